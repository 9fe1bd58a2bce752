"""The wall with people behind it: after a day at a desk that serves both sides, no value leads across.

The schema itself is walked in test_engine_schema.py; here the rows are looked at.
"""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from familiehus.courses.attendance import Came
from familiehus.models import Base
from familiehus.services.enrolments import CancelEnrolment, cancel_enrolment
from familiehus.services.series_cards import CountTalk, OpenSeries, count_talk, open_series
from familiehus.storage.cupboard import Cupboard
from tests.helpers.course_house import FIRST, MONDAY, CourseHouse, at_time, days_later, family
from tests.helpers.cupboards import facts, new_house, register

COURSE_SIDE = ("enrolment", "member", "enrolment_event", "attendance")
COUNTED_SIDE = ("contact", "anonymous_series", "series_talk", "day_count", "correction", "counted_activity")
WORDS = ("Kanariemor", "Kanariefar", "87650912", "kanariegrund")


@pytest.fixture
def lived(tmp_path: Path) -> Iterator[Cupboard]:
    """The same family, as a desk would see it: a contact, a card with two talks, and a course."""
    with at_time(MONDAY), new_house(tmp_path).open() as cupboard:
        house = CourseHouse(cupboard)
        course = house.course("Fædregruppe", seats=2)
        people = family("Kanariemor", "Kanariefar", phone="87650912")
        one = house.enrol(course, members=people, priority="kanariegrund", referrer="jordemoder")
        other = house.enrol(course, "Kanariemor")
        card = str(house.do(open_series, OpenSeries("far-kontakten")).after)
        for _ in range(2):
            house.do(count_talk, CountTalk(uuid4(), card, "Huset"))
            register(cupboard, facts(profession="jordemoder"))
        house.do(cancel_enrolment, CancelEnrolment(other, "kanariegrund"))
        with at_time(days_later(9.5)):
            house.mark(course, FIRST, {one: Came.CAME})
            house.do(count_talk, CountTalk(uuid4(), card, "Huset"))
        yield cupboard


def values(cupboard: Cupboard, tables: tuple[str, ...]) -> dict[str, set[Any]]:
    """Every value of these tables' rows."""
    with cupboard.read() as session:
        return {
            name: {value for row in session.execute(select(Base.metadata.tables[name])) for value in row}
            for name in tables
        }


def test_both_sides_of_the_day_are_there(lived: Cupboard) -> None:
    there = values(lived, (*COURSE_SIDE, "contact", "anonymous_series", "series_talk"))
    assert all(there.values())
    assert set(WORDS) <= set().union(*there.values())


def test_no_word_about_a_family_is_on_the_counted_side(lived: Cupboard) -> None:
    counted = repr(values(lived, COUNTED_SIDE))
    assert not [word for word in WORDS if word in counted]


def test_no_key_of_one_side_is_a_value_of_the_other(lived: Cupboard) -> None:
    courses = set().union(*values(lived, COURSE_SIDE).values())
    counted = set().union(*values(lived, COUNTED_SIDE).values())
    shared = courses & counted
    assert not [one for one in shared if isinstance(one, UUID | datetime)]
    texts = {one for one in shared if isinstance(one, str)}
    assert texts <= {"", "jordemoder"}, "only words of the house's lists, or nothing"


def test_a_card_s_words_are_in_no_other_table(lived: Cupboard) -> None:
    with lived.read() as session:
        [card] = session.execute(select(Base.metadata.tables["anonymous_series"].c.code)).scalars()
    others = tuple(name for name in Base.metadata.tables if name != "anonymous_series")
    assert card not in repr(values(lived, others))


def test_a_talk_knows_its_day_and_no_hour_nor_which_card(lived: Cupboard) -> None:
    with lived.read() as session:
        rows = session.execute(select(Base.metadata.tables["series_talk"])).mappings().all()
    assert sorted(row["number"] for row in rows) == [1, 2, 3]
    for row in rows:
        assert type(row["day"]) is date
        assert set(row) == {"day", "id", "kind", "place", "number", "over_reason"}
