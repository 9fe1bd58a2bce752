"""Talks counted on a card: the words are the only key, and the house never says which cards there are."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import select

from familiehus.models.course import AnonymousSeries, SeriesTalk
from familiehus.services.series_cards import (
    IDLE,
    CountTalk,
    EraseIdleSeries,
    OpenSeries,
    OverReason,
    TakeBackTalk,
    count_talk,
    erase_idle_series,
    open_series,
    take_back_talk,
)
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Role
from tests.helpers.course_house import MONDAY, CourseHouse, at_time, refusal
from tests.helpers.cupboards import RealHouse, register

KIND = "åben rådgivning"


@pytest.fixture
def desk(house: RealHouse) -> Iterator[CourseHouse]:
    with at_time(MONDAY), house.open(Role.RECEPTION) as cupboard:
        yield CourseHouse(cupboard)


@pytest.fixture
def card(desk: CourseHouse) -> str:
    return str(desk.do(open_series, OpenSeries(KIND)).after)


def talks(cupboard: Cupboard) -> list[tuple[int, str]]:
    with cupboard.read() as session:
        rows = session.execute(select(SeriesTalk.number, SeriesTalk.over_reason).order_by(SeriesTalk.number))
        return [tuple(row) for row in rows]  # type: ignore[misc]


def test_five_talks_and_a_reason_for_the_sixth(desk: CourseHouse, card: str) -> None:
    for number in range(1, 6):
        change = desk.do(count_talk, CountTalk(uuid4(), card, "Huset"))
        assert change.counts == {"talks": number, "limit": 5}
    sixth = CountTalk(uuid4(), card, "Huset")
    over = refusal(desk.do, count_talk, sixth)
    assert (over.code, over.fields["talks"], over.fields["limit"]) == ("series_over", 5, 5)
    assert desk.do(count_talk, replace(sixth, over=OverReason.ACUTE)).counts["talks"] == 6
    assert talks(desk.cupboard)[-2:] == [(5, ""), (6, "akut situation")]


def test_a_slip_is_forgiven_and_the_same_command_twice_is_one_talk(desk: CourseHouse, card: str) -> None:
    typed = (card[:1] + card[2:]).replace("-", " ").upper()
    command = CountTalk(uuid4(), typed, "Huset")
    first = desk.do(count_talk, command)
    assert first.after == card
    assert desk.do(count_talk, command).counts == {"talks": 1, "limit": 5}
    desk.do(take_back_talk, TakeBackTalk(command, card))
    assert talks(desk.cupboard) == []
    assert refusal(desk.do, take_back_talk, TakeBackTalk(command, card)).code == "series_unknown"


def test_a_reason_that_was_not_needed_is_not_kept(desk: CourseHouse, card: str) -> None:
    desk.do(count_talk, CountTalk(uuid4(), card, "Huset", OverReason.ACUTE))
    assert talks(desk.cupboard) == [(1, "")]


def test_what_is_refused_says_nothing_about_the_cards(desk: CourseHouse, card: str) -> None:
    for typed in ("munter-munter", "", card.partition("-")[0], f"{card}-{card}"):
        unknown = refusal(desk.do, count_talk, CountTalk(uuid4(), typed, "Huset"))
        assert (unknown.code, dict(unknown.fields)) == ("series_unknown", {})
    place = refusal(desk.do, count_talk, CountTalk(uuid4(), card, "Ukendt"))
    assert place.code == "place_unknown"


def test_a_card_has_a_kind_of_the_house_and_a_limit(desk: CourseHouse, house: RealHouse) -> None:
    assert refusal(desk.do, open_series, OpenSeries("Hanne Jensen 12345678")).code == "choice_unknown"
    for limit in (0, 21):
        assert refusal(desk.do, open_series, OpenSeries(KIND, limit)).code == "series_limit"
    with house.open(Role.COORDINATOR) as cupboard:
        CourseHouse(cupboard).do(open_series, OpenSeries("Far-kontakten"))
    desk.do(open_series, OpenSeries("far-kontakten"))
    with desk.cupboard.read() as session:
        assert list(session.execute(select(AnonymousSeries.kind)).scalars()) == ["far-kontakten"] * 2


def test_cards_are_all_different(desk: CourseHouse) -> None:
    cards = [desk.do(open_series, OpenSeries(KIND)).after for _ in range(60)]
    assert len(set(cards)) == 60


def test_a_year_without_a_talk_forgets_the_card_and_keeps_the_counts(desk: CourseHouse, card: str) -> None:
    desk.do(count_talk, CountTalk(uuid4(), card, "Huset"))
    with at_time(MONDAY + IDLE):
        assert desk.do(erase_idle_series, EraseIdleSeries()).counts == {"series": 0}
    with at_time(MONDAY + IDLE + timedelta(days=1)):
        register(desk.cupboard)
        assert desk.do(erase_idle_series, EraseIdleSeries()).counts == {"series": 1}
        assert refusal(desk.do, count_talk, CountTalk(uuid4(), card, "Huset")).code == "series_unknown"
    assert talks(desk.cupboard) == [(1, "")]


def test_a_clock_that_is_years_ahead_forgets_no_card(desk: CourseHouse, card: str) -> None:
    desk.do(count_talk, CountTalk(uuid4(), card, "Huset"))
    with at_time(MONDAY + 10 * IDLE):
        assert desk.do(erase_idle_series, EraseIdleSeries()).counts == {"series": 0}
