"""The door to the papers of courses: asks for the right, and gives each paper what stands on it, no more.

Window and command line use it. Only what the template asks is read out, whatever an older template stored.
"""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.courses.family import Enrolment, EnrolmentStatus, MemberKind
from familiehus.courses.on_paper import (
    AttendanceGroup,
    CallLine,
    CallList,
    FamilyLine,
    Meeting,
    NameCards,
    PaperEvent,
    PaperFact,
    PaperHead,
    PersonPaper,
    SeriesCard,
    SmsList,
)
from familiehus.courses.template import Ask, SeatUnit
from familiehus.errors import UserError
from familiehus.i18n import danish, danish_order
from familiehus.models.enrolment import Enrolment as EnrolmentRow
from familiehus.models.enrolment import Member as MemberRow
from familiehus.queries.calendar import house_days, places
from familiehus.queries.courses import CoursePage, CourseRow, course_page, course_rows
from familiehus.queries.house import choices, house_row
from familiehus.services.course_state import CourseState
from familiehus.services.person_extract import PersonExtract, StoredFact, person_extract
from familiehus.services.rights import Right, require
from familiehus.services.why_call import why_call
from familiehus.storage.cupboard import Cupboard
from familiehus.values import ListName, Month

ON_THE_COURSE = (EnrolmentStatus.ENROLLED, EnrolmentStatus.COMPLETED)
"""Who comes: an offered seat is nobody's yet."""


def attendance_for(cupboard: Cupboard, course_id: UUID) -> AttendanceGroup:
    """The attendance sheet. NotAllowed without DESK, UserError ``course_gone``."""
    require(cupboard.actor, Right.DESK)
    page, head, meetings = _read(cupboard, course_id)
    families = tuple(FamilyLine(*_called(one)) for one in on_the_course(page))
    return AttendanceGroup(head, meetings, families)


def name_cards_for(cupboard: Cupboard, course_id: UUID) -> NameCards:
    """A card for each grown-up; for everybody where each person has a seat, for the children where no
    grown-up is written down. In the order of the alphabet, which says nothing about the queue."""
    require(cupboard.actor, Right.DESK)
    page, head, _ = _read(cupboard, course_id)
    everybody = page.template.unit is SeatUnit.PERSON
    names = [
        member.name
        for one in on_the_course(page)
        for member in (one.members if everybody else one.adults or one.members)
    ]
    return NameCards(head, tuple(sorted(names, key=danish_order)))


def call_list_for(cupboard: Cupboard, course_id: UUID) -> CallList:
    """Who has not been told yet, and what to say. NotAllowed without DESK, UserError ``course_gone``."""
    require(cupboard.actor, Right.DESK)
    page, head, meetings = _read(cupboard, course_id)
    now, state = clock.now(), CourseState(page.row.state)
    lines = tuple(
        CallLine(one.calling, _phones(page, one), why_call(one, state, now), one.offer_until, one.wants_next)
        for one in page.enrolments
        if not page.facts[one.id].told
    )
    coming = _next(meetings)
    return CallList(head, lines, coming, begun=coming is not None and coming.number > 1)


def sms_list_for(cupboard: Cupboard, course_id: UUID) -> SmsList:
    """The numbers of those who come, and the next session; of a course that was called off the numbers of
    those who do not know it yet. NotAllowed without DESK, UserError ``course_gone``."""
    require(cupboard.actor, Right.DESK)
    page, head, meetings = _read(cupboard, course_id)
    off = CourseState(page.row.state) is CourseState.CANCELLED
    families = [one for one in page.enrolments if not page.facts[one.id].told] if off else on_the_course(page)
    numbers = dict.fromkeys(number for one in families for _, number in _phones(page, one))
    return SmsList(head, tuple(numbers), None if off else _next(meetings), called_off=off)


def series_card_for(cupboard: Cupboard, code: str, kind: str, limit: int) -> SeriesCard:
    """A card for the family. Nothing is looked up by its words. NotAllowed without DESK."""
    require(cupboard.actor, Right.DESK)
    with cupboard.read() as session:
        house = house_row(session)
        labels = {one.code: one.label for one in choices(session) if one.list_name is ListName.KIND}
        return SeriesCard(
            house=house.name,
            practice=house.practice,
            code=code,
            kind=labels.get(kind, kind),
            limit=limit,
            days=house_days(session),
            places=tuple(one for one in places(session) if one.active),
            day=clock.today(),
        )


