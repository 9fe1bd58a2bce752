"""S6 Familiens Hus, Esbjerg: 46 weeks from pregnancy to nine months, past every school holiday."""

from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from familiehus import clock
from familiehus.calendar.opening import EVERYWHERE, SpecialDay
from familiehus.courses.attendance import Came, should_ring
from familiehus.courses.fitting import pregnancy_week
from familiehus.services.courses import DecideCourse, FinishCourse, Tell, decide_course, finish_course, tell
from familiehus.services.enrolments import AnswerOffer, CancelEnrolment, answer_offer, cancel_enrolment
from familiehus.services.erasure import Erase, due_for_erasure, erase
from familiehus.services.premises import SetSpecialDays, set_special_days
from tests.helpers.course_house import family
from tests.helpers.lived_house import LivedHouse, found, moment, refused

TODAY = date(2026, 11, 23)
FIRST = date(2027, 1, 13)
DUE = date(2027, 4, 20)
"""Week 26 when the group begins."""
HOLIDAYS = {date(2027, 2, 15): 5, date(2027, 6, 28): 40, date(2027, 10, 18): 5, date(2027, 12, 20): 14}


def _holidays(house: LivedHouse) -> tuple[SpecialDay, ...]:
    days = tuple(
        SpecialDay(first + timedelta(days=number), EVERYWHERE, True, "skoleferie")
        for first, length in HOLIDAYS.items()
        for number in range(length)
    )
    house.do(set_special_days, SetSpecialDays(days))
    return days


def _enrol(house: LivedHouse, course: UUID, mother: str, father: str, due: date = DUE) -> UUID:
    return house.courses.enrol(course, members=family(mother, father, due_date=due, phone="12 34 56 78"))


def test_s06_a_family_group_lives_through_a_year(tmp_path: Path) -> None:
    with (
        clock.frozen(moment(TODAY, 9)),
        found(tmp_path, "Familiens Hus", "Esbjerg", areas=("Esbjerg=6700",)) as house,
    ):
        closed = {one.day for one in _holidays(house)}
        course = house.course("Familiegruppe", "Familiegruppe vinter", FIRST, 10, seats=3)
        page = house.courses.page(course)
        days = [one.day for one in page.sessions]
        assert len(days) == 46
        assert not set(days) & closed
        assert all(day.weekday() == FIRST.weekday() for day in days)
        assert page.row.last_day > FIRST + timedelta(weeks=46), "the weeks that were closed come at the end"

        early = refused(lambda: _enrol(house, course, "Ida", "Per", due=date(2027, 9, 1)))
        assert early.fields["rules"] == ("graviditetsuge",)
        assert pregnancy_week(date(2027, 9, 1), FIRST) < 20 <= pregnancy_week(DUE, FIRST)
        sofie = _enrol(house, course, "Sofie", "Adam")
        amina = _enrol(house, course, "Amina", "Yusuf")
        line = _enrol(house, course, "Line", "Bo")
        fatima = _enrol(house, course, "Fatima", "Ali")
        assert house.courses.statuses(course)["Fatima og Ali"] == "venteliste"
        house.do(decide_course, DecideCourse(course, True))
        assert house.courses.row(course).untold == 4
        for one in (sofie, amina, line, fatima):
            house.do(tell, Tell(one))
        _a_year(house, course, days, sofie, amina, line, fatima)


def _a_year(house: LivedHouse, course: UUID, days: list[date], *families: UUID) -> None:
    sofie, amina, line, fatima = families
    for day in days[:6]:
        with clock.frozen(moment(day, 12)):
            house.courses.mark(course, day, {sofie: Came.CAME, amina: Came.CAME, line: Came.SENT_WORD})
    marks = house.courses.page(course).marks
    assert [one for one in (sofie, amina, line) if should_ring([marks[one, day] for day in days[:6]])] == [
        line
    ]
    with clock.frozen(moment(days[5], 13)):
        house.do(cancel_enrolment, CancelEnrolment(line, "er flyttet"))
        assert house.courses.statuses(course)["Line og Bo"] == "afbrudt"
        offered = house.courses.one(course, fatima)
        assert offered.offer_until is not None
        assert offered.offer_until.date() - days[5] >= timedelta(days=2)
        assert offered.offer_until.date().weekday() < 5
        house.do(answer_offer, AnswerOffer(fatima, True))
    for number, day in enumerate(days[6:]):
        with clock.frozen(moment(day, 12)):
            seldom = Came.CAME if number % 3 == 0 else Came.STAYED_AWAY
            house.courses.mark(course, day, {sofie: Came.CAME, amina: seldom, fatima: Came.CAME})
    with clock.frozen(moment(days[-1] + timedelta(days=1), 10)):
        house.do(finish_course, FinishCourse(course))
        assert house.courses.statuses(course) == {
            "Sofie og Adam": "gennemført",
            "Amina og Yusuf": "afbrudt",
            "Line og Bo": "afbrudt",
            "Fatima og Ali": "gennemført",
        }
    with clock.frozen(moment(days[-1] + timedelta(days=95), 10)):
        due = due_for_erasure(house.cupboard)
        assert set(due) == set(families)
        erase(house.cupboard, Erase(due))
        assert house.courses.statuses(course) == {}


def test_s06_the_jobcenter_group_is_on_referral(tmp_path: Path) -> None:
    with (
        clock.frozen(moment(TODAY, 9)),
        found(tmp_path, "Familiens Hus", "Esbjerg", areas=("Esbjerg=6700",)) as house,
    ):
        course = house.course("Jobcentergruppe", "Jobcentergruppe", FIRST, 9)
        mother = family("Michelle", due_date=DUE, phone="12345678")
        alone = refused(lambda: house.courses.enrol(course, members=mother))
        assert alone.fields["rules"] == ("henvisning",)
        one = house.courses.enrol(course, members=mother, referrer="socialrådgiver")
        assert house.courses.one(course, one).referrer == "socialrådgiver"
        old = family("Gry", birth_month=date(2026, 1, 1), phone="12345678")
        assert refused(lambda: house.courses.enrol(course, members=old, referrer="socialrådgiver")).fields[
            "rules"
        ] == ("barnets alder",)
