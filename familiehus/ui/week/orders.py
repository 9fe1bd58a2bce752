"""From what the hand did to the order that saves it: one date, the following ones, or the series. Pure."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

from familiehus.calendar.activity import Activity, ChangeState, DateChange, EditScope
from familiehus.calendar.occurrences import Occurrence
from familiehus.calendar.recurrence import ended, until_of
from familiehus.calendar.series import moved_rule
from familiehus.services.activities import ChangeDate, PlanActivity, ReviseActivity


def move_order(was: Occurrence, wanted: Occurrence, reason: str = "") -> ChangeDate | ReviseActivity:
    """One date of a series is changed for itself; what stands once simply moves."""
    if was.activity.repeats or was.change is not None:
        return ChangeDate(was.activity.id, was.original, date_change(was, wanted, reason))
    moved = replace(
        was.activity, first_day=wanted.day, start=wanted.start, minutes=wanted.end - wanted.start,
        place=wanted.place, rooms=wanted.rooms, reason=reason or was.activity.reason,
    )  # fmt: skip
    return ReviseActivity(moved, EditScope.ALL, was.original, uuid4())


def date_change(was: Occurrence, wanted: Occurrence, reason: str = "") -> DateChange | None:
    """What is different about the date from now on; None when it is as the series says again."""
    series, before = was.activity, was.change
    same_day = wanted.day == was.original
    put_back = before is not None and before.state is ChangeState.PUT_BACK and same_day
    change = DateChange(
        original=was.original,
        state=ChangeState.PUT_BACK if put_back else ChangeState.MOVED,
        reason=reason or (before.reason if before is not None else ""),
        day=None if same_day else wanted.day,
        start=None if wanted.start == series.start else wanted.start,
        minutes=None if wanted.end - wanted.start == series.minutes else wanted.end - wanted.start,
        title=before.title if before is not None else None,
        place=None if wanted.place == series.place else wanted.place,
        rooms=None if wanted.rooms == series.rooms and wanted.place == series.place else wanted.rooms,
        people=before.people if before is not None else None,
    )
    plain = DateChange(was.original, ChangeState.MOVED, change.reason)
    return None if change == plain and not reason else change


def series_order(was: Occurrence, wanted: Occurrence, scope: EditScope, reason: str = "") -> ReviseActivity:
    """The same move for the following dates (FOLLOWING) or the whole series (ALL): the weekday follows, and
    the series ends as much later or earlier as it begins."""
    series, shift = was.activity, wanted.day - was.original
    rule, until = moved_rule(series.rule, was.original, wanted.day), until_of(series.rule)
    moved = replace(
        series,
        first_day=wanted.day if scope is EditScope.FOLLOWING else series.first_day + shift,
        start=wanted.start,
        minutes=wanted.end - wanted.start,
        rule=ended(rule, until + shift) if until is not None else rule,
        place=series.place if wanted.place == was.place else wanted.place,
        rooms=series.rooms if wanted.rooms == was.rooms else wanted.rooms,
        reason=reason or series.reason,
    )
    return ReviseActivity(moved, scope, was.original, uuid4())


def cancel_order(one: Occurrence, reason: str) -> ChangeDate:
    """The date does not take place."""
    before = one.change or DateChange(one.original, ChangeState.CANCELLED)
    return ChangeDate(
        one.activity.id, one.original, replace(before, state=ChangeState.CANCELLED, reason=reason)
    )


def revive_order(one: Occurrence) -> ChangeDate:
    """A cancelled date takes place after all: as the series says, or where it had been moved to."""
    moved = date_change(one, one)
    if moved is not None:
        moved = replace(moved, reason="")
    plain = DateChange(one.original, ChangeState.MOVED)
    return ChangeDate(one.activity.id, one.original, None if moved == plain else moved)


def put_back_order(activity: Activity, original: date, reason: str) -> ChangeDate:
    """A date that the series skipped is held although the house is closed."""
    return ChangeDate(activity.id, original, DateChange(original, ChangeState.PUT_BACK, reason))


def copy_order(wanted: Occurrence, reason: str = "") -> PlanActivity:
    """A new activity where the copy was laid."""
    return PlanActivity(
        replace(
            wanted.activity, first_day=wanted.day, start=wanted.start, minutes=wanted.end - wanted.start,
            place=wanted.place, rooms=wanted.rooms, reason=reason,
        )
    )  # fmt: skip
