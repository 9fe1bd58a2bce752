"""A place and its postnummer: saved, moved, refused, brought up from an older house, and back from a copy."""

from pathlib import Path

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from hypothesis import given, settings
from hypothesis import strategies as st

from familiehus.errors import UserError
from familiehus.messages import sentence
from familiehus.paths import Home
from familiehus.postnumre import all_postnumre
from familiehus.queries.house import PlaceRow, places
from familiehus.services.house_settings import SavePlace, save_place
from familiehus.services.place_postnummer import checked_postnummer
from familiehus.storage.backup import make_backup
from familiehus.storage.cupboard import Cupboard, open_cupboard
from familiehus.storage.engine import open_engine
from familiehus.storage.migrations import HEAD
from familiehus.storage.restore import restore
from familiehus.storage.schema import OURS
from tests.helpers.cupboards import HOUSE_ID, LEADER_ID, RealHouse, new_house
from tests.storage.test_engine_museum import Piece


@pytest.fixture
def house(tmp_path: Path) -> RealHouse:
    return new_house(tmp_path)


def save(cupboard: Cupboard, command: SavePlace) -> None:
    with cupboard.write() as uow:
        save_place(uow, command)


def kept(cupboard: Cupboard) -> list[PlaceRow]:
    with cupboard.read() as session:
        return list(places(session))


def test_it_is_saved_moved_and_taken_away_again(house: RealHouse) -> None:
    with house.open() as cupboard:
        assert kept(cupboard) == [PlaceRow("Huset", "Huset", True, None)]
        for postnummer in ("4760", "4780", None):
            save(cupboard, SavePlace("Huset", "Huset", postnummer=postnummer))
            assert kept(cupboard) == [PlaceRow("Huset", "Huset", True, postnummer)]
        save(cupboard, SavePlace(None, "Biblioteket", postnummer=" 4780 "))
        assert kept(cupboard)[1] == PlaceRow("Biblioteket", "Biblioteket", True, "4780")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("4761", "4761 er ikke et dansk postnummer. Mente du 4760 Vordingborg"),
        ("Stege", "Stege er ikke et dansk postnummer. Intet er gemt"),
        ("0800", "0800 er ikke et dansk postnummer."),
    ],
)
def test_what_is_no_postnummer_is_refused_in_plain_words(house: RealHouse, typed: str, said: str) -> None:
    with house.open() as cupboard:
        before = kept(cupboard)
        with pytest.raises(UserError) as refused:
            save(cupboard, SavePlace("Huset", "Huset", postnummer=typed))
        assert sentence(refused.value).startswith(said)
        assert kept(cupboard) == before


@given(st.text(max_size=6) | st.from_regex("[0-9]{4} ?", fullmatch=True))
@settings(max_examples=200)
def test_only_a_real_one_or_none_is_ever_kept(typed: str) -> None:
    if typed.strip() in all_postnumre():
        assert checked_postnummer(typed) == typed.strip()
    elif not typed.strip():
        assert checked_postnummer(typed) is None
    else:
        with pytest.raises(UserError, match="place_postnummer_unknown"):
            checked_postnummer(typed)


def test_the_places_of_an_older_house_lie_nowhere_until_somebody_says_where(tmp_path: Path) -> None:
    with Piece("0006", tmp_path).open() as cupboard:
        assert {one.postnummer for one in kept(cupboard)} == {None}
    with Piece("0007", tmp_path / "ny").open() as cupboard:
        assert {one.name: one.postnummer for one in kept(cupboard)} == {
            "Huset": "4760",
            "Biblioteket": "4780",
        }


def test_the_step_back_forgets_only_the_postnummer(house: RealHouse) -> None:
    with house.open() as cupboard:
        save(cupboard, SavePlace("Huset", "Huset", postnummer="4760"))
    engine = open_engine(house.home.database, house.key)
    with engine.connect() as connection:
        module = ScriptDirectory(str(OURS.versions[0].parent)).get_revision(HEAD).module
        with Operations.context(MigrationContext.configure(connection)):
            module.downgrade()
        columns = [row[1] for row in connection.exec_driver_sql("PRAGMA table_info(place)")]
        rows = connection.exec_driver_sql("SELECT code, name FROM place").all()
    engine.dispose()
    assert "postnummer" not in columns
    assert [tuple(row) for row in rows] == [("Huset", "Huset")]


def test_a_copy_brings_it_back(house: RealHouse, tmp_path: Path) -> None:
    with house.open() as cupboard:
        save(cupboard, SavePlace("Huset", "Huset", postnummer="4760"))
        made = make_backup(house.home, house.key, tmp_path / "kopier")
        save(cupboard, SavePlace("Huset", "Huset", postnummer="4720"))
    new = Home(tmp_path / "ny pc")
    restore(new, made.path, lambda _: house.key)
    with open_cupboard(new, house.key, HOUSE_ID, LEADER_ID) as cupboard:
        assert kept(cupboard)[0].postnummer == "4760"
