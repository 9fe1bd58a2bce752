"""The squares of a month's overview: which days it has, what is said of each, and how high that gets."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property
from typing import Final

from familiehus.calendar.activity import ActivityKind
from familiehus.calendar.period import CalendarPeriod
from familiehus.calendar.week import Week
from familiehus.i18n import tr
from familiehus.reports.families_lines import closed_words, families_lines
from familiehus.reports.lettering import BOLD, REGULAR, clean, width, wrapped
from familiehus.reports.staff_cards import staff_card

CELL_PAD: Final = 5.0
_TITLE_LINES: Final = 3


@dataclass(frozen=True, slots=True)
class Item:
    """One activity in short. ``more`` is room and people, for the staff only."""

    span: str
    title: str
    kind: ActivityKind
    more: str = ""
    off: str = ""
    warning: str = ""


@dataclass(frozen=True, slots=True)
class Day:
    """One day; ``outside`` when it belongs to another month."""

    day: date
    says: str
    items: tuple[Item, ...]
    closed: bool
    outside: bool


@dataclass(frozen=True)
class SetItem:
    """An activity broken into lines: the title begins beside its time."""

    item: Item
    size: float
    room: float

    @property
    def indent(self) -> float:
        """Where the title begins on the first line."""
        return width(self.item.span, BOLD, self.size) + 4

    @cached_property
    def title(self) -> tuple[str, ...]:
        """First line beside the time when its first word fits there, else below it."""
        words = " · ".join(one for one in (self.item.title, self.item.off, self.item.warning) if one)
        first = wrapped(words, REGULAR, self.size, max(self.room - self.indent, 1.0))
        if len(first) == 1:
            return first
        fits = width(words.split(" ")[0], REGULAR, self.size) <= self.room - self.indent
        if not fits:
            return ("", *wrapped(words, REGULAR, self.size, self.room, _TITLE_LINES))
        rest = words[len(first[0]) :].strip()
        return (first[0], *wrapped(rest, REGULAR, self.size, self.room, _TITLE_LINES - 1))

    @cached_property
    def more(self) -> tuple[str, ...]:
        """Room and people."""
        return wrapped(self.item.more, REGULAR, self.size - 0.5, self.room, 3) if self.item.more else ()

    @property
    def high(self) -> float:
        """Points."""
        return len(self.title) * self.size * 1.18 + len(self.more) * (self.size - 0.5) * 1.16 + 2


@dataclass(frozen=True)
class SetDay:
    """A square broken into lines."""

    day: Day
    size: float
    wide: float

    @property
    def number_size(self) -> float:
        """The day's number."""
        return self.size + 3

    @cached_property
    def says(self) -> tuple[str, ...]:
        """Why it is closed."""
        return wrapped(self.day.says, BOLD, self.size, self.wide - 2 * CELL_PAD) if self.day.says else ()

    @cached_property
    def items(self) -> tuple[SetItem, ...]:
        """What is on."""
        return tuple(SetItem(one, self.size, self.wide - 2 * CELL_PAD - 6) for one in self.day.items)

    def parted(self, room: float) -> "tuple[SetDay, SetDay]":
        """What fits in ``room`` points, and the rest of the day under the same number."""
        used, number = self.high - sum(one.high for one in self.items), 0
        while number < len(self.items) and (number == 0 or used + self.items[number].high <= room):
            used += self.items[number].high
            number += 1
        items = self.day.items
        first, rest = (
            replace(self.day, items=items[:number]),
            replace(self.day, says="", items=items[number:]),
        )
        return SetDay(first, self.size, self.wide), SetDay(rest, self.size, self.wide)

    @property
    def high(self) -> float:
        """The least height, in points."""
        says = len(self.says) * self.size * 1.18
        return 2 * CELL_PAD + self.number_size * 1.1 + says + sum(one.high for one in self.items)


def month_weeks(period: CalendarPeriod, *, staff: bool) -> tuple[tuple[Week, tuple[Day, ...]], ...]:
    """The weeks of the month, Monday to Sunday, with the days of its neighbours empty."""
    by_day = _staff_items(period) if staff else _families_items(period)
    week, weeks = Week.of(period.first), []
    while week.first <= period.last:
        weeks.append((week, tuple(_day(period, day, by_day.get(day, ())) for day in week.days)))
        week = week.step(1)
    return tuple(weeks)


def column_shares(weeks: Sequence[tuple[Week, tuple[Day, ...]]]) -> tuple[float, ...]:
    """How wide the seven columns are beside each other: an empty weekend is narrow."""
    shares = []
    for weekday in range(7):
        busy = any(days[weekday].items for _, days in weeks)
        shares.append(1.0 if busy or weekday < 5 else 0.5)
    return tuple(shares)


def _day(period: CalendarPeriod, day: date, items: Sequence[Item]) -> Day:
    if not period.first <= day <= period.last:
        return Day(day, "", (), closed=False, outside=True)
    places = [one for one in period.places if one.active]
    found = [(one, period.days.closed(one.code, day)) for one in places]
    shut = [(place, closed) for place, closed in found if closed is not None]
    if places and len(shut) == len(places):
        return Day(day, closed_words(shut[0][1]), tuple(items), closed=True, outside=False)
    says = "; ".join(tr("{place} lukket", place=clean(place.name)) for place, _ in shut)
    return Day(day, says, tuple(items), closed=False, outside=False)


def _families_items(period: CalendarPeriod) -> dict[date, tuple[Item, ...]]:
    found: dict[date, tuple[Item, ...]] = {}
    for one in families_lines(period):
        where = one.where.rpartition(", ")[2] if len(period.places) > 1 else ""
        elsewhere = where if where and where == clean(period.place_name(one.place)) else ""
        item = Item(one.span, one.title, one.kind, elsewhere, one.off)
        found[one.day] = (*found.get(one.day, ()), item)
    return found


def _staff_items(period: CalendarPeriod) -> dict[date, tuple[Item, ...]]:
    found: dict[date, tuple[Item, ...]] = {}
    day, names = period.first, period.names
    while day <= period.last:
        for one in period.of_day(day):
            card = staff_card(period, one)
            more = [clean(names[key]) for key in (*one.rooms, *one.people) if key in names]
            off = tr("aflyst") if card.off else ""
            warning = tr("konflikt") if card.warnings and not card.off else ""
            item = Item(card.span, card.title, card.kind, ", ".join(more), off, warning)
            found[day] = (*found.get(day, ()), item)
        day += timedelta(days=1)
    return found
