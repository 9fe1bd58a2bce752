"""Tallies and months from the command line: in and out, refused whole, killed midway, printed safely."""

import json
import random
import shutil
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from tests.helpers.command_line import Said, command, environment, familiehus, inside
from tests.helpers.processes import kills

HEADER = "dato;time;sted;kanal;henvender;postnummer;livsfase;aarsager;hoert_om;ny;antal"
AREAS = {"Vordingborg by": ["4760"], "Møn": ["4780", "4791", "4792"]}
K = 5


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("model")
    (folder / "pas.txt").write_text("fire røde støvler i gangen\n", encoding="utf-8")
    areas = [word for name, numbers in AREAS.items() for word in ("--area", f"{name}={','.join(numbers)}")]
    made = familiehus(
        "init", "--home", folder / "hus", "--house", "Familiehuset", "--kommune", "0390", *areas,
        "--leader", "Kirsten B.", "--passphrase-file", folder / "pas.txt", "--recovery-out", folder / "koder",
    )  # fmt: skip
    assert made.code == 0, made.err
    return folder


@pytest.fixture
def house(model: Path, tmp_path: Path) -> Path:
    shutil.copytree(model, tmp_path, dirs_exist_ok=True)
    return tmp_path


def options(folder: Path) -> tuple[str, ...]:
    return ("--home", str(folder / "hus"), "--passphrase-file", str(folder / "pas.txt"))


def at(folder: Path, *words: str | Path) -> Said:
    """In this process."""
    return inside(*words, *options(folder))


def bring_in(folder: Path, rows: Iterable[str], *more: str, encoding: str = "utf-8", end: str = "\n") -> Said:
    file = folder / "liste.csv"
    file.write_bytes(end.join([HEADER, *rows, ""]).encode(encoding))
    return at(folder, "contacts", "import", file, *more)


def take_out(folder: Path, *more: str) -> bytes:
    said = at(folder, "contacts", "export", "--out", folder / "ud.csv", *more)
    assert said.code == 0, said.err
    return (folder / "ud.csv").read_bytes()


ROWS = (
    "05-10-2026;10;;;mor;4760;0-1 år;søvn,amning;jordemoder;ny;3",
    "05.10.2026;kl. 14;;telefon;far;4780;;;;nej;",
    "2026-10-06;;;i hjemmet;anden;ukendt;gravid;økonomi;;ved ikke;2",
    "2026-10-06;9.30;;;mor;ønsker ikke at oplyse;;;;;",
)


@pytest.mark.parametrize(("encoding", "end"), [("utf-8", "\n"), ("utf-8-sig", "\r\n"), ("cp1252", "\r\n")])
def test_a_tally_comes_in_and_goes_out_the_same(house: Path, encoding: str, end: str) -> None:
    said = bring_in(house, ROWS, encoding=encoding, end=end)
    assert (said.code, said.err) == (0, "")
    assert "7 henvendelser på 2 dage" in said.out
    out = take_out(house)
    assert out.decode("utf-8-sig").splitlines() == [
        HEADER,
        "05-10-2026;10;Familiehuset;fremmøde;mor;4760;0-1 år;amning,søvn;jordemoder;ny;3",
        "05-10-2026;14;Familiehuset;telefon;far;4780;;;;har været her før;1",
        "06-10-2026;;Familiehuset;i hjemmet;anden;ukendt;gravid;økonomi;;ved ikke;2",
        "06-10-2026;9;Familiehuset;fremmøde;mor;ønsker ikke at oplyse;;;;;1",
    ]
    assert take_out(house, "--from", "06-10-2026", "--to", "2026-10-06").count(b"\r\n") == 3


def test_the_same_file_twice_is_refused_unless_again(house: Path) -> None:
    assert bring_in(house, ROWS).code == 0
    before = take_out(house)
    for more in ((), ("--dry-run",)):
        said = bring_in(house, ROWS, *more, encoding="cp1252", end="\r\n")
        assert (said.code, "--again" in said.err) == (2, True)
        assert take_out(house) == before
    assert bring_in(house, ROWS, "--again").code == 0
    assert len(take_out(house).splitlines()) == 1 + 2 * len(ROWS)


def test_a_rehearsal_says_what_would_happen_and_saves_nothing(house: Path) -> None:
    said = bring_in(house, ROWS, "--dry-run")
    assert said.code == 0
    assert "7 henvendelser på 2 dage" in said.out
    assert "Intet er gemt" in said.out
    assert take_out(house).decode("utf-8-sig").splitlines() == [HEADER]
    assert bring_in(house, ["x;;;;mor;4760;;;;;"], "--dry-run").code == 2


