"""The week on the door, for families: one look across the hall says what is on, when and where.

The largest type is chosen at which the week fits on one sheet; when not even the smallest does, it goes
on to a second one. What room is left is given to the cards, so that a quiet week looks calm, not forgotten.
"""

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from typing import Final

from familiehus.calendar.period import CalendarPeriod
from familiehus.i18n import danish, tr
from familiehus.reports.document import Imprint, Sheet, bound
from familiehus.reports.paper_sheets import BAND, enlarged, practice_band, upright
from familiehus.reports.paper_size import PaperSize
from familiehus.reports.poster_cards import Poster, poster
from familiehus.reports.poster_drawing import (
    draw_card,
    draw_foot,
    draw_head,
    draw_page,
    foot_height,
    head_height,
)
from familiehus.reports.poster_measure import FLOOR, LARGEST, SetCard, Type, columns_of, set_card

_TOP: Final = 30.0
_BOTTOM: Final = 28.0
_AROUND: Final = 10.0
"""Between the heading, the cards and the foot."""
_STEP: Final = 0.5
_BELOW: Final = 13.5
"""Down to this size details stand below their titles; smaller type saves the line."""
_LARGEST_GAP: Final = 16.0
_SHARES: Final = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52)

__all__ = ["PaperSize", "week_poster"]


@dataclass(frozen=True)
class _Frame:
    """Where the cards may stand on each sheet."""

    top: float
    bottom: float

    @property
    def room(self) -> float:
        return self.bottom - self.top


@danish()
def week_poster(period: CalendarPeriod, size: PaperSize = PaperSize.A4) -> bytes:
    """The week as PDF; the same week gives the same bytes. ``period`` is a week, Monday to Sunday."""
    shown = poster(period)
    title = tr("Ugeplan, {title}", title=shown.title[:1].lower() + shown.title[1:])
    return bound(Imprint(title, shown.house, shown.practice), enlarged(poster_sheets(shown), size))


@danish()
def poster_sheets(shown: Poster) -> list[Sheet]:
    """The sheets in A4's points."""
    pages = _best(shown)
    return [_drawn(shown, cards, number, len(pages)) for number, cards in enumerate(pages, 1)]


def _frame(shown: Poster, size: Type) -> _Frame:
    top = _top(shown) + head_height(shown, size) + _AROUND
    return _Frame(top, upright().high - _BOTTOM - foot_height(shown, size) - _AROUND)


def _top(shown: Poster) -> float:
    return _TOP + (BAND - 8 if shown.practice else 0)


def _best(shown: Poster) -> list[list[SetCard]]:
    """The fewest sheets, then the largest type that needs no more, then sheets about equally full."""
    smallest = Type(FLOOR, beside=True)
    fewest = len(_pages(shown, smallest))
    size = next((one for one in _sizes(shown) if len(_pages(shown, one)) <= fewest), smallest)
    if fewest == 1:
        return _pages(shown, size)
    tries = (_pages(shown, size, share) for share in _SHARES)
    return min((one for one in tries if len(one) == fewest), key=lambda pages: max(map(_needs, pages)))


def _sizes(shown: Poster) -> Iterator[Type]:
    """From the largest down; a sheet with next to nothing on it is set larger still."""
    title = LARGEST if len(shown.cards) > 2 or shown.by_place else 1.4 * LARGEST
    while title >= FLOOR:
        yield Type(title, beside=shown.by_place or title < _BELOW)
        title -= _STEP


def _pages(shown: Poster, size: Type, share: float = 1.0) -> list[list[SetCard]]:
    columns = columns_of(shown, size)
    cards = [set_card(shown, card, size, columns) for card in shown.cards]
    return _filled(cards, _frame(shown, size).room * share)


def _filled(cards: Sequence[SetCard], room: float) -> list[list[SetCard]]:
    """Cards sheet by sheet. One that does not fit begins the next sheet; one that fits on none is divided."""
    pages: list[list[SetCard]] = [[]]
    left = list(cards)
    while left:
        card = left.pop(0)
        free = room - (_needs(pages[-1]) + card.type.card_gap if pages[-1] else 0)
        if card.high <= free:
            pages[-1].append(card)
        elif card.high <= room and pages[-1]:
            pages.append([card])
        else:
            first, rest = _divided(card, free)
            if first is None and pages[-1]:
                pages.append([])
                left.insert(0, card)
                continue
            pages[-1] += [first] if first is not None else [card]
            if first is not None and rest is not None:
                pages.append([])
                left.insert(0, rest)
    return pages


def _divided(card: SetCard, free: float) -> tuple[SetCard | None, SetCard | None]:
    """As many lines as fit; the rest carries the same heading."""
    for number in range(len(card.lines) - 1, 0, -1):
        first = replace(card, lines=card.lines[:number])
        if first.high <= free:
            return first, replace(card, lines=card.lines[number:], says=(), carried=True)
    return None, card


def _needs(cards: Sequence[SetCard]) -> float:
    return sum(one.high for one in cards) + cards[0].type.card_gap * (len(cards) - 1)


def _drawn(shown: Poster, cards: Sequence[SetCard], number: int, of: int) -> Sheet:
    sheet, size = upright(), cards[0].type
    frame, columns = _frame(shown, size), columns_of(shown, size)
    if shown.practice:
        practice_band(sheet, first=number == 1)
    with nullcontext() if number == 1 else sheet.aside("Header"):
        draw_head(sheet, shown, size, _top(shown))
    heights, gap = _shared(cards, frame.room)
    y = frame.top
    for card, high in zip(cards, heights, strict=True):
        draw_card(sheet, card, columns, y, high)
        y += high + gap
    with nullcontext() if number == of else sheet.aside("Footer"):
        draw_foot(sheet, shown, size, frame.bottom + _AROUND)
    if of > 1:
        draw_page(sheet, number, of)
    return sheet


def _shared(cards: Sequence[SetCard], room: float) -> tuple[list[float], float]:
    """What is left over goes into the cards, the emptiest ones first, then between them."""
    heights, least = [one.high for one in cards], cards[0].type.card_gap
    between = least * (len(cards) - 1)
    share = room / 5 if len(cards) > 2 else 0.42 * room
    most = [max(share, one.high + one.type.title * (1 + len(one.lines))) for one in cards]
    level = _level(heights, most, room - sum(heights) - between)
    extra = room - sum(level) - between
    return level, min(_LARGEST_GAP, least + max(0.0, extra) / max(1, len(cards) - 1))


def _level(heights: Sequence[float], most: Sequence[float], extra: float) -> list[float]:
    """Share ``extra`` points so that all cards get the same, none beyond its most."""
    found = list(heights)
    for _ in range(12):
        growing = [place for place, high in enumerate(found) if high < most[place] - 0.01]
        if extra < 0.5 or not growing:
            break
        share = extra / len(growing)
        for place in growing:
            more = min(share, most[place] - found[place])
            found[place] += more
            extra -= more
    return found
