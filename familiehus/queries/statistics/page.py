"""Everything the statistics page shows of a period, read in one go from the same moment of the house.

A room that counts something new (offers pointed at, referrals, consents) has its query in a module of this
folder and one field here: that is all the page, the papers and the command line need to find it.
"""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from familiehus.queries.days import days_counted
from familiehus.queries.house import places
from familiehus.queries.statistics.contacts import ContactStatistics, contacts_of, period_tallies
from familiehus.queries.statistics.courses import CourseStatistics, course_statistics
from familiehus.queries.statistics.facts import Fact
from familiehus.queries.statistics.happenings import Happenings, happenings
from familiehus.queries.statistics.hours import ClockGrid, clock_grid
from familiehus.queries.statistics.over_time import MonthSeries, month_series, month_tallies
from familiehus.queries.statistics.satellites import TownRow, town_rows
from familiehus.queries.statistics.talks import TalkStatistics, talk_statistics
from familiehus.queries.statistics.tallies import Known
from familiehus.queries.statistics.what_if import Satellites, satellites
from familiehus.values import DaysCounted, Month, Period


@dataclass(frozen=True, slots=True)
class PeriodStatistics:
    """True figures of a period, at one place or (``place`` None) at all. ``days`` are the open days up to
    yesterday and how many of them were counted to the end. The series are thirteen months up to the
    period's last month that has begun. Talks have places but are never many: they stand for the whole house.
    """

    period: Period
    place: str | None
    contacts: ContactStatistics
    clock: ClockGrid
    towns: tuple[TownRow, ...]
    satellites: Satellites
    heard_from: MonthSeries
    areas: MonthSeries
    days: DaysCounted
    happenings: Happenings
    courses: CourseStatistics
    talks: TalkStatistics


def period_statistics(
    session: Session, period: Period, today: date, place: str | None = None
) -> PeriodStatistics:
    """Of a period as it is ``today``."""
    known: Known = {}
    counts = period_tallies(session, period, today, known)
    months = month_tallies(session, Month.of(counts.days.until), today, known=known)
    first, last = counts.days.now.first, counts.days.now.last
    homes, stand = counts.compared(Fact.POSTNUMMER, place), places(session)
    lying_in = [one.postnummer for one in stand if one.active and one.postnummer]
    towns = town_rows(session, homes, period.year, lying_in)
    return PeriodStatistics(
        period,
        place,
        contacts_of(session, counts, place),
        clock_grid(session, counts, place),
        towns,
        satellites(towns, homes, stand),
        month_series(months, Fact.HEARD_FROM, place),
        month_series(months, Fact.AREA, place),
        days_counted(session, first, min(last, _yesterday(today))),
        happenings(session, first, last, today, place),
        course_statistics(session, first, last, place),
        talk_statistics(session, first, last),
    )


def _yesterday(today: date) -> date:
    return date.fromordinal(today.toordinal() - 1)
