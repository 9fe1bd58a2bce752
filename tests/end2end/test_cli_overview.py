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
from familiehus.calendar.activity import ActivityKind, ChangeState, DateChange, OwnerKind
from familiehus.reports.opslag import opslag
from familiehus.services.activities import ChangeDate, PlanActivity, change_date, plan_activity
from familiehus.services.colleagues import SaveOwner, save_owner
from familiehus.services.head_counts import CountHeads, Head, count_heads
from familiehus.services.publishing import Publish, publish
from familiehus.values import Role
from tests.helpers.command_line import Said, inside
from tests.helpers.cupboards import PASSPHRASE, STAFF, new_house
from tests.helpers.planned_house import OWN, activity, furnish
from tests.helpers.published_house import publish_by_hand
from tests.unit.reports.published_periods import MOTHERS, OCTOBER, ordinary

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


# -- made of published figures only -------------------------------------------------------------------------


@pytest.fixture
def published(tmp_path: Path) -> Iterator[Path]:
    """S8: the partner's babycafé was held twice in October and cancelled once; October is published."""
    with clock.frozen(NOW):
        planned = furnish(new_house(tmp_path))
        planned.do(save_owner, SaveOwner(None, MOTHERS, OwnerKind.PARTNER))
        for day in (6, 13, 20):
            one = activity(date(2026, 10, day), title="Babycafé", owner=MOTHERS, rooms=(), people=())
            planned.do(plan_activity, PlanActivity(one))
            if day == 20:
                gone = DateChange(one.first_day, ChangeState.CANCELLED, "Bodil har influenza")
                planned.do(change_date, ChangeDate(one.id, one.first_day, gone))
        secret = activity(
            date(2026, 10, 7), title="Hemmeligt møde", owner=MOTHERS, kind=ActivityKind.INTERNAL
        )
        planned.do(plan_activity, PlanActivity(secret))
        publish_by_hand(planned.cupboard, ordinary())
        planned.cupboard.close()
        (tmp_path / "pas.txt").write_text(PASSPHRASE, encoding="utf-8")
        yield tmp_path


def test_the_opslag_is_written_from_what_was_published(published: Path) -> None:
    out = published / "opslag.pdf"
    said = at(published, "report", "opslag", "2026-10", "--out", out, who=Role.RECEPTION)
    assert said.code == 0, said.err
    assert out.read_bytes() == opslag(ordinary())
    assert "Tak for at I talte: 21 af 22 dage" in text(out)


def test_a_partner_gets_its_own_report(published: Path) -> None:
    out = published / "partner.pdf"
    said = at(published, "report", "partner", "mødrehjælpen", "2026-10", "--out", out)
    assert said.code == 0, said.err
    words = text(out)
    for shown in ("Mødrehjælpen", "86 deltagere", "2 gange holdt", "Babycafé 2 1 0"):
        assert shown in words
    for hidden in ("influenza", "Bodil", "Hemmeligt", "Barselscafé", "318"):
        assert hidden not in words


@pytest.mark.parametrize("paper", [("opslag",), ("partner", MOTHERS)])
def test_what_is_not_published_says_how_it_is(published: Path, paper: tuple[str, ...]) -> None:
    out = ("--out", published / "o.pdf")
    for period, command in (("2026-09", "report month 2026-09"), ("2026-K3", "report quarter 2026-K3"),
                            ("2025", "report year 2025")):  # fmt: skip
        refused = at(published, "report", *paper, period, *out)
        assert refused.code == 2
        assert "er ikke offentliggjort" in refused.err
        assert f"familiehus {command} --publish" in refused.err
    assert "aldrig offentliggjort" in at(published, "report", *paper, "2026-U40", *out).err
    assert "skriv perioden som" in at(published, "report", *paper, "oktober", *out).err
    assert not (published / "o.pdf").exists()


def test_who_may_hand_a_report_to_a_partner(published: Path) -> None:
    out = ("--out", published / "o.pdf")
    assert at(published, "report", "partner", MOTHERS, "2026-10", *out, who=Role.RECEPTION).code == 4
    assert at(published, "report", "opslag", "2026-10", *out, who=Role.ADMIN).code == 4
    unknown = at(published, "report", "partner", "Ukendt Forening", "2026-10", *out)
    assert unknown.code == 2
    assert not (published / "o.pdf").exists()


def test_s8_a_partner_reads_what_was_counted_at_its_cafe_when_the_month_is_published(tmp_path: Path) -> None:
    """Counted at the desk, published by the leader, handed to the partner: the number is the ledger's."""
    with clock.frozen(NOW):
        planned = furnish(new_house(tmp_path))
        planned.do(save_owner, SaveOwner(None, MOTHERS, OwnerKind.PARTNER))
        for owner, hour, first in ((MOTHERS, 10, 6), (OWN, 13, 7)):
            for week in range(3):
                day = date(2026, 10, first + 7 * week)
                one = activity(day, hour * 60, title="Babycafé", owner=owner, rooms=(), people=(),
                               counts_as="barselscafé")  # fmt: skip
                planned.do(plan_activity, PlanActivity(one))
                head = Head(day, "Huset", "barselscafé", hour)
                planned.do(count_heads, CountHeads(head, (uuid4(), uuid4(), uuid4()), 9, 0, 0))
        (tmp_path / "pas.txt").write_text(PASSPHRASE, encoding="utf-8")
        out = tmp_path / "partner.pdf"
        publish(planned.cupboard, Publish(OCTOBER))
        planned.cupboard.close()
        said = at(tmp_path, "report", "partner", MOTHERS, "2026-10", "--out", out)
        assert said.code == 0, said.err
        words = text(out)
        assert "27 deltagere" in words
        assert "Babycafé 3 0 0" in words
        first = out.read_bytes()
        assert at(tmp_path, "report", "partner", MOTHERS, "2026-10", "--out", out).code == 0
        assert out.read_bytes() == first
        wall = tmp_path / "opslag.pdf"
        assert at(tmp_path, "report", "opslag", "2026-10", "--out", wall, who=Role.RECEPTION).code == 0
        assert "54 henvendelser" in text(wall)
