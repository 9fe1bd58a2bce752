"""What else the page tells of a period: the hours, the towns, activities, courses, talks, and who may see."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from familiehus import clock
from familiehus.calendar.activity import ActivityKind, ChangeState, DateChange
from familiehus.calendar.opening import EVERYWHERE, HoursRow, OpenFor, SpecialDay
from familiehus.calendar.recurrence import every_week
from familiehus.courses.attendance import Came
from familiehus.errors import NotAllowed
from familiehus.queries.calendar import calendar_period
from familiehus.queries.statistics.contacts import Compared
from familiehus.queries.statistics.courses import course_statistics
from familiehus.queries.statistics.facts import Fact
from familiehus.queries.statistics.happenings import HappeningRow, happenings
from familiehus.queries.statistics.talks import TalkRow, talk_statistics
from familiehus.services.activities import ChangeDate, change_date
from familiehus.services.courses import DecideCourse, FinishCourse, decide_course, finish_course
from familiehus.services.days import CloseDay, close_day
from familiehus.services.erasure import Erase, erase
from familiehus.services.head_counts import CloseActivity, CountHeads, Head, close_activity, count_heads
from familiehus.services.house_settings import SavePlace, save_place
from familiehus.services.kept_tallies import keep_period
from familiehus.services.premises import SaveHours, SetSpecialDays, save_hours, set_special_days
from familiehus.services.series_cards import CountTalk, OpenSeries, OverReason, count_talk, open_series
from familiehus.services.true_figures import collected_for, statistics_for
from familiehus.storage.cupboard import Cupboard, open_cupboard
from familiehus.values import DaysCounted, Period, Role
from tests.helpers.course_house import FIRST, MONDAY, CourseHouse, at_time
from tests.helpers.cupboards import HOUSE_ID, STAFF, facts, new_house, register
from tests.helpers.planned_house import OWN, PlannedHouse, activity, furnish

NOW = datetime.fromisoformat("2026-11-19 11:42")
TODAY = NOW.date()
NOVEMBER = Period.parse("2026-11")
KIND = "åben rådgivning"
MONDAYS = [date(2026, 11, day) for day in (2, 9, 16, 23, 30)]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[PlannedHouse]:
    with clock.frozen(NOW):
        planned = furnish(new_house(tmp_path))
        with planned.cupboard:
            yield planned


def open_on_mondays(house: PlannedHouse) -> None:
    """The door 9.30-12, the phone 8-9; a meeting closes the second Monday."""
    rows = (
        HoursRow("Huset", date(2026, 1, 1), OpenFor.DOOR, 1, 570, 720),
        HoursRow("Huset", date(2026, 1, 1), OpenFor.PHONE, 1, 480, 540),
    )
    house.do(save_hours, SaveHours("Huset", date(2026, 1, 1), rows))
    house.do(set_special_days, SetSpecialDays((SpecialDay(MONDAYS[1], EVERYWHERE, True, "møde"),)))


def test_each_hour_says_on_how_many_days_it_was_open(house: PlannedHouse) -> None:
    open_on_mondays(house)
    register(house.cupboard, facts(MONDAYS[0], hour=9, count=4))
    register(house.cupboard, facts(MONDAYS[2], hour=9))
    register(house.cupboard, facts(MONDAYS[2]))
    register(house.cupboard, facts(date(2026, 11, 17), hour=14))
    grid = statistics_for(house.cupboard, NOVEMBER).clock
    assert grid.hours == tuple(range(8, 15))
    assert grid.known
    nine = grid.at(1, 9)
    assert (nine.contacts, nine.days, nine.door, nine.phone) == (5, 3, 2, 0)
    assert (grid.at(1, 8).phone, grid.at(1, 8).open) == (2, True)
    assert not grid.at(1, 12).open, "12.00 is closing time"
    assert (grid.at(2, 14).contacts, grid.at(2, 14).open) == (1, False)
    assert grid.hour_unknown == (1, 0, 0, 0, 0, 0, 0)
    library = statistics_for(house.cupboard, NOVEMBER, "Biblioteket").clock
    assert (library.hours, library.cells, library.known) == ((), (), False)


def test_where_a_satellite_would_help(house: PlannedHouse) -> None:
    for postnummer, day, count in (
        ("4780", TODAY, 6), ("4780", date(2025, 11, 3), 1), ("4760", TODAY, 2), ("2100", TODAY, 2),
        ("ukendt", TODAY, 9), ("4720", date(2025, 11, 3), 3),
    ):  # fmt: skip
        register(house.cupboard, facts(day, postnummer=postnummer, count=count))
    assert {row.km for row in statistics_for(house.cupboard, NOVEMBER).towns} == {None}
    house.do(save_place, SavePlace("Huset", "Huset", postnummer="4760"))
    found = statistics_for(house.cupboard, NOVEMBER)
    rows = found.towns
    assert [(row.postnummer, row.area, row.contacts.now, row.growth) for row in rows] == [
        ("4780", "Møn", 6, 5),
        ("2100", "udenbys", 2, 2),
        ("4760", "Vordingborg", 2, 2),
        ("4720", "Præstø", 0, -3),
    ]
    assert [row.share for row in rows] == [0.6, 0.2, 0.2, 0.0], "of those who said where they live"
    stege, copenhagen, own, _ = rows
    assert stege.town == "Stege"
    assert stege.km is not None
    assert 22 < stege.km < 27, "Stege lies some 24 km from Vordingborg as the crow flies"
    assert copenhagen.km is not None
    assert 80 < copenhagen.km < 95
    assert own.km == 0.0
    assert [row.own for row in rows] == [True, False, True, True]
    [best] = found.satellites.best
    assert (best.town, best.helped, best.km_now, best.km_then) == (stege, 6, stege.km, 0.0)
    assert best.all_now == pytest.approx(6 * stege.km / 8)
    assert best.all_then == 0.0
    assert (found.satellites.measured, found.satellites.unsaid, found.satellites.others) == (8, 9, 2)


def test_what_was_held_cancelled_and_given_up(house: PlannedHouse) -> None:
    open_on_mondays(house)
    cafe = house.plan(activity(MONDAYS[0], rule=every_week(MONDAYS[0], MONDAYS[4]), counts_as=KIND))
    house.do(change_date, ChangeDate(cafe.id, MONDAYS[2], DateChange(
        MONDAYS[2], ChangeState.CANCELLED, "sygdom")))  # fmt: skip
    house.plan(activity(MONDAYS[3], 900, kind=ActivityKind.BLOCK, title="Maleren", people=()))
    loan = activity(MONDAYS[0], 640, 60, kind=ActivityKind.LOAN, title="Home-Start", place="Biblioteket",
                    rooms=(), people=(), counts_as=KIND)  # fmt: skip
    house.plan(loan)
    house.do(count_heads, CountHeads(
        Head(MONDAYS[0], "Huset", KIND, 10), (uuid4(), uuid4(), uuid4()), 4, 1, 0))  # fmt: skip
    house.do(close_activity, CloseActivity(Head(MONDAYS[0], "Biblioteket", KIND, 10)))
    register(house.cupboard, facts(MONDAYS[0], place="Biblioteket", kind=KIND, hour=16, count=3))
    with house.cupboard.read() as session:
        found = happenings(session, NOVEMBER.first, NOVEMBER.last, TODAY)
        alone = happenings(session, NOVEMBER.first, NOVEMBER.last, TODAY, "Biblioteket")
    assert found.total == HappeningRow("", 2, 2, 1, 1, 2, 2, 8)
    assert found.titles == (
        HappeningRow("Barselscafé", 1, 2, 1, 1, 1, 1, 5),
        HappeningRow("Home-Start", 1, 0, 0, 0, 1, 1, 3),
    )
    assert [(row.code, row.visitors) for row in found.kinds] == [("café", 5), ("udlån", 3)]
    assert [(row.code, row.held) for row in found.places] == [("Biblioteket", 1), ("Huset", 1)]
    assert [(row.code, row.visitors) for row in found.owners] == [(OWN, 8)]
    assert alone.total == HappeningRow("", 1, 0, 0, 0, 1, 1, 3)


def test_visitors_are_those_the_calendar_shows_also_when_they_are_kept(house: PlannedHouse) -> None:
    """Three cafés of one kind on one day: two share a starting hour, contacts go by the hour."""
    for start, minutes, title in ((600, 30, "Tidlig"), (630, 30, "Samtidig"), (780, 60, "Sen")):
        house.plan(activity(MONDAYS[0], start, minutes, title=title, counts_as=KIND, people=(), rooms=()))
    for hour, count in ((8, 1), (10, 2), (12, 4), (13, 8), (None, 16)):
        register(house.cupboard, facts(MONDAYS[0], hour=hour, kind=KIND, count=count))
    for _ in range(2):
        with house.cupboard.read() as session:
            found = happenings(session, NOVEMBER.first, NOVEMBER.last, TODAY)
            shown = calendar_period(session, NOVEMBER.first, NOVEMBER.last)
        by_title = {one.title: shown.heads[one.key].contacts for one in shown.occurrences}
        assert {row.code: row.visitors for row in found.titles} == by_title
        assert by_title == {"Tidlig": 23, "Samtidig": 23, "Sen": 8}
        assert found.total.visitors == 31, "a shared head is counted once"
        assert keep_period(house.cupboard, NOVEMBER) in (0, 30)


def test_nothing_took_place_in_an_empty_calendar(house: PlannedHouse) -> None:
    with house.cupboard.read() as session:
        found = happenings(session, NOVEMBER.first, NOVEMBER.last, TODAY)
    assert found.total == HappeningRow("", 0, 0, 0, 0, 0, 0, 0)
    assert found.kinds == found.owners == found.places == found.titles == ()


def test_a_course_while_it_runs_and_when_its_people_are_erased(tmp_path: Path) -> None:
    with at_time(MONDAY), new_house(tmp_path).open() as cupboard:
        courses = CourseHouse(cupboard)
        one = courses.course("Fædregruppe", seats=2)
        families = [courses.enrol(one, name) for name in ("Ali", "Bo", "Carl")]
        off = courses.course("Fædregruppe", seats=2)
        courses.do(decide_course, DecideCourse(off, False, "for få"))
        year = (date(2026, 1, 1), date(2027, 12, 31))
        with cupboard.read() as session:
            running = course_statistics(session, *year)
        [line] = [each for each in running.lines if each.id == one]
        assert (line.taken, line.waited, line.completed, line.final) == (2, 1, None, False)
        [template] = running.templates
        assert (template.courses, template.called_off, template.seats, template.ended) == (1, 1, 2, 0)
        courses.mark_all(one, {families[0]: Came.CAME, families[1]: Came.STAYED_AWAY})
        sessions = len(courses.page(one).sessions)
        with at_time(datetime.combine(FIRST + timedelta(weeks=40), MONDAY.time())):
            courses.do(finish_course, FinishCourse(one))
            with cupboard.read() as session:
                before = course_statistics(session, *year)
            erase(cupboard, Erase(tuple(families)))
            with cupboard.read() as session:
                after = course_statistics(session, *year)
                assert course_statistics(session, *year, "Biblioteket").lines == ()
                assert course_statistics(session, date(2026, 1, 1), FIRST - timedelta(days=1)).lines == ()
    assert before == after
    [line] = [each for each in after.lines if each.id == one]
    assert (line.taken, line.waited, line.completed, line.final) == (2, 1, 1, True)
    assert (line.came, line.marked) == (sessions, 2 * sessions)
    assert (after.total.ended, after.total.families, after.total.completed) == (1, 2, 1)


def test_talks_by_how_far_families_come(house: PlannedHouse) -> None:
    card = str(house.do(open_series, OpenSeries("Far-kontakten", 2)).after)
    other = str(house.do(open_series, OpenSeries("Far-kontakten", 2)).after)
    for code, over in ((card, None), (card, None), (card, OverReason.ACUTE), (other, None)):
        house.do(count_talk, CountTalk(uuid4(), code, "Huset", over))
    with house.cupboard.read() as session:
        found = talk_statistics(session, NOVEMBER.first, NOVEMBER.last)
        nothing = talk_statistics(session, date(2026, 10, 1), date(2026, 10, 31))
    assert found.rows == (TalkRow("far-kontakten", 4, 2, 1, (2, 1, 1)),)
    assert (found.talks, found.begun, found.over) == (4, 2, 1)
    assert [one.cards for one in found.cards] == [2]
    assert (nothing.rows, nothing.talks) == ((), 0)


def test_the_page_is_one_moment_of_the_house(house: PlannedHouse) -> None:
    register(house.cupboard, facts(date(2026, 11, 18), heard_from="jordemoder"))
    register(house.cupboard, facts(date(2025, 11, 18), heard_from="e-boks", count=2))
    house.do(close_day, CloseDay(date(2026, 11, 18), "Huset", 1))
    found = statistics_for(house.cupboard, NOVEMBER)
    assert found.contacts.total == Compared(1, 0, 2)
    assert (len(found.heard_from.months), str(found.heard_from.months[0])) == (13, "2025-11")
    assert found.heard_from.of("e-boks") == (2, *[0] * 12)
    assert found.heard_from.totals == (2, *[0] * 11, 1)
    assert found.areas.of("Møn") == (2, *[0] * 11, 1)
    assert (found.days.open_days, found.days.counted) == (13, 1)
    elsewhere = statistics_for(house.cupboard, NOVEMBER, "Biblioteket")
    assert elsewhere.contacts.total == Compared(0, 0, 0)
    assert elsewhere.contacts.table(Fact.HENVENDER).rows == ()


def test_a_house_that_has_counted_nothing_yet(house: PlannedHouse) -> None:
    found = statistics_for(house.cupboard, NOVEMBER)
    assert (found.contacts.total, found.contacts.counting_since) == (Compared(0, None, None), None)
    assert set(found.heard_from.totals) == {None}
    assert found.days == DaysCounted(0, 0, ())
    assert found.towns == ()


def opened(house: PlannedHouse, role: Role) -> Cupboard:
    return open_cupboard(house.cupboard.home, house.cupboard.key, HOUSE_ID, STAFF[role][0])


def test_who_counts_sees_what_all_have_counted_and_no_more(house: PlannedHouse) -> None:
    register(house.cupboard, facts(TODAY, count=2, kind=KIND))
    register(house.cupboard, facts(MONDAYS[0], count=5))
    with opened(house, Role.RECEPTION) as reception:
        found = collected_for(reception)
        assert (found.total.today, found.total.week, found.total.month) == (2, 2, 7)
        assert [(row.code, row.month) for row in found.kinds] == [(KIND, 2), (None, 5)]
        assert len(found.days) == 19
        assert keep_period(reception, NOVEMBER) > 0
        with pytest.raises(NotAllowed):
            statistics_for(reception, NOVEMBER)
    with opened(house, Role.ADMIN) as admin:
        for refused in (
            collected_for,
            lambda it: statistics_for(it, NOVEMBER),
            lambda it: keep_period(it, NOVEMBER),
        ):
            with pytest.raises(NotAllowed):
                refused(admin)
