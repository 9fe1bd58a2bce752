"""The statistics page's figures in a house with a million contacts, from the wish to the frozen rows.

The line of a period is the first look at it in a process of its own, after the house has been open for its
ordinary while; its note says what a look costs before that, and the second time. Beside them: the pieces
that are kept behind the desk, a large house against a small one, and what a saved contact pays for it.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

from bench.first_look import first_look
from bench.line import Line, in_turn, line, ms
from familiehus import clock
from familiehus.services.kept_tallies import keep_piece, wanting
from familiehus.services.true_figures import collected_for, statistics_for
from familiehus.storage.cupboard import Cupboard
from familiehus.storage.engine import connect
from familiehus.values import Period, PeriodKind

ANSWER_MS = 100.0
TIMES, LOOKS, SAVES = 15, 5, 200

_CONTACT = (
    "INSERT INTO contact (day, id, hour, place, channel, henvender, postnummer, reasons, count) "
    "VALUES (?, ?, 10, 'Huset', 'fremmøde', 'mor', '4780', 'amning', 1)"
)
_TRIGGERS = ("contact_added", "contact_changed", "contact_removed")


def measure(large: Cupboard, small: Cupboard, folder: Path) -> Iterator[Line]:
    """All lines. What a look costs cold is measured before anything is kept."""
    today = clock.today()
    year, month = Period.of(PeriodKind.YEAR, today), Period.of(PeriodKind.MONTH, today)
    periods = {
        "en måned": month,
        "et kvartal": Period.of(PeriodKind.QUARTER, today),
        "et år": year,
        "et år med 120.000": year.before.before,
    }
    cold = {what: ms(_reading(large, period)) for what, period in periods.items()}
    yield _behind_the_desk(large)
    for what, period in periods.items():
        yield _first_look(what, large, period, cold[what])
    yield _line("hvad skranken selv har talt", lambda: collected_for(large))
    keep_everything(small)
    for what, period in (("en måned", month), ("et år", year)):
        pairs = in_turn(_reading(large, period), _reading(small, period), TIMES)
        yield line(f"statistik for {what}, 1.000.000 henvendelser i alt", "10.000", pairs, 1.2)
    yield _saving(large, folder)


def keep_everything(cupboard: Cupboard) -> list[float]:
    """As the window does behind the desk; milliseconds of each piece."""
    return [ms(partial(keep_piece, cupboard, piece)) for piece in wanting(cupboard)]


def _behind_the_desk(cupboard: Cupboard) -> Line:
    """What a save may have to wait for: one piece, the longest of all."""
    took = sorted(keep_everything(cupboard))
    looking = ms(lambda: wanting(cupboard))
    note = (
        f"{len(took)} stykker på {sum(took) / 1000:.1f} s i alt, midterste {took[len(took) // 2]:.1f} ms; "
        f"at se efter, når intet mangler: {looking:.1f} ms"
    )
    what = "det længste stykke, der tælles bag skranken"
    return Line(what, "100 ms", "ms", took[-1], ANSWER_MS, took[-1] / ANSWER_MS, 1.0, note)


def _first_look(what: str, cupboard: Cupboard, period: Period, cold: float) -> Line:
    took = sorted(first_look(cupboard, period) for _ in range(LOOKS))
    again = sorted(ms(_reading(cupboard, period)) for _ in range(TIMES))[TIMES // 2]
    note = f"langsomste {took[-1]:.0f} ms; uden noget gemt {cold:.0f} ms; anden gang {again:.0f} ms"
    words = f"statistik for {what}, 1.000.000 henvendelser, første gang"
    ours = took[LOOKS // 2]
    return Line(words, "100 ms", "ms", ours, ANSWER_MS, ours / ANSWER_MS, 1.0, note)


def _line(what: str, work: Callable[[], object]) -> Line:
    work()
    took = sorted(ms(work) for _ in range(TIMES))
    ours, note = took[TIMES // 2], f"langsomste {took[-1]:.0f} ms"
    return Line(what, "100 ms", "ms", ours, ANSWER_MS, ours / ANSWER_MS, 1.0, note)


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
