"""What is typed is read as it was meant, and what is foretold is what happens."""

import random
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus import clock
from familiehus.courses.family import EnrolmentStatus
from familiehus.queries.courses import CoursePage, course_page
from familiehus.services.enrolments import AnswerOffer, CancelEnrolment, answer_offer, cancel_enrolment
from familiehus.storage.cupboard import Cupboard
from familiehus.ui.courses.enrol.forecast import forecast
from familiehus.ui.courses.enrol.result_words import result
from familiehus.ui.courses.enrol.typed_month import LONGEST, read_due, read_month, written_month
from tests.helpers.cupboards import new_house
from tests.helpers.enrol_house import COURSE, NOW, make, member, put_in

TODAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("feb 26", date(2026, 2, 1)),
        ("2/26", date(2026, 2, 1)),
        ("02.2026", date(2026, 2, 1)),
        ("Februar 2026", date(2026, 2, 1)),
        ("februar", date(2026, 2, 1)),
        ("feb. '26", date(2026, 2, 1)),
        ("2026-02", date(2026, 2, 1)),
        ("14.2.26", date(2026, 2, 1)),  # a whole date of birth is cut down
        ("født 3. februar 2026", date(2026, 2, 1)),
        ("dec", date(2026, 12, 1)),  # not born yet
        ("mar", date(2026, 3, 1)),
        ("maj", date(2026, 5, 1)),
        ("jan 27", date(2027, 1, 1)),
        ("12", date(2026, 12, 1)),
        ("13/26", None),
        ("ma", None),  # marts or maj
        ("snart", None),
        ("", None),
    ],
)
def test_a_month(text: str, month: date | None) -> None:
    assert read_month(text, TODAY) == month


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("termin 14.3", date(2027, 3, 14)),
        ("14. marts", date(2027, 3, 14)),
        ("14/3-27", date(2027, 3, 14)),
        ("ca. 14.3.2027", date(2027, 3, 14)),
        ("20.11", date(2026, 11, 20)),  # six days over time
        ("torsdag", None),
        ("31.2", None),
        ("", None),
    ],
)
def test_a_due_date(text: str, day: date | None) -> None:
    assert read_due(text, TODAY) == day


@given(st.dates(date(2019, 1, 1), date(2030, 12, 31)))
def test_what_is_shown_is_read_back(day: date) -> None:
    month = day.replace(day=1)
    assert read_month(written_month(month), TODAY) == month


@given(st.text(max_size=LONGEST + 5))
def test_no_text_breaks_it(text: str) -> None:
    for found in (read_month(text, TODAY), read_due(text, TODAY)):
        assert found is None or isinstance(found, date)


def page_of(cupboard: Cupboard) -> CoursePage:
    with cupboard.read() as session:
        found = course_page(session, COURSE)
    assert found is not None
    return found


@pytest.mark.parametrize("seed", range(4))
def test_the_forecast_is_what_enrolling_does(tmp_path: Path, seed: int) -> None:
    """Families of one to three on a course where each person takes a seat, coming and going."""
    dice = random.Random(seed)
    house = new_house(tmp_path)
    with clock.frozen(NOW):
        make(house, "Temaaften", seats=6)
        with house.open() as cupboard:
            for _ in range(14):
                _somebody_goes(cupboard, dice)
                people = tuple(member(name) for name in "AB"[: dice.randint(1, 2)])
                priority = dice.choice(("", "", "tvillinger"))
                before = page_of(cupboard)
                foretold = forecast(before, people, priority, NOW)
                enrolment = put_in(cupboard, *people, priority=priority)
                after = page_of(cupboard)
                one = next(each for each in after.enrolments if each.id == enrolment)
                assert (foretold.place == 0) is (one.status is EnrolmentStatus.ENROLLED)
                assert foretold.needed == one.seats
                if foretold.place:
                    assert f"nr. {foretold.place} på ventelisten" in result(one, after, TODAY)[0]
                    assert result(one, before, TODAY)[0] == result(one, after, TODAY)[0]


def _somebody_goes(cupboard: Cupboard, dice: random.Random) -> None:
    ones = [each for each in page_of(cupboard).enrolments if not each.status.over]
    if ones and dice.random() < 0.4:
        one = dice.choice(ones)
        with cupboard.write() as uow:
            if one.status is EnrolmentStatus.OFFERED:
                answer_offer(uow, AnswerOffer(one.id, accepted=dice.random() < 0.5))
            else:
                cancel_enrolment(uow, CancelEnrolment(one.id, "flyttet"))
