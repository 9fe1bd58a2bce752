"""The contacts of a period by each fact, beside the period before and the same one last year."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from familiehus.queries.days import first_day_of_counting
from familiehus.queries.house import areas
from familiehus.queries.statistics.counting import Counts, Tally
from familiehus.queries.statistics.facts import COUNTED, NOT_ASKED, Fact
from familiehus.queries.statistics.stretch import Stretch, Stretches, stretches
from familiehus.queries.statistics.tallies import Known, tallied
from familiehus.values import AREA_OUTSIDE, POSTNUMMER_DECLINED, POSTNUMMER_UNKNOWN, Period

SHOWN = (*(one for one in COUNTED if one is not Fact.CLOCK), Fact.PLACE, Fact.AREA)
"""The facts that have a table; the clock has a grid of its own (``hours``)."""


@dataclass(frozen=True, slots=True)
class Compared:
    """A true number and what it was; None: nobody counted then."""

    now: int
    before: int | None
    year_before: int | None


@dataclass(frozen=True, slots=True)
class FactRow:
    """Contacts with one answer. ``code`` None: it was not asked. Codes as in ``ContactFacts``; areas by
    their name, ``udenbys`` or the two answers without a postnummer."""

    code: str | None
    contacts: Compared


@dataclass(frozen=True, slots=True)
class FactTable:
    """Every answer that was given then or now, the most frequent first and "not asked" last. The rows add up
    to all contacts, except the reasons: of them a contact may give several."""

    fact: Fact
    rows: tuple[FactRow, ...]

    def of(self, code: str | None) -> Compared | None:
        """The row of a code."""
        return next((row.contacts for row in self.rows if row.code == code), None)


@dataclass(frozen=True, slots=True)
class ContactStatistics:
    """``place`` None: all places together. Areas are those of the period's year, also in the comparisons, so
    that the same ground is compared. ``days`` says which days were counted and compared."""

    period: Period
    place: str | None
    days: Stretches
    counting_since: date | None
    total: Compared
    tables: tuple[FactTable, ...]

    def table(self, fact: Fact) -> FactTable:
        """The one of a fact."""
        return next(one for one in self.tables if one.fact is fact)


@dataclass(frozen=True, slots=True)
class PeriodTallies:
    """The counts behind it, for the other rooms here; read once for all of them."""

    period: Period
    days: Stretches
    counting_since: date | None
    now: Tally
    before: Tally | None
    year_before: Tally | None

    def compared(self, fact: Fact, place: str | None = None) -> Mapping[str, Compared]:
        """Every code of a fact that occurs in any of the three."""
        three = [None if one is None else one.of(fact, place) for one in self._three]
        return _side_by_side(three)

    def total(self, place: str | None = None) -> Compared:
        """All contacts."""
        now, before, year_before = (None if one is None else one.total(place) for one in self._three)
        return Compared(now or 0, before, year_before)

    @property
    def _three(self) -> tuple[Tally | None, ...]:
        return self.now, self.before, self.year_before


def period_tallies(
    session: Session, period: Period, today: date, known: Known | None = None
) -> PeriodTallies:
    """Count a period and what it is compared with. ``known`` as in ``tallied``."""
    known = {} if known is None else known
    since = first_day_of_counting(session)
    days = stretches(period, today, since)

    def counts_of(one: Stretch | None) -> Tally | None:
        return None if one is None else tallied(session, one.first, one.last, today, known)

    now = tallied(session, days.now.first, days.now.last, today, known)
    return PeriodTallies(period, days, since, now, counts_of(days.before), counts_of(days.year_before))


def contact_statistics(
    session: Session, period: Period, today: date, place: str | None = None
) -> ContactStatistics:
    """Of a period as it is ``today``."""
    return contacts_of(session, period_tallies(session, period, today), place)


def contacts_of(session: Session, counts: PeriodTallies, place: str | None = None) -> ContactStatistics:
    """The same from counts that were read already."""
    tables = [FactTable(fact, _rows(counts.compared(fact, place))) for fact in SHOWN if fact is not Fact.AREA]
    area_of = areas_by_postnummer(session, counts.period.year)
    numbers = counts.compared(Fact.POSTNUMMER, place)
    tables.append(FactTable(Fact.AREA, _rows(_by_area(numbers, area_of))))
    return ContactStatistics(
        counts.period, place, counts.days, counts.counting_since, counts.total(place), tuple(tables)
    )


def areas_by_postnummer(session: Session, year: int) -> dict[str, str]:
    """The area of each postnummer that lies in one that year."""
    return {number: area.name for area in areas(session, year) for number in area.postnumre}


def area_of(postnummer: str, known: Mapping[str, str]) -> str:
    """Where a postnummer lies: an area, ``udenbys``, or the answer that was given instead of one."""
    if postnummer in (POSTNUMMER_UNKNOWN, POSTNUMMER_DECLINED):
        return postnummer
    return known.get(postnummer, AREA_OUTSIDE)


def _by_area(numbers: Mapping[str, Compared], known: Mapping[str, str]) -> Mapping[str, Compared]:
    found: dict[str, Compared] = {}
    for number, contacts in numbers.items():
        area = area_of(number, known)
        found[area] = _plus(found[area], contacts) if area in found else contacts
    return found


def _plus(one: Compared, other: Compared) -> Compared:
    def sum_of(mine: int | None, theirs: int | None) -> int | None:
        return None if mine is None or theirs is None else mine + theirs

    return Compared(
        one.now + other.now,
        sum_of(one.before, other.before),
        sum_of(one.year_before, other.year_before),
    )


def _side_by_side(three: Sequence[Counts | None]) -> dict[str, Compared]:
    now, before, year_before = three
    codes = {code: None for one in three if one is not None for code in one}
    return {
        code: Compared(
            (now or {}).get(code, 0),
            None if before is None else before.get(code, 0),
            None if year_before is None else year_before.get(code, 0),
        )
        for code in codes
    }


def _rows(found: Mapping[str, Compared]) -> tuple[FactRow, ...]:
    ordered: Iterable[str] = sorted(found, key=lambda code: (code == NOT_ASKED, -found[code].now, code))
    return tuple(FactRow(None if code == NOT_ASKED else code, found[code]) for code in ordered)
