"""The door to the papers of courses, on a real house: who may, who is on each, and no more than asked."""

import os
import tempfile
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from familiehus import clock, i18n
from familiehus.calendar.activity import ChangeState, DateChange
from familiehus.courses.family import Member, MemberKind
from familiehus.courses.on_paper import CallWhy, FamilyLine
from familiehus.courses.template import Ask
from familiehus.errors import NotAllowed, UserError
from familiehus.queries.course_templates import templates
from familiehus.reports.attendance_sheet import attendance_sheet
from familiehus.reports.call_list import call_list
from familiehus.reports.name_cards import name_cards
from familiehus.reports.person_extract import person_extract
from familiehus.reports.series_card import series_card
from familiehus.reports.sms_list import sms_list
from familiehus.services import course_papers as papers
from familiehus.services.activities import ChangeDate, change_date
from familiehus.services.course_templates import SaveTemplate, save_template
from familiehus.services.courses import DecideCourse, Tell, decide_course, tell
from familiehus.services.enrolments import CancelEnrolment, cancel_enrolment
from familiehus.services.house_settings import SavePlace, save_place
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Month, Role
from tests.helpers.course_house import FIRST, MONDAY, CourseHouse, at_time, days_later
from tests.helpers.cupboards import RealHouse, new_house

Door = Callable[[Cupboard, UUID], Any]
OF_COURSE: tuple[tuple[Door, Callable[[Any], bytes]], ...] = (
    (papers.attendance_for, attendance_sheet),
    (papers.name_cards_for, name_cards),
    (papers.call_list_for, call_list),
    (papers.sms_list_for, sms_list),
)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[RealHouse]:
    with clock.frozen(MONDAY):
        yield new_house(tmp_path)


@pytest.fixture
def courses(house: RealHouse) -> Iterator[CourseHouse]:
    with house.open() as cupboard:
        yield CourseHouse(cupboard)


def people(*names: str, phone: str = "", children: tuple[str, ...] = ()) -> tuple[Member, ...]:
    grown = [Member(uuid4(), MemberKind.ADULT, name, phone) for name in names]
    return (*grown, *(Member(uuid4(), MemberKind.CHILD, name, birth_month=date(2026, 6, 1))
                      for name in children))  # fmt: skip


def full(courses: CourseHouse) -> UUID:
    """Two families on the course, one offered a seat, one in the queue, one that left."""
    course = courses.course(seats=3)
    courses.enrol(course, members=people("Amina", "Yusuf", phone="20304050", children=("Adam",)))
    courses.enrol(course, members=people("Sofie", phone="20304057"))
    left = courses.enrol(course, members=people("Ida", phone="20304064"))
    courses.enrol(course, members=people("Mia", phone="20304071"))
    courses.enrol(course, members=people("Zoë", phone="20304078"))
    courses.do(cancel_enrolment, CancelEnrolment(left, "flyttet"))
    return course


def test_only_those_who_have_a_seat_are_on_the_sheet_and_the_cards(courses: CourseHouse) -> None:
    course = full(courses)
    group = papers.attendance_for(courses.cupboard, course)
    assert group.families == (FamilyLine(("Amina", "Yusuf"), ("Adam",)), FamilyLine(("Sofie",)))
    assert papers.name_cards_for(courses.cupboard, course).names == ("Amina", "Sofie", "Yusuf")


def test_where_everybody_has_a_seat_everybody_has_a_card(courses: CourseHouse) -> None:
    evening = courses.course("Temaaften")
    courses.enrol(evening, members=people("Åse", children=("Bo",)))
    children = courses.course("Stimulastik")
    courses.enrol(children, members=people(children=("Otto",)))
    assert papers.name_cards_for(courses.cupboard, evening).names == ("Bo", "Åse")
    assert papers.name_cards_for(courses.cupboard, children).names == ("Otto",)


def test_sessions_are_those_that_take_place_where_they_were_moved_to(courses: CourseHouse) -> None:
    course = courses.course(start=570)
    activity, sessions = courses.page(course).activity_id, courses.page(course).sessions
    assert activity is not None
    moved = sessions[1].original + timedelta(days=1)
    for change in (
        DateChange(sessions[0].original, ChangeState.CANCELLED, "syg"),
        DateChange(sessions[1].original, ChangeState.MOVED, "kursus", day=moved, start=600),
    ):
        courses.do(change_date, ChangeDate(activity, change.original, change))
    meetings = papers.attendance_for(courses.cupboard, course).meetings
    assert len(meetings) == 7
    assert (meetings[0].number, meetings[0].day, meetings[0].start, meetings[0].place) == (1, moved, 600, "")
    assert papers.sms_list_for(courses.cupboard, course).meeting == meetings[0]
    courses.do(save_place, SavePlace(None, "Biblioteket"))
    assert papers.attendance_for(courses.cupboard, course).meetings[0].place == "Huset"


def test_the_next_session_is_the_one_that_is_not_over(courses: CourseHouse) -> None:
    course = full(courses)
    with at_time(days_later(9)):  # the Wednesday of the first session, before it
        calls = papers.call_list_for(courses.cupboard, course)
        assert calls.next is not None
        assert (calls.next.day, calls.begun) == (FIRST, False)
    with at_time(days_later(10)):
        calls = papers.call_list_for(courses.cupboard, course)
        assert calls.next is not None
        assert (calls.next.day, calls.begun) == (FIRST + timedelta(days=7), True)
    with at_time(days_later(400)):
        assert papers.sms_list_for(courses.cupboard, course).meeting is None