def person_paper_for(cupboard: Cupboard, enrolment: UUID) -> PersonPaper:
    """What a family is handed about itself, in Danish. NotAllowed without DESK, UserError
    ``enrolment_gone``."""
    require(cupboard.actor, Right.DESK)
    with danish():
        extract = person_extract(cupboard, enrolment)
    with cupboard.read() as session:
        return person_paper(extract, practice=house_row(session).practice)


def person_paper(extract: PersonExtract, *, practice: bool) -> PersonPaper:
    """The same facts as a paper shows them."""
    return PersonPaper(
        house=extract.house,
        practice=practice,
        course=extract.course,
        made_on=extract.made_on,
        facts=tuple(PaperFact(one.whom, one.what, _value(one), one.why) for one in extract.facts),
        marks=tuple((day, str(came)) for day, came in extract.marks),
        happened=tuple(
            PaperEvent(one.at, str(one.what), one.reason, one.needed, one.free)
            for one in reversed(extract.record)
        ),
        erase_on=extract.erase_on,
        in_backups_until=extract.in_backups_until,
        ids=tuple(str(one) for one in extract.ids),
    )


def rows_for(cupboard: Cupboard) -> tuple[CourseRow, ...]:
    """Every course in one line, the newest first; nobody's name. NotAllowed without DESK."""
    require(cupboard.actor, Right.DESK)
    with cupboard.read() as session:
        return course_rows(session)


def enrolment_meant(cupboard: Cupboard, number: UUID) -> UUID:
    """The enrolment that an id of its own, or of somebody in it, means. NotAllowed without DESK, UserError
    ``enrolment_gone``."""
    require(cupboard.actor, Right.DESK)
    with cupboard.read() as session:
        member = session.get(MemberRow, number)
        found = member.enrolment_id if member is not None else number
        if session.get(EnrolmentRow, found) is None:
            raise UserError("enrolment_gone")
        return found


def page_for(cupboard: Cupboard, course_id: UUID) -> CoursePage:
    """The whole course. NotAllowed without DESK, UserError ``course_gone``."""
    require(cupboard.actor, Right.DESK)
    with cupboard.read() as session:
        return _page(session, course_id)


def on_the_course(page: CoursePage) -> list[Enrolment]:
    """The families that have a seat."""
    return [one for one in page.enrolments if one.status in ON_THE_COURSE]


def _read(cupboard: Cupboard, course_id: UUID) -> tuple[CoursePage, PaperHead, tuple[Meeting, ...]]:
    with cupboard.read() as session:
        page, house = _page(session, course_id), house_row(session)
        found = places(session)
    names = {one.code: one.name for one in found} if len(found) > 1 else {}
    head = PaperHead(house.name, house.practice, page.row.name, page.row.first_day)
    return page, head, tuple(_meetings(page, names))


def _page(session: Session, course_id: UUID) -> CoursePage:
    page = course_page(session, course_id)
    if page is None:
        raise UserError("course_gone")
    return page


def _meetings(page: CoursePage, names: dict[str, str]) -> Iterator[Meeting]:
    held = (one for one in page.sessions if not one.cancelled)
    for number, one in enumerate(held, 1):
        yield Meeting(number, one.day, one.start, one.end, names.get(one.place, ""))


def _next(meetings: tuple[Meeting, ...]) -> Meeting | None:
    now = clock.now()
    here = now.date(), now.hour * 60 + now.minute
    return next((one for one in meetings if (one.day, one.end) > here), None)


def _called(one: Enrolment) -> tuple[tuple[str, ...], tuple[str, ...]]:
    children = tuple(member.name for member in one.members if member.kind is MemberKind.CHILD)
    return tuple(member.name for member in one.adults), children


def _phones(page: CoursePage, one: Enrolment) -> tuple[tuple[str, str], ...]:
    if Ask.PHONE not in page.template.asks:
        return ()
    return tuple((member.name, member.phone) for member in one.members if member.phone)


def _value(fact: StoredFact) -> str | int | bool | date | Month:
    """The month of birth is kept as its first day, but nobody knows the day."""
    if fact.code == "birth_month" and isinstance(fact.value, date):
        return Month.of(fact.value)
    return fact.value
