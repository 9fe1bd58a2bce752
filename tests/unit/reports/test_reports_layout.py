"""Nothing leaves the frame and nothing is printed on top of anything else, however odd the names are."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from familiehus.figures import PeriodComparison, PeriodFigures
from familiehus.reports.document import (
    BLUE,
    BLUE_PAPER,
    BOTTOM,
    INNER,
    MARGIN,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    TOP,
    Imprint,
    Sheet,
    frame,
)
from familiehus.reports.flow import Whole, pages
from familiehus.reports.lettering import BOLD, REGULAR, clean, paragraph, shortened, strong, width, wrapped
from familiehus.reports.month import period_report
from familiehus.reports.month_layout import month_pages
from familiehus.reports.printed import printed_period
from familiehus.values import (
    DaysCounted,
    FigureRow,
    FigureTable,
    Month,
    MonthHistory,
)
from tests.unit.reports import report_figures as example
from tests.unit.reports.page_reading import Box, box, boxes, collisions, read, squeezed

Case = Callable[[], PeriodFigures]
ROUNDING = 0.05


def assert_within(sheet: Sheet, top: float, bottom: float) -> None:
    for run in boxes(sheet):
        assert run.left >= MARGIN - ROUNDING, run
        assert run.right <= PAGE_WIDTH - MARGIN + ROUNDING, run
        assert top <= run.top, run
        assert run.bottom <= bottom, run
    for shape in sheet.shapes:
        assert shape.x >= MARGIN - 1, shape
        assert shape.x + shape.width <= PAGE_WIDTH - MARGIN + ROUNDING, shape
        assert top <= shape.y, shape
        assert shape.y + shape.height <= bottom, shape


def assert_tidy(figures: PeriodFigures) -> None:
    sheets = month_pages(printed_period(figures))
    for number, sheet in enumerate(sheets, 1):
        assert_within(sheet, TOP - 2, BOTTOM + 2)
        frame(sheet, Imprint("Månedsstatistik oktober 2026", figures.house, True), number, len(sheets))
        assert collisions(sheet) == []
        assert_letters_off_bars(sheet)
        assert all(
            run.left >= 0 and run.right <= PAGE_WIDTH and run.bottom < PAGE_HEIGHT for run in boxes(sheet)
        )


def assert_letters_off_bars(sheet: Sheet) -> None:
    """Dark ink on a dark bar can't be read."""
    bars = [
        Box(bar.x, bar.y, bar.x + bar.width, bar.y + bar.height, "bar")
        for bar in sheet.shapes
        if bar.fill == BLUE
    ]
    for text in sheet.texts:
        assert not [bar for bar in bars if box(text).meets(bar)], text


@pytest.mark.parametrize("case", example.CASES)
def test_every_kind_of_month_is_tidy(case: Case) -> None:
    assert_tidy(case())


NAMES = st.text(min_size=1, max_size=90) | st.text(alphabet="WMÆØÅ ", min_size=1, max_size=80)
VALUES = st.integers(5, 9_999_999) | st.just(0)


@st.composite
def odd_months(draw: st.DrawFn) -> PeriodFigures:
    """A month with any names, any sizes, and as many rows as a house may have."""
    tables = []
    for table_id in draw(st.lists(st.sampled_from(IDS), unique=True, max_size=5)):
        values = draw(st.lists(VALUES, min_size=1, max_size=40))
        labels = draw(st.lists(NAMES, min_size=1, max_size=3))
        rows = tuple(FigureRow(labels[n % len(labels)], (str(n),), value) for n, value in enumerate(values))
        tables.append(FigureTable(table_id, draw(NAMES), rows, sum(values), draw(st.just("") | NAMES)))
    known = draw(st.lists(VALUES | st.none(), min_size=1, max_size=13))
    open_days = draw(st.integers(0, 27))
    return replace(
        example.ordinary(),
        house=draw(NAMES),
        kommune=draw(NAMES),
        areas=tuple((name, ("4760", "4780")) for name in draw(st.lists(NAMES, max_size=30, unique=True))),
        tables=tuple(tables),
        comparisons=draw(st.sampled_from([(), _compared(tables)])),
        history=MonthHistory(example.months_before(example.OCTOBER, len(known)), tuple(known)),
        days=DaysCounted(open_days, open_days, ()),
    )


def _compared(tables: list[FigureTable]) -> tuple[PeriodComparison, ...]:
    """Both months beside every table that is not long, with a gap now and then."""
    months = (example.OCTOBER.before, example.OCTOBER.year_before)
    return tuple(_column(month, one) for month in months for one in tables if len(one.rows) < 10)


def _column(month: Month, one: FigureTable) -> PeriodComparison:
    values = tuple(None if n % 4 == 3 else 9_876_543 for n in range(len(one.rows)))
    return example.compared(month, one.id, values, 98_765_432)


IDS = [
    "contacts.total",
    "contacts.area",
    "contacts.reason",
    "contacts.hour",
    "contacts.kind",
    "contacts.other",
]


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(odd_months())
def test_odd_months_are_tidy(figures: PeriodFigures) -> None:
    assert_tidy(figures)