def test_the_call_list_is_who_does_not_know_yet_and_why(courses: CourseHouse) -> None:
    course = full(courses)
    (offer,) = papers.call_list_for(courses.cupboard, course).lines
    assert (offer.calling, offer.why, offer.phones) == ("Mia", CallWhy.OFFER, (("Mia", "20304071"),))
    assert offer.until is not None
    courses.do(decide_course, DecideCourse(course, starts=True))
    lines = papers.call_list_for(courses.cupboard, course).lines
    assert {one.calling: one.why for one in lines} == {
        "Amina og Yusuf": CallWhy.STARTS,
        "Sofie": CallWhy.STARTS,
        "Mia": CallWhy.OFFER,
        "Zoë": CallWhy.FULL,
    }
    sofie = next(one for one in courses.page(course).enrolments if one.calling == "Sofie")
    courses.do(tell, Tell(sofie.id))
    assert "Sofie" not in [one.calling for one in papers.call_list_for(courses.cupboard, course).lines]
    with at_time(days_later(30)):
        late = {one.calling: one.why for one in papers.call_list_for(courses.cupboard, course).lines}
    assert late["Mia"] is CallWhy.PASSED_ON


def test_a_course_that_comes_to_nothing_is_said_to_everybody(courses: CourseHouse) -> None:
    course = full(courses)
    courses.do(decide_course, DecideCourse(course, starts=False, reason="for få"))
    calls = papers.call_list_for(courses.cupboard, course)
    assert {one.why for one in calls.lines} == {CallWhy.CALLED_OFF}
    assert len(calls.lines) == 4
    sms = papers.sms_list_for(courses.cupboard, course)
    assert (sms.called_off, sms.meeting) == (True, None)
    assert sms.numbers == ("20304050", "20304057", "20304071", "20304078")


def test_messages_go_to_those_who_come_once_to_each_number(courses: CourseHouse) -> None:
    course = full(courses)
    sms = papers.sms_list_for(courses.cupboard, course)
    assert sms.numbers == ("20304050", "20304057")


def test_what_the_template_no_longer_asks_is_on_no_list(courses: CourseHouse) -> None:
    course = full(courses)
    with courses.cupboard.read() as session:
        (template,) = [one for one in templates(session) if one.code == "Tryghedscirklen"]
    asks = template.asks - {Ask.PHONE}
    changed = SaveTemplate(type(template)(**{**_fields(template), "asks": asks}))
    courses.do(save_template, changed)
    assert papers.sms_list_for(courses.cupboard, course).numbers == ()
    assert all(one.phones == () for one in papers.call_list_for(courses.cupboard, course).lines)


def _fields(value: Any) -> dict[str, Any]:
    return {name: getattr(value, name) for name in value.__slots__}


def test_a_family_is_told_all_of_itself_in_danish_and_nothing_of_others(courses: CourseHouse) -> None:
    course = full(courses)
    family = courses.page(course).enrolments[0]
    i18n.install(lambda sentence: "§" + sentence)
    try:
        paper = papers.person_paper_for(courses.cupboard, family.id)
    finally:
        i18n.install(None)
    told = [(one.whom, one.value) for one in paper.facts]
    assert ("Amina", "20304050") in told
    assert ("Adam", Month(2026, 6)) in told
    assert "§" not in str(paper)
    assert "Sofie" not in str(paper)
    assert [one.what for one in paper.happened] == courses.record(course, family.id)
    assert set(paper.ids) == {str(family.id), *(str(one.id) for one in family.members)}


def test_the_card_says_the_kind_as_the_house_calls_it(courses: CourseHouse) -> None:
    card = papers.series_card_for(courses.cupboard, "munter-pindsvin", "Åben rådgivning", 5)
    assert (card.house, card.kind, card.limit) == ("Familiehuset Kanalen", "Åben rådgivning", 5)
    assert [one.name for one in card.places] == ["Huset"]


@pytest.mark.parametrize(("door", "_make"), OF_COURSE)
def test_a_course_that_is_gone_has_no_papers(courses: CourseHouse, door: Door, _make: Any) -> None:
    with pytest.raises(UserError, match="course_gone"):
        door(courses.cupboard, uuid4())


def test_the_administrator_is_told_who_may_and_reads_nothing(house: RealHouse, courses: CourseHouse) -> None:
    course = full(courses)
    family = courses.page(course).enrolments[0].id
    with house.open(Role.ADMIN) as admin:
        for door, _ in OF_COURSE:
            with pytest.raises(NotAllowed):
                door(admin, course)
        for refused in (
            lambda: papers.person_paper_for(admin, family),
            lambda: papers.series_card_for(admin, "munter-pindsvin", "Åben rådgivning", 5),
            lambda: papers.page_for(admin, course),
            lambda: papers.rows_for(admin),
            lambda: papers.enrolment_meant(admin, family),
        ):
            with pytest.raises(NotAllowed):
                refused()
    with house.open(Role.RECEPTION) as reception:
        for door, make in OF_COURSE:
            assert make(door(reception, course)).startswith(b"%PDF")


def test_making_papers_leaves_no_file_behind(
    courses: CourseHouse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "midlertidig"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    monkeypatch.chdir(scratch)
    course = full(courses)
    before = _files(courses.cupboard.home.root)
    for door, make in OF_COURSE:
        make(door(courses.cupboard, course))
    family = courses.page(course).enrolments[0].id
    person_extract(papers.person_paper_for(courses.cupboard, family))
    series_card(papers.series_card_for(courses.cupboard, "munter-pindsvin", "Åben rådgivning", 5))
    assert list(scratch.iterdir()) == []
    assert _files(courses.cupboard.home.root) == before


def _files(folder: Path) -> set[str]:
    return {os.path.join(where, name) for where, _, names in os.walk(folder) for name in names}
