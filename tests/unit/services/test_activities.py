"""Each verb of the week does what it says, and each refusal has its code and changes nothing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select, update

from familiehus import clock
from familiehus.calendar.activity import Activity, ActivityKind, ChangeState, DateChange, EditScope
from familiehus.calendar.conflicts import ConflictKind
from familiehus.calendar.opening import EVERYWHERE, HoursRow, OpenFor, SpecialDay
from familiehus.calendar.recurrence import every_month, every_week
from familiehus.calendar.series import Edit, moved_rule
from familiehus.errors import Bug
from familiehus.models import Choice
from familiehus.services.activities import (
    ChangeDate,
    EndActivity,
    PlanActivity,
    RestoreActivities,
    ReviseActivity,
    change_date,
    end_activity,
    plan_activity,
    restore_activities,
    revise_activity,
)
from familiehus.services.head_counts import CloseActivity, CountHeads, Head, close_activity, count_heads
from familiehus.services.house_settings import SavePlace, save_place
from familiehus.services.premises import (
    SaveHours,
    SaveRoom,
    SetSpecialDays,
    save_hours,
    save_room,
    set_special_days,
)
from familiehus.values import ChangeVerb, ListName
from tests.helpers.cupboards import facts, new_house, register
from tests.helpers.planned_house import (
    BIBLIOTEKET,
    BIG,
    BODIL,
    HUSET,
    JONNA,
    READING,
    SMALL,
    PlannedHouse,
    activity,
    furnish,
)

NOW = datetime.fromisoformat("2026-11-19 11:42")
TODAY = NOW.date()
"""A Thursday."""
TUESDAY = date(2026, 11, 24)
KIND = "åben rådgivning"


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PlannedHouse]:
    with clock.frozen(NOW):
        planned = furnish(new_house(tmp_path_factory.mktemp("activities")))
    yield planned
    planned.cupboard.close()


@pytest.fixture
def week(shared: PlannedHouse) -> Iterator[PlannedHouse]:
    with clock.frozen(NOW):
        shared.empty()
        yield shared


def weekly(first: date = TUESDAY, weeks: int = 6, **more: Any) -> Activity:
    return activity(first, rule=every_week(first, first + timedelta(weeks=weeks - 1)), **more)


def days(week: PlannedHouse, title: str = "Barselscafé") -> list[date]:
    return [day for name, day, _ in week.held() if name == title]


def revise(now: Activity, scope: EditScope, original: date, **changes: Any) -> ReviseActivity:
    return ReviseActivity(replace(now, **changes), scope, original, uuid4())


def at(moment: str) -> Any:
    return clock.frozen(datetime.fromisoformat(moment))


# -- planning ---------------------------------------------------------------------------------------------


def test_planning_gives_the_activity_cleaned_and_twice_is_once(week: PlannedHouse) -> None:
    wanted = weekly(title="  Barsels   café ", rooms=(BIG, BIG), people=(JONNA, BODIL, JONNA), seats=8)
    change = week.do(plan_activity, PlanActivity(wanted))
    [saved] = week.all()
    assert (saved.title, saved.rooms, saved.people) == ("Barsels café", (BIG,), (JONNA, BODIL))
    assert (change.verb, change.ids, change.after) == (ChangeVerb.ADDED, (wanted.id,), (saved,))
    again = week.do(plan_activity, PlanActivity(wanted))
    assert (again.before, again.after) == (change.before, change.after)
    assert week.all() == (saved,)


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("activity_time", {"minutes": 4}),
        ("activity_time", {"start": 1380, "minutes": 61}),
        ("activity_time", {"start": -1}),
        ("activity_time", {"start": 1440, "minutes": 5}),
        ("activity_day", {"first_day": date(1999, 12, 31)}),
        ("activity_day", {"first_day": date(2101, 1, 1)}),
        ("activity_seats", {"seats": 0}),
        ("activity_seats", {"seats": 501}),
        ("owner_unknown", {"owner": "Ingen"}),
        ("place_unknown", {"place": "Månen", "rooms": ()}),
        ("room_unknown", {"rooms": (UUID(int=1),)}),
        ("room_elsewhere", {"rooms": (READING,)}),
        ("colleague_unknown", {"people": (UUID(int=1),)}),
        ("block_needs_room", {"kind": ActivityKind.BLOCK, "rooms": ()}),
        ("name_empty", {"title": "  "}),
        ("name_too_long", {"title": "x" * 81}),
        ("name_too_long", {"audience": "x" * 121}),
        ("text_holds_cpr", {"setup": "ring til 010190-1234"}),
        ("choice_signs", {"counts_as": "a,b"}),
        ("rule_unreadable", {"rule": "FREQ=OFTEN;UNTIL=20270101"}),
        ("rule_unreadable", {"rule": "hver tirsdag"}),
        ("rule_endless", {"rule": "FREQ=WEEKLY"}),
        ("rule_endless", {"rule": "FREQ=WEEKLY;UNTIL=20300101"}),
        ("rule_endless", {"rule": "FREQ=MONTHLY;COUNT=60"}),
        ("rule_too_often", {"rule": "FREQ=HOURLY;COUNT=3"}),
        ("rule_never", {"rule": "FREQ=WEEKLY;UNTIL=20261125"}),
    ],
)
def test_what_cannot_be_planned(week: PlannedHouse, code: str, changes: dict[str, Any]) -> None:
    wanted = activity(
        changes.pop("first_day", TUESDAY), changes.pop("start", 600), changes.pop("minutes", 60), **changes
    )
    assert week.refused(plan_activity, PlanActivity(wanted)).code == code
    assert week.all() == ()


def test_midnight_is_the_end_of_the_day(week: PlannedHouse) -> None:
    assert week.plan(activity(TUESDAY, 1380, 60)).end == 1440
    assert week.plan(activity(TUESDAY, 0, 5, rooms=(SMALL,))).start == 0


def test_retired_rooms_places_and_people_take_nothing_new(week: PlannedHouse) -> None:
    from familiehus.services.colleagues import SaveColleague, save_colleague

    week.do(save_room, SaveRoom(BIG, HUSET, "Stort mødelokale", active=False))
    assert week.refused(plan_activity, PlanActivity(activity(TUESDAY))).code == "room_retired"
    week.do(save_colleague, SaveColleague(JONNA, "Jonna Jordemoder", active=False))
    wanted = activity(TUESDAY, rooms=(), people=(JONNA,))
    refused = week.refused(plan_activity, PlanActivity(wanted))
    assert (refused.code, refused.fields["name"]) == ("colleague_retired", "Jonna Jordemoder")
    week.do(save_place, SavePlace(BIBLIOTEKET, BIBLIOTEKET, active=False))
    wanted = activity(TUESDAY, place=BIBLIOTEKET, rooms=(), people=())
    refused = week.refused(plan_activity, PlanActivity(wanted))
    assert (refused.code, refused.fields["place"]) == ("place_retired", BIBLIOTEKET)


def test_what_is_internal_is_neither_counted_nor_shown(week: PlannedHouse) -> None:
    inside = week.plan(activity(TUESDAY, kind=ActivityKind.INTERNAL, counts_as=KIND))
    assert (inside.for_families, inside.counts_as) == (False, None)


def test_a_new_word_for_counting_comes_on_the_list_and_a_retired_one_stays_retired(
    week: PlannedHouse,
) -> None:
    cafe = week.plan(activity(TUESDAY, counts_as="Babysang"))
    assert cafe.counts_as == "babysang"
    with week.cupboard.write() as uow:
        uow.session.execute(update(Choice).where(Choice.code == "babysang").values(active=False))
        uow.commit()
    moved = DateChange(TUESDAY, ChangeState.MOVED, start=660)
    week.do(change_date, ChangeDate(cafe.id, TUESDAY, moved))
    with week.cupboard.read() as session:
        query = select(Choice.active).where(Choice.list_name == str(ListName.KIND), Choice.code == "babysang")
        assert session.execute(query).scalar_one() is False
    week.plan(activity(TUESDAY, 900, counts_as="BABYSANG"))
    with week.cupboard.read() as session:
        assert session.execute(query).scalar_one() is True


# -- what stands in the way ---------------------------------------------------------------------------------


def conflicts(week: PlannedHouse, wanted: Activity) -> list[tuple[ConflictKind, str, str]]:
    refused = week.refused(plan_activity, PlanActivity(wanted))
    assert refused.code == "booking_conflict"
    return [(one.kind, one.what, one.by) for one in refused.fields["conflicts"]]  # type: ignore[attr-defined]


def test_room_person_holiday_closed_day_block_and_hours_are_named(week: PlannedHouse) -> None:
    week.plan(activity(TUESDAY))
    assert conflicts(week, activity(TUESDAY, 660, people=(), title="Yoga")) == [
        (ConflictKind.ROOM, "Stort mødelokale", "Barselscafé")
    ]
    assert conflicts(week, activity(TUESDAY, 660, rooms=(), title="Yoga")) == [
        (ConflictKind.PERSON, "Bodil Lund", "Barselscafé")
    ]
    assert conflicts(week, activity(date(2026, 12, 25))) == [(ConflictKind.HOLIDAY, "Juledag", "")]
    week.do(set_special_days, SetSpecialDays((SpecialDay(date(2026, 12, 1), EVERYWHERE, True, "Kursus"),)))
    assert conflicts(week, activity(date(2026, 12, 1))) == [(ConflictKind.CLOSED_DAY, "Kursus", "")]
    week.plan(activity(date(2026, 12, 2), 480, 480, kind=ActivityKind.BLOCK, people=(), title="Maleren"))
    assert conflicts(week, activity(date(2026, 12, 2))) == [
        (ConflictKind.BLOCKED, "Stort mødelokale", "Maleren")
    ]
    rows = tuple(HoursRow(HUSET, TODAY, OpenFor.DOOR, 4, start, start + 180) for start in (540, 720))
    week.do(save_hours, SaveHours(HUSET, TODAY, rows))
    loan = activity(date(2026, 12, 3), 660, 120, kind=ActivityKind.LOAN, people=())
    week.plan(loan)  # 9-12 and 12-15 is open at noon
    assert conflicts(week, replace(loan, id=uuid4(), start=840, rooms=())) == [
        (ConflictKind.CLOSED_HOURS, "", "")
    ]
    week.plan(replace(loan, id=uuid4(), start=840, rooms=(), kind=ActivityKind.CAFE))  # our own evening


def test_side_by_side_is_no_conflict_and_a_reason_is_enough(week: PlannedHouse) -> None:
    week.plan(activity(TUESDAY, 600, 60))
    week.plan(activity(TUESDAY, 660, 60))
    week.plan(activity(TUESDAY, 540, 60))
    week.plan(activity(TUESDAY, 630, 60, reason="Vi deler lokalet"))
    week.plan(activity(date(2026, 12, 25), reason="Juledag sammen"))


def test_each_date_of_a_series_is_asked_for_and_named_once(week: PlannedHouse) -> None:
    week.plan(activity(date(2026, 12, 1)))
    week.plan(activity(date(2026, 12, 15)))
    found = week.refused(plan_activity, PlanActivity(weekly())).fields["conflicts"]
    assert [one.day.day for one in found if one.kind is ConflictKind.ROOM] == [1, 15]  # type: ignore[attr-defined]


def test_a_series_in_its_own_way_says_so_once_a_side(week: PlannedHouse) -> None:
    cafe = week.plan(weekly())
    onto = DateChange(TUESDAY, ChangeState.MOVED, day=date(2026, 12, 1), start=630)
    found = week.refused(change_date, ChangeDate(cafe.id, TUESDAY, onto)).fields["conflicts"]
    assert len(found) == len(set(found)) == 4  # type: ignore[arg-type]


def test_a_series_skips_holidays_and_closed_days(week: PlannedHouse) -> None:
    closed = SpecialDay(date(2026, 12, 4), HUSET, True, "Kursus")
    week.do(set_special_days, SetSpecialDays((closed,)))
    week.plan(weekly(date(2026, 11, 27), 7))
    assert [day.day for day in days(week)] == [27, 11, 18, 8]  # not 4, not juledag, not nytårsdag


def test_the_past_is_not_asked_about(week: PlannedHouse) -> None:
    week.plan(activity(date(2026, 11, 17)))
    week.plan(activity(date(2026, 11, 17), title="Yoga"))
    assert len(week.all()) == 2


def test_removing_a_reason_brings_back_the_question(week: PlannedHouse) -> None:
    week.plan(activity(TUESDAY))
    yoga = week.plan(activity(TUESDAY, title="Yoga", reason="aftalt"))
    juledag = week.plan(activity(date(2026, 12, 25), title="Jul", reason="aftalt"))
    for one in (yoga, juledag):
        command = revise(one, EditScope.ALL, one.first_day, reason="")
        assert week.refused(revise_activity, command).code == "booking_conflict"
    week.do(revise_activity, revise(week.all()[0], EditScope.ALL, TUESDAY, title="Babycafé"))


def test_a_loan_outside_hours_that_were_changed_later_may_get_a_new_title(week: PlannedHouse) -> None:
    loan = week.plan(activity(TUESDAY, kind=ActivityKind.LOAN))
    week.do(save_hours, SaveHours(HUSET, TODAY, (HoursRow(HUSET, TODAY, OpenFor.DOOR, 4, 540, 900),)))
    change = week.do(revise_activity, revise(loan, EditScope.ALL, TUESDAY, title="Home-Start"))
    moved = week.do(revise_activity, revise(week.all()[0], EditScope.ALL, TUESDAY,
                                            first_day=date(2026, 11, 26)))  # fmt: skip
    for one in (moved, change):
        week.do(restore_activities, RestoreActivities(Edit(one.after, one.before)))  # type: ignore[arg-type]
    assert week.all() == (loan,)


# -- a date by hand -----------------------------------------------------------------------------------------


def test_cancel_move_and_as_the_series_says(week: PlannedHouse) -> None:
    cafe = week.plan(weekly())
    ill = DateChange(TUESDAY, ChangeState.CANCELLED, "sygdom")
    week.do(change_date, ChangeDate(cafe.id, TUESDAY, ill))
    assert days(week)[0] == date(2026, 12, 1)
    assert week.dates(TUESDAY, TUESDAY)[0].cancelled
    week.do(change_date, ChangeDate(cafe.id, TUESDAY, None))
    assert week.all() == (cafe,)
    assert week.do(change_date, ChangeDate(cafe.id, TUESDAY, None)).before == (cafe,)
    friday = DateChange(TUESDAY, ChangeState.MOVED, day=date(2026, 11, 27), start=780, rooms=(SMALL, SMALL))
    week.do(change_date, ChangeDate(cafe.id, TUESDAY, friday))
    assert week.held()[0] == ("Barselscafé", date(2026, 11, 27), 780)
    assert week.all()[0].changes[0].rooms == (SMALL,)


@pytest.mark.parametrize("state", [ChangeState.CANCELLED, ChangeState.PUT_BACK])
def test_whoever_comes_in_vain_or_on_a_closed_day_is_told_why(week: PlannedHouse, state: ChangeState) -> None:
    cafe = week.plan(weekly())
    refused = week.refused(change_date, ChangeDate(cafe.id, TUESDAY, DateChange(TUESDAY, state)))
    assert refused.code == "reason_missing"


def test_a_date_that_is_none_and_an_activity_that_is_gone(week: PlannedHouse) -> None:
    cafe = week.plan(weekly())
    wednesday = date(2026, 11, 25)
    moved = DateChange(wednesday, ChangeState.MOVED, start=660)
    assert week.refused(change_date, ChangeDate(cafe.id, wednesday, moved)).code == "date_unknown"
    gone = uuid4()
    for verb, command in (
        (change_date, ChangeDate(gone, TUESDAY, moved)),
        (end_activity, EndActivity(gone, EditScope.ALL, TUESDAY)),
        (revise_activity, revise(replace(cafe, id=gone), EditScope.ALL, TUESDAY)),
    ):
        assert week.refused(verb, command).code == "activity_gone"


def test_a_skipped_date_is_put_back_or_moved(week: PlannedHouse) -> None:
    cafe = week.plan(weekly(date(2026, 12, 18), 4))
    juledag, new_year = date(2026, 12, 25), date(2027, 1, 1)
    assert days(week) == [date(2026, 12, 18), date(2027, 1, 8)]
    back = DateChange(juledag, ChangeState.PUT_BACK, "julehygge")
    week.do(change_date, ChangeDate(cafe.id, juledag, back))
    away = DateChange(new_year, ChangeState.MOVED, day=date(2026, 12, 30))
    week.do(change_date, ChangeDate(cafe.id, new_year, away))
    assert [day.day for day in days(week)] == [18, 25, 30, 8]
    there = DateChange(new_year, ChangeState.MOVED)  # on a holiday, and no word why
    assert week.refused(change_date, ChangeDate(cafe.id, new_year, there)).code == "booking_conflict"


def test_a_date_moved_to_before_its_series_begins_is_seen_in_that_week(week: PlannedHouse) -> None:
    cafe = week.plan(weekly())
    friday = date(2026, 11, 20)
    week.do(change_date, ChangeDate(cafe.id, TUESDAY, DateChange(TUESDAY, ChangeState.MOVED, day=friday)))
    assert week.held(friday, friday) == [("Barselscafé", friday, 600)]
    assert conflicts(week, activity(friday, title="Yoga"))[0][2] == "Barselscafé"


def test_a_room_that_was_retired_since_does_not_stop_other_dates(week: PlannedHouse) -> None:
    cafe = week.plan(weekly(date(2026, 11, 17)))
    yesterday = DateChange(date(2026, 11, 17), ChangeState.MOVED, day=date(2026, 11, 18), rooms=(SMALL,))
    week.do(change_date, ChangeDate(cafe.id, date(2026, 11, 17), yesterday))
    week.do(save_room, SaveRoom(SMALL, HUSET, "Samtalerum", active=False))
    week.do(change_date, ChangeDate(cafe.id, TUESDAY, DateChange(TUESDAY, ChangeState.MOVED, start=630)))
    into = DateChange(TUESDAY, ChangeState.MOVED, rooms=(SMALL,))
    assert week.refused(change_date, ChangeDate(cafe.id, TUESDAY, into)).code == "room_retired"


def test_a_date_does_not_come_back_into_a_room_that_was_retired_meanwhile(week: PlannedHouse) -> None:
    cafe = week.plan(activity(TUESDAY, rooms=(SMALL,)))
    change = week.do(change_date, ChangeDate(
        cafe.id, TUESDAY, DateChange(TUESDAY, ChangeState.CANCELLED, "sygdom")))  # fmt: skip
    week.do(save_room, SaveRoom(SMALL, HUSET, "Samtalerum", active=False))
    assert week.refused(change_date, ChangeDate(cafe.id, TUESDAY, None)).code == "room_retired"
    back = RestoreActivities(Edit(change.after, change.before))  # type: ignore[arg-type]
    assert week.refused(restore_activities, back).code == "room_retired"


# -- revising a series --------------------------------------------------------------------------------------


def test_words_change_everywhere_without_a_split(week: PlannedHouse) -> None:
    cafe = week.plan(weekly(date(2026, 11, 3)))
    week.do(revise_activity, revise(cafe, EditScope.ALL, cafe.first_day, title="Babycafé"))
    assert [one.id for one in week.all()] == [cafe.id]
    assert len(days(week, "Babycafé")) == 6


def test_what_was_held_stays_where_it_was_held(week: PlannedHouse) -> None:
    cafe = week.plan(weekly(date(2026, 11, 3)))
    command = revise(cafe, EditScope.ALL, cafe.first_day, start=780, rooms=(SMALL,))
    week.do(revise_activity, command)
    assert [(day.day, start) for _, day, start in week.held()] == [
        (3, 600), (10, 600), (17, 600), (24, 780), (1, 780), (8, 780)
    ]  # fmt: skip
    before = week.all()
    week.do(revise_activity, command)  # a double Enter splits once
    assert week.all() == before


def test_this_and_following_on_another_weekday_keeps_the_number(week: PlannedHouse) -> None:
    cafe = week.plan(weekly())
    third, friday = date(2026, 12, 8), date(2026, 12, 11)
    command = revise(
        cafe, EditScope.FOLLOWING, third, first_day=friday, rule=moved_rule(cafe.rule, third, friday)
    )
    week.do(revise_activity, command)
    assert [(day.month, day.day) for day in days(week)] == [(11, 24), (12, 1), (12, 11), (12, 18)]
    # juledag and nytårsdag are skipped, and can be put back
    assert week.all()[1].rule.endswith("UNTIL=20270101;BYDAY=FR")


def test_a_monthly_series_keeps_its_rhythm_where_the_month_begins_between_the_weekdays(
    week: PlannedHouse,
) -> None:
    """Second Tuesday to second Wednesday: in a month that begins on a Wednesday the 8th, not the 15th."""
    first = date(2026, 11, 10)
    talk = week.plan(activity(first, rule=every_month(first, date(2027, 9, 30))))
    wednesday = date(2026, 11, 11)
    week.do(revise_activity, revise(talk, EditScope.ALL, first, first_day=wednesday,
                                    rule=moved_rule(talk.rule, first, wednesday)))  # fmt: skip
    assert [(day.month, day.day) for day in days(week)] == [
        (11, 10), (12, 9), (1, 13), (2, 10), (3, 10), (4, 14), (5, 12), (6, 9), (7, 14), (8, 11), (9, 8)
    ]  # fmt: skip


def test_a_hand_moved_date_keeps_its_day_place_and_room_through_every_edit(week: PlannedHouse) -> None:
    cafe = week.plan(weekly())
    saturday = DateChange(date(2026, 12, 1), ChangeState.MOVED, day=date(2026, 12, 5), rooms=(SMALL,))
    week.do(change_date, ChangeDate(cafe.id, date(2026, 12, 1), saturday))
    cafe = week.all()[0]
    week.do(revise_activity, revise(cafe, EditScope.ALL, TUESDAY, place=BIBLIOTEKET, rooms=(READING,)))
    one = next(one for one in week.dates() if one.day == date(2026, 12, 5))
    assert (one.place, one.rooms) == (HUSET, (SMALL,))
    cafe = week.all()[0]
    week.do(revise_activity, revise(cafe, EditScope.ALL, TUESDAY, rule="FREQ=WEEKLY;UNTIL=20261125;BYDAY=TU"))
    assert days(week) == [TUESDAY, date(2026, 12, 5)]


def test_the_last_date_of_a_series_can_still_be_changed(week: PlannedHouse) -> None:
    cafe = week.plan(weekly(date(2026, 11, 17), 2))
    week.do(revise_activity, revise(cafe, EditScope.FOLLOWING, TUESDAY, start=660))
    last = next(one for one in week.all() if one.first_day == TUESDAY)
    week.do(revise_activity, revise(last, EditScope.ALL, TUESDAY, title="Babycafé"))
    ill = DateChange(TUESDAY, ChangeState.CANCELLED, "sygdom")
    week.do(change_date, ChangeDate(last.id, TUESDAY, ill))
    assert days(week) == [date(2026, 11, 17)]


def test_a_date_that_was_held_early_is_not_held_again(week: PlannedHouse) -> None:
    cafe = week.plan(weekly())
    yesterday = DateChange(TUESDAY, ChangeState.MOVED, day=date(2026, 11, 18))
    week.do(change_date, ChangeDate(cafe.id, TUESDAY, yesterday))
    week.do(revise_activity, revise(week.all()[0], EditScope.ALL, TUESDAY, start=780))
    assert [(day.day, start) for _, day, start in week.held()][:2] == [(18, 600), (1, 780)]


def test_a_series_that_shall_have_ended_already_ends_now(week: PlannedHouse) -> None:
    cafe = week.plan(weekly(date(2026, 11, 3)))
    rule = "FREQ=WEEKLY;UNTIL=20261110;BYDAY=TU"
    week.do(revise_activity, revise(cafe, EditScope.FOLLOWING, TUESDAY, rule=rule, first_day=TUESDAY))
    week.do(end_activity, EndActivity(week.all()[-1].id, EditScope.ALL, TUESDAY))
    assert days(week) == [date(2026, 11, 3), date(2026, 11, 10), date(2026, 11, 17)]


def test_a_series_that_is_over_cannot_be_revised(week: PlannedHouse) -> None:
    cafe = week.plan(weekly(date(2026, 10, 6), 3))
    command = revise(cafe, EditScope.ALL, cafe.first_day, start=780)
    assert week.refused(revise_activity, command).code == "activity_held"
    assert week.refused(end_activity, EndActivity(cafe.id, EditScope.ALL, TUESDAY)).code == "activity_held"


def test_one_date_is_never_taken_for_the_whole_series(week: PlannedHouse) -> None:
    cafe = week.plan(weekly())
    with pytest.raises(Bug):
        week.do(revise_activity, revise(cafe, EditScope.THIS, TUESDAY, title="Babycafé"))
    with pytest.raises(Bug):
        week.do(end_activity, EndActivity(cafe.id, EditScope.THIS, TUESDAY))
    assert week.all() == (cafe,)


def test_today_belongs_to_the_past_once_it_has_begun(week: PlannedHouse) -> None:
    morning, evening = weekly(TODAY, 3), weekly(TODAY, 3, start=1020, title="Fædre", people=())
    for one in (morning, evening):
        week.plan(one)
    for one in week.all():
        week.do(end_activity, EndActivity(one.id, EditScope.ALL, TODAY))
    assert week.held() == [("Barselscafé", TODAY, 600)]


# -- ending -------------------------------------------------------------------------------------------------


def test_ending_all_cancels_what_was_moved_ahead_and_keeps_the_past(week: PlannedHouse) -> None:
    cafe = week.plan(weekly(date(2026, 11, 10)))
    ahead = DateChange(date(2026, 11, 17), ChangeState.MOVED, day=date(2026, 11, 27))
    week.do(change_date, ChangeDate(cafe.id, date(2026, 11, 17), ahead))
    week.do(end_activity, EndActivity(cafe.id, EditScope.ALL, TODAY))
    assert days(week) == [date(2026, 11, 10)], "the 17th was never held"
    week.plan(activity(date(2026, 11, 27)))


def test_ending_from_a_date_keeps_what_lies_before_and_twice_is_once(week: PlannedHouse) -> None:
    cafe = week.plan(weekly())
    command = EndActivity(cafe.id, EditScope.FOLLOWING, date(2026, 12, 8))
    week.do(end_activity, command)
    before = week.all()
    week.do(end_activity, command)
    assert week.all() == before
    assert days(week) == [TUESDAY, date(2026, 12, 1)]


def test_a_single_one_is_taken_away_and_put_back(week: PlannedHouse) -> None:
    cafe = week.plan(activity(TUESDAY))
    change = week.do(end_activity, EndActivity(cafe.id, EditScope.THIS, TUESDAY))
    assert (change.verb, week.all()) == (ChangeVerb.REMOVED, ())
    back = RestoreActivities(Edit(change.after, change.before))  # type: ignore[arg-type]
    week.do(restore_activities, back)
    week.do(restore_activities, back)
    assert week.all() == (cafe,)


# -- undo ---------------------------------------------------------------------------------------------------


def test_undo_is_refused_when_somebody_changed_it_or_took_its_place(week: PlannedHouse) -> None:
    cafe = week.plan(activity(TUESDAY))
    moved = week.do(revise_activity, revise(cafe, EditScope.ALL, TUESDAY, start=840))
    back = RestoreActivities(Edit(moved.after, moved.before))  # type: ignore[arg-type]
    yoga = week.plan(activity(TUESDAY, title="Yoga"))
    assert week.refused(restore_activities, back).code == "booking_conflict"
    week.do(revise_activity, revise(yoga, EditScope.ALL, TUESDAY, reason="deler"))
    week.do(restore_activities, back)  # the other one has its reason
    week.do(revise_activity, revise(week.find(cafe.id), EditScope.ALL, TUESDAY, title="Babycafé"))
    assert week.refused(restore_activities, back).code == "activity_moved_on"


def test_undo_gives_back_what_stood_beside_somebody_elses_reason(week: PlannedHouse) -> None:
    cafe = week.plan(activity(TUESDAY))
    week.plan(activity(TUESDAY, title="Yoga", reason="aftalt med Bodil"))
    moved = week.do(revise_activity, revise(cafe, EditScope.ALL, TUESDAY, start=840))
    week.do(restore_activities, RestoreActivities(Edit(moved.after, moved.before)))  # type: ignore[arg-type]
    assert week.find(cafe.id) == cafe


# -- what was counted ---------------------------------------------------------------------------------------


def counted(week: PlannedHouse, day: date, hour: int = 10, mothers: int = 4) -> None:
    head = Head(day, HUSET, KIND, hour)
    week.do(count_heads, CountHeads(head, (uuid4(), uuid4(), uuid4()), mothers, 0, 0))


@pytest.mark.parametrize("mothers", [0, 4])
def test_a_counted_date_stays_whatever_is_done_to_it(week: PlannedHouse, mothers: int) -> None:
    last = date(2026, 11, 17)
    cafe = week.plan(activity(last, counts_as=KIND))
    counted(week, last, mothers=mothers)
    for verb, command in (
        (change_date, ChangeDate(cafe.id, last, DateChange(last, ChangeState.CANCELLED, "sygdom"))),
        (change_date, ChangeDate(cafe.id, last, DateChange(last, ChangeState.MOVED, day=TUESDAY))),
        (change_date, ChangeDate(cafe.id, last, DateChange(last, ChangeState.MOVED, start=720))),
        (revise_activity, revise(cafe, EditScope.ALL, last, first_day=TUESDAY)),
        (revise_activity, revise(cafe, EditScope.ALL, last, counts_as=None)),
        (restore_activities, RestoreActivities(Edit((cafe,), ()))),
    ):
        refused = week.refused(verb, command)
        assert (refused.code, refused.fields["contacts"]) == ("activity_counted", mothers)
    week.do(
        change_date, ChangeDate(cafe.id, last, DateChange(last, ChangeState.MOVED, start=630))
    )  # same hour
    week.do(revise_activity, revise(week.find(cafe.id), EditScope.ALL, last, title="Babycafé"))


def test_two_of_a_kind_on_one_day_are_counted_apart(week: PlannedHouse) -> None:
    last = date(2026, 11, 17)
    week.plan(activity(last, counts_as=KIND))
    later = week.plan(activity(last, 840, 60, counts_as=KIND))
    register(week.cupboard, facts(last, kind=KIND, hour=10))
    moved = DateChange(last, ChangeState.MOVED, start=900)
    week.do(change_date, ChangeDate(later.id, last, moved))  # nobody came to the second one
    assert week.find(later.id).changes == (moved,)


def test_what_counts_as_another_kind_leaves_the_counts_of_the_past(week: PlannedHouse) -> None:
    cafe = week.plan(weekly(date(2026, 11, 10), counts_as=KIND))
    counted(week, date(2026, 11, 17))
    week.do(revise_activity, revise(cafe, EditScope.ALL, cafe.first_day, counts_as="babysang"))
    assert [one.activity.counts_as for one in week.dates()][:3] == [KIND, KIND, "babysang"]


def test_contacts_before_it_began_do_not_hold_an_activity(week: PlannedHouse) -> None:
    """Somebody rang about the same thing at nine; at ten the counsellor is ill."""
    with at("2026-11-19 09:30"):
        talk = week.plan(activity(TODAY, counts_as=KIND))
        register(week.cupboard, facts(TODAY, kind=KIND, hour=9))
        ill = DateChange(TODAY, ChangeState.CANCELLED, "sygdom")
        week.do(change_date, ChangeDate(talk.id, TODAY, ill))
        week.do(change_date, ChangeDate(talk.id, TODAY, None))
    with at("2026-11-19 10:30"):
        refused = week.refused(change_date, ChangeDate(talk.id, TODAY, ill))
    assert refused.code == "activity_counted"


def test_one_counted_before_it_began_stays(week: PlannedHouse) -> None:
    talk = week.plan(weekly(TODAY, 3, start=780, counts_as=KIND))
    week.do(close_activity, CloseActivity(Head(TODAY, HUSET, KIND, 13)))
    week.do(end_activity, EndActivity(talk.id, EditScope.ALL, TODAY))
    assert days(week) == [TODAY]
