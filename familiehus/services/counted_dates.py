"""What has been held and what has been counted stays: asked of every edit before it is written.

A count knows no activity, only its day, place, kind and hour (RULES § 1). So a date is not lost while
some date of the calendar stands under the same head.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.calendar.activity import Activity
from familiehus.calendar.occurrences import Occurrence, occurrences, occurrences_of
from familiehus.calendar.period import HeadCount, counted_under
from familiehus.calendar.series import Edit
from familiehus.errors import UserError
from familiehus.queries.activities import activities_between
from familiehus.queries.calendar import house_days
from familiehus.queries.heads import heads_of

Heads = Mapping[tuple[UUID, date], HeadCount]


def held_before(session: Session, activity: Activity) -> date:
    """What takes place before this day has been held: today, or tomorrow when today's date of it has begun or
    was counted to the end."""
    today = clock.today()
    dates = [one for one in occurrences(activity, house_days(session), today, today) if not one.cancelled]
    if not dates:
        return today
    if any(has_begun(one) for one in dates):
        return today + timedelta(days=1)
    heads = heads_on(session, today, today)
    counted = any(was_counted(one, heads.get(one.key)) for one in dates)
    return today + timedelta(days=1) if counted else today


def check_counted(session: Session, edit: Edit) -> None:
    """UserError ``activity_counted`` (fields: title, day, contacts) when the edit takes away a date on which
    somebody was counted, or moves it to another day, place, kind or hour. The edit is not written yet."""
    days, today = house_days(session), clock.today()
    after = {counted_under(one) for one in occurrences_of(edit.after, days, date.min, today)}
    lost = [
        one for one in occurrences_of(edit.before, days, date.min, today)
        if counted_under(one) not in after and counted_under(one) is not None
    ]  # fmt: skip
    if not lost:
        return
    first, last = min(one.day for one in lost), max(one.day for one in lost)
    gone = {one.id for one in edit.before}
    there = occurrences_of(activities_between(session, first, last), days, first, last)
    others = {counted_under(one) for one in there if one.activity.id not in gone}
    check_lost(
        [one for one in lost if counted_under(one) not in others], heads_of(session, there, first, last)
    )


def check_lost(lost: Iterable[Occurrence], heads: Heads) -> None:
    """UserError ``activity_counted`` for the first of them on which somebody was counted."""
    for one in lost:
        head = heads.get(one.key)
        if was_counted(one, head):
            contacts = head.contacts if head is not None else 0
            raise UserError("activity_counted", title=one.title, day=one.day, contacts=contacts)


def heads_on(session: Session, first: date, last: date) -> Heads:
    """Every head from ``first`` to ``last``. Two activities of one kind share their day's contacts, so none
    of them can be asked about alone."""
    return heads_of(session, dates_on(session, first, last), first, last)


def dates_on(session: Session, first: date, last: date) -> Sequence[Occurrence]:
    """Everything in the calendar from ``first`` to ``last``."""
    return occurrences_of(activities_between(session, first, last), house_days(session), first, last)


def has_begun(one: Occurrence) -> bool:
    """Its start is past."""
    now = clock.now()
    return (one.day, one.start) <= (now.date(), now.hour * 60 + now.minute)


def was_counted(one: Occurrence, head: HeadCount | None) -> bool:
    """Somebody counted on it. Contacts of its kind that came before it began say nothing yet: whoever rang
    at nine did not come to the counselling at ten, and it may still be cancelled."""
    return head is not None and (head.closed or (bool(head.contacts) and has_begun(one)))
