"""Enrolling families and keeping the queue honest: each verb reads the whole queue, settles it and writes it.

The write lock is taken with the first statement, so two desks can never take the same seat.
"""

from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.courses.family import Enrolment, EnrolmentStatus, Member, seats_of
from familiehus.courses.fitting import NOT_ASKED, Answers, misfits
from familiehus.courses.seats import Event, Happened, passed_over
from familiehus.errors import UserError
from familiehus.queries.course_queue import course_of
from familiehus.services.members import check_referrer, checked_members, checked_reason
from familiehus.services.queue_rows import Desk, desk_of, settled
from familiehus.services.rights import Right, require
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Change, ChangeVerb

SAID_NO = "takkede nej"
NOT_THIS_TIME = "takkede nej, venter på næste hold"


@dataclass(frozen=True, slots=True)
class Enrol:
    """Enrol a family, or put it in the queue. ``answers`` are used and forgotten.

    ``override`` is why a family that does not fit is taken, ``priority`` why it goes before the others.
    """

    id: UUID
    course: UUID
    members: tuple[Member, ...]
    referrer: str | None = None
    answers: Answers = NOT_ASKED
    override: str = ""
    priority: str = ""
    wants_next: bool = False


@dataclass(frozen=True, slots=True)
class CancelEnrolment:
    """The family is not coming (any more). After the course has begun it is "afbrudt"."""

    id: UUID
    reason: str


@dataclass(frozen=True, slots=True)
class AnswerOffer:
    """Yes or no to an offered seat. ``keep_waiting``: no to this course, but they wait for the next one."""

    id: UUID
    accepted: bool
    keep_waiting: bool = False


@dataclass(frozen=True, slots=True)
class SetPriority:
    """Let a family go before the others, with a reason; an empty reason takes it back. One that had said no
    to a seat is offered one again."""

    id: UUID
    reason: str


@dataclass(frozen=True, slots=True)
class ChangeMembers:
    """Correct what is stored about a family (GDPR art. 16). ``wants_next`` None: as it was."""

    id: UUID
    members: tuple[Member, ...]
    wants_next: bool | None = None


@dataclass(frozen=True, slots=True)
class SettleQueue:
    """Time has passed: let offers pass on, and offer what is free."""

    course: UUID


def enrol(uow: UnitOfWork, command: Enrol) -> Change:
    """Give it seats if there are enough and nobody who fits them waits; else it waits in the queue.

    The same command twice is one enrolment. UserError ``course_gone``, ``course_closed``, ``misfit`` (field
    ``rules``) without an override, ``unit_too_large`` for one that needs more seats than there are at all,
    ``choice_unknown`` for a referrer who is no profession of the house, and those of ``checked_members``.
    Priority is a coordinator's to give.
    """
    require(uow.actor, Right.DESK)
    if command.priority.strip():
        require(uow.actor, Right.COURSES)
    desk = desk_of(uow.session, command.course)
    if desk.stored.get(command.id) is not None:
        return _change(ChangeVerb.ADDED, _must_find(uow.session, command.id)[1])
    if desk.closed:
        raise UserError("course_closed", course=desk.course.name)
    one = _enrolment(uow.session, desk, command)
    after = settled(uow.session, desk, desk.queue.put(one), _first_events(one, desk), present=one.id)
    uow.commit()
    return _change(ChangeVerb.ADDED, after.get(one.id))


def cancel_enrolment(uow: UnitOfWork, command: CancelEnrolment) -> Change:
    """Its seats are offered on at once. UserError ``enrolment_gone``, ``enrolment_over``,
    ``course_reason_missing``."""
    require(uow.actor, Right.DESK)
    desk, one = _must_find(uow.session, command.id)
    if one.status.over or one.status is EnrolmentStatus.COMPLETED:
        raise UserError("enrolment_over", name=one.calling)
    reason = checked_reason(command.reason)
    begun = one.status is EnrolmentStatus.ENROLLED and desk.course.first_day <= clock.today()
    status = EnrolmentStatus.DROPPED if begun else EnrolmentStatus.CANCELLED
    gone = replace(one, status=status, reason=reason, offer_until=None)
    what = Happened.DROPPED if begun else Happened.CANCELLED
    after = settled(uow.session, desk, desk.queue.put(gone), [Event(one.id, what, reason)])
    uow.commit()
    return _change(ChangeVerb.CHANGED, after.get(one.id), before=one)


def answer_offer(uow: UnitOfWork, command: AnswerOffer) -> Change:
    """Write down the answer. One that comes late counts where the seat could be offered to nobody else.

    UserError ``enrolment_gone``, ``offer_gone`` when the seat has passed on.
    """
    require(uow.actor, Right.DESK)
    desk, one = _must_find(uow.session, command.id)
    if one.status is not EnrolmentStatus.OFFERED:
        raise UserError("offer_gone", name=one.calling)
    answered = _answered(one, command, behind=desk.queue.last + 1)
    what = Happened.ACCEPTED if command.accepted else Happened.DECLINED
    event = Event(one.id, what, answered.reason if answered.sits_out else "")
    after = settled(uow.session, desk, desk.queue.put(answered), [event])
    uow.commit()
    return _change(ChangeVerb.CHANGED, after.get(one.id), before=one)


