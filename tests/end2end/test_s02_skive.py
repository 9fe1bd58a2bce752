"""S2 Tryg Start, Skive: no house, intake by phone or form, up to five talks without visitation."""

import io
from datetime import date, timedelta
from pathlib import Path
from uuid import uuid4

from pypdf import PdfReader
from sqlalchemy import select, text

from familiehus import clock
from familiehus.calendar.activity import ActivityKind
from familiehus.models.course import AnonymousSeries, SeriesTalk
from familiehus.queries.series import live_cards, talk_counts
from familiehus.queries.today import day_view
from familiehus.reports.series_card import series_card
from familiehus.services.contacts import RegisterContact, register_contact
from familiehus.services.course_papers import series_card_for
from familiehus.services.series_cards import (
    CountTalk,
    OpenSeries,
    OverReason,
    TakeBackTalk,
    count_talk,
    open_series,
    take_back_talk,
)
from familiehus.ui.closing import forget_idle_series
from familiehus.values import Channel, ContactFacts, Henvender
from tests.helpers.lived_house import LivedHouse, found, moment, refused

MONDAY = date(2026, 11, 23)
GROUP = "Koordinationsgruppen"
TALKS = "Tryg Start"
NOBODYS = "bekymrende-regnbue"


def _skive(folder: Path) -> LivedHouse:
    house = found(
        folder, "Tryg Start", "Skive", places=(GROUP,), areas=("Skive by=7800", "Salling=7870,7860")
    )
    for name, profession in (("Ulla N.", "sundhedsplejerske"), ("Henrik B.", "familiebehandler"),
                             ("Pia S.", "psykolog")):  # fmt: skip
        house.colleague(name, profession)
    return house


def _talk(house: LivedHouse, code: str, over: OverReason | None = None) -> tuple[int, int]:
    counts = house.do(count_talk, CountTalk(uuid4(), code, house.place, over)).counts
    return counts["talks"], counts["limit"]


def test_s02_from_the_phone_call_to_the_fifth_talk(tmp_path: Path) -> None:
    with clock.frozen(moment(MONDAY, 9)), _skive(tmp_path) as house:
        for channel, postnummer in ((Channel.TELEFON, "7800"), (Channel.DIGITALT, "7870")):
            intake = ContactFacts(MONDAY, 9, house.place, channel, Henvender.MOR, postnummer)
            house.do(register_contact, RegisterContact(uuid4(), intake))
        code = str(house.do(open_series, OpenSeries(TALKS)).after)
        paper = series_card(series_card_for(house.cupboard, code, TALKS.lower(), 5))
        read = PdfReader(io.BytesIO(paper))
        said = " ".join(read.pages[0].extract_text().split())
        assert all(word in said for word in code.split("-"))
        assert "7800" not in said
        assert not [word for word in code.split("-") if word in str(read.metadata)]

        alone, both = ("Ulla N.",), ("Ulla N.", "Henrik B.")
        for week, who in enumerate((alone, both, both, alone, both)):
            day = MONDAY + timedelta(weeks=week)
            house.plan("Samtale", ActivityKind.COUNSELLING, day, 10, 11, people=who, for_families=False)
            with clock.frozen(moment(day, 11)):
                typed = code if week % 2 else f" {code.upper().replace('-', '  ')} "
                assert _talk(house, typed) == (week + 1, 5)

        last = MONDAY + timedelta(weeks=5)
        with clock.frozen(moment(last, 11)):
            assert refused(lambda: _talk(house, code)).code == "series_over"
            house.plan("Psykolog efter aftale", ActivityKind.COUNSELLING, last, 13, 14, people=("Pia S.",),
                       for_families=False)  # fmt: skip
            assert _talk(house, code, OverReason.WAITING) == (6, 5)
            with house.cupboard.read() as session:
                counts = talk_counts(session, MONDAY, last)
        assert [(str(one.month), one.number, one.talks, one.over) for one in counts] == [
            ("2026-11", 1, 1, 0), ("2026-11", 2, 1, 0), ("2026-12", 3, 1, 0), ("2026-12", 4, 1, 0),
            ("2026-12", 5, 1, 0), ("2026-12", 6, 1, 1),
        ]  # fmt: skip
        assert {one.kind for one in counts} == {TALKS.lower()}
        with house.cupboard.read() as session:
            assert sum(row.facts.count for row in day_view(session, MONDAY).rows) == 2, (
                "talks are no contacts"
            )


def test_s02_a_slip_at_the_desk_is_forgiven_and_a_wrong_count_taken_back(tmp_path: Path) -> None:
    with clock.frozen(moment(MONDAY, 9)), _skive(tmp_path) as house:
        code = str(house.do(open_series, OpenSeries(TALKS)).after)
        first, second = code.split("-")
        assert _talk(house, f"{first[:-1]} {second}") == (1, 5)
        wrong = CountTalk(uuid4(), code, house.place)
        house.do(count_talk, wrong)
        house.do(take_back_talk, TakeBackTalk(wrong, code))
        assert _talk(house, code) == (2, 5)
        unknown = refused(lambda: _talk(house, NOBODYS))
        assert unknown.code == "series_unknown"
        assert not unknown.fields, "it says nothing about which cards there are"


def test_s02_no_row_ties_a_call_to_a_card_and_after_a_year_the_card_is_gone(tmp_path: Path) -> None:
    with clock.frozen(moment(MONDAY, 9)), _skive(tmp_path) as house:
        code = str(house.do(open_series, OpenSeries(TALKS)).after)
        _talk(house, code)
        talk = {column.name for column in SeriesTalk.__table__.columns}
        card = {column.name for column in AnonymousSeries.__table__.columns}
        assert "code" not in talk
        assert not {"id", "postnummer", "name", "phone"} & card
        assert not SeriesTalk.__table__.foreign_keys | AnonymousSeries.__table__.foreign_keys
        with clock.frozen(moment(MONDAY + timedelta(days=366), 9)):
            assert forget_idle_series(house.cupboard) == 1
            assert refused(lambda: _talk(house, code)).code == "series_unknown"
            with house.cupboard.read() as session:
                assert live_cards(session) == ()
                assert session.execute(select(SeriesTalk.number)).scalars().all() == [1]
                said = " ".join(str(row) for name in _tables(session) for row in
                                session.execute(text(f'SELECT * FROM "{name}"')))  # fmt: skip
        assert code not in said


def _tables(session: object) -> list[str]:
    rows = session.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'"))  # type: ignore[attr-defined]
    return [name for (name,) in rows]
