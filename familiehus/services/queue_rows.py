"""A course's queue between the tables and the pure rules: read whole, settled, written with its record."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import delete, insert, update
from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.courses.deadlines import answer_by
from familiehus.courses.family import Enrolment, Member
from familiehus.courses.seats import Deadline, Event, Happened, Queue, settle
from familiehus.errors import UserError
from familiehus.models.course import Course, CourseTemplate
from familiehus.models.enrolment import Enrolment as EnrolmentRow
from familiehus.models.enrolment import EnrolmentEvent
from familiehus.models.enrolment import Member as MemberRow
from familiehus.queries.calendar import house_days
from familiehus.queries.courses import queue_of
from familiehus.services.course_state import CourseState

_COPIED = (
    *("seats", "queued", "priority", "referrer", "override", "wants_next", "offer_until", "unanswered"),
    "reason",
)
_NEWS = frozenset({Happened.OFFERED, Happened.EXPIRED, Happened.CANCELLED})
"""What happens to a family that is not there: somebody has to tell it."""
_TOLD_US = frozenset({Happened.ACCEPTED, Happened.DECLINED, Happened.CANCELLED, Happened.DROPPED})


@dataclass(frozen=True, slots=True)
class Desk:
    """A course inside a unit of work: its queue as it is ``stored``, and as it is ``now`` that time has
    passed, with the ``events`` that this made."""

    course: Course
    template: CourseTemplate
    stored: Queue
    queue: Queue
    events: tuple[Event, ...]
    now: datetime
    deadline: Deadline

    @property
    def closed(self) -> bool:
        """Nobody can come in any more."""
        return is_closed(self.course)

    @property
    def erase_on(self) -> date:
        """When its people are erased: ``keep_months`` after the last session (CUPBOARD, retention)."""
        return erased_on(self.course, self.template)


def desk_of(session: Session, course_id: UUID, *, giving: bool = True) -> Desk:
    """Read it, and let the offers that are over pass on first: whoever comes now comes after that.

    ``giving``: free seats are offered; a course that is over has none. UserError ``course_gone``.
    """
    course = session.get(Course, course_id)
    template = session.get(CourseTemplate, course.template) if course is not None else None
    if course is None or template is None:
        raise UserError("course_gone")
    seats = course.seats if giving and not is_closed(course) else 0
    stored = Queue(seats, queue_of(session, course_id))
    hours, place = template.answer_hours, course.place

    def deadline(moment: datetime) -> datetime:
        return answer_by(moment, hours, house_days(session), place)

    now = clock.now().replace(microsecond=0)
    queue, events = settle(stored, now, deadline)
    return Desk(course, template, stored, queue, events, now, deadline)


def settled(
    session: Session, desk: Desk, queue: Queue, events: Iterable[Event] = (), present: UUID | None = None
) -> Queue:
    """Settle the queue; write what differs from ``desk.stored``, and the record of it. Does not commit."""
    said = tuple(events)
    after, happened = settle(queue, desk.now, desk.deadline, present)
    news = {one.enrolment for one in (*desk.events, *happened) if one.what in _NEWS}
    told = {one.enrolment for one in said if one.what in _TOLD_US}
    known = {one.id: one for one in desk.stored.enrolments}
    for one in after.enrolments:
        if one.id not in known:
            _add(session, one, desk.erase_on)
        elif one != known[one.id]:
            _change(session, one, members=one.members != known[one.id].members)
    _tell(session, told - news, told=True)
    _tell(session, news - told, told=False)
    _record(session, desk.course, desk.now, (*desk.events, *said, *happened))
    return after


def tell_again(session: Session, families: Iterable[UUID]) -> None:
    """Put them on the call list."""
    _tell(session, set(families), told=False)


def is_closed(course: Course) -> bool:
    """Nobody can come in any more: it is over, or its last session was before today."""
    return CourseState(course.state).over or course.last_day < clock.today()


def erased_on(course: Course, template: CourseTemplate) -> date:
    """When the people of the course are erased."""
    return months_later(course.last_day, template.keep_months)


def write_members(session: Session, enrolment: UUID, members: tuple[Member, ...]) -> None:
    """The family's people, in place of those that were there."""
    session.execute(delete(MemberRow).where(MemberRow.enrolment_id == enrolment))
    rows = [
        {
            "id": one.id,
            "enrolment_id": enrolment,
            "position": position,
            "kind": str(one.kind),
            "name": one.name,
            "phone": one.phone,
            "due_date": one.due_date,
            "birth_month": one.birth_month,
            "language": one.language,
            "postnummer": one.postnummer,
        }
        for position, one in enumerate(members)
    ]
    if rows:
        session.execute(insert(MemberRow), rows)


def months_later(day: date, months: int) -> date:
    """The same day so many months later; the last one of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    following = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    return date(year, month + 1, min(day.day, (following - timedelta(days=1)).day))


def _add(session: Session, one: Enrolment, erase_on: date) -> None:
    row = {
        **_columns(one),
        "id": one.id,
        "course_id": one.course,
        "enrolled_on": clock.today(),
        "told": True,
        "erase_on": erase_on,
    }
    session.execute(insert(EnrolmentRow), [row])
    write_members(session, one.id, one.members)


def _change(session: Session, one: Enrolment, *, members: bool) -> None:
    session.execute(
        update(EnrolmentRow)
        .where(EnrolmentRow.id == one.id)
        .values(_columns(one))
        .execution_options(synchronize_session=False)
    )
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


def _columns(one: Enrolment) -> dict[str, object]:
    return {**{name: getattr(one, name) for name in _COPIED}, "status": str(one.status)}


def _record(session: Session, course: Course, now: datetime, events: Iterable[Event]) -> None:
    rows = [
        {
            "course_id": course.id,
            "number": number,
            "enrolment_id": one.enrolment,
            "at": now,
            "what": str(one.what),
            "reason": one.reason,
            "needed": one.needed,
            "free": one.free,
        }
        for number, one in enumerate(events, course.events + 1)
    ]
    if rows:
        session.execute(insert(EnrolmentEvent), rows)
        course.events += len(rows)
