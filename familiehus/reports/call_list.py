"""The call list: whom to ring, on which number, what to say, and two boxes for how it went.

It holds names and numbers together: kun til personale, and shredded when everybody has been told.
"""

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from familiehus.courses.on_paper import CallLine, CallList
from familiehus.i18n import danish, tr
from familiehus.reports.call_words import what_to_say
from familiehus.reports.course_frame import (
    SIDE,
    body_end,
    body_top,
    draw_foot,
    draw_head,
    finished,
    tick_box,
)
from familiehus.reports.document import INK, INNER, LINE, MUTED, PAPER, Sheet
from familiehus.reports.lettering import BOLD, REGULAR, clean, shortened, width, wrapped
from familiehus.reports.paper_sheets import upright

_WHO: Final = 150.0
_BOX: Final = 56.0
_PAD: Final = 8.0
_NAME, _SMALL = 12.0, 10.0
_PHONE: Final = 11.5
_WHOSE: Final = 8.5
_LEADING: Final = 13.5
_HEADER: Final = 26.0
_GAP: Final = 6.0
_WIDE: Final = INNER + 2 * (44 - SIDE)
_SAY: Final = _WIDE - _WHO - 2 * _BOX - 12


@dataclass(frozen=True)
class _Row:
    """A family broken into lines."""

    line: CallLine
    words: str

    @cached_property
    def who(self) -> tuple[str, ...]:
        return wrapped(clean(self.line.calling), BOLD, _NAME, _WHO - 2 * _PAD, 3)

    @cached_property
    def phones(self) -> tuple[tuple[str, str], ...]:
        """(number, whose it is); whose only where the family has two."""
        several = len(self.line.phones) > 1
        found = [(spaced(number), clean(name) if several else "") for name, number in self.line.phones]
        return tuple(found) or ((tr("intet nummer"), ""),)

    @cached_property
    def says(self) -> tuple[str, ...]:
        return wrapped(clean(self.words), REGULAR, _SMALL, _SAY)

    @property
    def high(self) -> float:
        who = len(self.who) * 15 + len(self.phones) * _LEADING
        return max(who, len(self.says) * _LEADING, 24) + 2 * _PAD


@danish()
def call_list(calls: CallList) -> bytes:
    """A4 as PDF; the same list gives the same bytes."""
    return finished(tr("Ringeliste"), calls.head, call_sheets(calls))


@danish()
def call_sheets(calls: CallList) -> list[Sheet]:
    """The sheets; one that says so when everybody has been told."""
    rows = [_Row(line, what_to_say(calls, line)) for line in calls.lines]
    pages = list(_pages(rows, body_end(upright()) - body_top(calls.head) - _HEADER))
    sheets = []
    for number, page in enumerate(pages, 1):
        sheet = upright()
        top = draw_head(sheet, calls.head, tr("Ringeliste"), first=number == 1)
        with sheet.tagged("Table", joins=pages) if page else nullcontext():
            _table(sheet, page, top, first=number == 1)
        draw_foot(sheet, tr("Makuleres, når alle har fået besked."), number, len(pages))
        sheets.append(sheet)
    return sheets


def spaced(number: str) -> str:
    """``12 34 56 78``; a foreign number as it is."""
    if len(number) != 8 or not number.isdecimal():
        return number
    return " ".join(number[at : at + 2] for at in range(0, 8, 2))


def _pages(rows: Sequence[_Row], room: float) -> Iterator[list[_Row]]:
    page: list[_Row] = []
    used = 0.0
    for row in rows:
        if page and used + row.high > room:
            yield page
            page, used = [], 0.0
        page.append(row)
        used += row.high + _GAP
    yield page


def _table(sheet: Sheet, rows: Sequence[_Row], top: float, *, first: bool) -> None:
    if not rows:
        with sheet.tagged("P"):
            sheet.text(SIDE, top + 22, tr("Alle har fået besked."), _NAME, ink=MUTED)
        return
    with sheet.tagged("TR") if first else sheet.aside("Header"):
        _heads(sheet, top)
    y = top + _HEADER
    for row in rows:
        sheet.box(SIDE, y, _WIDE, row.high, PAPER, LINE, 6)
        with sheet.tagged("TR"):
            _row(sheet, row, y)
        y += row.high + _GAP


def _heads(sheet: Sheet, top: float) -> None:
    right = SIDE + _WIDE
    with sheet.tagged("TH", scope="Column"):
        sheet.text(SIDE + _PAD, top + 14, tr("Ring til"), 9, ink=MUTED)
    with sheet.tagged("TH", scope="Column"):
        sheet.text(SIDE + _WHO, top + 14, tr("Sig"), 9, ink=MUTED)
    with sheet.tagged("TH", scope="Column"):
        sheet.text_middle(right - 1.5 * _BOX, top + 14, tr("Fik besked"), 9, ink=MUTED)
    with sheet.tagged("TH", scope="Column"):
        sheet.text_middle(right - 0.5 * _BOX, top + 14, tr("Fik ikke fat i"), 9, ink=MUTED)


def _row(sheet: Sheet, row: _Row, top: float) -> None:
    with sheet.tagged("TH", scope="Row"):
        _whom(sheet, row, top + _PAD)
    with sheet.tagged("TD"):
        for place, words in enumerate(row.says):
            sheet.text(SIDE + _WHO, top + _PAD + 11 + place * _LEADING, words, _SMALL)
    for boxes in (1.5, 0.5):
        sheet.nothing("TD")
        tick_box(sheet, SIDE + _WIDE - boxes * _BOX, top + row.high / 2, 17)


def _whom(sheet: Sheet, row: _Row, y: float) -> None:
    for line in row.who:
        y += 15
        sheet.text(SIDE + _PAD, y - 4, line, _NAME, BOLD)
    for number, whose in row.phones:
        y += _LEADING
        sheet.text(SIDE + _PAD, y - 2, number, _PHONE, ink=INK if row.line.phones else MUTED)
        used = width(number, REGULAR, _PHONE) + 7
        beside = shortened(whose, REGULAR, _WHOSE, _WHO - 2 * _PAD - used)
        sheet.text(SIDE + _PAD + used, y - 2, beside, _WHOSE, ink=MUTED)
