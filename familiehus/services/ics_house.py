"""A series of another calendar as an activity of this house."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from familiehus.calendar.activity import Activity, ActivityKind, ChangeState, DateChange
from familiehus.calendar.opening import HouseDays
from familiehus.calendar.recurrence import all_days
from familiehus.services.ics_dates import NEVER_THERE
from familiehus.services.ics_file import IcsDate, IcsSeries
from familiehus.services.ics_guess import counting_of, kind_of
from familiehus.services.ics_places import Premises, Whereabouts

IMPORTED = "fra importeret kalender"
"""The reason of what stands in the way of something, and of dates that were decided elsewhere."""
_INSIDE = frozenset({ActivityKind.INTERNAL, ActivityKind.BLOCK})


@dataclass(frozen=True, slots=True)
class Choices:
    """What the person says about events that don't say it themselves. ``owner`` and ``place`` are codes."""

    place: str
    owner: str
    kind: ActivityKind = ActivityKind.INTERNAL


@dataclass(frozen=True, slots=True)
class Ground:
    """What of the house an event is fitted to. ``counted`` are its kinds of counselling, ``owners`` codes."""

    premises: Premises
    days: HouseDays
    counted: tuple[str, ...]
    owners: frozenset[str]


def activity_of(series: IcsSeries, new_id: UUID, choices: Choices, ground: Ground) -> Activity:
    """The activity, not yet checked. A file never says who is on the plan."""
    where = _where(series.main.location, choices, ground)
    ours = series.ours
    kind = kind_of(series.categories, series.main.title, choices.kind)
    if kind is ActivityKind.BLOCK and not where.rooms:
        kind = ActivityKind.INTERNAL
    owner = ours.get("OWNER", "")
    activity = Activity(
        id=new_id,
        title=series.main.title,
        kind=kind,
        owner=owner if owner in ground.owners else choices.owner,
        place=where.place,
        first_day=series.main.day,
        start=series.main.start,
        minutes=series.main.minutes,
        rule=series.rule,
        rooms=where.rooms,
        seats=_seats(ours),
        sign_up="SIGN-UP" in ours,
        for_families=kind not in _INSIDE and "CLOSED" not in ours,
        audience=ours.get("AUDIENCE", ""),
        counts_as=None if kind in _INSIDE else counting_of(ground.counted, series.main.title),
        uid=series.uid,
    )
    changes = sorted(_changes(series, activity, choices, ground).values(), key=lambda one: one.original)
    return replace(activity, changes=tuple(changes))


def _where(location: str, choices: Choices, ground: Ground) -> Whereabouts:
    return ground.premises.find(location) or Whereabouts(choices.place)


def _seats(ours: Mapping[str, str]) -> int | None:
    text = ours.get("SEATS", "")
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 5 else None


def _changes(
    series: IcsSeries, activity: Activity, choices: Choices, ground: Ground
) -> dict[date, DateChange]:
    given = set(all_days(activity.first_day, activity.rule))
    found: dict[date, DateChange] = {}
    if series.main.cancelled:
        found[activity.first_day] = DateChange(activity.first_day, ChangeState.CANCELLED, IMPORTED)
    for day, start in series.extra:
        if day not in given:
            own = None if start == activity.start else start
            found[day] = DateChange(day, ChangeState.MOVED, day=day, start=own)
    for day in series.without:
        found.pop(day, None)
        skips = bool(activity.rule) and ground.days.closed(activity.place, day) is not None
        if day in given and not skips:
            found[day] = DateChange(day, ChangeState.CANCELLED, NEVER_THERE)
    for day, one in series.apart:
        found[day] = _apart(day, one, activity, day in given, _place_of(one, activity, choices, ground))
    return found


def _place_of(one: IcsDate, activity: Activity, choices: Choices, ground: Ground) -> Whereabouts:
    """Where a single date is; one that says nothing is where the series is."""
    if not one.location:
        return Whereabouts(activity.place, activity.rooms)
    return _where(one.location, choices, ground)


def _apart(day: date, one: IcsDate, activity: Activity, in_series: bool, where: Whereabouts) -> DateChange:
    """A single date as a change of the series. One that differs in nothing was put there on purpose: it is
    held also on a day on which the house is closed."""
    differs = DateChange(
        day,
        ChangeState.MOVED,
        day=one.day if one.day != day or not in_series else None,
        start=one.start if one.start != activity.start else None,
        minutes=one.minutes if one.minutes != activity.minutes else None,
        title=one.title if one.title != activity.title else None,
        place=where.place if where.place != activity.place else None,
        rooms=where.rooms if (where.place, where.rooms) != (activity.place, activity.rooms) else None,
    )
    if one.cancelled:
        return replace(differs, state=ChangeState.CANCELLED, reason=IMPORTED)
    plain = DateChange(day, ChangeState.MOVED, day=None if in_series else day)
    return replace(differs, state=ChangeState.PUT_BACK) if differs == plain else differs
