"""The recipes: those a house starts with, and what it may make of them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from familiehus.courses.template import Ask, CourseTemplate, Entry, Rules, SeatUnit
from familiehus.queries.course_templates import templates
from familiehus.services.course_templates import SaveTemplate, default_templates, save_template
from familiehus.values import Role
from tests.helpers.course_house import MONDAY, CourseHouse, at_time, refusal
from tests.helpers.cupboards import RealHouse
from tests.helpers.ledger import everything


@pytest.fixture
def desk(house: RealHouse) -> Iterator[CourseHouse]:
    with at_time(MONDAY), house.open(Role.COORDINATOR) as cupboard:
        yield CourseHouse(cupboard)


def there(desk: CourseHouse) -> dict[str, CourseTemplate]:
    with desk.cupboard.read() as session:
        return {one.code: one for one in templates(session)}


def test_a_new_house_has_the_courses_of_the_documents(desk: CourseHouse) -> None:
    found = there(desk)
    assert tuple(found.values()) == default_templates()
    young = found["Ung Gravid"]
    assert (young.sessions, young.minutes, young.weeks, young.seats) == (10, 180, 1, 8)
    assert young.rules == Rules(parent_under=25)
    assert young.asks == {Ask.PHONE, Ask.DUE_DATE}
    assert (found["Familiegruppe"].sessions, found["Stimulastik"].sessions) == (46, 4)
    fathers = found["Fædregruppe"]
    assert (fathers.least, fathers.seats, fathers.weeks, fathers.unit) == (6, 8, 2, SeatUnit.ADULT)
    assert found["Jobcentergruppe"].entry is Entry.REFERRAL


def test_saved_as_it_was_it_changes_nothing(desk: CourseHouse) -> None:
    before = everything(desk.cupboard)
    for one in there(desk).values():
        desk.do(save_template, SaveTemplate(one))
    assert everything(desk.cupboard) == before


def test_all_of_it_is_kept(desk: CourseHouse) -> None:
    mine = CourseTemplate(
        *("", "Far-kontakten i gruppe", 5, 75, 3, 9, 2, SeatUnit.PERSON, Entry.REFERRAL),
        referrers=("jordemoder",),
        asks=frozenset(Ask),
        rules=Rules(30, 20, 36, 1, 24, first_child=True),
        threshold=40,
        survey=True,
        answer_hours=24,
        keep_months=6,
        about="Fem gange.",
    )
    assert desk.do(save_template, SaveTemplate(mine)).ids == ("Far-kontakten i gruppe",)
    [kept] = [one for one in there(desk).values() if one.name == mine.name]
    assert kept == replace(mine, code=mine.name)
    assert list(there(desk))[-1] == mine.name
    desk.do(save_template, SaveTemplate(replace(kept, name="Fædre på fem", active=False)))
    assert there(desk)[mine.name].name == "Fædre på fem"


def test_how_long_people_are_kept_changes_for_those_who_are_there(desk: CourseHouse) -> None:
    course = desk.course(seats=1)
    desk.enrol(course, "A")
    recipe = there(desk)["Tryghedscirklen"]
    desk.do(save_template, SaveTemplate(replace(recipe, keep_months=1, seats=12)))
    page = desk.page(course)
    assert {one.erase_on for one in page.facts.values()} == {date(2027, 2, 20)}
    assert page.row.seats == 1


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"code": "Findes ikke"}, "template_unknown"),
        ({"code": "", "name": "stimulastik"}, "template_twice"),
        ({"name": "Ung Gravid"}, "template_twice"),
        ({"name": " "}, "name_empty"),
        ({"least": 9}, "template_numbers"),
        ({"least": 0}, "template_numbers"),
        ({"seats": 201}, "template_numbers"),
        ({"sessions": 61}, "template_numbers"),
        ({"minutes": 10}, "template_numbers"),
        ({"weeks": 9}, "template_numbers"),
        ({"threshold": 101}, "template_numbers"),
        ({"rules": Rules(pregnancy_from=50)}, "template_rules"),
        ({"rules": Rules(child_from=12, child_to=4)}, "template_rules"),
        ({"referrers": ("Dr. Hansen",)}, "choice_unknown"),
        ({"about": "ring til 010190-1234"}, "text_holds_cpr"),
    ],
)
def test_what_cannot_be_saved(desk: CourseHouse, change: dict[str, object], code: str) -> None:
    recipe = there(desk)["Tryghedscirklen"]
    before = everything(desk.cupboard)
    assert refusal(desk.do, save_template, SaveTemplate(replace(recipe, **change))).code == code  # type: ignore[arg-type]
    assert everything(desk.cupboard) == before
