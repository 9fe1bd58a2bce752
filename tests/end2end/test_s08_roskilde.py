"""S8 Familiens Hus, Roskilde: partners borrow rooms, own activities, and heads are counted per owner."""

from collections import Counter
from datetime import date
from pathlib import Path

import icalendar

from familiehus import clock
from familiehus.calendar.activity import ActivityKind
from familiehus.calendar.conflicts import ConflictKind
from tests.helpers.lived_house import found, in_the_way, moment, refused

MONDAY = date(2026, 11, 23)
SUNDAY = date(2026, 11, 29)
SUMMER = date(2027, 6, 24)
LOANS = (
    ("Babycafé", "Mødrehjælpen", 0, 10, 12),
    ("Fars legestue", "Mødrehjælpen", 2, 14, 16),
    ("Legeklub", "Red Barnet", 1, 13, 15),
    ("Familieklub", "Red Barnet", 3, 13, 15),
)


def test_s08_loans_owners_and_head_counts_per_owner(tmp_path: Path) -> None:
    with (
        clock.frozen(moment(MONDAY, 8)),
        found(tmp_path, "Familiens Hus", "Roskilde", areas=("Roskilde=4000",)) as house,
    ):
        house.hours(house.place, date(2026, 11, 2), dict.fromkeys(range(1, 6), (9, 16)))
        house.room(house.place, "Salen", 25)
        house.room(house.place, "Caféen", 15)
        for name in ("Mødrehjælpen", "Red Barnet"):
            house.owner(name)
        house.colleague("Birthe V.", "frivillig", "Familiens Hus")
        for title, owner, weekday, start, end in LOANS:
            day = date.fromordinal(MONDAY.toordinal() + weekday)
            house.plan(title, ActivityKind.LOAN, day, start, end, until=SUMMER, rooms=("Salen",), owner=owner,
                       counts_as=title)  # fmt: skip
        house.plan("Åbent hus", ActivityKind.CAFE, MONDAY, 9.5, 12, until=SUMMER, rooms=("Caféen",),
                   people=("Birthe V.",), counts_as="åbent hus")  # fmt: skip

        friday = date(2026, 11, 27)
        twice = refused(
            lambda: house.plan("Værtsmøde", ActivityKind.INTERNAL, MONDAY, 11, 12, people=("Birthe V.",))
        )
        assert [(one.kind, one.what, one.by) for one in in_the_way(twice)] == [
            (ConflictKind.PERSON, "Birthe V.", "Åbent hus")
        ]
        house.plan("Værtsmøde", ActivityKind.INTERNAL, friday, 11, 12, people=("Birthe V.",))

        late = {"owner": "Red Barnet", "rooms": ("Salen",)}
        evening = lambda **more: house.plan("Juleklip", ActivityKind.LOAN, friday, 17, 19, **late, **more)  # type: ignore[arg-type]  # noqa: E731
        assert {one.kind for one in in_the_way(refused(evening))} == {ConflictKind.CLOSED_HOURS}
        evening(reason="årets julearrangement", counts_as="Juleklip")

        with clock.frozen(moment(SUNDAY, 12)):
            for number, one in enumerate(house.week(MONDAY).occurrences, 3):
                if one.activity.counts_as:
                    house.count(one, mothers=number, fathers=number % 3)
            week = house.week(MONDAY)
            heads: Counter[str] = Counter()
            for one in week.occurrences:
                if one.key in week.heads:
                    heads[one.activity.owner] += week.heads[one.key].contacts
                    assert week.heads[one.key].closed
        assert heads.keys() == {"Mødrehjælpen", "Red Barnet", house.own}
        assert sum(heads.values()) == sum(one.contacts for one in week.heads.values())

        poster = house.poster("2026-W48")
        assert "Birthe" not in poster
        assert "Værtsmøde" not in poster
        assert "Red Barnet" in poster
        staff = house.poster("2026-W48", "--staff")
        assert "Birthe V." in staff
        assert "Værtsmøde" in staff
        data = house.ics(MONDAY, SUNDAY)
        titles = {str(event["SUMMARY"]) for event in icalendar.Calendar.from_ical(data).walk("VEVENT")}
        assert {"Babycafé", "Legeklub", "Juleklip", "Åbent hus"} <= titles
        assert b"Birthe" not in data
        assert b"julearrangement" not in data
