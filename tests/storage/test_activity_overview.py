"""The aktivitetsoversigt read from a real house: the dates and visitors of the statistics, and no names."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from familiehus import clock
from familiehus.calendar.activity import ActivityKind, ChangeState, DateChange
from familiehus.calendar.opening import SpecialDay
from familiehus.calendar.overview import ActivityOverview, DateState, Grouping, Reader
from familiehus.calendar.overview_sums import grouped
from familiehus.calendar.recurrence import every_week
from familiehus.courses.attendance import Came
from familiehus.errors import NotAllowed, UserError
from familiehus.queries.statistics.activities import activity_overview
from familiehus.queries.statistics.courses import course_statistics
from familiehus.queries.statistics.happenings import happenings
from familiehus.services.activities import ChangeDate, PlanActivity, change_date, plan_activity
from familiehus.services.head_counts import CloseActivity, CountHeads, Head, close_activity, count_heads
from familiehus.services.overview_papers import activity_overview_for
from familiehus.services.premises import SetSpecialDays, set_special_days
from familiehus.values import Henvender, Role
from tests.helpers.course_house import CourseHouse
from tests.helpers.cupboards import facts, new_house, register
from tests.helpers.planned_house import BIBLIOTEKET, HUSET, PlannedHouse, activity, furnish

NOW = datetime.fromisoformat("2026-11-26 12:00")
FIRST, LAST = date(2026, 11, 2), date(2026, 11, 29)
CAFE = "barselscafé"


@pytest.fixture
def house(tmp_path: Path) -> Iterator[PlannedHouse]:
    """Four weeks of a café, a playroom at the library that was cancelled once, and a meeting."""
    with clock.frozen(NOW):
        planned = furnish(new_house(tmp_path))
        until = date(2026, 12, 20)
        cafe = activity(date(2026, 11, 3), rule=every_week(date(2026, 11, 3), until), counts_as=CAFE)
        play = activity(
            date(2026, 11, 5), 900, title="Fars legestue", kind=ActivityKind.PLAYROOM, place=BIBLIOTEKET,
            rooms=(), people=(), rule=every_week(date(2026, 11, 5), until), counts_as=CAFE,
        )  # fmt: skip
        meeting = activity(date(2026, 11, 9), 480, 60, title="Bodils og Bodil Lunds møde", rooms=(),
                           kind=ActivityKind.INTERNAL, for_families=False)  # fmt: skip
        blocked = activity(date(2026, 11, 10), 800, 60, title="Malerne", kind=ActivityKind.BLOCK, people=())
        for one in (cafe, play, meeting, blocked):
            planned.do(plan_activity, PlanActivity(one))
        gone = DateChange(date(2026, 11, 12), ChangeState.CANCELLED, "Bodil har influenza, Jonna kan ikke")
        planned.do(change_date, ChangeDate(play.id, gone.original, gone))
        planned.do(set_special_days, SetSpecialDays((SpecialDay(date(2026, 11, 17), "", True, "studiedag"),)))
        yield planned
        planned.cupboard.close()


def heads(house: PlannedHouse, day: date, mothers: int, *, closed: bool = True) -> None:
    head = Head(day, HUSET, CAFE, 10)
    house.do(count_heads, CountHeads(head, (uuid4(), uuid4(), uuid4()), mothers, 1, 0, closed=closed))


def read(house: PlannedHouse) -> ActivityOverview:
    return activity_overview_for(house.cupboard, FIRST, LAST)


def test_every_date_is_what_became_of_it(house: PlannedHouse) -> None:
    overview = read(house)
    states = {(one.title, one.day.day): one.state for one in overview.dates}
    assert states["Barselscafé", 3] is DateState.HELD
    assert states["Barselscafé", 17] is DateState.SKIPPED
    assert states["Fars legestue", 12] is DateState.CANCELLED
    assert states["Fars legestue", 26] is DateState.AHEAD  # at three o'clock today
    assert states["Barselscafé", 24] is DateState.HELD
    assert "Malerne" not in {title for title, _ in states}


def test_no_colleague_is_named_whatever_was_written(house: PlannedHouse) -> None:
    overview = read(house)
    reasons = {one.reason for one in overview.dates if one.reason}
    assert reasons == {"En kollega har influenza, en kollega kan ikke", "studiedag"}
    titles = {one.title for one in overview.dates if one.kind is ActivityKind.INTERNAL}
    assert titles == {"En kollegas og en kollegas møde"}
    assert "Bodil" not in str(overview)
    assert "Jonna" not in str(overview)


def test_visitors_are_counted_with_their_children_and_zero_is_not_uncounted(house: PlannedHouse) -> None:
    heads(house, date(2026, 11, 3), 8)
    heads(house, date(2026, 11, 10), 3, closed=False)
    house.do(close_activity, CloseActivity(Head(date(2026, 11, 5), BIBLIOTEKET, CAFE, 15)))
    register(house.cupboard, facts(date(2026, 11, 3), kind=CAFE, hour=11, adults=2, children=3, count=2))
    register(house.cupboard, facts(date(2026, 11, 3), kind=CAFE, hour=9, henvender=Henvender.FAR, children=0))
    found = {
        (one.title, one.day.day): read(house).visitors[one.head] for one in read(house).dates if one.head
    }
    third = found["Barselscafé", 3]
    assert (third.contacts, third.adults, third.children, third.closed) == (12, 4, 6, True)
    tenth = found["Barselscafé", 10]
    assert (tenth.contacts, tenth.adults, tenth.closed, tenth.known) == (4, None, False, True)
    library = found["Fars legestue", 5]
    assert (library.contacts, library.closed, library.known) == (0, True, True)
    assert not found["Fars legestue", 19].known


def test_the_sums_are_those_of_the_statistics(house: PlannedHouse) -> None:
    heads(house, date(2026, 11, 3), 8)
    heads(house, date(2026, 11, 24), 2, closed=False)
    with house.cupboard.read() as session:
        true = happenings(session, FIRST, LAST - timedelta(days=3), NOW.date())
        mine = activity_overview(session, FIRST, LAST - timedelta(days=3), NOW.replace(hour=23))
    for by, rows in ((Grouping.OWNER, true.owners), (Grouping.PLACE, true.places),
                     (Grouping.ACTIVITY, true.kinds)):  # fmt: skip
        sections = {one.code: one.sums for one in grouped(mine, by).sections}
        assert sections.keys() == {one.code for one in rows}
        for row in rows:
            sums = sections[row.code]
            assert (sums.held, sums.ahead, sums.cancelled) == (row.held, row.ahead, row.cancelled)
            assert (sums.skipped, sums.to_count) == (row.skipped, row.to_count)
            assert (sums.contacts or 0, sums.to_count - sums.uncounted) == (row.visitors, row.counted)


def test_a_course_with_its_seats_its_queue_and_who_came(tmp_path: Path) -> None:
    with clock.frozen(NOW), new_house(tmp_path).open() as cupboard:
        courses = CourseHouse(cupboard)
        course = courses.course(first=date(2026, 12, 2), seats=2)
        seated = [courses.enrol(course, name) for name in ("Anna", "Bea", "Clara")]
        day = date(2026, 12, 2)
        with clock.frozen(datetime.fromisoformat("2026-12-02 20:00")):
            courses.mark(course, day, {seated[0]: Came.CAME, seated[1]: Came.SENT_WORD})
            overview = activity_overview_for(cupboard, day, day)
        [line] = overview.dates
        assert (line.course, line.came, line.marked, line.state) == (course, 1, 2, DateState.HELD)
        [fill] = overview.courses
        with cupboard.read() as session:
            [true] = course_statistics(session, day, day).lines
        assert (fill.seats, fill.taken, fill.waited) == (true.seats, true.taken, true.waited) == (2, 2, 1)
        for name in ("Anna", "Bea", "Clara"):
            assert name not in str(overview)


def test_it_is_the_house_s_own_and_the_coordinator_s(tmp_path: Path) -> None:
    made = new_house(tmp_path)
    for reader in (Reader.FAMILIES, Reader.COMMITTEE, Reader.PARTNER):
        with made.open(Role.LEADER) as cupboard, pytest.raises(UserError) as refused:
            activity_overview_for(cupboard, FIRST, LAST, reader)
        assert refused.value.code == "true_figures_stay"
    for role in (Role.RECEPTION, Role.ADMIN):
        with made.open(role) as cupboard, pytest.raises(NotAllowed):
            activity_overview_for(cupboard, FIRST, LAST)
    with made.open(Role.COORDINATOR) as cupboard:
        assert activity_overview_for(cupboard, FIRST, LAST).empty
        for days, code in (
            ((LAST, FIRST), "overview_turned"),
            ((date(2020, 1, 1), LAST), "overview_too_long"),
        ):
            with pytest.raises(UserError) as refused:
                activity_overview_for(cupboard, *days)
            assert refused.value.code == code
