"""S16, case 1: the midwife is in the house two mornings; a group for Thilde, a fathers' group later.

Consent to pass anything on is a matter of its own; here the family tells its name itself at the desk.
"""

from datetime import date
from pathlib import Path

from familiehus import clock
from familiehus.calendar.activity import ActivityKind
from familiehus.courses.attendance import Came
from familiehus.courses.family import Member, MemberKind
from familiehus.services.courses import FinishCourse, finish_course
from familiehus.services.enrolments import (
    AnswerOffer,
    CancelEnrolment,
    ChangeMembers,
    answer_offer,
    cancel_enrolment,
    change_members,
)
from familiehus.services.erasure import Erase, due_for_erasure, erase
from tests.helpers.course_house import family
from tests.helpers.cupboards import facts, register
from tests.helpers.ledger import everything
from tests.helpers.lived_house import LivedHouse, found, moment

MONDAY, THURSDAY = date(2026, 11, 23), date(2026, 11, 26)
GROUP, FATHERS = date(2027, 1, 6), date(2027, 4, 7)
DUE = date(2027, 3, 20)


def _two_mornings(house: LivedHouse) -> None:
    house.room(house.place, "Samtalerum", 4)
    house.colleague("Jonna J.", "jordemoder", "Region Sjælland")
    for day in (MONDAY, THURSDAY):
        house.plan("Jordemoder i huset", ActivityKind.COUNSELLING, day, 9, 12, until=date(2027, 6, 24),
                   rooms=("Samtalerum",), people=("Jonna J.",), counts_as="åben konsultation")  # fmt: skip


def test_s16_from_the_midwife_to_his_last_session(tmp_path: Path) -> None:
    with (
        clock.frozen(moment(MONDAY, 8)),
        found(tmp_path, "Familiehuset Kanalen", "Vordingborg", areas=("Vordingborg=4760",)) as house,
    ):
        _two_mornings(house)
        mornings = [one.day for one in house.week(MONDAY).occurrences if one.title == "Jordemoder i huset"]
        assert mornings == [MONDAY, THURSDAY]
        with clock.frozen(moment(THURSDAY, 10)):
            contact = facts(place=house.place, kind="åben konsultation", profession="jordemoder",
                            postnummer="4760", outcome="tilmeldt hold")  # fmt: skip
            register(house.cupboard, contact)
            hers = house.course("Klar til fødsel", "Klar til fødsel", GROUP, 13)
            thilde = house.courses.enrol(
                hers,
                members=family("Thilde", "Jonathan", due_date=DUE, phone="12345678"),
                referrer="jordemoder",
            )
        assert house.courses.statuses(hers) == {"Thilde og Jonathan": "tilmeldt"}
        assert house.courses.page(hers).template.name == "Klar til fødsel"
        for one in house.courses.page(hers).sessions:
            with clock.frozen(moment(one.day, 16)):
                house.courses.mark(hers, one.original, {thilde: Came.CAME})
        with clock.frozen(moment(house.courses.row(hers).last_day, 17)):
            house.do(finish_course, FinishCourse(hers))
        assert house.courses.statuses(hers) == {"Thilde og Jonathan": "gennemført"}
        _his_group(house)
        _both_are_forgotten(house)


def _his_group(house: LivedHouse) -> None:
    with clock.frozen(moment(date(2027, 3, 22), 10)):
        fathers = house.course("Fædregruppe", "Fædregruppe", FATHERS, 17, seats=6, reason="om aftenen")
        others = [house.courses.enrol(fathers, name) for name in ("Yusuf", "Bo", "Per", "Ali", "Ole", "Kim")]
        jonathan = house.courses.enrol(fathers, "Jonathan")
        assert house.courses.statuses(fathers)["Jonathan"] == "venteliste"
        house.do(cancel_enrolment, CancelEnrolment(others[0], "kan ikke om onsdagen"))
        house.do(answer_offer, AnswerOffer(jonathan, True))
        [him] = house.courses.one(fathers, jonathan).members
        corrected = Member(him.id, MemberKind.ADULT, "Jonathan", "87654321", birth_month=date(2027, 3, 1))
        house.do(change_members, ChangeMembers(jonathan, (corrected,)))
    for number, one in enumerate(house.courses.page(fathers).sessions):
        with clock.frozen(moment(one.day, 19)):
            came = Came.SENT_WORD if number == 2 else Came.CAME
            marks = dict.fromkeys(others[1:], Came.CAME)
            house.courses.mark(fathers, one.original, {**marks, jonathan: came})
    with clock.frozen(moment(house.courses.row(fathers).last_day, 20)):
        house.do(finish_course, FinishCourse(fathers))
    assert house.courses.statuses(fathers)["Jonathan"] == "gennemført"


def _both_are_forgotten(house: LivedHouse) -> None:
    """Three months after the last session nothing tells of them but two counts."""
    with clock.frozen(moment(date(2027, 12, 1), 9)):
        register(house.cupboard, facts(place=house.place))
        erase(house.cupboard, Erase(due_for_erasure(house.cupboard)))
        left = repr(everything(house.cupboard)[0])
    assert not [name for name in ("Thilde", "Jonathan", "12345678", "87654321", "Yusuf") if name in left]
    assert "tilmeldt hold" in left, "the contact at the midwife is a count, and stays"
