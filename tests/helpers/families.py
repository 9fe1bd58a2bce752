"""Invented families for the rules of courses: as few facts as a test needs."""

from datetime import date
from uuid import UUID, uuid4

from familiehus.courses.family import Enrolment, EnrolmentStatus, Member, MemberKind
from familiehus.courses.template import CourseTemplate, Entry, Rules

COURSE = UUID("c0ffee00-0000-4000-8000-000000000001")
NO_RULES = Rules()


def adult(name: str = "Sofie", *, due: date | None = None) -> Member:
    """A grown-up."""
    return Member(uuid4(), MemberKind.ADULT, name, due_date=due)


def child(name: str = "Adam", *, born: date | None = None) -> Member:
    """A child."""
    return Member(uuid4(), MemberKind.CHILD, name, birth_month=born)


def enrolment(
    queued: int = 1, *, seats: int = 1, status: EnrolmentStatus = EnrolmentStatus.WAITING
) -> Enrolment:
    """A family that waits, or has a seat."""
    return Enrolment(uuid4(), COURSE, (adult(),), status, seats, queued)


def template(
    rules: Rules = NO_RULES, *, entry: Entry = Entry.SIGN_UP, referrers: tuple[str, ...] = ()
) -> CourseTemplate:
    """Eight meetings, eight families."""
    return CourseTemplate(
        "Tryghedscirklen", "Tryghedscirklen", 8, 90, 1, 8, 4, entry=entry, referrers=referrers, rules=rules
    )
