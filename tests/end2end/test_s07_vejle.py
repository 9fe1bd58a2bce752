"""S7 Hele Familiens Dagtilbud, Vejle: seven daycare centres with an open door, one statistics."""

import json
from pathlib import Path

from tests.helpers.command_line import familiehus

CENTRES = ("Skolegade", "Nørremarken", "Løget", "Søndermarken", "Grejsdal", "Bredballe", "Jelling")
HEADER = "dato;sted;henvender;postnummer;antal"


def test_s07_seven_places_and_one_statistics(tmp_path: Path) -> None:
    (tmp_path / "kode.txt").write_text("syv åbne døre i Vejle", encoding="utf-8")
    places = [word for name in CENTRES for word in ("--place", name)]
    made = familiehus(
        "init", "--home", tmp_path / "hus", "--house", "Hele Familiens Dagtilbud", "--kommune", "Vejle",
        "--area", "Vejle by=7100", "--area", "Jelling og Grejsdal=7300,7182", *places,
        "--leader", "Anna V.", "--passphrase-file", tmp_path / "kode.txt", "--recovery-out", tmp_path / "k",
    )  # fmt: skip
    assert made.code == 0, made.err
    options = ("--home", tmp_path / "hus", "--passphrase-file", tmp_path / "kode.txt")
    for number, centre in enumerate(CENTRES):
        file = tmp_path / f"{centre}.csv"
        rows = (
            f"0{day}-10-2026;{centre};mor;{'7100' if day % 2 else '7300'};{number + 1}" for day in range(5, 9)
        )
        file.write_text("\n".join((HEADER, *rows, "")), encoding="utf-8")
        done = familiehus("contacts", "import", file, *options)
        assert done.code == 0, done.err
    unknown = tmp_path / "forkert.csv"
    unknown.write_text(f"{HEADER}\n05-10-2026;Ottende dør;mor;7100;1\n", encoding="utf-8")
    refused = familiehus("contacts", "import", unknown, *options)
    assert refused.code == 2
    assert "Ottende dør" in refused.err + refused.out

    said = familiehus(
        "report", "month", "2026-10", "--out", tmp_path / "m.pdf", "--figures", tmp_path / "m.json", *options
    )
    assert said.code == 0, said.err
    tables = {table["id"]: table for table in json.loads((tmp_path / "m.json").read_text("utf-8"))["tables"]}
    assert tables["contacts.total"]["total"] == 4 * sum(range(1, 8))
    assert {row["label"]: row["value"] for row in tables["contacts.area"]["rows"]} == {
        "Vejle by": 2 * 28,
        "Jelling og Grejsdal": 2 * 28,
    }
