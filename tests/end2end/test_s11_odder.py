"""S11 Odder: referral only, five talks without a name, fathers in the evening with volunteers."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from uuid import UUID, uuid4

from familiehus import clock
from familiehus.calendar.activity import ActivityKind
from familiehus.courses.attendance import Came
from familiehus.courses.template import Entry
from familiehus.queries.course_templates import templates
from familiehus.queries.courses import course_rows
from familiehus.services.course_templates import SaveTemplate, save_template
from familiehus.services.courses import DecideCourse, FinishCourse, decide_course, finish_course
from familiehus.services.enrolments import CancelEnrolment, cancel_enrolment
from familiehus.services.series_cards import CountTalk, OpenSeries, OverReason, count_talk, open_series
from tests.helpers.course_house import family
from tests.helpers.lived_house import LivedHouse, found, moment, refused

MONDAY = date(2026, 11, 23)
TUESDAY, WEDNESDAY = date(2026, 12, 1), date(2026, 12, 2)
MAY_REFER = ("sundhedsplejerske", "pædagog", "familiebehandler", "socialrådgiver")


def _on_referral_only(house: LivedHouse) -> None:
    with house.cupboard.read() as session:
        recipe = next(one for one in templates(session) if one.code == "Tryghedscirklen")
    house.do(save_template, SaveTemplate(replace(recipe, entry=Entry.REFERRAL, referrers=MAY_REFER)))


def test_s11_from_the_first_talk_to_the_last_session(tmp_path: Path) -> None:
    with (
        clock.frozen(moment(MONDAY, 9)),
        found(tmp_path, "Familiehuset", "Odder", places=("Familiehuset", "Sognegården"),
              areas=("Odder=8300",)) as house,
    ):  # fmt: skip
        house.owner("Frivillige fædre")
        house.colleague("Jens F.", "frivillig", "Frivillige fædre")
        house.plan("Fars Legestue", ActivityKind.PLAYROOM, TUESDAY, 9.5, 11.5, until=date(2027, 6, 1),
                   place="Sognegården", counts_as="Fars Legestue")  # fmt: skip
        _on_referral_only(house)
        _far_kontakten(house)

        circle = house.course("Tryghedscirklen", "Tryghedscirklen", WEDNESDAY, 10, seats=2)
        parents = family("Sofie", "Adam", phone="12345678")
        for referrer in (None, "jordemoder"):
            no = refused(lambda who=referrer: house.courses.enrol(circle, members=parents, referrer=who))  # type: ignore[misc]
            assert no.fields["rules"] == ("henvisning",)
        sofie = house.courses.enrol(circle, members=parents, referrer="pædagog")

        by_volunteers = {"owner": "Frivillige fædre", "people": ("Jens F.",), "reason": "om aftenen"}
        fathers = house.course("Fædregruppe", "Fædre hver anden onsdag", WEDNESDAY, 19, **by_volunteers)
        names = ("Adam", "Yusuf", "Bo", "Per", "Ali", "Ole", "Tom", "Kim", "Leo")
        men = [house.courses.enrol(fathers, name) for name in names]
        row = house.courses.row(fathers)
        assert (row.seats, row.least, row.taken, row.waiting) == (8, 6, 8, 1)
        house.do(cancel_enrolment, CancelEnrolment(men[0], "nat på arbejdet"))
        assert house.courses.statuses(fathers)["Leo"] == "tilbudt plads"
        house.do(decide_course, DecideCourse(fathers, True))

        with house.cupboard.read() as session:
            overview = {one.name: (one.taken, one.seats) for one in course_rows(session)}
        assert overview == {"Tryghedscirklen": (1, 2), "Fædre hver anden onsdag": (8, 8)}

        sessions = house.courses.page(fathers).sessions
        gaps = {later.day - one.day for one, later in pairwise(sessions)}
        assert min(gaps) == timedelta(days=14)
        assert all(one.start == 19 * 60 for one in sessions)
        _to_the_end(house, circle, sofie)


def _far_kontakten(house: LivedHouse) -> None:
    card = str(house.do(open_series, OpenSeries("Far-kontakten")).after)
    for number in range(5):
        with clock.frozen(moment(MONDAY + timedelta(weeks=number), 14)):
            said = house.do(count_talk, CountTalk(uuid4(), card.upper(), "Familiehuset"))
            assert said.counts == {"talks": number + 1, "limit": 5}
    sixth = CountTalk(uuid4(), card, "Familiehuset")
    assert refused(lambda: house.do(count_talk, sixth)).code == "series_over"
    house.do(count_talk, replace(sixth, over=OverReason.CLOSING))


def _to_the_end(house: LivedHouse, circle: UUID, sofie: UUID) -> None:
    courses = house.courses
    days = [one.day for one in courses.page(circle).sessions]
    for day in days:
        with clock.frozen(moment(day, 12)):
            courses.mark(circle, day, {sofie: Came.CAME})
    with clock.frozen(moment(days[-1], 13)):
        house.do(finish_course, FinishCourse(circle))
        assert courses.statuses(circle) == {"Sofie og Adam": "gennemført"}
