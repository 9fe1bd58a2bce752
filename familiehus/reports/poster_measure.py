"""How a poster's cards are set at a given size of type: what is broken into lines, and how high it gets.

Everything is measured before anything is drawn, so that the largest type can be chosen that still
fits on one sheet.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from familiehus.i18n import tr
from familiehus.reports.document import PAGE_WIDTH
from familiehus.reports.families_lines import Line
from familiehus.reports.lettering import BOLD, REGULAR, Run, paragraph, strong, width, wrapped
from familiehus.reports.opening_words import weekday_short
from familiehus.reports.poster_cards import Poster, PosterCard

SIDE: Final = 36.0
"""Margin left and right, in points."""
BODY: Final = PAGE_WIDTH - 2 * SIDE
FLOOR: Final = 11.0
"""No letter on the door is smaller (A4; on A3 15.6)."""
LARGEST: Final = 17.0
_ROOMY: Final = 15.0
_BETWEEN: Final = " · "


@dataclass(frozen=True, slots=True)
class Type:
    """Sizes that belong together, all from the size of a title; small type is also set tighter.

    ``beside``: details may stand at the right of a title that leaves room for them, instead of below it.
    """

    title: float
    beside: bool = False

    def _airy(self, tight: float, roomy: float) -> float:
        share = min(1.0, max(0.0, (self.title - FLOOR) / (_ROOMY - FLOOR)))
        return tight + (roomy - tight) * share

    @property
    def detail(self) -> float:
        """Room, audience, owner."""
        return max(FLOOR, round(self.title * 0.8, 1))

    @property
    def head(self) -> float:
        """The weekday."""
        return round(self.title * 1.25, 1)

    @property
    def under(self) -> float:
        """The date below it."""
        return max(FLOOR, round(self.title * 0.78, 1))

    @property
    def pad(self) -> float:
        """Above the first line of a card and below its last."""
        return self._airy(0.34, 0.62) * self.title

    @property
    def leading(self) -> float:
        """From title line to title line within one activity."""
        return self._airy(1.13, 1.2) * self.title

    @property
    def detail_leading(self) -> float:
        """From detail line to detail line."""
        return self._airy(1.12, 1.24) * self.detail

    @property
    def gap(self) -> float:
        """Between two activities, at least."""
        return self._airy(0.08, 0.24) * self.title

    @property
    def card_gap(self) -> float:
        """Between two cards, at least."""
        return self._airy(4.5, 8)

    @property
    def poster(self) -> float:
        """The heading over everything, when its words are few."""
        return self._airy(27, 36)

    @property
    def foot(self) -> float:
        """Opening hours at the foot."""
        return max(FLOOR, min(13.5, round(self.title * 0.82, 1)))


@dataclass(frozen=True, slots=True)
class Columns:
    """Where things stand across the poster, the same in all its cards. Points from the left edge."""

    tile: float
    day: float
    span: float

    @property
    def left(self) -> float:
        """Where a card's lines begin: at the colour of the first one."""
        return SIDE + self.tile + 14

    @property
    def span_at(self) -> float:
        """The time."""
        return self.left + 11 + self.day

    @property
    def title_at(self) -> float:
        """The title."""
        return self.span_at + self.span

    @property
    def room(self) -> float:
        """For title and details."""
        return SIDE + BODY - 14 - self.title_at


@dataclass(frozen=True)
class SetLine:
    """One activity, broken into lines. ``inline``: its details stand at the right of its only line."""

    line: Line
    day: str
    title: tuple[str, ...]
    details: tuple[tuple[Run, ...], ...]
    inline: bool
    type: Type

    @cached_property
    def high(self) -> float:
        """Points."""
        below = 0 if self.inline else len(self.details)
        return len(self.title) * self.type.leading + below * self.type.detail_leading


