"""Rooms, hours, special days, colleagues and owners: every refusal, and an undo that gives it all back."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from familiehus.calendar.activity import ChangeState, DateChange, OwnerKind, RoomFeature
from familiehus.calendar.opening import EVERYWHERE, HoursRow, OpenFor, SpecialDay
from familiehus.calendar.recurrence import every_week
from familiehus.models import Choice, House
from familiehus.queries import calendar
from familiehus.services import house_settings
from familiehus.services.activities import ChangeDate, EditScope, EndActivity, change_date, end_activity
from familiehus.services.colleagues import SaveColleague, SaveOwner, save_colleague, save_owner
from familiehus.services.head_counts import CountHeads, Head, count_heads
from familiehus.services.premises import (
    SaveHours,
    SaveRoom,
    SetSpecialDays,
    save_hours,
    save_room,
    set_special_days,
)
from familiehus.services.staff import AddStaff, ChangeStaff, add_staff, change_staff
from familiehus.values import ChangeVerb, ListName, Role
from tests.helpers.cupboards import STAFF, RealHouse
from tests.helpers.planned_house import (
    BIBLIOTEKET,
    BIG,
    BODIL,
    HUSET,
    JONNA,
    OWN,
    SMALL,
    PlannedHouse,
    activity,
    furnish,
)

TODAY = date(2026, 11, 19)
TUESDAY = date(2026, 11, 24)
KIND = "åben rådgivning"


@pytest.fixture
def week(house: RealHouse) -> Iterator[PlannedHouse]:
    planned = furnish(house)
    yield planned
    planned.cupboard.close()


def rows(*spans: tuple[int, int, int], open_for: OpenFor = OpenFor.DOOR) -> tuple[HoursRow, ...]:
    return tuple(HoursRow(HUSET, TODAY, open_for, day, start, end) for day, start, end in spans)


def closed(*days: date, place: str = EVERYWHERE, reason: str = "Ferie") -> tuple[SpecialDay, ...]:
    return tuple(SpecialDay(day, place, True, reason) for day in days)


def weekdays(session: Session) -> str:
    return session.execute(select(House.open_weekdays)).scalar_one()


def special(week: PlannedHouse) -> list[tuple[date, str, bool]]:
    with week.cupboard.read() as session:
        return [(one.day, one.place, one.closed) for one in calendar.house_days(session).special]


# -- rooms ----------------------------------------------------------------------------------------------


def test_a_room_is_added_once_renamed_and_retired(week: PlannedHouse) -> None:
    room = SaveRoom(
        uuid4(), HUSET, " Amme  rum ", 4, (RoomFeature.TOYS, RoomFeature.NURSING, RoomFeature.TOYS)
    )
    assert week.do(save_room, room).verb is ChangeVerb.ADDED
    assert week.do(save_room, room).verb is ChangeVerb.CHANGED
    week.do(save_room, SaveRoom(room.id, HUSET, "Ammestue", None, (), active=False))
    with week.cupboard.read() as session:
        [found] = [one for one in calendar.rooms(session) if one.id == room.id]
    assert (found.name, found.seats, found.features, found.active) == ("Ammestue", None, (), False)


@pytest.mark.parametrize(
    ("code", "command"),
    [
        ("room_twice", SaveRoom(UUID(int=1), HUSET, "samtalerum")),
        ("room_twice", SaveRoom(SMALL, HUSET, "STORT MØDELOKALE")),
        ("room_seats", SaveRoom(UUID(int=1), HUSET, "Køkken", 0)),
        ("room_seats", SaveRoom(UUID(int=1), HUSET, "Køkken", 501)),
        ("room_moved", SaveRoom(SMALL, BIBLIOTEKET, "Samtalerum")),
        ("place_unknown", SaveRoom(UUID(int=1), "Månen", "Køkken")),
        ("name_empty", SaveRoom(UUID(int=1), HUSET, " ")),
    ],
)
def test_rooms_that_are_refused(week: PlannedHouse, code: str, command: SaveRoom) -> None:
    assert week.refused(save_room, command).code == code


def test_the_same_name_at_another_place_is_another_room(week: PlannedHouse) -> None:
    week.do(save_room, SaveRoom(uuid4(), BIBLIOTEKET, "Samtalerum"))


def test_what_is_booked_is_not_retired_but_what_was_is(week: PlannedHouse) -> None:
    cafe = week.plan(activity(date(2026, 11, 17), rule=every_week(date(2026, 11, 17), date(2026, 12, 1))))
    retire = (
        (save_room, SaveRoom(BIG, HUSET, "Stort mødelokale", active=False), "room_booked"),
        (save_colleague, SaveColleague(BODIL, "Bodil Lund", active=False), "colleague_booked"),
        (
            house_settings.save_place,
            house_settings.SavePlace(HUSET, HUSET, active=False),
            "place_booked",
        ),
    )
    for verb, command, code in retire:
        refused = week.refused(verb, command)
        assert refused.code == code
        assert (refused.fields["dates"], refused.fields["first"], refused.fields["title"]) == (
            2,
            TUESDAY,
            "Barselscafé",
        )
    week.do(end_activity, EndActivity(cafe.id, EditScope.ALL, TUESDAY))
    for verb, command, _ in retire:
        week.do(verb, command)
    assert week.find(cafe.id).rooms == (BIG,)


def test_one_moved_into_a_room_holds_it_and_a_cancelled_one_does_not(week: PlannedHouse) -> None:
    cafe = week.plan(activity(TUESDAY))
    week.do(change_date, ChangeDate(cafe.id, TUESDAY, DateChange(TUESDAY, ChangeState.MOVED, rooms=(SMALL,))))
    week.do(save_room, SaveRoom(BIG, HUSET, "Stort mødelokale", active=False))
    retire = SaveRoom(SMALL, HUSET, "Samtalerum", active=False)
    assert week.refused(save_room, retire).code == "room_booked"
    ill = DateChange(TUESDAY, ChangeState.CANCELLED, "sygdom")
    week.do(change_date, ChangeDate(cafe.id, TUESDAY, ill))
    week.do(save_room, retire)


# -- hours ----------------------------------------------------------------------------------------------


def test_hours_are_a_set_from_a_day_and_undo_gives_the_old_one_back(week: PlannedHouse) -> None:
    command = SaveHours(HUSET, TODAY, rows((1, 540, 900), (2, 540, 720), (2, 720, 900)))
    change = week.do(save_hours, command)
    with week.cupboard.read() as session:
        assert len(calendar.house_days(session).hours) == 3
        assert weekdays(session) == "12"
    newer = SaveHours(HUSET, TODAY, rows((5, 540, 900)))
    again = week.do(save_hours, newer)
    week.do(save_hours, again.before)
    with week.cupboard.read() as session:
        assert [(row.weekday, row.start) for row in calendar.house_days(session).hours] == [
            (1, 540), (2, 540), (2, 720)
        ]  # fmt: skip
    week.do(save_hours, change.before)
    with week.cupboard.read() as session:
        assert calendar.house_days(session).hours == ()
        assert weekdays(session) == "12345"


def test_hours_that_begin_later_count_from_then(week: PlannedHouse) -> None:
    week.do(save_hours, SaveHours(HUSET, date(2026, 1, 1), rows((1, 540, 900))))
    week.do(save_hours, SaveHours(HUSET, date(2026, 12, 1), rows((2, 540, 900))))
    with week.cupboard.read() as session:
        days = calendar.house_days(session)
        assert weekdays(session) == "12"
    assert [days.is_open(HUSET, day) for day in (date(2026, 11, 23), TUESDAY, date(2026, 12, 1))] == [
        True, False, True
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "spans"),
    [
        ("hours_time", ((1, 900, 900),)),
        ("hours_time", ((1, 900, 540),)),
        ("hours_time", ((1, -1, 540),)),
        ("hours_time", ((1, 900, 1441),)),
        ("hours_time", ((0, 540, 900),)),
        ("hours_time", ((8, 540, 900),)),
        ("hours_overlap", ((1, 540, 900), (1, 840, 960))),
        ("hours_overlap", ((3, 540, 900), (3, 540, 600))),
    ],
)
def test_hours_that_are_refused(week: PlannedHouse, code: str, spans: Any) -> None:
    refused = week.refused(save_hours, SaveHours(HUSET, TODAY, rows(*spans)))
    assert refused.code == code


def test_the_phone_may_be_open_while_the_door_is(week: PlannedHouse) -> None:
    both = (*rows((4, 540, 900)), *rows((4, 510, 600), (4, 900, 990), open_for=OpenFor.PHONE))
    week.do(save_hours, SaveHours(HUSET, TODAY, both))
    assert week.refused(save_hours, SaveHours("Månen", TODAY, both)).code == "place_unknown"


# -- special days ---------------------------------------------------------------------------------------


def test_a_closed_week_is_skipped_and_undone(week: PlannedHouse) -> None:
    week.plan(activity(TUESDAY, rule=every_week(TUESDAY, date(2026, 12, 15))))
    days = [date(2026, 11, 30) + timedelta(days=one) for one in range(7)]
    change = week.do(set_special_days, SetSpecialDays(closed(*days)))
    assert change.days == tuple(days)
    assert [day.day for _, day, _ in week.held()] == [24, 8, 15]
    week.do(set_special_days, change.before)
    assert [day.day for _, day, _ in week.held()] == [24, 1, 8, 15]
    assert special(week) == []


def test_the_last_word_on_a_day_holds(week: PlannedHouse) -> None:
    twice = (SpecialDay(TUESDAY, HUSET, False, "Åbent hus", 600, 900), *closed(TUESDAY, place=HUSET))
    change = week.do(set_special_days, SetSpecialDays(twice))
    assert special(week) == [(TUESDAY, HUSET, True)]
    week.do(set_special_days, change.before)
    assert special(week) == []


@pytest.mark.parametrize(
    ("code", "day"),
    [
        ("special_reason", SpecialDay(TUESDAY, EVERYWHERE, True, " ")),
        ("hours_time", SpecialDay(TUESDAY, HUSET, False, "Marked")),
        ("hours_time", SpecialDay(TUESDAY, HUSET, False, "Marked", 900, 600)),
        ("hours_time", SpecialDay(TUESDAY, HUSET, False, "Marked", 600, 1441)),
        ("place_unknown", SpecialDay(TUESDAY, "Månen", True, "Ferie")),
        ("name_too_long", SpecialDay(TUESDAY, HUSET, True, "x" * 81)),
    ],
)
def test_special_days_that_are_refused(week: PlannedHouse, code: str, day: SpecialDay) -> None:
    assert week.refused(set_special_days, SetSpecialDays((day,))).code == code
    assert special(week) == []


def test_what_stands_alone_is_asked_about_and_cancelled_where_it_stood(week: PlannedHouse) -> None:
    cafe = week.plan(activity(TUESDAY, rule=every_week(TUESDAY, date(2026, 12, 15))))
    friday = date(2026, 12, 4)
    moved = DateChange(date(2026, 12, 1), ChangeState.MOVED, day=friday, start=780)
    week.do(change_date, ChangeDate(cafe.id, moved.original, moved))
    evening = week.plan(activity(friday, 1140, 60, title="Temaaften"))
    before = week.all()
    refused = week.refused(set_special_days, SetSpecialDays(closed(friday)))
    assert refused.code == "special_day_booked"
    assert (refused.fields["dates"], refused.fields["first"], refused.fields["title"]) == (
        2, friday, "Barselscafé"
    )  # fmt: skip
    change = week.do(set_special_days, SetSpecialDays(closed(friday), cancel=True))
    there = [(one.title, one.start, one.cancelled, one.reason) for one in week.dates(friday, friday)]
    assert there == [("Barselscafé", 780, True, "Ferie"), ("Temaaften", 1140, True, "Ferie")]
    week.do(set_special_days, change.before)
    assert week.all() == before
    week.do(set_special_days, change.after)
    week.do(end_activity, EndActivity(evening.id, EditScope.ALL, friday))
    assert week.refused(set_special_days, change.before).code == "activity_moved_on"  # type: ignore[arg-type]


def test_what_has_a_reason_to_stand_there_stays(week: PlannedHouse) -> None:
    week.plan(activity(TUESDAY, reason="Vi holder åbent for holdet"))
    week.do(set_special_days, SetSpecialDays(closed(TUESDAY)))
    assert len(week.held(TUESDAY, TUESDAY)) == 1


def test_a_day_that_opens_again_brings_no_two_things_into_one_room(week: PlannedHouse) -> None:
    week.do(set_special_days, SetSpecialDays(closed(TUESDAY, place=HUSET)))
    week.plan(activity(TUESDAY, rule=every_week(TUESDAY, date(2026, 12, 15))))
    week.plan(activity(TUESDAY, place=BIBLIOTEKET, rooms=(), title="Oplæsning"))
    refused = week.refused(set_special_days, SetSpecialDays(clear=((TUESDAY, HUSET),)))
    assert refused.code == "booking_conflict"
    assert {one.what for one in refused.fields["conflicts"]} == {"Bodil Lund"}  # type: ignore[attr-defined]


@pytest.mark.parametrize("once", [True, False])
def test_a_day_on_which_somebody_was_counted_was_open(week: PlannedHouse, once: bool) -> None:
    last = date(2026, 11, 17)
    rule = "" if once else every_week(last, date(2026, 12, 15))
    week.plan(activity(last, rule=rule, counts_as=KIND))
    week.do(count_heads, CountHeads(Head(last, HUSET, KIND, 10), (uuid4(), uuid4(), uuid4()), 0, 0, 0))
    command = SetSpecialDays(closed(last), cancel=True)
    if once:
        week.do(set_special_days, command)  # what stands alone in the past is history and stays
        assert len(week.held(last, last)) == 1
    else:
        refused = week.refused(set_special_days, command)
        assert (refused.code, refused.fields["day"]) == ("special_day_counted", last)


def test_today_may_close_until_somebody_is_counted(week: PlannedHouse) -> None:
    week.plan(activity(TODAY, counts_as=KIND))
    change = week.do(set_special_days, SetSpecialDays(closed(TODAY, reason="Vandskade"), cancel=True))
    week.do(set_special_days, change.before)
    week.do(count_heads, CountHeads(Head(TODAY, HUSET, KIND, 10), (uuid4(), uuid4(), uuid4()), 3, 0, 0))
    refused = week.refused(set_special_days, change.after)  # type: ignore[arg-type]
    assert refused.code == "special_day_counted"


# -- colleagues and owners ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "command"),
    [
        ("colleague_twice", SaveColleague(UUID(int=1), "bodil lund")),
        ("colleague_twice", SaveColleague(JONNA, "Mette Holm")),
        ("colleague_is_staff", SaveColleague(STAFF[Role.LEADER][0], "Mette Holmgaard")),
        ("colleague_is_staff", SaveColleague(STAFF[Role.LEADER][0], "Mette Holm", active=False)),
        ("choice_unknown", SaveColleague(JONNA, "Jonna Jordemoder", "astronaut")),
        ("name_empty", SaveColleague(JONNA, "")),
    ],
)
def test_colleagues_that_are_refused(week: PlannedHouse, code: str, command: SaveColleague) -> None:
    assert week.refused(save_colleague, command).code == code


def test_the_profession_of_one_who_can_open_the_house_is_anybodys_to_say(week: PlannedHouse) -> None:
    leader_id, name = STAFF[Role.LEADER]
    with week.cupboard.read() as session:
        query = select(Choice.code).where(Choice.list_name == str(ListName.PROFESSION))
        profession = session.execute(query).scalars().first()
    week.do(save_colleague, SaveColleague(leader_id, name, profession, "Vordingborg Kommune"))
    with week.cupboard.read() as session:
        [found] = [one for one in calendar.colleagues(session) if one.id == leader_id]
    assert (found.staff_id, found.employer, found.profession) == (
        leader_id,
        "Vordingborg Kommune",
        profession,
    )
    assert profession


def test_somebody_who_gets_a_key_stays_the_same_person(week: PlannedHouse) -> None:
    """Also when the name is written in other letters, and SQLite does not know that Å and å are one."""
    ase = uuid4()
    week.do(save_colleague, SaveColleague(ase, "Åse Ø"))
    staff_id = uuid4()
    week.do(add_staff, AddStaff(staff_id, "åse ø", Role.COORDINATOR))
    with week.cupboard.read() as session:
        found = [one for one in calendar.colleagues(session) if one.name.casefold() == "åse ø"]
    assert [(one.id, one.staff_id, one.name) for one in found] == [(ase, staff_id, "åse ø")]
    week.do(change_staff, ChangeStaff(staff_id, "Åse Ørn", Role.COORDINATOR, active=False))
    with week.cupboard.read() as session:
        [one] = [one for one in calendar.colleagues(session) if one.id == ase]
    assert (one.name, one.active) == ("Åse Ørn", False)


def test_nobody_of_the_staff_takes_the_name_of_another_colleague(week: PlannedHouse) -> None:
    command = ChangeStaff(STAFF[Role.RECEPTION][0], "Jonna jordemoder", Role.RECEPTION, active=True)
    assert week.refused(change_staff, command).code == "colleague_twice"


@pytest.mark.parametrize(
    ("code", "command"),
    [
        ("owner_twice", SaveOwner(None, "vordingborg kommune", OwnerKind.KOMMUNE)),
        ("owner_unknown", SaveOwner("Ingen", "Ingen", OwnerKind.PARTNER)),
        ("owner_last", SaveOwner(OWN, OWN, OwnerKind.KOMMUNE, active=False)),
        ("name_empty", SaveOwner(None, " ", OwnerKind.PARTNER)),
    ],
)
def test_owners_that_are_refused(week: PlannedHouse, code: str, command: SaveOwner) -> None:
    assert week.refused(save_owner, command).code == code


def test_an_owner_keeps_its_code_under_a_new_name(week: PlannedHouse) -> None:
    assert week.do(save_owner, SaveOwner(None, "Home-Start", OwnerKind.PARTNER)).ids == ("Home-Start",)
    week.do(save_owner, SaveOwner("Home-Start", "Home-Start Møn", OwnerKind.PARTNER))
    week.do(save_owner, SaveOwner(OWN, OWN, OwnerKind.KOMMUNE, active=False))
    with week.cupboard.read() as session:
        found = [(one.code, one.name, one.active) for one in calendar.owners(session)]
    assert found == [(OWN, OWN, False), ("Home-Start", "Home-Start Møn", True)]
