"""The papers about activities from the command line: for those who may, and for the house alone."""

import stat
import sys
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from pypdf import PdfReader

from familiehus import clock
from familiehus.calendar.activity import ActivityKind, ChangeState, DateChange
from familiehus.services.activities import ChangeDate, PlanActivity, change_date, plan_activity
from familiehus.services.head_counts import CountHeads, Head, count_heads
from familiehus.values import Role
from tests.helpers.command_line import Said, inside
from tests.helpers.cupboards import PASSPHRASE, STAFF, new_house
from tests.helpers.planned_house import activity, furnish

NOW = datetime.fromisoformat("2026-11-23 08:00")
WEEK = ("--from", "16-11-2026", "--to", "2026-11-22")


@pytest.fixture
def house(tmp_path: Path) -> Iterator[Path]:
    """Week 47: a café that three came to, a talk that was cancelled, the partner's playroom."""
    with clock.frozen(NOW):
        made = new_house(tmp_path)
        planned = furnish(made)
        gone = DateChange(date(2026, 11, 18), ChangeState.CANCELLED, "Bodil har influenza")
        talk = activity(date(2026, 11, 18), title="Samtale", rooms=(), kind=ActivityKind.COUNSELLING)
        for one in (activity(date(2026, 11, 17), counts_as="barselscafé"), talk):
            planned.do(plan_activity, PlanActivity(one))
        planned.do(change_date, ChangeDate(talk.id, talk.first_day, gone))
        head = Head(date(2026, 11, 17), "Huset", "barselscafé", 10)
        planned.do(count_heads, CountHeads(head, (uuid4(), uuid4(), uuid4()), 2, 1, 0))
        planned.cupboard.close()
        (tmp_path / "pas.txt").write_text(PASSPHRASE, encoding="utf-8")
        yield tmp_path


def at(folder: Path, *words: str | Path, who: Role = Role.COORDINATOR) -> Said:
    secret = str(folder / "pas.txt")
    opened = ("--home", str(folder / "hus"), "--passphrase-file", secret, "--staff", STAFF[who][1])
    return inside(*opened, *words)


def text(path: Path) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(path).pages)


def test_the_week_is_written_for_this_user_only_and_says_that_it_stays(house: Path) -> None:
    out = house / "oversigt.pdf"
    said = at(house, "report", "activity", *WEEK, "--out", out)
    assert said.code == 0, said.err
    assert said.out.strip() == f"Skrevet: {out}"
    assert "kun til huset selv" in said.err
    words = text(out)
    for shown in ("Aktiviteter, uge 47", "Kun til huset: her står de rigtige tal", "Barselscafé",
                  "tir. 17. nov. kl. 10–12", "Aflyst 18. november: En kollega har influenza"):  # fmt: skip
        assert shown in words
    assert "Bodil" not in words
    if sys.platform != "win32":
        assert stat.S_IMODE(out.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("way", "shown"),
    [("--place", "efter sted"), ("--owner", "efter arrangør"), ("--course", "Der er ingen hold i perioden")],
)
def test_put_together_in_other_ways(house: Path, way: str, shown: str) -> None:
    out = house / "oversigt.pdf"
    said = at(house, "report", "activity", *WEEK, way, "--out", out, who=Role.LEADER)
    assert said.code == 0, said.err
    assert shown in text(out)


def test_of_a_long_time_dates_come_only_when_they_are_asked_for(house: Path) -> None:
    out = house / "oversigt.pdf"
    month = ("--from", "2026-11-01", "--to", "2026-11-30", "--out", out)
    assert at(house, "report", "activity", *month).code == 0
    assert "tir. 17. nov." not in text(out)
    assert at(house, "report", "activity", *month, "--dates").code == 0
    assert "tir. 17. nov." in text(out)


@pytest.mark.parametrize(
    ("reader", "instead"),
    [("familier", "ugeplanen"), ("udvalg", "månedens"), ("partner", "partnerrapporten")],
)
def test_no_other_reader_gets_it_and_each_hears_what_there_is_instead(
    house: Path, reader: str, instead: str
) -> None:
    refused = at(
        house, "report", "activity", *WEEK, "--for", reader, "--out", house / "o.pdf", who=Role.LEADER
    )
    assert refused.code == 2
    assert "de rigtige tal" in refused.err
    assert instead in refused.err
    assert not (house / "o.pdf").exists()


def test_reception_and_admin_may_not(house: Path) -> None:
    for who in (Role.RECEPTION, Role.ADMIN):
        refused = at(house, "report", "activity", *WEEK, "--out", house / "o.pdf", who=who)
        assert refused.code == 4
        assert "oordinator" in refused.err
        assert not (house / "o.pdf").exists()


def test_days_that_cannot_be_are_refused(house: Path) -> None:
    out = ("--out", house / "o.pdf")
    turned = at(house, "report", "activity", "--from", "2026-11-22", "--to", "2026-11-16", *out)
    assert turned.code == 2
    assert "22.11.2026" in turned.err
    assert at(house, "report", "activity", "--from", "2020-01-01", "--to", "2026-11-16", *out).code == 2
    assert at(house, "report", "activity", "--from", "uge 47", "--to", "2026-11-16", *out).code == 2
    assert at(house, "report", "activity", *WEEK, "--place", "--owner", *out).code == 2
    assert at(house, "report", "activity", *WEEK, "--out", house / "hus" / "familiehus.db").code == 2
