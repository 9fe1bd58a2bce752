"""What the page of courses reads in one go: the list, or one course with the words that stand around it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from familiehus import clock
from familiehus.calendar.period import CalendarPeriod
from familiehus.courses.template import CourseTemplate
from familiehus.queries.calendar import calendar_period, places, rooms
from familiehus.queries.course_templates import templates
from familiehus.queries.course_whens import CourseWhen, course_whens
from familiehus.queries.courses import CoursePage, CourseRow, course_page, course_rows
from familiehus.queries.house import ChoiceRow, choices
from familiehus.values import ListName

PLANNING = timedelta(days=400)
"""How far ahead a new course is laid."""


@dataclass(frozen=True, slots=True)
class CourseListing:
    """All courses. ``places`` names the places when there are several, and is empty when there is one."""

    rows: tuple[CourseRow, ...]
    whens: Mapping[UUID, CourseWhen]
    places: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class CourseSheet:
    """One course, the professions that refer, and what its rooms are called."""

    page: CoursePage
    professions: tuple[ChoiceRow, ...]
    rooms: Mapping[UUID, str]


def read_list(session: Any) -> CourseListing:
    """The list."""
    known = places(session)
    several = sum(one.active for one in known) > 1
    named = {one.code: one.name for one in known} if several else {}
    return CourseListing(course_rows(session), course_whens(session), named)


def read_course(session: Any, course: UUID) -> CourseSheet | None:
    """One course; None when it is gone."""
    page = course_page(session, course)
    if page is None:
        return None
    professions = tuple(one for one in choices(session) if one.list_name is ListName.PROFESSION)
    return CourseSheet(page, professions, {one.id: one.name for one in rooms(session)})


def read_for_new(session: Any) -> tuple[CalendarPeriod, tuple[CourseTemplate, ...]]:
    """What a new course is laid into, and the recipes."""
    today = clock.today()
    return calendar_period(session, today - timedelta(days=7), today + PLANNING), templates(session)
