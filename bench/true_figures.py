"""The statistics page's figures: a month and a year of a house with a million contacts, from the wish to the
frozen rows, and against a house with ten thousand; and what a saved contact pays so that they are quick.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import Any

from bench.line import Line, in_turn, line, ms
from familiehus import clock
from familiehus.services.kept_tallies import keep_period
from familiehus.services.true_figures import collected_for, statistics_for
from familiehus.storage.cupboard import Cupboard
from familiehus.storage.engine import connect
from familiehus.values import Period, PeriodKind

ANSWER_MS = 100.0
TIMES, SAVES = 15, 200

_CONTACT = (
    "INSERT INTO contact (day, id, hour, place, channel, henvender, postnummer, reasons, count) "
    "VALUES (?, ?, 10, 'Huset', 'fremmøde', 'mor', '4780', 'amning', 1)"
)
_TRIGGERS = ("contact_added", "contact_changed", "contact_removed")


def measure(large: Cupboard, small: Cupboard, folder: Path) -> Iterator[Line]:
    """All lines. The first look at a period is measured before anything is kept of it."""
    today = clock.today()
    year, month = Period.of(PeriodKind.YEAR, today), Period.of(PeriodKind.MONTH, today)
    full = year.before.before
    for what, period in (("en måned", month), ("et år", year), ("et år med 120.000", full)):
        yield _answer(what, large, period)
        keep_period(small, period)
    yield _line("hvad skranken selv har talt", lambda: collected_for(large))
    for what, period in (("en måned", month), ("et år", year)):
        pairs = in_turn(_reading(large, period), _reading(small, period), TIMES)
        yield line(f"statistik for {what}, 1.000.000 henvendelser i alt", "10.000", pairs, 1.2)
    yield _saving(large, folder)


def _answer(what: str, cupboard: Cupboard, period: Period) -> Line:
    first = ms(_reading(cupboard, period))
    kept = ms(lambda: keep_period(cupboard, period))
    note = f"første gang {first:.0f} ms, derefter gemt på {kept:.0f} ms"
    return _line(f"statistik for {what}, 1.000.000 henvendelser", _reading(cupboard, period), note)


def _line(what: str, work: Callable[[], object], note: str = "") -> Line:
    work()
    took = sorted(ms(work) for _ in range(TIMES))
    note = "; ".join(part for part in (f"langsomste {took[-1]:.0f} ms", note) if part)
    return Line(what, "100 ms", "ms", took[TIMES // 2], ANSWER_MS, took[TIMES // 2] / ANSWER_MS, 1.0, note)


def _reading(cupboard: Cupboard, period: Period) -> Callable[[], object]:
    return lambda: statistics_for(cupboard, period)


def _saving(cupboard: Cupboard, folder: Path) -> Line:
    """INSERT + COMMIT on copies of the large house, with and without the triggers that forget."""
    with closing(connect(cupboard.home.database, cupboard.key)) as live:
        live.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connections = []
    for name in ("with", "without"):
        copy = folder / f"{name}-triggers.db"
        shutil.copy(cupboard.home.database, copy)
        connections.append(connect(copy, cupboard.key))
    for trigger in _TRIGGERS:
        connections[1].execute(f"DROP TRIGGER {trigger}")
    try:
        pairs = in_turn(*(_save(one) for one in connections), SAVES)
    finally:
        for one in connections:
            one.close()
    return line("en henvendelse gemt, statistikken holdt sand", "uden statistik", pairs, 1.5)


def _save(connection: Any) -> Callable[[], object]:
    numbers, today = count(1), clock.today().isoformat()

    def save() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(_CONTACT, (today, f"{next(numbers):032x}"))
        connection.execute("COMMIT")

    return save
