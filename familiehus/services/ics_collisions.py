"""What stands in the way of imported activities: in the house, and in the very same file."""

from collections.abc import Iterable, Mapping
from datetime import date
from uuid import UUID

from familiehus.calendar.activity import Activity
from familiehus.calendar.conflicts import Conflict, conflicts_of
from familiehus.calendar.occurrences import Occurrence, occurrences
from familiehus.calendar.opening import DayState, HouseDays


class Collisions:
    """Everything that was put here so far, by day and room: thousands of dates are laid beside each other
    without comparing each with all. Only dates from ``today`` on are in anybody's way."""

    def __init__(self, days: HouseDays, today: date, names: Mapping[UUID, str]) -> None:
        self._days, self._today, self._names = days, today, names
        self._taken: dict[tuple[date, UUID], list[Occurrence]] = {}
        self._states: dict[tuple[str, date], DayState] = {}

    def put(self, activity: Activity) -> None:
        """It stands here now."""
        for key, there in _by_room(self._dates(activity)).items():
            self._taken.setdefault(key, []).extend(there)

    def take_away(self, activities: Iterable[Activity]) -> None:
        """These are not in the way: they are about to be replaced."""
        gone = {one.id for one in activities}
        if not gone:
            return
        for key, there in self._taken.items():
            self._taken[key] = [one for one in there if one.activity.id not in gone]

    def of(self, activity: Activity) -> tuple[Conflict, ...]:
        """Everything in the way of it, in the order of the days; also another date of its own."""
        found: list[Conflict] = []
        mine = list(self._dates(activity))
        own = _by_room(mine)
        for one in mine:
            if one.reason:
                continue  # somebody has said why
            here = [(one.day, room) for room in one.rooms]
            others = [other for key in here for other in (*self._taken.get(key, ()), *own[key])]
            found += conflicts_of(one, _apart(others), self._state(one), self._names)
        return tuple(found)

    def _dates(self, activity: Activity) -> Iterable[Occurrence]:
        found = occurrences(activity, self._days, self._today, date.max)
        return (one for one in found if not one.cancelled)

    def _state(self, one: Occurrence) -> DayState:
        key = (one.place, one.day)
        if key not in self._states:
            self._states[key] = self._days.state(*key)
        return self._states[key]


def _by_room(dates: Iterable[Occurrence]) -> dict[tuple[date, UUID], list[Occurrence]]:
    found: dict[tuple[date, UUID], list[Occurrence]] = {}
    for one in dates:
        for room in one.rooms:
            found.setdefault((one.day, room), []).append(one)
    return found


def _apart(others: list[Occurrence]) -> list[Occurrence]:
    """Each once, also when they share two rooms."""
    return list({one.key: one for one in others}.values())
