"""The opslag for the staff room: one sheet with a month or a quarter at a glance, in large friendly letters.

Visitors read what hangs on a wall, so it is made of published figures and of nothing else: what was not
published is not there. It is laid out on A5 and enlarged, so that the charts of the reports get letters that
are read from a step away.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from familiehus.errors import Bug
from familiehus.figures import PeriodFigures
from familiehus.i18n import danish, tr, trn
from familiehus.reports.chart_values import Bar, Lines, Series, contacts
from familiehus.reports.danish import count, month_short, month_year
from familiehus.reports.document import (
    ACCENT,
    INK,
    LINE,
    MUTED,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    PAPER,
    WARM,
    WARM_PAPER,
    Imprint,
    Sheet,
    bound,
    rgb,
)
from familiehus.reports.flow import Block
from familiehus.reports.lettering import BOLD, REGULAR, clean, fitting_size, paragraph, shortened
from familiehus.reports.lines_drawing import LinesDrawing
from familiehus.reports.paper_sheets import BAND
from familiehus.reports.parts_drawing import PartsDrawing
from familiehus.reports.period_words import period_words
from familiehus.reports.printed import PrintedTable, printed_period
from familiehus.reports.tables import table_block
from familiehus.values import DaysCounted, FigureRow, FigureTable, Period

TIMES: Final = 2**0.5
_SIDE: Final = 28.0
_GAP: Final = 22.0
_TOP: Final = 24.0
_PITCHES: Final = (19.0, 17.5, 16.0, 14.5, 13.2)
_MOST_ROWS: Final = 5
_OK, _OK_PAPER = rgb("26704A"), rgb("E1F1E6")
_NO_ANSWER: Final = ("ikke oplyst",)


@danish()
def opslag(figures: PeriodFigures) -> bytes:
    """A4 as PDF; the same figures give the same bytes. Raises Bug when a small count is among them."""
    title = tr("Opslag, {period}", period=period_words(figures.period))
    return bound(Imprint(title, figures.house, figures.practice), [opslag_sheet(figures)])


@danish()
def opslag_sheet(figures: PeriodFigures) -> Sheet:
    """The one sheet. What has no room is left out from the end: the months first, then the courses."""
    only_published(figures)
    sheet = Sheet(wide=PAGE_WIDTH / TIMES, high=PAGE_HEIGHT / TIMES)
    if figures.practice:
        _band(sheet)
    y = _head(sheet, figures)
    y = _tiles(sheet, figures, y)
    y = _thanks(sheet, figures.days, y)
    _charts(sheet, _blocks(figures, sheet.wide - 2 * _SIDE), y + 14, sheet.high - 50)
    _foot(sheet)
    return sheet.scaled(TIMES)


def table_of(tables: Sequence[FigureTable], table_id: str) -> FigureTable | None:
    """A table with something in it, by its id."""
    return next((one for one in tables if one.id == table_id and one.total and one.rows), None)


def only_published(figures: PeriodFigures) -> None:
    """The last lock before the printer. Bug ``unpublished_on_paper``, ``small_count_in_print``."""
    if not figures.published:
        raise Bug("unpublished_on_paper", period=str(figures.period))
    for table in figures.tables:
        numbers = [*(row.value for row in table.rows), *([] if table.total is None else [table.total])]
        if any(0 < number < figures.k or number < 0 for number in numbers):
            raise Bug("small_count_in_print", table=table.id)


# -- numbers ----------------------------------------------------------------------------------------------


def _head(sheet: Sheet, figures: PeriodFigures) -> float:
    top = _TOP + (BAND - 4 if figures.practice else 0)
    words = period_words(figures.period)
    title = words[:1].upper() + words[1:]
    room = sheet.wide - 2 * _SIDE
    with sheet.tagged("P"):
        house = shortened(clean(figures.house), BOLD, 11, room)
        sheet.text(_SIDE, top + 8, house, 11, BOLD, MUTED)
    with sheet.tagged("H1"):
        sheet.text(_SIDE, top + 42, title, fitting_size(title, BOLD, 34, room, 18), BOLD, ACCENT)
    sheet.rule(_SIDE, top + 54, room, ACCENT, 1.6)
    return top + 66


def _tiles(sheet: Sheet, figures: PeriodFigures, top: float) -> float:
    found = list(_numbers(figures.tables))
    if not found:
        with sheet.tagged("P"):
            sheet.text(
                _SIDE, top + 16, tr("Der er ingen tal, der er store nok til at blive vist."), 12, ink=MUTED
            )
        return top + 30
    gap = 10.0
    wide = (sheet.wide - 2 * _SIDE - gap * (len(found) - 1)) / len(found)
    with sheet.tagged("L"):
        for place, (value, words) in enumerate(found):
            left = _SIDE + place * (wide + gap)
            sheet.box(left, top, wide, 62, PAPER, None, 6)
            sheet.box(left, top, wide, 3, ACCENT, None, 1.5)
            with sheet.tagged("LI"), sheet.tagged("LBody"):
                size = fitting_size(value, BOLD, 32, wide - 20, 14)
                sheet.text(left + 10, top + 36, value, size, BOLD, INK)
                size = fitting_size(words, REGULAR, 10.5, wide - 20, 7)
                sheet.text(left + 10, top + 53, words, size, ink=INK)
    return top + 72


def _numbers(tables: Sequence[FigureTable]) -> Iterator[tuple[str, str]]:
    """Number and word of what was published."""
    people = table_of(tables, "contacts.total")
    if people is not None and people.total:
        yield count(people.total), trn("henvendelse", "henvendelser", people.total)
    heads = table_of(tables, "heads.kind")
    if heads is not None and heads.total:
        yield count(heads.total), trn("deltager i aktiviteter", "deltagere i aktiviteter", heads.total)
    seats = _seats(tables)
    if seats is not None and seats.total:
        yield count(seats.total), trn("plads på hold", "pladser på hold", seats.total)


def _seats(tables: Sequence[FigureTable]) -> FigureTable | None:
    """Every seat that was offered; of a year that did not count those yet, how its courses ended."""
    return table_of(tables, "courses.seats") or table_of(tables, "courses.outcome")


def _thanks(sheet: Sheet, days: DaysCounted, top: float) -> float:
    """For those who counted: without them there were no numbers."""
    if not days.open_days:
        return top
    if days.counted >= days.open_days:
        words = tr("Tak for at I talte: alle {days} dage", days=days.open_days)
    else:
        words = tr("Tak for at I talte: {counted} af {days} dage", counted=days.counted, days=days.open_days)
    wide = sheet.wide - 2 * _SIDE
    sheet.box(_SIDE, top, wide, 34, _OK_PAPER, None, 8)
    with sheet.tagged("P"):
        size = fitting_size(words, BOLD, 17, wide - 28, 9)
        sheet.text_middle(sheet.wide / 2, top + 17 + size * 0.35, words, size, BOLD, _OK)
    return top + 34


def _band(sheet: Sheet) -> None:
    sheet.box(0, 0, sheet.wide, BAND, WARM_PAPER)
    sheet.box(0, BAND, sheet.wide, 1.6, WARM)
    with sheet.announced():
        sheet.text_middle(sheet.wide / 2, 17.5, tr("ØVEHUS: opdigtede tal"), 11, BOLD, WARM)


# -- charts -----------------------------------------------------------------------------------------------

Row = tuple[Block, ...]
"""One or two blocks beside each other."""


def _blocks(figures: PeriodFigures, wide: float) -> list[Row]:
    tables, half = figures.tables, (wide - _GAP) / 2
    who = table_of(tables, "contacts.henvender")
    rows: list[Row] = []
    if who is not None:
        parts = tuple(Bar(row.label, row.value) for row in who.rows)
        rows.append((PartsDrawing(tr("Hvem kom"), parts, contacts(), wide),))
    beside = _most(tables)
    if beside:
        rows.append(tuple(_bars(one, figures.period, half if len(beside) > 1 else wide) for one in beside))
    courses = _seats(tables)
    if courses is not None:
        rows.append((_bars(courses, figures.period, wide),))
    return [*rows, *_months(figures, wide)]


def _most(tables: Sequence[FigureTable]) -> list[FigureTable]:
    both = (("contacts.reason", tr("Det spurgte de mest om")), ("heads.kind", tr("Det kom de til")))
    found = [(table_of(tables, table_id), title) for table_id, title in both]
    return [replace(_largest(one), title=title) for one, title in found if one is not None]


def _largest(table: FigureTable) -> FigureTable:
    """Its largest rows: of those that stand alone and are an answer, if there are any."""
    alone = [row for row in table.rows if _stands_alone(row)]
    ordered: list[FigureRow] = sorted(alone or table.rows, key=lambda row: -row.value)
    return replace(table, rows=tuple(ordered[:_MOST_ROWS]), note="")


def _stands_alone(row: FigureRow) -> bool:
    return len(row.members) == 1 and row.members != _NO_ANSWER and not row.label.startswith(tr("Øvrige"))


def _bars(table: FigureTable, period: Period, wide: float) -> Block:
    return table_block(PrintedTable(table, ()), period, wide)


def _months(figures: PeriodFigures, wide: float) -> list[Row]:
    """Month by month, as the report shows them: those that a larger k has made small are left out."""
    pairs = printed_period(figures).history
    if not pairs:
        return []
    months, totals = zip(*pairs, strict=True)
    ticks, names = tuple(map(month_short, months)), tuple(map(month_year, months))
    shown = Lines(ticks, names, (Series(tr("henvendelser"), tuple(totals)),))
    return [(LinesDrawing(tr("Måned for måned"), shown, contacts(), wide, 110),)]


def _charts(sheet: Sheet, rows: Sequence[Row], top: float, bottom: float) -> None:
    """As many as there is room for, as airy as they can be."""
    kept = list(rows)
    while kept and _stacked(kept, _PITCHES[-1]) > bottom - top:
        kept.pop()
    if not kept:
        return
    pitch = next(one for one in _PITCHES if _stacked(kept, one) <= bottom - top)
    slack = min(14.0, (bottom - top - _stacked(kept, pitch)) / len(kept))
    y = top
    for row in kept:
        wide = (sheet.wide - 2 * _SIDE + _GAP) / len(row)
        for place, block in enumerate(row):
            block.draw(sheet, _SIDE + place * wide, y, pitch)
        y += _high(row, pitch) + 14 + slack


def _high(row: Row, pitch: float) -> float:
    return max(block.height(pitch) for block in row)


def _stacked(rows: Sequence[Row], pitch: float) -> float:
    return sum(_high(row, pitch) for row in rows) + 14 * (len(rows) - 1)


def _foot(sheet: Sheet) -> None:
    words = tr(
        "Tallene er dem, der er offentliggjort. De mindste er lagt sammen eller udeladt, så ingen kan kendes."
    )
    sheet.rule(_SIDE, sheet.high - 40, sheet.wide - 2 * _SIDE, LINE)
    with sheet.tagged("P"):
        for place, line in enumerate(paragraph(words, 7, sheet.wide - 2 * _SIDE)):
            sheet.line_of(_SIDE, sheet.high - 29 + place * 9, line, 7, MUTED)
