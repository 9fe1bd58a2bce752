"""Keeps the English catalogue in step with the program: python3 dev.py translate.

Reads every sentence that ``tr`` and ``trn`` say out of the source, keeps the English ones
that are there, marks new ones unfinished, drops those that nobody says any more, and
compiles the catalogue for Qt. The .ts file is edited by hand or in Qt Linguist. Running it
twice changes nothing, and locations carry no line numbers, so a diff shows sentences only.

Beside it lies ``qtbase_gaps_da.ts``: the words in Qt's own dialogs that Qt's Danish lacks.
It is written by hand and only compiled here.
"""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "familiehus"
FOLDER = ROOT / "resources" / "translations"
CATALOGUE = FOLDER / "familiehus_en.ts"
GAPS = FOLDER / "qtbase_gaps_da.ts"
CONTEXT = "familiehus"
LITERALS = {"tr": 1, "trn": 2}
"""How many of the first arguments are sentences."""


def spoken(module: Path) -> Iterator[str]:
    """The literal sentences of one module, in order of appearance."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"), str(module))):
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            for word in node.args[: LITERALS.get(name, 0)]:
                if isinstance(word, ast.Constant) and isinstance(word.value, str):
                    yield word.value


def sentences(package: Path = PACKAGE) -> dict[str, list[str]]:
    """Every sentence of the program, and the files that say it (relative to the package's parent)."""
    found: dict[str, list[str]] = {}
    for module in sorted(package.rglob("*.py")):
        if module.name == "i18n.py":
            continue  # where tr and trn are made
        where = module.relative_to(package.parent).as_posix()
        for text in dict.fromkeys(spoken(module)):
            found.setdefault(text, []).append(where)
    return found


def translations(catalogue: Path = CATALOGUE) -> dict[str, str]:
    """Danish to English as the catalogue has it; empty English where it is unfinished."""
    if not catalogue.exists():
        return {}
    found = {}
    for message in ElementTree.parse(catalogue).getroot().iter("message"):
        english = message.find("translation")
        finished = english is not None and english.get("type") is None
        found[message.findtext("source") or ""] = (english.text or "") if finished else ""  # type: ignore[union-attr]
    return found


def as_ts(said: dict[str, list[str]], english: dict[str, str]) -> str:
    """The catalogue as Qt reads it, in the order of the files and then of the alphabet."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += ['<TS version="2.1" language="en" sourcelanguage="da">', "<context>"]
    lines += [f"    <name>{CONTEXT}</name>"]
    for text in sorted(said, key=lambda text: (said[text][0], text)):
        lines.append("    <message>")
        lines += [f'        <location filename="../../{where}"/>' for where in said[text]]
        lines.append(f"        <source>{escape(text)}</source>")
        done = english.get(text, "")
        state = "" if done else ' type="unfinished"'
        lines.append(f"        <translation{state}>{escape(done)}</translation>")
        lines.append("    </message>")
    return "\n".join([*lines, "</context>", "</TS>", ""])


def compiler() -> str | None:
    """lrelease: the one inside PySide6, else Qt's own if the machine has it."""
    import PySide6

    suffix = ".exe" if os.name == "nt" else ""
    inside = Path(PySide6.__file__).parent / f"lrelease{suffix}"
    return str(inside) if inside.exists() else shutil.which("lrelease") or shutil.which("lrelease6")


def compiled(catalogue: Path, target: Path) -> bool:
    """Write ``target`` (.qm) without what is unfinished. False when there is no compiler or it refused."""
    tool = compiler()
    if tool is None:
        return False
    command = [tool, "-silent", "-nounfinished", str(catalogue), "-qm", str(target)]
    return subprocess.run(command, cwd=ROOT).returncode == 0


def main() -> int:
    said, before = sentences(), translations()
    CATALOGUE.parent.mkdir(parents=True, exist_ok=True)
    CATALOGUE.write_text(as_ts(said, before), encoding="utf-8", newline="\n")
    missing = [text for text in said if not before.get(text)]
    dropped = len(before.keys() - said.keys())
    print(f"{CATALOGUE.name}: {len(said)} sætninger, {len(missing)} uden engelsk, {dropped} taget ud.")
    for text in missing:
        print(f"    {text}")
    if not all(compiled(one, one.with_suffix(".qm")) for one in (CATALOGUE, GAPS)):
        print(
            "Katalogerne kunne ikke oversættes til .qm: lrelease, der hører til Qt, mangler eller sagde nej."
        )
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main())
