"""Changing a series without losing what was done to it by hand, and without touching what has been held.

Every function takes activities and gives the ones that shall stand in their place; nothing is saved here.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from familiehus.calendar.activity import Activity, ChangeState, DateChange
from familiehus.calendar.recurrence import all_days, ended, weekday_code

_WORDS = ("title", "kind", "owner", "seats", "sign_up", "for_families", "audience", "setup", "counts_as")
"""What may change about a series without moving any of its dates; also for those that have been held."""


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
    moved behind ``held`` stays too unless ``moved_too``.
    """
    changes = tuple(
        one
        for one in activity.changes
        if _effective(one) < held or (one.original < day and not (moved_too and _effective(one) >= held))
    )
    days = [one for one in all_days(activity.first_day, activity.rule) if one < day]
    if days:
        rule = ended(activity.rule, days[-1]) if activity.rule else ""
        return replace(activity, rule=rule, changes=changes)
    kept = [one.original for one in changes if one.state.held]
    return replace(activity, first_day=kept[0], rule="", changes=changes) if kept else None


def split(activity: Activity, original: date, held: date, wanted: Activity, new_id: UUID) -> Edit:
    """From the date ``original`` on the series is as ``wanted``, whose ``first_day`` is where that date goes.

    What was done by hand to later dates goes with them, but what takes place before ``held`` stays. When
    nothing lies before, the activity keeps its id.
    """
    before = cut(activity, original, held)
    stays = set(before.changes) if before is not None else set()
    later = (one for one in activity.changes if one.original >= original and one not in stays)
    changes = carried(later, wanted.first_day - original, wanted)
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
        changes = carried(activity.changes, shift, wanted)
        return Edit((activity,), (replace(wanted, changes=changes, follows=activity.follows),))
    later = [day for day in all_days(activity.first_day, activity.rule) if day >= held]
    if not later:
        return None
    return split(activity, later[0], held, replace(wanted, first_day=later[0] + shift), new_id)


def _same_past(activity: Activity, wanted: Activity, held: date) -> bool:
    """True when the dates before ``held`` are the same in both: then nothing need be split."""
    were, would = (
        [day for day in all_days(one.first_day, one.rule) if day < held] for one in (activity, wanted)
    )
    return were == would and (not were or words_only(activity, replace(wanted, rule=activity.rule)))


def _effective(change: DateChange) -> date:
    return change.day or change.original


def words_only(activity: Activity, wanted: Activity) -> bool:
    """True when nothing but words differs: no date, time, room or person."""
    same = {name: getattr(activity, name) for name in (*_WORDS, "id", "follows", "uid", "changes", "reason")}
    return replace(wanted, **same) == activity


def carried(changes: Iterable[DateChange], shift: timedelta, wanted: Activity) -> tuple[DateChange, ...]:
    """The changes under the dates of the new series. A date that was moved by hand keeps its day, also when
    the new series has no date for it; a cancelled date that the new series has not got is gone."""
    given = set(all_days(wanted.first_day, wanted.rule))
    kept: dict[date, DateChange] = {}
    for one in sorted(changes, key=lambda one: (one.state is ChangeState.CANCELLED, one.original)):
        places = [day for day in (one.original + shift, one.original) if day in given and day not in kept]
        if not places and one.state is ChangeState.CANCELLED:
            continue
        place = places[0] if places else _free(one.original, given, kept)
        stays = one.day or one.original if place not in given or one.day is not None else None
        kept[place] = replace(one, original=place, day=stays if one.state.held else one.day)
    return _in_order(kept.values())


def moved_rule(rule: str, before: date, after: date) -> str:
    """The rule when its date ``before`` goes to ``after``: its weekday follows, and so does "the second"."""
    if not rule or (before.weekday() == after.weekday() and "FREQ=MONTHLY" not in rule):
        return rule
    was, now = weekday_code(before), weekday_code(after)
    nth = (after.day - 1) // 7 + 1

    def swap(found: re.Match[str]) -> str:
        return f"{'' if not found[1] else -1 if nth == 5 else nth}{now}"

    moved = re.sub(rf"([+-]?\d*){was}(?=[,;]|$)", swap, rule)
    if "BYMONTHDAY=" in moved:
        moved = re.sub(r"BYMONTHDAY=-?\d+", f"BYMONTHDAY={after.day}", moved)
    return moved


def _free(day: date, given: set[date], kept: dict[date, DateChange]) -> date:
    while day in given or day in kept:
        day += timedelta(days=1)
    return day


def _in_order(changes: Iterable[DateChange]) -> tuple[DateChange, ...]:
    return tuple(sorted(changes, key=lambda one: one.original))
