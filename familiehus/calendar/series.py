"""Changing a series without losing what was done to it by hand, and without touching what has been held.

Every function takes activities and gives the ones that shall stand in their place; nothing is saved here.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from familiehus.calendar.activity import Activity, ChangeState, DateChange
from familiehus.calendar.recurrence import all_days, ended, until_of, weekday_code

_WORDS = ("title", "kind", "owner", "seats", "sign_up", "for_families", "audience", "setup")
"""What may change about a series without moving any of its dates; also for those that have been held. What it
counts as is not among them: a count is known by it."""

NEAR = timedelta(days=6)
"""Two dates so near are one and the same meeting of a series that changed its weekday."""


@dataclass(frozen=True, slots=True)
class Edit:
    """``before`` are the activities as they were, ``after`` as they shall be; undo swaps the two."""

    before: tuple[Activity, ...]
    after: tuple[Activity, ...]

    @property
    def removed(self) -> tuple[UUID, ...]:
        """The activities that are no longer there."""
        kept = {one.id for one in self.after}
        return tuple(one.id for one in self.before if one.id not in kept)

    @property
    def turned(self) -> "Edit":
        """The edit that takes this one back."""
        return Edit(self.after, self.before)


def with_change(activity: Activity, change: DateChange) -> Activity:
    """The activity with this change of one date, instead of what was done to that date before."""
    others = (one for one in activity.changes if one.original != change.original)
    return replace(activity, changes=_in_order((*others, change)))


def without_change(activity: Activity, original: date) -> Activity:
    """The activity with one date as the series says again."""
    return replace(activity, changes=tuple(one for one in activity.changes if one.original != original))


def cut(activity: Activity, day: date, held: date, *, moved_too: bool = False) -> Activity | None:
    """What is left when every date of the series from ``day`` on goes; None when nothing is.

    What takes place before ``held`` stays, also when the series meant it for later. A date of before that was
    moved behind ``held`` stays too unless ``moved_too``: then it is cancelled, for it never took place.
    """
    away = {one.original for one in activity.changes if moved_too and one.original < day}
    away = {one for one in away if _held_on(activity, one) >= held}
    changes = tuple(
        DateChange(one.original, ChangeState.CANCELLED, one.reason) if one.original in away else one
        for one in activity.changes
        if one.original < day or _effective(one) < held
    )
    days = [one for one in all_days(activity.first_day, activity.rule) if one < day]
    kept = [one.original for one in changes if one.state.held]
    if not kept and set(days) <= away:
        return None
    if days:
        rule = ended(activity.rule, days[-1]) if activity.rule else ""
        return replace(activity, rule=rule, changes=changes)
    return replace(activity, first_day=kept[0], rule="", changes=changes)


def split(activity: Activity, original: date, held: date, wanted: Activity, new_id: UUID) -> Edit:
    """From the date ``original`` on the series is as ``wanted``, whose ``first_day`` is where that date goes.

    What was done by hand to later dates goes with them, but what takes place before ``held`` stays, and does
    not take place again. When nothing lies before, the activity keeps its id.
    """
    before = cut(activity, original, held)
    stays = set(before.changes) if before is not None else set()
    later = (
        DateChange(one.original, ChangeState.CANCELLED, one.reason) if one in stays else one
        for one in activity.changes
        if one.original >= original
    )
    changes = carried(later, wanted.first_day - original, wanted, activity)
    if before is None:
        return Edit((activity,), (replace(wanted, changes=changes, follows=activity.follows),))
    after = replace(wanted, id=new_id, follows=activity.id, changes=changes, uid="")
    return Edit((activity,), (before, after))


def whole(activity: Activity, wanted: Activity, held: date, new_id: UUID) -> Edit | None:
    """All of the series as ``wanted``, but what takes place before ``held`` stays as it was held. Mere words
    change everywhere. ``wanted.first_day`` is where the very first date would go. None when every date has
    been held already.
    """
    shift = wanted.first_day - activity.first_day
    if not activity.rule or _same_past(activity, wanted, held):
        changes = carried(activity.changes, shift, wanted, activity)
        return Edit((activity,), (replace(wanted, changes=changes, follows=activity.follows),))
    return from_then_on(activity, activity.first_day, held, wanted, new_id)


def from_then_on(
    activity: Activity, original: date, held: date, wanted: Activity, new_id: UUID
) -> Edit | None:
    """As ``wanted``, whose ``first_day`` is where the date ``original`` goes, from the first date after it on
    that has not been held. None when there is no such date."""
    since = max(original, held)
    ahead = (day for day in all_days(activity.first_day, activity.rule) if day >= original)
    start = next((day for day in ahead if day >= since and _held_on(activity, day) >= held), None)
    if start is None:
        return None
    begun = _from(wanted, start + (wanted.first_day - original), held)
    if begun is not None:
        return split(activity, start, held, begun, new_id)
    left = cut(activity, start, held)  # the series as wanted is over already
    if left is None:
        return None
    moved = [replace(one, day=_effective(one)) for one in activity.changes
             if one.state.held and one not in left.changes]  # fmt: skip
    kept = {one.original: one for one in (*left.changes, *moved)}
    return Edit((activity,), (replace(left, changes=_in_order(kept.values())),))


def _from(wanted: Activity, day: date, held: date) -> Activity | None:
    """``wanted`` from the one of its own days that is nearest to ``day``: so it keeps its rhythm, also where
    a month begins between two weekdays. None when it is over before ``held``."""
    if not wanted.rule:
        return replace(wanted, first_day=day)
    ahead = [one for one in all_days(wanted.first_day, wanted.rule) if one >= held]
    if not ahead:
        return None
    return replace(wanted, first_day=min(ahead, key=lambda one: (abs(one - day), one)))


def _same_past(activity: Activity, wanted: Activity, held: date) -> bool:
    """True when what takes place before ``held`` is the same in both: then nothing need be split."""
    were, would = (
        [day for day in all_days(one.first_day, one.rule) if day < held] for one in (activity, wanted)
    )
    nothing = not were and not any(_effective(one) < held for one in activity.changes)
    return were == would and (nothing or words_only(activity, replace(wanted, rule=activity.rule)))


def _effective(change: DateChange) -> date:
    return change.day or change.original


def _held_on(activity: Activity, original: date) -> date:
    change = activity.change_of(original)
    return original if change is None else _effective(change)


def words_only(activity: Activity, wanted: Activity) -> bool:
    """True when nothing but words differs: no date, time, room or person."""
    same = {name: getattr(activity, name) for name in (*_WORDS, "id", "follows", "uid", "changes", "reason")}
    return replace(wanted, **same) == activity


def carried(
    changes: Iterable[DateChange], shift: timedelta, wanted: Activity, was: Activity | None = None
) -> tuple[DateChange, ...]:
    """The changes under the dates of the new series. A date that was moved by hand keeps its day, also when
    the new series has no date for it; a cancelled date that the new series has not got is gone. ``was`` is
    the series they were made to: a date with rooms or a place of its own keeps both.
    """
    given = set(all_days(wanted.first_day, wanted.rule))
    kept: dict[date, DateChange] = {}
    for one in sorted(changes, key=lambda one: (one.state is ChangeState.CANCELLED, one.original)):
        place = _place_of(one.original, shift, given - kept.keys())
        if place is None and one.state is ChangeState.CANCELLED:
            continue
        place = place or _free(one.original, given, kept)
        stays = one.day or one.original if place not in given or one.day is not None else None
        moved = replace(one, original=place, day=stays if one.state.held else one.day)
        kept[place] = _where_it_was(moved, was, wanted)
    return _in_order(kept.values())


def _place_of(original: date, shift: timedelta, free: set[date]) -> date | None:
    """The date of the new series that this one became: a shift further on, else the nearest to that."""
    exact = next((day for day in (original + shift, original) if day in free), None)
    if exact is not None:
        return exact
    near = [day for day in free if abs(day - original - shift) <= NEAR]
    return min(near, key=lambda day: (abs(day - original - shift), day), default=None)


def _where_it_was(change: DateChange, was: Activity | None, wanted: Activity) -> DateChange:
    if was is None or was.place == wanted.place or (change.place is None and change.rooms is None):
        return change
    place = was.place if change.place is None else change.place
    return replace(change, place=place, rooms=was.rooms if change.rooms is None else change.rooms)


def moved_rule(rule: str, before: date, after: date) -> str:
    """The rule when its date ``before`` goes to ``after``: its weekday follows, and so does "the second".

    When the dates come later, so does the end: a course of eight meetings has eight also on Fridays.
    """
    if not rule or before == after:
        return rule
    was, now = weekday_code(before), weekday_code(after)
    nth = (after.day - 1) // 7 + 1
    which = -1 if nth == 5 else nth

    def swap(found: re.Match[str]) -> str:
        return f"{which if found[1] else ''}{now}"

    moved = rule
    if was != now or "FREQ=WEEKLY" not in rule:
        moved = re.sub(rf"([+-]?\d*){was}(?=[,;]|$)", swap, moved)
    moved = re.sub(r"BYMONTHDAY=-?\d+", f"BYMONTHDAY={after.day}", moved)
    if re.search(r"BYDAY=[A-Z]{2}(;|$)", moved):
        moved = re.sub(r"BYSETPOS=-?\d+", f"BYSETPOS={which}", moved)
    if before.month != after.month:
        moved = re.sub(rf"BYMONTH={before.month}(?=[,;]|$)", f"BYMONTH={after.month}", moved)
    until = until_of(moved)
    return ended(moved, until + (after - before)) if until is not None and after > before else moved


def _free(day: date, given: set[date], kept: dict[date, DateChange]) -> date:
    while day in given or day in kept:
        day += timedelta(days=1)
    return day


def _in_order(changes: Iterable[DateChange]) -> tuple[DateChange, ...]:
    return tuple(sorted(changes, key=lambda one: one.original))
