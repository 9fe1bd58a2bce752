"""Events that were imported before: unchanged, changed, or no longer to be touched from outside."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID, uuid4

from familiehus.calendar.activity import Activity
from familiehus.calendar.occurrences import occurrences
from familiehus.calendar.opening import HouseDays
from familiehus.calendar.recurrence import all_days, ended
from familiehus.calendar.series import Edit, cut
from familiehus.services.ics_event import OWN_UID

_FROM_FILE = ("title", "first_day", "start", "minutes", "rule", "place", "rooms", "changes")
"""What another calendar decides about an activity it brought; the rest was decided here."""
Dates = frozenset[tuple[object, ...]]


class Known:
    """The activities of the house, by the UID they came with or go out under."""

    def __init__(self, activities: Sequence[Activity], days: HouseDays) -> None:
        self._days = days
        self._by_uid = {f"{one.id}{OWN_UID}": one for one in activities}
        self._by_uid |= {one.uid: one for one in activities if one.uid}
        self._links: dict[UUID, set[UUID]] = {}
        self._by_id = {one.id: one for one in activities}
        for one in activities:
            if one.follows in self._by_id and one.follows is not None:
                self._links.setdefault(one.id, set()).add(one.follows)
                self._links.setdefault(one.follows, set()).add(one.id)

    def find(self, uid: str) -> tuple[Activity, ...]:
        """The activity, first, and the others it was split into; empty when it is new here."""
        first = self._by_uid.get(uid)
        if first is None:
            return ()
        chain, size = {first.id}, 0
        while size != len(chain):
            size = len(chain)
            chain |= {other for one in chain for other in self._links.get(one, ())}
        others = (self._by_id[one] for one in chain if one != first.id)
        return (first, *sorted(others, key=lambda one: (one.first_day, one.start)))

    def same(self, mine: Iterable[Activity], theirs: Activity, period: tuple[date, date] | None) -> bool:
        """They have the same dates; of a file about a period, inside of it."""
        first, last = period or (date.min, date.max)
        return self._dates(mine, first, last) == self._dates((theirs,), first, last)

    def _dates(self, activities: Iterable[Activity], first: date, last: date) -> Dates:
        return frozenset(
            (one.day, one.start, one.end, one.title, one.place, frozenset(one.rooms))
            for activity in activities
            for one in occurrences(activity, self._days, first, last)
            if not one.cancelled
        )

    def revised(self, now: Activity, theirs: Activity, today: date) -> Edit | None:
        """The edit that makes it as the file says. What was held before stays as it was held: then the series
        is split at today. None when nothing that lies ahead differs."""
        wanted = replace(now, **{name: getattr(theirs, name) for name in _FROM_FILE})
        held = self._held_before(now, today)
        before = held - timedelta(days=1)
        if self.same((now,), wanted, (date.min, before)):
            return Edit((now,), (wanted,))
        past = cut(now, held, held)
        ahead = _from(wanted, held)
        if self._dates((now,), held, date.max) == self._dates((wanted,), held, date.max):
            return None
        parts = [replace(past, uid="")] if past is not None else []
        if ahead is not None:
            new_id = uuid4() if past is not None else now.id
            follows = now.id if past is not None else now.follows
            parts.append(replace(ahead, id=new_id, follows=follows))
        elif past is not None:
            parts = [past]
        return Edit((now,), tuple(parts))

    def _held_before(self, now: Activity, today: date) -> date:
        """What takes place before this day is not touched: today's date of it may have begun."""
        begun = any(not one.cancelled for one in occurrences(now, self._days, today, today))
        return today + timedelta(days=1) if begun else today


def _from(activity: Activity, day: date) -> Activity | None:
    """What of the activity takes place from ``day`` on."""
    changes = tuple(one for one in activity.changes if (one.day or one.original) >= day)
    given = [one for one in all_days(activity.first_day, activity.rule) if one >= day]
    if given:
        rule = ended(activity.rule, given[-1]) if len(given) > 1 else ""
        return replace(activity, first_day=given[0], rule=rule, changes=changes)
    kept = [one.original for one in changes if one.state.held]
    return replace(activity, first_day=kept[0], rule="", changes=changes) if kept else None
