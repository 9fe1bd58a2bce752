"""Any order of planning, revising, moving, cancelling, closing, counting, undoing, waiting, in a real house.

After every step: no room and no person is in two places at once, and nothing stands on a closed day, unless
a reason says why; what was held or counted is where it was; a refusal changed nothing; the same
command twice is once; and undo gives exactly what was there before.
"""

import atexit
import shutil
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from familiehus import clock
from familiehus.calendar.activity import Activity, ChangeState, DateChange, EditScope
from familiehus.calendar.occurrences import Occurrence
from familiehus.calendar.opening import EVERYWHERE, SpecialDay
from familiehus.calendar.period import Counted, counted_under
from familiehus.calendar.recurrence import every_month, every_week
from familiehus.calendar.series import Edit, moved_rule
from familiehus.errors import UserError
from familiehus.models import CountedActivity
from familiehus.queries.calendar import house_days
from familiehus.services.activities import (
    ChangeDate,
    EndActivity,
    PlanActivity,
    RestoreActivities,
    ReviseActivity,
    change_date,
    end_activity,
    plan_activity,
    restore_activities,
    revise_activity,
)
from familiehus.services.head_counts import CountHeads, Head, count_heads, take_back_heads
from familiehus.services.premises import SaveRoom, SetSpecialDays, save_room, set_special_days
from familiehus.values import Change
from tests.helpers.cupboards import new_house
from tests.helpers.planned_house import (
    BIBLIOTEKET,
    BIG,
    BODIL,
    HUSET,
    JONNA,
    READING,
    ROOMS,
    SMALL,
    PlannedHouse,
    activity,
    furnish,
)

START = datetime.fromisoformat("2026-12-14 09:30")
"""A Monday; juledag is a Friday, and 1 January too."""
MONDAY = START.date()
KIND = "åben rådgivning"

Verb = Callable[..., Change]
Step = tuple[Verb, object]


@dataclass(frozen=True)
class Done:
    """A step that was saved, and the steps that take it back and do it again."""

    back: Step
    again: Step


day_offset = st.integers(-4, 30)
starts = st.sampled_from([540, 570, 600, 720])
lengths = st.sampled_from([45, 90, 180])
wheres = st.sampled_from([(HUSET, (BIG,)), (HUSET, (SMALL, BIG)), (HUSET, ()), (BIBLIOTEKET, (READING,))])
peoples = st.sampled_from([(), (BODIL,), (BODIL, JONNA), (JONNA,)])
reasons = st.sampled_from(["", "", "", "aftalt med begge"])
repeats = st.sampled_from(["once", "week", "week", "fortnight", "month", "days"])
numbers = st.integers(0, 40)


