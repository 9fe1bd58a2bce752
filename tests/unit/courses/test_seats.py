"""A season of a queue lived against a naive one: seats, order, and a record that explains every step."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from familiehus.courses.family import Enrolment, EnrolmentStatus
from familiehus.courses.seats import (
    TOO_FEW_FREE,
    UNANSWERED_MOST,
    Event,
    Happened,
    Queue,
    has_expired,
    passed_over,
    settle,
)
from tests.helpers.families import COURSE, adult, enrolment

NOW = datetime.fromisoformat("2026-11-23 09:00")
HOUR = timedelta(hours=1)
WAITING, OFFERED, ENROLLED = EnrolmentStatus.WAITING, EnrolmentStatus.OFFERED, EnrolmentStatus.ENROLLED
Line = tuple[UUID, Happened, int, int]


def in_an_hour(moment: datetime) -> datetime:
    return moment + HOUR


def events_of(events: tuple[Event, ...], what: Happened) -> list[UUID]:
    return [one.enrolment for one in events if one.what is what]


def test_an_offer_is_in_time_all_of_its_last_minute() -> None:
    one = replace(enrolment(status=OFFERED), offer_until=NOW)
    assert not has_expired(one, NOW)
    assert not has_expired(one, NOW + timedelta(seconds=59))
    assert has_expired(one, NOW + timedelta(minutes=1))


def test_a_family_gets_all_its_seats_or_none_and_is_passed_over_on_the_record() -> None:
    large, small = enrolment(1, seats=3), enrolment(2, seats=2)
    queue, events = settle(Queue(2, (large, small)), NOW, in_an_hour)
    assert queue.get(large.id) == large
    assert queue.get(small.id) == replace(small, status=OFFERED, offer_until=NOW + HOUR)
    assert events[0] == Event(large.id, Happened.PASSED_OVER, TOO_FEW_FREE, needed=3, free=2)


def test_who_stands_at_the_desk_has_the_seat_at_once_but_not_before_the_others() -> None:
    first, at_the_desk = enrolment(1), enrolment(2)
    queue, _ = settle(Queue(1, (first, at_the_desk)), NOW, in_an_hour, present=at_the_desk.id)
    assert [one.status for one in queue.enrolments] == [OFFERED, WAITING]
    queue, _ = settle(Queue(2, (first, at_the_desk)), NOW, in_an_hour, present=at_the_desk.id)
    assert [one.status for one in queue.enrolments] == [OFFERED, ENROLLED]


def test_priority_given_while_an_offer_is_out_takes_nothing_back() -> None:
    offered, ahead, urgent = enrolment(1), enrolment(2), enrolment(3)
    queue, _ = settle(Queue(1, (offered, ahead, urgent)), NOW, in_an_hour)
    queue, events = settle(queue.put(replace(urgent, priority="alene med tvillinger")), NOW, in_an_hour)
    assert events == ()
    later = NOW + HOUR + timedelta(minutes=1)
    queue, events = settle(queue, later, in_an_hour)
    assert events_of(events, Happened.OFFERED) == [urgent.id]
    assert [one.id for one in queue.line] == [ahead.id, offered.id]


def test_offers_that_end_together_stand_in_the_order_they_ended_and_without_priority() -> None:
    minutes = {7: 5, 3: 0, 5: 9}  # by their old number in the queue
    offers = [
        replace(enrolment(queued, status=OFFERED), offer_until=NOW + timedelta(minutes=after), priority="før")
        for queued, after in minutes.items()
    ]
    waits = enrolment(4)
    queue, _ = settle(Queue(0, (*offers, waits)), NOW + HOUR, in_an_hour)
    assert queue.line[0] == waits
    assert [one.offer_until for one in queue.line] == [None] * 4
    assert [one.id for one in queue.line[1:]] == [offers[1].id, offers[0].id, offers[2].id]


def test_a_family_that_said_no_for_now_is_not_asked_about_the_same_seat_again() -> None:
    rests, other = replace(enrolment(1), reason="takkede nej, venter på næste hold"), enrolment(2)
    queue, events = settle(Queue(2, (rests, other)), NOW, in_an_hour)
    assert events_of(events, Happened.OFFERED) == [other.id]
    assert queue.waiting == (rests,)
    assert queue.line == ()


def test_alone_in_the_queue_one_is_asked_twice_and_no_more() -> None:
    alone = enrolment(1)
    queue, now, asked = Queue(1, (alone,)), NOW, 0
    for _ in range(5):
        queue, events = settle(queue, now, in_an_hour)
        asked += len(events_of(events, Happened.OFFERED))
        now += 2 * HOUR
    assert asked == UNANSWERED_MOST
    [one] = queue.enrolments
    assert (one.status, one.reason) == (EnrolmentStatus.CANCELLED, "intet svar")
    assert queue.free == 1


@pytest.mark.parametrize("status", list(EnrolmentStatus))
def test_completed_seats_stay_taken_and_those_that_are_over_are_free(status: EnrolmentStatus) -> None:
    taken = Queue(3, (enrolment(seats=2, status=status),)).taken
    assert taken == (2 if status in (ENROLLED, OFFERED, EnrolmentStatus.COMPLETED) else 0)


@dataclass
class Naive:
    """What a careful colleague with paper slips would do."""

    seats: int
    needs: dict[UUID, int] = field(default_factory=dict)
    waiting: list[UUID] = field(default_factory=list)
    urgent: list[UUID] = field(default_factory=list)
    resting: set[UUID] = field(default_factory=set)
    asked: dict[UUID, datetime] = field(default_factory=dict)
    on: set[UUID] = field(default_factory=set)
    silent: dict[UUID, int] = field(default_factory=dict)
    numbers: list[UUID] = field(default_factory=list)

    def join(self, one: UUID) -> None:
        """Take the next number, behind everybody."""
        if one in self.numbers:
            self.numbers.remove(one)
        self.numbers.append(one)
        self.waiting.append(one)

    def line(self) -> list[UUID]:
        before = sorted(self.urgent, key=self.waiting.index)
        return [*before, *(one for one in self.waiting if one not in self.urgent)]

    def free(self) -> int:
        return self.seats - sum(self.needs[one] for one in (*self.on, *self.asked))

    def leave(self, one: UUID) -> None:
        for slips in (self.waiting, self.urgent):
            if one in slips:
                slips.remove(one)
        self.resting.discard(one)
        self.asked.pop(one, None)
        self.on.discard(one)

    def time_is(self, now: datetime) -> list[Line]:
        record: list[Line] = []
        over = [one for one, until in self.asked.items() if until < now]
        for one in sorted(over, key=lambda one: (self.asked[one], self.numbers.index(one))):
            self.leave(one)
            record.append((one, Happened.EXPIRED, 0, 0))
            self.silent[one] += 1
            if self.silent[one] == 2:
                record.append((one, Happened.CANCELLED, 0, 0))
            else:
                self.join(one)
        return record

    def give(self, now: datetime, present: UUID | None = None) -> list[Line]:
        record: list[Line] = []
        while any(self.needs[one] <= self.free() for one in self.line()):
            free = self.free()
            for one in self.line():
                if self.needs[one] <= free:
                    self.leave(one)
                    if one == present:
                        self.on.add(one)
                    else:
                        self.asked[one] = now + HOUR
                    what = Happened.ENROLLED if one == present else Happened.OFFERED
                    record.append((one, what, 0, 0))
                    break
                record.append((one, Happened.PASSED_OVER, self.needs[one], free))
        return record


class Season(RuleBasedStateMachine):
    """One course from both sides. Every act settles first, as the services do."""

    def __init__(self) -> None:
        super().__init__()
        self.now = NOW
        self.queue, self.naive = Queue(3, ()), Naive(3)
        self.offers: dict[UUID, list[Happened]] = {}
        self.ceiling = 3

    def settle(self, present: UUID | None = None) -> None:
        self.queue, events = settle(self.queue, self.now, in_an_hour, present)
        said = [(one.enrolment, one.what, one.needed, one.free) for one in events]
        assert said == [*self.naive.time_is(self.now), *self.naive.give(self.now, present)]
        for one in events:
            assert one.what is not Happened.PASSED_OVER or one.needed > one.free
            self.offers.setdefault(one.enrolment, []).append(one.what)

    def having(self, *statuses: EnrolmentStatus) -> list[Enrolment]:
        return [one for one in self.queue.enrolments if one.status in statuses]

    @rule(seats=st.integers(1, 3), urgent=st.booleans())
    def enrol(self, seats: int, urgent: bool) -> None:
        self.settle()
        free = self.queue.free
        one = Enrolment(uuid4(), COURSE, (adult(),), WAITING, seats, self.queue.last + 1)
        self.queue = self.queue.put(replace(one, priority="grund" if urgent else ""))
        self.naive.needs[one.id], self.naive.silent[one.id] = seats, 0
        self.naive.join(one.id)
        if urgent:
            self.naive.urgent.append(one.id)
        self.settle(present=one.id)
        found = self.queue.get(one.id)
        assert found is not None
        assert found.status is (ENROLLED if seats <= free else WAITING)

    @precondition(lambda self: self.having(WAITING, OFFERED, ENROLLED))
    @rule(data=st.data())
    def cancel(self, data: st.DataObject) -> None:
        self.settle()
        if found := self.having(WAITING, OFFERED, ENROLLED):
            one = data.draw(st.sampled_from(found))
            self.queue = self.queue.put(replace(one, status=EnrolmentStatus.CANCELLED, offer_until=None))
            self.naive.leave(one.id)
            self.settle()

    @precondition(lambda self: self.having(OFFERED))
    @rule(data=st.data(), answer=st.sampled_from(["yes", "no", "next time"]))
    def answer(self, data: st.DataObject, answer: str) -> None:
        self.settle()
        if not (found := self.having(OFFERED)):
            return
        one = data.draw(st.sampled_from(found))
        plain = replace(one, offer_until=None, unanswered=0)
        self.naive.leave(one.id)
        self.naive.silent[one.id] = 0
        self.offers.setdefault(one.id, []).append(Happened.DECLINED)
        if answer == "yes":
            self.queue = self.queue.put(replace(plain, status=ENROLLED))
            self.naive.on.add(one.id)
        elif answer == "no":
            self.queue = self.queue.put(replace(plain, status=EnrolmentStatus.CANCELLED))
        else:
            behind = self.queue.last + 1
            rests = replace(plain, status=WAITING, queued=behind, priority="", reason="næste gang")
            self.queue = self.queue.put(rests)
            self.naive.resting.add(one.id)
        self.settle()

    @precondition(lambda self: self.queue.line)
    @rule(data=st.data())
    def priority(self, data: st.DataObject) -> None:
        self.settle()
        if self.queue.line:
            one = data.draw(st.sampled_from(self.queue.line))
            self.queue = self.queue.put(replace(one, priority="" if one.priority else "grund"))
            (self.naive.urgent.remove if one.priority else self.naive.urgent.append)(one.id)
            self.settle()

    @rule(seats=st.integers(1, 7))
    def resize(self, seats: int) -> None:
        self.settle()
        self.queue, self.naive.seats = replace(self.queue, seats=seats), seats
        self.ceiling = max(seats, self.queue.taken)
        self.settle()

    @rule(minutes=st.sampled_from([1, 30, 60, 61, 61, 125]))
    def wait(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)
        self.settle()

    @invariant()
    def never_more_seats_than_there_are(self) -> None:
        self.ceiling = max(self.queue.seats, min(self.ceiling, self.queue.taken))
        assert self.queue.taken <= self.ceiling

    @invariant()
    def no_free_seat_while_somebody_who_fits_waits(self) -> None:
        assert not any(one.seats <= self.queue.free for one in self.queue.line)

    @invariant()
    def both_queues_are_the_same(self) -> None:
        assert [one.id for one in self.queue.line] == self.naive.line()
        assert {one.id: one.offer_until for one in self.having(OFFERED)} == self.naive.asked
        assert {one.id for one in self.having(ENROLLED)} == self.naive.on
        assert {one.id for one in self.queue.waiting if one.sits_out} == self.naive.resting

    @invariant()
    def settled_twice_is_settled_once(self) -> None:
        assert settle(self.queue, self.now, in_an_hour) == (self.queue, ())

    @invariant()
    def nobody_is_asked_a_third_time_after_two_silences(self) -> None:
        for happened in self.offers.values():
            asked = [one for one in happened if one is not Happened.PASSED_OVER]
            silent = 0
            for one in asked:
                silent = silent + 1 if one is Happened.EXPIRED else 0 if one is Happened.DECLINED else silent
                assert not (one is Happened.OFFERED and silent >= UNANSWERED_MOST)


TestSeason = Season.TestCase
TestSeason.settings = settings(max_examples=120, stateful_step_count=50, deadline=None)


def test_who_takes_seats_before_a_larger_family_is_on_the_record() -> None:
    large = enrolment(1, seats=4)
    assert passed_over([large], 2) == [Event(large.id, Happened.PASSED_OVER, TOO_FEW_FREE, 4, 2)]
