"""The aktivitetsoversigt: what was held, cancelled and skipped, how many came, how full the courses are.

It holds true small numbers and says so on every sheet; it is the house's own and never published. It stands
upright as long as its columns have room, else it lies.
"""

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Final

from familiehus.calendar.overview import ActivityOverview, Grouping
from familiehus.calendar.overview_sums import Grouped, grouped
from familiehus.i18n import danish, tr
from familiehus.reports.activity_table import CONTINUED, HEADS, draw_heads, draw_lines
from familiehus.reports.document import ACCENT, LINE, MUTED, WARM, WARM_PAPER, Imprint, Sheet, bound
from familiehus.reports.lettering import BOLD, REGULAR, clean, fitting_size, paragraph, shortened, width
from familiehus.reports.overview_columns import Column, columns_of
from familiehus.reports.overview_lines import TableLine, table_lines
from familiehus.reports.overview_pages import Pages, divided
from familiehus.reports.overview_words import days_words, grouping_words, house_only
from familiehus.reports.paper_sheets import BAND, lying, practice_band, upright

SIDE: Final = 40.0
_TOP: Final = 40.0
_TITLE: Final = 22.0
_COLUMN: Final = 47.0
_NAMES_LEAST: Final = 180.0
_FOOT: Final = 34.0
_SMALL: Final = 9.0
_LEADING: Final = 12.5


@dataclass(frozen=True)
class _Plan:
    """Everything that is decided before the first line is drawn."""

    overview: ActivityOverview
    by: Grouping
    found: Grouped
    columns: tuple[Column, ...]
    lies: bool

    def sheet(self) -> Sheet:
        return lying() if self.lies else upright()

    @property
    def wide(self) -> float:
        return self.sheet().wide - 2 * SIDE

    @property
    def names(self) -> float:
        """Width of the first column."""
        return self.wide - len(self.columns) * _COLUMN

    @property
    def top(self) -> float:
        return _TOP + (BAND - 8 if self.overview.practice else 0)


@danish()
def activity_report(
    overview: ActivityOverview, by: Grouping = Grouping.ACTIVITY, *, dates: bool = True
) -> bytes:
    """A4 as PDF; the same overview gives the same bytes. ``dates``: each date has a line of its own."""
    title = tr("Aktivitetsoversigt {days}", days=days_words(overview.first, overview.last))
    imprint = Imprint(f"{title}. {house_only()}", overview.house, overview.practice)
    return bound(imprint, activity_sheets(overview, by, dates=dates))


@danish()
def activity_sheets(overview: ActivityOverview, by: Grouping, *, dates: bool) -> list[Sheet]:
    """The sheets; one that says so when there is nothing."""
    plan = _plan(overview, by)
    lines = table_lines(overview, plan.found, by, plan.columns, plan.names, plan.wide, dates=dates)
    lines = lines if plan.found.sections else []
    said = [] if overview.empty else _explained(plan)
    pages = _pages(plan, lines, said)
    sheets = []
    for number, page in enumerate(pages, 1):
        sheet = plan.sheet()
        y = _head(sheet, plan, first=number == 1)
        with sheet.tagged("Table", joins=pages) if page else nullcontext():
            y = _body(sheet, plan, page, y, first=number == 1)
        if number == len(pages):
            _closing(sheet, said, y + 12)
        _foot(sheet, plan, number, len(pages))
        sheets.append(sheet)
    return sheets


def _plan(overview: ActivityOverview, by: Grouping) -> _Plan:
    found = grouped(overview, by)
    columns = columns_of(found.total)
    lies = upright().wide - 2 * SIDE - len(columns) * _COLUMN < _NAMES_LEAST
    return _Plan(overview, by, found, columns, lies)


# -- pages ------------------------------------------------------------------------------------------------


def _pages(plan: _Plan, lines: Sequence[TableLine], said: Sequence[str]) -> Pages:
    end = plan.sheet().high - _FOOT - 10
    room = end - _body_top(plan, first=False) - HEADS - CONTINUED
    return divided(lines, end - _body_top(plan, first=True) - HEADS, room, _said_high(plan, said))


def _said_high(plan: _Plan, said: Sequence[str]) -> float:
    return 16 + sum(len(paragraph(one, _SMALL, plan.wide)) for one in said) * _LEADING


def _body_top(plan: _Plan, *, first: bool) -> float:
    return plan.top + (74 if first else 36)


# -- what stands around the table ---------------------------------------------------------------------------


