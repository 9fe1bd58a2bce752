"""Where a course is to the eye, which season it belongs to, and what about it somebody must see to. Pure."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import Enum, auto

from familiehus.queries.courses import CourseRow
from familiehus.services.course_state import CourseState

NOTICE = timedelta(days=14)
"""So long before the first session the house decides whether a course comes to anything."""


class Season(Enum):
    """The three parts of the list."""

    NOW = auto()
    COMING = auto()
    EARLIER = auto()


class Standing(Enum):
    """What a course is doing on a day; the order is that of the list."""

    RUNNING = auto()
    TO_FINISH = auto()
    """Its last session has been held, and nobody has said that it is over."""
    STARTING = auto()
    OPEN = auto()
    DONE = auto()
    CANCELLED = auto()

    @property
    def over(self) -> bool:
        """Nothing can be done with it any more."""
        return self in (Standing.DONE, Standing.CANCELLED)


def half_year(day: date) -> tuple[date, date]:
    """First and last day of the half-year that a day lies in."""
    if day.month <= 6:
        return date(day.year, 1, 1), date(day.year, 6, 30)
    return date(day.year, 7, 1), date(day.year, 12, 31)


def season_of(row: CourseRow, today: date) -> Season:
    """This half-year, when any of its time lies there; what is not finished never is of yesterday."""
    first, last = half_year(today)
    if row.first_day > last:
        return Season.COMING
    return Season.EARLIER if row.last_day < first and standing(row, today).over else Season.NOW


def standing(row: CourseRow, today: date) -> Standing:
    """What it is doing."""
    if row.state == str(CourseState.CANCELLED):
        return Standing.CANCELLED
    if row.state == str(CourseState.DONE):
        return Standing.DONE
    if row.last_day < today:
        return Standing.TO_FINISH
    if row.first_day <= today:
        return Standing.RUNNING
    return Standing.STARTING if row.state == str(CourseState.STARTING) else Standing.OPEN


def soon(row: CourseRow, today: date) -> bool:
    """It starts within two weeks."""
    return today <= row.first_day <= today + NOTICE


def lacking(row: CourseRow, today: date) -> int:
    """How many seats too few are taken for a start that is near; 0 for all others."""
    undecided = row.state == str(CourseState.OPEN)
    return max(row.least - row.taken, 0) if undecided and soon(row, today) else 0


def to_decide(row: CourseRow, today: date) -> bool:
    """Somebody must say whether it comes to anything."""
    return row.state == str(CourseState.OPEN) and soon(row, today)


def to_see_to(rows: Iterable[CourseRow], today: date) -> int:
    """The number on the rail: offers that wait, families to tell, and courses that need a decision."""
    return sum(
        row.offered + row.untold + to_decide(row, today) + (standing(row, today) is Standing.TO_FINISH)
        for row in rows
    )


def in_order(rows: Iterable[CourseRow], today: date) -> list[CourseRow]:
    """As one looks for them: what runs first, then what comes next; what is over last, the newest first."""

    def key(row: CourseRow) -> tuple[object, ...]:
        where = standing(row, today)
        day = -row.first_day.toordinal() if where.over else row.first_day.toordinal()
        return where.over, where.value if not where.over else 0, day, row.name

    return sorted(rows, key=key)
