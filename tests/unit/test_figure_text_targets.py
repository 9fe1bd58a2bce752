"""What targets tell of the year before, as text: new prints keep it, and an old one keeps the text it had."""

import json
from dataclasses import replace
from datetime import date

from familiehus.figure_text import digest_of, figures_of, text_of
from familiehus.figures import (
    Late,
    LateWord,
    PeriodFigures,
    Standing,
    TargetBefore,
    TargetRow,
)
from familiehus.values import DaysCounted, FigureRow, FigureTable, MonthHistory, Period

YEAR, BEFORE = Period.parse("2026"), Period.parse("2025")
ROW = TargetRow(YEAR, "contacts.total", "", False, 150, "Ellen", "", 200, Standing.MET)
OLD_TEXT = (
    '{"version":1,"house":"Huset","kommune":"Lolland","period":"2026","k":5,"practice":false,"areas":[],'
    '"tables":[{"id":"contacts.total","title":"Henvendelser","rows":[["Henvendelser i alt",["mor","far",'
    '"anden"],200]],"total":200,"note":""}],"comparisons":[],"history":[],"days":[200,198,[]],"made_on":"2027-01-06",'
    '"complete":true,"late":["none",null],"targets":[["2026","contacts.total","",false,150,"Ellen","",200,'
    '"nået"],["2026","contacts.area","Møn",true,30,"Ellen","",null,"kan ikke vises"]],'
    '"published_on":"2027-01-06","published_by":"Kirsten B."}'
)
"""As a snapshot was stored before there was a year before."""


def figures(**more: object) -> PeriodFigures:
    total = FigureTable("contacts.total", "Henvendelser", (FigureRow("I alt", ("mor",), 200),), 200)
    given = {
        "house": "Huset", "kommune": "Lolland", "period": YEAR, "k": 5, "practice": False, "areas": (),
        "tables": (total,), "comparisons": (), "history": MonthHistory((), ()), "days": DaysCounted(1, 1, ()),
        "made_on": date(2027, 1, 6), "complete": True, "late": Late(LateWord.NONE),
    }  # fmt: skip
    return PeriodFigures(**{**given, **more})  # type: ignore[arg-type]


def test_an_old_print_is_read_and_keeps_its_text_and_its_fingerprint() -> None:
    read = figures_of(OLD_TEXT)
    assert [one.before for one in read.targets] == [None, None]
    assert read.dropped == ()
    assert text_of(read) == OLD_TEXT
    assert digest_of(text_of(read)) == "96cf40faf063afde359a72be6a34d3885ee95e9fba31f18c5843b7e6e68a9278"


def test_what_was_said_of_the_year_before_is_kept() -> None:
    rows = (
        replace(ROW, before=TargetBefore(BEFORE, 140, 145, Standing.MET)),
        replace(ROW, before=TargetBefore(Period.parse("2025-12"), None, 145, None)),
        replace(ROW, before=TargetBefore(BEFORE, 140, None, Standing.UNKNOWN, moved=True)),
        ROW,
    )
    made = figures(targets=rows, dropped=(replace(ROW, period=BEFORE),))
    text = text_of(made)
    assert figures_of(text) == made
    assert text_of(figures_of(text)) == text
    assert [len(one) for one in json.loads(text)["targets"]] == [10, 10, 10, 9]


def test_where_there_is_nothing_to_say_nothing_is_stored() -> None:
    assert "dropped" not in json.loads(text_of(figures(targets=(ROW,))))
