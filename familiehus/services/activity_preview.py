"""What a command would bring to the calendar, worked out as the verb would and then thrown away.

The editor asks while somebody types: how many dates, which ones are skipped, what stands in the way, and
which rooms and people are taken then. Nothing is checked but the rule, so a title may still be missing.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.calendar.activity import Activity
from familiehus.calendar.conflicts import Conflict
from familiehus.calendar.occurrences import Occurrence, Skipped, occurrence_at, occurrences, skipped
from familiehus.calendar.opening import HouseDays
from familiehus.calendar.recurrence import checked_rule
from familiehus.calendar.series import Edit, with_change, without_change
from familiehus.errors import UserError
from familiehus.queries.activities import activities_between, activities_by_id
from familiehus.queries.calendar import house_days
from familiehus.services.activities import ChangeDate, PlanActivity, ReviseActivity, revision
from familiehus.services.activity_conflicts import conflicts_with
from familiehus.services.counted_dates import held_before


@dataclass(frozen=True, slots=True)
class Preview:
    """``dates`` are those the command brings that take place, ``skipped`` those the house is closed on.

    ``conflicts`` is what has to be explained: everything in the way that is not explained elsewhere, whatever
    reason the command itself carries. ``taken`` says by room or person what else they are in on those dates.
    ``stays`` are the dates of the series that have been held and stay as they were; ``by_hand`` those still
    to come that somebody changed.
    """

    dates: tuple[Occurrence, ...]
    skipped: tuple[Skipped, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    taken: tuple[tuple[UUID, Occurrence], ...] = ()
    stays: int = 0
    by_hand: int = 0

    def takes(self, one: UUID) -> tuple[Occurrence, ...]:
        """What a room or a person is in already on the dates."""
        return tuple(other for member, other in self.taken if member == one)


Command = PlanActivity | ReviseActivity | ChangeDate


def activity_preview(session: Session, command: Command) -> Preview:
    """UserError ``activity_gone``, ``activity_held`` and those of ``checked_rule``, as the verb raises."""
    now = _now(session, command)
    held = held_before(session, now) if now is not None else clock.today()
    edit = _edit(command, now, held)
    days = house_days(session)
    brought = edit.after[-1]
    if isinstance(command, ChangeDate):
        dates = [occurrence_at(brought, command.original)]
        left_out: tuple[Skipped, ...] = ()
    else:
        dates = list(occurrences(brought, days, date.min, date.max))
        left_out = tuple(skipped(brought, days, date.min, date.max))
    dates = [one for one in dates if not one.cancelled]
    return Preview(
        dates=tuple(dates),
        skipped=left_out,
        conflicts=conflicts_with(session, edit),
        taken=_taken(session, dates, edit, days),
        stays=_stays(now, days, held),
        by_hand=sum((one.day or one.original) >= held for one in now.changes) if now is not None else 0,
    )


def _now(session: Session, command: Command) -> Activity | None:
    if isinstance(command, PlanActivity):
        return None
    wanted = command.activity_id if isinstance(command, ChangeDate) else command.wanted.id
    found = activities_by_id(session, (wanted,))
    if not found:
        raise UserError("activity_gone")
    return found[0]


def _edit(command: Command, now: Activity | None, held: date) -> Edit:
    """What the verb would do, as if the command gave no reason."""
    if isinstance(command, PlanActivity):
        wanted = replace(command.activity, reason="", rule=_rule(command.activity))
        return Edit((), (wanted,))
    assert now is not None
    if isinstance(command, ChangeDate):
        if command.change is None:
            return Edit((now,), (without_change(now, command.original),))
        change = replace(command.change, original=command.original, reason="")
        return Edit((now,), (with_change(now, change),))
    wanted = replace(command.wanted, reason="", rule=_rule(command.wanted, alone=now.repeats))
    edit = revision(now, command, wanted, held)
    if edit is None:
        raise UserError("activity_held", title=now.title)
    return edit


def _rule(activity: Activity, *, alone: bool = False) -> str:
    return checked_rule(activity.first_day, activity.rule, alone=alone)


def _taken(
    session: Session, dates: Iterable[Occurrence], edit: Edit, days: HouseDays
) -> tuple[tuple[UUID, Occurrence], ...]:
    """Rooms and people that others have on the dates from today on, in the order of the day."""
    ahead = [one for one in dates if one.day >= clock.today()]
    if not ahead:
        return ()
    first, last = min(one.day for one in ahead), max(one.day for one in ahead)
    mine = {one.key for one in ahead}
    kept = {one.id for one in edit.after}
    there = [one for one in activities_between(session, first, last) if one.id not in kept]
    by_day: dict[date, list[Occurrence]] = {}
    for activity in (*there, *edit.after):
        for one in occurrences(activity, days, first, last):
            by_day.setdefault(one.day, []).append(one)
    found = [
        (member, other)
        for one in ahead
        for other in by_day.get(one.day, ())
        if other.key not in mine and one.meets(other)
        for member in (*other.rooms, *other.people)
    ]
    return tuple(dict.fromkeys(found))


def _stays(now: Activity | None, days: HouseDays, held: date) -> int:
    if now is None or not now.repeats:
        return 0
    return sum(one.day < held and not one.cancelled for one in occurrences(now, days, date.min, held))
