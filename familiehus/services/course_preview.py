"""What a course would bring to the calendar, worked out as the verb would and then thrown away.

The desk asks while somebody types: which days, which dates are passed over and why, what stands in the way on
which of them, and which rooms are free every time. The name is not looked at, so it may still be missing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.calendar.activity import Activity, ActivityKind, Room
from familiehus.calendar.conflicts import Conflict, free_rooms
from familiehus.calendar.occurrences import Occurrence, occurrence_at, occurrences_of
from familiehus.calendar.opening import Closed, HouseDays
from familiehus.calendar.series import Edit
from familiehus.courses.laying import laid
from familiehus.errors import UserError
from familiehus.models.course import CourseTemplate
from familiehus.queries.activities import activities_between
from familiehus.queries.calendar import house_days, rooms
from familiehus.services.activity_conflicts import conflicts_with
from familiehus.services.courses import MakeCourse


@dataclass(frozen=True, slots=True)
class CoursePreview:
    """``days`` of the sessions, ``passed`` the dates left out and why.

    ``conflicts`` is what has to be explained, whatever reason the command carries. ``taken`` says by room or
    person what else they are in on the days to come. ``free`` are the rooms of the place that nothing
    occupies on any of them, best first.
    """

    days: tuple[date, ...]
    passed: tuple[tuple[date, Closed], ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    taken: tuple[tuple[UUID, Occurrence], ...] = ()
    free: tuple[Room, ...] = ()

    def takes(self, one: UUID) -> tuple[Occurrence, ...]:
        """What a room or a person is in already."""
        return tuple(other for member, other in self.taken if member == one)

    def conflicts_on(self, day: date) -> tuple[Conflict, ...]:
        """What is in the way of one session."""
        return tuple(one for one in self.conflicts if one.day == day)


def course_preview(session: Session, command: MakeCourse) -> CoursePreview:
    """UserError ``template_unknown`` and those of ``laid``, as the verb raises."""
    template = session.get(CourseTemplate, command.template)
    if template is None:
        raise UserError("template_unknown", template=command.template)
    days = house_days(session)
    dates = laid(command.first_day, template.sessions, template.weeks, command.place, days)
    wanted = Activity(
        id=command.activity_id,
        title=command.name,
        kind=ActivityKind.COURSE,
        owner=command.owner,
        place=command.place,
        first_day=command.first_day,
        start=command.start,
        minutes=template.minutes,
        rule=dates.rule,
        rooms=command.rooms,
        people=command.people,
        seats=command.seats or template.seats,
    )
    ahead = [occurrence_at(wanted, day) for day in dates.days if day >= clock.today()]
    others = _others(session, ahead, days)
    return CoursePreview(
        days=dates.days,
        passed=dates.passed,
        conflicts=conflicts_with(session, Edit((), (wanted,))),
        taken=_taken(ahead, others),
        free=_free(ahead, rooms(session), others),
    )


def _others(session: Session, ahead: Sequence[Occurrence], days: HouseDays) -> tuple[Occurrence, ...]:
    """What the house has between the first session and the last."""
    if not ahead:
        return ()
    first, last = ahead[0].day, ahead[-1].day
    return occurrences_of(activities_between(session, first, last), days, first, last)


def _taken(ahead: Sequence[Occurrence], others: Sequence[Occurrence]) -> tuple[tuple[UUID, Occurrence], ...]:
    mine = {one.day: one for one in ahead}
    meeting = [other for other in others if other.day in mine and mine[other.day].meets(other)]
    found = [(member, other) for other in meeting for member in (*other.rooms, *other.people)]
    return tuple(dict.fromkeys(found))


def _free(
    ahead: Sequence[Occurrence], known: Sequence[Room], others: Sequence[Occurrence]
) -> tuple[Room, ...]:
    """Free at every session; the order is the same each time."""
    if not ahead:
        return ()
    by_day: dict[date, list[Occurrence]] = {}
    for other in others:
        by_day.setdefault(other.day, []).append(other)
    free = free_rooms(ahead[0], known, by_day.get(ahead[0].day, ()))
    for one in ahead[1:]:
        free = free_rooms(one, free, by_day.get(one.day, ()))
    return free
