"""A year as a small house lives it: published month by month, with late ones and corrections, then attacked.

Whoever collects every report of the year, and knows the lists of codes, can't work out one small count.
"""

from datetime import datetime
from pathlib import Path
from random import Random
from uuid import UUID

import pytest
from sqlalchemy import select

from familiehus import clock
from familiehus.models import Contact
from familiehus.queries.ledger import touched_months
from familiehus.services.contacts import (
    ChangeContact,
    RemoveContact,
    change_contact,
    remove_contact,
)
from familiehus.services.ledger_verifying import ledger_verify
from familiehus.storage.cupboard import Cupboard
from familiehus.values import ContactFacts, Henvender, Month
from tests.helpers.cupboards import facts, new_house
from tests.helpers.publishing_house import counted_so_far, decide_here, invented, published, put
from tests.helpers.told import provable, told_of

YEAR = 2025
K = 5


def anybody(cupboard: Cupboard, month: Month, luck: Random) -> tuple[UUID, ContactFacts]:
    """A contact of a month that is published, as the desk finds one to correct."""
    with cupboard.read() as session:
        query = select(Contact).where(Contact.day >= month.first, Contact.day < month.next.first)
        row = luck.choice(sorted(session.execute(query).scalars(), key=lambda one: (one.day, one.id)))
        return row.id, row.facts()


def correct(cupboard: Cupboard, month: Month, luck: Random) -> None:
    """Two late ones, one that was somebody else, one that was counted twice."""
    put(cupboard, invented(month, 2, seed=luck.randrange(99)))
    known, old = anybody(cupboard, month, luck)
    with cupboard.write() as uow:
        change_contact(
            uow, ChangeContact(old.day, known, facts(old.day, henvender=Henvender.FAR, postnummer="4720"))
        )
    known, old = anybody(cupboard, month, luck)
    with cupboard.write() as uow:
        remove_contact(uow, RemoveContact(old.day, known))


def live(cupboard: Cupboard) -> None:
    """Twelve months, four quarters and the year, each published when it is over."""
    luck = Random(10)
    for number in range(1, 13):
        month = Month(YEAR, number)
        put(cupboard, invented(month, 55 + luck.randrange(20)))
        if number > 1:
            correct(cupboard, month.before, luck)
        published(cupboard, str(month))
        if number % 3 == 0:
            published(cupboard, f"{YEAR}-K{number // 3}")
    published(cupboard, str(YEAR))


def test_a_year_of_reports_tells_no_small_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    decide_here(monkeypatch)
    with clock.frozen(datetime.fromisoformat("2026-02-01T09:00")), new_house(tmp_path).open() as cupboard:
        live(cupboard)
        report = ledger_verify(cupboard)
        assert (report.problems, report.publications) == ((), 17)
        told = told_of(cupboard, YEAR, K)
        with cupboard.read() as session:
            contacts = sum(row.count for row in session.query(Contact))
            assert touched_months(session) == ()
    assert len(told.secrets) > 50
    assert provable(told, K) == []
    assert not [number for number in told.numbers() if 0 < number < K]
    totals = {period: tables[0].total for period, tables in told.tables.items()}
    months = [totals[str(Month(YEAR, number))] for number in range(1, 13)]
    assert totals[str(YEAR)] == sum(map(int, filter(None, months))) == contacts


def test_the_year_is_the_sum_of_what_its_months_were(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What came to light of a frozen month after the last one was frozen is for the next year."""
    decide_here(monkeypatch)
    with clock.frozen(datetime.fromisoformat("2026-02-01T09:00")), new_house(tmp_path).open() as cupboard:
        put(cupboard, [facts(Month(YEAR, number).first, count=20) for number in range(1, 13)])
        year = published(cupboard, str(YEAR))
        before = counted_so_far(cupboard)
        put(cupboard, [facts(Month(YEAR, 3).first, count=99)])
        march = published(cupboard, f"{YEAR}-03")
        assert (year.tables[0].total, march.tables[0].total) == (240, 20)
        assert counted_so_far(cupboard) == before
        assert published(cupboard, "2026-01").tables[0].total == 99
