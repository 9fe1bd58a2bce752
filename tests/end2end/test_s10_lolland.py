"""S10 Familiens Hus, Lolland: a full week that does not go to plan, Ung Gravid, and a youth psychologist."""

from datetime import date, timedelta
from pathlib import Path
from uuid import uuid4

from familiehus import clock
from familiehus.calendar.activity import ActivityKind, ChangeState, DateChange, EditScope
from familiehus.calendar.opening import EVERYWHERE, SpecialDay
from familiehus.calendar.series import Edit
from familiehus.courses.attendance import Came
from familiehus.courses.family import Member, MemberKind
from familiehus.courses.fitting import Answers
from familiehus.services.activities import (
    ChangeDate,
    EndActivity,
    RestoreActivities,
    change_date,
    end_activity,
    restore_activities,
)
from familiehus.services.courses import FinishCourse, MakeCourse, finish_course, make_course
from familiehus.services.enrolments import (
    AnswerOffer,
    CancelEnrolment,
    Enrol,
    answer_offer,
    cancel_enrolment,
    enrol,
)
from familiehus.services.premises import SetSpecialDays, set_special_days
from familiehus.services.series_cards import CountTalk, OpenSeries, OverReason, count_talk, open_series
from tests.helpers.course_house import family
from tests.helpers.lived_house import LivedHouse, at, found, moment, refused

MONDAY = date(2026, 11, 23)
TUESDAY, WEDNESDAY, THURSDAY = (MONDAY + timedelta(days=n) for n in (1, 2, 3))
SUMMER = date(2027, 7, 30)
HOURS = {1: (8, 16), 2: (8, 16), 3: (8, 16), 4: (8, 16), 5: (8, 13)}


def _live_there(house: LivedHouse) -> None:
    house.hours(house.place, date(2026, 11, 2), HOURS)  # type: ignore[arg-type]
    house.room(house.place, "Køkkenet", 12)
    house.room(house.place, "Legestuen", 20)
    house.owner("Home-Start")
    house.plan("Barselscafé", ActivityKind.CAFE, TUESDAY, 10, 14, until=SUMMER, rooms=("Legestuen",),
               counts_as="barselscafé")  # fmt: skip
    house.plan("Fars Legestue", ActivityKind.PLAYROOM, WEDNESDAY, 13, 15, until=SUMMER, rooms=("Legestuen",),
               counts_as="Fars Legestue")  # fmt: skip
    house.plan("Ung Gravid", ActivityKind.COURSE, THURSDAY, 10, 13, until=THURSDAY + timedelta(weeks=9),
               rooms=("Køkkenet",), seats=8, sign_up=True, for_families=False)  # fmt: skip
    house.plan("Home-Start", ActivityKind.LOAN, THURSDAY, 13, 15, until=SUMMER, rooms=("Køkkenet",),
               owner="Home-Start", counts_as="Home-Start")  # fmt: skip
    house.plan("Ungdomspsykolog", ActivityKind.COUNSELLING, MONDAY, 9, 12, until=SUMMER, weeks=4,
               audience="15-25 år, anonymt", counts_as="Ungdomspsykolog")  # fmt: skip


def test_s10_a_week_that_does_not_go_to_plan(tmp_path: Path) -> None:
    with (
        clock.frozen(moment(MONDAY, 8)),
        found(tmp_path, "Familiens Hus", "Lolland", areas=("Nakskov=4900",)) as house,
    ):
        _live_there(house)
        week = {one.title: one for one in house.week(MONDAY).occurrences}
        assert len(week) == 5
        cafe, fathers = week["Barselscafé"], week["Fars Legestue"]
        nothing = DateChange(cafe.original, ChangeState.CANCELLED)
        assert refused(lambda: house.do(change_date, ChangeDate(*cafe.key, nothing))).code == "reason_missing"
        ill = DateChange(cafe.original, ChangeState.CANCELLED, "sygdom")
        house.do(change_date, ChangeDate(*cafe.key, ill))
        to_friday = DateChange(fathers.original, ChangeState.MOVED, day=date(2026, 11, 27), start=at(10))
        house.do(change_date, ChangeDate(*fathers.key, to_friday))

        poster = house.poster("2026-W48")
        assert "Ung Gravid" not in poster, "a closed course is nobody's business on the door"
        assert "flyst" in poster
        assert "sygdom" not in poster
        assert poster.index("Fredag") < poster.rindex("Fars Legestue")

        closed = tuple(
            SpecialDay(date(2027, 7, 12) + timedelta(days=n), EVERYWHERE, True, "sommerlukket")
            for n in range(12)
            if n not in (5, 6)
        )
        house.do(set_special_days, SetSpecialDays(closed))
        july = house.period(date(2027, 7, 12), date(2027, 7, 25))
        assert july.occurrences == ()
        assert {one.activity.title for one in july.skipped} >= {"Barselscafé", "Fars Legestue", "Home-Start"}