def test_all_bad_lines_are_told_and_nothing_is_saved(house: Path) -> None:
    bad = [
        *ROWS,
        "31-02-2026;;;;mor;4760;;;;;",
        "05-10-2026;;;;0101901234;4761;;;;;",
        "",
        "05-10-2026;25;kirken;fax;;;baby;sovn;tv;måske;1000",
        f"05-10-2026;;;;mor\x00;{'9' * 10_000};;;;;",
        '05-10-2026;;;;"mor;4760;;;;;',
    ]
    said = bring_in(house, bad)
    assert said.code == 2
    told = [line.split(":")[0] for line in said.err.splitlines() if line.startswith("Linje ")]
    assert [" ".join(line.split(" ")[:3]).rstrip(",") for line in told] == [
        "Linje 6, dato",
        "Linje 7, henvender",
        "Linje 7, postnummer",
        *[
            f"Linje 9, {column}"
            for column in [
                "time",
                "sted",
                "kanal",
                "henvender",
                "postnummer",
                "livsfase",
                "aarsager",
                "hoert_om",
                "ny",
                "antal",
            ]
        ],
        "Linje 10, henvender",
        "Linje 10, postnummer",
        "Linje 11",
    ]
    assert "5 linjer kan ikke bruges" in said.err
    assert "0101901234" not in said.err
    assert max(map(len, said.err.splitlines())) < 400
    assert take_out(house).decode("utf-8-sig").splitlines() == [HEADER]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04 workbook",
        b"\x00\xff\xfe binary;x",
        b"\x81\x8d",
        b"dato,henvender,postnummer\n05-10-2026,mor,4760\n",
        b"dato;henvender\n05-10-2026;mor\n",
        b"dato;henvender;postnummer;navn\n05-10-2026;mor;4760;Bo\n",
        b"dato;henvender;postnummer;dato\n05-10-2026;mor;4760;05-10-2026\n",
    ],
    ids=["empty", "xlsx", "binary", "not text", "comma", "missing", "unknown", "twice"],
)
def test_other_files_are_refused(house: Path, data: bytes) -> None:
    (house / "f.csv").write_bytes(data)
    said = at(house, "contacts", "import", house / "f.csv")
    assert said.code == 2
    assert "Intet er hentet" in said.err


def test_files_that_are_not_there_and_places_that_cannot_be_written(house: Path) -> None:
    assert at(house, "contacts", "import", house / "mangler.csv").code == 2
    assert at(house, "contacts", "import", house).code == 2
    for out in (house, house / "ingen" / "ud.csv", house / "hus" / "familiehus.db"):
        assert at(house, "contacts", "export", "--out", out).code == 2
        assert at(house, "report", "month", "2026-10", "--out", out).code == 2
    m = house / "m.pdf"
    assert at(house, "report", "month", "2026-10", "--out", m, "--figures", m).code == 2
    assert at(house, "contacts", "export", "--out", m, "--from", "07-10-2026", "--to", "06-10-2026").code == 2
    assert not m.exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_a_full_disk_is_the_machines_fault(house: Path) -> None:
    for words in (("contacts", "export"), ("report", "month", "2026-10")):
        said = at(house, *words, "--out", "/dev/full")
        assert (said.code, "Disken er fuld" in said.err) == (3, True)
    assert Path("/dev/full").is_char_device()


def _many(lines: int) -> list[str]:
    source, numbers = random.Random(4), ("4760", "4780", "4720")
    return [
        f"{source.randint(1, 28):02d}-10-2026;{source.randint(9, 16)};;;mor;{source.choice(numbers)};;søvn;;;"
        for _ in range(lines)
    ]


def test_a_long_file_tells_how_far_it_is(house: Path) -> None:
    said = bring_in(house, _many(12_000))
    assert said.code == 0
    assert "5.000 linjer læst" in said.err
    assert "linjer gemt" in said.err


@kills
@pytest.mark.parametrize("after", ["læst", "gemt"])
def test_killed_while_a_tally_comes_in_it_is_there_or_it_is_not(house: Path, after: str) -> None:
    rows = _many(30_000)
    file = house / "lang.csv"
    file.write_text("\n".join([HEADER, *rows]), encoding="utf-8")
    process = subprocess.Popen(
        command("contacts", "import", file, *options(house)),
        env=environment(),
        stderr=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
    )
    assert process.stderr is not None
    with process.stderr as said:
        while after not in said.readline().decode("utf-8"):
            assert process.poll() is None, "it ended before it could be killed"
        time.sleep(0.05)
        process.send_signal(signal.SIGKILL)
    process.wait(60)
    assert len(take_out(house).splitlines()) in (1, 1 + len(rows))
    again = at(house, "contacts", "import", file)
    assert again.code in (0, 2)
    assert len(take_out(house).splitlines()) == 1 + len(rows)
    assert at(house, "check").code == 0


