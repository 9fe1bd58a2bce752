"""A house from the command line: made, refused, opened by name, brought back, damaged, practised in."""

import argparse
import os
import re
import shutil
from pathlib import Path
from uuid import uuid4

import pytest
from pypdf import PdfReader

from familiehus import __version__
from familiehus.cli.opening import _who
from familiehus.errors import UserError
from familiehus.storage.slots import add_passphrase, new_key_file
from tests.helpers.command_line import Said, familiehus, inside
from tests.helpers.cupboards import FOUNDED

PASSPHRASE = "fire røde støvler i gangen"
AREAS = ("--area", "Vordingborg by=4760", "--area", "Møn=4780,4791,4792")


def init(folder: Path, *more: str, home: str = "hus", process: bool = False, **changes: str) -> Said:
    (folder / "pas.txt").write_bytes(PASSPHRASE.encode() + b"\r\n")
    options = {
        "--house": "Familiehuset Kanalen",
        "--kommune": "0390",
        "--leader": "Kirsten B.",
        "--passphrase-file": str(folder / "pas.txt"),
        "--recovery-out": str(folder / "koder"),
        **{f"--{name.replace('_', '-')}": value for name, value in changes.items()},
    }
    words = [word for pair in options.items() for word in pair]
    run = familiehus if process else inside
    return run("init", *words, *AREAS, *more, "--home", folder / home)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("kanalen")
    made = init(folder, process=True)
    assert made.code == 0, made.err
    return folder


@pytest.fixture
def house(model: Path, tmp_path: Path) -> Path:
    """A copy of the model: ``hus``, ``pas.txt`` and ``koder``."""
    shutil.copytree(model, tmp_path, dirs_exist_ok=True)
    return tmp_path


def at(folder: Path, *words: str | Path) -> Said:
    """In this process."""
    return inside(*words, *options(folder))


def options(folder: Path) -> tuple[str, ...]:
    return ("--home", str(folder / "hus"), "--passphrase-file", str(folder / "pas.txt"))


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def recovery_code(pdf: Path) -> str:
    text = "".join(page.extract_text() for page in PdfReader(pdf).pages)
    groups = re.findall(r"\b[0-9A-HJKMNP-TV-Z]{5}\b", text)
    assert len(groups) >= 8, text
    return "-".join(groups[:8])


def test_every_command_runs_as_a_process_of_its_own(house: Path) -> None:
    (house / "t.csv").write_text("dato;henvender;postnummer;antal\n04-11-2026;mor;4760;9\n", encoding="utf-8")
    (house / "bad.csv").write_text("dato;henvender;postnummer\n04-11-2026;mor;4761\n", encoding="utf-8")
    (house / "galt.txt").write_text("en helt anden sætning", encoding="utf-8")
    wrong = ("--home", house / "hus", "--passphrase-file", house / "galt.txt")
    for code, words in (
        (0, ("contacts", "import", house / "t.csv", *options(house))),
        (2, ("contacts", "import", house / "bad.csv", *options(house))),
        (0, ("contacts", "export", "--out", house / "ud.csv", *options(house))),
        (0, ("report", "month", "2026-11", "--out", house / "m.pdf", *options(house))),
        (0, ("backup", house / "kopier", *options(house))),
        (0, ("check", *options(house))),
        (4, ("check", *wrong)),
    ):
        said = familiehus(*words)
        assert said.code == code, (words, said)
    [copy] = (house / "kopier").iterdir()
    assert familiehus("restore", copy, *options(house)).code == 0
    (house / "hus" / "familiehus.keys").unlink()
    assert familiehus("check", *options(house)).code == 3


def test_a_house_is_made_and_is_whole(house: Path) -> None:
    checked = at(house, "check")
    assert checked.code == 0
    assert "Huset er helt" in checked.out
    assert sorted(path.name for path in (house / "koder").iterdir()) == [
        "gendannelse-kommunens-it-afdeling.pdf",
        "gendannelse-leder.pdf",
    ]


def test_both_printed_recovery_keys_open_it(house: Path) -> None:
    for sheet in (house / "koder").iterdir():
        (house / "pas.txt").write_text(recovery_code(sheet) + "\n", encoding="utf-8")
        assert at(house, "check").code == 0


def test_a_passphrase_file_may_be_windows_or_unix_and_end_anyhow(house: Path) -> None:
    for data in (PASSPHRASE.encode(), b"\xef\xbb\xbf" + PASSPHRASE.encode() + b"\n"):
        (house / "pas.txt").write_bytes(data)
        assert at(house, "check").code == 0


