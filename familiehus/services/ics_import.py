"""Saving what was chosen from another calendar: everything in one transaction, or nothing."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from familiehus.calendar.activity import Activity
from familiehus.calendar.series import Edit
from familiehus.errors import UserError
from familiehus.models import Activity as ActivityRow
from familiehus.models import Owner, Place, Room
from familiehus.queries.activities import activities_by_id
from familiehus.services.activity_conflicts import check_retired, conflicts_with
from familiehus.services.activity_rows import write_edit
from familiehus.services.activity_rules import checked
from familiehus.services.counted_dates import check_counted
from familiehus.services.course_dates import check_courses
from familiehus.services.rights import Right, require
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Change, ChangeVerb

BATCH = 100

Progress = Callable[[str, int], None]
"""Called with ``saved`` and how many activities so far; may raise to stop, and nothing is saved."""


@dataclass(frozen=True, slots=True)
class ImportCalendar:
    """``edit.after`` are whole activities under ids made at the desk, ``edit.before`` those they replace.
    Undo is ``RestoreActivities`` with the edit turned."""

    edit: Edit


def _silence(stage: str, done: int) -> None:
    """Nobody waits for the progress."""


def import_calendar(uow: UnitOfWork, command: ImportCalendar, progress: Progress = _silence) -> Change:
    """Save it, all or nothing. UserError ``activity_moved_on`` when what it replaces was changed meanwhile,
    ``ics_known`` when the same events came in meanwhile, ``booking_conflict`` when something was put in the
    way meanwhile, and those of ``checked``."""
    require(uow.actor, Right.CALENDAR)
    session, edit = uow.session, command.edit
    if set(activities_by_id(session, [one.id for one in edit.before])) != set(edit.before):
        raise UserError("activity_moved_on")
    before, kept = {one.id: one for one in edit.before}, kept_in_sight(session)
    after = tuple(checked(session, one, before.get(one.id)) for one in edit.after)
    del kept
    _check_new(session, Edit(edit.before, after))
    check_counted(session, Edit(edit.before, after))
    check_retired(session, Edit(edit.before, after))
    check_courses(session, Edit(edit.before, after))
    in_the_way = conflicts_with(session, Edit(edit.before, after))
    if in_the_way:
        raise UserError("booking_conflict", conflicts=in_the_way)
    write_edit(session, Edit(edit.before, ()))
    for start in range(0, len(after), BATCH):
        write_edit(session, Edit((), after[start : start + BATCH]))
        progress("saved", min(start + BATCH, len(after)))
    uow.commit()
    return _change(edit.before, after)


def kept_in_sight(session: Session) -> list[object]:
    """Places, rooms and owners, for as long as the caller holds them: each of thousands of activities asks
    the session for its own, and the session forgets what nobody holds."""
    return [row for table in (Place, Room, Owner) for row in session.execute(select(table)).scalars()]


def _check_new(session: Session, edit: Edit) -> None:
    """No UID comes in a second time: another window may have read the same file."""
    mine = {one.id for one in (*edit.before, *edit.after)}
    uids = {one.uid for one in edit.after if one.uid}
    there = session.execute(select(ActivityRow.id, ActivityRow.uid).where(ActivityRow.uid != ""))
    if any(uid in uids and activity_id not in mine for activity_id, uid in there):
        raise UserError("ics_known")


def _change(before: tuple[Activity, ...], after: tuple[Activity, ...]) -> Change:
    verb = ChangeVerb.CHANGED if before else ChangeVerb.ADDED
    ids = tuple(dict.fromkeys(one.id for one in (*after, *before)))
    return Change("activity", verb, ids, before=before, after=after, counts={"activities": len(after)})
