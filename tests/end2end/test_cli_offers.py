"""The catalogue from the command line: taken over, listed, handed on, and refused to who may not."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from familiehus import clock
from familiehus.queries.offers import stored_offers
from familiehus.services.offers import SaveOffer, save_offer
from familiehus.values import Role
from tests.helpers.command_line import Said, familiehus, inside
from tests.helpers.cupboards import PASSPHRASE, STAFF, RealHouse, new_house
from tests.helpers.offers_house import NOW

FILE = (
    "navn;organisation;emner;hjemmeside;telefon\r\n"
    "Babycafé;Mødrehjælpen;Netværk;moedrehjaelpen.dk;\r\n"
    "Familieklub;Red Barnet;Netværk, Økonomi;;70 10 20 30\r\n"
    "Uden emne;Red Barnet;;redbarnet.dk;hej\r\n"
)


@pytest.fixture
def real(tmp_path: Path) -> Iterator[RealHouse]:
    with clock.frozen(NOW):
        yield new_house(tmp_path)


@pytest.fixture
def house(real: RealHouse, tmp_path: Path) -> Path:
    (tmp_path / "pas.txt").write_text(PASSPHRASE, encoding="utf-8")
    (tmp_path / "liste.csv").write_text(FILE, encoding="utf-8")
    return tmp_path


def run(house: Path, *words: str | Path, role: Role = Role.COORDINATOR) -> Said:
    who = ("--home", house / "hus", "--passphrase-file", house / "pas.txt", "--staff", STAFF[role][1])
    return inside("offers", *words, *who)


def test_a_list_comes_in_but_for_what_is_wrong_in_it(house: Path) -> None:
    said = run(house, "import", house / "liste.csv")
    assert (said.code, said.out) == (0, "Hentet: 2 nye, 0 ændrede, 0 uændrede, 1 med fejl.\n")
    assert said.err.splitlines() == [
        "Linje 4, Uden emne: Emner mangler.",
        "Linje 4, Uden emne: Telefon kan ikke læses som et telefonnummer.",
    ]
    listed = run(house, "list", role=Role.RECEPTION)
    assert listed.out.splitlines() == [
        "Babycafé; Mødrehjælpen; i gang; ikke kontrolleret",
        "Familieklub; Red Barnet; i gang; ikke kontrolleret",
    ]
    assert run(house, "list", "--stale").out == listed.out


def test_a_list_with_nothing_but_faults_changes_nothing(house: Path) -> None:
    (house / "fejl.csv").write_text("navn;organisation\r\nKlub;Red Barnet\r\n", encoding="utf-8")
    said = run(house, "import", house / "fejl.csv")
    assert (said.code, said.out) == (2, "Hentet: 0 nye, 0 ændrede, 0 uændrede, 1 med fejl.\n")
    assert run(house, "list").out == "Ingen tilbud.\n"


def test_a_rehearsal_saves_nothing(house: Path) -> None:
    said = run(house, "import", house / "liste.csv", "--dry-run")
    assert said.code == 0
    assert said.out == "Ville blive hentet: 2 nye, 0 ændrede, 0 uændrede, 1 med fejl. Intet er gemt.\n"
    assert run(house, "list").out == "Ingen tilbud.\n"


@pytest.mark.parametrize("kind", ["csv", "hsds"])
def test_out_and_in_and_out_is_the_same_file(house: Path, kind: str) -> None:
    run(house, "import", house / "liste.csv")
    first, second = house / f"en.{kind}", house / f"to.{kind}"
    said = run(house, "export", first, "--format", kind, role=Role.RECEPTION)
    assert (said.code, said.out) == (0, f"2 tilbud skrevet i {first}.\n")
    other = house / "andet"
    other.mkdir()
    new_house(other)
    (other / "pas.txt").write_text(PASSPHRASE, encoding="utf-8")
    assert run(other, "import", first).out == "Hentet: 2 nye, 0 ændrede, 0 uændrede, 0 med fejl.\n"
    assert run(other, "export", second, "--format", kind).code == 0
    assert second.read_bytes() == first.read_bytes()
    again = run(other, "import", first)
    assert (again.code, again.out) == (0, "Hentet: 0 nye, 0 ændrede, 2 uændrede, 0 med fejl.\n")


def test_the_houses_own_words_stand_unless_somebody_says_otherwise(house: Path, real: RealHouse) -> None:
    run(house, "import", house / "liste.csv")
    page = house / "katalog.json"
    run(house, "export", page, "--format", "hsds")
    document = json.loads(page.read_text(encoding="utf-8"))
    document["contents"][0]["name"] = "Café for de mindste"
    page.write_text(json.dumps(document), encoding="utf-8")
    assert run(house, "import", page).out == "Hentet: 0 nye, 1 ændret, 1 uændret, 0 med fejl.\n"
    assert "Café for de mindste; Mødrehjælpen" in run(house, "list").out

    with real.open(Role.RECEPTION) as cupboard, cupboard.write() as uow:
        mine = next(one for one in stored_offers(uow.session) if one.organisation == "Mødrehjælpen")
        save_offer(uow, SaveOffer(replace(mine, name="Vores café"), mine))
    assert run(house, "import", page).out == "Hentet: 0 nye, 0 ændrede, 2 uændrede, 0 med fejl.\n"
    assert "Vores café" in run(house, "list").out
    run(house, "import", page, "--overwrite")
    assert "Vores café" not in run(house, "list").out


def test_a_wrong_file_and_a_wrong_person_are_refused(house: Path) -> None:
    (house / "nej.json").write_text('{"hej": 1}', encoding="utf-8")
    said = run(house, "import", house / "nej.json")
    assert said.code == 2
    assert "ingen tilbud i den" in said.err
    assert run(house, "import", house / "findes-ikke.csv").code == 2
    refused = run(house, "import", house / "liste.csv", role=Role.RECEPTION)
    assert (refused.code, refused.out) == (4, "")
    assert run(house, "list", role=Role.ADMIN).code == 4


def test_it_runs_as_a_command_of_its_own(house: Path) -> None:
    who = (
        "--home",
        house / "hus",
        "--passphrase-file",
        house / "pas.txt",
        "--staff",
        STAFF[Role.COORDINATOR][1],
    )
    said = familiehus("offers", "import", house / "liste.csv", "--dry-run", *who)
    assert said.code == 0
    assert "2 nye" in said.out
