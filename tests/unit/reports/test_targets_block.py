"""Måltal on paper: last year's beside this year's, those nobody set again, and a list longer than a page."""

import json
from dataclasses import replace

import pytest

from familiehus.figures import Standing, TargetBefore, TargetRow
from familiehus.reports.figures_json import figures_json
from familiehus.reports.month import period_report
from familiehus.reports.month_layout import month_pages
from familiehus.reports.printed import printed_period
from familiehus.reports.targets_block import before_line, dropped_line, target_line
from familiehus.values import Period
from tests.helpers.pdf_tags import faults, loose
from tests.unit.reports.page_reading import collisions, read
from tests.unit.reports.test_report_periods import of

OLD, NEW = Period.parse("2025"), Period.parse("2026")
EVERYBODY = TargetRow(NEW, "contacts.total", "", False, 1500, "Mette", "", 1320, Standing.ON_THE_WAY)
MOEN = replace(
    EVERYBODY, measure="contacts.area", code="Møn", number=300, value=None, standing=Standing.UNKNOWN
)
SEATS = replace(EVERYBODY, measure="courses.seats", code="optaget", share=True, number=80, value=75)
GONE = TargetRow(OLD, "contacts.heard_from", "jordemoder", True, 25, "Mette", "", 19, Standing.NOT_MET)


@pytest.mark.parametrize(
    ("told", "share", "words"),
    [
        (TargetBefore(OLD, 1400, 1450, Standing.MET), False, "Året før: mål 1.400, nået med 1.450."),
        (TargetBefore(OLD, 1400, 1300, Standing.NOT_MET), False, "Året før: mål 1.400, ikke nået med 1.300."),
        (TargetBefore(OLD, 1400, 700, Standing.ON_THE_WAY), False, "Året før: mål 1.400, på vej med 700."),
        (TargetBefore(OLD, 80, 82, Standing.MET), True, "Året før: mål 80 %, nået med 82 %."),
        (
            TargetBefore(OLD, 1400, None, Standing.UNKNOWN),
            False,
            "Året før: mål 1.400, tallet kan ikke vises.",
        ),
        (TargetBefore(OLD, None, 1450, None), False, "Året før: 1.450, uden mål."),
        (
            TargetBefore(OLD, 200, 108, Standing.NOT_MET, moved=True),
            False,
            "Året før: mål 200, ikke nået med 108. Området dækkede andre postnumre.",
        ),
        (None, False, ""),
    ],
)
def test_last_year_is_told_in_one_sentence(told: TargetBefore | None, share: bool, words: str) -> None:
    assert before_line(replace(EVERYBODY, share=share, before=told)) == words


def test_a_target_is_worded_as_people_say_it() -> None:
    assert target_line(EVERYBODY) == "Henvendelser, året 2026: mål 1.500, nu 1.320: på vej."
    assert target_line(MOEN) == "Hvor familierne bor: Møn, året 2026: mål 300: tallet kan ikke vises."
    assert target_line(SEATS) == "Pladser på hold: Optaget, året 2026: mål 80 %, nu 75 %: på vej."
    crossed = replace(EVERYBODY, measure="contacts.area_henvender", code="Møn · far", number=60, value=72)
    assert target_line(crossed).startswith("Hvem der kom hvorfra: Møn, far, året 2026: mål 60, nu 72")
    assert "Møn, far og anden, året" in target_line(replace(crossed, code="Møn · far og anden"))


def test_what_nobody_set_again_is_named_with_what_came_of_it() -> None:
    said = dropped_line(GONE).replace("\x02", "").replace("\x03", "")
    assert said == "Hørt om os via: Jordemoder, året 2025: mål 25 %, ikke nået med 19 %. Ikke sat igen i år."


def test_both_stand_on_the_page_and_are_heard() -> None:
    told = TargetBefore(OLD, 1400, 1450, Standing.MET)
    figures = of("2026", targets=(replace(EVERYBODY, before=told), SEATS), dropped=(GONE,))
    words = " ".join(" ".join(read(period_report(figures))).split())
    assert "på vej. Året før: mål 1.400, nået med 1.450." in words
    assert "Jordemoder, året 2025: mål 25 %, ikke nået med 19 %. Ikke sat igen i år." in words
    assert "Mette" not in words
    assert faults(period_report(figures)) == []


def test_the_report_names_them_also_when_this_year_has_no_target_at_all() -> None:
    assert "Ikke sat igen i år." in " ".join(
        " ".join(read(period_report(of("2026", dropped=(GONE,))))).split()
    )


def test_more_targets_than_a_page_holds_go_on_on_the_next_one() -> None:
    told = TargetBefore(OLD, 200, 108, Standing.NOT_MET, moved=True)
    figures = of("2026", targets=(replace(MOEN, before=told), EVERYBODY) * 30, dropped=(GONE,) * 9)
    pages = month_pages(printed_period(figures))
    assert [pair for page in pages for pair in collisions(page)] == []
    assert loose(pages) == []
    said = " ".join(" ".join(read(period_report(figures))).split())
    assert said.count("på vej.") == 30
    assert said.count("Ikke sat igen i år.") == 9
    assert "Måltal (fortsat)" in said
    assert faults(period_report(figures)) == []


def test_the_figures_file_has_every_number_of_last_year_that_stands_on_the_page() -> None:
    told = TargetBefore(OLD, 1400, 1450, Standing.MET)
    written = json.loads(
        figures_json(of("2026", targets=(replace(EVERYBODY, before=told), SEATS), dropped=(GONE,)))
    )
    assert [(one["measure"], one["report"], one["target"], one["value"]) for one in written["last_year"]] == [
        ("contacts.total", "2025", 1400, 1450),
        ("contacts.heard_from", "2025", 25, 19),
    ]
    assert "last_year" not in json.loads(figures_json(of("2026", targets=(EVERYBODY, SEATS))))