def test_options_may_stand_before_the_command_and_home_in_the_environment(house: Path) -> None:
    said = familiehus("--passphrase-file", house / "pas.txt", "check", FAMILIEHUS_HOME=str(house / "hus"))
    assert said.code == 0
    said = familiehus(
        "--home", house / "hus", "contacts", "--help", folder=house
    )  # help is help, wherever the home is
    assert said.code == 0


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"kommune": "Atlantis"}, "Atlantis"),
        ({"house": "a|b"}, "Navnet må ikke have"),
        ({"leader": "  "}, "Navnet mangler"),
        ({"opened": "31-02-2026"}, "22-11-2026"),
        ({"opened": "2999-01-01"}, "er ikke kommet endnu"),
        ({"area": "Møn"}, "Møn=4780"),
        ({"area": "Ås=4761"}, "4761"),
        ({"area": "Også=4760"}, "4760"),
        ({"passphrase_file": "/nowhere/pas"}, "findes ikke"),
    ],
    ids=lambda value: next(iter(value.items()))[1] if isinstance(value, dict) else "",
)
def test_bad_input_makes_nothing(tmp_path: Path, changes: dict[str, str], said: str) -> None:
    ended = init(tmp_path, **changes)
    assert ended.code == 2
    assert said in ended.err
    assert [path.name for path in tmp_path.iterdir()] == ["pas.txt"]


def test_a_short_passphrase_makes_nothing(tmp_path: Path) -> None:
    (tmp_path / "kort.txt").write_text("for kort\n", encoding="utf-8")
    ended = init(tmp_path, passphrase_file=str(tmp_path / "kort.txt"))
    assert (ended.code, "mindst 12 tegn" in ended.err) == (2, True)
    assert {path.name for path in tmp_path.iterdir()} == {"pas.txt", "kort.txt"}


def test_kommune_by_name_and_an_opening_day(tmp_path: Path) -> None:
    assert init(tmp_path, kommune="vordingborg kommune", opened="05.01.2026").code == 0
    (tmp_path / "t.csv").write_text("dato;henvender;postnummer\n04-01-2026;mor;4760\n", encoding="utf-8")
    early = at(tmp_path, "contacts", "import", tmp_path / "t.csv")
    assert early.code == 2
    assert "05.01.2026" in early.err


def test_recovery_sheets_are_never_written_over_and_stop_the_house(tmp_path: Path) -> None:
    (tmp_path / "koder").mkdir()
    (tmp_path / "koder" / "gendannelse-leder.pdf").write_bytes(b"an older key")
    ended = init(tmp_path)
    assert ended.code == 2
    assert (tmp_path / "koder" / "gendannelse-leder.pdf").read_bytes() == b"an older key"
    assert not (tmp_path / "hus").exists()
    assert init(tmp_path, recovery_out=str(tmp_path / "pas.txt")).code == 2
    assert not (tmp_path / "hus").exists()


@pytest.mark.skipif(not Path("/proc/1").exists(), reason="needs a folder nobody can write in, also not root")
def test_a_folder_that_cannot_be_written_stops_the_house(tmp_path: Path) -> None:
    ended = init(tmp_path, recovery_out="/proc/familiehus")
    assert ended.code == 3
    assert not (tmp_path / "hus").exists()


def test_a_second_house_is_refused_and_nothing_changes(house: Path) -> None:
    before = tree(house / "hus")
    ended = init(house, recovery_out=str(house / "andre"))
    assert (ended.code, "allerede et hus" in ended.err) == (2, True)
    assert tree(house / "hus") == before
    assert not (house / "andre").exists()


def test_a_wrong_passphrase_is_not_allowed_and_a_missing_one_is_bad_input(house: Path) -> None:
    (house / "pas.txt").write_text("en helt anden sætning", encoding="utf-8")
    assert at(house, "check").code == 4
    nobody = inside("check", "--home", house / "hus")
    assert (nobody.code, "--passphrase-file" in nobody.err) == (2, True)
    assert at(house, "check", "--staff", "Bo").code == 2
    (house / "pas.txt").write_bytes(b"\n")
    assert at(house, "check").code == 2


def test_no_house_no_key_file_no_database_and_damage_have_their_codes(house: Path) -> None:
    none = inside("check", "--home", house / "tom", "--passphrase-file", house / "pas.txt")
    assert (none.code, "ikke noget hus" in none.err) == (2, True)
    assert not (house / "tom").exists()
    database = house / "hus" / "familiehus.db"
    whole = database.read_bytes()
    database.write_bytes(whole[:5000] + b"\x00" * 4096 + whole[9096:])
    assert at(house, "check").code == 3
    database.unlink()
    assert at(house, "check").code == 3
    assert not database.exists()
    database.write_bytes(whole)
    (house / "hus" / "familiehus.keys").unlink()
    assert at(house, "check").code == 3


def test_backup_and_restore_bring_the_house_back(house: Path) -> None:
    (house / "t.csv").write_text("dato;henvender;postnummer\n04-11-2026;mor;4760\n", encoding="utf-8")
    assert at(house, "contacts", "import", house / "t.csv").code == 0
    made = at(house, "backup", house / "kopier")
    assert made.code == 0, made.err
    [copy] = (house / "kopier").iterdir()
    assert str(copy) in made.out
    (house / "hus" / "familiehus.db").write_bytes(b"ruin")
    back = at(house, "restore", copy)
    assert back.code == 0, back.err
    assert at(house, "contacts", "export", "--out", house / "ud.csv").code == 0
    assert "04-11-2026" in (house / "ud.csv").read_text(encoding="utf-8-sig")


