"""The month read by somebody who listens: in order, with heads, nothing lost, the same bytes each time."""

import io
from collections.abc import Callable
from dataclasses import replace

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings

from familiehus.figures import PeriodFigures
from familiehus.reports.charts import Columns
from familiehus.reports.document import INNER, MARGIN, Imprint, Sheet, pdf
from familiehus.reports.lettering import clean, strong
from familiehus.reports.month import period_report
from familiehus.reports.month_layout import month_pages
from familiehus.reports.printed import printed_period
from familiehus.reports.tables import table_block
from familiehus.reports.tagging.words import Headline, Prose
from familiehus.values import FigureRow, FigureTable
from tests.helpers.pdf_tags import Paper, Said, faults, loose, not_read, read_aloud
from tests.unit.reports import report_figures as example
from tests.unit.reports.page_reading import read, squeezed
from tests.unit.reports.test_reports_layout import odd_months

Case = Callable[[], PeriodFigures]
every_case = pytest.mark.parametrize("case", example.CASES)


def headings(made: bytes) -> list[str]:
    return [said.words for said in read_aloud(made) if said.kind.startswith("H")]


def section(made: bytes, heading: str) -> list[Said]:
    """What is read below a heading up to the next one."""
    said = read_aloud(made)
    begin = said.index(Said("H2", heading)) + 1
    length = next((n for n, one in enumerate(said[begin:]) if one.kind.startswith("H")), len(said))
    return said[begin : begin + length]


@every_case
def test_a_month_has_no_faults(case: Case) -> None:
    assert faults(period_report(case())) == []


@every_case
def test_of_everything_is_said_what_it_is(case: Case) -> None:
    assert loose(month_pages(printed_period(case()))) == []


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(odd_months())
def test_odd_months_have_no_faults(figures: PeriodFigures) -> None:
    nameless = any(not clean(row.label) for table in figures.tables for row in table.rows)
    found = faults(period_report(figures))
    assert [one for one in found if not (nameless and one.endswith("has an empty head"))] == []


def test_it_is_read_from_the_heading_to_the_method() -> None:
    said = read_aloud(period_report(example.ordinary()))
    assert said[:3] == [
        Said("H1", "Oktober 2026"),
        Said("P", "Månedsstatistik"),
        Said("P", "Familiernes Hus Vordingborg Kommune offentliggjort 4. november 2026"),
    ]
    assert said[3].words.startswith(
        "Huset havde 214 henvendelser på 22 åbne dage, 12 % flere end i september."
    )
    assert said[4] == Said("LBody", "214 henvendelser 191 i september 168 i oktober 2025")
    assert headings(period_report(example.ordinary())) == [
        "Oktober 2026",
        "Henvendelser pr. måned",
        "Hvem henvendte sig",
        "Hvordan",
        "Hvor familierne bor",
        "Hvorfor",
        "Hørt om os via",
        "Livsfase",
        "Hvilken rådgivning",
        "Ugedag",
        "Tid på dagen",
        "Sådan er der talt",
    ]


def test_a_table_is_read_row_by_row_under_the_heads_of_its_columns() -> None:
    assert section(period_report(example.ordinary()), "Hvor familierne bor") == [
        Said("TD", ""),
        Said("TH", "okt."),
        Said("TH", "sept."),
        Said("TH", "okt. 2025"),
        Said("TH", "Vordingborg by"),
        *(Said("TD", number) for number in ("96", "88", "90")),
        Said("TH", "Møn"),
        *(Said("TD", number) for number in ("52", "41", "31")),
        Said("TH", "Præstø og omegn"),
        *(Said("TD", number) for number in ("38", "36", "–")),
        Said("TH", "Øvrige"),
        *(Said("TD", number) for number in ("28", "26", "–")),
        Said("TH", "I alt"),
        *(Said("TD", number) for number in ("214", "191", "168")),
        Said("P", "Øvrige dækker udenbys og ukendt."),
    ]


def test_a_chart_says_what_it_shows_and_has_its_numbers_as_a_table() -> None:
    assert section(period_report(example.ordinary()), "Ugedag") == [
        Said("Figure", "Søjlediagram: Ugedag. Tallene står i tabellen bagefter."),
        Said("Caption", "i alt 214"),
        *(Said(*one) for one in (("TH", "Mandag"), ("TD", "90"), ("TH", "Tirsdag"), ("TD", "58"))),
        *(Said(*one) for one in (("TH", "Onsdag"), ("TD", "66"))),
    ]


def test_short_names_of_months_are_said_in_full() -> None:
    paper = Paper(period_report(example.ordinary()))
    months = [str(one.E) for one in _below(paper.file.Root.StructTreeRoot.K) if "/E" in one]
    assert len(months) == 13 + 3
    assert months[:2] == ["oktober 2025", "november 2025"]
    assert months[-3:] == ["oktober 2026", "september 2026", "oktober 2025"]


def _below(element: pikepdf.Object) -> list[pikepdf.Object]:
    kids = element.get("/K", [])
    listed = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
    found = [kid for kid in listed if isinstance(kid, pikepdf.Dictionary)]
    return [one for kid in found for one in (kid, *_below(kid))]


def test_a_table_over_two_pages_is_one_table_with_its_heads_read_once() -> None:
    made = period_report(example.giant())
    assert any("Hvorfor (fortsat)" in page for page in not_read(made))
    assert headings(made).count("Hvorfor") == 1
    reasons = [said.words for said in section(made, "Hvorfor") if said.kind == "TH"]
    table = next(one for one in example.giant().tables if one.id == "contacts.reason")
    assert reasons == [row.label for row in table.rows]
    top = Paper(made).top
    assert top is not None
    tables = [node for node in top.of("Table") if len(node.of("TR")) == len(table.rows)]
    assert len(tables) == 1


