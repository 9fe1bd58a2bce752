"""S12 Varde: Tryghedscirklen is open to all, by oneself or referred, often after talks alone."""

from datetime import date
from pathlib import Path
from uuid import uuid4

from familiehus import clock
from familiehus.courses.attendance import Came
from familiehus.services.courses import CarryOver, FinishCourse, carry_over, finish_course
from familiehus.services.enrolments import (
    AnswerOffer,
    CancelEnrolment,
    answer_offer,
    cancel_enrolment,
)
from familiehus.services.series_cards import CountTalk, OpenSeries, count_talk, open_series
from tests.helpers.course_house import family
from tests.helpers.lived_house import found, moment

MONDAY = date(2026, 11, 23)
FIRST, SPRING = date(2026, 12, 2), date(2027, 3, 3)


def test_s12_talks_alone_then_the_circle_then_the_next_one(tmp_path: Path) -> None:
    with (
        clock.frozen(moment(MONDAY, 9)),
        found(tmp_path, "Familiehuset", "Varde", areas=("Varde=6800",)) as house,
    ):
        card = str(house.do(open_series, OpenSeries("Individuelle samtaler", limit=3)).after)
        house.do(count_talk, CountTalk(uuid4(), card, house.place))

        circle = house.course("Tryghedscirklen", "Tryghedscirklen, vinter", FIRST, 10, seats=2)
        page = house.courses.page(circle)
        assert len(page.sessions) == 8
        assert {one.end - one.start for one in page.sessions} == {90}
        by_herself = house.courses.enrol(circle, members=family("Sofie", phone="12345678"))
        referred = house.courses.enrol(circle, members=family("Amina", "Yusuf"), referrer="sundhedsplejerske")
        waits = house.courses.enrol(circle, "Line", wants_next=True)
        assert house.courses.one(circle, by_herself).referrer is None
        assert house.courses.one(circle, referred).referrer == "sundhedsplejerske"

        with clock.frozen(moment(FIRST, 8)):
            house.do(cancel_enrolment, CancelEnrolment(by_herself, "har fået arbejde"))
            house.do(answer_offer, AnswerOffer(waits, False, keep_waiting=True))
        spring = house.course("Tryghedscirklen", "Tryghedscirklen, forår", SPRING, 10)
        house.do(carry_over, CarryOver(circle, spring, (waits,)))
        assert house.courses.statuses(spring) == {"Line": "tilbudt plads"}
        house.do(answer_offer, AnswerOffer(waits, True))

        for number, one in enumerate(page.sessions):
            with clock.frozen(moment(one.day, 12)):
                came = Came.CAME if number < 5 else Came.STAYED_AWAY
                house.courses.mark(circle, one.original, {referred: came})
        with clock.frozen(moment(page.row.last_day, 13)):
            house.do(finish_course, FinishCourse(circle))
            assert house.courses.statuses(circle) == {"Sofie": "afbrudt", "Amina og Yusuf": "gennemført"}
        record = [str(one.what) for one in house.courses.page(circle).record][::-1]
        assert record == [
            *("tilmeldt", "tilmeldt", "skrevet på venteliste", "afbrudt", "tilbudt plads"),
            *("takkede nej", "fulgt med til næste hold", "gennemført"),
        ]
