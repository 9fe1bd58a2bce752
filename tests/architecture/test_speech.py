"""Every sentence stands in the source as one literal, is fetched when shown, and gets its fields."""

from pathlib import Path

from tests.helpers.source import PACKAGE
from tests.helpers.speech import misspoken

SPOKEN = '''"""Right and wrong ways to speak."""

from familiehus.i18n import tr, trn

TITLE = tr("Skranken")


class Page:
    name = tr("Ugen")


def default(text=tr("Ny")):
    return text


def wrong(name, n):
    tr(f"Fortryd {name}")
    tr("Fortryd " + name)
    tr(name)
    tr("Fortryd {hvad}", navn=name)
    tr("Fortryd {hvad}")
    tr("Fortryd", hvad=name)
    trn("{n} mor fra {by}", "{n} mødre", n)


def right(name, n, fields):
    tr("Skranken")
    tr("Fortryd {hvad}", hvad=name)
    tr("Fortryd " "{hvad}", hvad=name)
    tr("Fortryd {hvad}", **fields)
    trn("en mor fra {by}", "{n} mødre fra {by}", n, by=name)
    return lambda: tr("Ugen")
'''


def test_our_sentences_can_be_translated() -> None:
    assert misspoken(PACKAGE) == []


def test_every_way_of_misspeaking_is_heard(tmp_path: Path) -> None:
    (tmp_path / "spoken.py").write_text(SPOKEN, encoding="utf-8")
    lines = [int(complaint.split(":")[1].split(" ")[0]) for complaint in misspoken(tmp_path)]
    assert lines == [5, 9, 12, 17, 18, 19, 20, 21, 22, 23]
