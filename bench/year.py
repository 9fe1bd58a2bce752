"""Twelve months on paper: against the history before them, and as they are published for real.

Two encrypted houses with the same 8,000 contacts from 60 postnumre in the reported year, one with a million
contacts before it and one with ten thousand. First the whole way of a year of which nothing is published:
counting, freezing, deciding in its own process and the PDF. Then the large house publishes its year month by
month and quarter by quarter, with everything read, decided, read again and written. The years before it are
published in both, as they would be.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

from bench import houses, ledger
from bench.line import Line, in_turn, line, ms
from familiehus import clock, postnumre
from familiehus.reports.month import period_report
from familiehus.services.areas import AreaPlan
from familiehus.services.publishing import Publish, preview, publish
from familiehus.services.publishing_draft import drafted
from familiehus.services.publishing_facts import read_facts
from familiehus.storage.cupboard import Cupboard
from familiehus.values import (
    Channel,
    ContactCell,
    ContactFacts,
    Henvender,
    LifeStage,
    Period,
    PeriodKind,
    Returning,
)

A_YEAR, POSTNUMRE, AREAS = 8_000, 60, 6
LITTLE = 10_000
"""Contacts before the year in the house with a short history."""
YEARS = 8
"""Before it, whole ones, each published at once."""
PAIRS = 5


def measure(folder: Path, contacts: int) -> Iterator[Line]:
    """All lines; ``contacts`` is the long history."""
    year = Period.of(PeriodKind.YEAR, clock.today()).before
    with (
        _house(folder / "year-small", year, LITTLE) as small,
        _house(folder / "year-large", year, contacts) as large,
    ):
        yield _history(large, small, year, contacts)
        yield from _published(large, year, contacts)


def _history(large: Cupboard, small: Cupboard, year: Period, contacts: int) -> Line:
    """The deciding process, its start included, counts in both."""
    pairs = in_turn(lambda: _paper(large, year), lambda: _paper(small, year), PAIRS)
    read = _best(lambda: _draft(large, year)), _best(lambda: _draft(small, year))
    figures = preview(small, year)
    drawn = _best(lambda: period_report(figures))
    return line(
        f"årsrapport, 8.000 henvendelser i året, {_danish(contacts)} før det",
        f"{_danish(LITTLE)} før det",
        pairs,
        1.2,
        note=(
            f"heraf læst og talt {read[0]:.0f} / {read[1]:.0f} ms, PDF {drawn:.0f} ms,"
            " resten afgjort i egen proces (med i begge)"
        ),
    )


def _published(cupboard: Cupboard, year: Period, contacts: int) -> Iterator[Line]:
    """The longest of each kind against the goal; the whole year is published once."""
    longest: dict[PeriodKind, float] = {}
    for period in ledger.order(year.year):
        took = ms(partial(publish, cupboard, Publish(period))) / 1000
        longest[period.kind] = max(took, longest.get(period.kind, 0.0))
    again = _best(lambda: _paper(cupboard, year))
    for kind, goal in ledger.GOALS.items():
        yield ledger.timed(
            f"{kind} offentliggjort i et krypteret hus med {_danish(contacts)} henvendelser før året",
            longest[kind],
            goal,
            f"derefter trykt igen på {again:.0f} ms" if kind is PeriodKind.YEAR else "den langsomste",
        )


def _paper(cupboard: Cupboard, year: Period) -> bytes:
    return period_report(preview(cupboard, year))


def _draft(cupboard: Cupboard, year: Period) -> object:
    with cupboard.read() as session:
        return drafted(read_facts(session, year, clock.today()))


@contextmanager
def _house(root: Path, year: Period, before: int) -> Iterator[Cupboard]:
    """A house with so many contacts before the year and the same 8,000 in it."""
    numbers = _numbers()
    home, leader = houses.found(root, _areas(numbers))
    with closing(houses.opened(home, leader)) as cupboard:
        dice = random.Random(7)
        cells = [cell for month in year.months for cell in ledger.cells(dice, numbers, A_YEAR // 12, month)]
        houses.put(cupboard, map(_facts, cells), dice)
        houses.put(cupboard, houses.history(dice, year.first, before), dice)
        for earlier in range(YEARS, 0, -1):
            publish(cupboard, Publish(Period(PeriodKind.YEAR, year.year - earlier)))
        yield cupboard


def _numbers() -> dict[str, str]:
    """Sixty real postnumre in six areas."""
    real = [number for number in postnumre.all_postnumre() if number.startswith("4")][:POSTNUMRE]
    return {number: f"Område {place * AREAS // POSTNUMRE + 1}" for place, number in enumerate(real)}


def _areas(numbers: dict[str, str]) -> tuple[AreaPlan, ...]:
    found: dict[str, tuple[str, ...]] = {}
    for number, area in numbers.items():
        found[area] = (*found.get(area, ()), number)
    return tuple(AreaPlan(area, own) for area, own in found.items())


def _facts(cell: ContactCell) -> ContactFacts:
    return ContactFacts(
        day=cell.day,
        hour=cell.hour,
        place=cell.place,
        channel=Channel(cell.channel),
        henvender=Henvender(cell.henvender),
        postnummer=cell.postnummer,
        kind=cell.kind,
        life_stage=LifeStage(cell.life_stage) if cell.life_stage else None,
        reasons=cell.reasons,
        heard_from=cell.heard_from,
        returning=Returning(cell.returning) if cell.returning else None,
    )


def _best(work: Callable[[], object]) -> float:
    """The quickest of three, in milliseconds: for a note, not for a ratio."""
    return min(ms(work) for _ in range(3))


def _danish(number: int) -> str:
    return f"{number:,}".replace(",", ".")


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory(prefix="familiehus-bench-") as where:
        for one in measure(Path(where), 1_000_000):
            print(one.as_text(), flush=True)
