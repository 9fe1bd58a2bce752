"""A course's queue between the tables and the pure rules: read whole, settled, written with its record."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import update
from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.courses.deadlines import answer_by
from familiehus.courses.family import Enrolment, Member
from familiehus.courses.seats import Deadline, Event, Happened, Queue, settle
from familiehus.courses.template import CourseTemplate
from familiehus.errors import UserError
from familiehus.models.course import Course
from familiehus.models.enrolment import Enrolment as EnrolmentRow
from familiehus.queries.calendar import house_days
from familiehus.queries.course_queue import QueuedCourse, members_of, queue_of, queued_course, with_members
from familiehus.services.course_state import CourseState
from familiehus.storage.plain_sql import run, run_each

_NEWS = frozenset({Happened.OFFERED, Happened.EXPIRED, Happened.CANCELLED})
"""What happens to a family that is not there: somebody has to tell it."""
_TOLD_US = frozenset({Happened.ACCEPTED, Happened.DECLINED, Happened.CANCELLED, Happened.DROPPED})

_ADD = (
    "INSERT INTO enrolment (status, seats, queued, priority, referrer, override, wants_next, offer_until, "
    "unanswered, reason, id, course_id, enrolled_on, told, erase_on) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)"
)
_CHANGE = (
    "UPDATE enrolment SET status = ?, seats = ?, queued = ?, priority = ?, referrer = ?, override = ?, "
    "wants_next = ?, offer_until = ?, unanswered = ?, reason = ? WHERE id = ?"
)
_MEMBER = (
    "INSERT INTO member (id, enrolment_id, position, kind, name, phone, due_date, birth_month, language, "
    "postnummer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_EVENT = (
    "INSERT INTO enrolment_event (course_id, number, enrolment_id, at, what, reason, needed, free) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)


@dataclass(frozen=True, slots=True)
class Desk:
    """A course inside a unit of work: its queue as it is ``stored``, and as it is ``now`` that time has
    passed, with the ``events`` that this made."""

    course: QueuedCourse
    stored: Queue
    queue: Queue
    events: tuple[Event, ...]
    now: datetime
    deadline: Deadline

    @property
    def template(self) -> CourseTemplate:
        """The recipe it goes by."""
        return self.course.template

    @property
    def closed(self) -> bool:
        """Nobody can come in any more."""
        return _is_closed(self.course)

    @property
    def erase_on(self) -> date:
        """When its people are erased: ``keep_months`` after the last session (CUPBOARD, retention)."""
        return months_later(self.course.last_day, self.template.keep_months)


def desk_of(session: Session, course_id: UUID, *, giving: bool = True, families: Iterable[UUID] = ()) -> Desk:
    """Read it, and let the offers that are over pass on first: whoever comes now comes after that.

    ``giving``: free seats are offered; a course that is over has none. ``families`` are those whose people
    are read too; what is not read is not written. UserError ``course_gone``.
    """
    course = queued_course(session, course_id)
    if course is None:
        raise UserError("course_gone")
    stored = queue_of(session, course_id, course.seats if giving and not _is_closed(course) else 0)
    if wanted := tuple(families):
        stored = with_members(stored, members_of(session, wanted))
    hours, place = course.template.answer_hours, course.place

    def deadline(moment: datetime) -> datetime:
        return answer_by(moment, hours, house_days(session), place)

    now = clock.now().replace(microsecond=0)
    queue, events = settle(stored, now, deadline)
    return Desk(course, stored, queue, events, now, deadline)


def row_of(session: Session, desk: Desk) -> Course:
    """The course to write in."""
    return session.get_one(Course, desk.course.id)


def settled(
    session: Session, desk: Desk, queue: Queue, events: Iterable[Event] = (), present: UUID | None = None
) -> Queue:
    """Settle the queue; write what differs from ``desk.stored``, and the record of it. Does not commit."""
    said = tuple(events)
    after, happened = settle(queue, desk.now, desk.deadline, present)
    told = {one.enrolment for one in said if one.what in _TOLD_US}
    news = {one.enrolment for one in desk.events if one.what in _NEWS} - told
    news |= {one.enrolment for one in happened if one.what in _NEWS}
    known = {one.id: one for one in desk.stored.enrolments}
    for one in after.enrolments:
        if one.id not in known:
            _add(session, one, desk.erase_on)
        elif one != known[one.id]:
            _change(session, one, members=one.members != known[one.id].members)
    _tell(session, told - news, told=True)
    _tell(session, news, told=False)
    _record(session, desk.course, desk.now, (*desk.events, *said, *happened))
    return after


def tell_again(session: Session, families: Iterable[UUID]) -> None:
    """Put them on the call list."""
    _tell(session, set(families), told=False)


def write_members(session: Session, enrolment: UUID, members: tuple[Member, ...]) -> None:
    """The family's people, in place of those that were there."""
    run(session, "DELETE FROM member WHERE enrolment_id = ?", (enrolment.hex,))
    _add_members(session, enrolment, members)


def months_later(day: date, months: int) -> date:
    """The same day so many months later; the last one of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    following = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    return date(year, month + 1, min(day.day, (following - timedelta(days=1)).day))


def _is_closed(course: QueuedCourse) -> bool:
    """It is over, or its last session was before today."""
    return CourseState(course.state).over or course.last_day < clock.today()


def _add(session: Session, one: Enrolment, erase_on: date) -> None:
    own = (one.id.hex, one.course.hex, clock.today().isoformat(), erase_on.isoformat())
    run(session, _ADD, (*_columns(one), *own))
    _add_members(session, one.id, one.members)


def _add_members(session: Session, enrolment: UUID, members: tuple[Member, ...]) -> None:
    rows: list[tuple[object, ...]] = [
        (
            *(one.id.hex, enrolment.hex, position, str(one.kind), one.name, one.phone),
            *(_day(one.due_date), _day(one.birth_month), one.language, one.postnummer),
        )
        for position, one in enumerate(members)
    ]
    run_each(session, _MEMBER, rows)


def _change(session: Session, one: Enrolment, *, members: bool) -> None:
    run(session, _CHANGE, (*_columns(one), one.id.hex))
    if members:
        write_members(session, one.id, one.members)


def _tell(session: Session, families: set[UUID], *, told: bool) -> None:
    if families:
        session.execute(
            update(EnrolmentRow)
            .where(EnrolmentRow.id.in_(families))
            .values(told=told)
            .execution_options(synchronize_session=False)
        )


def _columns(one: Enrolment) -> tuple[object, ...]:
    until = None if one.offer_until is None else _moment(one.offer_until)
    return (
        *(str(one.status), one.seats, one.queued, one.priority, one.referrer, one.override),
        *(int(one.wants_next), until, one.unanswered, one.reason),
    )


def _record(session: Session, course: QueuedCourse, now: datetime, events: Iterable[Event]) -> None:
    rows: list[tuple[object, ...]] = [
        (
            course.id.hex,
            number,
            one.enrolment.hex,
            _moment(now),
            str(one.what),
            one.reason,
            one.needed,
            one.free,
        )
        for number, one in enumerate(events, course.events + 1)
    ]
    if rows:
        run_each(session, _EVENT, rows)
        run(session, "UPDATE course SET events = events + ? WHERE id = ?", (len(rows), course.id.hex))


def _moment(at: datetime) -> str:
    """As SQLAlchemy stores it."""
    return at.isoformat(" ", "microseconds")


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
