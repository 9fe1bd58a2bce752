"""The week's arithmetic: minutes and pixels, shared columns, what a pull becomes, where an arrow leads."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus.calendar.activity import Activity, ActivityKind, ChangeState, EditScope
from familiehus.calendar.occurrences import occurrence_at, occurrences
from familiehus.calendar.opening import HouseDays, SpecialDay
from familiehus.calendar.period import Place
from familiehus.calendar.recurrence import every_week
from familiehus.calendar.week import Week
from familiehus.services.activities import ChangeDate, ReviseActivity
from familiehus.ui.week import words
from familiehus.ui.week.columns import day_hours, room_columns, shown_hours, week_columns
from familiehus.ui.week.cursor import Board, OnCard, Slot
from familiehus.ui.week.drag import Grip, How, Stretch, nudged, pulled
from familiehus.ui.week.filters import Filter, KindGroup, room_groups
from familiehus.ui.week.geometry import Sheet, snapped
from familiehus.ui.week.lanes import lanes
from familiehus.ui.week.orders import cancel_order, move_order, revive_order, series_order
from familiehus.ui.week.placing import placed
from familiehus.ui.week.verdict import Neighbours, as_wanted
from tests.helpers.week_house import (
    BIG,
    BODIL,
    FRI,
    HOUSE,
    KITCHEN,
    METTE,
    MON,
    NURSING,
    ROOMS,
    THU,
    TUE,
    WED,
    WEEK,
    activity,
    hours,
    ordinary,
    period,
)

K = ActivityKind
times = st.lists(
    st.tuples(st.integers(0, 1380), st.integers(5, 300)).map(lambda t: (t[0], min(t[0] + t[1], 1440))),
    max_size=25,
)


# -- pixels ---------------------------------------------------------------------------------------------


@given(st.integers(1, 9), st.integers(300, 3000), st.floats(20, 200), st.integers(480, 1019))
def test_a_point_in_a_minute_means_that_minute(columns: int, width: int, hour: float, minute: int) -> None:
    sheet = Sheet(columns, width, 480, 1020, hour)
    assert abs(sheet.minute_at(sheet.y(minute)) - minute) <= 30 / hour + 1e-6
    for column in range(columns):
        assert sheet.column_at((sheet.x(column) + sheet.x(column + 1)) / 2) == column


@given(st.integers(0, 1440), st.sampled_from([5, 15]))
def test_snapping_goes_to_the_nearest_step(minute: int, step: int) -> None:
    assert snapped(minute, step) % step == 0
    assert abs(snapped(minute, step) - minute) * 2 <= step


# -- shared columns -------------------------------------------------------------------------------------


@given(times)
def test_what_overlaps_never_lies_on_top_of_each_other(spans: list[tuple[int, int]]) -> None:
    found = lanes(spans)
    for i, (lane, of, fills) in enumerate(found):
        assert lane >= 0
        assert lane + fills <= of
        assert fills >= 1
        for j in range(i):
            meets = spans[i][0] < spans[j][1] and spans[j][0] < spans[i][1]
            other, other_of, other_fills = found[j]
            if meets:
                assert of == other_of
                assert lane + fills <= other or other + other_fills <= lane


def test_one_alone_has_all_of_the_column_and_grows_where_it_is_free() -> None:
    assert lanes([(600, 840)]) == ((0, 1, 1),)
    assert lanes([(600, 840), (780, 870)]) == ((0, 2, 1), (1, 2, 1))
    # three at nine, the fourth beside the one that is left: it fills two lanes
    assert lanes([(540, 600), (540, 600), (540, 720), (600, 660)])[3] in ((1, 3, 1), (1, 3, 2), (0, 3, 2))


# -- columns --------------------------------------------------------------------------------------------


def test_a_week_has_its_five_days_and_a_saturday_only_when_something_is_on() -> None:
    saturday = activity("Loppemarked", date(2026, 11, 21), 10, 14)
    assert [one.day for one in week_columns(period(ordinary()), WEEK, (HOUSE,))] == list(WEEK.days[:5])
    assert week_columns(period((saturday,)), WEEK, (HOUSE,))[-1].day == date(2026, 11, 21)


def test_odd_hours_a_closed_day_and_a_special_day_are_said() -> None:
    special = (
        SpecialDay(WED, "", True, "Personaledag"),
        SpecialDay(TUE, "", False, "Julehygge", 9 * 60, 12 * 60),
    )
    by_day = {one.day: one.hours for one in week_columns(period((), special=special), WEEK, (HOUSE,))}
    assert by_day[THU].until == 17 * 60
    assert by_day[FRI].until == 13 * 60
    assert by_day[WED].closed == "Personaledag"
    assert (by_day[TUE].note, by_day[TUE].until) == ("Julehygge", 12 * 60)
    assert (by_day[MON].until, by_day[MON].since, by_day[MON].closed) == (None, None, "")


def test_what_is_shut_is_the_rest_of_the_day_and_nothing_where_nobody_wrote_hours() -> None:
    monday = week_columns(period(()), WEEK, (HOUSE,))[0]
    assert [(one.start, one.end) for one in monday.shut(480, 1020)] == [(480, 540), (930, 1020)]
    unwritten = week_columns(period((), rows=()), WEEK, (HOUSE,))[0]
    assert unwritten.shut(480, 1020) == ()


def test_two_places_are_open_when_one_of_them_is() -> None:
    days = HouseDays("12345", (*hours("A", 540, 720), *hours("B", 600, 900)),
                     (SpecialDay(MON, "A", True, "maler"),))  # fmt: skip
    assert [(one.start, one.end) for one in day_hours(days, ("A", "B"), TUE).open or ()] == [(540, 900)]
    assert day_hours(days, ("A", "B"), MON).closed == ""
    assert day_hours(days, ("A",), MON).closed == "maler"


def test_the_rows_reach_from_the_earliest_to_the_latest_and_at_least_from_eight_to_five() -> None:
    columns = week_columns(period(()), WEEK, (HOUSE,))
    early, late = activity("Morgen", MON, 6.5, 7), activity("Aften", MON, 19, 21.5)
    assert shown_hours(columns, []) == (480, 1020)
    assert shown_hours(columns, [occurrence_at(early, MON), occurrence_at(late, MON)]) == (360, 1320)


def test_the_room_view_has_a_column_a_room_and_one_for_what_has_none() -> None:
    walk = activity("Barnevognstur", TUE, 10, 11)
    both = activity("Åbent hus", TUE, 9, 12, K.THEME, BIG, KITCHEN)
    read = period((walk, both))
    columns = room_columns(read, TUE, (HOUSE,))
    assert [one.room for one in columns] == [*(room.id for room in ROOMS), None]
    shown = placed(columns, read.occurrences)
    assert [(one.occurrence.title, one.column) for one in shown] == [
        ("Åbent hus", 0), ("Åbent hus", 2), ("Barnevognstur", len(ROOMS)),
    ]  # fmt: skip
    assert [one.room for one in room_columns(read, TUE, (HOUSE,), {BIG})] == [BIG]


# -- pulling --------------------------------------------------------------------------------------------

grips = st.builds(
    lambda how, start, length, at: Grip(how, Stretch(0, start, min(start + length, 1440)), start + at),
    st.sampled_from(list(How)), st.integers(0, 1400), st.integers(15, 400), st.integers(0, 60),
)  # fmt: skip


@given(grips, st.integers(0, 6), st.floats(-500, 2500), st.sampled_from([5, 15]))
def test_a_pull_never_leaves_the_day_and_never_gets_shorter_than_a_step(
    grip: Grip, column: int, minute: float, step: int
) -> None:
    found = pulled(grip, column, minute, step)
    assert 0 <= found.start < found.end <= 1440 or grip.how is How.CREATE
    if grip.how in (How.MOVE, How.COPY):
        assert found.minutes == grip.was.minutes
        assert found.column == column
    else:
        assert found.column == grip.was.column
        assert found.minutes >= min(step, grip.was.minutes)


def test_pulling_creates_moves_and_stretches_in_quarters_and_with_shift_in_fives() -> None:
    assert pulled(Grip(How.CREATE, Stretch(1, 607, 607), 607), 1, 661) == Stretch(1, 600, 660)
    assert pulled(Grip(How.CREATE, Stretch(1, 661, 661), 661), 1, 607) == Stretch(1, 600, 660)
    move = Grip(How.MOVE, Stretch(1, 600, 840), 630)
    assert pulled(move, 3, 700) == Stretch(3, 675, 915)
    assert pulled(move, 3, 693, 5) == Stretch(3, 665, 905)
    assert pulled(Grip(How.END, Stretch(1, 600, 840), 840), 4, 778) == Stretch(1, 600, 780)
    assert pulled(Grip(How.START, Stretch(1, 600, 840), 600), 4, 900) == Stretch(1, 825, 840)


def test_keys_carry_within_the_week_and_the_day() -> None:
    was = Stretch(4, 1380, 1440)
    assert nudged(was, columns=1, of=5) == was
    assert nudged(was, minutes=15, of=5) == was
    assert nudged(was, longer=-15, of=5) == Stretch(4, 1380, 1425)
    assert nudged(Stretch(0, 0, 15), longer=-15, of=5) == Stretch(0, 0, 15)


# -- where an arrow leads -------------------------------------------------------------------------------


def board_of(*activities: Activity) -> Board:
    read = period(activities)
    columns = week_columns(read, WEEK, (HOUSE,))
    return Board(placed(columns, read.occurrences), len(columns), 480, 1020)


def test_down_and_up_go_through_empty_time_and_activities_and_come_back() -> None:
    board = board_of(*ordinary())
    spot, met = board.edge(1), []
    for _ in range(40):
        met.append(spot)
        spot = board.down(spot)
    back = [board.edge(1, last=True)]
    while board.down(back[-1], -1) != back[-1]:
        back.append(board.down(back[-1], -1))
    way = list(dict.fromkeys(met))
    assert back[::-1] == way
    assert sum(isinstance(one, OnCard) for one in way) == 3
    starts = [board.start_of(one) for one in way]
    assert starts == sorted(starts)


def test_right_goes_through_the_lanes_before_the_next_day() -> None:
    board = board_of(*ordinary())
    titles, spot = [], board.at(2, 10 * 60)
    while spot is not None:
        found = board.find(spot.key) if isinstance(spot, OnCard) else None
        titles.append(found.occurrence.title if found else "–")
        spot = board.across(spot, 1)
    assert titles == ["Tryghedscirklen", "Babysalmesang", "Præmaturgruppe", "Maling", "Ammerådgivning"]


@given(st.integers(0, 4), st.integers(480, 1019))
def test_every_minute_of_the_sheet_has_something_to_stand_on(column: int, minute: int) -> None:
    board = board_of(*ordinary())
    spot = board.at(column, minute)
    assert board.alive(spot) == spot
    assert board.column_of(spot) == column


def test_a_spot_that_is_gone_is_nowhere() -> None:
    full, empty = board_of(*ordinary()), board_of()
    assert empty.alive(full.at(1, 11 * 60)) is None
    assert empty.alive(Slot(9, 600)) is None
    assert empty.alive(Slot(1, 600)) == Slot(1, 600)


# -- chips ----------------------------------------------------------------------------------------------


def test_numbered_rooms_share_a_chip() -> None:
    assert [name for name, _ in room_groups(ROOMS)] == [
        "Stort mødelokale", "Ammerum", "Køkken", "Samtalerum 1–3",
    ]  # fmt: skip
    assert [name for name, _ in room_groups([ROOMS[3], ROOMS[5]])] == ["Samtalerum 1", "Samtalerum 3"]


@pytest.mark.parametrize(
    ("chosen", "titles"),
    [
        (Filter(), 14),
        (Filter(rooms=frozenset({NURSING})), 3),
        (Filter(kinds=frozenset({KindGroup.LOAN})), 2),
        (Filter(kinds=frozenset({KindGroup.LOAN, KindGroup.COURSE})), 6),
        (Filter(person=BODIL), 3),
        (Filter(person=METTE), 1),
        (Filter(place="Andetsteds"), 0),
    ],
)
def test_a_filter_lets_through_what_it_says(chosen: Filter, titles: int) -> None:
    shown = [one for one in period(ordinary()).occurrences if chosen.lets(one)]
    assert len(shown) == (titles + 1 if chosen.empty else titles)


def test_a_filter_forgets_what_the_house_has_not_got_any_more() -> None:
    chosen = Filter(place="Væk", rooms=frozenset({BIG}), person=METTE)
    assert chosen.still_in(period((), rooms=())) == Filter(person=METTE)
    assert not Filter(place=HOUSE).still_in(period((), places=(Place("B", "B"),))).place


# -- in the way -----------------------------------------------------------------------------------------


def test_a_conflict_names_what_is_there_and_a_room_like_it_is_offered() -> None:
    read = period(ordinary())
    one = next(one for one in read.occurrences if one.title == "Fars Legestue")
    there = as_wanted(one, WED, 600, 690, one.rooms, one.place)
    verdict = Neighbours(read).verdict(there)
    assert [(found.what, found.by) for found in verdict.conflicts] == [
        ("Stort mødelokale", "Tryghedscirklen")
    ]
    assert verdict.free is not None
    assert (verdict.free.name, verdict.rooms) == ("Køkken", (KITCHEN,))
    assert Neighbours(read).verdict(one).clear


def test_no_room_helps_against_a_closed_day_or_a_person_who_is_elsewhere() -> None:
    read = period(ordinary(), special=(SpecialDay(MON, "", True, "Flytning"),))
    one = next(one for one in read.occurrences if one.title == "Ammerådgivning")
    busy = replace(as_wanted(one, TUE, 480, 540, (KITCHEN,), HOUSE), people=(BODIL,))
    assert Neighbours(read).verdict(busy).free is None
    closed = Neighbours(read).verdict(as_wanted(one, MON, 600, 700, one.rooms, HOUSE))
    assert [found.what for found in closed.conflicts] == ["Flytning"]


def test_what_was_in_the_way_already_with_a_reason_is_not_asked_about_again() -> None:
    first = activity("A", TUE, 9, 12, K.CAFE, BIG)
    second = activity("B", TUE, 10, 11, K.CAFE, BIG, reason="de deler")
    read = period((first, second))
    one = next(one for one in read.occurrences if one.title == "B")
    near = Neighbours(read)
    moved = near.verdict(as_wanted(one, TUE, 615, 675, one.rooms, HOUSE))
    assert moved.conflicts
    assert near.new_conflicts(one, moved) == ()
    without = replace(one, activity=replace(second, reason=""))
    assert near.new_conflicts(without, moved) == moved.conflicts


# -- orders ---------------------------------------------------------------------------------------------


def to_wednesday(what: Activity, start: int, end: int) -> ChangeDate | ReviseActivity:
    was = occurrence_at(what, TUE)
    return move_order(was, as_wanted(was, WED, start, end, (), HOUSE))


def test_one_date_of_a_series_is_changed_for_itself_and_a_single_one_moves() -> None:
    series, once = activity("R", TUE, 10, 12, weekly=True), activity("E", TUE, 10, 12)
    order = move_order(
        occurrence_at(series, TUE), as_wanted(occurrence_at(series, TUE), WED, 660, 780, (), HOUSE)
    )
    assert isinstance(order, ChangeDate)
    assert order.change is not None
    assert (order.change.day, order.change.start, order.change.minutes) == (WED, 660, None)
    single = move_order(
        occurrence_at(once, TUE), as_wanted(occurrence_at(once, TUE), WED, 660, 780, (), HOUSE)
    )
    assert isinstance(single, ReviseActivity)
    assert (single.wanted.first_day, single.wanted.start) == (WED, 660)


def test_a_date_that_is_brought_back_is_as_its_series_says() -> None:
    series = activity("R", TUE, 10, 12, weekly=True)
    away = move_order(
        occurrence_at(series, TUE), as_wanted(occurrence_at(series, TUE), WED, 600, 720, (), HOUSE)
    )
    assert isinstance(away, ChangeDate)
    assert away.change is not None
    moved = occurrence_at(replace(series, changes=(away.change,)), TUE)
    home = move_order(moved, as_wanted(moved, TUE, 600, 720, (), HOUSE))
    assert isinstance(home, ChangeDate)
    assert home.change is None


def test_cancelling_a_moved_date_and_reviving_it_leaves_it_where_it_was_moved() -> None:
    series = activity("R", TUE, 10, 12, weekly=True)
    away = move_order(
        occurrence_at(series, TUE), as_wanted(occurrence_at(series, TUE), WED, 660, 780, (), HOUSE)
    )
    assert isinstance(away, ChangeDate)
    assert away.change is not None
    moved = occurrence_at(replace(series, changes=(away.change,)), TUE)
    gone = cancel_order(moved, "sygdom").change
    assert gone is not None
    assert (gone.state, gone.day) == (ChangeState.CANCELLED, WED)
    back = revive_order(occurrence_at(replace(series, changes=(gone,)), TUE)).change
    assert back == away.change
    plain = cancel_order(occurrence_at(series, TUE), "sygdom").change
    assert plain is not None
    assert revive_order(occurrence_at(replace(series, changes=(plain,)), TUE)).change is None


@given(st.integers(0, 4), st.integers(0, 6), st.integers(1, 30), st.sampled_from(list(EditScope)[1:]))
def test_a_series_that_follows_a_move_has_as_many_dates_as_before(
    start: int, to: int, weeks: int, scope: EditScope
) -> None:
    first = WEEK.days[start]
    series = activity("R", first, 10, 12)
    series = replace(series, rule=every_week(first, first + timedelta(weeks=weeks)))
    was = occurrence_at(series, first)
    order = series_order(was, as_wanted(was, WEEK.days[to], 600, 720, (), HOUSE), scope)
    days = HouseDays()
    dates = [list(occurrences(one, days, date.min, date.max)) for one in (series, order.wanted)]
    holidays = 2 * 3  # at most so many of the dates are holidays before or after
    assert abs(len(dates[0]) - len(dates[1])) <= holidays
    assert {one.day.weekday() for one in dates[1]} == {to}


# -- words ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("week", "text"),
    [
        (Week(2026, 47), "16.–20. november 2026"),
        (Week(2026, 49), "30. november – 4. december 2026"),
        (Week(2026, 53), "28. december 2026 – 1. januar 2027"),
    ],
)
def test_a_week_says_its_days(week: Week, text: str) -> None:
    assert words.week_days(week.days[:5]) == text