def _head(sheet: Sheet, plan: _Plan, *, first: bool) -> float:
    """Title and mark over a rule, on the first sheet also what the paper is for; where the table begins."""
    if plan.overview.practice:
        practice_band(sheet, first=first)
    with nullcontext() if first else sheet.aside("Header"):
        _title(sheet, plan)
    sheet.rule(SIDE, plan.top + 24, plan.wide, ACCENT, 1.6)
    if first:
        house = shortened(clean(plan.overview.house), BOLD, 10.5, plan.wide / 2)
        with sheet.tagged("P"):
            sheet.text(SIDE, plan.top + 42, house, 10.5, BOLD)
            words = grouping_words(plan.by)
            sheet.text(SIDE + width(house, BOLD, 10.5), plan.top + 42, f", {words}", 10.5)
        warning = tr("Giv den ikke videre til familier, udvalg eller partnere: bag små tal kan nogen kendes.")
        with sheet.tagged("P"):
            sheet.text(SIDE, plan.top + 57, warning, _SMALL, ink=MUTED)
    return _body_top(plan, first=first)


def _title(sheet: Sheet, plan: _Plan) -> None:
    mark = house_only()
    wide = width(mark, BOLD, 10.5) + 22
    title = tr("Aktiviteter, {days}", days=_low(days_words(plan.overview.first, plan.overview.last)))
    size = fitting_size(title, BOLD, _TITLE, plan.wide - wide - 14, 11)
    right = sheet.wide - SIDE
    with sheet.tagged("H1"):
        words = shortened(title, BOLD, size, plan.wide - wide - 14)
        sheet.text(SIDE, plan.top + 12, f"{words} ", size, BOLD, ACCENT)
    sheet.box(right - wide, plan.top - 5, wide, 21, WARM_PAPER, WARM, 10)
    with sheet.tagged("P"):
        sheet.text(right - wide + 11, plan.top + 9, mark, 10.5, BOLD, WARM)


def _low(words: str) -> str:
    return words[:1].lower() + words[1:]


def _body(sheet: Sheet, plan: _Plan, page: Sequence[TableLine], y: float, *, first: bool) -> float:
    if not page:
        nothing = tr("Der er ingen hold i perioden.") if plan.by is Grouping.COURSE else ""
        words = nothing or tr("Der er ingen aktiviteter i perioden: ingen er holdt, aflyst eller planlagt.")
        with sheet.tagged("P"):
            sheet.text(SIDE, y + 16, words, 12, ink=MUTED)
        return y + 24
    middles = [SIDE + plan.names + (place + 0.5) * _COLUMN for place in range(len(plan.columns))]
    with nullcontext() if first else sheet.aside("Header"):
        draw_heads(sheet, plan.columns, middles, SIDE, plan.wide, y)
    return draw_lines(sheet, page, middles, SIDE, plan.wide, y + HEADS)


def _explained(plan: _Plan) -> list[str]:
    """What a reader could take wrong, in sentences; only those that are about something on the paper."""
    total, said = plan.found.total, []
    if total.to_count:
        said.append(
            tr("Kom er de henvendelser, der er talt: 0 betyder, at ingen kom, en streg, at ingen talte.")
        )
    if total.uncounted:
        said.append(tr("Ikke talt færdig: ingen har sagt, at tallet er hele tallet."))
    if total.to_count and total.adults is None and total.children is None:
        said.append(tr("Voksne og børn er ikke skrevet op i perioden."))
    elif total.to_count:
        said.append(tr("Voksne og børn er dem, der er skrevet op."))
    if plan.found.shared:
        said.append(
            tr("Det, der er holdt i samme time under samme slags, deler tal; summen tæller dem én gang.")
        )
    if total.courses:
        said.append(tr("Pladser, taget, i kø og gennemført gælder hele holdet, også uden for perioden."))
    return [" ".join(said)] if said else []


def _closing(sheet: Sheet, said: Sequence[str], y: float) -> None:
    for one in said:
        with sheet.tagged("P"):
            for line in paragraph(one, _SMALL, sheet.wide - 2 * SIDE):
                sheet.line_of(SIDE, y, line, _SMALL, MUTED)
                y += _LEADING


def _foot(sheet: Sheet, plan: _Plan, number: int, of: int) -> None:
    sheet.rule(SIDE, sheet.high - _FOOT, plan.wide, LINE)
    page = tr("Side {number} af {of}", number=number, of=of)
    words = tr("{house} · aktivitetsoversigt · kun til huset", house=clean(plan.overview.house))
    room = plan.wide - width(page, REGULAR, 8.5) - 16
    with sheet.aside("Footer"):
        sheet.text(SIDE, sheet.high - 20, shortened(words, REGULAR, 8.5, room), 8.5, ink=MUTED)
        sheet.text_right(sheet.wide - SIDE, sheet.high - 20, page, 8.5, ink=MUTED)
