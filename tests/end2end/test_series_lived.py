"""Talks that stay anonymous in two houses: S10 Lolland's youth psychologist, S11 Odder's Far-kontakten."""

from datetime import date, timedelta
from pathlib import Path
from uuid import uuid4

from familiehus import clock
from familiehus.calendar.activity import ActivityKind
from familiehus.calendar.opening import EVERYWHERE, SpecialDay
from familiehus.queries.series import LiveCards, TalkCount, live_cards, talk_counts
from familiehus.services.premises import SetSpecialDays, set_special_days
from familiehus.services.series_cards import CountTalk, OpenSeries, OverReason, count_talk, open_series
from familiehus.values import Month
from tests.helpers.lived_house import LivedHouse, found, moment, refused

MONDAY = date(2026, 11, 23)


def _card(house: LivedHouse, kind: str) -> str:
    return str(house.do(open_series, OpenSeries(kind)).after)


def _talk(house: LivedHouse, code: str, place: str = "", over: OverReason | None = None) -> int:
    command = CountTalk(uuid4(), code, place or house.place, over)
    return house.do(count_talk, command).counts["talks"]


def test_s10_the_youth_psychologist_comes_once_a_month_and_nobody_is_written_down(tmp_path: Path) -> None:
    with (
        clock.frozen(moment(MONDAY, 8)),
        found(tmp_path, "Familiens Hus", "Lolland", areas=("Nakskov=4900",)) as house,
    ):
        house.room(house.place, "Samtalerummet", 3)
        house.colleague("Psykologen", "psykolog")
        plan = house.plan("Ungdomspsykolog", ActivityKind.COUNSELLING, MONDAY, 9, 12, weeks=4,
                          until=date(2027, 7, 30), rooms=("Samtalerummet",), people=("Psykologen",),
                          audience="15-25 år, anonymt")  # fmt: skip
        period = house.period(MONDAY, date(2027, 6, 30))
        days = [one.day for one in period.occurrences if one.activity.id == plan.id][:6]
        young = [_card(house, "Ungdomspsykolog") for _ in range(3)]
        assert len(set(young)) == 3
        for number, day in enumerate(days[:5], 1):
            with clock.frozen(moment(day, 12)):
                assert _talk(house, young[0]) == number
                if number <= 2:
                    assert _talk(house, young[1]) == number
        with clock.frozen(moment(days[5], 12)):
            assert refused(lambda: _talk(house, young[0])).code == "series_over"
            with house.cupboard.read() as session:
                assert live_cards(session) == (LiveCards("ungdomspsykolog", 3),)
                first_month = talk_counts(session, days[0], days[0])
                counts = talk_counts(session, days[0], days[5])
        assert first_month == (TalkCount(Month.of(days[0]), "ungdomspsykolog", 1, 2, 0),)
        assert sum(one.talks for one in counts) == 7
        assert max(one.number for one in counts) == 5
        poster = house.poster("2026-W48")
        assert "Ungdomspsykolog" in poster
        assert "15-25" in poster
        assert not [word for code in young for word in code.split("-") if word in poster]


def test_s11_far_kontakten_is_five_talks_at_two_places_through_a_closed_week(tmp_path: Path) -> None:
    hall = "Kirkeladen"
    with (
        clock.frozen(moment(MONDAY, 16)),
        found(tmp_path, "Familiens Hus", "Odder", places=("Huset", hall), areas=("Odder=8300",)) as house,
    ):
        father, other = _card(house, "Far-kontakten"), _card(house, "Far-kontakten")
        assert [_talk(house, father), _talk(house, other)] == [1, 1]
        with clock.frozen(moment(MONDAY + timedelta(weeks=2), 16)):
            assert _talk(house, father, hall) == 2, "the card is good wherever he comes"
        yule = tuple(_closed(date(2026, 12, 21) + timedelta(days=n)) for n in range(5))
        house.do(set_special_days, SetSpecialDays(yule))
        for number, week in ((3, 6), (4, 8), (5, 10)):
            with clock.frozen(moment(MONDAY + timedelta(weeks=week), 16)):
                assert _talk(house, father) == number
        end = MONDAY + timedelta(weeks=12)
        with clock.frozen(moment(end, 16)):
            assert _talk(house, father, over=OverReason.CLOSING) == 6
            assert refused(lambda: _talk(house, father)).code == "series_over", "each time has its own reason"
            new = _card(house, "Far-kontakten")
            assert new not in (father, other)
            assert _talk(house, new) == 1, "a lost card is a new series"
            with house.cupboard.read() as session:
                counts = talk_counts(session, MONDAY, end)
        by_number = {
            number: sum(one.talks for one in counts if one.number == number) for number in range(1, 7)
        }
        assert by_number == {1: 3, 2: 1, 3: 1, 4: 1, 5: 1, 6: 1}
        assert sum(one.over for one in counts) == 1


def _closed(day: date) -> SpecialDay:
    return SpecialDay(day, EVERYWHERE, True, "julelukket")
