"""Anonymous series as counts: what is asked for comes back as numbers, and never a word of a card."""

from collections.abc import Iterator
from dataclasses import asdict
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from familiehus import clock
from familiehus.queries.series import LiveCards, TalkCount, idle_cards, live_cards, talk_counts
from familiehus.services.series_cards import (
    IDLE,
    CountTalk,
    EraseIdleSeries,
    OpenSeries,
    OverReason,
    count_talk,
    erase_idle_series,
    open_series,
)
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Month
from tests.helpers.cupboards import new_house

NOW = datetime.fromisoformat("2026-11-19 11:42")


@pytest.fixture
def leader(tmp_path: Path) -> Iterator[Cupboard]:
    with clock.frozen(NOW), new_house(tmp_path).open() as cupboard:
        yield cupboard


def card(cupboard: Cupboard, kind: str, limit: int = 5) -> str:
    with cupboard.write() as uow:
        return str(open_series(uow, OpenSeries(kind, limit)).after)


def talk(cupboard: Cupboard, code: str, day: date, over: OverReason | None = None) -> None:
    with clock.frozen(datetime.combine(day, NOW.time())), cupboard.write() as uow:
        count_talk(uow, CountTalk(uuid4(), code, "Huset", over))


def test_cards_per_kind_and_talks_per_month_kind_and_number(leader: Cupboard) -> None:
    one, two = card(leader, "Ungdomspsykolog"), card(leader, "Ungdomspsykolog", limit=1)
    card(leader, "Far-kontakten")
    for code, day, over in (
        (one, date(2026, 10, 6), None), (one, date(2026, 11, 3), None), (two, date(2026, 11, 3), None),
        (two, date(2026, 11, 17), OverReason.ACUTE),
    ):  # fmt: skip
        talk(leader, code, day, over)
    with leader.read() as session:
        assert live_cards(session) == (LiveCards("ungdomspsykolog", 2), LiveCards("far-kontakten", 1))
        found = talk_counts(session, date(2026, 10, 1), date(2026, 11, 30))
        assert found == (
            TalkCount(Month(2026, 10), "ungdomspsykolog", 1, 1, 0),
            TalkCount(Month(2026, 11), "ungdomspsykolog", 1, 1, 0),
            TalkCount(Month(2026, 11), "ungdomspsykolog", 2, 2, 1),
        )
        assert talk_counts(session, date(2026, 11, 4), date(2026, 11, 30)) == (
            TalkCount(Month(2026, 11), "ungdomspsykolog", 2, 1, 1),
        )
        said = repr([asdict(row) for row in (*found, *live_cards(session))])
    assert one not in said
    assert two not in said


def test_every_talk_past_the_limit_is_counted_as_one(leader: Cupboard) -> None:
    for _ in range(3):
        code = card(leader, "Ungdomspsykolog", limit=1)
        talk(leader, code, NOW.date())
        talk(leader, code, NOW.date(), OverReason.WAITING)
    with leader.read() as session:
        counts = talk_counts(session, NOW.date(), NOW.date())
    assert [(one.number, one.talks, one.over) for one in counts] == [(1, 3, 0), (2, 3, 3)]


def test_a_house_without_cards_has_no_lines(leader: Cupboard) -> None:
    with leader.read() as session:
        assert live_cards(session) == ()
        assert talk_counts(session, date.min, date.max) == ()
        assert idle_cards(session, NOW.date()) == 0


def test_a_card_is_idle_the_day_after_a_year_and_its_talks_stay(leader: Cupboard) -> None:
    used = card(leader, "Ungdomspsykolog")
    talk(leader, used, NOW.date())
    card(leader, "Far-kontakten")
    for days, idle in ((365, 0), (366, 2)):
        day = NOW.date() + timedelta(days=days)
        with clock.frozen(datetime.combine(day, NOW.time())):
            with leader.read() as session:
                assert idle_cards(session, clock.today() - IDLE) == idle
            with leader.write() as uow:
                assert erase_idle_series(uow, EraseIdleSeries()).counts == {"series": idle}
    with leader.read() as session:
        assert live_cards(session) == ()
        assert [one.talks for one in talk_counts(session, date.min, date.max)] == [1]
