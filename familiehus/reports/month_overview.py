"""A month on one lying sheet: its weeks with their numbers, closed days, and every activity in short."""

from collections.abc import Sequence
from contextlib import nullcontext
from typing import Final

from familiehus.calendar.hours_words import weekday_name
from familiehus.calendar.period import CalendarPeriod
from familiehus.calendar.week import Week
from familiehus.i18n import danish, tr
from familiehus.reports.danish import month_year
from familiehus.reports.document import (
    ACCENT,
    INK,
    LINE,
    MUTED,
    PAPER,
    WARM,
    WARM_PAPER,
    WHITE,
    Imprint,
    Sheet,
    bound,
)
from familiehus.reports.kind_colours import SUNK, colour_of, kind_words, legend
from familiehus.reports.lettering import BOLD, REGULAR, clean, fitting_size, width
from familiehus.reports.month_cells import CELL_PAD, Day, SetDay, SetItem, column_shares, month_weeks
from familiehus.reports.paper_sheets import BAND, enlarged, lying, practice_band
from familiehus.reports.paper_size import PaperSize
from familiehus.values import Month

_SIDE: Final = 26.0
_NUMBERS: Final = 40.0
"""Width of the column with the week numbers."""
_HEADS: Final = 17.0
_TOP: Final = 62.0
_BOTTOM: Final = 38.0
_SIZES: Final = (10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5)
_LEAST: Final = 30.0
Row = tuple[Week, tuple[SetDay, ...]]


@danish()
def month_overview(period: CalendarPeriod, size: PaperSize = PaperSize.A4, *, staff: bool = False) -> bytes:
    """The month as PDF; the same month gives the same bytes. ``period`` is a month and nothing around it."""
    month = month_year(Month.of(period.first))
    title = (
        tr("Oversigt til personalet, {month}", month=month) if staff else tr("Oversigt, {month}", month=month)
    )
    imprint = Imprint(title, period.house, period.practice)
    return bound(imprint, enlarged(overview_sheets(period, staff=staff), size))


@danish()
def overview_sheets(period: CalendarPeriod, *, staff: bool) -> list[Sheet]:
    """The sheets in A4's points."""
    weeks = month_weeks(period, staff=staff)
    shares = column_shares(weeks)
    unit = (lying().wide - 2 * _SIDE - _NUMBERS) / sum(shares)
    widths = tuple(unit * share for share in shares)
    top = _TOP + (BAND - 8 if period.practice else 0)
    room = lying().high - top - _HEADS - _BOTTOM
    tries = [_divided([_set(week, size, widths) for week in weeks], room) for size in _SIZES]
    fewest = len(tries[-1])
    pages = next(one for one in tries if len(one) == fewest)
    sheets = []
    for number, page in enumerate(pages, 1):
        sheet = lying()
        with nullcontext() if number == 1 else sheet.aside("Header"):
            _frame(sheet, period, top, staff=staff, first=number == 1)
        with sheet.tagged("Table", joins=pages):
            with nullcontext() if number == 1 else sheet.aside("Header"):
                _heads(sheet, widths, top)
            _grid(sheet, page, widths, top, room)
        _foot(sheet, period, weeks, number, len(pages))
        sheets.append(sheet)
    return sheets


def _set(week: tuple[Week, tuple[Day, ...]], size: float, widths: Sequence[float]) -> Row:
    return week[0], tuple(SetDay(day, size, wide) for day, wide in zip(week[1], widths, strict=True))


def _high(row: Row) -> float:
    return max(_LEAST, *(day.high for day in row[1]))


