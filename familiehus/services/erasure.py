"""Forgetting people: when their purpose is over, or when they ask. They stay forgotten after a restore.

What is erased is written down as random ids outside the database (``storage.erased``), so that a backup
from before can be brought back without bringing them back.
"""

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.errors import EnvironmentFault, UserError
from familiehus.models.course import Course, CourseTemplate
from familiehus.models.enrolment import Enrolment as EnrolmentRow
from familiehus.queries.seen_days import LEAP, day_to_go_by
from familiehus.services.course_dates import sessions_of
from familiehus.services.course_state import CourseState
from familiehus.services.family_erasure import due_families, families_there, forget_families, open_referrals
from familiehus.services.queue_rows import desk_of, months_later, settled
from familiehus.services.rights import Right, may, require
from familiehus.storage.cupboard import Cupboard
from familiehus.storage.erased import carry_erased, note_erased
from familiehus.storage.faults import named_faults
from familiehus.storage.kept_copies import copies_holding
from familiehus.storage.second_folder import second_folder
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Change, ChangeVerb

_log = logging.getLogger("familiehus")

QUIET = timedelta(days=31)
"""After so long without a single contact nobody is erased by the house itself: the clock may be wrong, and
the first days that are written down again put it right."""

KEPT_IN_BACKUPS = 366
"""Days until the last backup that still holds them has been thinned away (twelve monthly copies)."""


@dataclass(frozen=True, slots=True)
class Erase:
    """Forget these enrolments with everybody in them. The seats that they had are offered on."""

    enrolments: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class EraseFamily:
    """Forget this family on its way, with its consents, referrals and meetings. A seat on a course is an
    enrolment of its own (:class:`Erase`) and stays."""

    family: UUID


@dataclass(frozen=True, slots=True)
class StillHeld:
    """Where the erased still lie, for whoever erased them to know: ``copies`` are the databases that a
    restore put aside and that hold them (the program never deletes those), ``journal`` that somebody is
    reading the last pages of them, ``second_folder`` that the folder with the second copies could not be
    reached. It is told with the next copy."""

    copies: tuple[str, ...]
    journal: bool
    second_folder: bool


def due_for_erasure(
    cupboard: Cupboard, today: date | None = None, leap: timedelta = LEAP
) -> tuple[UUID, ...]:
    """Whose retention date has come, but nobody whose course went on for longer than was written down, and
    nobody because a clock is more than ``leap`` ahead of what was written down (``queries.seen_days``)."""
    require(cupboard.actor, Right.DESK)
    with cupboard.read() as session:
        day = day_to_go_by(session, today or clock.today(), leap)
        query = select(EnrolmentRow.id, EnrolmentRow.course_id).where(EnrolmentRow.erase_on <= day)
        found = session.execute(query.order_by(EnrolmentRow.id)).all()
        kept = {course for course in {course for _, course in found} if _goes_on(session, course, day)}
        return tuple(one for one, course in found if course not in kept)


def families_due(cupboard: Cupboard, today: date | None = None, leap: timedelta = LEAP) -> tuple[UUID, ...]:
    """The families on their way whose time is over, by the same guard against a wrong clock."""
    require(cupboard.actor, Right.DESK)
    with cupboard.read() as session:
        return due_families(session, day_to_go_by(session, today or clock.today(), leap))


def erase(cupboard: Cupboard, command: Erase) -> Change:
    """Do it: first the note that keeps them erased, then the rows, then the journal. It cannot be undone.

    ``after`` of the Change is :class:`StillHeld`; ``counts`` says the same in numbers. UserError
    ``enrolment_gone`` when none of them is there.
    """
    require(cupboard.actor, Right.COURSES)
    with cupboard.write() as uow:
        found = _courses_of(uow, command.enrolments)
        if not found:
            raise UserError("enrolment_gone")
        _forget(cupboard, uow, found, ())
    return _told(cupboard, tuple(found), ())


