"""Planning the week: activities are made, changed, cancelled, put back and taken away, and nothing is lost.

Each verb works out an :class:`Edit` (which activities there were, which there shall be), looks for what
stands in its way, and writes it. The Change carries the Edit, so that one verb takes any of them back.
"""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from familiehus.calendar.activity import Activity, DateChange, EditScope
from familiehus.calendar.recurrence import all_days
from familiehus.calendar.series import Edit, cut, from_then_on, whole, with_change, without_change
from familiehus.errors import Bug, UserError
from familiehus.queries.activities import activities_by_id
from familiehus.services.activity_conflicts import check_retired, conflicts_with
from familiehus.services.activity_rows import write_edit
from familiehus.services.activity_rules import checked, checked_change
from familiehus.services.counted_dates import check_counted, held_before
from familiehus.services.course_dates import check_courses, follow_calendar
from familiehus.services.rights import Right, require
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Change, ChangeVerb

__all__ = ["conflicts_with", "held_before"]  # the editor works a command out with the verbs' own means


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
    """Change a series, or a single activity. The same command twice splits once. UserError as
    ``plan_activity``, ``activity_gone``, ``activity_held`` when every date it is about has been held,
    ``activity_counted``."""
    require(uow.actor, Right.CALENDAR)
    now = _must_find(uow.session, command.wanted.id)
    _not_for_one(now, command.scope)
    split_off = activities_by_id(uow.session, (command.new_id,))
    if split_off:
        return _change(Edit((now, *split_off), (now, *split_off)))
    wanted = checked(uow.session, replace(command.wanted, changes=()), now)
    if replace(wanted, changes=now.changes, follows=now.follows) == now:
        return _change(Edit((now,), (now,)))
    edit = revision(now, command, wanted, held_before(uow.session, now))
    if edit is None:
        raise UserError("activity_held", title=now.title)
    return _save(uow, edit)


def revision(now: Activity, command: ReviseActivity, wanted: Activity, held: date) -> Edit | None:
    """What ``command`` does to the activity; None when every date it is about takes place before ``held``."""
    if command.scope is EditScope.FOLLOWING and now.repeats:
        return from_then_on(now, command.original, held, wanted, command.new_id)
    return whole(now, wanted, held, command.new_id)


def change_date(uow: UnitOfWork, command: ChangeDate) -> Change:
    """Change one date. UserError as ``plan_activity``, ``activity_gone``, ``date_unknown``,
    ``reason_missing``, and ``activity_counted`` for one where somebody was counted: it stays where it was."""
    require(uow.actor, Right.CALENDAR)
    now = _must_find(uow.session, command.activity_id)
    if command.change is None:
        return _save(uow, Edit((now,), (without_change(now, command.original),)))
    given = command.original in all_days(now.first_day, now.rule)
    if not given and now.change_of(command.original) is None:
        raise UserError("date_unknown", day=command.original)
    change = checked_change(replace(command.change, original=command.original))
    after = with_change(now, change)
    checked(uow.session, after, now)
    return _save(uow, Edit((now,), (after,)))


def end_activity(uow: UnitOfWork, command: EndActivity) -> Change:
    """Take it away, but never what was held or counted. UserError ``activity_gone``, ``activity_held`` when
    every date of it has been held. Ended twice is ended once."""
    require(uow.actor, Right.CALENDAR)
    now = _must_find(uow.session, command.activity_id)
    _not_for_one(now, command.scope)
    held = held_before(uow.session, now)
    following = command.scope is EditScope.FOLLOWING
    start = max(held, command.original) if following else held
    left = cut(now, start, held, moved_too=not following)
    if left == now and (not following or all_days(now.first_day, now.rule)[-1] >= command.original):
        raise UserError("activity_held", title=now.title)
    return _save(uow, Edit((now,), () if left is None else (left,)))


def restore_activities(uow: UnitOfWork, command: RestoreActivities) -> Change:
    """Undo and redo; twice is once. UserError ``activity_moved_on`` when somebody changed it meanwhile,
    ``booking_conflict`` when somebody took its place, ``activity_counted`` when somebody was counted on what
    it takes away."""
    require(uow.actor, Right.CALENDAR)
    edit = command.edit
    now = {one.id: one for one in activities_by_id(uow.session, {one.id for one in edit.before + edit.after})}
    if now == {one.id: one for one in edit.after}:
        return _change(edit)
    if now != {one.id: one for one in edit.before}:
        raise UserError("activity_moved_on")
    return _save(uow, edit, back=True)


def _not_for_one(now: Activity, scope: EditScope) -> None:
    """One date of a series has a verb of its own; taking it for the whole series would be a disaster."""
    if scope is EditScope.THIS and now.repeats:
        raise Bug("scope_this")


def _save(uow: UnitOfWork, edit: Edit, *, back: bool = False) -> Change:
    check_counted(uow.session, edit)
    check_retired(uow.session, edit)
    check_courses(uow.session, edit)
    in_the_way = conflicts_with(uow.session, edit, back=back)
    if in_the_way:
        raise UserError("booking_conflict", conflicts=in_the_way)
    write_edit(uow.session, edit)
    follow_calendar(uow.session, [one.id for one in edit.after])
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
