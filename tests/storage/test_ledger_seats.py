"""Seats on courses: every seat offered is counted in one block, from the first year that begins with it."""

import json
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from familiehus import clock
from familiehus.figures import PeriodFigures, Standing
from familiehus.models import Course, CourseTemplate, FrozenMonth
from familiehus.queries import populations
from familiehus.queries.course_crowds import years_without_seats
from familiehus.queries.ledger import snapshot
from familiehus.queries.targets import SetTarget
from familiehus.services.ledger_verifying import ledger_verify
from familiehus.services.target_measures import measures
from familiehus.services.targets import SaveTarget, save_target
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Period
from tests.helpers.cupboards import RealHouse, facts, new_house, register
from tests.helpers.publishing_house import decide_here, published

YEAR = Period.parse("2026")


@pytest.fixture
def cupboard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cupboard]:
    decide_here(monkeypatch)
    house: RealHouse = new_house(tmp_path)
    with clock.frozen(datetime.fromisoformat("2026-12-20T13:05")), house.open() as opened:
        for month in (9, 10, 11):
            register(opened, facts(date(2026, month, 6), count=40))
        yield opened


def course(
    cupboard: Cupboard, last_day: date, seats: int, families: int, completed: int, waited: int = 0
) -> UUID:
    one = uuid4()
    with cupboard.write() as uow:
        template = uow.session.query(CourseTemplate).first()
        assert template is not None
        uow.session.add(
            Course(
                id=one, template=template.code, name="Hold", activity_id=None, place="Huset", state="slut",
                seats=seats, least=2, first_day=last_day, last_day=last_day, events=0, families=families,
                completed=completed, waited=waited, came=None, marked=None,
            )
        )  # fmt: skip
        uow.commit()
    return one


def rows(figures: PeriodFigures, table_id: str) -> dict[str, int] | None:
    table = figures.table(table_id)
    return None if table is None else {row.label: row.value for row in table.rows}


def test_every_seat_offered_is_completed_broken_off_or_free(cupboard: Cupboard) -> None:
    course(cupboard, date(2026, 9, 20), seats=40, families=30, completed=24, waited=7)
    september = published(cupboard, "2026-09")
    assert rows(september, "courses.seats") == {"Optaget": 30, "Ledig": 10}
    assert rows(september, "courses.ended") == {"Gennemført": 24, "Ikke gennemført": 6, "Ledig": 10}
    assert rows(september, "courses.waited") == {"Fik ingen plads": 7}
    assert rows(september, "courses.outcome") is None, "it would tell the rest of the seats"
    assert ledger_verify(cupboard).holds


def test_no_small_count_of_seats_is_printed_or_follows_from_the_others(cupboard: Cupboard) -> None:
    """Two broke off and three waited. Taken seats beside completed and waited would have told both."""
    course(cupboard, date(2026, 9, 20), seats=32, families=26, completed=24, waited=3)
    september = published(cupboard, "2026-09")
    assert rows(september, "courses.seats") == {"Optaget": 26, "Ledig": 6}
    assert rows(september, "courses.ended") == {"Ledig": 6, "Øvrige": 26}
    assert rows(september, "courses.waited") == {}
    assert ledger_verify(cupboard).holds


def test_a_course_that_was_finished_late_brings_its_free_seats_with_it(cupboard: Cupboard) -> None:
    course(cupboard, date(2026, 9, 20), seats=20, families=10, completed=10)
    published(cupboard, "2026-09")
    course(cupboard, date(2026, 9, 27), seats=30, families=20, completed=20)
    course(cupboard, date(2026, 10, 27), seats=10, families=10, completed=10)
    october = published(cupboard, "2026-10")
    assert rows(october, "courses.seats") == {"Optaget": 30, "Ledig": 10}
    assert ledger_verify(cupboard).holds


