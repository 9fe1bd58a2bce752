"""Forgetting people: when their purpose is over, or when they ask. They stay forgotten after a restore.

What is erased is written down as random ids outside the database (``storage.erased``), so that a backup
from before can be brought back without bringing them back.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.errors import UserError
from familiehus.models.course import Course, CourseTemplate
from familiehus.models.enrolment import Enrolment as EnrolmentRow
from familiehus.services.course_dates import sessions_of
from familiehus.services.course_state import CourseState
from familiehus.services.queue_rows import desk_of, months_later, settled
from familiehus.services.rights import Right, require
from familiehus.storage.cupboard import Cupboard
from familiehus.storage.erased import note_erased
from familiehus.storage.faults import named_faults
from familiehus.values import Change, ChangeVerb

KEPT_IN_BACKUPS = 366
"""Days until the last backup that still holds them has been thinned away (twelve monthly copies)."""


@dataclass(frozen=True, slots=True)
class Erase:
    """Forget these enrolments with everybody in them. The seats that they had are offered on."""

    enrolments: tuple[UUID, ...]


def due_for_erasure(cupboard: Cupboard, today: date | None = None) -> tuple[UUID, ...]:
    """Whose retention date has come, but nobody whose course went on for longer than was written down."""
    require(cupboard.actor, Right.DESK)
    day = today or clock.today()
    with cupboard.read() as session:
        query = select(EnrolmentRow.id, EnrolmentRow.course_id).where(EnrolmentRow.erase_on <= day)
        found = session.execute(query.order_by(EnrolmentRow.id)).all()
        kept = {course for course in {course for _, course in found} if _goes_on(session, course, day)}
        return tuple(one for one, course in found if course not in kept)


def erase(cupboard: Cupboard, command: Erase) -> Change:
    """Do it: first the note that keeps them erased, then the rows, then the journal. It cannot be undone.

    ``counts`` of the Change says (``journal``) whether the journal still holds pages that somebody else is
    reading: they go when the house is closed. UserError ``enrolment_gone`` when none of them is there.
    """
    require(cupboard.actor, Right.COURSES)
    with cupboard.write() as uow:
        query = select(EnrolmentRow.id, EnrolmentRow.course_id).where(EnrolmentRow.id.in_(command.enrolments))
        found = dict(uow.session.execute(query).all())
        if not found:
            raise UserError("enrolment_gone")
        note_erased(cupboard.home, sorted(found), clock.today())
        uow.session.execute(
            delete(EnrolmentRow)
            .where(EnrolmentRow.id.in_(found))
            .execution_options(synchronize_session=False)
        )
        for course in sorted(set(found.values())):
            desk = desk_of(uow.session, course)
            settled(uow.session, desk, desk.queue)
        uow.commit()
    return _change(found, held_up=_empty_journal(cupboard))


def _goes_on(session: Session, course_id: UUID, day: date) -> bool:
    """Its people are needed still: whatever ``erase_on`` says, the calendar knows better."""
    course = session.get(Course, course_id)
    template = session.get(CourseTemplate, course.template) if course is not None else None
    if course is None or template is None or course.state == str(CourseState.CANCELLED):
        return False
    last = max((one.day for one in sessions_of(session, course)), default=course.last_day)
    return months_later(last, template.keep_months) > day


def _empty_journal(cupboard: Cupboard) -> int:
    """The pages that still hold them in the write-ahead log are folded in and the log cut to nothing; 1 when
    a reader was in the way."""
    with named_faults():
        connection = cupboard.engine.raw_connection()
        try:
            (busy, *_) = connection.driver_connection.execute(  # type: ignore[union-attr]
                "PRAGMA wal_checkpoint(TRUNCATE)"
            ).fetchone()
        finally:
            connection.close()
    return int(busy)


def _change(erased: Iterable[UUID], held_up: int) -> Change:
    return Change("enrolment", ChangeVerb.REMOVED, tuple(erased), counts={"journal": held_up})
