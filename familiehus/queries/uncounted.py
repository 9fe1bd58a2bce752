"""Activities that nobody has counted to the end: the desk asks for them."""

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from familiehus.calendar.occurrences import Occurrence
from familiehus.queries.calendar import calendar_period


def uncounted(session: Session, now: datetime, back: int = 14) -> tuple[tuple[Occurrence, int], ...]:
    """The dates of the last ``back`` days that are over, were to be counted and were not counted to the end,
    newest first, each with the contacts it has so far."""
    today = now.date()
    minute = now.hour * 60 + now.minute
    period = calendar_period(session, today - timedelta(days=back), today)
    open_heads = [
        (one, period.heads[one.key].contacts)
        for one in period.occurrences
        if one.key in period.heads
        and not period.heads[one.key].closed
        and (one.day < today or one.end <= minute)
    ]
    return tuple(reversed(open_heads))
