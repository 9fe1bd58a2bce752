"""Collects the licence texts of everything that is shipped, because most of those licences ask for it.

What is shipped is what the program requires, followed through the installed
packages to the end, so a new dependency brings its text along by itself.
"""

from __future__ import annotations

import importlib.metadata
import re
import shutil
import sysconfig
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

HERE = Path(__file__).resolve().parent
TEXT = re.compile(r"(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
# Their wheels carry no text; licences/NOTICE.txt and the LGPL beside it speak for them.
SPOKEN_FOR = {
    "pyside6",
    "pyside6-essentials",
    "pyside6-addons",
    "pyside6-pdf",
    "pyside6-webengine",
    "shiboken6",
}


def shipped(pyproject: Path) -> dict[str, importlib.metadata.Distribution]:
    """Every installed distribution that the program needs when it runs, by name."""
    named = tomllib.loads(pyproject.read_text(encoding="utf-8"))["project"]["dependencies"]
    waiting = [Requirement(line) for line in named]
    found: dict[str, importlib.metadata.Distribution] = {}
    while waiting:
        wanted = waiting.pop()
        name = canonicalize_name(wanted.name)
        if name in found or (wanted.marker and not wanted.marker.evaluate({"extra": ""})):
            continue
        found[name] = importlib.metadata.distribution(name)
        waiting += [Requirement(line) for line in found[name].requires or []]
    return found


def texts(distribution: importlib.metadata.Distribution) -> list[Path]:
    """The licence files inside a distribution's own metadata folder."""
    files = [
        file for file in distribution.files or [] if ".dist-info" in str(file) and TEXT.search(str(file))
    ]
    return [path for path in (Path(str(file.locate())) for file in files) if path.is_file()]


def collect(pyproject: Path, target: Path) -> list[str]:
    """Fill ``target`` afresh; returns the names of distributions for which no text was found."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(HERE / "licences", target)
    silent = []
    for name, distribution in sorted(shipped(pyproject).items()):
        found = texts(distribution)
        if not found and name not in SPOKEN_FOR:
            silent.append(name)
        for path in found:
            folder = target / f"{name}-{distribution.version}"
            folder.mkdir(exist_ok=True)
            shutil.copy(path, folder / path.name)
    python = [
        Path(sysconfig.get_path("stdlib"), "LICENSE.txt"),
        Path(sysconfig.get_config_var("prefix"), "LICENSE.txt"),
    ]
    for path in filter(Path.is_file, python):
        shutil.copy(path, target / "Python-LICENSE.txt")
    shutil.copy(HERE.parent / "resources" / "fonts" / "OFL.txt", target / "IBM-Plex-Sans-OFL.txt")
    return silent
