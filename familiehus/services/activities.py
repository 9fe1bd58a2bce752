"""Planning the week: activities are made, changed, cancelled, put back and taken away, and nothing is lost.

Each verb works out an :class:`Edit` (which activities there were, which there shall be), looks for what
stands in its way, and writes it. The Change carries the Edit, so that one verb takes any of them back.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.calendar.activity import Activity, DateChange, EditScope
from familiehus.calendar.conflicts import Conflict, conflicts_between
from familiehus.calendar.occurrences import Occurrence, occurrence_at, occurrences, occurrences_of
from familiehus.calendar.period import HeadCount, counted_under
from familiehus.calendar.recurrence import all_days
from familiehus.calendar.series import Edit, cut, split, whole, with_change, without_change
from familiehus.errors import UserError
from familiehus.queries.activities import activities_between, activities_by_id
from familiehus.queries.calendar import colleagues as all_colleagues
from familiehus.queries.calendar import house_days
from familiehus.queries.calendar import rooms as all_rooms
from familiehus.queries.heads import heads_of
from familiehus.services.activity_rows import write_edit
from familiehus.services.activity_rules import checked, checked_change
from familiehus.services.rights import Right, require
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Change, ChangeVerb


@dataclass(frozen=True, slots=True)
class PlanActivity:
    """A new activity under an id made at the desk."""

    activity: Activity


@dataclass(frozen=True, slots=True)
class ReviseActivity:
    """The activity ``wanted.id`` as ``wanted``, from the date ``original`` on or altogether (``scope``).

    ``wanted.first_day`` is, for FOLLOWING, where the date ``original`` goes; for ALL, where the very first
    date would go. For THIS use :class:`ChangeDate`. ``new_id`` is for the part that is split off.
    """

    wanted: Activity
    scope: EditScope
    original: date
    new_id: UUID


@dataclass(frozen=True, slots=True)
class ChangeDate:
    """One date: moved, cancelled or put back, as ``change`` says; None: as the series says again."""

    activity_id: UUID
    original: date
    change: DateChange | None


@dataclass(frozen=True, slots=True)
class EndActivity:
    """Take the activity away: from ``original`` on (FOLLOWING), or altogether (ALL). What was held stays."""

    activity_id: UUID
    scope: EditScope
    original: date


@dataclass(frozen=True, slots=True)
class RestoreActivities:
    """Take an edit back: ``edit.before`` must be what stands there now, ``edit.after`` shall stand there."""

    edit: Edit


def plan_activity(uow: UnitOfWork, command: PlanActivity) -> Change:
    """Put it in the calendar. The same command twice is one activity. UserError ``booking_conflict`` (field
    ``conflicts``) when something is in the way and it has no reason, and those of ``checked``."""
    require(uow.actor, Right.CALENDAR)
    known = activities_by_id(uow.session, (command.activity.id,))
    if known:
        return _change(Edit((), known))
    wanted = checked(uow.session, replace(command.activity, changes=(), follows=None))
    return _save(uow, Edit((), (wanted,)))


def revise_activity(uow: UnitOfWork, command: ReviseActivity) -> Change:
    """Change a series, or a single activity. UserError as ``plan_activity``, ``activity_gone``,
    ``activity_held`` when every date it is about has been held, ``activity_counted``."""
    require(uow.actor, Right.CALENDAR)
    now = _must_find(uow.session, command.wanted.id)
    wanted = checked(uow.session, command.wanted, now)
    edit = revision(now, command, wanted, held_before(uow.session, now))
    if not now.repeats:
        _check_uncounted(uow.session, now, wanted)
    if edit is None:
        raise UserError("activity_held", title=now.title)
    return _save(uow, edit)


def revision(now: Activity, command: ReviseActivity, wanted: Activity, held: date) -> Edit | None:
    """What ``command`` does to the activity; None when every date it is about takes place before ``held``."""
    if command.scope is EditScope.FOLLOWING and now.repeats:
        return _from_then_on(now, command, wanted, held)
    return whole(now, wanted, held, command.new_id)


def change_date(uow: UnitOfWork, command: ChangeDate) -> Change:
    """Change one date. UserError as ``plan_activity``, ``activity_gone``, ``date_unknown``,
    ``reason_missing``, and ``activity_counted`` for one where somebody was counted: it stays where it was."""
    require(uow.actor, Right.CALENDAR)
    now = _must_find(uow.session, command.activity_id)
    given = command.original in all_days(now.first_day, now.rule)
    if not given and now.change_of(command.original) is None:
        raise UserError("date_unknown", day=command.original)
    if command.change is None:
        after = without_change(now, command.original)
    else:
        change = checked_change(replace(command.change, original=command.original))
        after = with_change(now, change)
        checked(uow.session, after, now)
    _check_date_uncounted(uow.session, occurrence_at(now, command.original), after)
    return _save(uow, Edit((now,), (after,)))


def end_activity(uow: UnitOfWork, command: EndActivity) -> Change:
    """Take it away, but never what was held or counted. UserError ``activity_gone``, ``activity_held`` when
    every date of it has been held."""
    require(uow.actor, Right.CALENDAR)
    now = _must_find(uow.session, command.activity_id)
    held = held_before(uow.session, now)
    following = command.scope is EditScope.FOLLOWING
    start = max(held, command.original) if following else held
    left = cut(now, start, held, moved_too=not following)
    if left == now:
        raise UserError("activity_held", title=now.title)
    return _save(uow, Edit((now,), () if left is None else (left,)))


def restore_activities(uow: UnitOfWork, command: RestoreActivities) -> Change:
    """Undo and redo. UserError ``activity_moved_on`` when somebody changed it meanwhile."""
    require(uow.actor, Right.CALENDAR)
    ids = {one.id for one in (*command.edit.before, *command.edit.after)}
    now = {one.id: one for one in activities_by_id(uow.session, ids)}
    if now != {one.id: one for one in command.edit.before}:
        raise UserError("activity_moved_on")
    return _save(uow, command.edit)


def conflicts_with(session: Session, edit: Edit) -> tuple[Conflict, ...]:
    """Everything in the way of what the edit brings and that carries no reason, from today on.

    What was in the way before the edit is not asked about again while the other one has its reason.
    """
    there = _conflicts(session, edit.turned)
    known = {_known_by(one) for one in there}
    return tuple(
        one
        for one in _conflicts(session, edit, reasoned=False)
        if _known_by(one) not in known or not (one.explained or one.other is None)
    )


def held_before(session: Session, activity: Activity) -> date:
    """What takes place before this day has been held: today, or tomorrow when today's date of it has begun or
    somebody has been counted on it."""
    now = clock.now()
    today, minute = now.date(), now.hour * 60 + now.minute
    dates = [one for one in occurrences(activity, house_days(session), today, today) if not one.cancelled]
    heads = heads_of(session, dates, today, today)
    begun = [one for one in dates if one.start <= minute or _counted(heads.get(one.key))]
    return today + timedelta(days=1) if begun else today


def _conflicts(session: Session, edit: Edit, *, reasoned: bool = True) -> tuple[Conflict, ...]:
    days, today = house_days(session), clock.today()
    wanted = [one for activity in edit.after for one in occurrences(activity, days, today, date.max)]
    asking = [one for one in wanted if reasoned or not one.reason]
    if not asking:
        return ()
    mine = {one.id for one in (*edit.before, *edit.after)}
    first, last = min(one.day for one in asking), max(one.day for one in asking)
    theirs = [one for one in activities_between(session, first, last) if one.id not in mine]
    others = [*wanted, *occurrences_of(theirs, days, first, last)]
    names = {one.id: one.name for one in all_rooms(session)}
    names |= {one.id: one.name for one in all_colleagues(session)}
    return conflicts_between(asking, others, days, names)


def _known_by(one: Conflict) -> tuple[object, ...]:
    return one.kind, one.day, one.what, one.other, one.start, one.end


def _save(uow: UnitOfWork, edit: Edit) -> Change:
    in_the_way = conflicts_with(uow.session, edit)
    if in_the_way:
        raise UserError("booking_conflict", conflicts=in_the_way)
    write_edit(uow.session, edit)
    uow.commit()
    return _change(edit)


def _change(edit: Edit) -> Change:
    verb = ChangeVerb.ADDED if not edit.before else ChangeVerb.CHANGED if edit.after else ChangeVerb.REMOVED
    ids = tuple(dict.fromkeys(one.id for one in (*edit.after, *edit.before)))
    return Change("activity", verb, ids, before=edit.before, after=edit.after)


def _must_find(session: Session, activity_id: UUID) -> Activity:
    found = activities_by_id(session, (activity_id,))
    if not found:
        raise UserError("activity_gone")
    return found[0]


def _from_then_on(now: Activity, command: ReviseActivity, wanted: Activity, held: date) -> Edit | None:
    shift = wanted.first_day - command.original
    since = max(command.original, held)
    start = next((day for day in all_days(now.first_day, now.rule) if day >= since), None)
    if start is None:
        return None
    return split(now, start, held, replace(wanted, first_day=start + shift), command.new_id)


def _check_uncounted(session: Session, now: Activity, wanted: Activity) -> None:
    for one in occurrences(now, house_days(session), now.first_day, date.max):
        moved = replace(wanted, changes=now.changes)
        _check_date_uncounted(session, one, moved, to=wanted.first_day)


def _check_date_uncounted(
    session: Session, was: Occurrence, after: Activity, *, to: date | None = None
) -> None:
    """A date where somebody was counted keeps its day, place, kind and hour: its count is known by them."""
    head = heads_of(session, (was,), was.day, was.day).get(was.key)
    if head is None or not _counted(head):
        return
    if counted_under(was) != counted_under(occurrence_at(after, to or was.original)):
        raise UserError("activity_counted", title=was.title, day=was.day, contacts=head.contacts)


def _counted(head: HeadCount | None) -> bool:
    return head is not None and bool(head.contacts or head.closed)
