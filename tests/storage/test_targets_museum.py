"""A house whose books were begun before seats and last year's line: its print, its proof, its year go on."""

import json
import shutil
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from familiehus import clock
from familiehus.figure_text import digest_of, figures_of, text_of
from familiehus.figures import PeriodFigures
from familiehus.models import FrozenMonth, Publication
from familiehus.paths import Home
from familiehus.queries.course_crowds import years_without_seats
from familiehus.reports.figures_json import figures_json
from familiehus.reports.month import period_report
from familiehus.services.ledger_verifying import ledger_verify
from familiehus.storage.cupboard import Cupboard, open_cupboard
from familiehus.storage.key_file import read_key_file
from familiehus.storage.slots import open_with_passphrase
from tests.helpers.cupboards import facts, register
from tests.helpers.publishing_house import decide_here, published

PIECE = Path(__file__).parent.parent / "museum" / "0006"


@pytest.fixture
def cupboard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cupboard]:
    decide_here(monkeypatch)
    home = Home(tmp_path / "hus")
    shutil.copytree(PIECE, home.root)
    home.root.chmod(0o700)
    told, keys = json.loads((home.root / "expected.json").read_text("utf-8")), read_key_file(home.keys)
    leader = UUID(told["leader"])
    key = open_with_passphrase(keys, leader, told["passphrase"])
    with (
        clock.frozen(datetime.fromisoformat("2026-12-20T09:00")),
        open_cupboard(home, key, keys.database_id, leader) as opened,
    ):
        yield opened


def stored(cupboard: Cupboard) -> tuple[str, str]:
    with cupboard.read() as session:
        query = select(Publication.snapshot, Publication.digest).where(Publication.period == "2026-09")
        [row] = session.execute(query).all()
        return row[0], row[1]


def courses(figures: PeriodFigures) -> set[str]:
    return {table.id for table in figures.tables if table.id.startswith("courses.")}


def test_its_print_is_byte_for_byte_what_it_was(cupboard: Cupboard) -> None:
    text, digest = stored(cupboard)
    assert text_of(figures_of(text)) == text
    assert digest_of(text) == digest
    figures = figures_of(text)
    printed, written = period_report(figures), figures_json(figures)
    register(cupboard, facts(date(2026, 10, 6), count=40))
    published(cupboard, "2026-10", "2026-12-20")
    assert stored(cupboard) == (text, digest)
    assert (period_report(figures_of(stored(cupboard)[0])), figures_json(figures)) == (printed, written)


def test_its_year_goes_on_without_seats_and_the_next_one_has_them(cupboard: Cupboard) -> None:
    with cupboard.read() as session:
        [text] = session.query(FrozenMonth.crowds).one()
        assert '"courses.free"' not in text
        assert years_without_seats(session) == {2026}
    register(cupboard, facts(date(2026, 10, 6), count=40))
    october = published(cupboard, "2026-10", "2026-12-20")
    assert courses(october) == {"courses.outcome"}
    assert ledger_verify(cupboard).holds
    with clock.frozen(datetime.fromisoformat("2027-02-20T09:00")):
        register(cupboard, facts(date(2027, 1, 6), count=40))
        january = published(cupboard, "2027-01", "2027-02-20")
    assert courses(january) == {"courses.seats", "courses.ended", "courses.waited"}
    assert ledger_verify(cupboard).holds
