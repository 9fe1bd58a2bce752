"""The English catalogue says everything the program says, nothing more, and fills in the same fields."""

import importlib
import re
import shutil
import sys
from collections import Counter
from pathlib import Path
from string import Formatter
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

from tests.helpers.source import PACKAGE, ROOT

FOLDER = ROOT / "resources" / "translations"
DANISH_NAMES = ("Møn", "Mødrehjælpen", "“Øvrige”", "ukendt or ønsker ikke at oplyse")
"""What keeps its Danish name in English: places, an organisation, a word that is printed, the words of a CSV
file."""
SAME = {
    *("Familiehus", "familiehus {version}", "IBM Plex Sans, SIL Open Font License 1.1."),
    *("gendannelseskode-{holder}",),  # names of files that hold Danish papers
    *("Ugeplan-{year}-uge-{week}", "Ugeplan-personale-{year}-uge-{week}"),
    *("Oversigt-{month}", "Oversigt-personale-{month}"),
    *("Det-har-vi-om-jer-{day}", "RIGTIGE-TAL-kun-til-lederen"),
    *("Ringeliste-hold-{day}", "Sms-liste-hold-{day}", "Fremmoedeliste-hold-{day}", "Navnekort-hold-{day}"),
    *("Forloebskort", "Det-har-vi-om-dig-{day}"),
    *("familiernes-kalender", "husets-kalender-med-navne", "plan-{person}"),
    *("Under 5 min", "5-15 min", "15-45 min", "Over 45 min", " min."),
    *("PIN", "PIN for {name}", "PDF", "pdf", "usb", "print", "backup", "version"),
    *("find", "filter", "book", "pause", "zoom", "stop", "Stop", "Reception", "Administrator"),
    *("log", "csv", "excel", "{n} km"),
    *("Status", "For: {audience}", "café", "partner", "region", "1 person", "{n} person"),
}
"""Sentences that are written alike in both languages. Else a Danish one could pass as English."""
KEYS = re.compile(r"\b(?:Ctrl\+\w|Enter|Esc|Tab|PgUp|PgDn|Caps Lock|[MFA](?= for ))\b|--[a-z-]+|\.fhb")


@pytest.fixture(scope="module")
def translate() -> ModuleType:
    sys.path.insert(0, str(ROOT / "installer"))
    try:
        return importlib.import_module("translate")
    finally:
        sys.path.pop(0)


@pytest.fixture(scope="module")
def pairs(translate: ModuleType) -> dict[str, str]:
    return translate.translations()


def letters(text: str) -> str:
    """Without fields, digits and units, which need no translation."""
    return re.sub(r"\{\w+\}|\b[kM]B\b|[^A-Za-zÆØÅæøå]", "", text)


def fields(text: str) -> Counter[str]:
    return Counter(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def test_nothing_is_missing_unfinished_or_left_over(translate: ModuleType, pairs: dict[str, str]) -> None:
    said = translate.sentences()
    assert sorted(said.keys() - pairs.keys()) == [], "run python3 dev.py translate"
    assert sorted(pairs.keys() - said.keys()) == [], "run python3 dev.py translate"
    assert [danish for danish, english in pairs.items() if not english] == []
    assert len(said) > 1000


def test_both_languages_fill_in_the_same_fields(pairs: dict[str, str]) -> None:
    assert [(d, e) for d, e in pairs.items() if fields(d) != fields(e)] == []


def test_keys_and_options_are_called_what_they_are(pairs: dict[str, str]) -> None:
    assert [(d, e) for d, e in pairs.items() if Counter(KEYS.findall(d)) != Counter(KEYS.findall(e))] == []


def test_sentences_begin_and_end_alike(pairs: dict[str, str]) -> None:
    """A leading space joins two sentences; a full stop, a colon or three dots tell what comes next."""

    def edges(text: str) -> tuple[bool, bool, str]:
        return text[:1].isspace(), text[-1:].isspace(), text[-1:] if text[-1:] in "?…:," else ""

    assert [(d, e) for d, e in pairs.items() if edges(d) != edges(e)] == []


def test_english_is_english(pairs: dict[str, str]) -> None:
    def bare(english: str) -> str:
        for name in DANISH_NAMES:
            english = english.replace(name, "")
        return english

    assert [e for e in pairs.values() if re.search("[æøåÆØÅ]", bare(e))] == []
    assert {d for d, e in pairs.items() if d == e and letters(d)} == SAME


def test_the_compiled_catalogue_says_the_same(qapp: object, pairs: dict[str, str]) -> None:
    catalogue = QTranslator()
    assert catalogue.load(str(FOLDER / "familiehus_en.qm"))
    stale = [d for d, e in pairs.items() if catalogue.translate("familiehus", d) != e]
    assert stale == [], "run python3 dev.py translate"


@pytest.mark.parametrize("name", ["familiehus_en", "qtbase_gaps_da"])
def test_compiling_again_changes_nothing(translate: ModuleType, tmp_path: Path, name: str) -> None:
    made = tmp_path / "again.qm"
    assert translate.compiled(FOLDER / f"{name}.ts", made)
    assert made.read_bytes() == (FOLDER / f"{name}.qm").read_bytes()


def test_new_sentences_wait_for_english_and_old_ones_go(translate: ModuleType, tmp_path: Path) -> None:
    room = tmp_path / "rum"
    room.mkdir()
    (room / "a.py").write_text(
        'def f(n):\n    return tr(" Ja & <nej>\\n{x}", x=n) + trn("{n} \\"hus\\"", "{n} huse", n) + tr(n)\n',
        encoding="utf-8",
    )
    said = translate.sentences(room)
    assert said == {" Ja & <nej>\n{x}": ["rum/a.py"], '{n} "hus"': ["rum/a.py"], "{n} huse": ["rum/a.py"]}
    catalogue = tmp_path / "rum_en.ts"
    known = {" Ja & <nej>\n{x}": " Yes & <no>\n{x}", '{n} "hus"': '{n} "house"', "Borte": "Gone"}
    catalogue.write_text(translate.as_ts(said, known), encoding="utf-8")
    found = translate.translations(catalogue)
    known.pop("Borte")
    assert found == {**known, "{n} huse": ""}
    assert translate.as_ts(said, found) == catalogue.read_text(encoding="utf-8")
    assert translate.compiled(catalogue, tmp_path / "rum_en.qm")
    compiled = QTranslator()
    assert compiled.load(str(tmp_path / "rum_en.qm"))
    assert compiled.translate("familiehus", " Ja & <nej>\n{x}") == " Yes & <no>\n{x}"
    assert compiled.translate("familiehus", "{n} huse") == ""


def test_without_a_compiler_the_catalogue_is_still_written(
    translate: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("CATALOGUE", "GAPS"):
        source = getattr(translate, name)
        monkeypatch.setattr(translate, name, Path(shutil.copy(source, tmp_path / source.name)))
    monkeypatch.setattr(translate, "compiler", lambda: None)
    assert translate.main() == 3
    assert "mangler eller sagde nej" in capsys.readouterr().out
    assert translate.translations(tmp_path / "familiehus_en.ts").keys() == translate.sentences(PACKAGE).keys()
