"""Courses from templates: made, decided, finished. Their sessions are the dates of a calendar activity."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import insert, update
from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.calendar.activity import Activity, ActivityKind
from familiehus.calendar.series import Edit
from familiehus.courses.attendance import Came, completed, share
from familiehus.courses.family import Enrolment, EnrolmentStatus, seats_of
from familiehus.courses.fitting import NOT_ASKED, misfits
from familiehus.courses.laying import laid
from familiehus.courses.seats import Event, Happened
from familiehus.courses.template import Entry
from familiehus.errors import UserError
from familiehus.models.course import Course, CourseTemplate
from familiehus.models.enrolment import Enrolment as EnrolmentRow
from familiehus.queries.calendar import house_days
from familiehus.queries.courses import attendance_of, course_activities
from familiehus.services.activities import conflicts_with
from familiehus.services.activity_rows import write_edit
from familiehus.services.activity_rules import checked
from familiehus.services.course_dates import sessions_of, take_out_of_calendar
from familiehus.services.course_state import CourseState
from familiehus.services.course_templates import SEATS_MOST
from familiehus.services.members import checked_members, checked_reason
from familiehus.services.names import clean_name
from familiehus.services.queue_rows import Desk, desk_of, row_of, settled, tell_again, write_members
from familiehus.services.rights import Right, require
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Change, ChangeVerb

NOTHING_CAME = "holdet blev ikke til noget"
BROKEN_OFF = "holdet stoppede"
IS_OVER = "holdet er slut"

_WHAT = {
    EnrolmentStatus.COMPLETED: Happened.COMPLETED,
    EnrolmentStatus.DROPPED: Happened.DROPPED,
    EnrolmentStatus.CANCELLED: Happened.CANCELLED,
}


@dataclass(frozen=True, slots=True)
class MakeCourse:
    """A course of a template whose first session is on ``first_day`` at ``start`` (minutes since midnight).

    ``reason`` is why it may stand where something is in the way. Ids are made at the desk.
    """

    id: UUID
    activity_id: UUID
    template: str
    name: str
    first_day: date
    start: int
    place: str
    owner: str
    rooms: tuple[UUID, ...] = ()
    people: tuple[UUID, ...] = ()
    seats: int | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ChangeCourse:
    """A new name, or more or fewer seats. Fewer than are taken: nobody loses one, and nobody new gets one."""

    id: UUID
    name: str
    seats: int
    least: int


@dataclass(frozen=True, slots=True)
class DecideCourse:
    """It starts, or it does not (with the reason); everybody has to be told after either."""

    id: UUID
    starts: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class FinishCourse:
    """The last session is over: who came often enough has completed it. ``unmarked``: also when there are
    sessions at which nobody was marked; those count for nothing."""

    id: UUID
    unmarked: bool = False


@dataclass(frozen=True, slots=True)
class CarryOver:
    """Families that wait, or whose course came to nothing, go to another course of the house, in their order.

    ``override`` is why those of them that do not fit the other course's rules are taken.
    """

    course: UUID
    to: UUID
    enrolments: tuple[UUID, ...]
    override: str = ""


@dataclass(frozen=True, slots=True)
class Tell:
    """The call list: this family has been told."""

    enrolment: UUID
    told: bool = True


def make_course(uow: UnitOfWork, command: MakeCourse) -> Change:
    """Lay its sessions and open it for enrolment. The same command twice is one course.

    UserError ``template_unknown``, ``booking_conflict``, and those of ``laid`` and ``checked``.
    """
    require(uow.actor, Right.COURSES)
    session = uow.session
    if session.get(Course, command.id) is not None:
        return Change("course", ChangeVerb.ADDED, (command.id,))
    template = session.get(CourseTemplate, command.template)
    if template is None:
        raise UserError("template_unknown", template=command.template)
    dates = laid(command.first_day, template.sessions, template.weeks, command.place, house_days(session))
    activity = checked(session, _activity(command, template, dates.rule))
    edit = Edit((), (activity,))
    in_the_way = conflicts_with(session, edit)
    if in_the_way:
        raise UserError("booking_conflict", conflicts=in_the_way)
    write_edit(session, edit)
    row = {
        "id": command.id,
        "template": template.code,
        "name": activity.title,
        "activity_id": activity.id,
        "state": str(CourseState.OPEN),
        "seats": activity.seats or template.seats,
        "least": min(template.least, activity.seats or template.seats),
        "place": activity.place,
        "first_day": dates.days[0],
        "last_day": dates.days[-1],
        "events": 0,
    }
    session.execute(insert(Course), [row])
    uow.commit()
    return Change("course", ChangeVerb.ADDED, (command.id, activity.id), dates.days, after=edit.after)


def change_course(uow: UnitOfWork, command: ChangeCourse) -> Change:
    """Save it; new seats are offered at once. UserError ``course_gone``, ``course_closed``,
    ``template_numbers``."""
    require(uow.actor, Right.COURSES)
    desk = _running(uow.session, command.id)
    if not 1 <= command.least <= command.seats <= SEATS_MOST:
        raise UserError("template_numbers")
    course = row_of(uow.session, desk)
    course.name, course.seats, course.least = (
        clean_name(command.name, "course_name"),
        command.seats,
        command.least,
    )
    uow.session.flush()
    were = course_activities(uow.session, course)
    named = tuple(replace(one, title=course.name, seats=command.seats) for one in were)
    write_edit(uow.session, Edit(were, named))
    seats = 0 if desk.closed else command.seats
    settled(uow.session, desk, replace(desk.queue, seats=seats))
    uow.commit()
    return Change("course", ChangeVerb.CHANGED, (command.id,))


def decide_course(uow: UnitOfWork, command: DecideCourse) -> Change:
    """Say whether it starts; said twice is said once. A course that is called off after it began is broken
    off for those who were on it. UserError ``course_gone``, ``course_closed``, ``course_reason_missing``."""
    require(uow.actor, Right.COURSES)
    desk = _running(uow.session, command.id, giving=command.starts)
    wanted = str(CourseState.STARTING if command.starts else CourseState.CANCELLED)
    if desk.course.state != wanted:
        row_of(uow.session, desk).state = wanted
        to_tell = [one.id for one in desk.queue.enrolments if _is_coming(one)]
        if command.starts:
            settled(uow.session, desk, desk.queue)
        else:
            _call_off(uow.session, desk, checked_reason(command.reason))
        tell_again(uow.session, to_tell)
        uow.commit()
    return Change("course", ChangeVerb.CHANGED, (command.id,))


def finish_course(uow: UnitOfWork, command: FinishCourse) -> Change:
    """Completed or dropped by the template's share of the sessions held; who still waits is let go.

    UserError ``course_gone``, ``course_closed``, ``course_runs`` while sessions are to come, and
    ``course_unmarked`` (field ``days``) for sessions at which nobody at all was marked.
    """
    require(uow.actor, Right.COURSES)
    desk = _running(uow.session, command.id, giving=False)
    held = _sessions_held(uow.session, desk, unmarked=command.unmarked)
    marks = attendance_of(uow.session, command.id)
    done = [_done(desk, one, held, marks) for one in desk.queue.enrolments if _is_coming(one)]
    let_go = [one.id for one in done if one.reason == IS_OVER]
    events = [Event(one.id, _WHAT[one.status], one.reason) for one in done]
    row_of(uow.session, desk).state = str(CourseState.DONE)
    _write_figures(uow.session, desk, done)
    settled(uow.session, desk, desk.queue.put(*done), events)
    tell_again(uow.session, let_go)
    uow.commit()
    return Change("course", ChangeVerb.CHANGED, (command.id,))


def carry_over(uow: UnitOfWork, command: CarryOver) -> Change:
    """Move them to the end of the other course's queue; both records say so. What the other course does not
    ask is no longer kept.

    UserError ``carry_same``, ``course_gone``, ``course_closed``, ``enrolment_gone`` for one that does not
    wait here, ``unit_too_large``, ``misfit`` (fields rules, name).
    """
    require(uow.actor, Right.COURSES)
    if command.course == command.to:
        raise UserError("carry_same")
    session = uow.session
    here = desk_of(session, command.course, giving=False, families=command.enrolments)
    there = desk_of(session, command.to)
    if there.closed:
        raise UserError("course_closed", course=there.course.name)
    override = checked_reason(command.override) if command.override.strip() else ""
    leaving = _leaving(here, command.enrolments)
    moved = [_carried(one, there, place, override) for place, one in enumerate(leaving, there.queue.last + 1)]
    gone = {one.id for one in moved}
    staying = tuple(one for one in here.queue.enrolments if one.id not in gone)
    left = replace(here.queue, seats=0 if here.closed else here.course.seats, enrolments=staying)
    settled(session, here, left, [Event(one.id, Happened.CARRIED, there.course.name) for one in moved])
    _move_rows(session, moved, there)
    arrived = replace(there, stored=there.stored.put(*(replace(one, queued=0) for one in moved)))
    events = [Event(one.id, Happened.CARRIED, here.course.name) for one in moved]
    events += [Event(one.id, Happened.OVERRIDE, one.override) for one in moved if one.override]
    settled(session, arrived, there.queue.put(*moved), events)
    uow.commit()
    return Change("enrolment", ChangeVerb.CHANGED, (*command.enrolments, command.course, command.to))


def tell(uow: UnitOfWork, command: Tell) -> Change:
    """Tick somebody off the call list. UserError ``enrolment_gone``."""
    require(uow.actor, Right.DESK)
    row = uow.session.get(EnrolmentRow, command.enrolment)
    if row is None:
        raise UserError("enrolment_gone")
    row.told = command.told
    uow.commit()
    return Change("enrolment", ChangeVerb.CHANGED, (command.enrolment, row.course_id))


def _activity(command: MakeCourse, template: CourseTemplate, rule: str) -> Activity:
    return Activity(
        id=command.activity_id,
        title=clean_name(command.name, "course_name"),
        kind=ActivityKind.COURSE,
        owner=command.owner,
        place=command.place,
        first_day=command.first_day,
        start=command.start,
        minutes=template.minutes,
        rule=rule,
        rooms=command.rooms,
        people=command.people,
        seats=command.seats or template.seats,
        sign_up=template.entry != str(Entry.OPEN),
        for_families=template.entry != str(Entry.REFERRAL),
        reason=command.reason,
    )


def _running(session: Session, course: UUID, *, giving: bool = True) -> Desk:
    desk = desk_of(session, course, giving=giving)
    if CourseState(desk.course.state).over:
        raise UserError("course_closed", course=desk.course.name)
    return desk


def _is_coming(one: Enrolment) -> bool:
    return not one.status.over


def _over(one: Enrolment, status: EnrolmentStatus, reason: str) -> Enrolment:
    return replace(one, status=status, reason=reason, offer_until=None)


def _call_off(session: Session, desk: Desk, reason: str) -> None:
    begun = desk.course.first_day <= clock.today()
    gone = []
    for one in filter(_is_coming, desk.queue.enrolments):
        dropped = begun and one.status is EnrolmentStatus.ENROLLED
        gone.append(
            _over(one, EnrolmentStatus.DROPPED, BROKEN_OFF)
            if dropped
            else _over(one, EnrolmentStatus.CANCELLED, NOTHING_CAME)
        )
    events = [Event(one.id, _WHAT[one.status], reason) for one in gone]
    _write_figures(session, desk, gone)
    settled(session, desk, replace(desk.queue.put(*gone), seats=0), events)
    take_out_of_calendar(session, row_of(session, desk), desk.template.keep_months)


def _write_figures(session: Session, desk: Desk, over: list[Enrolment]) -> None:
    """Counts that outlive the people: statistics need them when everybody has been erased."""
    on_it = {one.id for one in desk.queue.enrolments if one.status is EnrolmentStatus.ENROLLED}
    marks = attendance_of(session, desk.course.id)
    course = row_of(session, desk)
    course.families = len(on_it)
    course.completed = sum(one.status is EnrolmentStatus.COMPLETED for one in over)
    course.waited = sum(one.id not in on_it for one in over)
    course.came, course.marked = share([list(marks.values())])
    session.flush()


def _sessions_held(session: Session, desk: Desk, *, unmarked: bool) -> tuple[date, ...]:
    """The sessions that count, by the date the series gave them."""
    sessions = sessions_of(session, row_of(session, desk))
    if any(one.day > clock.today() for one in sessions):
        raise UserError("course_runs", course=desk.course.name, last=sessions[-1].day)
    known = {day for _, day in attendance_of(session, desk.course.id)} & {one.original for one in sessions}
    silent = tuple(one.day for one in sessions if one.original not in known)
    somebody = any(one.status is EnrolmentStatus.ENROLLED for one in desk.queue.enrolments)
    if silent and somebody and (not unmarked or not known):
        raise UserError("course_unmarked", course=desk.course.name, days=silent)
    return tuple(one.original for one in sessions if one.original in known)


def _done(
    desk: Desk, one: Enrolment, held: tuple[date, ...], marks: dict[tuple[UUID, date], Came]
) -> Enrolment:
    if one.status is not EnrolmentStatus.ENROLLED:
        return _over(one, EnrolmentStatus.CANCELLED, IS_OVER)
    came = [marks.get((one.id, day)) for day in held]
    enough = completed(came, len(held), desk.template.threshold)
    return _over(one, EnrolmentStatus.COMPLETED if enough else EnrolmentStatus.DROPPED, "")


def _leaving(desk: Desk, wanted: Iterable[UUID]) -> list[Enrolment]:
    """Those who go, the first in the queue first, whatever order they were chosen in."""
    found = [desk.queue.get(one) for one in dict.fromkeys(wanted)]
    leaving = [one for one in found if one is not None and _may_go_on(one)]
    if len(leaving) != len(found):
        raise UserError("enrolment_gone")
    return sorted(leaving, key=lambda one: (not one.priority, one.queued))


def _may_go_on(one: Enrolment) -> bool:
    let_go = one.status.over and one.reason in (NOTHING_CAME, BROKEN_OFF, IS_OVER)
    return one.status is EnrolmentStatus.WAITING or let_go


def _carried(one: Enrolment, there: Desk, place: int, override: str) -> Enrolment:
    members = checked_members(there.template, one.members)
    seats = seats_of(members, there.template.unit)
    if seats > there.course.seats:
        raise UserError("unit_too_large", seats=seats, free=there.course.seats)
    found = misfits(there.template, members, one.referrer, NOT_ASKED, there.course.first_day)
    reason = override or one.override
    if found and not reason:
        raise UserError("misfit", rules=tuple(str(rule) for rule in found), name=one.calling)
    return replace(
        one,
        course=there.course.id,
        members=members,
        status=EnrolmentStatus.WAITING,
        seats=seats,
        queued=place,
        override=reason if found else "",
        wants_next=False,
        unanswered=0,
        reason="",
    )


def _move_rows(session: Session, moved: Iterable[Enrolment], there: Desk) -> None:
    """To the other course, with its retention date; they have to be told. What they are there is written
    when its queue is settled."""
    for one in moved:
        session.execute(
            update(EnrolmentRow)
            .where(EnrolmentRow.id == one.id)
            .values(course_id=there.course.id, erase_on=there.erase_on, told=False)
            .execution_options(synchronize_session=False)
        )
        write_members(session, one.id, one.members)
