"""Builds the folder that installers wrap, and does not call it built before it has proven itself.

``python3 dev.py bundle`` runs this with the locked environment. The proof is the
program's own self-test (an encrypted database, a PDF, QtPdf, the keyring), once
through each executable, and the guided tour through its window, each in a home
folder of its own and without a screen.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SUFFIX = ".exe" if os.name == "nt" else ""
FOLDER = ROOT / "dist" / "familiehus"
PROGRAMS = [FOLDER / f"familiehus{SUFFIX}", FOLDER / f"familiehus-cli{SUFFIX}"]


def build() -> int:
    print("Bygger dist/familiehus/ (et par minutter) …", flush=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=WARN"]
    places = ["--distpath", str(ROOT / "dist"), "--workpath", str(ROOT / "build")]
    return subprocess.run([*command, *places, str(ROOT / "build_installer.spec")], cwd=ROOT).returncode


def timed(*command: str | Path) -> tuple[int, float, str]:
    """(exit code, seconds, what it said), as on a machine without Python, a screen or our source."""
    with tempfile.TemporaryDirectory(prefix="familiehus-bundle-") as home:
        kept = {
            name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP", "PATH") if name in os.environ
        }
        quiet = {"QT_QPA_PLATFORM": "offscreen", "HOME": home, "FAMILIEHUS_HOME": str(Path(home, "hus"))}
        begun = time.perf_counter()
        done = subprocess.run(
            [str(part) for part in command],
            cwd=home,
            env={**kept, **quiet},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=300,
        )
        return done.returncode, time.perf_counter() - begun, done.stdout.decode("utf-8", "replace")


def proven(program: Path) -> bool:
    code, seconds, said = timed(program, "--selftest")
    print(f"{program.name} --selftest: {'i orden' if not code else f'kode {code}'}, {seconds:.1f} s")
    if code:
        print(said)
    return not code


def toured() -> bool:
    """The window itself, on a practice house: it must leave pictures and the month behind."""
    with tempfile.TemporaryDirectory(prefix="familiehus-tour-") as folder:
        try:
            code, seconds, said = timed(PROGRAMS[0], "--practice", "--drive", folder)
        except subprocess.TimeoutExpired:
            code, seconds, said = 1, 300.0, "Rundturen kom ikke til ende."
        left = sorted(path.name for path in Path(folder).iterdir())
    good = not code and "maaned.pdf" in left
    print(f"rundtur i vinduet: {f'{len(left)} filer' if good else f'kode {code}, {left}'}, {seconds:.1f} s")
    if not good:
        print(said)
    return good


def weigh() -> None:
    files = [path for path in FOLDER.rglob("*") if path.is_file() and not path.is_symlink()]
    total = sum(path.stat().st_size for path in files)
    print(f"{FOLDER.relative_to(ROOT)}: {total / 1e6:.0f} MB i {len(files)} filer")
    starts = sorted(timed(PROGRAMS[1], "--version")[1] for _ in range(5))
    print(f"Start (familiehus-cli --version, median af 5): {starts[2] * 1000:.0f} ms")


def main() -> int:
    shutil.rmtree(FOLDER, ignore_errors=True)
    if build():
        print("PyInstaller kunne ikke bygge; se linjerne ovenfor.")
        return 3
    proofs = [*(proven(program) for program in PROGRAMS), toured()]  # all, also when the first fails
    if not all(proofs):
        print("Mappen er bygget, men består ikke sine prøver. Den må ikke sendes ud.")
        return 3
    weigh()
    return 0


if __name__ == "__main__":
    sys.exit(main())
