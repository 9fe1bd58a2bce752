"""When and where courses are, for a list of many: read in two statements, without unfolding a single date."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from familiehus.models import Activity, ActivityRoom, Room
from familiehus.models.activity import SERIES
from familiehus.models.course import Course, CourseTemplate


@dataclass(frozen=True, slots=True)
class CourseWhen:
    """Minutes since midnight, every so many ``weeks``, so many ``sessions``; what its rooms are called."""

    start: int
    minutes: int
    weeks: int
    sessions: int
    rooms: tuple[str, ...] = ()


def course_whens(session: Session) -> dict[UUID, CourseWhen]:
    """By course; one that has left the calendar is not there."""
    rooms: dict[UUID, list[str]] = {}
    named = select(ActivityRoom.activity_id, Room.name).join(Room, Room.id == ActivityRoom.room_id)
    named = named.where(ActivityRoom.activity_id.in_(select(Course.activity_id)))
    for activity, name in session.execute(
        named.where(ActivityRoom.on_day == SERIES).order_by(ActivityRoom.position)
    ):
        rooms.setdefault(activity, []).append(name)
    columns = Course.id, Activity.id, Activity.start, Activity.minutes, CourseTemplate.weeks
    found = select(*columns, CourseTemplate.sessions).join(Activity, Activity.id == Course.activity_id)
    rows = session.execute(found.join(CourseTemplate, CourseTemplate.code == Course.template))
    return {
        course: CourseWhen(start, minutes, weeks, sessions, tuple(rooms.get(activity, ())))
        for course, activity, start, minutes, weeks, sessions in rows
    }
