"""Calendars into a real house and out again: whole or not at all, known again, the same bytes each time."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rruleset, rrulestr
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from icalendar import Calendar
from sqlalchemy import delete

from familiehus import clock
from familiehus.calendar.activity import Activity, ActivityKind, ChangeState, DateChange
from familiehus.calendar.occurrences import occurrences
from familiehus.calendar.recurrence import all_days, checked_rule, every_month, every_week
from familiehus.calendar.series import Edit
from familiehus.errors import NotAllowed, UserError
from familiehus.models import Activity as ActivityRow
from familiehus.models import SpecialDay
from familiehus.queries.calendar import house_days
from familiehus.services.activities import RestoreActivities, restore_activities
from familiehus.services.activity_rows import write_edit
from familiehus.services.ics_file import Why
from familiehus.services.ics_house import IMPORTED, Choices
from familiehus.services.ics_import import import_calendar
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Role
from tests.helpers.calendar_files import (
    OWNER,
    ROOMS,
    activity,
    all_activities,
    calendar,
    exported,
    house_with_rooms,
    imported,
    opened,
    plan,
    previewed,
)

NOW = datetime.fromisoformat("2026-11-22 08:30")
CAFE = """SUMMARY:Barselscafé
UID:cafe
DTSTART;TZID=Romance Standard Time:20261124T100000
DTEND;TZID=Romance Standard Time:20261124T120000
RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270330T080000Z
EXDATE;TZID=Romance Standard Time:20261201T100000
LOCATION:AMMERUM
ATTENDEE:mailto:mette@eksempel.dk"""
YOGA = """SUMMARY:Yoga
UID:yoga
DTSTART;TZID=Europe/Copenhagen:20261124T110000
DTEND;TZID=Europe/Copenhagen:20261124T121500
LOCATION:Ammerum (1. sal)"""
ONCE = """SUMMARY:Personalemøde
UID:staff
DTSTART:20261125T120000Z
DTEND:20261125T130000Z
LOCATION:Stort moedelokale, Huset"""


@pytest.fixture
def house(tmp_path: Path) -> Iterator[Cupboard]:
    with clock.frozen(NOW), opened(tmp_path) as cupboard:
        yield cupboard


def titles(cupboard: Cupboard) -> list[str]:
    return sorted(one.title for one in all_activities(cupboard))


def test_a_calendar_comes_in_with_kind_room_owner_and_its_dates(house: Cupboard) -> None:
    change = imported(house, calendar(CAFE, ONCE))
    cafe, staff = sorted(all_activities(house), key=lambda one: one.title)
    assert change.after == (cafe, staff)
    assert (cafe.kind, cafe.rooms, cafe.owner, cafe.place) == (
        ActivityKind.CAFE, (ROOMS["Ammerum"],), OWNER, "Huset")  # fmt: skip
    assert (staff.kind, staff.for_families, staff.start) == (ActivityKind.INTERNAL, False, 13 * 60)
    assert staff.rooms == (ROOMS["Stort mødelokale"],)
    with house.read() as session:
        held = [
            one.day for one in occurrences(cafe, house_days(session), date.min, date.max) if not one.cancelled
        ]
    assert date(2026, 12, 1) not in held
    assert held[:3] == [date(2026, 11, 24), date(2026, 12, 8), date(2026, 12, 15)]


def test_the_same_file_again_brings_nothing(house: Cupboard) -> None:
    data = calendar(CAFE, ONCE)
    imported(house, data)
    before = all_activities(house)
    with clock.frozen(NOW + timedelta(days=40)):
        again = previewed(house, data, today=NOW.date() + timedelta(days=40))
    assert (again.known, again.new, again.changed) == (2, (), ())
    imported(house, data, update=True)
    assert all_activities(house) == before


def test_an_endless_series_is_known_again_next_year(house: Cupboard) -> None:
    endless = calendar(CAFE.replace(";UNTIL=20270330T080000Z", ""))
    imported(house, endless)
    later = NOW + timedelta(days=300)
    with clock.frozen(later):
        assert previewed(house, endless, today=later.date()).known == 1


def test_a_changed_event_is_said_and_updated_only_when_asked(house: Cupboard) -> None:
    imported(house, calendar(CAFE, ONCE))
    later = calendar(CAFE, ONCE.replace("20261125T1", "20261126T1"))
    preview = previewed(house, later)
    assert [one.series.main.title for one in preview.changed] == ["Personalemøde"]
    imported(house, later)
    assert {one.first_day for one in all_activities(house)} == {date(2026, 11, 24), date(2026, 11, 25)}
    change = imported(house, later, update=True)
    assert {one.first_day for one in all_activities(house)} == {date(2026, 11, 24), date(2026, 11, 26)}
    with house.write() as uow:
        restore_activities(uow, RestoreActivities(Edit(change.after, change.before)))  # type: ignore[arg-type]
    assert {one.first_day for one in all_activities(house)} == {date(2026, 11, 24), date(2026, 11, 25)}


def test_an_update_leaves_what_was_held_as_it_was(house: Cupboard) -> None:
    imported(house, calendar(CAFE))
    later = NOW + timedelta(days=60)
    with clock.frozen(later):
        command = previewed(house, calendar(CAFE.replace("T1", "T2")), today=later.date()).command(
            update=True
        )
        with house.write() as uow:
            import_calendar(uow, command)
        past, ahead = sorted(all_activities(house), key=lambda one: one.first_day)
    assert (past.start, ahead.start, ahead.follows, past.uid, ahead.uid) == (600, 1200, past.id, "", "cafe")
    assert all_days(past.first_day, past.rule)[-1] < later.date() <= ahead.first_day


def test_undo_takes_all_of_it_back_and_redo_brings_it_again(house: Cupboard) -> None:
    plan(house, activity("Legestue", date(2026, 11, 24), rooms=(ROOMS["Ammerum"],)))
    before = all_activities(house)
    change = imported(house, calendar(CAFE, YOGA, ONCE), conflicts=True)
    after = all_activities(house)
    assert len(after) == 4
    for edit, expected in ((Edit(change.after, ()), before), (Edit((), change.after), after)):  # type: ignore[arg-type]
        with house.write() as uow:
            restore_activities(uow, RestoreActivities(edit))
        assert set(all_activities(house)) == set(expected)


def test_what_stands_in_the_way_is_listed_and_stays_out_unless_the_person_says_so(house: Cupboard) -> None:
    plan(house, activity("Legestue", date(2026, 11, 24), rooms=(ROOMS["Ammerum"],)))
    preview = previewed(house, calendar(CAFE, YOGA, ONCE))
    assert [(one.title, one.why) for one in preview.refused()] == [
        ("Barselscafé", Why.CONFLICT), ("Yoga", Why.CONFLICT)]  # fmt: skip
    imported(house, calendar(CAFE, YOGA, ONCE))
    assert titles(house) == ["Legestue", "Personalemøde"]
    imported(house, calendar(CAFE, YOGA, ONCE), conflicts=True)
    reasons = {one.title: one.reason for one in all_activities(house)}
    assert reasons == {"Barselscafé": IMPORTED, "Yoga": IMPORTED, "Legestue": "", "Personalemøde": ""}


def test_the_first_of_two_that_collide_in_the_file_comes_in(house: Cupboard) -> None:
    imported(house, calendar(CAFE, YOGA))
    assert titles(house) == ["Barselscafé"]


def test_what_collides_only_with_something_left_out_comes_in(house: Cupboard) -> None:
    plan(house, activity("Legestue", date(2026, 11, 24), 540, 75, rooms=(ROOMS["Ammerum"],)))
    late = YOGA.replace("T110000", "T110000").replace("Yoga", "Sang")
    imported(house, calendar(CAFE, late))  # the café meets the playroom; the singing only the café
    assert titles(house) == ["Legestue", "Sang"]


def test_a_single_event_on_a_holiday_is_in_the_way_of_nobody_but_asks(house: Cupboard) -> None:
    christmas = ONCE.replace("20261125", "20261225")
    assert [one.why for one in previewed(house, calendar(christmas)).refused()] == [Why.CONFLICT]
    imported(house, calendar(christmas), conflicts=True)
    assert [one.reason for one in all_activities(house)] == [IMPORTED]


def test_choices_fill_in_what_the_file_does_not_say(house: Cupboard) -> None:
    choices = Choices("Huset", OWNER, ActivityKind.THEME)
    walk = "SUMMARY:Gåtur\nDTSTART:20261125T120000\nDTEND:20261125T130000\nLOCATION:Parken"
    coming = previewed(house, calendar(walk), choices).new[0]
    assert (coming.activity.kind, coming.unknown_place, coming.activity.rooms) == (
        ActivityKind.THEME,
        "Parken",
        (),
    )
    for wrong in (Choices("Månen", OWNER), Choices("Huset", "Ingen")):
        with pytest.raises(UserError, match="unknown"):
            previewed(house, calendar(walk), wrong)


def test_only_those_who_plan_may_import(tmp_path: Path) -> None:
    with clock.frozen(NOW):
        for role in (Role.RECEPTION, Role.ADMIN):
            with house_with_rooms(tmp_path / role).open(role) as cupboard, pytest.raises(NotAllowed):
                previewed(cupboard, calendar(CAFE))


def test_a_house_that_moved_on_refuses_all_of_it(house: Cupboard) -> None:
    first = previewed(house, calendar(CAFE, ONCE)).command()
    second = previewed(house, calendar(CAFE, ONCE)).command()
    with house.write() as uow:
        import_calendar(uow, first)
    before = all_activities(house)
    with pytest.raises(UserError, match="ics_known"), house.write() as uow:
        import_calendar(uow, second)
    third = previewed(house, calendar(YOGA.replace("20261124", "20261126"))).command()
    plan(house, activity("Legestue", date(2026, 11, 26), 660, rooms=(ROOMS["Ammerum"],)))
    before = all_activities(house)
    with pytest.raises(UserError, match="booking_conflict"), house.write() as uow:
        import_calendar(uow, third)
    assert all_activities(house) == before


class _StoppedError(Exception):
    pass


def test_an_import_that_is_stopped_leaves_nothing(house: Cupboard) -> None:
    events = [
        f"SUMMARY:Møde {n}\nDTSTART:202611{1 + n % 28:02d}T{8 + n // 28:02d}0000\nDURATION:PT1H"
        for n in range(250)
    ]
    command = previewed(house, calendar(*events)).command()

    def stop(_stage: str, done: int) -> None:
        if done == 200:
            raise _StoppedError

    with pytest.raises(_StoppedError), house.write() as uow:
        import_calendar(uow, command, stop)
    assert all_activities(house) == ()
    with house.write() as uow:
        assert import_calendar(uow, command).counts == {"activities": 250}


MOVED = """SUMMARY:Barselscafé i køkkenet
UID:cafe
RECURRENCE-ID;TZID=Romance Standard Time:20261215T100000
DTSTART;TZID=Romance Standard Time:20261216T130000
DTEND;TZID=Romance Standard Time:20261216T150000
LOCATION:Køkken"""
SIGNS = (
    b"\r\n",
    b":",
    b";",
    b'"',
    b"0",
    b"9",
    b"T",
    b"Z",
    b"\x00",
    b"=",
    b",",
    b"\xff",
    b"UID:cafe",
    b"Huset",
)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 2**32), st.integers(1, 25))
def test_mutated_files_come_in_whole_or_not_at_all(
    two_houses: tuple[Cupboard, Cupboard], seed: int, cuts: int
) -> None:
    cupboard, dice, data = two_houses[0], random.Random(seed), bytearray(calendar(CAFE, MOVED, YOGA, ONCE))
    for _ in range(cuts):
        at, length = dice.randrange(len(data)), dice.randrange(25)
        data[at : at + length] = dice.choice((*SIGNS, bytes(data[length : 2 * length]), b""))
    with clock.frozen(NOW):
        try:
            for update in (False, True):  # the second time some of it is known, and some of that was changed
                before = set(all_activities(cupboard))
                try:
                    preview = previewed(cupboard, bytes(data))
                except UserError as error:
                    refused = error.code
                    break
                wanted = preview.command(conflicts=True, update=update)
                with cupboard.write() as uow:
                    import_calendar(uow, wanted)
                refused = ""
                gone = set(wanted.edit.before)
                assert len(all_activities(cupboard)) == len(before - gone) + len(wanted.edit.after)
            assert refused in {"", "ics_empty", "ics_not_calendar"}
        finally:
            _emptied(cupboard)


# -- out --------------------------------------------------------------------------------------------------


def wall_clock(data: bytes) -> list[tuple[date, time, time, str]]:
    """Every date of a file as another program works it out: icalendar reads, dateutil expands."""
    zone, found, apart = ZoneInfo("Europe/Copenhagen"), {}, {}
    for event in Calendar.from_ical(data).walk("VEVENT"):
        uid, start, end = str(event["UID"]), event["DTSTART"].dt, event["DTEND"].dt
        cancelled = str(event.get("STATUS", "")) == "CANCELLED"
        what = None if cancelled else (start.date(), start.time(), end.time(), str(event["SUMMARY"]))
        if "RECURRENCE-ID" in event:
            apart[uid, event["RECURRENCE-ID"].dt.astimezone(zone)] = what
            continue
        for moment in _expanded(event, start):
            lasts = end.replace(tzinfo=None) - start.replace(tzinfo=None)
            own = (moment.date(), moment.time(), (moment + lasts).time(), str(event["SUMMARY"]))
            found[uid, moment.astimezone(zone)] = None if cancelled else own
    return sorted(one for one in (found | apart).values() if one is not None)


def _expanded(event: object, start: datetime) -> list[datetime]:
    zone, dates = start.tzinfo, rruleset()
    if "RRULE" in event:  # type: ignore[operator]
        dates.rrule(rrulestr(event["RRULE"].to_ical().decode(), dtstart=start))  # type: ignore[index]
    else:
        dates.rdate(start)
    for name, add in (("RDATE", dates.rdate), ("EXDATE", dates.exdate)):
        lists = event.get(name, [])  # type: ignore[attr-defined]
        for one in lists if isinstance(lists, list) else [lists]:
            for moment in one.dts:
                add(moment.dt)
    return [moment.replace(tzinfo=zone) for moment in dates]


def test_the_wall_clock_stays_when_summer_time_begins(house: Cupboard) -> None:
    rule = every_week(date(2027, 3, 2), date(2027, 4, 27))
    moved = DateChange(date(2027, 3, 23), ChangeState.MOVED, day=date(2027, 3, 29), start=840)
    one = plan(house, activity("Café", date(2027, 3, 2), rule=rule))
    with house.write() as uow:
        write_edit(uow.session, Edit((one,), (replace(one, changes=(moved,)),)))
        uow.commit()
    found = wall_clock(exported(house, date(2027, 3, 1), date(2027, 5, 31)))
    assert [day for day, *_ in found] == [
        date(2027, 3, 2), date(2027, 3, 9), date(2027, 3, 16), date(2027, 3, 29), date(2027, 3, 30),
        *(date(2027, 4, day) for day in (6, 13, 20, 27))]  # fmt: skip
    assert {start for _, start, *_ in found} == {time(10), time(14)}


def test_a_date_that_was_touched_on_a_holiday_is_held_in_the_next_house_too(tmp_path: Path) -> None:
    first = date(2027, 4, 29)  # Kristi himmelfart is the Thursday after
    touched = DateChange(date(2027, 5, 6), ChangeState.MOVED)
    one = activity("Café", first, rule=every_week(first, date(2027, 5, 20)), changes=(touched,))
    span = (date(2027, 4, 1), date(2027, 5, 31))
    with clock.frozen(NOW), opened(tmp_path / "a") as source, opened(tmp_path / "b") as target:
        with source.write() as uow:
            write_edit(uow.session, Edit((), (one,)))
            uow.commit()
        file = exported(source, *span)
        imported(target, file, conflicts=True)
        assert len(wall_clock(file)) == 4
        assert exported(target, *span) == file


def test_the_families_file_holds_nothing_of_the_staffs(house: Cupboard) -> None:
    day = date(2026, 11, 24)
    bodil = UUID("33333333-3333-4333-8333-333333333333")
    plan(house, activity("Café", day, people=(bodil,), reason="aftalt med Bodil", setup="Stole"))
    plan(house, activity("Supervision", day, kind=ActivityKind.INTERNAL))
    plan(house, activity("Lukket hold", day, kind=ActivityKind.COURSE, for_families=False))
    plan(house, activity("Maler", day, kind=ActivityKind.BLOCK, rooms=(ROOMS["Køkken"],)))
    span = (date(2026, 11, 1), date(2026, 11, 30))
    families = exported(house, *span).decode()
    assert "Café" in families
    for word in ("Bodil", "Kær", "aftalt", "Stole", "Supervision", "Lukket", "Maler", "ATTENDEE"):
        assert word not in families
    staff = exported(house, *span, staff=True).decode()
    assert all(word in staff for word in ("Bodil Kær", "Supervision", "Lukket", "Maler", "Stole"))
    assert "aftalt" not in staff
    own = exported(house, *span, person=bodil).decode()
    assert own.count("BEGIN:VEVENT") == 1


def test_names_are_taken_out_only_by_those_who_may(tmp_path: Path) -> None:
    span = (date(2026, 11, 1), date(2026, 11, 30))
    with clock.frozen(NOW), house_with_rooms(tmp_path).open(Role.RECEPTION) as cupboard:
        exported(cupboard, *span)
        exported(cupboard, *span, person=cupboard.actor.staff_id)
        for which in ({"staff": True}, {"person": UUID("33333333-3333-4333-8333-333333333333")}):
            with pytest.raises(NotAllowed):
                exported(cupboard, *span, **which)


# -- there and back ---------------------------------------------------------------------------------------

FIRST, LAST = date(2027, 1, 1), date(2027, 12, 31)
TITLES = ["Café", "Mødre, fædre: børn", "Lang titel " * 7 + "her", 'Yoga\\n "1"', "Åbent 🎈"]
_days = st.dates(date(2026, 12, 1), date(2028, 1, 15))


@st.composite
def _rules(draw: st.DrawFn, first: date) -> str:
    until = first + timedelta(days=draw(st.integers(20, 500)))
    rule = draw(st.sampled_from([
        "", every_week(first, until), every_week(first, until, weeks=2), every_month(first, until),
        f"FREQ=DAILY;INTERVAL=3;UNTIL={until:%Y%m%d}", f"FREQ=WEEKLY;UNTIL={until:%Y%m%d};BYDAY=MO,TH",
        f"FREQ=MONTHLY;UNTIL={until:%Y%m%d};BYMONTHDAY=-1", f"FREQ=WEEKLY;INTERVAL=2;UNTIL={until:%Y%m%d}",
    ]))  # fmt: skip
    try:
        return checked_rule(first, rule)
    except UserError:
        return ""


@st.composite
def _changes(draw: st.DrawFn, first: date, rule: str) -> tuple[DateChange, ...]:
    given = all_days(first, rule)
    originals = draw(st.sets(st.sampled_from(given) | _days, max_size=8))
    return tuple(_change(draw, day, given) for day in sorted(originals))


def _change(draw: st.DrawFn, day: date, given: tuple[date, ...]) -> DateChange:
    state = draw(st.sampled_from(ChangeState))
    if state is not ChangeState.MOVED:
        if day in given:
            return DateChange(day, state, "sygdom")
        state = ChangeState.MOVED
    return DateChange(
        day,
        state,
        day=draw(st.none() | _days) if day in given else draw(_days),
        start=draw(st.none() | st.integers(0, 1200)),
        minutes=draw(st.none() | st.integers(5, 240)),
        title=draw(st.none() | st.just("Flyttet café")),
        rooms=draw(st.none() | st.just(()) | st.just((ROOMS["Køkken"], ROOMS["Ammerum"]))),
    )


@st.composite
def _activities(draw: st.DrawFn, number: int) -> Activity:
    first = draw(_days)
    rule = draw(_rules(first))
    kind = draw(st.sampled_from([one for one in ActivityKind if one is not ActivityKind.BLOCK]))
    return Activity(
        id=UUID(int=number + 1),
        title=draw(st.sampled_from(TITLES)),
        kind=kind,
        owner=OWNER,
        place="Huset",
        first_day=first,
        start=draw(st.sampled_from([0, 90, 125, 150, 600, 1170])),
        minutes=draw(st.sampled_from([5, 60, 150, 240])),
        rule=rule,
        rooms=draw(st.sampled_from([(), (ROOMS["Ammerum"],), (ROOMS["Ammerum"], ROOMS["Køkken"])])),
        seats=draw(st.none() | st.integers(1, 40)),
        sign_up=draw(st.booleans()),
        for_families=draw(st.booleans()) and kind is not ActivityKind.INTERNAL,
        audience=draw(st.sampled_from(["", "Gravide, og nybagte: alle"])),
        changes=draw(_changes(first, rule)),
    )  # fmt: skip


@st.composite
def _houses(draw: st.DrawFn) -> tuple[Activity, ...]:
    return tuple(draw(_activities(number)) for number in range(draw(st.integers(1, 4))))


@pytest.fixture(scope="module")
def two_houses(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Cupboard, Cupboard]]:
    folder = tmp_path_factory.mktemp("to")
    with clock.frozen(NOW), opened(folder / "a") as one, opened(folder / "b") as other:
        yield one, other


@contextmanager
def _filled(cupboard: Cupboard, activities: tuple[Activity, ...], closed: set[date]) -> Iterator[None]:
    """The house with exactly these, whatever was there; empty again afterwards."""
    with cupboard.write() as uow:
        write_edit(uow.session, Edit((), activities))
        for day in closed:
            uow.session.add(SpecialDay(day=day, place="", closed=True, reason="lukket", start=None, end=None))
        uow.commit()
    try:
        yield
    finally:
        _emptied(cupboard)


def _emptied(cupboard: Cupboard) -> None:
    with cupboard.write() as uow:
        there = all_activities(cupboard)
        write_edit(uow.session, Edit(there, ()))
        uow.session.execute(delete(SpecialDay))
        uow.commit()
    with cupboard.read() as session:
        assert session.query(ActivityRow).count() == 0


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_houses(), st.sets(_days, max_size=6), st.booleans())
def test_out_in_and_out_again_is_the_same_to_the_byte(
    two_houses: tuple[Cupboard, Cupboard], activities: tuple[Activity, ...], closed: set[date], staff: bool
) -> None:
    source, target = two_houses
    with clock.frozen(NOW):
        with _filled(source, activities, closed):
            first = exported(source, FIRST, LAST, staff=staff)
            again = previewed(source, first)
            expected = _told(source, staff)
        assert (again.new, again.changed) == ((), ())
        assert wall_clock(first) == expected
        try:
            imported(target, first, conflicts=True)
            assert exported(target, FIRST, LAST, staff=staff) == first
        finally:
            _emptied(target)


def _told(cupboard: Cupboard, staff: bool) -> list[tuple[date, time, time, str]]:
    """What the house says is held in the period, as the readers of the file should see it."""
    found = []
    with cupboard.read() as session:
        days = house_days(session)
    for activity_ in all_activities(cupboard):
        families = activity_.for_families and activity_.kind is not ActivityKind.INTERNAL
        for one in occurrences(activity_, days, FIRST, LAST) if staff or families else ():
            if not one.cancelled:
                start = datetime.combine(one.day, time(), UTC) + timedelta(minutes=one.start)
                end = start + timedelta(minutes=one.end - one.start)
                found.append((one.day, start.time(), end.time(), one.title))
    return sorted(found)
