"""S3 Hvidovre Familiehus: one room is waiting area, café and lecture room at different hours of a day."""

from datetime import date
from pathlib import Path

from familiehus import clock
from familiehus.calendar.activity import ActivityKind
from familiehus.calendar.conflicts import ConflictKind
from tests.helpers.lived_house import found, in_the_way, moment, refused

MONDAY = date(2026, 11, 23)
TUESDAY, FRIDAY = date(2026, 11, 24), date(2026, 11, 27)
SUMMER = date(2027, 6, 24)
BIG = ("Store rum",)


def test_s03_one_room_is_three_rooms_in_a_day(tmp_path: Path) -> None:
    with (
        clock.frozen(moment(MONDAY, 8)),
        found(tmp_path, "Hvidovre Familiehus", "Hvidovre", areas=("Hvidovre=2650",)) as house,
    ):
        house.room(house.place, "Store rum", 30)
        house.room(house.place, "Lille rum", 8)
        house.hours(house.place, date(2026, 11, 2), dict.fromkeys(range(1, 6), (9, 17)))
        house.plan("Åben konsultation", ActivityKind.COUNSELLING, TUESDAY, 9, 11.5, until=SUMMER, rooms=BIG,
                   setup="venteområde", counts_as="åben konsultation")  # fmt: skip
        cafe = house.plan("Eftermiddagscafé", ActivityKind.CAFE, TUESDAY, 12, 15, until=SUMMER, rooms=BIG,
                          setup="caféborde", counts_as="Eftermiddagscafé")  # fmt: skip
        house.plan("Foredrag: far fra dag ét", ActivityKind.THEME, TUESDAY, 15.5, 17, rooms=BIG,
                   setup="biografopstilling", sign_up=True, seats=30, counts_as="Foredrag")  # fmt: skip

        error = refused(
            lambda: house.plan("Babyrytmik", ActivityKind.PLAYROOM, TUESDAY, 14, 15.75, rooms=BIG)
        )
        named = {(one.kind, one.what, one.by) for one in in_the_way(error)}
        assert named == {
            (ConflictKind.ROOM, "Store rum", "Eftermiddagscafé"),
            (ConflictKind.ROOM, "Store rum", "Foredrag: far fra dag ét"),
        }
        house.plan("Babyrytmik", ActivityKind.PLAYROOM, TUESDAY, 14, 15.75, rooms=("Lille rum",))

        day = [(one.title, one.activity.setup) for one in house.week(MONDAY).of_day(TUESDAY)]
        assert day == [
            ("Åben konsultation", "venteområde"),
            ("Eftermiddagscafé", "caféborde"),
            ("Babyrytmik", ""),
            ("Foredrag: far fra dag ét", "biografopstilling"),
        ]
        with clock.frozen(moment(TUESDAY, 15)):
            [held] = [one for one in house.week(MONDAY).of_day(TUESDAY) if one.activity.id == cafe.id]
            house.count(held, mothers=12, fathers=3)
            heads = house.week(MONDAY).heads
            assert heads[held.key].contacts == 15
            assert heads[held.key].closed
        poster = house.poster("2026-W48")
        assert "Eftermiddagscafé" in poster
        assert "Foredrag: far fra dag ét" in poster
        assert "biografopstilling" not in poster, "how the room stands is for the staff"
        assert "biografopstilling" in house.poster("2026-W48", "--staff")
