"""What is typed about opening hours and not saved yet: a draft for each set that somebody has typed on.

Hours that have been are kept: last year's numbers must know last year's doors. So a change of the
hours in force begins today unless somebody says otherwise.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from familiehus.calendar.opening import HoursRow, HouseDays
from familiehus.i18n import tr
from familiehus.ui.house.typed_days import read_coming_day
from familiehus.ui.house.week_lines import Lines, lines_of, rows_of, same_hours, unreadable

Key = tuple[str, date | None]
"""A place and the day the set in front began; None where it has none yet."""


@dataclass(frozen=True, slots=True)
class HoursDraft:
    """The fourteen lines, and from when."""

    lines: Lines
    since: str


@dataclass(frozen=True, slots=True)
class Meant:
    """What a draft says once it is read: hours from a day, or in ``refusal`` why it says none."""

    since: date | None = None
    rows: tuple[HoursRow, ...] = ()
    refusal: str = ""
    lines_bad: bool = False


class HoursDrafts:
    """Knows the hours that are saved, and what is typed beside them."""

    def __init__(self, days: HouseDays, opened: date | None, today: date) -> None:
        self.days, self.opened, self.today = days, opened, today
        self._typed: dict[Key, HoursDraft] = {}

    def __iter__(self) -> Iterator[tuple[Key, HoursDraft]]:
        return iter(list(self._typed.items()))

    @property
    def unsaved(self) -> bool:
        """True when some set differs from what is saved."""
        return any(not self._same(key, draft) for key, draft in self._typed.items())

    def now_at(self, place: str) -> Key:
        """The set in force."""
        return place, self.days.set_in_force(place, self.today)

    def of(self, key: Key) -> HoursDraft:
        """What stands in the fields: typed, or saved."""
        return self._typed.get(key) or self.saved(key)

    def saved(self, key: Key) -> HoursDraft:
        """As the house knows it."""
        place, since = key
        rows = self.sets(place).get(since, ()) if since is not None else ()
        return HoursDraft(lines_of(rows), short_day(self.usual_start(key)))

    def sets(self, place: str) -> dict[date, tuple[HoursRow, ...]]:
        """The hours of a place by the day their set begins on, newest first."""
        mine = [row for row in self.days.hours if row.place == place]
        starts = sorted({row.from_day for row in mine}, reverse=True)
        return {since: tuple(row for row in mine if row.from_day == since) for since in starts}

    def in_force(self, key: Key) -> bool:
        """The set that decides today, and began before today."""
        return key[1] is not None and key[1] < self.today and key == self.now_at(key[0])

    def usual_start(self, key: Key) -> date:
        """From when a change counts unless somebody says otherwise."""
        if key[1] is None:
            return self.opened or date(self.today.year, 1, 1)
        return self.today if self.in_force(key) else key[1]

    def note(self, key: Key, draft: HoursDraft) -> None:
        """Somebody typed; what is as saved is no draft."""
        self._typed[key] = draft
        if self._same(key, draft):
            del self._typed[key]

    def forget(self, key: Key, draft: HoursDraft) -> None:
        """This was saved; what has been typed since stays, unless it is the same, tidied up."""
        typed = self._typed.get(key)
        if typed is not None and _alike(typed, draft):
            del self._typed[key]

    def drop(self, key: Key) -> None:
        """Nobody wants what was typed."""
        self._typed.pop(key, None)

    def clear(self) -> None:
        """Nobody wants any of it."""
        self._typed.clear()

    def meant(self, key: Key, draft: HoursDraft) -> Meant:
        """Read a draft. An empty week takes away a set that begins that day, and is refused elsewhere."""
        if unreadable(draft.lines):
            words = tr("En af linjerne kan ikke læses. Intet er gemt; skriv den som 9-15.30.")
            return Meant(refusal=words, lines_bad=True)
        since = read_coming_day(draft.since, self.today)
        if since is None:
            return Meant(refusal=tr("Datoen kan ikke læses. Intet er gemt; skriv den som 1.8.2027."))
        rows = rows_of(draft.lines, key[0], since)
        if not rows and since not in self.sets(key[0]):
            words = tr(
                "Der er ingen tider at gemme. Holder huset lukket i en tid, så skriv det under Lukkedage."
            )
            return Meant(refusal=words, lines_bad=True)
        return Meant(since, rows)

    def _same(self, key: Key, draft: HoursDraft) -> bool:
        return _alike(draft, self.saved(key))


def _alike(one: HoursDraft, other: HoursDraft) -> bool:
    return one.since == other.since and same_hours(one.lines, other.lines)


def short_day(day: date) -> str:
    """``1.8.2027``: how a day stands in a field."""
    return f"{day.day}.{day.month}.{day.year}"
