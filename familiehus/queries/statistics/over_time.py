"""Month by month: did the campaign work (heard from), which area grows, how many came in all."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from familiehus.queries.days import first_day_of_counting
from familiehus.queries.statistics.contacts import area_of, areas_by_postnummer
from familiehus.queries.statistics.counting import Counts, Tally
from familiehus.queries.statistics.facts import NOT_ASKED, Fact
from familiehus.queries.statistics.tallies import Known, tallied
from familiehus.values import Month

A_YEAR_AND_ONE = 13
"""So that a month stands beside the same one last year."""


@dataclass(frozen=True, slots=True)
class MonthRow:
    """Contacts with one answer in each month; ``code`` None: it was not asked. None: nobody counted yet."""

    code: str | None
    contacts: tuple[int | None, ...]

    @property
    def total(self) -> int:
        """All months together."""
        return sum(one for one in self.contacts if one is not None)


@dataclass(frozen=True, slots=True)
class MonthSeries:
    """``totals`` are all contacts of each month, also those that gave no answer. Rows: most contacts first,
    "not asked" last. The last month may be running."""

    fact: Fact
    months: tuple[Month, ...]
    totals: tuple[int | None, ...]
    rows: tuple[MonthRow, ...]

    def of(self, code: str | None) -> tuple[int | None, ...]:
        """The numbers of a code; zeros for one that nobody gave."""
        found = (row.contacts for row in self.rows if row.code == code)
        return next(found, tuple(None if one is None else 0 for one in self.totals))


@dataclass(frozen=True, slots=True)
class MonthTallies:
    """The counts of months in a row, oldest first, read once for all series of them."""

    months: tuple[Month, ...]
    tallies: tuple[Tally | None, ...]
    areas: Mapping[str, str]


def month_tallies(
    session: Session,
    last: Month,
    today: date,
    months: int = A_YEAR_AND_ONE,
    known: Known | None = None,
) -> MonthTallies:
    """The ``months`` months up to ``last``. ``known`` as in ``tallied``."""
    known = {} if known is None else known
    wanted = months_up_to(last, months)
    since = first_day_of_counting(session)
    tallies = []
    for month in wanted:
        ends = month.next.first - timedelta(days=1)
        began = since is not None and since <= ends
        tallies.append(tallied(session, month.first, ends, today, known) if began else None)
    return MonthTallies(wanted, tuple(tallies), areas_by_postnummer(session, last.year))


def months_up_to(last: Month, months: int = A_YEAR_AND_ONE) -> tuple[Month, ...]:
    """So many months in a row, oldest first."""
    wanted = [last]
    while len(wanted) < months:
        wanted.append(wanted[-1].before)
    return tuple(reversed(wanted))


def month_series(counts: MonthTallies, fact: Fact, place: str | None = None) -> MonthSeries:
    """One fact over these months. Areas are those of the last month's year, in every month: the same ground
    is compared."""
    by_month = [None if one is None else _counts_of(one, fact, place, counts.areas) for one in counts.tallies]
    codes = {code for one in by_month if one is not None for code in one}
    rows = [
        MonthRow(code or None, tuple(None if one is None else one.get(code, 0) for one in by_month))
        for code in codes
    ]
    rows.sort(key=lambda row: (row.code is None, -row.total, row.code or NOT_ASKED))
    totals = tuple(None if one is None else one.total(place) for one in counts.tallies)
    return MonthSeries(fact, counts.months, totals, tuple(rows))


def _counts_of(tally: Tally, fact: Fact, place: str | None, areas: Mapping[str, str]) -> Counts:
    if fact is not Fact.AREA:
        return tally.of(fact, place)
    found: Counter[str] = Counter()
    for number, contacts in tally.of(Fact.POSTNUMMER, place).items():
        found[area_of(number, areas)] += contacts
    return found
