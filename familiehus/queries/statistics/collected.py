"""What the desk has collected (S15): today, this week and this month, as the house's own true figures.

Not what one member of staff has collected. A contact does not store who registered it, because that would
be a register of who was at work when somebody came, and with few on duty nearly one of the families
(RULES § 1). Whoever counts may see what all counted together came to: by place and by kind, and day by day
whether it was counted to the end. No postnummer and no crossing: the desk needs them for nothing.
"""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from familiehus.calendar.opening import days_between
from familiehus.models import DayCount
from familiehus.queries.statistics.counting import Tally
from familiehus.queries.statistics.facts import Fact
from familiehus.queries.statistics.tallies import tallied
from familiehus.values import Period, PeriodKind


@dataclass(frozen=True, slots=True)
class CollectedDay:
    """A day of this month. ``counted``: some place counted it to the end, also with nobody."""

    day: date
    contacts: int
    counted: bool


@dataclass(frozen=True, slots=True)
class CollectedRow:
    """Contacts of a place or of a kind (``code`` None: no kind was written down)."""

    code: str | None
    today: int
    week: int
    month: int


@dataclass(frozen=True, slots=True)
class Collected:
    """``days`` are those of the month up to today, oldest first."""

    total: CollectedRow
    places: tuple[CollectedRow, ...]
    kinds: tuple[CollectedRow, ...]
    days: tuple[CollectedDay, ...]


def collected(session: Session, today: date) -> Collected:
    """As of ``today``. For whoever has the right to the desk; ``services.true_figures`` asks for it."""
    first = today.replace(day=1)
    week = Period.of(PeriodKind.WEEK, today).first
    begins = min(first, week)
    by_day = {day: tallied(session, day, day, today) for day in days_between(begins, today)}
    three = [Tally(), Tally(), Tally()]
    for day, tally in by_day.items():
        for sum_, since in zip(three, (today, week, first), strict=True):
            if day >= since:
                sum_.plus(tally)
    closed = set(session.execute(select(DayCount.day).where(DayCount.day >= first)).scalars())
    return Collected(
        CollectedRow(None, *(one.total() for one in three)),
        _rows(three, Fact.PLACE),
        _rows(three, Fact.KIND),
        tuple(CollectedDay(day, by_day[day].total(), day in closed) for day in days_between(first, today)),
    )


def _rows(three: list[Tally], fact: Fact) -> tuple[CollectedRow, ...]:
    counts = [one.of(fact) for one in three]
    codes = sorted(set().union(*counts), key=lambda code: (not code, -counts[2][code], code))
    return tuple(CollectedRow(code or None, *(one[code] for one in counts)) for code in codes)
