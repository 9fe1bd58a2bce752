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
        for one in self._dates(activity):
            for room in one.rooms:
                self._taken.setdefault((one.day, room), []).append(one)

    def take_away(self, activities: Iterable[Activity]) -> None:
        """These are not in the way: they are about to be replaced."""
        gone = {one.id for one in activities}
        for key, there in self._taken.items():
            self._taken[key] = [one for one in there if one.activity.id not in gone]

    def of(self, activity: Activity) -> tuple[Conflict, ...]:
        """Everything in the way of it, in the order of the days."""
        found: list[Conflict] = []
        for one in self._dates(activity):
            if one.reason:
                continue  # somebody has said why
            others = [other for room in one.rooms for other in self._taken.get((one.day, room), ())]
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


def _apart(others: list[Occurrence]) -> list[Occurrence]:
    """Each once, also when they share two rooms."""
    return list({one.key: one for one in others}.values())