def test_s10_what_was_counted_outlives_its_series(tmp_path: Path) -> None:
    with (
        clock.frozen(moment(MONDAY, 8)),
        found(tmp_path, "Familiens Hus", "Lolland", areas=("Nakskov=4900",)) as house,
    ):
        _live_there(house)
        [cafe] = [one for one in house.week(MONDAY).occurrences if one.title == "Barselscafé"]
        with clock.frozen(moment(TUESDAY, 14)):
            house.count(cafe, mothers=9, fathers=1)
            ended = house.do(end_activity, EndActivity(cafe.activity.id, EditScope.ALL, cafe.original))
            week = house.week(MONDAY)
            assert week.heads[cafe.key].contacts == 10
            later = house.week(MONDAY + timedelta(weeks=1))
            assert "Barselscafé" not in {one.title for one in later.occurrences}
            again = RestoreActivities(Edit(ended.after, ended.before))  # type: ignore[arg-type]
            house.do(restore_activities, again)
            back = house.week(MONDAY + timedelta(weeks=1))
            assert "Barselscafé" in {one.title for one in back.occurrences}


def test_s10_ung_gravid_from_the_first_call_to_the_last_session(tmp_path: Path) -> None:
    with (
        clock.frozen(moment(MONDAY, 8)),
        found(tmp_path, "Familiens Hus", "Lolland", areas=("Nakskov=4900",)) as house,
    ):
        house.hours(house.place, date(2026, 11, 2), HOURS)  # type: ignore[arg-type]
        house.room(house.place, "Køkkenet", 12)
        first = date(2027, 1, 7)
        course = house.course("Ung Gravid", "Ung Gravid, vinter", first, 10, rooms=("Køkkenet",))
        desk = house.courses
        page = desk.page(course)
        assert (len(page.sessions), page.row.seats) == (10, 8)
        assert {(one.start, one.end) for one in page.sessions} == {(at(10), at(13))}
        assert "Ung Gravid, vinter Køkkenet · med tilmelding" in house.poster("2027-W01")

        names = ("Mia", "Ida", "Liv", "Eva", "Zara", "Lea", "Anna", "Josefine", "Sara")
        ids = {}
        for name in names:
            told = family(
                name, phone="12 34 56 78", due_date=date(2027, 4, 1), language="dansk", postnummer="4900"
            )
            ids[name] = desk.enrol(course, members=told, answers=Answers(parent_under=True))
            [kept] = desk.one(course, ids[name]).members
            assert (kept.phone, kept.due_date) == ("12345678", date(2027, 4, 1))
            assert (kept.language, kept.postnummer, kept.birth_month) == ("", "", None)
        assert desk.statuses(course)["Sara"] == "venteliste"
        too_old = {
            "members": family("Gry", due_date=date(2027, 4, 1)),
            "answers": Answers(parent_under=False),
        }
        assert refused(lambda: desk.enrol(course, **too_old)).fields["rules"] == ("forælderens alder",)

        house.do(cancel_enrolment, CancelEnrolment(ids["Eva"], "flytter"))
        until = desk.one(course, ids["Sara"]).offer_until
        assert until == moment(WEDNESDAY, 8), "two days that the house is open"
        with clock.frozen(moment(TUESDAY, 15)):
            house.do(answer_offer, AnswerOffer(ids["Sara"], True))
        on_it = [ids[name] for name in names if name != "Eva"]
        for one in desk.page(course).sessions:
            with clock.frozen(moment(one.day, 13)):
                marks = dict.fromkeys(on_it, Came.CAME)
                desk.mark(course, one.original, {**marks, ids["Mia"]: Came.SENT_WORD})
        with clock.frozen(moment(desk.row(course).last_day, 14)):
            house.do(finish_course, FinishCourse(course))
        ends = desk.statuses(course)
        assert [ends[name] for name in ("Mia", "Sara", "Eva")] == ["afbrudt", "gennemført", "afmeldt"]


def test_s10_the_youth_psychologist_s_talks_have_no_name(tmp_path: Path) -> None:
    with (
        clock.frozen(moment(MONDAY, 9)),
        found(tmp_path, "Familiens Hus", "Lolland", areas=("Nakskov=4900",)) as house,
    ):
        cards = [str(house.do(open_series, OpenSeries("Ungdomspsykolog")).after) for _ in range(2)]
        for month in range(5):
            with clock.frozen(moment(MONDAY + timedelta(weeks=4 * month), 10)):
                said = house.do(count_talk, CountTalk(uuid4(), cards[0], house.place))
                assert said.counts == {"talks": month + 1, "limit": 5}
        over = refused(lambda: house.do(count_talk, CountTalk(uuid4(), cards[0], house.place)))
        assert over.code == "series_over"
        said = house.do(count_talk, CountTalk(uuid4(), cards[1], house.place, OverReason.WAITING))
        assert said.counts == {"talks": 1, "limit": 5}


def test_s10_the_door_shows_a_course_only_while_one_can_join(tmp_path: Path) -> None:
    with (
        clock.frozen(moment(MONDAY, 8)),
        found(tmp_path, "Familiens Hus", "Lolland", areas=("Nakskov=4900",)) as house,
    ):
        course = MakeCourse(
            uuid4(), uuid4(), "Stimulastik", "Stimulastik", THURSDAY, at(10), house.place, house.own, seats=1
        )
        house.do(make_course, course)
        assert "Stimulastik" in house.poster("2026-W48")
        assert "Stimulastik" not in house.poster("2026-W49"), "it has begun by then"
        baby = Member(uuid4(), MemberKind.ADULT, "Sofie", "12345678", birth_month=date(2026, 7, 1))
        house.do(enrol, Enrol(uuid4(), course.id, (baby,)))
        assert "Stimulastik" not in house.poster("2026-W48"), "its only seat is taken"
        assert b"Stimulastik" not in house.ics(MONDAY, SUMMER)
        assert "Stimulastik" in house.poster("2026-W48", "--staff")
