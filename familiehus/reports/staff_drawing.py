"""Painting the staff's week: heading with its warning, a column for each day, a card for each activity."""

from contextlib import nullcontext
from typing import TYPE_CHECKING, Final

from familiehus.calendar.period import CalendarPeriod
from familiehus.i18n import tr
from familiehus.reports.document import (
    ACCENT,
    INK,
    LINE,
    MUTED,
    PAPER,
    WARM,
    WARM_PAPER,
    WHITE,
    Sheet,
    rgb,
)
from familiehus.reports.kind_colours import colour_of, hatch, kind_words, legend
from familiehus.reports.lettering import BOLD, REGULAR, clean, fitting_size, shortened, width, wrapped
from familiehus.reports.paper_sheets import BAND, practice_band
from familiehus.reports.staff_cards import StaffDay

if TYPE_CHECKING:
    from familiehus.reports.week_staff import SetCard

SIDE: Final = 26.0
COLUMN_GAP: Final = 7.0
PAD: Final = 5.0
_HEAD: Final = 11.0
_SMALL: Final = 8.0
_RADIUS: Final = 5.0
_ON_TILE: Final = rgb("D7E9EB")


def draw_frame(sheet: Sheet, period: CalendarPeriod, title: str, number: int, of: int) -> None:
    """What stands around the columns on every sheet."""
    top = 34.0
    if period.practice:
        practice_band(sheet, first=number == 1)
        top += BAND - 8
    mark = tr("Kun til personale")
    wide = width(mark, BOLD, 11) + 22
    room = sheet.wide - 2 * SIDE - wide - 16
    size = fitting_size(title, BOLD, 21, room * 0.62, 13)
    left = SIDE + width(title, BOLD, size) + 12
    house = shortened(clean(period.house), REGULAR, 11, room - (left - SIDE))
    sheet.box(sheet.wide - SIDE - wide, top - 4, wide, 21, WARM_PAPER, WARM, 10)
    with nullcontext() if number == 1 else sheet.aside("Header"):
        with sheet.tagged("H1"):
            sheet.text(SIDE, top + 12, title, size, BOLD, ACCENT)
        with sheet.tagged("P"):
            sheet.text(left, top + 12, house, 11, REGULAR, MUTED)
        with sheet.tagged("P"):
            sheet.text(sheet.wide - SIDE - wide + 11, top + 10.5, mark, 11, BOLD, WARM)
    _foot(sheet, period, number, of)


def header_height(day: StaffDay, wide: float) -> float:
    """Of the petrol head of a column with its hours and its people, in points."""
    return 8 + _HEAD * 1.2 + len(_head_lines(day, wide)) * _SMALL * 1.22 + _people_height(day, wide) + 8


def draw_column(sheet: Sheet, day: StaffDay, x: float, wide: float, top: float, bottom: float) -> None:
    """The ground of a day, its head, and who is in the house."""
    sheet.box(x, top, wide, bottom - top, PAPER, None, 8)
    tile = MUTED if day.closed else ACCENT
    lines = _head_lines(day, wide)
    high = 8 + _HEAD * 1.2 + len(lines) * _SMALL * 1.22
    sheet.box(x, top, wide, high, tile, None, 8, "bottom")
    size = fitting_size(day.head, BOLD, _HEAD, wide - 14, 8)
    y = top + 4 + _HEAD
    with sheet.tagged("H2"):
        sheet.text(x + 7, y, day.head, size, BOLD, WHITE)
    with sheet.tagged("P"):
        for line in lines:
            y += _SMALL * 1.22
            sheet.text(x + 7, y + 1, line, _SMALL, REGULAR, WHITE if day.closed else _ON_TILE)
    y = top + high + 4
    with sheet.tagged("P"):
        for number, line in enumerate(_people_lines(day, wide)):
            y += _SMALL * 1.22
            sheet.text(x + 7, y, line, _SMALL, BOLD if number == 0 else REGULAR, INK)


def card_height(card: "SetCard") -> float:
    """Points."""
    titles = (1 + len(card.title)) * card.size * 1.18
    return titles + (len(card.facts) + len(card.warnings)) * card.small * 1.22 + 2 * PAD - 2


def draw_card(sheet: Sheet, card: "SetCard", x: float, top: float) -> None:
    """One activity, as an item of the day's list."""
    colour = colour_of(card.card.kind)
    left, wide = x + 3, card.wide - 6
    sheet.box(left, top, wide, card.high, colour.ground, WARM if card.warnings else colour.edge, _RADIUS)
    if colour.hatched:
        hatch(sheet, left, top, wide, card.high, LINE)
    with sheet.tagged("LI"), sheet.tagged("LBody"):
        with sheet.figure(kind_words(card.card.kind)):
            sheet.box(left, top, 3, card.high, WARM if card.warnings else colour.ink, None, 1.5)
        _card_words(sheet, card, left, top)


def _card_words(sheet: Sheet, card: "SetCard", left: float, top: float) -> None:
    colour = colour_of(card.card.kind)
    y, text = top + PAD + card.size * 0.85, left + PAD + 2
    ink = MUTED if card.card.off else INK
    sheet.text(text, y, card.card.span, card.size, BOLD, MUTED if card.card.off else colour.ink)
    for line in card.title:
        y += card.size * 1.18
        sheet.text(text, y, line, card.size, BOLD, ink)
        if card.card.off:
            middle = y - 0.3 * card.size
            sheet.stroke(text, middle, text + width(line, BOLD, card.size), middle, MUTED, 0.8)
    for line in card.facts:
        y += card.small * 1.22
        sheet.text(text, y, line, card.small, REGULAR, INK if not card.card.off else MUTED)
    for line in card.warnings:
        y += card.small * 1.22
        sheet.text(text, y, line, card.small, BOLD, WARM)


def _foot(sheet: Sheet, period: CalendarPeriod, number: int, of: int) -> None:
    y = sheet.high - 18
    x = SIDE
    for colour, words in legend(one.activity.kind for one in period.occurrences):
        sheet.box(x, y - 7, 8, 8, colour.ground, MUTED if colour.edge else colour.ink, 2)
        with sheet.aside():  # each card says its kind
            sheet.text(x + 12, y, words, _SMALL, ink=MUTED)
        x += 12 + width(words, REGULAR, _SMALL) + 14
    page = tr("Side {number} af {of}", number=number, of=of)
    with sheet.aside("Footer"):
        sheet.text_right(sheet.wide - SIDE, y, page, _SMALL, ink=MUTED)


def _head_lines(day: StaffDay, wide: float) -> tuple[str, ...]:
    return tuple(line for words in day.hours for line in wrapped(words, REGULAR, _SMALL, wide - 14))


def _people_lines(day: StaffDay, wide: float) -> tuple[str, ...]:
    names = ", ".join(day.people) if day.people else tr("ingen på planen")
    return (tr("I huset"), *wrapped(names, REGULAR, _SMALL, wide - 14))


def _people_height(day: StaffDay, wide: float) -> float:
    return len(_people_lines(day, wide)) * _SMALL * 1.22 + 4
