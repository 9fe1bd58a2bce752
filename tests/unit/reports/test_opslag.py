"""The opslag for the staff room and the partner's report: nothing on them that was not published."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus import i18n
from familiehus.calendar.overview import Grouping
from familiehus.calendar.overview_sums import Section, grouped
from familiehus.errors import Bug
from familiehus.figures import PeriodFigures
from familiehus.reports.danish import count
from familiehus.reports.document import PAGE_HEIGHT, PAGE_WIDTH
from familiehus.reports.opslag import opslag, opslag_sheet
from familiehus.reports.partner import PartnerReport, partner_report, partner_sheets, visitors_of
from familiehus.values import DaysCounted, FigureRow, FigureTable, Month, MonthHistory
from tests.helpers.pdf_tags import faults, loose, read_aloud
from tests.unit.reports.overview_dates import S, line, overview, usual_week
from tests.unit.reports.page_reading import boxes, collisions, read
from tests.unit.reports.published_periods import (
    MOTHERS,
    QUARTER,
    only_total,
    ordinary,
    thin,
)
from tests.unit.reports.report_figures import LONG_NAME, table

NUMBER = re.compile(r"\d+(?:\.\d{3})*")


def published_numbers(figures: PeriodFigures) -> set[int]:
    """Every number that may stand on a paper, the axis of the months besides."""
    rows = {row.value for one in figures.tables for row in one.rows}
    totals = {one.total for one in figures.tables if one.total is not None}
    history = {total for total in figures.history.totals if total is not None}
    days = {figures.days.counted, figures.days.open_days}
    return rows | totals | history | days | {figures.period.year, figures.period.number}


def test_a_month_at_a_glance() -> None:
    [page] = read(opslag(ordinary()))
    for words in ("Oktober 2026", "Familiernes Hus", "214 henvendelser", "318 deltagere i aktiviteter",
                  "46 pladser på hold", "Tak for at I talte: 21 af 22 dage", "Forældrerolle 48",
                  "Barselscafé 148", "Måned for måned"):  # fmt: skip
        assert words in page


def test_a_quarter_in_an_oevehus_says_what_it_is() -> None:
    [page] = read(opslag(replace(ordinary(), period=QUARTER, practice=True)))
    assert "3. kvartal 2026" in page
    assert "ØVEHUS: opdigtede tal" in page


def test_no_number_stands_on_it_that_was_not_published() -> None:
    for figures in (ordinary(), thin(), only_total()):
        sheet = opslag_sheet(figures)
        axis = {0, 120, 240}
        found = {
            int(number.replace(".", "")) for text in sheet.texts for number in NUMBER.findall(text.words)
        }
        assert found <= published_numbers(figures) | axis


def test_what_was_not_published_is_not_there() -> None:
    [page] = read(opslag(only_total()))
    assert "214" in page
    for words in ("deltagere", "hold", "Hvem kom", "spurgte", "Måned for måned"):
        assert words not in page
    [nothing] = read(opslag(thin()))
    assert "Der er ingen tal, der er store nok til at blive vist" in nothing
    assert "Tak for at I talte: alle 20 dage" in nothing


@pytest.mark.parametrize(("k", "august"), [(5, 8), (10, None)])
def test_no_month_is_shown_that_a_larger_k_no_longer_allows(k: int, august: int | None) -> None:
    """An 8 was printed while k was 5; on a poster made after k was raised it is a gap."""
    months = MonthHistory(tuple(Month(2026, number) for number in (7, 8, 9, 10)), (90, 8, 100, 214))
    [alt] = [one.words for one in read_aloud(opslag(replace(only_total(), k=k, history=months)))
             if one.kind == "Figure" and one.words.startswith("Måned for måned")]  # fmt: skip
    assert f"juli 2026 90, august 2026 {count(august)}, september 2026 100" in alt


def test_merged_rows_and_no_answers_are_no_top_reasons() -> None:
    rows = (
        FigureRow("Øvrige", ("a", "b"), 90),
        FigureRow("Ikke oplyst", ("ikke oplyst",), 80),
        FigureRow("Søvn", ("søvn",), 7),
    )
    reasons = FigureTable("contacts.reason", "Hvorfor", rows, 177)
    [page] = read(opslag(replace(only_total(), tables=(*only_total().tables, reasons))))
    assert "Søvn 7" in page
    assert "Ikke oplyst" not in page
    assert "Øvrige" not in page
    hidden = FigureTable("contacts.reason", "Hvorfor", (FigureRow("Alle", ("a", "b"), 90),), 90)
    [page] = read(opslag(replace(only_total(), tables=(*only_total().tables, hidden))))
    assert "Alle 90" in page


@pytest.mark.parametrize("number", [1, 4, -3])
def test_a_small_count_is_never_printed(number: int) -> None:
    rows = (FigureRow("Søvn", ("søvn",), number),)
    figures = replace(ordinary(), tables=(*ordinary().tables, FigureTable("consents", "Samtykker", rows, 20)))
    with pytest.raises(Bug) as refused:
        opslag(figures)
    assert refused.value.code == "small_count_in_print"
    with pytest.raises(Bug):
        partner_report(PartnerReport(MOTHERS, MOTHERS, figures, None))


def test_a_preview_never_hangs_on_a_wall_and_nobody_is_named_who_published() -> None:
    preview = replace(ordinary(), published_on=None, published_by=None)
    for make in (opslag, lambda one: partner_report(PartnerReport(MOTHERS, MOTHERS, one, None))):
        with pytest.raises(Bug) as refused:
            make(preview)
        assert refused.value.code == "unpublished_on_paper"
        assert "Kanarie" not in " ".join(read(make(ordinary())))


def test_a_house_with_a_higher_k_keeps_it() -> None:
    rows = (FigureRow("Søvn", ("søvn",), 7),)
    asked = FigureTable("contacts.reason", "Hvorfor", rows, 27)
    opslag(replace(only_total(), tables=(asked,)))
    with pytest.raises(Bug):
        opslag(replace(only_total(), tables=(asked,), k=10))


def test_a_house_without_open_days_thanks_nobody() -> None:
    [page] = read(opslag(replace(only_total(), days=DaysCounted(0, 0, ()))))
    assert "Tak" not in page


LABELS = st.sampled_from(["Søvn", "Forældrerolle", LONG_NAME, "Sundhedsplejerske i kommunen"])


@given(
    st.lists(st.tuples(LABELS, st.integers(5, 120_000)), max_size=12),
    st.lists(st.tuples(LABELS, st.integers(5, 9_000)), max_size=12),
    st.booleans(),
)
def test_it_is_always_one_a4_page_and_nothing_is_in_the_way(
    reasons: list[tuple[str, int]], heads: list[tuple[str, int]], practice: bool
) -> None:
    kept = [one for one in ordinary().tables if one.id not in ("contacts.reason", "heads.kind")]
    more = [table("contacts.reason", "Hvorfor", reasons), table("heads.kind", "Deltagere", heads)]
    sheet = opslag_sheet(replace(ordinary(), tables=(*kept, *more), practice=practice, house=LONG_NAME))
    assert (round(sheet.wide), round(sheet.high)) == (round(PAGE_WIDTH), round(PAGE_HEIGHT))
    assert collisions(sheet) == []
    for one in boxes(sheet):
        assert one.left > 30
        assert one.right < sheet.wide - 30
        assert one.bottom < sheet.high - 15


def test_letters_are_read_from_a_step_away() -> None:
    sizes = {round(one.size, 1) for one in opslag_sheet(ordinary()).texts}
    assert max(sizes) > 40
    assert min(sizes) > 9.5


def test_a_screen_reader_hears_it_and_danish_whatever_the_window_speaks() -> None:
    for figures in (ordinary(), thin(), replace(ordinary(), practice=True)):
        assert faults(opslag(figures)) == []
        assert loose([opslag_sheet(figures)]) == []
    one = opslag(ordinary())
    i18n.install(lambda danish: f"EN {danish}")
    try:
        assert opslag(ordinary()) == one
    finally:
        i18n.install(None)


# -- the partner's report -----------------------------------------------------------------------------------


def held(owner: str = MOTHERS) -> Section:
    [found] = [one for one in grouped(usual_week(), Grouping.OWNER).sections if one.code == owner]
    return found


def test_a_partner_reads_its_own_published_number_and_what_was_held() -> None:
    report = PartnerReport(MOTHERS, MOTHERS, ordinary(), held())
    assert visitors_of(report) == 86
    [page] = read(partner_report(report))
    for words in ("Mødrehjælpen", "i Familiernes Hus, oktober 2026", "86 deltagere", "2 gange holdt",
                  "Fars legestue 2 0 0", "Side 1 af 1"):  # fmt: skip
        assert words in page
    for others in ("205", "318", "27", "Vordingborg Kommune", "Barselscafé"):
        assert others not in page


def test_a_number_that_is_merged_with_others_is_not_told_to_one_of_them() -> None:
    report = PartnerReport("Home-Start", "Home-Start", ordinary(), None)
    assert visitors_of(report) is None
    [page] = read(partner_report(report))
    assert "kan ikke vises for jer alene" in page
    assert "ingen af jeres aktiviteter" in page
    assert "27" not in page


def test_no_true_count_and_no_reason_gets_into_it() -> None:
    gone = line("Babycafé", 19, owner=MOTHERS, state=S.CANCELLED, reason="KANARIE")
    week = usual_week()
    many = {head: replace(who, contacts=4711) for head, who in week.visitors.items()}
    both = overview([*week.dates, gone], many)
    [section] = [one for one in grouped(both, Grouping.OWNER).sections if one.code == MOTHERS]
    text = " ".join(read(partner_report(PartnerReport(MOTHERS, MOTHERS, ordinary(), section))))
    assert "Babycafé 0 1 0" in text
    assert "KANARIE" not in text
    assert "4711" not in text.replace(".", "")


def test_many_activities_go_on_over_sheets_as_one_table() -> None:
    week = overview([line(f"Aktivitet {number}", 17, owner=MOTHERS) for number in range(70)])
    [section] = grouped(week, Grouping.OWNER).sections
    report = PartnerReport(MOTHERS, MOTHERS, ordinary(), section)
    pdf = partner_report(report)
    assert len(read(pdf)) == 3
    assert faults(pdf) == []
    assert loose(partner_sheets(report)) == []
    for sheet in partner_sheets(report):
        assert collisions(sheet) == []
        assert max(one.bottom for one in boxes(sheet)) < PAGE_HEIGHT - 50