@dataclass(frozen=True)
class SetCard:
    """A card at a size of type."""

    card: PosterCard
    head: tuple[str, ...]
    head_size: float
    under: tuple[str, ...]
    says: tuple[str, ...]
    lines: tuple[SetLine, ...]
    hours: tuple[str, ...]
    type: Type
    carried: bool = False
    """It goes on from the sheet before."""

    @cached_property
    def tile_high(self) -> float:
        """What the words on the tile need."""
        return len(self.head) * 1.15 * self.head_size + len(self.under) * self.type.under * 1.25

    @cached_property
    def lines_high(self) -> float:
        """What the lines need without any air to spare."""
        says = len(self.says) * self.type.leading
        gaps = max(0, self.parts - 1) * self.type.gap
        hours = len(self.hours) * self.type.detail_leading
        return says + gaps + hours + sum(one.high for one in self.lines)

    @property
    def parts(self) -> int:
        """Things below each other, between which air can be given."""
        return len(self.lines) + bool(self.says) + bool(self.hours)

    @property
    def high(self) -> float:
        """The least height of the card."""
        return max(self.tile_high, self.lines_high) + 2 * self.type.pad


def columns_of(poster: Poster, size: Type) -> Columns:
    """Measured over all cards, so that they line up under each other."""
    lines = [line for card in poster.cards for line in card.lines]
    span = max((width(one.span, BOLD, size.title) for one in lines), default=0) + 14
    day = 0.0
    if poster.by_place:
        day = max((width(day_words(one), BOLD, size.title) for one in lines), default=0) + 10
    if poster.by_place:
        words = [width(word, BOLD, size.title) for card in poster.cards for word in card.head.split()]
        tile = min(max([*words, 0.0]) + 24, 11.4 * size.title)
        tile = max(tile, 8.6 * size.title)
    else:
        heads = [width(card.head, BOLD, size.head) for card in poster.cards if len(card.head) < 12]
        under = [width(words, REGULAR, size.under) for card in poster.cards for words in card.under]
        tile = min(max([*heads, *under, 70.0]) + 24, 9.6 * size.title + 10)
    return Columns(tile, day, span)


def set_card(poster: Poster, card: PosterCard, size: Type, columns: Columns) -> SetCard:
    """Break everything of a card into lines."""
    room = columns.tile - 22
    head_size = size.head if not poster.by_place else size.title
    longest = max(width(word, BOLD, head_size) for word in card.head.split() or [""])
    head_size = max(FLOOR, min(head_size, head_size * room / max(longest, 1)))
    head = wrapped(card.head, BOLD, head_size, room)
    under = tuple(line for words in card.under for line in wrapped(words, REGULAR, size.under, room))
    wide = SIDE + BODY - 14 - columns.left
    says = tuple(line for words in card.says for line in wrapped(words, BOLD, size.title, wide))
    lines = tuple(_set_line(poster, one, size, columns) for one in card.lines)
    hours = wrapped(card.hours, REGULAR, size.detail, wide) if card.hours else ()
    return SetCard(card, head, head_size, under, says, lines, hours, size)


def day_words(line: Line) -> str:
    """``man 16.``: on a card of a place."""
    return f"{weekday_short(line.day)} {line.day.day}."


def details_of(line: Line) -> str:
    """Everything but time and title, what matters most marked as strong."""
    if line.off:
        return strong(line.off)
    sign_up = strong(tr("med tilmelding")) if line.sign_up else ""
    news = strong(line.news) if line.news else ""
    parts = (news, line.where, line.audience, line.owner, sign_up)
    return _BETWEEN.join(one for one in parts if one)


def _set_line(poster: Poster, line: Line, size: Type, columns: Columns) -> SetLine:
    day = day_words(line) if poster.by_place else ""
    sentence, room = details_of(line), columns.room
    title = wrapped(line.title, BOLD, size.title, room)
    details = paragraph(sentence, size.detail, room) if sentence else []
    long = sum(width(words, name, size.detail) for run in details for words, name in run)
    beside = size.beside and len(title) == 1 and len(details) <= 1
    inline = beside and width(title[0], BOLD, size.title) + long + 1.2 * size.title <= room
    return SetLine(line, day, title, tuple(tuple(one) for one in details), inline, size)
