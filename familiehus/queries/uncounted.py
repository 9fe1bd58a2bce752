"""Activities that nobody has counted to the end: the desk asks for them."""

from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from familiehus.calendar.occurrences import Occurrence
from familiehus.calendar.period import Counted, counted_under
from familiehus.models import House
from familiehus.queries.calendar import calendar_period


def uncounted(session: Session, now: datetime, back: int = 14) -> tuple[tuple[Occurrence, int], ...]:
    """The dates of the last ``back`` days that are over, were to be counted and were not counted to the end,
    newest first, each with the contacts it has so far. Two that share a head are asked for once, and before
    the house opened nothing was counted."""
    today = now.date()
    minute = now.hour * 60 + now.minute
    opened = session.execute(select(House.opened)).scalar() or date.min
    period = calendar_period(session, max(today - timedelta(days=back), opened), today)
    asked: dict[Counted, Occurrence] = {}
    for one in period.occurrences:
        under = counted_under(one)
        over = one.day < today or one.end <= minute
        if under is not None and over and not period.heads[one.key].closed:
            asked.setdefault(under, one)
    return tuple((one, period.heads[one.key].contacts) for one in reversed(asked.values()))
