"""Every released schema's house opens in this program, by its normal door, with everything that was in it.

``tests/museum/<revision>`` is made once per release by ``tests/museum/make.py``. A second implementation
opens the same files, so that no house depends on one library alone.
"""

import json
import shutil
from contextlib import closing
from datetime import date
from pathlib import Path
from uuid import UUID

import apsw
import pytest

from familiehus.calendar.activity import OwnerKind
from familiehus.calendar.opening import Span
from familiehus.calendar.period import HeadCount
from familiehus.models import Contact
from familiehus.paths import Home
from familiehus.queries.calendar import calendar_period
from familiehus.storage.backup import make_backup
from familiehus.storage.check import check
from familiehus.storage.contents import contents_of
from familiehus.storage.cupboard import Cupboard, open_cupboard
from familiehus.storage.data_key import DataKey
from familiehus.storage.engine import connect_copy
from familiehus.storage.key_file import read_key_file
from familiehus.storage.migrations import HEAD
from familiehus.storage.restore import restore
from familiehus.storage.schema import known_revisions
from familiehus.storage.slots import open_with_passphrase
from tests.helpers.cupboards import new_house

MUSEUM = Path(__file__).parent.parent / "museum"
PIECES = sorted(path.name for path in MUSEUM.iterdir() if path.name.isdigit())


class Piece:
    """A museum house, copied so that the original stays as it was."""

    def __init__(self, revision: str, folder: Path) -> None:
        self.home = Home(folder / "hus")
        shutil.copytree(MUSEUM / revision, self.home.root)
        self.home.root.chmod(0o700)
        told = json.loads((self.home.root / "expected.json").read_text("utf-8"))
        self.rows: dict[str, int] = told["rows"]
        self.leader = UUID(told["leader"])
        self.keys = read_key_file(self.home.keys)
        self.key: DataKey = open_with_passphrase(self.keys, self.leader, told["passphrase"])

    def open(self, home: Home | None = None) -> Cupboard:
        return open_cupboard(home or self.home, self.key, self.keys.database_id, self.leader)


@pytest.fixture(params=PIECES)
def piece(request: pytest.FixtureRequest, tmp_path: Path) -> Piece:
    return Piece(request.param, tmp_path)


def test_the_museum_has_a_house_of_every_schema() -> None:
    assert known_revisions() == tuple(PIECES)
    assert PIECES[-1] == HEAD


def test_the_newest_piece_has_the_schema_that_a_new_house_gets(tmp_path: Path) -> None:
    """Until a release 0001 may still change; then the piece is made again (``make.py --again``)."""
    piece, new = Piece(HEAD, tmp_path), new_house(tmp_path / "new")
    shapes = []
    for home, key in ((piece.home, piece.key), (new.home, new.key)):
        with closing(connect_copy(home.database, key)) as connection:
            shapes.append(
                connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2").fetchall()
            )
    assert shapes[0] == shapes[1]


def test_it_opens_by_its_passphrase_with_everything_in_it(piece: Piece) -> None:
    with piece.open() as cupboard, cupboard.read() as session:
        facts = [contact.facts() for contact in session.query(Contact)]
        found = contents_of(session.connection().connection.driver_connection)
    assert {name: found.rows.get(name) for name in piece.rows} == piece.rows
    assert found.revision == HEAD
    assert {one.postnummer for one in facts} >= {"4780", "ukendt", "ønsker ikke at oplyse"}
    assert check(piece.home, piece.key).healthy


def test_the_week_of_0002_is_read_as_it_was_planned(tmp_path: Path) -> None:
    piece = Piece("0002", tmp_path)
    with piece.open() as cupboard, cupboard.read() as session:
        period = calendar_period(session, date(2026, 10, 1), date(2026, 12, 31))
    by_day = {(one.title, one.day): one for one in period.occurrences}
    moved = by_day["Barselscafé", date(2026, 10, 28)]
    assert (moved.original, moved.start, moved.people) == (date(2026, 10, 27), 780, ())
    assert [period.names[room] for room in moved.rooms] == ["Ammerum"]
    cancelled = by_day["Barselscafé", date(2026, 11, 3)]
    assert (cancelled.cancelled, cancelled.reason) == (True, "sygdom")
    put_back = by_day["Babycafé", date(2026, 12, 22)]
    assert (put_back.reason, put_back.activity.follows) == ("julehygge", moved.activity.id)
    assert [(one.day, one.closed.name) for one in period.skipped] == [(date(2026, 12, 29), "Jul")]
    assert period.heads[moved.activity.id, date(2026, 10, 6)] == HeadCount(5, True)
    assert period.heads[moved.activity.id, date(2026, 10, 13)] == HeadCount(0, True)
    thursday = period.days.state("Huset", date(2026, 10, 8))
    assert (thursday.door, thursday.phone) == ((Span(540, 900),), (Span(510, 600), Span(900, 990)))
    assert {(one.name, one.kind) for one in period.owners} >= {("Region Sjælland", OwnerKind.REGION)}
    assert {(one.name, one.active) for one in period.rooms} >= {("Kælderen", False)}
    assert {(one.name, one.active) for one in period.people} >= {
        ("Vera Vært", False),
        ("Ellen Museumsinspektør", True),
    }


def test_a_house_without_a_calendar_gets_its_people_and_its_kommune(tmp_path: Path) -> None:
    with Piece("0001", tmp_path).open() as cupboard, cupboard.read() as session:
        period = calendar_period(session, date(2026, 10, 1), date(2026, 12, 31))
    assert [one.code for one in period.owners] == ["Vordingborg Kommune"]
    assert [one.name for one in period.people] == ["Ellen Museumsinspektør", "Åge Kustode"]
    assert all(one.staff_id == one.id for one in period.people)
    assert (period.occurrences, period.rooms) == ((), ())


def test_the_second_implementation_finds_the_same(piece: Piece) -> None:
    connection = apsw.Connection(str(piece.home.database), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        for pragma in ("cipher = 'sqlcipher'", "legacy = 4", f'key = "{piece.key.pragma}"'):
            connection.execute(f"PRAGMA {pragma}")
        rows = {name: connection.execute(f"SELECT count(*) FROM {name}").get for name in piece.rows}
        assert connection.execute("PRAGMA integrity_check").get == "ok"
    finally:
        connection.close()
    assert rows == piece.rows


def test_its_backup_restored_elsewhere_opens_in_both(piece: Piece, tmp_path: Path) -> None:
    with piece.open():
        made = make_backup(piece.home, piece.key, tmp_path / "made")
    new = Home(tmp_path / "ny pc")
    restore(new, made.path, lambda _: piece.key)
    with piece.open(new) as cupboard, cupboard.engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM contact").scalar() == piece.rows["contact"]
    second = apsw.Connection(str(new.database))
    try:
        for pragma in ("cipher = 'sqlcipher'", "legacy = 4", f'key = "{piece.key.pragma}"'):
            second.execute(f"PRAGMA {pragma}")
        assert second.execute("SELECT count(*) FROM contact").get == piece.rows["contact"]
    finally:
        second.close()
