"""Open days, and which of them nobody has counted to the end."""

from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from familiehus.calendar.opening import open_days
from familiehus.models import Contact, DayCount, House, Place
from familiehus.queries.calendar import house_days
from familiehus.values import DaysCounted, Month


def missing_days(session: Session, today: date, back: int = 31) -> tuple[date, ...]:
    """Open days of the last ``back`` days, before today, that were not counted to the end; oldest first."""
    counted = days_counted(session, today - timedelta(days=back), today - timedelta(days=1))
    return counted.missing


def days_of_month(session: Session, month: Month, today: date) -> DaysCounted:
    """Open days of the month that are over, and how many were counted to the end."""
    last = min(month.next.first, today) - timedelta(days=1)
    return days_counted(session, month.first, last)


def days_counted(session: Session, first: date, last: date) -> DaysCounted:
    """The same for any stretch. A day is counted when any place closed it, also with zero."""
    start = first_day_of_counting(session)
    if start is None or start > last:
        return DaysCounted(0, 0, ())
    closed = set(
        session.execute(select(DayCount.day).where(DayCount.day.between(first, last)).distinct()).scalars()
    )
    places = session.execute(select(Place.code).where(Place.active)).scalars().all()
    expected = list(open_days(house_days(session), places, max(first, start), last))
    missing = tuple(day for day in expected if day not in closed)
    return DaysCounted(len(expected), len(expected) - len(missing), missing)


def first_day_of_counting(session: Session) -> date | None:
    """The day the house opened, else its first contact or first closed day: before it nothing is missing."""
    opened = session.execute(select(House.opened)).scalar()
    if opened is not None:
        return opened
    firsts = (
        session.execute(select(func.min(Contact.day))).scalar(),
        session.execute(select(func.min(DayCount.day))).scalar(),
    )
    return min((day for day in firsts if day is not None), default=None)
