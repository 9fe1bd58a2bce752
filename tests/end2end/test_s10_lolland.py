"""S10 Familiens Hus, Lolland: a full week, a cancelled café, a moved playroom, and the summer closing."""

from datetime import date, timedelta
from pathlib import Path

from familiehus import clock
from familiehus.calendar.activity import ActivityKind, ChangeState, DateChange, EditScope
from familiehus.calendar.opening import EVERYWHERE, SpecialDay
from familiehus.calendar.series import Edit
from familiehus.services.activities import (
    ChangeDate,
    EndActivity,
    RestoreActivities,
    change_date,
    end_activity,
    restore_activities,
)
from familiehus.services.premises import SetSpecialDays, set_special_days
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
