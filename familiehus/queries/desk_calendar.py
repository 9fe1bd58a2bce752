"""What the desk shows of the calendar: what is on, what comes, who is here, what nobody has counted.

Read once for three weeks around today, so that the clock can move on for hours without a question
to the database; the desk knows the contacts of its own day better than any reading of it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from familiehus.calendar.activity import ActivityKind
from familiehus.calendar.occurrences import Occurrence
from familiehus.calendar.opening import DayState
from familiehus.calendar.period import CalendarPeriod, counted_under
from familiehus.models import Activity, DayCount, House, OpeningHours, SpecialDay
from familiehus.queries.calendar import calendar_period
from familiehus.queries.heads import hour_of
from familiehus.values import ContactFacts

BACK, AHEAD = 14, 7
"""Days: how long an uncounted activity is asked for, and how far ahead the next one is looked for."""
_INSIDE = (ActivityKind.INTERNAL, ActivityKind.BLOCK)


@dataclass(frozen=True, slots=True)
class DeskCalendar:
    """``counted`` are the days and places that were counted to the end; ``opened``: the house's first day."""

    period: CalendarPeriod
    counted: frozenset[tuple[date, str]]
    opened: date | None = None

    def covers(self, day: date) -> bool:
        """The day was read."""
        return self.period.first <= day <= self.period.last

    def held(self, place: str, day: date) -> tuple[Occurrence, ...]:
        """What takes place there that day, in the order of the clock. Nobody comes to a blocked room."""
        return tuple(
            one
            for one in self.period.of_day(day)
            if one.place == place and not one.cancelled and one.activity.kind is not ActivityKind.BLOCK
        )

    def on_between(self, place: str, day: date, start: int, end: int) -> tuple[Occurrence, ...]:
        """What is on at some minute from ``start`` until before ``end``: what visitors come to stands first,
        what the house does by itself last."""
        found = (one for one in self.held(place, day) if one.start < end and start < one.end)
        return tuple(sorted(found, key=lambda one: (_by_itself(one), one.start, one.title)))

    def on_at(self, place: str, day: date, minute: int) -> tuple[Occurrence, ...]:
        """What is on in that minute."""
        return self.on_between(place, day, minute, minute + 1)

    def next_after(self, place: str, day: date, minute: int) -> Occurrence | None:
        """What begins next that day; else the first of a later day, as far as was read."""
        later = (
            one
            for number in range((self.period.last - day).days + 1)
            for one in self.held(place, day + timedelta(days=number))
            if one.activity.kind not in _INSIDE and (number or one.start > minute)
        )
        return next(later, None)

    def state(self, place: str, day: date) -> DayState:
        """Whether the place is open that day, and when."""
        return self.period.days.state(place, day)

    def is_open(self, place: str, day: date) -> bool:
        """Does anybody expect visitors there that day?"""
        return self.period.days.is_open(place, day)

    # -- counting ------------------------------------------------------------------------------------

    def contacts(self, one: Occurrence, known: Iterable[ContactFacts] | None = None) -> int:
        """How many have been counted on it. ``known``: the contacts of its day, where they are known better
        than when this was read."""
        head = self.period.heads.get(one.key)
        if known is None:
            return head.contacts if head is not None else 0
        under = counted_under(one)
        if under is None:
            return 0
        day, place, kind, hour = under
        hours = sorted({one[3] for one in self._heads_of(day) if one[:3] == under[:3]})
        return sum(
            facts.count
            for facts in known
            if (facts.day, facts.place, facts.kind) == (day, place, kind)
            and hour_of(hours, facts.hour) == hour
        )

    def _heads_of(self, day: date) -> Iterator[tuple[date, str, str, int]]:
        for one in self.period.of_day(day):
            under = counted_under(one)
            if under is not None:
                yield under

    def closed(self, one: Occurrence) -> bool:
        """Somebody said that it was all."""
        head = self.period.heads.get(one.key)
        return head is not None and head.closed

    def open_heads(self, place: str, day: date, minute: int) -> tuple[Occurrence, ...]:
        """What has begun there that day and is not counted to the end; the same head once."""
        return tuple(
            one for one in self._once(self.held(place, day)) if one.start <= minute and not self.closed(one)
        )

    def uncounted(self, today: date, minute: int) -> tuple[Occurrence, ...]:
        """What is over at any place and was not counted to the end, newest first."""
        first = max(today - timedelta(days=BACK), self.opened or date.min)
        over = (
            one
            for one in self._once(self.period.occurrences)
            if first <= one.day <= today and (one.day < today or one.end <= minute) and not self.closed(one)
        )
        return tuple(sorted(over, key=lambda one: (one.day, one.end, one.start, one.title), reverse=True))

    @staticmethod
    def _once(found: Iterable[Occurrence]) -> Iterator[Occurrence]:
        """Those on which somebody is counted; two that share a head are asked for once."""
        seen = set()
        for one in found:
            under = counted_under(one)
            if under is not None and under not in seen:
                seen.add(under)
                yield one


def desk_calendar(session: Session, today: date) -> DeskCalendar | None:
    """Three weeks around today; None in a house that has no calendar yet, whose desk is as it always was."""
    if not _has_calendar(session):
        return None
    return desk_calendar_between(session, today - timedelta(days=BACK), today + timedelta(days=AHEAD))


def desk_calendar_between(session: Session, first: date, last: date) -> DeskCalendar:
    """The same for other days: a paper list may be old."""
    counted = session.execute(
        select(DayCount.day, DayCount.place).where(DayCount.day >= first, DayCount.day <= last)
    )
    opened = session.execute(select(House.opened)).scalar()
    closed = frozenset((day, place) for day, place in counted)
    return DeskCalendar(calendar_period(session, first, last), closed, opened)


def _has_calendar(session: Session) -> bool:
    tables = (Activity.id, OpeningHours.place, SpecialDay.day)
    return any(session.execute(select(column).limit(1)).first() is not None for column in tables)


def _by_itself(one: Occurrence) -> tuple[bool, bool]:
    return one.activity.kind in _INSIDE, one.activity.counts_as is None
