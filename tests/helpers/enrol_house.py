"""A real encrypted house with a course and families on it, for what is shown and said about them."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4

from familiehus.courses.family import Member, MemberKind
from familiehus.courses.template import CourseTemplate
from familiehus.queries.calendar import owners
from familiehus.queries.course_templates import templates
from familiehus.services.course_templates import SaveTemplate, save_template
from familiehus.services.courses import MakeCourse, make_course
from familiehus.services.enrolments import Enrol, enrol
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Role
from tests.helpers.cupboards import RealHouse

NOW = datetime.fromisoformat("2026-11-26 11:42")  # a Thursday
FIRST = date(2026, 12, 2)
COURSE = UUID(int=0xC0FFEE)


def member(name: str = "Sofie", kind: MemberKind = MemberKind.ADULT, **more: Any) -> Member:
    """Somebody in a family."""
    return Member(uuid4(), kind, name, **more)


def make(
    house: RealHouse,
    template: str = "Tryghedscirklen",
    seats: int = 8,
    course: UUID = COURSE,
    **changes: Any,
) -> UUID:
    """A course on Wednesdays from the second of December; ``changes`` are made to its template first."""
    with house.open(Role.LEADER) as cupboard:
        with cupboard.read() as session:
            known: CourseTemplate = next(one for one in templates(session) if one.code == template)
            owner = owners(session)[0].code
        if changes:
            with cupboard.write() as uow:
                save_template(uow, SaveTemplate(replace(known, **changes)))
        name = f"{template}, vinter"
        made = MakeCourse(course, uuid4(), template, name, FIRST, 570, "Huset", owner, seats=seats)
        with cupboard.write() as uow:
            make_course(uow, made)
    return course


def put_in(cupboard: Cupboard, *members: Member, course: UUID = COURSE, **more: Any) -> UUID:
    """Enrol past the window."""
    command = Enrol(uuid4(), course, members or (member(),), **more)
    with cupboard.write() as uow:
        enrol(uow, command)
    return command.id
