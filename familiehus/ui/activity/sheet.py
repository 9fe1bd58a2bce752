"""What stands in the panel, as a frozen value, and the one command it becomes when it is saved.

A sheet is an :class:`Activity` as one of its dates shows it: ``first_day`` is that date's day, and ``rule``
is left to :class:`Repeat`. Only what somebody changed travels on, so a date that was moved by hand does not
pull its whole series along.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from familiehus.calendar.activity import Activity, ChangeState, DateChange, EditScope
from familiehus.calendar.occurrences import Occurrence
from familiehus.calendar.recurrence import all_days
from familiehus.calendar.series import moved_rule
from familiehus.ui.activity.repeats import Every, Repeat, repeat_of, rule_of

if TYPE_CHECKING:
    from familiehus.services.activities import ChangeDate, PlanActivity, ReviseActivity

DATE_FIELDS = ("start", "minutes", "title", "place", "rooms", "people")
"""What one date may have of its own, besides its day."""

SERIES_FIELDS = ("kind", "owner", "seats", "sign_up", "for_families", "audience", "setup", "counts_as")
"""What belongs to the whole series."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """``facts.first_day`` is the day of the date in hand; ``facts.rule`` is empty. ``series_day`` is the date
    the series gave it, which is another one when it was moved. ``own_rule`` is what OWN stands for."""

    facts: Activity
    repeat: Repeat
    series_day: date
    own_rule: str = ""

    @property
    def rule(self) -> str:
        """The rule that begins with the date in hand."""
        own = self.repeat.every is Every.OWN
        return self.own_rule if own else rule_of(self.facts.first_day, self.repeat)


def sheet_of(occurrence: Occurrence, scope: EditScope) -> Sheet:
    """One date as it is now. The reason is the date's own for THIS, the series' otherwise."""
    one, activity = occurrence, occurrence.activity
    own = one.change.reason if one.change is not None else ""
    facts = replace(
        activity,
        first_day=one.day,
        start=one.start,
        minutes=one.end - one.start,
        title=one.title,
        place=one.place,
        rooms=one.rooms,
        people=one.people,
        reason=own if scope is EditScope.THIS else activity.reason,
        rule="",
        changes=(),
    )
    return Sheet(facts, repeat_of(activity.first_day, activity.rule), one.original, activity.rule)


def sheet_of_draft(draft: Activity) -> Sheet:
    """A new activity."""
    return Sheet(replace(draft, rule=""), repeat_of(draft.first_day, draft.rule), draft.first_day, draft.rule)


def series_fields_changed(before: Sheet, now: Sheet) -> tuple[str, ...]:
    """What of the sheet one date alone cannot carry."""
    changed = [name for name in SERIES_FIELDS if getattr(before.facts, name) != getattr(now.facts, name)]
    return (*changed, *(("repeat",) if before.repeat != now.repeat else ()))


def plan(sheet: Sheet) -> "PlanActivity":
    """A new activity."""
    from familiehus.services.activities import PlanActivity

    return PlanActivity(replace(sheet.facts, rule=sheet.rule, changes=(), follows=None))


def change_of(occurrence: Occurrence, sheet: Sheet) -> "ChangeDate":
    """This date only: what differs from the series, and nothing else."""
    from familiehus.services.activities import ChangeDate

    series, facts = occurrence.activity, sheet.facts
    own = {name: _own(getattr(facts, name), getattr(series, name)) for name in DATE_FIELDS}
    day = _own(facts.first_day, occurrence.original)
    was = occurrence.change.state if occurrence.change is not None else None
    put_back = was is ChangeState.PUT_BACK and day is None
    plain = day is None and all(value is None for value in own.values())
    if plain and not put_back and not facts.reason:
        return ChangeDate(series.id, occurrence.original, None)
    state = ChangeState.PUT_BACK if put_back else ChangeState.MOVED
    change = DateChange(occurrence.original, state, facts.reason, day, **own)  # type: ignore[arg-type]
    return ChangeDate(series.id, occurrence.original, change)


def revise(
    occurrence: Occurrence, before: Sheet, sheet: Sheet, scope: EditScope, new_id: UUID, now: datetime
) -> "ReviseActivity":
    """This date and the following ones, or all of them."""
    from familiehus.services.activities import ReviseActivity

    series, original = occurrence.activity, occurrence.original
    shift = sheet.facts.first_day - before.facts.first_day
    names = (*DATE_FIELDS, *SERIES_FIELDS, "reason")
    changed = {
        name: getattr(sheet.facts, name)
        for name in names
        if getattr(sheet.facts, name) != getattr(before.facts, name)
    }
    rule = _rule(series, original, before, sheet, shift)
    whole = scope is not EditScope.FOLLOWING or not series.repeats
    first = _first(series, original, rule, sheet, shift, now) if whole else original + shift
    wanted = replace(series, first_day=first, rule=rule, **changed)
    return ReviseActivity(wanted, EditScope.ALL if whole else EditScope.FOLLOWING, original, new_id)


def _own(value: object, series: object) -> object | None:
    return None if value == series else value


def _rule(series: Activity, original: date, before: Sheet, sheet: Sheet, shift: timedelta) -> str:
    """The rule with its day where the date goes."""
    if sheet.repeat.every is Every.OWN:
        return moved_rule(series.rule, original, original + shift)
    if sheet.repeat == before.repeat and not shift:
        return series.rule
    return rule_of(original + shift, sheet.repeat)


def _first(
    series: Activity, original: date, rule: str, sheet: Sheet, shift: timedelta, now: datetime
) -> date:
    """Where the very first date would go, so that the first one still to come lies on the rule.

    What has been held stays, and the series begins anew with the first date after it: that one must be a day
    the rule gives, or it would stand beside the series. "The second Tuesday" that becomes "the second
    Thursday" is not always two days later.
    """
    coming = _first_to_come(series, now)
    target = coming + shift
    if not rule:
        return series.first_day + (original + shift - coming)
    if "FREQ=MONTHLY" in rule:
        target = _nearest(rule, target, now.date())
    elif coming.weekday() != original.weekday() and "," in rule.partition("BYDAY=")[2].partition(";")[0]:
        target = coming  # another weekday of the week, which stays
    elif sheet.repeat.every is Every.FORTNIGHT and (original + shift - target).days // 7 % 2:
        target += timedelta(weeks=1)
    return series.first_day + (target - coming)


def _first_to_come(series: Activity, now: datetime) -> date:
    today, minute = now.date(), now.hour * 60 + now.minute
    days = all_days(series.first_day, series.rule)
    held = today + timedelta(days=1) if today in days and series.start <= minute else today
    return next((day for day in days if day >= held), series.first_day)


def _nearest(rule: str, wanted: date, today: date) -> date:
    """The day of a monthly rule nearest to the wanted one, and not before today when that one is not."""
    start = wanted - timedelta(days=63)
    days = [day for day in all_days(start, rule) if day != start and (day >= today or wanted < today)]
    return min(days, key=lambda day: abs(day - wanted), default=wanted)
