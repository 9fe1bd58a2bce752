"""The museum's courses: everything that revision 0003 can hold, at least once. Every name is made up."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

from familiehus.courses.attendance import Came
from familiehus.courses.family import Member, MemberKind
from familiehus.services.attendance import MarkAttendance, mark_attendance
from familiehus.services.courses import MakeCourse, make_course
from familiehus.services.enrolments import CancelEnrolment, Enrol, cancel_enrolment, enrol
from familiehus.services.series_cards import CountTalk, OpenSeries, count_talk, open_series
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Change

COURSE, SESSIONS = (UUID(f"0e0e0e0e-0000-4000-8000-00000000f00{number}") for number in (1, 2))
FAMILIES = tuple(UUID(int=0xA0000 + number) for number in range(4))
FIRST = date(2026, 10, 19)
Step = tuple[Callable[..., Change], Any]


def run_courses(cupboard: Cupboard, owner: str) -> None:
    """A course with families on it, in its queue and off it, marks of its first session, and a card."""
    for verb, command in _steps(owner):
        with cupboard.write() as uow:
            verb(uow, command)
    with cupboard.write() as uow:
        card = open_series(uow, OpenSeries("Åben rådgivning")).after
    with cupboard.write() as uow:
        count_talk(uow, CountTalk(UUID(int=0xB0000), str(card), "Huset"))


def _steps(owner: str) -> tuple[Step, ...]:
    made = MakeCourse(
        COURSE, SESSIONS, "Tryghedscirklen", "Tryghedscirklen, museet", FIRST, 1080, "Huset", owner, seats=2
    )
    return (
        (make_course, made),
        *((enrol, Enrol(one, COURSE, _family(number))) for number, one in enumerate(FAMILIES)),
        (cancel_enrolment, CancelEnrolment(FAMILIES[0], "flyttet til en anden by")),
        (mark_attendance, MarkAttendance(COURSE, FIRST, ((FAMILIES[1], Came.CAME),))),
    )


def _family(number: int) -> tuple[Member, ...]:
    adult = Member(UUID(int=0xC0000 + number), MemberKind.ADULT, f"Montre {number}", "12345678")
    child = Member(UUID(int=0xD0000 + number), MemberKind.CHILD, "Lille", birth_month=date(2026, 3, 1))
    return adult, child
