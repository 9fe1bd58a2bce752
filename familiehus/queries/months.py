"""Which months there are: where counting began, and the month a leader most likely wants on paper."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from familiehus.models import Contact, DayCount, House
from familiehus.values import Month


@dataclass(frozen=True, slots=True)
class MonthSpan:
    """``first``: the month the house opened, else the first one in which somebody counted; None: nothing yet.

    ``newest`` is the last finished month with contacts, else the running one when it has some.
    """

    opened: date | None
    first: Month | None
    newest: Month | None


def month_span(session: Session, today: date) -> MonthSpan:
    """The months of the house as of ``today``."""
    opened = session.execute(select(House.opened)).scalar()
    began = [
        day
        for day in (
            opened,
            session.execute(select(func.min(Contact.day))).scalar(),
            session.execute(select(func.min(DayCount.day))).scalar(),
        )
        if day is not None
    ]
    first = Month.of(min(began)) if began else None
    return MonthSpan(opened, first, _newest(session, today))


def _newest(session: Session, today: date) -> Month | None:
    ended = Month.of(today).first
    last = session.execute(select(func.max(Contact.day)).where(Contact.day < ended)).scalar()
    if last is None:
        last = session.execute(select(func.max(Contact.day))).scalar()
    return None if last is None else Month.of(last)
