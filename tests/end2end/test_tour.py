"""``dev.py run`` on a machine without a screen: the same windows, by keys, leaving pictures and paper."""

import subprocess
import sys
from pathlib import Path

from pypdf import PdfReader

from tests.helpers.command_line import ROOT, environment

PICTURES = (
    *("skranken-taster", "skranken", "skranken-moerk", "find", "ugen", "ugeplan"),
    *("statistik", "kladde", "huset"),
)


def test_the_tour_leaves_pictures_and_the_month(tmp_path: Path) -> None:
    folder = tmp_path / "øvehus"
    done = subprocess.run(
        [sys.executable, "-m", "familiehus", "--practice", "--drive", str(folder)],
        cwd=ROOT,
        env=environment(QT_QPA_PLATFORM="offscreen", TMPDIR=str(tmp_path)),
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert all((folder / f"{name}.png").stat().st_size > 20_000 for name in PICTURES)
    words = PdfReader(folder / "maaned.pdf").pages[0].extract_text()
    assert "ikke offentliggjort" not in words.lower(), "what is saved is what was locked"
    assert "ØVEHUS" in words, "practice data must be marked on every page"
    assert "Familiernes Hus" in words
    poster = PdfReader(folder / "ugeplan.pdf").pages[0].extract_text()
    assert "Barselscafé" in poster
    assert "Lise T." not in poster, "the poster on the door names nobody who works here"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["øvehus"], "the house it was shown in is gone"