@every_case
def test_nothing_that_is_printed_is_lost_on_the_way(case: Case) -> None:
    """What is read and what is aside are together all the letters there are."""
    made = period_report(case())
    heard = [said.words for said in read_aloud(made) if said.kind != "Figure"] + not_read(made)
    assert sorted(squeezed("".join(heard))) == sorted(squeezed("".join(read(made))))


def test_only_feet_and_what_goes_on_are_not_read() -> None:
    assert not_read(period_report(example.practice())) == [
        "Familiernes Hus · månedsstatistik oktober 2026 Side 1 af 2",
        "Familiernes Hus · månedsstatistik oktober 2026 Side 2 af 2 ØVEHUS: opdigtede tal",
    ]


def test_that_figures_are_invented_is_the_first_thing_said() -> None:
    said = read_aloud(period_report(example.practice()))
    assert said[:2] == [Said("P", "ØVEHUS: opdigtede tal"), Said("H1", "Oktober 2026")]
    assert [one.words for one in said].count("ØVEHUS: opdigtede tal") == 1


def test_a_reader_without_tags_finds_the_same_order() -> None:
    text = squeezed(" ".join(read(period_report(example.ordinary()))))
    places = [text.index(squeezed(heading)) for heading in headings(period_report(example.ordinary()))[1:]]
    assert places == sorted(places)


def test_two_pages_have_bookmarks_and_one_page_needs_none() -> None:
    with Paper(period_report(example.ordinary())).file.open_outline() as outline:
        assert [one.title for one in outline.root] == headings(period_report(example.ordinary()))
    with Paper(period_report(example.one_table())).file.open_outline() as outline:
        assert list(outline.root) == []


@every_case
def test_the_same_figures_give_the_same_bytes_with_all_tags(case: Case) -> None:
    first = period_report(case())
    period_report(example.giant())
    assert period_report(case()) == first
    assert b"/StructTreeRoot" in first


def test_nothing_is_claimed_and_nobody_named_in_what_is_said_about_the_file() -> None:
    file = pikepdf.open(io.BytesIO(period_report(example.ordinary())))
    assert "/Metadata" not in file.Root
    assert b"pdfua" not in period_report(example.ordinary()).lower()
    assert set(file.docinfo.keys()) <= {
        "/Title", "/Author", "/Creator", "/Subject", "/Producer", "/CreationDate", "/ModDate", "/Keywords",
        "/Trapped",
    }  # fmt: skip
    assert str(file.docinfo.get("/CreationDate")).startswith("D:20000101")


def test_alternative_texts_may_hold_any_letter() -> None:
    title = "Uge (7) \\ „æøå“ – 100 %"
    rows = (FigureRow("Mandag", ("1",), 60), FigureRow("Tirsdag", ("2",), 50))
    table = FigureTable("contacts.weekday", title, rows, 110)
    made = period_report(replace(example.first_month(), tables=(example.ordinary().tables[0], table)))
    assert faults(made) == []
    (figure,) = [said for said in read_aloud(made) if said.kind == "Figure"]
    assert figure.words == f"Søjlediagram: {clean(title)}. Tallene står i tabellen bagefter."


def test_headings_and_paragraphs_of_a_new_report_are_tagged_by_themselves() -> None:
    sheet, top = Sheet(), 60.0
    for block in (
        Headline("H1", "Partnere i efteråret"),
        Headline("H2", "Hvem var her", ruled=True),
        Prose((f"Der kom {strong('40')} familier.", "To ord, og to linjer: " + "ord " * 60)),
        Prose(("Sundhedsplejen", "Biblioteket " + "og " * 80 + "mere"), dotted=True),
    ):
        block.draw(sheet, MARGIN, top, 14)
        top += block.height(14) + 8
    assert loose([sheet]) == []
    assert max(text.y for text in sheet.texts) < top
    assert all(MARGIN <= text.x < MARGIN + INNER for text in sheet.texts)
    made = pdf(Imprint("Partnere", "Familiernes Hus", False), [sheet])
    assert faults(made) == []
    said = read_aloud(made)
    assert [one.kind for one in said] == ["H1", "H2", "P", "P", "Lbl", "LBody", "Lbl", "LBody"]
    assert said[2].words == "Der kom 40 familier."


def test_tables_of_a_section_are_headed_below_it() -> None:
    shown = printed_period(example.first_month())
    printed = {one.table.id: one for one in shown.tables}
    sheet, top = Sheet(), 60.0
    for block in (
        Headline("H1", "Året"),
        Headline("H2", "Hvem og hvornår"),
        replace(table_block(printed["contacts.henvender"], example.OCTOBER, INNER), level="H3"),
        Columns(printed["contacts.weekday"].table, INNER, "H3"),
    ):
        block.draw(sheet, MARGIN, top, 14)
        top += block.height(14) + 8
    made = pdf(Imprint("Året", "Familiernes Hus", False), [sheet])
    assert faults(made) == []
    assert [said.kind for said in read_aloud(made) if said.kind.startswith("H")] == ["H1", "H2", "H3", "H3"]


def test_letters_nobody_said_anything_about_are_read_and_found() -> None:
    sheet = Sheet()
    with sheet.tagged("H1"):
        sheet.text(60, 60, "Et ark")
    sheet.text(60, 80, "glemt")
    made = pdf(Imprint("Et ark", "Familiernes Hus", False), [sheet])
    assert read_aloud(made) == [Said("H1", "Et ark"), Said("P", "glemt")]
    assert loose([sheet]) == ["glemt"]
