"""Name cards that stand on the table: six to a sheet of A4, cut along the lines and folded at the marks.

A calling name as large as the card lets it be, to be read from the other side of the circle.
"""

from collections.abc import Sequence
from typing import Final

from familiehus.courses.on_paper import NameCards
from familiehus.i18n import danish, tr
from familiehus.reports.course_frame import finished
from familiehus.reports.document import INK, LINE, MUTED, WARM, Sheet
from familiehus.reports.lettering import BOLD, clean, fitting_size, wrapped
from familiehus.reports.paper_sheets import upright

ACROSS: Final = 2
DOWN: Final = 3
_LARGEST: Final = 60.0
_TWO_LINES_BELOW: Final = 34.0
"""A name that would be set smaller than this stands in two lines."""
_SMALLEST: Final = 15.0
_PAD: Final = 24.0
_TICK: Final = 10.0
_DASH, _GAP = 4.0, 4.0


@danish()
def name_cards(cards: NameCards) -> bytes:
    """A4 as PDF; the same names give the same bytes."""
    return finished(tr("Navnekort"), cards.head, name_card_sheets(cards))


@danish()
def name_card_sheets(cards: NameCards) -> list[Sheet]:
    """The sheets; one that says so when there is nobody to make a card for."""
    names = [clean(name) for name in cards.names]
    if not names:
        sheet = upright()
        with sheet.tagged("P"):
            sheet.text_middle(sheet.wide / 2, 120, tr("Der er ingen på holdet endnu."), 14, ink=MUTED)
        return [sheet]
    each = ACROSS * DOWN
    sheets = []
    for at in range(0, len(names), each):
        sheet = upright()
        with sheet.tagged("L", joins=cards):
            _cards(sheet, names[at : at + each])
        if cards.head.practice:
            _practice(sheet, len(names[at : at + each]), first=at == 0)
        sheets.append(sheet)
    return sheets


def _practice(sheet: Sheet, many: int, *, first: bool) -> None:
    """On every card, for it is cut out; said once."""
    wide, high = sheet.wide / ACROSS, sheet.high / DOWN
    for number in range(many):
        x, y = (number % ACROSS + 0.5) * wide, number // ACROSS * high
        with sheet.announced() if first and number == 0 else sheet.aside():
            sheet.text_middle(x, y + high - 14, tr("øvehus"), 9, BOLD, WARM)


def _cards(sheet: Sheet, names: Sequence[str]) -> None:
    wide, high = sheet.wide / ACROSS, sheet.high / DOWN
    for number, name in enumerate(names):
        _card(sheet, name, number % ACROSS * wide, number // ACROSS * high, wide, high)
    rows = -(-len(names) // ACROSS)
    for column in range(1, ACROSS):
        _dashed(sheet, column * wide, 0, column * wide, rows * high)
    for row in range(1, rows + (rows < DOWN)):
        _dashed(sheet, 0, row * high, sheet.wide, row * high)


def _card(sheet: Sheet, name: str, x: float, top: float, wide: float, high: float) -> None:
    """The upper half is the back; the lower one carries the name, upright when the card stands."""
    fold, room = top + high / 2, wide - 2 * _PAD
    for left in (x + 6, x + wide - 6 - _TICK):
        sheet.stroke(left, fold, left + _TICK, fold, MUTED, 0.7)
    with sheet.aside():
        sheet.text(x + 6 + _TICK + 4, fold + 2.4, tr("buk"), 7, ink=MUTED)
    size = fitting_size(name, BOLD, _LARGEST, room, _SMALLEST)
    lines: tuple[str, ...] = (name,)
    if size < _TWO_LINES_BELOW and " " in name:
        size = _largest_in_two(name, room)
        lines = wrapped(name, BOLD, size, room, 3)
    else:
        lines = wrapped(name, BOLD, size, room, 3)
    y = fold + (high / 2 - len(lines) * size * 1.1) / 2 + size * 0.86
    with sheet.tagged("LI"), sheet.tagged("LBody"):
        for line in lines:
            sheet.text_middle(x + wide / 2, y, line, size, BOLD, INK)
            y += size * 1.1


def _largest_in_two(name: str, room: float) -> float:
    size = _TWO_LINES_BELOW + 4
    while size > _SMALLEST and len(wrapped(name, BOLD, size, room)) > 2:
        size -= 1
    return size


def _dashed(sheet: Sheet, x: float, y: float, to_x: float, to_y: float) -> None:
    """Where to cut."""
    long = max(to_x - x, to_y - y)
    across, down = (to_x - x) / long, (to_y - y) / long
    at = 0.0
    while at < long:
        end = min(at + _DASH, long)
        sheet.stroke(x + at * across, y + at * down, x + end * across, y + end * down, LINE, 0.8)
        at += _DASH + _GAP
