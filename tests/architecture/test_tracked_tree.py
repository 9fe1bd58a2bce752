"""What we hand on: no traces of our machines, a lock that covers everybody, and the credits we owe."""

import importlib.metadata
import re
import sys
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.helpers.lock_file import Pin, gaps, pins
from tests.helpers.source import ROOT
from tests.helpers.tracked import traces, tracked_files

LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")


def test_no_file_remembers_the_machine_it_was_written_on() -> None:
    assert traces(ROOT) == []


def test_traces_are_found(tmp_path: Path) -> None:
    lines = [
        "https://" + "py" + "pi.org/simple",
        "open('/" + "work/x')",
        "ok /usr/bin/env",
        "see docs/work/plan.md",
    ]
    (tmp_path / "note.md").write_text("\n".join(lines), encoding="utf-8")
    assert [found.split(" ")[0] for found in traces(tmp_path)] == ["note.md:1", "note.md:2"]


def test_nothing_made_by_tools_is_tracked() -> None:
    made = re.compile(
        r"(^|/)(\.venv|build|dist|ovehus|__pycache__|\.mypy_cache|[^/]+\.egg-info)/|\.(pyc|db|keys)$"
    )
    names = [path.relative_to(ROOT).as_posix() for path in tracked_files(ROOT)]
    assert [name for name in names if made.search(name) and not name.startswith("tests/museum/")] == []


def test_the_lock_names_no_place() -> None:
    assert [
        line
        for line in LOCK.splitlines()
        if "://" in line or re.search(r"(^|\s)(-[a-z]\b|--(?!hash=))", line)
    ] == []
    assert not re.search(r"(^|\s)[/~]\w|[A-Z]:\\", LOCK)


def test_the_lock_covers_every_machine_we_support() -> None:
    assert gaps(ROOT / "pyproject.toml", LOCK) == []


def test_gaps_in_the_lock_are_found() -> None:
    without = LOCK.replace("\nsqlalchemy==", "\nsqlnothing==").replace("pyside6==6.11", "pyside6==6.10")
    found = gaps(ROOT / "pyproject.toml", without)
    assert len([gap for gap in found if "sqlalchemy" in gap]) == 12
    assert {gap.split(":")[0] for gap in found if "pyside6" in gap} == {
        f"Python 3.11 on {platform}" for platform in ("linux", "win32", "darwin")
    }


def test_pyside_that_aborts_on_python_3_11_is_kept_out() -> None:
    machine = {"python_version": "3.11", "python_full_version": "3.11.7", "sys_platform": "linux"}
    families = [
        pin for pin in pins(LOCK) if pin.name.startswith(("pyside6", "shiboken6")) and pin.is_for(machine)
    ]
    assert len(families) == 4
    assert {pin.version.release[:2] for pin in families} == {(6, 11)}


def _installed_here() -> list[Pin]:
    machine = {"python_version": f"{sys.version_info[0]}.{sys.version_info[1]}", "sys_platform": sys.platform}
    machine["python_full_version"] = sys.version.split()[0]
    return [pin for pin in pins(LOCK) if pin.is_for(machine)]


@pytest.mark.parametrize("pin", _installed_here(), ids=lambda pin: pin.name)
def test_what_is_installed_is_what_is_locked_and_needs_nothing_else(pin: Pin) -> None:
    """Packages are installed without resolving, so the lock itself must be closed."""
    found = importlib.metadata.distribution(pin.name)
    assert found.version == str(pin.version)
    names = {other.name for other in _installed_here()}
    needed = [Requirement(line) for line in found.requires or []]
    here = [need for need in needed if need.marker is None or need.marker.evaluate({"extra": ""})]
    assert {canonicalize_name(need.name) for need in here} - names == set()


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("resources/fonts/OFL.txt", "SIL OPEN FONT LICENSE"),
        ("resources/postnumre/SOURCES.md", "Indeholder data fra Klimadatastyrelsen"),
        ("resources/postnumre/SOURCES.md", "GeoNames (geonames.org), CC BY 4.0"),
    ],
)
def test_credit_is_given(place: str, words: str) -> None:
    assert words in (ROOT / place).read_text(encoding="utf-8")
