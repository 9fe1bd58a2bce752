"""The attendance sheet that lies on the table: calling names down, sessions across, boxes to tick.

Nothing else is on it: it is left behind in rooms. A long course goes on over several sheets, each with all
the names, so that a sheet can be taken along alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from familiehus.courses.on_paper import AttendanceGroup, FamilyLine, Meeting
from familiehus.i18n import danish, tr
from familiehus.reports.course_frame import SIDE, body_end, body_top, draw_foot, draw_head, finished, tick_box
from familiehus.reports.danish import listed, month_short
from familiehus.reports.document import INK, LINE, MUTED, PAPER, Sheet
from familiehus.reports.lettering import BOLD, REGULAR, clean, shortened, width, wrapped
from familiehus.reports.opening_words import weekday_short
from familiehus.reports.paper_sheets import lying, upright
from familiehus.values import Month

_NAME: Final = 12.0
_CHILD: Final = 9.0
_PAD: Final = 6.0
_COLUMN: Final = 38.0
"""The narrowest column of a session, in points."""
_COLUMN_MOST: Final = 74.0
_NAMES_LEAST, _NAMES_MOST = 120.0, 236.0
_HEADER: Final = 40.0
_ROW_LEAST, _ROW_MOST = 27.0, 40.0


_One = TypeVar("_One")


@dataclass(frozen=True)
class _Plan:
    """How a group is laid out: which way the paper lies, how wide the names are, which rows and columns."""

    lies: bool
    names: float
    columns: tuple[tuple[Meeting, ...], ...]
    rows: tuple[tuple[FamilyLine, ...], ...]

    def sheet(self) -> Sheet:
        return lying() if self.lies else upright()


@danish()
def attendance_sheet(group: AttendanceGroup) -> bytes:
    """A4 as PDF; the same group gives the same bytes."""
    return finished(tr("Fremmødeliste"), group.head, attendance_sheets(group))


@danish()
def attendance_sheets(group: AttendanceGroup) -> list[Sheet]:
    """The sheets, all names of the first sessions first."""
    plan = _plan(group)
    pages = [(meetings, rows) for meetings in plan.columns for rows in plan.rows]
    sheets = []
    for number, (meetings, rows) in enumerate(pages, 1):
        sheet = plan.sheet()
        top = draw_head(sheet, group.head, tr("Fremmøde"), first=number == 1)
        _table(sheet, plan, meetings, rows, top)
        draw_foot(sheet, _how(), number, len(pages))
        sheets.append(sheet)
    return sheets


def _how() -> str:
    return tr("Kryds: mødt.  A: afbud.  U: udeblevet.  Makuleres, når fremmødet er skrevet ind.")


def _plan(group: AttendanceGroup) -> _Plan:
    names = _names_wide(group.families)
    lies = len(group.meetings) > (upright().wide - 2 * SIDE - names) // _COLUMN
    sheet = lying() if lies else upright()
    most = int((sheet.wide - 2 * SIDE - names) // _COLUMN)
    rows = int((body_end(sheet) - body_top(group.head) - _HEADER) // _ROW_LEAST)
    return _Plan(lies, names, _evenly(group.meetings, most), _evenly(group.families, rows))


def _evenly(things: Sequence[_One], most: int) -> tuple[tuple[_One, ...], ...]:
    """In as few parts as there must be, about equally long; one empty part of nothing."""
    parts = max(1, -(-len(things) // most))
    size, more = divmod(len(things), parts)
    found, at = [], 0
    for part in range(parts):
        long = size + (part < more)
        found.append(tuple(things[at : at + long]))
        at += long
    return tuple(found)


def _names_wide(families: Sequence[FamilyLine]) -> float:
    wide = max((width(_adults(one), BOLD, _NAME) for one in families), default=0.0) + 2 * _PAD
    return min(max(wide, _NAMES_LEAST), _NAMES_MOST)


def _table(
    sheet: Sheet, plan: _Plan, meetings: Sequence[Meeting], rows: Sequence[FamilyLine], top: float
) -> None:
    if not rows:
        with sheet.tagged("P"):
            sheet.text(SIDE, top + 22, tr("Der er ingen på holdet endnu."), _NAME, ink=MUTED)
        return
    room = sheet.wide - 2 * SIDE - plan.names
    column = min(room / max(1, len(meetings)), _COLUMN_MOST)
    high = min(max((body_end(sheet) - top - _HEADER) / len(rows), _ROW_LEAST), _ROW_MOST)
    wide = plan.names + column * len(meetings)
    middles = [SIDE + plan.names + (place + 0.5) * column for place in range(len(meetings))]
    with sheet.tagged("Table"):
        if meetings:
            with sheet.tagged("TR"):
                sheet.nothing("TD")
                for meeting, middle in zip(meetings, middles, strict=True):
                    with sheet.tagged("TH", scope="Column"):
                        _session(sheet, meeting, middle, top)
        for number, family in enumerate(rows):
            y = top + _HEADER + number * high
            if number % 2 == 0:
                sheet.box(SIDE, y, wide, high, PAPER, None, 4)
            with sheet.tagged("TR"):
                with sheet.tagged("TH", scope="Row"):
                    _name(sheet, family, plan.names, y, high)
                for middle in middles:
                    sheet.nothing("TD")
                    tick_box(sheet, middle, y + high / 2)
    sheet.rule(SIDE, top + _HEADER + len(rows) * high, wide, LINE)


def _session(sheet: Sheet, meeting: Meeting, middle: float, top: float) -> None:
    day = tr("{day}. {month}", day=meeting.day.day, month=month_short(Month.of(meeting.day)))
    sheet.text_middle(middle, top + 10, str(meeting.number), 9, ink=MUTED)
    sheet.text_middle(middle, top + 22, weekday_short(meeting.day), 9, ink=INK)
    sheet.text_middle(middle, top + 33, day, 9, BOLD)


def _name(sheet: Sheet, family: FamilyLine, wide: float, top: float, high: float) -> None:
    """Grown-ups large, their children small below them; a child that comes alone large."""
    room = wide - 2 * _PAD
    children = _children(family) if family.adults else ""
    small = shortened(children, REGULAR, _CHILD, room)
    size = _NAME if width(_adults(family), BOLD, _NAME) <= room else _CHILD + 1
    lines = wrapped(_adults(family), BOLD, size, room, 1 if children else 2)
    tall = len(lines) * size * 1.15 + (_CHILD * 1.15 if children else 0)
    y = top + (high - tall) / 2
    for line in lines:
        y += size * 1.15
        sheet.text(SIDE + _PAD, y - size * 0.28, line, size, BOLD)
    if children:
        sheet.text(SIDE + _PAD, y + _CHILD * 0.85, small, _CHILD, ink=MUTED)


def _adults(family: FamilyLine) -> str:
    return listed([clean(name) for name in family.adults or family.children])


def _children(family: FamilyLine) -> str:
    return listed([clean(name) for name in family.children])