def _divided(rows: Sequence[Row], room: float) -> list[list[Row]]:
    """Weeks sheet by sheet, about equally full. One that is higher than a sheet goes on on the next."""
    parts = [part for row in rows for part in _parts(row, room)]
    total = sum(map(_high, parts))
    wanted = total / max(1, -(-total // room))
    pages: list[list[Row]] = [[]]
    used = 0.0
    for row in parts:
        high = _high(row)
        if pages[-1] and (used + high > room or used + high / 2 > wanted):
            pages.append([])
            used = 0.0
        pages[-1].append(row)
        used += high
    return pages


def _parts(row: Row, room: float) -> list[Row]:
    parts, left = [], row
    while _high(left) > room:
        halves = [day.parted(room) for day in left[1]]
        parts.append((left[0], tuple(first for first, _ in halves)))
        left = left[0], tuple(rest for _, rest in halves)
    return [*parts, left]


def _frame(sheet: Sheet, period: CalendarPeriod, top: float, *, staff: bool, first: bool) -> None:
    if period.practice:
        practice_band(sheet, first=first)
    month = month_year(Month.of(period.first))
    title = tr("{month} i {house}", month=month[:1].upper() + month[1:], house=clean(period.house))
    mark = tr("Kun til personale")
    wide = width(mark, BOLD, 11) + 22 if staff else 0.0
    size = fitting_size(title, BOLD, 23, sheet.wide - 2 * _SIDE - wide - 16, 12)
    with sheet.tagged("H1"):
        sheet.text(_SIDE, top - 29 + (8 if staff else 0), title, size, BOLD, ACCENT)
    with sheet.tagged("P"):
        if staff:
            sheet.box(sheet.wide - _SIDE - wide, top - 37, wide, 21, WARM_PAPER, WARM, 10)
            sheet.text(sheet.wide - _SIDE - wide + 11, top - 22.5, mark, 11, BOLD, WARM)
        else:
            promise = tr("Kom, som I er · det er gratis, og I behøver ikke sige, hvem I er")
            sheet.text(_SIDE, top - 12, promise, 11.5, REGULAR, MUTED)


def _heads(sheet: Sheet, widths: Sequence[float], top: float) -> None:
    x = _SIDE + _NUMBERS
    sheet.box(_SIDE, top, sheet.wide - 2 * _SIDE, _HEADS, ACCENT, ACCENT)
    with sheet.tagged("TR"):
        with sheet.tagged("TH", scope="Column"):
            sheet.text(_SIDE + 6, top + 12, tr("Uge"), 9.5, BOLD, WHITE)
        for weekday, wide in enumerate(widths, 1):
            with sheet.tagged("TH", scope="Column"):
                sheet.text(x + CELL_PAD, top + 12, weekday_name(weekday).capitalize(), 9.5, BOLD, WHITE)
            x += wide


def _grid(sheet: Sheet, rows: Sequence[Row], widths: Sequence[float], top: float, room: float) -> None:
    stretched = max(1.0, room / sum(map(_high, rows)))
    y = top + _HEADS
    for week, days in rows:
        high = _high((week, days)) * stretched
        sheet.box(_SIDE, y, _NUMBERS, high, PAPER, LINE)
        x = _SIDE + _NUMBERS
        with sheet.tagged("TR"):
            with sheet.tagged("TH", scope="Row"):
                sheet.text(_SIDE + 6, y + 18, str(week.number), 15, BOLD, ACCENT)
            for day, wide in zip(days, widths, strict=True):
                with sheet.tagged("TD"):
                    _cell(sheet, day, x, y, wide, high)
                x += wide
        y += high


def _cell(sheet: Sheet, day: SetDay, x: float, top: float, wide: float, high: float) -> None:
    ground = SUNK if day.day.closed else PAPER if day.day.outside else WHITE
    sheet.box(x, top, wide, high, ground, LINE)
    if day.day.outside:
        return
    y = top + CELL_PAD + day.number_size * 0.8
    weekend = day.day.day.isoweekday() > 5
    with sheet.tagged("P"):
        sheet.text(x + CELL_PAD, y, str(day.day.day.day), day.number_size, BOLD, MUTED if weekend else INK)
    y += day.number_size * 0.3
    with sheet.tagged("P"):
        for line in day.says:
            y += day.size * 1.18
            sheet.text(x + CELL_PAD, y - day.size * 0.22, line, day.size, BOLD, INK)
    with sheet.tagged("L"):
        for one in day.items:
            with sheet.tagged("LI"), sheet.tagged("LBody"):
                _item(sheet, one, x + CELL_PAD, y)
            y += one.high


def _item(sheet: Sheet, one: SetItem, x: float, top: float) -> None:
    colour, off = colour_of(one.item.kind), bool(one.item.off)
    with sheet.figure(kind_words(one.item.kind)):
        sheet.box(x, top + 1.5, 2.4, one.high - 2.5, colour.ink, None, 1.2)
    left, y = x + 6, top + one.size * 0.96
    sheet.text(left, y, one.item.span, one.size, BOLD, MUTED if off else colour.ink)
    ink = WARM if off or one.item.warning else INK
    for number, line in enumerate(one.title):
        at = left + (one.indent if number == 0 else 0)
        sheet.text(at, y + number * one.size * 1.18, line, one.size, REGULAR, ink)
    y += (len(one.title) - 1) * one.size * 1.18
    for line in one.more:
        y += (one.size - 0.5) * 1.16
        sheet.text(left, y, line, one.size - 0.5, REGULAR, MUTED)


def _foot(
    sheet: Sheet, period: CalendarPeriod, weeks: Sequence[tuple[Week, tuple[Day, ...]]], number: int, of: int
) -> None:
    x, y = _SIDE, sheet.high - 18
    kinds = {item.kind for _, days in weeks for day in days for item in day.items}
    for colour, words in legend(kinds):
        sheet.box(x, y - 7, 8, 8, colour.ink, None, 2)
        with sheet.aside():  # each item says its kind
            sheet.text(x + 12, y, words, 9, ink=MUTED)
        x += 12 + width(words, REGULAR, 9) + 14
    if of > 1:
        page = tr("Side {number} af {of}", number=number, of=of)
        with sheet.aside("Footer"):
            sheet.text_right(sheet.wide - _SIDE, y, page, 9, ink=MUTED)