def erase_family(cupboard: Cupboard, command: EraseFamily) -> Change:
    """A family asks: it goes now, whatever is open. It cannot be undone.

    ``after`` is :class:`StillHeld`; ``counts["stopped"]`` says how many open referrals that stopped
    (``services.family_going`` names them before). UserError ``family_gone``.
    """
    require(cupboard.actor, Right.REFERRALS)
    with cupboard.write() as uow:
        family = families_there(uow.session, (command.family,))
        if not family:
            raise UserError("family_gone")
        stopped = len(open_referrals(uow.session, family))
        _forget(cupboard, uow, {}, family)
    actor = cupboard.actor
    _log.info("family %s erased on its own wish by %s %s", command.family, actor.role, actor.staff_id)
    change = _told(cupboard, (), family)
    return replace(change, counts={**change.counts, "stopped": stopped})


def erase_due(cupboard: Cupboard, leap: timedelta = QUIET) -> Change | None:
    """What each family was told when it was enrolled, or opened: erased so long after the last thing. The
    house keeps that word by itself, whoever opens it; None when nobody is due, or for somebody who sees no
    families. Families on their way are asked about once more in the very transaction that erases them.
    ``counts`` says how many ``enrolments`` and ``families`` went."""
    if not may(cupboard.actor, Right.DESK):
        return None
    due = due_for_erasure(cupboard, leap=leap)
    if not due and not families_due(cupboard, leap=leap):
        return None
    with cupboard.write() as uow:
        found = _courses_of(uow, due)
        families = due_families(uow.session, day_to_go_by(uow.session, clock.today(), leap))
        if not found and not families:
            return None
        _forget(cupboard, uow, found, families)
    return _told(cupboard, tuple(found), families)


def _courses_of(uow: UnitOfWork, enrolments: Iterable[UUID]) -> dict[UUID, UUID]:
    """Those that are there, each with its course."""
    query = select(EnrolmentRow.id, EnrolmentRow.course_id).where(EnrolmentRow.id.in_(tuple(enrolments)))
    return dict(uow.session.execute(query).all())


def _forget(
    cupboard: Cupboard, uow: UnitOfWork, found: Mapping[UUID, UUID], families: tuple[UUID, ...]
) -> None:
    note_erased(cupboard.home, [*sorted(found), *sorted(families)], clock.today())
    if families:
        forget_families(uow.session, families, clock.today())
    gone = delete(EnrolmentRow).where(EnrolmentRow.id.in_(tuple(found)))
    uow.session.execute(gone.execution_options(synchronize_session=False))
    for course in sorted(set(found.values())):
        desk = desk_of(uow.session, course)
        settled(uow.session, desk, desk.queue)
    uow.commit()


def _told(cupboard: Cupboard, enrolments: tuple[UUID, ...], families: tuple[UUID, ...]) -> Change:
    """The journal is emptied, and whoever erased them hears where they still lie."""
    ids = (*enrolments, *families)
    held = StillHeld(
        copies_holding(cupboard.home, cupboard.key, ids),
        journal=_empty_journal(cupboard),
        second_folder=not _second_folder_knows(cupboard),
    )
    gone = {"enrolments": len(enrolments), "families": len(families)}
    counts = {"journal": int(held.journal), "copies": len(held.copies), **gone}
    subject = "enrolment" if enrolments else "family"
    return Change(subject, ChangeVerb.REMOVED, ids, after=held, counts=counts)


def _goes_on(session: Session, course_id: UUID, day: date) -> bool:
    """Its people are needed still: whatever ``erase_on`` says, the calendar knows better."""
    course = session.get(Course, course_id)
    template = session.get(CourseTemplate, course.template) if course is not None else None
    if course is None or template is None or course.state == str(CourseState.CANCELLED):
        return False
    last = max((one.day for one in sessions_of(session, course)), default=course.last_day)
    return months_later(last, template.keep_months) > day


def _second_folder_knows(cupboard: Cupboard) -> bool:
    """The list of the erased lies with the second copies too, so that none of them brings anybody back."""
    try:
        folder = second_folder(cupboard.home)
        if folder is None:
            return True
        if folder.is_dir():
            carry_erased(cupboard.home, folder)
            return True
    except EnvironmentFault:
        pass
    return False


def _empty_journal(cupboard: Cupboard) -> bool:
    """The pages that still hold them in the write-ahead log are folded in and the log cut to nothing; True
    when a reader was in the way."""
    with named_faults():
        connection = cupboard.engine.raw_connection()
        try:
            (busy, *_) = connection.driver_connection.execute(  # type: ignore[union-attr]
                "PRAGMA wal_checkpoint(TRUNCATE)"
            ).fetchone()
        finally:
            connection.close()
    return bool(busy)
