"""The month on paper says what it should, the same way each time, and nothing it should not."""

import getpass
import io
import re
import socket
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader

from familiehus.figures import PeriodFigures
from familiehus.reports.document import Imprint, frame
from familiehus.reports.month import period_report
from familiehus.reports.month_layout import month_pages
from familiehus.reports.opening import opening_sentence
from familiehus.reports.printed import printed_period
from familiehus.values import DaysCounted, Month, MonthHistory
from tests.unit.reports import report_figures as example
from tests.unit.reports.page_reading import read, squeezed

Case = Callable[[], PeriodFigures]
every_case = pytest.mark.parametrize("case", example.CASES)


def plain(figures: PeriodFigures) -> str:
    """The opening sentence without its marks for bold."""
    return opening_sentence(printed_period(figures)).translate({2: None, 3: None})


@every_case
def test_the_same_figures_give_the_same_bytes(case: Case) -> None:
    first = period_report(case())
    period_report(example.ordinary())
    assert period_report(case()) == first


def test_another_process_gives_the_same_bytes() -> None:
    program = (
        "import hashlib; from familiehus.reports.month import period_report;"
        "from tests.unit.reports.report_figures import ordinary;"
        "print(hashlib.sha256(period_report(ordinary())).hexdigest())"
    )
    runs = {
        subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
        for _ in range(2)
    }
    assert len(runs) == 1


def test_the_file_says_what_it_is_and_not_who_made_it() -> None:
    pdf = period_report(example.ordinary())
    reader = PdfReader(io.BytesIO(pdf))
    assert reader.metadata is not None
    assert reader.metadata.title == "Månedsstatistik oktober 2026"
    assert reader.metadata.author == "Familiernes Hus"
    assert str(reader.root_object["/Lang"]) == "da-DK"
    told = " ".join(str(value) for value in reader.metadata.values())
    assert getpass.getuser() not in told.split()
    assert socket.gethostname() not in told


def test_danish_letters_and_every_label_can_be_copied_out_of_the_page() -> None:
    text = squeezed(" ".join(read(period_report(example.ordinary()))))
    for table in example.ordinary().tables[1:]:
        assert squeezed(table.title) in text
        for row in table.rows:
            assert squeezed(row.label) in text
        assert squeezed(table.note) in text


def test_the_head_of_the_page() -> None:
    first = read(period_report(example.ordinary()))[0]
    for words in ("Oktober 2026", "Månedsstatistik", "Familiernes Hus", "Vordingborg Kommune"):
        assert words in first
    assert "offentliggjort 4. november 2026" in first
    assert "IKKE OFFENTLIGGJORT" not in first


@every_case
def test_each_page_has_its_number_and_the_house(case: Case) -> None:
    pages = read(period_report(case()))
    for number, text in enumerate(pages, 1):
        assert f"Side {number} af {len(pages)}" in text
        assert "månedsstatistik oktober 2026" in text
        assert "Familiernes Hus" in text


@every_case
def test_practice_data_is_marked_on_every_page_and_real_data_on_none(case: Case) -> None:
    figures = case()
    for text in read(period_report(figures)):
        assert ("ØVEHUS: opdigtede tal" in text) == figures.practice


@pytest.mark.parametrize(
    ("case", "sentence"),
    [
        (
            example.ordinary,
            "Huset havde 214 henvendelser på 22 åbne dage, 12 % flere end i september. "
            "Møn er det område, der vokser mest: fra 41 til 52.",
        ),
        (example.first_month, "Huset havde 214 henvendelser på 22 åbne dage."),
        (example.nobody_came, "Huset havde ingen henvendelser i oktober på 22 åbne dage."),
        (
            example.running,
            "Måneden er ikke slut: tal til og med 17. oktober. Huset havde 214 henvendelser på 22 åbne dage.",
        ),
    ],
)
def test_the_opening_sentence(case: Case, sentence: str) -> None:
    assert plain(case()) == sentence


@pytest.mark.parametrize(
    ("before", "words"),
    [
        (214, ", lige så mange som i september."),
        (215, ", næsten lige så mange som i september."),
        (428, ", 50 % færre end i september."),
        (107, ", 100 % flere end i september."),
        (0, "åbne dage."),
    ],
)
def test_the_change_in_words(before: int, words: str) -> None:
    comparison = example.compared(Month(2026, 9), "contacts.total", (before,), before)
    figures = replace(example.ordinary(), comparisons=(comparison,))
    assert plain(figures).endswith(words)