@cache
def _house() -> PlannedHouse:
    folder = Path(tempfile.mkdtemp(prefix="familiehus-calendar-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    with clock.frozen(START):
        house = furnish(new_house(folder))
    atexit.register(house.cupboard.close)
    return house


def rule_of(repeat: str, day: date) -> str:
    if repeat == "once":
        return ""
    if repeat == "month":
        return every_month(day, day + timedelta(days=100))
    if repeat == "days":
        return f"FREQ=DAILY;UNTIL={day + timedelta(days=5):%Y%m%d}"
    return every_week(day, day + timedelta(days=34), weeks=2 if repeat == "fortnight" else 1)


def stands(one: Occurrence) -> tuple[object, ...]:
    """Where and when a date is, whoever's activity it belongs to now."""
    return one.activity.audience, one.day, one.start, one.end, one.place, one.rooms, one.people


class CalendarMachine(RuleBasedStateMachine):
    """Everything that can be done to a calendar."""

    @initialize()
    def begin(self) -> None:
        self.house = _house()
        self.now = START
        self.done: list[Done] = []
        self.undone: list[Done] = []
        with clock.frozen(self.now):
            self.house.empty()

    # -- what people do ------------------------------------------------------------------------------------

    @rule(offset=day_offset, start=starts, minutes=lengths, repeat=repeats, where=wheres, people=peoples,
          reason=reasons, counts=st.sampled_from([None, KIND]))  # fmt: skip
    def plan(self, offset: int, start: int, minutes: int, repeat: str, where: Any, people: Any, reason: str,
             counts: str | None) -> None:  # fmt: skip
        day = self.now.date() + timedelta(days=offset)
        name, rule_ = f"nr. {uuid4().hex[:8]}", rule_of(repeat, day)
        one = activity(day, start, minutes, place=where[0], rooms=where[1], people=people, reason=reason,
                       rule=rule_, counts_as=counts, audience=name)  # fmt: skip
        self.act(plan_activity, PlanActivity(one))

    @precondition(lambda self: self.house.all())
    @rule(which=numbers, at=numbers, scope=st.sampled_from([EditScope.FOLLOWING, EditScope.ALL]),
          shift=st.sampled_from([0, 0, 1, -2, 7]), start=st.none() | starts, where=st.none() | wheres,
          people=st.none() | peoples, reason=st.none() | reasons, words=st.booleans(),
          repeat=st.none() | repeats, until=st.none() | st.integers(-20, 40))  # fmt: skip
    def revise(self, which: int, at: int, scope: EditScope, shift: int, start: int | None, where: Any,
               people: Any, reason: str | None, words: bool, repeat: str | None,
               until: int | None) -> None:  # fmt: skip
        now = self.pick(which)
        original = now.first_day if scope is EditScope.ALL else self.date_of(now, at)
        day = original + timedelta(days=shift)
        rule_ = moved_rule(now.rule, original, day) if repeat is None else rule_of(repeat, day)
        if until is not None and "UNTIL" in rule_:
            end = f"UNTIL={self.now.date() + timedelta(days=until):%Y%m%d}"
            rule_ = ";".join(end if part.startswith("UNTIL") else part for part in rule_.split(";"))
        place, rooms = (now.place, now.rooms) if where is None else where
        wanted = replace(
            now,
            first_day=day,
            rule=rule_,
            start=now.start if start is None else start,
            place=place,
            rooms=rooms,
            people=now.people if people is None else people,
            reason=now.reason if reason is None else reason,
            title="Babycafé" if words else now.title,
        )
        moved = self.moved_by_hand(now.audience)
        held = self.held(now.audience) if now.repeats else set()
        if self.act(revise_activity, ReviseActivity(wanted, scope, original, uuid4())):
            assert moved <= self.moved_by_hand(now.audience), "a date that was moved by hand is gone"
            assert held <= self.held(now.audience), "what was held has been moved"

    @precondition(lambda self: self.house.all())
    @rule(which=numbers, at=numbers, state=st.sampled_from(ChangeState), to=st.none() | st.integers(-6, 12),
          start=st.none() | starts, where=st.none() | wheres, people=st.none() | peoples,
          reason=st.sampled_from(["", "sygdom"]))  # fmt: skip
    def change(self, which: int, at: int, state: ChangeState, to: int | None, start: int | None, where: Any,
               people: Any, reason: str) -> None:  # fmt: skip
        now = self.pick(which)
        original = self.date_of(now, at)
        place, rooms = (None, None) if where is None else where
        day = None if to is None else original + timedelta(days=to)
        wanted = DateChange(original, state, reason, day, start, None, None, place, rooms, people)
        self.act(change_date, ChangeDate(now.id, original, wanted))

    @precondition(lambda self: any(one.changes for one in self.house.all()))
    @rule(which=numbers, at=numbers)
    def as_the_series_says(self, which: int, at: int) -> None:
        changed = [(one.id, change.original) for one in self.house.all() for change in one.changes]
        self.act(change_date, ChangeDate(*changed[(which + at) % len(changed)], None))

    @precondition(lambda self: self.house.all())
    @rule(which=numbers, at=numbers, scope=st.sampled_from([EditScope.FOLLOWING, EditScope.ALL]))
    def end(self, which: int, at: int, scope: EditScope) -> None:
        now = self.pick(which)
        held = self.held(now.audience)
        if self.act(end_activity, EndActivity(now.id, scope, self.date_of(now, at))):
            assert held <= self.held(now.audience), "what was held has been taken away"
            if scope is EditScope.ALL:
                left = [one for one in self.house.find_all(now.id) if not self.begun(one)]
                assert left == [], "something is still to come"

    @rule(offset=day_offset, more=st.integers(0, 4), place=st.sampled_from([EVERYWHERE, HUSET, BIBLIOTEKET]),
          cancel=st.booleans(), closed=st.sampled_from([True, True, False]))  # fmt: skip
    def special(self, offset: int, more: int, place: str, cancel: bool, closed: bool) -> None:
        hours = () if closed else (600, 900)
        first = self.now.date() + timedelta(days=offset)
        days = tuple(SpecialDay(first + timedelta(days=one), place, closed, "Ferie", *hours)
                     for one in range(more + 1))  # fmt: skip
        self.act(set_special_days, SetSpecialDays(days, cancel=cancel))

    @rule(offset=day_offset, more=st.integers(0, 4), place=st.sampled_from([EVERYWHERE, HUSET, BIBLIOTEKET]))
    def as_usual(self, offset: int, more: int, place: str) -> None:
        clear = tuple((self.now.date() + timedelta(days=offset + one), place) for one in range(more + 1))
        self.act(set_special_days, SetSpecialDays(clear=clear))

    @rule(room=st.sampled_from([BIG, SMALL, READING]), active=st.booleans())
    def use_room(self, room: UUID, active: bool) -> None:
        self.attempt(save_room, SaveRoom(room, *ROOMS[room], 12, (), active))

    @rule(which=numbers, count=st.integers(0, 3))
    def count(self, which: int, count: int) -> None:
        ready = [one for one in self.house.dates() if self.begun(one) and counted_under(one) is not None]
        if ready:
            head = Head(*counted_under(ready[which % len(ready)]))  # type: ignore[misc]
            self.act(count_heads, CountHeads(head, (uuid4(), uuid4(), uuid4()), count, 0, 0))

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        step = self.done.pop()
        if self.attempt(*step.back) is not None:
            self.undone.append(step)

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        step = self.undone.pop()
        if self.attempt(*step.again) is not None:
            self.done.append(step)

    @rule(hours=st.sampled_from([1, 3, 15, 24, 100]))
    def time_passes(self, hours: int) -> None:
        self.now = min(self.now + timedelta(hours=hours), START + timedelta(days=40))

    # -- what must hold ------------------------------------------------------------------------------------

    @invariant()
    def nobody_is_in_two_places_without_a_reason(self) -> None:
        by_day: dict[date, list[Occurrence]] = {}
        for one in self.house.dates(self.now.date()):
            by_day.setdefault(one.day, []).append(one)
        for found in by_day.values():
            for one, other in combinations(found, 2):
                if one.meets(other) and not (one.reason or other.reason):
                    assert not set(one.rooms) & set(other.rooms), (one, other)
                    assert not set(one.people) & set(other.people), (one, other)

    @invariant()
    def nothing_stands_on_a_closed_day_without_a_reason(self) -> None:
        with self.house.cupboard.read() as session:
            days = house_days(session)
        for one in self.house.dates(self.now.date()):
            assert one.cancelled or one.reason or days.closed(one.place, one.day) is None, one

    # -- how -----------------------------------------------------------------------------------------------

    def act(self, verb: Verb, command: object) -> bool:
        """Do it, do it again, take it back and do it once more. False when it was refused."""
        before = self.all()
        change = self.attempt(verb, command)
        if change is None:
            return False
        after = self.all()
        step = Done(back_of(change, command), again_of(change, verb, command))
        assert self.attempt(*step.back) is not None, "a step just done could not be taken back"
        assert self.all() == before, "undo gave something else than what was there"
        assert self.attempt(*step.again) is not None, "a step just undone could not be done again"
        assert self.all() == after, "redo gave something else than what was there"
        if not isinstance(command, SetSpecialDays):  # two closings of a day are two closings
            self.attempt(verb, command)
            assert self.all() == after, "the same command twice was not once"
        self.done.append(step)
        self.undone.clear()
        return True

    def attempt(self, verb: Verb, command: object) -> Change | None:
        """None when it is refused; then nothing has changed."""
        before, counted = self.all(), self.counted_dates()
        with clock.frozen(self.now):
            try:
                change = self.house.do(verb, command)
            except UserError:
                assert self.all() == before
                return None
        if verb is not take_back_heads:
            there = {counted_under(one) for one in self.house.dates()}
            assert counted <= there, "what was counted has nothing left that it was counted on"
        return change

    def all(self) -> tuple[object, ...]:
        with self.house.cupboard.read() as session:
            days = house_days(session)
        return self.house.all(), sorted(map(repr, days.special)), self.closed_heads()

    def closed_heads(self) -> set[Counted]:
        with self.house.cupboard.read() as session:
            rows = session.query(CountedActivity)
            return {(row.day, row.place, row.kind, row.hour) for row in rows}

    def counted_dates(self) -> set[Counted | None]:
        there = {counted_under(one) for one in self.house.dates()}
        return there & self.closed_heads()

    def pick(self, which: int) -> Activity:
        found = self.house.all()
        return found[which % len(found)]

    def date_of(self, one: Activity, at: int) -> date:
        dates = [found.original for found in self.house.dates() if found.activity.id == one.id]
        return dates[at % len(dates)] if dates else one.first_day

    def begun(self, one: Occurrence) -> bool:
        minute = self.now.hour * 60 + self.now.minute
        return (one.day, one.start) <= (self.now.date(), minute)

    def held(self, audience: str) -> set[tuple[object, ...]]:
        mine = self.of(audience)
        return {stands(one) for one in mine if self.begun(one) and not one.cancelled}

    def moved_by_hand(self, audience: str) -> set[date]:
        """The days that somebody put a date on, of what still takes place."""
        return {one.day for one in self.of(audience)
                if one.change is not None and one.change.day is not None and not one.cancelled}  # fmt: skip

    def of(self, audience: str) -> Iterable[Occurrence]:
        return [one for one in self.house.dates() if one.activity.audience == audience]


def back_of(change: Change, command: object) -> Step:
    if isinstance(command, CountHeads):
        return take_back_heads, change.before
    if isinstance(command, SetSpecialDays):
        return set_special_days, change.before
    return restore_activities, RestoreActivities(Edit(change.after, change.before))  # type: ignore[arg-type]


def again_of(change: Change, verb: Verb, command: object) -> Step:
    if isinstance(command, CountHeads | SetSpecialDays):
        return verb, command
    return restore_activities, RestoreActivities(Edit(change.before, change.after))  # type: ignore[arg-type]


QUIET = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large]
TestCalendar = CalendarMachine.TestCase
TestCalendar.settings = settings(
    max_examples=20, stateful_step_count=14, deadline=None, suppress_health_check=QUIET
)


@pytest.mark.long
class TestCalendarDeeper(CalendarMachine.TestCase):  # type: ignore[misc, name-defined]
    settings = settings(max_examples=600, stateful_step_count=40, deadline=None, suppress_health_check=QUIET)
