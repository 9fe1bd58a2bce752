"""The øvehus runs courses in every state: one that is over, two that run, one that is full, one that lacks
families.

They are laid with the house's own verb, so nothing of theirs stands in the way of anything else, and the
queue is settled by its real rules: at the moments in the past at which things are said to have happened.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from random import Random
from typing import cast
from uuid import UUID

from sqlalchemy import func, insert, select, update
from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.calendar.activity import Activity
from familiehus.calendar.opening import HouseDays
from familiehus.calendar.series import Edit
from familiehus.courses.attendance import Came
from familiehus.courses.family import Enrolment, EnrolmentStatus
from familiehus.courses.laying import laid
from familiehus.courses.seats import Event, Happened, Queue
from familiehus.models import Colleague, Room
from familiehus.models.course import Course, CourseTemplate
from familiehus.models.enrolment import Attendance, EnrolmentEvent
from familiehus.models.enrolment import Enrolment as EnrolmentRow
from familiehus.queries.calendar import house_days
from familiehus.services import practice_families as families
from familiehus.services.activity_rows import write_edit
from familiehus.services.course_dates import sessions_of
from familiehus.services.course_state import CourseState
from familiehus.services.courses import FinishCourse, MakeCourse, finish_course, make_course
from familiehus.services.practice_families import PracticeFamily, practice_id, practice_members
from familiehus.services.practice_life import PLACES
from familiehus.services.queue_rows import Desk, desk_of, settled
from familiehus.storage.unit_of_work import UnitOfWork

HOUSE = PLACES[0]
OWNER = "Vordingborg Kommune"
WEEK = timedelta(weeks=1)
_BEFORE = timedelta(days=40)
"""How long before a course begins its first family signs up."""
_MOVES_AWAY = "flytter til en anden by"


@dataclass(frozen=True, slots=True)
class _Line:
    """Where a template's courses stand in the week. ``back``: weeks ago that the one now running began."""

    template: str
    weekday: int
    start: int
    room: str
    people: tuple[str, ...]
    back: int
    setup: str = ""
    audience: str = ""


CIRCLE = _Line("Tryghedscirklen", 3, 570, "Stort mødelokale", ("Camilla F.", "Søren V."), 4,
               setup="stole i rundkreds")  # fmt: skip
YOUNG = _Line("Ung Gravid", 4, 600, "Køkken", ("Hanne R.", "Camilla F."), 7,
              audience="under 25 år, med frokost")  # fmt: skip


def furnish_courses(uow: UnitOfWork, since: date, today: date, seed: int) -> None:
    """Write them into an øvehus that has its calendar already."""
    _Courses(uow, since, today, Random(f"{seed} courses")).lay()