def test_an_area_is_only_called_the_fastest_growing_when_all_are_known() -> None:
    comparison = example.compared(Month(2026, 9), "contacts.area", (88, 41, None, 26), 191)
    figures = replace(example.ordinary(), comparisons=(comparison,))
    assert "Af de områder, der kan sammenlignes, vokser Møn mest: fra 41 til 52." in plain(figures)


def test_two_areas_that_grew_equally_are_not_ranked() -> None:
    comparison = example.compared(Month(2026, 9), "contacts.area", (86, 42, 38, 26), 192)
    assert "vokser" not in plain(replace(example.ordinary(), comparisons=(comparison,)))


def test_missing_days_are_named() -> None:
    days = DaysCounted(22, 16, tuple(date(2026, 10, day) for day in (1, 2, 14, 15, 16, 30)))
    text = " ".join(read(period_report(replace(example.ordinary(), days=days))))
    assert "16 af 22" in text
    assert "Der mangler 1., 2., 14.-16. og 30. oktober" in text


def test_a_first_month_has_no_comparison_columns_and_no_dashes() -> None:
    text = " ".join(read(period_report(example.first_month())))
    assert "–" not in text
    assert "sept." not in text
    assert "okt. 2025" not in text
    assert "Henvendelser pr. måned" not in text


def test_a_dash_is_explained_where_there_is_one() -> None:
    assert "En streg (–)" in " ".join(read(period_report(example.ordinary())))
    solid = replace(
        example.ordinary(), comparisons=(), history=MonthHistory((Month(2026, 9), Month(2026, 10)), (9, 214))
    )
    assert "En streg" not in " ".join(read(period_report(solid)))


def test_too_few_contacts_make_one_friendly_page_that_says_why() -> None:
    pages = read(period_report(example.too_few()))
    assert len(pages) == 1
    assert "ingen eller så få henvendelser i oktober, at tallet ikke vises" in pages[0]
    assert "Hvorfor er der ingen tal?" in pages[0]
    assert "ingen henvendelser er gået tabt" in pages[0]


def test_a_table_that_cannot_be_shown_is_named() -> None:
    withheld = replace(example.ordinary().tables[5], rows=(), total=None)
    tables = (*example.ordinary().tables[:5], withheld)
    text = " ".join(read(period_report(replace(example.ordinary(), tables=tables))))
    assert "Ikke vist, fordi der er ingen eller for få: „Hvorfor“." in text


@pytest.mark.parametrize("case", [example.nobody_came, example.all_zero, example.one_table])
def test_months_with_little_to_tell_fill_one_page(case: Case) -> None:
    assert len(read(period_report(case()))) == 1


def test_an_ordinary_month_fills_two_pages_evenly() -> None:
    sheets = month_pages(printed_period(example.ordinary()))
    lowest = [max(text.y for text in sheet.texts) for sheet in sheets]
    assert len(sheets) == 2
    assert min(lowest) > 600


def test_a_long_table_repeats_its_heading_on_each_page_it_runs_over() -> None:
    pages = read(period_report(example.giant()))
    first = next(n for n, text in enumerate(pages) if "Hvor familierne bor" in text)
    assert "Hvor familierne bor (fortsat)" in pages[first + 1]
    assert "1.234.567" in pages[first]
    assert sum(text.count("I alt") for text in pages) == 1


def test_seven_digits_are_written_the_danish_way() -> None:
    text = " ".join(read(period_report(example.giant())))
    assert "2.345.678 i september" in text
    assert not re.search(r"\d{5,}", text)


def test_the_house_without_opening_days_is_not_divided_by_zero() -> None:
    figures = replace(example.ordinary(), days=DaysCounted(0, 0, ()))
    text = " ".join(read(period_report(figures)))
    assert "Huset havde 214 henvendelser, 12 % flere end i september." in text
    assert "pr. åben dag" not in text


def test_colours_of_charts_are_the_agreed_ones() -> None:
    agreed = {"#0072B2", "#D6E8F3", "#F6F3EE", "#FBE7E0", "#0B5F6A", "#A8412A", "#D9D2C6", "#55666A"}
    sheets = month_pages(printed_period(example.practice()))
    for number, sheet in enumerate(sheets, 1):
        frame(sheet, Imprint("Månedsstatistik", "Hus", True), number, len(sheets))
    used = {
        colour for sheet in sheets for shape in sheet.shapes for colour in (shape.fill, shape.edge) if colour
    }
    assert {"#" + "".join(f"{round(part * 255):02X}" for part in colour) for colour in used} <= agreed
