"""What can be known of the installers without building them: texts, pictures and recipes that fit together.

The folder itself is built and self-tested by ``dev.py bundle``. The Windows recipes
cannot run here; at least they must be well-formed and name files that exist.
"""

import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PIL import Image

from tests.helpers.source import ROOT

INSTALLER = ROOT / "installer"


@pytest.fixture
def licence_texts(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.syspath_prepend(INSTALLER)
    import licence_texts

    yield licence_texts
    del sys.modules["licence_texts"]


def test_every_package_we_ship_brings_its_licence(licence_texts, tmp_path: Path) -> None:
    target = tmp_path / "licences"
    assert licence_texts.collect(ROOT / "pyproject.toml", target) == []
    folders = {path.name.rsplit("-", 1)[0] for path in target.iterdir() if path.is_dir()}
    assert {"sqlalchemy", "sqlcipher3", "reportlab", "holidays", "python-stdnum", "cryptography"} <= folders
    assert not folders & {"pytest", "mypy", "pyinstaller"}
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (target / "LGPL-3.0.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE" in (target / "IBM-Plex-Sans-OFL.txt").read_text(encoding="utf-8")
    assert "Klimadatastyrelsen" in (target / "NOTICE.txt").read_text(encoding="utf-8")


def test_a_package_without_a_licence_stops_the_build(licence_texts, tmp_path: Path) -> None:
    licence_texts.SPOKEN_FOR.discard("shiboken6")
    assert licence_texts.collect(ROOT / "pyproject.toml", tmp_path / "licences") == ["shiboken6"]


@pytest.mark.parametrize("recipe", ["familiehus.wxs", "familiehus.iss"])
def test_recipes_name_files_that_exist(recipe: str) -> None:
    text = (INSTALLER / recipe).read_text(encoding="utf-8")
    named = {name.replace("\\", "/") for name in re.findall(r"(?:resources|installer)\\[\w\\.-]+", text)}
    assert named
    assert [name for name in named if not (ROOT / name).is_file()] == []


def test_the_msi_is_per_machine_and_upgrades() -> None:
    space = "{http://wixtoolset.org/schemas/v4/wxs}"
    package = ElementTree.parse(INSTALLER / "familiehus.wxs").getroot().find(f"{space}Package")
    assert package is not None
    assert package.get("Scope") == "perMachine"
    assert package.find(f"{space}MajorUpgrade") is not None


def test_the_icon_holds_every_size_that_windows_asks_for() -> None:
    with Image.open(ROOT / "resources" / "icons" / "app.ico") as icon:
        assert {(16, 16), (24, 24), (32, 32), (48, 48), (256, 256)} <= icon.info["sizes"]


def test_commit_hooks_are_local() -> None:
    hooks = (ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    assert set(re.findall(r"- repo: (\S+)", hooks)) == {"local"}
    named = set(re.findall(r"tests/\S+\.py", hooks))
    assert named
    assert all((ROOT / name).is_file() for name in named)
