"""S4 Familiens Hus, Aalborg: hours for coming in and others for the phone, Thursday longer."""

from datetime import date
from pathlib import Path

from familiehus import clock
from familiehus.calendar.activity import ActivityKind, OwnerKind
from familiehus.calendar.conflicts import ConflictKind
from familiehus.calendar.opening import EVERYWHERE, SpecialDay, WhyClosed
from familiehus.queries.days import missing_days
from familiehus.services.premises import SetSpecialDays, set_special_days
from tests.helpers.lived_house import at, found, in_the_way, moment, refused

MONDAY = date(2026, 11, 23)
THURSDAY = date(2026, 11, 26)
DOOR = {day: (10.5, 17 if day == 4 else 15) for day in range(1, 6)}
PHONE = {day: [(8.5, 10), *([(15, 16.5)] if day == 4 else [])] for day in range(1, 6)}


def test_s04_a_week_by_the_hours_on_the_door(tmp_path: Path) -> None:
    with (
        clock.frozen(moment(MONDAY, 9)),
        found(
            tmp_path, "Familiens Hus", "Aalborg",
            areas=("Aalborg by=9000", "Nørresundby=9400"),
        ) as house,
    ):  # fmt: skip
        house.hours(house.place, date(2026, 11, 2), DOOR, PHONE)
        house.room(house.place, "Caféen", 20)
        house.owner("Mødrehjælpen", OwnerKind.PARTNER)
        thursday = house.week(MONDAY).days.state(house.place, THURSDAY)
        assert [(one.start, one.end) for one in thursday.door] == [(at(10.5), at(17))]
        assert [(one.start, one.end) for one in thursday.phone] == [(at(8.5), at(10)), (at(15), at(16.5))]

        borrowed = {"owner": "Mødrehjælpen", "rooms": ("Caféen",), "until": date(2027, 6, 24)}
        error = refused(
            lambda: house.plan("Babycafé", ActivityKind.LOAN, MONDAY, 14, 16, **borrowed)  # type: ignore[arg-type]
        )
        assert {one.kind for one in in_the_way(error)} == {ConflictKind.CLOSED_HOURS}
        house.plan("Babycafé", ActivityKind.LOAN, THURSDAY, 14, 16, **borrowed)  # type: ignore[arg-type]
        house.plan(
            "Fars aften", ActivityKind.PLAYROOM, THURSDAY, 18, 20
        )  # the house's own evening is its own

        christmas = SpecialDay(date(2026, 12, 24), EVERYWHERE, True, "juleferie")
        short = SpecialDay(date(2026, 12, 23), EVERYWHERE, False, "lille juleaften", at(10.5), at(12))
        house.do(set_special_days, SetSpecialDays((christmas, short)))
        december = house.period(date(2026, 12, 21), date(2026, 12, 31))
        [gone] = december.skipped
        assert (gone.activity.title, gone.day, gone.closed.name) == (
            "Babycafé",
            date(2026, 12, 24),
            "juleferie",
        )
        assert gone.closed.why is WhyClosed.CLOSED
        assert [one.end for one in december.days.state(house.place, date(2026, 12, 23)).door] == [at(12)]

        with clock.frozen(moment(date(2026, 12, 28), 9)), house.cupboard.read() as session:
            missing = missing_days(session, clock.today(), back=7)
        assert missing == (date(2026, 12, 21), date(2026, 12, 22), date(2026, 12, 23)), (
            "nobody is asked for the days the house was closed"
        )
        poster = house.poster("2026-W48")
        for words in ("10.30–15", "8.30–10", "Babycafé", "Mødrehjælpen"):
            assert words in poster, words
        assert "juleferie" in house.poster("2026-W52")
