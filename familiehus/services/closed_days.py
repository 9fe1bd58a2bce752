"""What a closed day does to the calendar: series skip it, what stands alone there must be asked about."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.calendar.activity import Activity, ChangeState, DateChange
from familiehus.calendar.conflicts import ConflictKind, conflicts_between
from familiehus.calendar.occurrences import Occurrence, occurrences_of
from familiehus.calendar.period import counted_under
from familiehus.calendar.series import Edit, with_change
from familiehus.errors import UserError
from familiehus.queries.activities import activities_between, activities_by_id
from familiehus.queries.calendar import house_days
from familiehus.queries.heads import heads_of
from familiehus.services.activity_conflicts import names_of
from familiehus.services.counted_dates import was_counted

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
        after[one.activity.id] = with_change(now, _cancelled(one, why.name if why is not None else ""))
    return Edit(tuple(before.values()), tuple(after.values()))


def check_stands(session: Session, edit: Edit) -> None:
    """UserError ``activity_moved_on`` when what the edit takes back is no longer as it left it."""
    ids = {one.id for one in (*edit.before, *edit.after)}
    now = {one.id: one for one in activities_by_id(session, ids)}
    if now != {one.id: one for one in edit.before}:
        raise UserError("activity_moved_on")


def counted_on(session: Session, days: Iterable[date]) -> tuple[Occurrence, ...]:
    """The dates on these days on which somebody was counted. Asked before the days change."""
    over = [day for day in days if day <= clock.today()]
    found = _of_days(session, over)
    heads = heads_of(session, found, min(over), max(over)) if found else {}
    return tuple(one for one in found if was_counted(one, heads.get(one.key)))


def check_still_there(session: Session, counted: Iterable[Occurrence]) -> None:
    """UserError ``special_day_counted`` (fields: day, title) when a day that is closed now, or cancelled,
    takes away a date on which somebody was counted. Asked after the days have changed."""
    were = tuple(counted)
    there = {counted_under(one) for one in _of_days(session, [one.day for one in were])}
    for one in were:
        if counted_under(one) not in there:
            raise UserError("special_day_counted", day=one.day, title=one.title)


def check_day_conflicts(session: Session, days: Iterable[date]) -> None:
    """UserError ``booking_conflict`` when two things without a reason meet on one of the days: a day that is
    open again brings back every series."""
    ahead = [day for day in days if day >= clock.today()]
    found = _of_days(session, ahead)
    asking = [one for one in found if not one.reason]
    meeting = conflicts_between(asking, found, house_days(session), names_of(session))
    in_the_way = tuple(one for one in meeting if one.kind in _BOTH_THERE and not one.explained)
    if in_the_way:
        raise UserError("booking_conflict", conflicts=in_the_way)


def _cancelled(one: Occurrence, reason: str) -> DateChange:
    """Where it stood, so that whoever looks for it finds it crossed out."""
    if one.change is None:
        return DateChange(one.original, ChangeState.CANCELLED, reason)
    return replace(one.change, state=ChangeState.CANCELLED, reason=reason)


def _of_days(session: Session, days: Sequence[date]) -> list[Occurrence]:
    if not days:
        return []
    first, last = min(days), max(days)
    wanted = set(days)
    found = occurrences_of(activities_between(session, first, last), house_days(session), first, last)
    return [one for one in found if one.day in wanted]