def test_a_year_that_was_begun_without_seats_goes_on_without_them(
    cupboard: Cupboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    course(cupboard, date(2026, 9, 20), seats=40, families=30, completed=24, waited=7)
    with monkeypatch.context() as then:
        then.setattr(populations, "years_without_seats", lambda _session: frozenset({2026}))
        september = published(cupboard, "2026-09")
    assert rows(september, "courses.seats") is None
    assert rows(september, "courses.outcome") == {
        "Gennemført": 24, "Ikke gennemført": 6, "Fik ingen plads": 7
    }  # fmt: skip
    with cupboard.read() as session:
        [text] = session.query(FrozenMonth.crowds).one()
        assert "courses.free" not in json.loads(text)
        assert years_without_seats(session) == {2026}
        offered = {one.id for one in measures(session, YEAR)}
        later = {one.id for one in measures(session, Period.parse("2027"))}
    assert "courses.outcome" in offered - later
    assert {"courses.seats", "courses.waited"} <= later - offered
    course(cupboard, date(2026, 10, 20), seats=40, families=25, completed=20)
    october = published(cupboard, "2026-10")
    assert rows(october, "courses.seats") is None
    assert rows(october, "courses.outcome") == {"Gennemført": 20, "Ikke gennemført": 5}
    with cupboard.read() as session:
        assert snapshot(session, Period.parse("2026-09")) == september
    assert ledger_verify(cupboard).holds


def test_what_is_late_of_such_a_year_is_counted_by_seat_in_the_next(
    cupboard: Cupboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who had a seat and who waited is not lost; how many were free then was never counted."""
    with monkeypatch.context() as then:
        then.setattr(populations, "years_without_seats", lambda _session: frozenset({2026}))
        published(cupboard, "2026-10")
    course(cupboard, date(2026, 10, 20), seats=40, families=30, completed=24, waited=7)
    register(cupboard, facts(date(2026, 12, 3), count=40))
    with clock.frozen(datetime.fromisoformat("2027-02-20T13:05")):
        course(cupboard, date(2027, 1, 20), seats=20, families=10, completed=10)
        register(cupboard, facts(date(2027, 1, 3), count=40))
        january = published(cupboard, "2027-01")
        assert rows(january, "courses.ended") == {"Gennemført": 34, "Ikke gennemført": 6, "Ledig": 10}
        assert rows(january, "courses.waited") == {"Fik ingen plads": 7}
        assert ledger_verify(cupboard).holds


def test_a_target_for_seats_filled_is_measured_in_per_cent_and_as_a_number(cupboard: Cupboard) -> None:
    september = Period.parse("2026-09")
    asked = [
        ("courses.seats", "optaget", True, 75),
        ("courses.seats", "optaget", False, 40),
        ("courses.ended", "gennemført", True, 60),
        ("courses.seats", "ledig", False, 5),
    ]
    for measure, code, share, number in asked:
        target = SetTarget(uuid4(), september, measure, code, share, number, "Mette Holm", "")
        with cupboard.write() as uow:
            save_target(uow, SaveTarget(target))
    course(cupboard, date(2026, 9, 20), seats=40, families=30, completed=24, waited=7)
    told = {
        (one.code, one.share): (one.value, one.standing) for one in published(cupboard, "2026-09").targets
    }
    assert told == {
        ("optaget", True): (75, Standing.MET),
        ("optaget", False): (30, Standing.NOT_MET),
        ("gennemført", True): (60, Standing.MET),
        ("ledig", False): (10, Standing.MET),
    }


def test_taken_seats_are_told_although_few_broke_off_but_not_where_few_were_free(cupboard: Cupboard) -> None:
    for period in ("2026-09", "2026-10"):
        target = SetTarget(
            uuid4(), Period.parse(period), "courses.seats", "optaget", True, 75, "Mette Holm", ""
        )
        with cupboard.write() as uow:
            save_target(uow, SaveTarget(target))
    course(cupboard, date(2026, 9, 20), seats=40, families=30, completed=28)
    course(cupboard, date(2026, 10, 20), seats=40, families=38, completed=30)
    [told] = published(cupboard, "2026-09").targets
    assert told.value == 75
    [hidden] = published(cupboard, "2026-10").targets
    assert (hidden.value, hidden.standing) == (None, Standing.UNKNOWN), "two were free"
    assert ledger_verify(cupboard).holds
