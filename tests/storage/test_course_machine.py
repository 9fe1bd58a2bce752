"""Seasons of courses on a real encrypted house, from two desks in turn, with the clock moved on.

What must always hold, whatever was done: never more seats taken than there are, no free seat while somebody
who fits it waits, nobody passed over without the reason on the record, a record without gaps but for those
who were erased, and of them not one row. What is refused changes nothing.
"""

import atexit
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from functools import cache
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import delete, select

from familiehus import clock
from familiehus.calendar.activity import ChangeState, DateChange
from familiehus.courses.attendance import Came
from familiehus.courses.family import Enrolment, EnrolmentStatus
from familiehus.courses.seats import Happened, Queue
from familiehus.errors import UserError
from familiehus.models import Base
from familiehus.models.course import Course
from familiehus.queries.courses import CoursePage
from familiehus.services.activities import ChangeDate, change_date
from familiehus.services.attendance import MarkAttendance, mark_attendance
from familiehus.services.course_state import CourseState
from familiehus.services.courses import (
    CarryOver,
    ChangeCourse,
    DecideCourse,
    FinishCourse,
    carry_over,
    change_course,
    decide_course,
    finish_course,
)
from familiehus.services.enrolments import (
    AnswerOffer,
    CancelEnrolment,
    ChangeMembers,
    Enrol,
    SetPriority,
    SettleQueue,
    answer_offer,
    cancel_enrolment,
    change_members,
    enrol,
    set_priority,
    settle_queue,
)
from familiehus.services.erasure import Erase, erase
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Change, Role
from tests.helpers.course_house import FIRST, MONDAY, CourseHouse, family
from tests.helpers.cupboards import new_house

WAITING, OFFERED, ENROLLED = EnrolmentStatus.WAITING, EnrolmentStatus.OFFERED, EnrolmentStatus.ENROLLED
SEATS, COURSES_MOST = 3, 3
_WRITTEN_HERE = (
    *("attendance", "enrolment_event", "member", "enrolment", "course", "activity_date", "activity_room"),
    *("activity_colleague", "activity"),
)
_ON_THE_WAY = (
    *("family", "family_enrolment", "consent", "tell_duty", "referral", "referral_step", "sharing_meeting"),
)
"""Written by other verbs, with a machine of their own (test_handover_machine)."""
_LETTERS = str.maketrans("0123456789", "ghijklmnop")
"""Ten digits in a name would be taken for a CPR number now and then, and refused."""

which = st.integers(0, COURSES_MOST - 1)