def set_priority(uow: UnitOfWork, command: SetPriority) -> Change:
    """Order is priority, then time, and the reason is on the record (RULES § 4).

    UserError ``enrolment_gone``, ``not_waiting``.
    """
    require(uow.actor, Right.COURSES)
    desk, one = _must_find(uow.session, command.id)
    if one.status is not EnrolmentStatus.WAITING:
        raise UserError("not_waiting", name=one.calling)
    reason = checked_reason(command.reason) if command.reason.strip() else ""
    changed = replace(one, priority=reason, reason="" if reason else one.reason)
    what = Happened.PRIORITY if reason else Happened.PRIORITY_OVER
    events = [Event(one.id, what, reason)] if reason != one.priority else []
    after = settled(uow.session, desk, desk.queue.put(changed), events)
    uow.commit()
    return _change(ChangeVerb.CHANGED, after.get(one.id), before=one)


def change_members(uow: UnitOfWork, command: ChangeMembers) -> Change:
    """Correct it. A family that grows needs its seats, and whoever waits for more of them has it on the
    record. UserError ``enrolment_gone``, ``unit_too_large`` and those of ``checked_members``."""
    require(uow.actor, Right.DESK)
    desk, one = _must_find(uow.session, command.id)
    members = checked_members(desk.template, command.members)
    seats, room = one.seats, max(0, desk.queue.free)
    if not one.status.over and one.status is not EnrolmentStatus.COMPLETED:
        seats = seats_of(members, desk.template.unit)
        most = max(one.seats, one.seats + room if one.status.seated else desk.course.seats)
        if seats > most:
            raise UserError("unit_too_large", seats=seats, free=most)
    wants_next = one.wants_next if command.wants_next is None else command.wants_next
    changed = replace(one, members=members, seats=seats, wants_next=wants_next)
    grows = one.status.seated and seats > one.seats
    events = passed_over(desk.queue.line, room) if grows else []
    after = settled(uow.session, desk, desk.queue.put(changed), events)
    uow.commit()
    return _change(ChangeVerb.CHANGED, after.get(one.id), before=one)


def settle_queue(uow: UnitOfWork, command: SettleQueue) -> Change:
    """Nothing is written when nothing is due; ``counts`` of the Change says how many lines of the record
    there are more."""
    require(uow.actor, Right.DESK)
    desk = desk_of(uow.session, command.course)
    if desk.events:
        settled(uow.session, desk, desk.queue)
        uow.commit()
    return Change("enrolment", ChangeVerb.CHANGED, (command.course,), counts={"events": len(desk.events)})


def _answered(one: Enrolment, command: AnswerOffer, behind: int) -> Enrolment:
    plain = replace(one, offer_until=None, unanswered=0)
    if command.accepted:
        return replace(plain, status=EnrolmentStatus.ENROLLED)
    if not command.keep_waiting:
        return replace(plain, status=EnrolmentStatus.CANCELLED, reason=SAID_NO)
    return replace(
        plain,
        status=EnrolmentStatus.WAITING,
        queued=behind,
        priority="",
        reason=NOT_THIS_TIME,
        wants_next=True,
    )


def _first_events(one: Enrolment, desk: Desk) -> list[Event]:
    events = [Event(one.id, Happened.QUEUED)] if one.seats > desk.queue.free else []
    if one.override:
        events.append(Event(one.id, Happened.OVERRIDE, one.override))
    if one.priority:
        events.append(Event(one.id, Happened.PRIORITY, one.priority))
    return events


def _enrolment(session: Session, desk: Desk, command: Enrol) -> Enrolment:
    members = checked_members(desk.template, command.members)
    check_referrer(session, command.referrer)
    seats = seats_of(members, desk.template.unit)
    if seats > desk.course.seats:
        raise UserError("unit_too_large", seats=seats, free=desk.course.seats)
    found = misfits(desk.template, members, command.referrer, command.answers, desk.course.first_day)
    override = checked_reason(command.override) if command.override.strip() else ""
    if found and not override:
        raise UserError("misfit", rules=tuple(str(one) for one in found))
    return Enrolment(
        id=command.id,
        course=command.course,
        members=members,
        status=EnrolmentStatus.WAITING,
        seats=seats,
        queued=desk.queue.last + 1,
        priority=checked_reason(command.priority) if command.priority.strip() else "",
        referrer=command.referrer,
        override=override if found else "",
        wants_next=command.wants_next,
    )


def _must_find(session: Session, enrolment: UUID) -> tuple[Desk, Enrolment]:
    course = course_of(session, enrolment)
    desk = desk_of(session, course, families=(enrolment,)) if course is not None else None
    one = desk.queue.get(enrolment) if desk is not None else None
    if desk is None or one is None:
        raise UserError("enrolment_gone")
    return desk, one


def _change(verb: ChangeVerb, after: Enrolment | None, before: Enrolment | None = None) -> Change:
    assert after is not None
    return Change("enrolment", verb, (after.id, after.course), before=before, after=after)