def test_restore_refuses_what_is_no_backup_and_what_cannot_be_opened(house: Path) -> None:
    before = tree(house / "hus")
    (house / "noget.fhb").write_bytes(b"not a backup at all" * 50)
    assert at(house, "restore", house / "noget.fhb").code == 3
    assert at(house, "restore", house / "pas.txt").code == 2
    assert at(house, "restore", house / "mangler.fhb").code == 2
    assert at(house, "backup", house / "kopier").code == 0
    [copy] = (house / "kopier").iterdir()
    (house / "pas.txt").write_text("en helt anden sætning", encoding="utf-8")
    assert at(house, "restore", copy).code == 4
    after = {name: data for name, data in tree(house / "hus").items() if name in before}
    assert after == before
    assert at(house, "backup", house / "pas.txt").code == 2


def test_a_practice_house_has_its_four_people_and_their_rights(tmp_path: Path) -> None:
    built = familiehus("demo", "--home", tmp_path / "hus", "--months", "2", "--seed", "3")
    assert built.code == 0, built.err
    assert "øvehus øvehus" in built.out
    (tmp_path / "pas.txt").write_text("øvehus øvehus\n", encoding="utf-8")
    assert all(name in built.out for name in ("Mette K.", "Anne L.", "Kirsten B.", "Jens P."))
    unnamed = at(tmp_path, "report", "month", "2026-10", "--out", tmp_path / "m.pdf")
    assert unnamed.code == 0, "where everybody shares the passphrase, the leader is meant"
    for staff, export, report, check in (
        ("Mette K.", 4, 4, 4),
        ("anne  l.", 0, 4, 4),
        ("Kirsten B.", 0, 0, 0),
        ("Jens P.", 4, 4, 0),
    ):
        who = ("--staff", staff)
        assert at(tmp_path, "contacts", "export", "--out", tmp_path / "u.csv", *who).code == export, staff
        assert at(tmp_path, "report", "month", "2026-10", "--out", tmp_path / "m.pdf", *who).code == report
        assert at(tmp_path, "check", *who).code == check
    assert at(tmp_path, "contacts", "import", tmp_path / "u.csv", "--staff", "Mette K.").code == 4
    assert inside("demo", "--home", tmp_path / "hus").code == 2
    assert inside("demo", "--home", tmp_path / "andet", "--months", "0").code == 2


def test_the_same_seed_gives_the_same_practice_house(tmp_path: Path) -> None:
    files = []
    (tmp_path / "pas.txt").write_text("øvehus øvehus\n", encoding="utf-8")
    for name, seed in (("a", "5"), ("b", "5"), ("c", "6")):
        assert inside("demo", "--home", tmp_path / name, "--months", "3", "--seed", seed).code == 0
        out = tmp_path / f"{name}.csv"
        said = inside(
            "contacts", "export", "--out", out, "--home", tmp_path / name, "--staff", "Kirsten B.",
            "--passphrase-file", tmp_path / "pas.txt",
        )  # fmt: skip
        assert said.code == 0
        files.append([line for line in out.read_text("utf-8").splitlines() if not line.startswith(_today())])
    assert files[0] == files[1] != files[2]
    assert len(files[0]) > 150


def _today() -> str:
    from familiehus import clock
    from familiehus.services.danish_dates import written

    return written(clock.today())


def test_version_help_selftest_and_nonsense(tmp_path: Path) -> None:
    assert familiehus("--version").out.strip() == f"familiehus {__version__}"
    helped = inside("--help")
    assert helped.code == 0
    assert "brug:" in helped.out
    for words in (
        (),
        ("fly",),
        ("contacts",),
        ("report", "month", "10-2026", "--out", "x"),
        ("check", "--hjem", "x"),
    ):
        nonsense = familiehus(*words)
        assert nonsense.code == 2
        assert "--help" in nonsense.err
        assert not re.search(r"error|required|invalid|usage|unrecognized|expected|choose", nonsense.err)
    tested = familiehus("--selftest")
    assert tested.code == 0, tested.err
    assert os.listdir(tmp_path) == []


def test_a_passphrase_says_whose_it_is() -> None:
    anna, bo, nobody = uuid4(), uuid4(), argparse.Namespace(who=None)
    key_file, key = new_key_file(uuid4())
    key_file = add_passphrase(key_file, key, anna, "Anna", "annas egne fire ord", FOUNDED.date())
    key_file = add_passphrase(key_file, key, bo, "Bo", "bos helt andre ord", FOUNDED.date())
    assert _who(key_file, nobody, "bos helt andre ord") == bo
    with pytest.raises(UserError, match="passphrase_wrong"):
        _who(key_file, nobody, "ingens ord overhovedet")
    shared = add_passphrase(key_file, key, bo, "Bo", "annas egne fire ord", FOUNDED.date())
    with pytest.raises(UserError, match="staff_which"):
        _who(shared, nobody, "annas egne fire ord")
    assert _who(shared, argparse.Namespace(who="bo"), "annas egne fire ord") == bo
