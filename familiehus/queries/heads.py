"""How many came to which date: the anonymous contacts of its day, place and kind, and whether that was all.

A contact knows no activity, only its day, hour, place and kind. So two dates of one kind on one day at
one place share their contacts by the hour: each gets those from its own start until the next one begins.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from familiehus.calendar.occurrences import Occurrence
from familiehus.calendar.period import Counted, HeadCount, counted_under
from familiehus.models import Contact, CountedActivity

Heads = Mapping[tuple[UUID, date], HeadCount]


def heads_of(session: Session, found: Sequence[Occurrence], first: date, last: date) -> Heads:
    """For every date on which somebody is counted, by its key. Dates that begin in the same hour under the
    same kind at the same place are one head count, and each shows it."""
    wanted = {one.key: under for one in found if (under := counted_under(one)) is not None}
    if not wanted:
        return {}
    counts = _counts(session, set(wanted.values()), first, last)
    closed = closed_heads(session, first, last)
    return {key: HeadCount(counts.get(under, 0), under in closed) for key, under in wanted.items()}


def hour_of(hours: Sequence[int], hour: int | None) -> int:
    """Which of the starting ``hours`` (sorted) a contact of ``hour`` belongs to: the last one begun by then,
    the first one for a contact that came early or whose hour nobody wrote down."""
    begun = [one for one in hours if hour is not None and one <= hour]
    return begun[-1] if begun else hours[0]


def _counts(session: Session, wanted: set[Counted], first: date, last: date) -> dict[Counted, int]:
    starts: dict[tuple[date, str, str], list[int]] = {}
    for day, place, kind, hour in sorted(wanted):
        starts.setdefault((day, place, kind), []).append(hour)
    query = (
        select(Contact.day, Contact.place, Contact.kind, Contact.hour, func.sum(Contact.count))
        .where(Contact.day >= first, Contact.day <= last, Contact.kind.is_not(None))
        .group_by(Contact.day, Contact.place, Contact.kind, Contact.hour)
    )
    counts: dict[Counted, int] = {}
    for at_day, at_place, at_kind, at_hour, contacts in session.execute(query):
        hours = starts.get((at_day, at_place, str(at_kind)))
        if hours is not None:
            under = (at_day, at_place, str(at_kind), hour_of(hours, at_hour))
            counts[under] = counts.get(under, 0) + int(contacts)
    return counts


def closed_heads(session: Session, first: date, last: date) -> set[Counted]:
    """The heads that were counted to the end."""
    query = select(
        CountedActivity.day, CountedActivity.place, CountedActivity.kind, CountedActivity.hour
    ).where(CountedActivity.day >= first, CountedActivity.day <= last)
    return {(day, place, kind, hour) for day, place, kind, hour in session.execute(query)}