@cache
def _cupboards() -> tuple[Cupboard, Cupboard]:
    """One house, open at two desks."""
    folder = Path(tempfile.mkdtemp(prefix="familiehus-season-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    house = new_house(folder)
    pair = house.open(Role.COORDINATOR), house.open(Role.LEADER)
    for one in pair:
        atexit.register(one.close)
    return pair


@dataclass
class _Book:
    """What is remembered about a course between two steps."""

    ceiling: int = SEATS
    lines: int = 0
    gone: set[int] = field(default_factory=set)
    places: dict[UUID, tuple[bool, int]] = field(default_factory=dict)


class Season(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.now, self.turn = MONDAY, 0
        self.books: dict[UUID, _Book] = {}
        self.pages: dict[UUID, CoursePage] = {}
        self.erased: dict[UUID, str] = {}
        self.names: dict[UUID, str] = {}

    @initialize()
    def begin(self) -> None:
        self.desks = [CourseHouse(one) for one in _cupboards()]
        tables = Base.metadata.tables
        with self.desks[0].cupboard.write() as uow:
            for name in _WRITTEN_HERE:
                uow.session.execute(delete(tables[name]))
            uow.commit()
        for _ in range(2):
            self.make()
        for at in (0, 1):
            for adults in (2, 1, 2, 1):
                self.enrol(at, adults, urgent=False)

    # -- what the desks do ----------------------------------------------------------------------------------

    @precondition(lambda self: len(self._open()) < COURSES_MOST)
    @rule()
    def make(self) -> None:
        first = max(FIRST, self.now.date() + timedelta(days=9))
        with clock.frozen(self.now):
            while True:
                try:
                    course = self.desk.course("Fædregruppe", first=first, seats=SEATS)
                    break
                except UserError as refusal:
                    if refusal.code != "course_first_closed":
                        raise
                    first += timedelta(days=1)
        self.books[course] = _Book()
        self._look()

    @rule(at=which, adults=st.integers(1, 2), urgent=st.booleans())
    def enrol(self, at: int, adults: int, urgent: bool) -> None:
        if (course := self._nth(at)) is None:
            return
        self._do(settle_queue, SettleQueue(course))
        free = self._queue(course).free
        one = uuid4()
        self.names[one] = f"Kanarie{one.hex[:12].translate(_LETTERS)}"
        people = family(*([self.names[one], f"{self.names[one]}far"][:adults]))
        command = Enrol(one, course, people, priority="tvillinger" if urgent else "")
        done = self._do(enrol, command, "course_closed", "unit_too_large")
        if done is None:
            return
        assert isinstance(done.after, Enrolment)
        assert done.after.status is (ENROLLED if adults <= free else WAITING)
        again = self._do(enrol, command)
        assert again is not None
        assert again.after == done.after, "a double Enter"

    @rule(data=st.data())
    def cancel(self, data: st.DataObject) -> None:
        if found := self._having(WAITING, OFFERED, ENROLLED):
            one = data.draw(st.sampled_from(found))
            self._do(cancel_enrolment, CancelEnrolment(one.id, "flytter"), "enrolment_over")

    @rule(data=st.data(), accepted=st.booleans(), keep=st.booleans())
    def answer(self, data: st.DataObject, accepted: bool, keep: bool) -> None:
        if found := self._having(OFFERED):
            one = data.draw(st.sampled_from(found))
            self._do(answer_offer, AnswerOffer(one.id, accepted, keep), "offer_gone")

    @rule(data=st.data(), reason=st.sampled_from(["", "alene med tvillinger"]))
    def priority(self, data: st.DataObject, reason: str) -> None:
        if found := self._having(WAITING):
            one = data.draw(st.sampled_from(found))
            self._do(set_priority, SetPriority(one.id, reason), "not_waiting")

    @rule(data=st.data(), adults=st.integers(1, 2))
    def grow_or_shrink(self, data: st.DataObject, adults: int) -> None:
        if found := self._having(WAITING, OFFERED, ENROLLED):
            one = data.draw(st.sampled_from(found))
            names = [self.names[one.id], f"{self.names[one.id]}far"][:adults]
            self._do(change_members, ChangeMembers(one.id, family(*names)), "unit_too_large")

    @rule(at=which, seats=st.integers(1, 6))
    def resize(self, at: int, seats: int) -> None:
        if (course := self._nth(at)) is None:
            return
        self._do(settle_queue, SettleQueue(course))
        if self._do(change_course, ChangeCourse(course, "Fædre", seats, 1), "course_closed"):
            self.books[course].ceiling = max(seats, self._queue(course).taken)

    @rule(hours=st.sampled_from([1, 24, 49, 49, 24 * 5, 24 * 40]), looks=st.booleans())
    def wait(self, hours: int, looks: bool) -> None:
        self.now += timedelta(hours=hours)
        if looks:
            for course in self._open():
                self._do(settle_queue, SettleQueue(course))

    @rule(at=which, days=st.integers(1, 6))
    def move_a_session(self, at: int, days: int) -> None:
        page = self._page_of(at)
        ahead = [one for one in page.sessions if one.day > self.now.date()] if page else []
        if page and page.activity_id and ahead:
            last = ahead[-1]
            to = DateChange(last.original, ChangeState.MOVED, "sal optaget", last.day + timedelta(days=days))
            if self._do(change_date, ChangeDate(page.activity_id, last.original, to), "booking_conflict"):
                page = self._page(page.row.id)
                assert page.row.last_day == max(one.day for one in page.sessions if not one.cancelled)

    @rule(at=which, starts=st.sampled_from([True, True, True, False]))
    def decide(self, at: int, starts: bool) -> None:
        if (course := self._nth(at)) is not None:
            self._do(decide_course, DecideCourse(course, starts, "for få"), "course_closed")

    @rule(data=st.data(), at=which)
    def mark(self, data: st.DataObject, at: int) -> None:
        page = self._page_of(at)
        held = [one for one in page.sessions if one.day <= self.now.date()] if page else []
        on_it = [one.id for one in page.enrolments if one.status is ENROLLED] if page else []
        if page and held and on_it:
            came = {one: data.draw(st.sampled_from([None, *Came])) for one in on_it}
            session = data.draw(st.sampled_from(held)).original
            with clock.frozen(self.now):
                change = self.desk.mark(page.row.id, session, came)
                marks = self._page(page.row.id).marks
                assert {one: marks.get((one, session)) for one in on_it} == came
                self.desk.do(mark_attendance, change.before)
                assert self._page(page.row.id).marks == page.marks
                self.desk.do(mark_attendance, change.after)

    @rule(at=which, over=st.sampled_from([False, False, False, True]), came=st.booleans())
    def finish(self, at: int, over: bool, came: bool) -> None:
        page = self._page_of(at)
        if page is None:
            return
        course, held = page.row.id, [one for one in page.sessions if not one.cancelled]
        if over:
            self.now = max(self.now, datetime.combine(page.row.last_day, time(20)))
            self._do(settle_queue, SettleQueue(course))
            mark = Came.CAME if came else Came.SENT_WORD
            on_it = [one.id for one in self._page(course).enrolments if one.status is ENROLLED]
            for session in held:
                everybody = MarkAttendance(course, session.original, tuple((one, mark) for one in on_it))
                self._do(mark_attendance, everybody)
        refusals = ("course_closed", "course_runs", "course_unmarked")
        if self._do(finish_course, FinishCourse(course), *refusals) and over:
            ends = {one.status for one in self._page(course).enrolments if one.id in on_it}
            assert ends <= {EnrolmentStatus.COMPLETED if came else EnrolmentStatus.DROPPED}
            assert not self._queue(course).line

    @rule(data=st.data(), at=which)
    def carry(self, data: st.DataObject, at: int) -> None:
        target = self._nth(at)
        others = [course for course in self.books if course != target]
        waiting = {
            course: [one.id for one in self.pages[course].enrolments if one.status is WAITING]
            for course in others
        }
        source = next((course for course in others if waiting[course]), None)
        if target is not None and source is not None:
            going = data.draw(st.lists(st.sampled_from(waiting[source]), min_size=1, unique=True))
            before = self._numbers(source, going)
            if self._do(
                carry_over, CarryOver(source, target, tuple(going)), "course_closed", "unit_too_large"
            ):
                assert before <= self._numbers(source, going), "the record stays where it was made"

    @rule(data=st.data())
    def erase(self, data: st.DataObject) -> None:
        everybody = [one for page in self.pages.values() for one in page.enrolments]
        if everybody:
            one = data.draw(st.sampled_from(everybody))
            with clock.frozen(self.now):
                self._do(settle_queue, SettleQueue(one.course))
                for course, book in self.books.items():
                    book.gone |= self._numbers(course, [one.id])
                erase(self.desk.cupboard, Erase((one.id,)))
            self.erased[one.id] = self.names[one.id]

    # -- what must always hold ------------------------------------------------------------------------------

    @invariant()
    def seats_and_order(self) -> None:
        self._look()
        for page in self.pages.values():
            self._seats(page)
            self._record(page)

    @invariant()
    def of_the_erased_not_a_row_is_left(self) -> None:
        if not self.erased:
            return
        cupboard = self.desk.cupboard
        with cupboard.read() as session:
            for name in _WRITTEN_HERE:
                rows = session.execute(select(Base.metadata.tables[name])).all()
                said = repr(rows)
                for one, called in self.erased.items():
                    assert called not in said, name
                    assert repr(one) not in said, name

    def _seats(self, page: CoursePage) -> None:
        queue, book = Queue(page.row.seats, page.enrolments), self.books[page.row.id]
        assert queue.taken == page.row.taken
        book.ceiling = max(page.row.seats, min(book.ceiling, queue.taken))
        assert queue.taken <= book.ceiling
        if page.row.state in _OPEN and page.row.last_day >= self.now.date():
            assert not any(one.seats <= queue.free for one in queue.line)

    def _record(self, page: CoursePage) -> None:
        """Of the lines that are new: whoever stands before one that got a seat was passed over."""
        book = self.books[page.row.id]
        numbers = sorted(one.number for one in page.record)
        assert len(numbers) == len(set(numbers))
        last = max(book.lines, *numbers, *book.gone) if numbers or book.gone else 0
        assert set(range(1, last + 1)) - set(numbers) <= book.gone, "a line of the record is gone"
        new = [one for one in page.record if one.number > book.lines]
        passed = {one.enrolment for one in new if one.what is Happened.PASSED_OVER}
        assert all(one.needed > one.free for one in new if one.what is Happened.PASSED_OVER)
        queue = Queue(page.row.seats, page.enrolments)
        for line in new:
            if line.what in (Happened.OFFERED, Happened.ENROLLED):
                got = queue.get(line.enrolment)
                if got is not None and got.status in (OFFERED, ENROLLED):
                    before = [one.id for one in queue.line if self._stood_before(one, got, book)]
                    assert set(before) <= passed, "somebody was skipped in silence"
        book.lines = last
        book.places = {one.id: _place(one) for one in page.enrolments}

    def _stood_before(self, one: Enrolment, got: Enrolment, book: _Book) -> bool:
        """Then and now: an offer that was over passes on first, and priority given after that is too late."""
        then = book.places.get(one.id, _place(one))
        return max(then, _place(one)) < _place(got)

    # -- hands ----------------------------------------------------------------------------------------------

    @property
    def desk(self) -> CourseHouse:
        """The other one than last time."""
        self.turn += 1
        return self.desks[self.turn % 2]

    def _do(self, verb: Callable[..., Change], command: object, *refusals: str) -> Change | None:
        desk = self.desk
        before = self._rows() if refusals else ()
        with clock.frozen(self.now):
            try:
                return desk.do(verb, command)
            except UserError as refusal:
                if refusal.code not in refusals:
                    raise
        assert self._rows() == before
        return None

    def _rows(self) -> tuple[object, ...]:
        with self.desk.cupboard.read() as session:
            tables = (Base.metadata.tables[name] for name in ("course", "enrolment", "member"))
            return tuple(repr(session.execute(select(table)).all()) for table in tables)

    def _look(self) -> None:
        """Every course as it is after a step."""
        self.pages = {course: self._page(course) for course in self.books}

    def _open(self) -> list[UUID]:
        return [course for course, page in self.pages.items() if page.row.state in _OPEN]

    def _nth(self, at: int) -> UUID | None:
        found = self._open()
        return found[at % len(found)] if found else None

    def _page(self, course: UUID) -> CoursePage:
        return self.desk.page(course)

    def _page_of(self, at: int) -> CoursePage | None:
        course = self._nth(at)
        return None if course is None else self.pages[course]

    def _queue(self, course: UUID) -> Queue:
        return self.desk.queue(course)

    def _having(self, *statuses: EnrolmentStatus) -> list[Enrolment]:
        pages = (self.pages[course] for course in self._open())
        return [one for page in pages for one in page.enrolments if one.status in statuses]

    def _numbers(self, course: UUID, of: list[UUID]) -> set[int]:
        return {one.number for one in self._page(course).record if one.enrolment in of}


_OPEN = (str(CourseState.OPEN), str(CourseState.STARTING))


def _place(one: Enrolment) -> tuple[bool, int]:
    return (not one.priority, one.queued)


_QUIET = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]

TestSeason = Season.TestCase
TestSeason.settings = settings(
    max_examples=14, stateful_step_count=25, deadline=None, suppress_health_check=_QUIET
)


@pytest.mark.long
class TestManySeasons(Season.TestCase):  # type: ignore[misc, name-defined]
    settings = settings(max_examples=300, stateful_step_count=60, deadline=None, suppress_health_check=_QUIET)


def test_the_machine_knows_every_table_that_courses_write() -> None:
    identified = {table.name for table in Base.metadata.tables.values() if table.info["kind"] == "identified"}
    others = {"staff", "colleague", "activity_colleague", *_ON_THE_WAY}
    assert identified - others <= set(_WRITTEN_HERE)
    assert Course.__tablename__ in _WRITTEN_HERE
