"""The tilbudsseddel: what a family takes home. A5, large letters, plain words, a code for each link.

Nothing of the family stands on it and nothing of the visit, not even its date; whoever finds the paper
learns what help there is, and not for whom.
"""

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from functools import cache
from itertools import pairwise
from typing import Final

from familiehus.i18n import danish, tr
from familiehus.offers.on_paper import Seddel, SeddelSize
from familiehus.reports.document import (
    ACCENT,
    LINE,
    MUTED,
    WARM,
    WARM_PAPER,
    WHITE,
    Imprint,
    Sheet,
    bound,
    rgb,
)
from familiehus.reports.lettering import BOLD, REGULAR, clean, fitting_size, shortened
from familiehus.reports.seddel_offer import LARGER, OfferBlock, block_of

A5: Final = (419.53, 595.28)
"""Width and height in points; two of them are a lying A4."""
_SIDE: Final = 30.0
_INNER: Final = A5[0] - 2 * _SIDE
_BAND: Final = 70.0
_LATER_BAND: Final = 36.0
_ON_BAND: Final = rgb("D7E9EB")
_PRACTICE: Final = 22.0
_FOOT: Final = 34.0
_BETWEEN: Final = 16.0
_MOST_BETWEEN: Final = 34.0
_CUT: Final = 5.0

Pages = tuple[tuple[OfferBlock, ...], ...]


@danish()
def tilbudsseddel(seddel: Seddel) -> bytes:
    """The finished paper. Neither its title nor anything else about the file knows a day or a name of
    anybody."""
    return bound(Imprint(tr("Tilbudsseddel"), seddel.house, seddel.practice), seddel_sheets(seddel))


@danish()
def seddel_sheets(seddel: Seddel) -> list[Sheet]:
    """The sheets of paper. Two on an A4: page by page, and a single page twice, so that no half is wasted."""
    pages = _largest(seddel)
    if seddel.size is SeddelSize.A5:
        sheets = []
        for number, page in enumerate(pages):
            sheets.append(Sheet(wide=A5[0], high=A5[1]))
            _draw(sheets[-1], seddel, page, number, len(pages), 0)
        return sheets
    return list(_in_pairs(seddel, pages))


def _in_pairs(seddel: Seddel, pages: Pages) -> Iterator[Sheet]:
    for at in range(0, len(pages), 2):
        sheet = Sheet(wide=2 * A5[0], high=A5[1])
        _draw(sheet, seddel, pages[at], at, len(pages), 0)
        if at + 1 < len(pages):
            _draw(sheet, seddel, pages[at + 1], at + 1, len(pages), A5[0])
        elif len(pages) == 1:
            with sheet.aside():
                _draw(sheet, seddel, pages[0], 0, 1, A5[0])
        _dashes(sheet)
        yield sheet


def _dashes(sheet: Sheet) -> None:
    """Where to cut."""
    y = 0.0
    while y < sheet.high:
        sheet.stroke(A5[0], y, A5[0], min(y + _CUT, sheet.high), LINE, 0.8)
        y += 2 * _CUT


# -- which offers on which page ---------------------------------------------------------------------------


def _largest(seddel: Seddel) -> Pages:
    """Letters as large as they can be on the fewest pages."""
    ways = [_dealt([block_of(one, _INNER, times) for one in seddel.offers], seddel) for times in LARGER]
    fewest = len(ways[-1])
    return next(way for way in ways if len(way) == fewest and (_fits(way, seddel) or way is ways[-1]))


def _fits(pages: Pages, seddel: Seddel) -> bool:
    return all(_high(page) <= _room(seddel, first=number == 0) for number, page in enumerate(pages))


def _dealt(blocks: Sequence[OfferBlock], seddel: Seddel) -> Pages:
    """The fewest pages, and of those ways the one whose fullest page is least full. Order is kept."""
    rooms = (_room(seddel, first=True), _room(seddel, first=False))

    @cache
    def best(start: int, first: bool) -> tuple[int, float, tuple[int, ...]]:
        if start == len(blocks):
            return 0, 0.0, ()
        ways = []
        for end in range(start + 1, len(blocks) + 1):
            full = _high(blocks[start:end]) / rooms[0 if first else 1]
            if full > 1 and end > start + 1:
                break
            pages, fullest, cuts = best(end, False)
            ways.append((pages + 1, max(full, fullest), (end, *cuts)))
        return min(ways)

    cuts = (0, *best(0, True)[2])
    return tuple(tuple(blocks[low:high]) for low, high in pairwise(cuts)) or ((),)


def _high(blocks: Sequence[OfferBlock]) -> float:
    return sum(one.high for one in blocks) + _BETWEEN * (len(blocks) - 1)


def _room(seddel: Seddel, *, first: bool) -> float:
    return A5[1] - _top(seddel, first=first) - _FOOT


def _top(seddel: Seddel, *, first: bool) -> float:
    """Where the first offer begins."""
    return (_BAND if first else _LATER_BAND) + (_PRACTICE if seddel.practice else 0) + 15


# -- a page -----------------------------------------------------------------------------------------------


def _draw(
    sheet: Sheet, seddel: Seddel, page: Sequence[OfferBlock], number: int, of: int, left: float
) -> None:
    """One A5 page whose left edge is at ``left``."""
    _band(sheet, seddel, left, first=number == 0)
    y = _top(seddel, first=number == 0)
    spare = A5[1] - _FOOT - y - _high(page)
    between = _BETWEEN + min(max(spare, 0) / max(len(page), 1), _MOST_BETWEEN - _BETWEEN)
    for place, block in enumerate(page):
        if place:
            sheet.rule(left + _SIDE, y - between / 2 - 1, _INNER)
        block.draw(sheet, left + _SIDE, y)
        y += block.high + between
    _foot(sheet, left, number, of)


def _band(sheet: Sheet, seddel: Seddel, left: float, *, first: bool) -> None:
    high = _BAND if first else _LATER_BAND
    sheet.box(left, 0, A5[0], high, ACCENT)
    house = clean(seddel.house)
    with nullcontext() if first else sheet.aside("Header"):
        size = fitting_size(house, BOLD, 14, _INNER, 11)
        with sheet.tagged("P"):
            sheet.text(left + _SIDE, 25, shortened(house, BOLD, size, _INNER), size, BOLD, _ON_BAND)
        if first:
            with sheet.tagged("H1"):
                sheet.text(left + _SIDE, 53, tr("Her kan du få mere hjælp"), 24, BOLD, WHITE)
    if seddel.practice:
        sheet.box(left, high, A5[0], _PRACTICE, WARM_PAPER)
        with sheet.announced() if first and not left else sheet.aside():
            words = tr("ØVEHUS: må ikke gives til en familie")
            sheet.text_middle(left + A5[0] / 2, high + 15, words, 11, BOLD, WARM)


def _foot(sheet: Sheet, left: float, number: int, of: int) -> None:
    y = A5[1] - 17
    sheet.rule(left + _SIDE, y - 14, _INNER)
    with sheet.tagged("P") if number == of - 1 else sheet.aside("Footer"):
        sheet.text(left + _SIDE, y, tr("Spørg os igen, når du vil."), 11, REGULAR, MUTED)
    if of > 1:
        with sheet.aside("Footer"):
            page = tr("Side {number} af {of}", number=number + 1, of=of)
            sheet.text_right(left + A5[0] - _SIDE, y, page, 11, REGULAR, MUTED)
