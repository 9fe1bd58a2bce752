"""The dates of a period one by one, with who came and how full the courses are: for the aktivitetsoversigt.

The same dates, heads and courses as ``happenings`` and ``courses`` count; here nothing is added up yet.
Colleagues' names are taken out of what somebody wrote by hand: no paper about activities names staff.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from familiehus.calendar.activity import Activity, ActivityKind, Colleague
from familiehus.calendar.occurrences import Occurrence, Skipped, occurrences_of, skipped
from familiehus.calendar.overview import ActivityOverview, CourseFill, DateLine, DateState, Visitors
from familiehus.calendar.period import Counted, counted_under
from familiehus.courses.attendance import Came
from familiehus.i18n import tr
from familiehus.models.course import Course
from familiehus.models.enrolment import Attendance
from familiehus.models.enrolment import Enrolment as EnrolmentRow
from familiehus.queries.activities import activities_between
from familiehus.queries.calendar import colleagues, house_days, owners, places
from familiehus.queries.course_templates import templates
from familiehus.queries.courses import course_activities
from familiehus.queries.heads import closed_heads, hour_of
from familiehus.queries.house import house_row
from familiehus.queries.statistics.courses import course_statistics
from familiehus.storage.plain_sql import run

_VISITORS = (
    "SELECT day, place, kind, hour, count, adults, children FROM contact "
    "WHERE day BETWEEN ? AND ? AND kind IS NOT NULL"
)
Marks = Mapping[tuple[UUID, date], tuple[int, int]]
"""Came and marked, by course and the date the series gave."""


def activity_overview(session: Session, first: date, last: date, now: datetime) -> ActivityOverview:
    """From ``first`` to ``last``, both included, as it is ``now``. A blocked room is no activity."""
    house, days = house_row(session), house_days(session)
    activities = [
        one for one in activities_between(session, first, last) if one.kind is not ActivityKind.BLOCK
    ]
    found = occurrences_of(activities, days, first, last)
    gone = [one for activity in activities for one in skipped(activity, days, first, last)]
    fills = _fills(session, first, last)
    course_of = _course_of(session, [one.id for one in fills], activities)
    nameless = Nameless(colleagues(session))
    marks = _marks(session, set(course_of.values()))
    lines = [_date_line(one, now, course_of, marks, nameless) for one in found]
    lines += [_skipped_line(one, course_of, nameless) for one in gone]
    return ActivityOverview(
        house=house.name,
        practice=house.practice,
        first=first,
        last=last,
        dates=tuple(sorted(lines, key=lambda line: (line.day, line.start, line.end, line.title))),
        visitors=_visitors(session, {head for line in lines if (head := line.head) is not None}, first, last),
        courses=fills,
        places={one.code: one.name for one in places(session)},
        owners={one.code: one.name for one in owners(session)},
    )


class Nameless:
    """Takes the names of colleagues out of what was written by hand: ``Bodil har influenza`` becomes ``En
    kollega har influenza``. Whole names and first names, as they are written."""

    def __init__(self, people: Iterable[Colleague]) -> None:
        names = {name for one in people for name in (one.name, one.name.split()[0]) if len(name) > 1}
        longest = sorted(names, key=lambda name: (-len(name), name))
        self._pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, longest))})(s?)\b") if longest else None

    def __call__(self, words: str) -> str:
        """The words without names."""
        if self._pattern is None:
            return words
        hidden = self._pattern.sub(lambda found: tr("en kollega") + found[1], words)
        return hidden if hidden == words else hidden[:1].upper() + hidden[1:]


def _date_line(
    one: Occurrence, now: datetime, course_of: Mapping[UUID, UUID], marks: Marks, nameless: Nameless
) -> DateLine:
    course = course_of.get(one.activity.id)
    state = DateState.CANCELLED if one.cancelled else _state(one, now)
    came, marked = (None, None) if course is None else marks.get((course, one.original), (None, None))
    return DateLine(
        title=_title(one.title, one.activity.kind, nameless),
        kind=one.activity.kind,
        owner=one.activity.owner,
        place=one.place,
        day=one.day,
        start=one.start,
        end=one.end,
        state=state,
        reason=nameless(one.reason) if one.cancelled else "",
        head=counted_under(one),
        course=course,
        came=came,
        marked=marked,
    )


def _state(one: Occurrence, now: datetime) -> DateState:
    begun = one.day < now.date() or (one.day == now.date() and one.start <= now.hour * 60 + now.minute)
    return DateState.HELD if begun else DateState.AHEAD


def _skipped_line(one: Skipped, course_of: Mapping[UUID, UUID], nameless: Nameless) -> DateLine:
    activity = one.activity
    return DateLine(
        title=_title(activity.title, activity.kind, nameless),
        kind=activity.kind,
        owner=activity.owner,
        place=activity.place,
        day=one.day,
        start=activity.start,
        end=activity.end,
        state=DateState.SKIPPED,
        reason=nameless(one.closed.name),
        course=course_of.get(activity.id),
    )


def _title(title: str, kind: ActivityKind, nameless: Nameless) -> str:
    """What is open to families hangs on the door as it is called; what is internal may be about somebody."""
    return nameless(title) if kind is ActivityKind.INTERNAL else title


def _fills(session: Session, first: date, last: date) -> tuple[CourseFill, ...]:
    names = {one.code: one.name for one in templates(session)}
    return tuple(
        CourseFill(
            id=one.id,
            name=one.name,
            template=names.get(one.template, one.template),
            place=one.place,
            first_day=one.first_day,
            called_off=one.called_off,
            seats=one.seats,
            taken=one.taken,
            waited=one.waited,
            completed=one.completed,
        )
        for one in course_statistics(session, first, last).lines
    )


def _course_of(session: Session, courses: Iterable[UUID], activities: Iterable[Activity]) -> dict[UUID, UUID]:
    """The course of each activity that is one; a series that was split is several."""
    ids = tuple(courses)
    if not ids or not any(one.kind is ActivityKind.COURSE for one in activities):
        return {}
    rows = session.execute(select(Course).where(Course.id.in_(ids))).scalars().all()
    return {activity.id: row.id for row in rows for activity in course_activities(session, row)}


def _marks(session: Session, courses: set[UUID]) -> Marks:
    if not courses:
        return {}
    query = (
        select(
            EnrolmentRow.course_id,
            Attendance.session,
            func.count().filter(Attendance.came == str(Came.CAME)),
            func.count(),
        )
        .join(EnrolmentRow, EnrolmentRow.id == Attendance.enrolment_id)
        .where(EnrolmentRow.course_id.in_(courses))
        .group_by(EnrolmentRow.course_id, Attendance.session)
    )
    return {(course, day): (int(came), int(n)) for course, day, came, n in session.execute(query)}


def _visitors(session: Session, wanted: set[Counted], first: date, last: date) -> dict[Counted, Visitors]:
    """Of every head, as ``queries.heads`` gives contacts out. Counted here and not by the database, which
    takes eight times as long (see ``counting``)."""
    starts: dict[tuple[str, str, str], list[int]] = {}
    for day, place, kind, hour in sorted(wanted):
        starts.setdefault((day.isoformat(), place, kind), []).append(hour)
    sums: dict[Counted, list[int | None]] = {head: [0, None, None] for head in wanted}
    for day, place, kind, hour, count, *people in run(
        session, _VISITORS, (first.isoformat(), last.isoformat())
    ):
        hours = starts.get((day, place, kind))
        if hours is None:
            continue
        mine = sums[date.fromisoformat(day), place, kind, hour_of(hours, hour)]
        for at, number in enumerate((count, *(None if one is None else one * count for one in people))):
            if number is not None:
                mine[at] = (mine[at] or 0) + number
    closed = closed_heads(session, first, last)
    return {
        head: Visitors(contacts or 0, adults, children, head in closed)
        for head, (contacts, adults, children) in sums.items()
    }