@settings(max_examples=25, deadline=None)
@given(st.text(min_size=1, max_size=60))
def test_an_odd_house_name_is_printed_and_can_be_read_back(name: str) -> None:
    pdf = period_report(replace(example.one_table(), house=name))
    assert squeezed(clean(name)) in squeezed(" ".join(read(pdf)))


@given(words=st.text(max_size=200), room=st.floats(30, 500))
def test_wrapping_loses_nothing_and_fits(words: str, room: float) -> None:
    lines = wrapped(clean(words), REGULAR, 9, room)
    assert squeezed("".join(lines)) == squeezed(clean(words))
    assert all(width(line, REGULAR, 9) <= room for line in lines)


@given(words=st.text(max_size=120), room=st.floats(30, 300), most=st.integers(1, 4))
def test_wrapping_to_a_number_of_lines(words: str, room: float, most: int) -> None:
    lines = wrapped(clean(words), REGULAR, 9, room, most)
    assert len(lines) <= most
    assert all(width(line, REGULAR, 9) <= room for line in lines)


@given(
    st.lists(st.tuples(st.booleans(), st.text(alphabet="abcæøå ,.", min_size=1, max_size=25)), max_size=12)
)
def test_a_sentence_with_bold_words_fits_and_loses_nothing(parts: list[tuple[bool, str]]) -> None:
    sentence = "".join(strong(words) if bold else words for bold, words in parts)
    lines = paragraph(sentence, 12, 200)
    told = "".join(words for line in lines for words, _ in line)
    assert squeezed(told) == squeezed("".join(words for _, words in parts))
    assert all(sum(width(words, name, 12) for words, name in line) <= 200 + ROUNDING for line in lines)
    bold = "".join(words for line in lines for words, name in line if name == BOLD)
    if not any(bold_part for bold_part, _ in parts):
        assert bold == ""


def test_a_comma_stays_with_the_bold_word_before_it() -> None:
    assert paragraph(f"vi havde {strong('214')}, i alt", 12, INNER) == [
        [("vi havde ", REGULAR), ("214", BOLD), (", i alt", REGULAR)]
    ]


def test_shortening_keeps_the_beginning() -> None:
    assert shortened("Familiernes Hus", REGULAR, 9, 500) == "Familiernes Hus"
    short = shortened("Familiernes Hus", REGULAR, 9, 40)
    assert short.endswith("…")
    assert "Familiernes Hus".startswith(short[:-1])
    assert width(short, REGULAR, 9) <= 40


def test_letters_that_our_font_lacks_become_question_marks_and_composed_letters_are_joined() -> None:
    assert clean("A\u030aby\u200b \n 🙂  og\tøl") == "Åby ? og øl"


@dataclass(frozen=True)
class Slab:
    """A block of fixed height that writes its name."""

    name: str
    high: float

    def height(self, pitch: float) -> float:
        return self.high

    def draw(self, sheet: Sheet, x: float, top: float, pitch: float) -> None:
        sheet.text(x, top + 9, self.name)


def on_pages(*plans: list[Slab]) -> list[list[str]]:
    made = pages([[Whole(slab) for slab in plan] for plan in plans])
    return [[text.words for text in sheet.texts] for sheet in made]


def test_what_fits_on_one_page_stays_on_one_page() -> None:
    assert on_pages([Slab("a", 300), Slab("b", 300)]) == [["a", "b"]]


def test_two_pages_are_filled_about_equally() -> None:
    slabs = [Slab(letter, 95) for letter in "abcdefgh"]
    assert on_pages(slabs) == [list("abcd"), list("efgh")]


def test_the_plan_with_fewer_pages_wins_and_otherwise_the_first() -> None:
    long, short, other = [Slab("a", 500), Slab("b", 500)], [Slab("c", 500)], [Slab("d", 400)]
    assert on_pages(long, short, other) == [["c"]]


def test_a_very_long_label_is_ended_after_four_lines() -> None:
    rows = (FigureRow("ord " * 200, ("a",), 90), FigureRow("Søvn", ("b",), 60))
    table = FigureTable("contacts.reason", "Hvorfor", rows, 150)
    figures = replace(example.first_month(), tables=(example.ordinary().tables[0], table))
    (sheet,) = month_pages(printed_period(figures))
    lines = [text.words for text in sheet.texts if text.words.startswith("ord ")]
    assert len(lines) == 4 + 2  # the row, and the tile of the most frequent reason
    assert len([line for line in lines if line.endswith("…")]) == 2


def test_merged_rows_look_different_without_colour() -> None:
    figures = replace(
        example.first_month(), tables=(example.ordinary().tables[0], example.ordinary().tables[3])
    )
    (sheet,) = month_pages(printed_period(figures))
    pale = [shape for shape in sheet.shapes if shape.fill == BLUE_PAPER]
    assert [shape.edge for shape in pale] == [BLUE]
