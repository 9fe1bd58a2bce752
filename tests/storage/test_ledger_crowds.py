"""The crowds besides the contacts, from the house's own tables into what is published of them."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from uuid import uuid4

import pytest

from familiehus import clock
from familiehus.calendar.activity import ActivityKind
from familiehus.models import (
    Course,
    CourseTemplate,
    HandoverCount,
    Notification,
    Pointing,
    ReferralCount,
    SeriesTalk,
)
from familiehus.queries.populations import CROWDS, crowds
from familiehus.queries.statistics.frozen import frozen_cells
from familiehus.queries.visits import visitors
from familiehus.services.ledger_verifying import ledger_verify
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Month
from tests.helpers.cupboards import RealHouse, facts, new_house, register
from tests.helpers.premises import cafe, hours
from tests.helpers.publishing_house import decide_here, published

SEPTEMBER, OCTOBER = Month(2026, 9), Month(2026, 10)
TUESDAY = date(2026, 10, 6)
CAFE = str(ActivityKind.CAFE)
WORD = "barselscafé"


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RealHouse]:
    decide_here(monkeypatch)
    with clock.frozen(datetime.fromisoformat("2026-11-20T13:05")):
        yield new_house(tmp_path)


def add(cupboard: Cupboard, *rows: object) -> None:
    with cupboard.write() as uow:
        uow.session.add_all(rows)
        uow.commit()


def counted(cupboard: Cupboard, crowd: str, month: Month = OCTOBER) -> dict[tuple[str, ...], int]:
    with cupboard.read() as session:
        return dict(crowds(session, [month])[crowd][month])


def came(cupboard: Cupboard, month: Month = OCTOBER) -> dict[tuple[str, str], int]:
    """As the ledger freezes them, which is as the page counts them."""
    with cupboard.read() as session:
        frozen = Counter[tuple[str, str]]()
        for cell in frozen_cells(session, month):
            if cell.visit is not None:
                frozen[cell.visit] += cell.contacts
        assert frozen == visitors(session, month)
    return dict(frozen)


def course(cupboard: Cupboard, last_day: date, **counts: int) -> None:
    with cupboard.read() as session:
        template = session.query(CourseTemplate).first()
    assert template is not None
    fields = {"families": None, "completed": None, "waited": None, "came": None, "marked": None, **counts}
    add(
        cupboard,
        Course(
            id=uuid4(), template=template.code, name="Hold", activity_id=None, place="Huset",
            state="slut", seats=8, least=2, first_day=last_day, last_day=last_day, events=0, **fields,
        ),
    )  # fmt: skip


def test_visitors_count_under_the_kind_and_the_owner_of_what_they_came_to(house: RealHouse) -> None:
    hours(house, date(2026, 9, 1))
    cafe(house, day=TUESDAY, counts_as=WORD)
    with house.open() as cupboard:
        register(cupboard, facts(TUESDAY, hour=10, count=7))
        assert came(cupboard) == {}, "nobody said what they came to"
        register(cupboard, facts(TUESDAY, hour=11, kind=WORD, count=8))
        register(cupboard, facts(date(2026, 10, 7), hour=11, kind=WORD, count=3))
        assert came(cupboard) == {(CAFE, "Vordingborg Kommune"): 8}
        assert came(cupboard, SEPTEMBER) == {}


def test_a_late_visitor_counts_in_the_next_month(house: RealHouse) -> None:
    hours(house, date(2026, 9, 1))
    cafe(house, day=date(2026, 9, 8), counts_as=WORD)
    with house.open() as cupboard:
        register(cupboard, facts(date(2026, 9, 8), hour=10, kind=WORD, count=20))
        register(cupboard, facts(TUESDAY, hour=10, kind=WORD, count=10))
        september = published(cupboard, "2026-09")
        register(cupboard, facts(date(2026, 9, 15), hour=10, kind=WORD, count=6))
        october = published(cupboard, "2026-10", "2026-11-20")
        found = [figures.table("heads.kind") for figures in (september, october)]
        assert [table.total for table in found if table] == [20, 16]
        assert ledger_verify(cupboard).holds


def test_a_course_counts_when_it_is_over_and_its_people_can_be_erased(house: RealHouse) -> None:
    with house.open() as cupboard:
        course(cupboard, date(2026, 10, 20), families=9, completed=7, waited=6)
        course(cupboard, date(2026, 10, 21))
        course(cupboard, date(2026, 9, 20), families=3, completed=3)
        assert counted(cupboard, "courses.outcome") == {
            ("gennemført",): 7,
            ("ikke gennemført",): 2,
            ("fik ingen plads",): 6,
        }


def test_talks_pointings_and_notifications_count_in_the_month_they_were_made(house: RealHouse) -> None:
    day = date(2026, 10, 5)
    with house.open() as cupboard:
        add(
            cupboard,
            SeriesTalk(day=day, id=uuid4(), kind="x", place="Huset", number=1, over_reason=""),
            SeriesTalk(day=day, id=uuid4(), kind="x", place="Huset", number=2, over_reason=""),
            SeriesTalk(day=date(2026, 9, 30), id=uuid4(), kind="x", place="Huset", number=2, over_reason=""),
            Pointing(
                day=day, id=uuid4(), place="Huset", offer="Mødregruppe", organisation="x", owner="x", count=6
            ),
            Notification(day=day, id=uuid4(), dialogue=True),
            Notification(day=day, id=uuid4(), dialogue=False),
        )
        assert counted(cupboard, "series.talks") == {("1. samtale",): 1, ("2. samtale",): 1}
        assert counted(cupboard, "offers.pointed") == {("Mødregruppe",): 6}
        assert counted(cupboard, "notifications") == {("dialogbaseret",): 1, ("uden dialog",): 1}


def test_referrals_and_consents_of_erased_families_are_still_counted(house: RealHouse) -> None:
    with house.open() as cupboard:
        for outcome in ("grebet", "grebet", "afvist"):
            add(cupboard, referral("ud", outcome))
        add(cupboard, referral("ind", "på hold", profession="jordemoder"))
        for what in ("samtykke givet", "samtykke givet", "samtykke trukket tilbage", "§ 11 e-møde"):
            add(cupboard, HandoverCount(month=OCTOBER.first, id=uuid4(), what=what))
        assert counted(cupboard, "referrals.out") == {("grebet",): 2, ("ikke grebet",): 1}
        assert counted(cupboard, "referrals.in") == {("jordemoder",): 1}
        assert counted(cupboard, "consents") == {("givet",): 2, ("trukket tilbage",): 1}
        assert counted(cupboard, "meetings_11e") == {("møde",): 1}
        assert counted(cupboard, "referrals.out", SEPTEMBER) == {}


def referral(direction: str, outcome: str, profession: str | None = None) -> ReferralCount:
    return ReferralCount(
        month=OCTOBER.first, id=uuid4(), direction=direction, party="Sundhedsplejen", profession=profession,
        outcome=outcome, next_step=None, sent_days=1, received_days=2, contact_days=3, caught_days=4,
        in_time=True,
    )  # fmt: skip


def test_a_report_has_every_crowd_and_prints_no_small_one(house: RealHouse) -> None:
    with house.open() as cupboard:
        register(cupboard, facts(TUESDAY, count=40))
        course(cupboard, date(2026, 10, 20), families=9, completed=9)
        add(cupboard, Notification(day=TUESDAY, id=uuid4(), dialogue=True))
        october = published(cupboard, "2026-10", "2026-11-20")
        tables = {table.id: table for table in october.tables}
        crowds_but_courses = [blocks for crowd, blocks in CROWDS.items() if not crowd.startswith("courses.")]
        assert {block for blocks in crowds_but_courses for block in blocks} <= tables.keys()
        assert (tables["courses.seats"].total, tables["courses.waited"].total) == (9, None)
        assert "courses.outcome" not in tables
        assert (tables["notifications"].rows, tables["notifications"].total) == ((), None)
        assert tables["consents"] == replace(tables["notifications"], id="consents", title="Samtykker")
        assert ledger_verify(cupboard).holds


def test_a_course_that_is_finished_late_counts_in_the_next_month(house: RealHouse) -> None:
    with house.open() as cupboard:
        register(cupboard, facts(date(2026, 9, 8), count=40))
        register(cupboard, facts(TUESDAY, count=40))
        published(cupboard, "2026-09")
        course(cupboard, date(2026, 9, 20), families=9, completed=8, waited=2)
        october = published(cupboard, "2026-10", "2026-11-20")
        tables = {table.id: table for table in october.tables}
        assert [row.value for row in tables["courses.seats"].rows] == [9]
        assert tables["courses.waited"].total is None, "two waited"
        with cupboard.read() as session:
            assert crowds(session, [OCTOBER])["courses.outcome"][OCTOBER] == {}, "they are September's"
        register(cupboard, facts(date(2026, 11, 3), count=30))
        with clock.frozen(datetime.fromisoformat("2026-12-02T09:00")):
            november = published(cupboard, "2026-11")
        assert {table.id: table.total for table in november.tables}["courses.seats"] is None
        assert ledger_verify(cupboard).holds
