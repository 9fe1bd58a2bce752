"""What a closed day does to the calendar: series skip it, what stands alone there must be asked about."""

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.calendar.activity import Activity, ChangeState, DateChange
from familiehus.calendar.conflicts import ConflictKind, conflicts_between
from familiehus.calendar.occurrences import Occurrence, occurrences_of
from familiehus.calendar.series import Edit, with_change
from familiehus.errors import UserError
from familiehus.queries.activities import activities_between
from familiehus.queries.calendar import colleagues, house_days, rooms

_BOTH_THERE = frozenset({ConflictKind.ROOM, ConflictKind.BLOCKED, ConflictKind.PERSON})


def cancel_alone(session: Session, days: Sequence[date], *, cancel: bool) -> Edit | None:
    """The edit that cancels what stands on days that are closed now and has no reason to; None when nothing
    does. UserError ``special_day_booked`` unless ``cancel``. Days that are over are history."""
    closed = house_days(session)
    alone = [
        one
        for one in _of_days(session, [day for day in days if day >= clock.today()])
        if not one.cancelled and not one.reason and closed.closed(one.place, one.day) is not None
    ]
    if not alone:
        return None
    if not cancel:
        first = alone[0]
        raise UserError("special_day_booked", dates=len(alone), first=first.day, title=first.title)
    before: dict[object, Activity] = {}
    after: dict[object, Activity] = {}
    for one in alone:
        why = closed.closed(one.place, one.day)
        before.setdefault(one.activity.id, one.activity)
        now = after.get(one.activity.id, one.activity)
        reason = why.name if why is not None else ""
        change = DateChange(one.original, ChangeState.CANCELLED, reason)
        after[one.activity.id] = with_change(now, change)
    return Edit(tuple(before.values()), tuple(after.values()))


def check_day_conflicts(session: Session, days: Iterable[date]) -> None:
    """UserError ``booking_conflict`` when two things without a reason meet on one of the days: a day that is
    open again brings back every series."""
    ahead = [day for day in days if day >= clock.today()]
    found = _of_days(session, ahead)
    names = {one.id: one.name for one in rooms(session)} | {one.id: one.name for one in colleagues(session)}
    meeting = conflicts_between([one for one in found if not one.reason], found, house_days(session), names)
    in_the_way = tuple(one for one in meeting if one.kind in _BOTH_THERE and not one.explained)
    if in_the_way:
        raise UserError("booking_conflict", conflicts=in_the_way)


def _of_days(session: Session, days: Sequence[date]) -> list[Occurrence]:
    if not days:
        return []
    first, last = min(days), max(days)
    wanted = set(days)
    found = occurrences_of(activities_between(session, first, last), house_days(session), first, last)
    return [one for one in found if one.day in wanted]