class _Courses:
    """What all the steps need: the house's days, and the source of everything that is drawn."""

    def __init__(self, uow: UnitOfWork, since: date, today: date, source: Random) -> None:
        self._uow, self._since, self._today, self._source = uow, since, today, source
        self._session: Session = uow.session
        self._days: HouseDays = house_days(uow.session)
        self._newest: dict[UUID, datetime] = {}
        """When the last thing happened on a course: the next one is not before it."""

    def lay(self) -> None:
        """Those of Tryghedscirklen one after the other, then those of Ung Gravid."""
        begun = self._open_day(CIRCLE, max(self._since, self._today - CIRCLE.back * WEEK))
        if (before := self._before(CIRCLE, begun)) is not None:
            over = self._make(CIRCLE, before, 1)
            self._enrol(over, families.CIRCLE_BEFORE)
            self._mark(over, ring=False)
            self._finish(over)
        self._run(self._make(CIRCLE, begun, 2), families.CIRCLE_NOW)
        following = self._make(CIRCLE, self._after(CIRCLE, begun), 3)
        self._enrol(following, (*families.CIRCLE_NEXT, *families.CIRCLE_WAITS[:-1]))
        self._free_one(following)
        self._enrol(following, families.CIRCLE_WAITS[-1:])
        begun = self._open_day(YOUNG, max(self._since, self._today - YOUNG.back * WEEK))
        self._run(self._make(YOUNG, begun, 1), families.YOUNG_NOW)
        self._enrol(self._make(YOUNG, self._after(YOUNG, begun), 2), families.YOUNG_NEXT)

    # -- which days --------------------------------------------------------------------------------------

    def _open_day(self, line: _Line, day: date) -> date:
        """The first of its weekday from ``day`` on that the house is open."""
        day += timedelta(days=(line.weekday - day.isoweekday()) % 7)
        while not self._days.is_open(HOUSE, day):
            day += WEEK
        return day

    def _last(self, line: _Line, first: date) -> date:
        template = self._session.get_one(CourseTemplate, line.template)
        return laid(first, template.sessions, template.weeks, HOUSE, self._days).days[-1]

    def _after(self, line: _Line, begun: date) -> date:
        """A week's rest, then the next."""
        return self._open_day(line, max(self._last(line, begun), self._today) + WEEK)

    def _before(self, line: _Line, begun: date) -> date | None:
        """The latest day from which one is over before ``begun``; None in a house that is too young."""
        day = begun
        while day - WEEK >= self._since:
            day -= WEEK
            if self._days.is_open(HOUSE, day) and self._last(line, day) < begun:
                return day
        return None

    # -- one course --------------------------------------------------------------------------------------

    def _make(self, line: _Line, first: date, number: int) -> UUID:
        rooms = dict(self._session.execute(select(Room.name, Room.id)).all())
        people = dict(self._session.execute(select(Colleague.name, Colleague.id)).all())
        command = MakeCourse(
            practice_id(self._source), practice_id(self._source), line.template,
            f"{line.template}, hold {number}", first, line.start, HOUSE, OWNER, (rooms[line.room],),
            tuple(people[name] for name in line.people),
        )  # fmt: skip
        made = cast("tuple[Activity, ...]", make_course(self._uow, command).after)
        said = tuple(replace(one, setup=line.setup, audience=line.audience) for one in made)
        write_edit(self._session, Edit(made, said))
        return command.id

    def _run(self, course: UUID, who: Sequence[PracticeFamily]) -> None:
        self._enrol(course, who)
        self._session.get_one(Course, course).state = str(CourseState.STARTING)
        self._session.flush()
        self._mark(course, ring=True)

    def _at(self, course: UUID, moment: datetime) -> Desk:
        """The course as it was then: with all its seats, also when it is over by now."""
        desk = desk_of(self._session, course, giving=False)
        queue = Queue(desk.course.seats, desk.stored.enrolments)
        return replace(desk, stored=queue, queue=queue, events=(), now=moment)

    def _enrol(self, course: UUID, who: Iterable[PracticeFamily]) -> None:
        """One after the other, in the weeks before it begins; never later than the house was open last."""
        first = self._session.get_one(Course, course).first_day
        day = max(self._since, min(first, self._today) - _BEFORE)
        for one in who:
            self._sign_up(course, one, datetime.combine(day, time(9, self._source.randrange(60))))
            day = min(day + timedelta(days=self._source.randint(1, 4)), self._open_before())

    def _sign_up(self, course: UUID, one: PracticeFamily, moment: datetime) -> None:
        moment = max(min(moment, self._opened_last()), self._newest.get(course, datetime.min))
        self._newest[course] = moment
        desk = self._at(course, moment)
        members = practice_members(one, self._source, self._today)
        family = Enrolment(
            practice_id(self._source), course, members, EnrolmentStatus.WAITING, 1, desk.queue.last + 1,
            priority=one.priority, wants_next=one.wants_next,
        )  # fmt: skip
        events = [Event(family.id, Happened.QUEUED)] if desk.queue.free < 1 else []
        if one.priority:
            events.append(Event(family.id, Happened.PRIORITY, one.priority))
        settled(self._session, desk, desk.queue.put(family), events, present=family.id)
        enrolled = update(EnrolmentRow).where(EnrolmentRow.id == family.id)
        self._session.execute(enrolled.values(enrolled_on=moment.date()))

    def _free_one(self, course: UUID) -> None:
        """A family moves away, so its seat is offered to whoever waits first, and somebody has to ring."""
        self._newest[course] = self._opened_last()
        desk = self._at(course, self._newest[course])
        leaving = next(
            one for one in reversed(desk.queue.enrolments) if one.status is EnrolmentStatus.ENROLLED
        )
        gone = replace(leaving, status=EnrolmentStatus.CANCELLED, reason=_MOVES_AWAY)
        said = [Event(gone.id, Happened.CANCELLED, _MOVES_AWAY)]
        settled(self._session, desk, desk.queue.put(gone), said)

    def _open_before(self) -> date:
        return self._opened_last().date()

    def _opened_last(self) -> datetime:
        """Ten o'clock of the last day that the house was open: the offer made then still stands."""
        moment = datetime.combine(self._today, time(10))
        while moment > clock.now() or not self._days.is_open(HOUSE, moment.date()):
            moment -= timedelta(days=1)
        return max(moment, datetime.combine(self._since, time()))

    # -- who came ----------------------------------------------------------------------------------------

    def _mark(self, course: UUID, *, ring: bool) -> None:
        """Every session so far. ``ring``: the third family has stayed away twice."""
        held = [
            one.original
            for one in sessions_of(self._session, self._session.get_one(Course, course))
            if one.day < self._today
        ]
        coming = [
            one.id
            for one in self._at(course, clock.now()).queue.enrolments
            if one.status is EnrolmentStatus.ENROLLED
        ]
        rows = [
            {"enrolment_id": one, "session": day, "came": str(came)}
            for place, one in enumerate(coming)
            for day, came in zip(held, self._marks(len(held), away=ring and place == 2, seldom=place > 4),
                                 strict=True)
        ]  # fmt: skip
        if rows:
            self._session.execute(insert(Attendance), rows)

    def _marks(self, held: int, *, away: bool, seldom: bool) -> list[Came]:
        if away:
            return [*[Came.CAME] * max(0, held - 2), *[Came.STAYED_AWAY] * min(2, held)]
        chances = (5, 4, 1) if seldom else (17, 2, 1)
        marks = self._source.choices(
            (Came.CAME, Came.SENT_WORD, Came.STAYED_AWAY), chances, k=max(0, held - 1)
        )
        return [*marks, Came.CAME][:held]

    def _finish(self, course: UUID) -> None:
        """On the evening of its last session."""
        newest = select(func.max(EnrolmentEvent.number)).where(EnrolmentEvent.course_id == course)
        known = self._session.execute(newest).scalar_one()
        finish_course(self._uow, FinishCourse(course))
        last = self._session.get_one(Course, course).last_day
        said = update(EnrolmentEvent).where(EnrolmentEvent.course_id == course, EnrolmentEvent.number > known)
        self._session.execute(said.values(at=datetime.combine(last, time(15))))