def test_the_month_is_a_pdf_and_its_figures(house: Path) -> None:
    assert bring_in(house, _busy(1)).code == 0
    said = at(house, "report", "month", "2026-10", "--out", house / "m.pdf", "--figures", house / "m.json")
    assert said.code == 0, said.err
    text = "".join(page.extract_text() for page in PdfReader(house / "m.pdf").pages)
    assert "Oktober 2026" in text
    assert "Familiehuset" in text
    figures = json.loads((house / "m.json").read_text("utf-8"))
    assert (figures["house"], figures["period"], figures["k"]) == ("Familiehuset", "2026-10", K)
    assert figures["areas"] == AREAS
    assert sorted(path.name for path in house.iterdir() if path.name.startswith((".", "m"))) == [
        "m.json",
        "m.pdf",
    ]
    future = at(house, "report", "month", "2099-01", "--out", house / "n.pdf")
    assert (future.code, (house / "n.pdf").exists()) == (2, False)


def _busy(seed: int) -> list[str]:
    """A month in which most things are small: some big codes and many rare ones."""
    source = random.Random(seed)
    places = (
        ["4760"] * source.randint(1, 40) + ["4780"] * source.randint(0, 9) + ["4791", "4792", "4720", "9990"]
    )
    who = ["mor"] * source.randint(1, 30) + ["far"] * source.randint(0, 6) + ["anden"]
    how = ["", "telefon", "digitalt", "i hjemmet", "ude"][: source.randint(1, 5)]
    reasons = ["", "søvn", "amning,søvn", "økonomi", "skilsmisse,økonomi,andet"]
    return [
        ";".join(
            (
                f"{source.randint(1, 31):02d}-10-2026",
                source.choice(["", "9", "10", "13", "16"]),
                "",
                source.choice(how),
                source.choice(who),
                source.choice([*places, "ukendt", "ønsker ikke at oplyse"]),
                source.choice(["", "gravid", "0-1 år", "0-1 år", "3-6 år"]),
                source.choice(reasons),
                source.choice(["", "", "aula", "jordemoder"]),
                source.choice(["", "ny", "nej", "nej", "ved ikke"]),
                source.choice(["", "", "2"]),
            )
        )
        for _ in range(source.randint(0, 90))
    ]


def _truth(rows: Iterable[str]) -> dict[str, Counter[str]]:
    """Counted from the file itself, by hand: none of the program's code is used."""
    found: dict[str, Counter[str]] = {
        name: Counter() for name in ("henvender", "area", "channel", "reason", "total")
    }
    area_of = {number: name for name, numbers in AREAS.items() for number in numbers}
    for row in rows:
        _, _, _, channel, henvender, postnummer, _, reasons, _, _, count = row.split(";")
        n = int(count or 1)
        known = area_of.get(postnummer, "udenbys") if postnummer.isdigit() else postnummer
        found["total"][henvender] += n
        found["henvender"][henvender] += n
        found["area"][known] += n
        found["channel"][channel or "fremmøde"] += n
        for reason in filter(None, reasons.split(",")):
            found["reason"][reason] += n
        if not reasons:
            found["reason"]["ikke oplyst"] += n
    return found


@pytest.mark.parametrize("seed", range(6))
def test_the_figures_of_any_tally_are_true_whole_and_never_small(house: Path, seed: int) -> None:
    rows = _busy(seed)
    assert bring_in(house, rows).code == 0
    said = at(house, "report", "month", "2026-10", "--out", house / "m.pdf", "--figures", house / "m.json")
    assert said.code == 0, said.err
    tables: dict[str, Any] = {
        one["id"]: one for one in json.loads((house / "m.json").read_text("utf-8"))["tables"]
    }
    for table in tables.values():
        values = [row["value"] for row in table["rows"]]
        total = table["total"]
        assert all(value == 0 or value >= K for value in [*values, total or 0])
        if values and total is not None:
            assert sum(values) == total
    for name, counts in _truth(rows).items():
        for row in tables.get(f"contacts.{name}", {"rows": []})["rows"]:
            assert row["value"] == sum(counts[member] for member in row["members"]), (name, row)
        if name in ("henvender", "area", "channel") and f"contacts.{name}" in tables:
            assert tables[f"contacts.{name}"]["total"] in (None, counts.total())
