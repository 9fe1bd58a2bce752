"""One offer on a tilbudsseddel: its name, what it is, and how to get there, beside a QR code for its link."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from familiehus.offers.offer import Offer
from familiehus.reports import seddel_words as words
from familiehus.reports.document import ACCENT, INK, MUTED, WARM, Colour, Sheet
from familiehus.reports.lettering import BOLD, REGULAR, clean, width, wrapped
from familiehus.reports.qr import draw_qr, whole_link

NAME: Final = 17.0
TEXT: Final = 13.0
"""Points: no word of an offer is smaller."""
LARGER: Final = (1.35, 1.2, 1.1, 1.0)
"""How many times as large it is set where there is room."""
_QR_SIDE: Final = 88.0
_GAP: Final = 10.0
_LEAD: Final = 1.16
_AIR: Final = 2.2
"""Between a paragraph and the next."""
_LINK_LINES: Final = 2


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph: its lines, and how they are set."""

    lines: tuple[str, ...]
    size: float
    font: str
    ink: Colour
    heading: bool = False

    @property
    def high(self) -> float:
        """Points."""
        return len(self.lines) * self.size * _LEAD


@dataclass(frozen=True, slots=True)
class OfferBlock:
    """An offer measured for a width: ``beside`` stands left of the code, ``link`` under it; on the last line
    when both have room there (``level``). ``code`` is the side of the code, 0 without one."""

    beside: tuple[Line, ...]
    link: Line | None
    target: str
    wide: float
    code: float
    level: bool

    @property
    def high(self) -> float:
        """Points from the top of its name to the foot of its link."""
        return self._link_top + self.link.high if self.link else self._text

    @property
    def _text(self) -> float:
        return sum(one.high + _AIR for one in self.beside)

    @property
    def _link_top(self) -> float:
        last = self.beside[-1].high + _AIR if self.level else 0.0
        return max(self._text - last, self.code)

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """With its top left corner at (x, top)."""
        y = top
        for one in self.beside:
            _set(sheet, one, x, y)
            y += one.high + _AIR
        if self.target:
            draw_qr(sheet, self.target, x + self.wide - self.code, top, self.code)
        if self.link is not None:
            right = x + self.wide if self.level else None
            _set(sheet, self.link, x, top + self._link_top, right)


def block_of(offer: Offer, wide: float, times: float = 1.0) -> OfferBlock:
    """Measure an offer for ``wide`` points, in letters so many ``times`` as large as they must be."""
    target = whole_link(offer.link) if offer.link else ""
    code = _QR_SIDE * min(times, 1.2) if target else 0.0
    room, text = wide - (code + _GAP if target else 0), TEXT * times
    paragraphs = (
        (clean(offer.name), NAME * times, BOLD, ACCENT),
        (words.organisation(offer), text, REGULAR, MUTED),
        (words.standing(offer), text, BOLD, WARM),
        (words.sentence_about(offer), text, REGULAR, INK),
        (clean(offer.when), text, BOLD, INK),
        (words.where(offer), text, REGULAR, INK),
        (words.way_in(offer), text, REGULAR, INK),
        (words.reach(offer), text, BOLD, INK),
    )
    beside = tuple(
        Line(wrapped(said, font, size, room), size, font, ink, heading=size > text)
        for said, size, font, ink in paragraphs
        if said
    )
    link = Line(_link_lines(words.shown_link(offer.link), wide, text), text, REGULAR, ACCENT)
    return OfferBlock(beside, link if target else None, target, wide, code, _level(beside, link, wide))


def _level(beside: Sequence[Line], link: Line, wide: float) -> bool:
    """The link fits beside the last line."""
    last = beside[-1]
    if len(link.lines) > 1 or len(last.lines) > 1 or len(beside) < 2:
        return False
    both = width(last.lines[0], last.font, last.size) + width(link.lines[0], link.font, link.size)
    return both + 2 * _GAP <= wide


def _link_lines(link: str, room: float, size: float) -> tuple[str, ...]:
    """Broken where a reader expects it. One that nobody would type is shown by its front door."""
    lines, rest = [""], link.replace("/", "/\x00").replace("-", "-\x00").split("\x00")
    for piece in rest:
        if lines[-1] and width(lines[-1] + piece, REGULAR, size) > room:
            lines.append("")
        lines[-1] += piece
    if len(lines) <= _LINK_LINES and all(width(line, REGULAR, size) <= room for line in lines):
        return tuple(lines)
    return wrapped(link.partition("/")[0], REGULAR, size, room)


def _set(sheet: Sheet, line: Line, x: float, top: float, right: float | None = None) -> None:
    """From ``x``, or ending at ``right``."""
    with sheet.tagged("H2" if line.heading else "P"):
        for number, said in enumerate(line.lines):
            left = x if right is None else right - width(said, line.font, line.size)
            y = top + line.size * (0.92 + number * _LEAD)
            sheet.text(left, y, said, line.size, line.font, line.ink)
