"""Painting a poster: its heading, a card with its tile and lines, and the foot with the opening hours."""

from typing import Final

from familiehus.calendar.activity import ActivityKind
from familiehus.i18n import tr
from familiehus.reports.document import ACCENT, INK, LINE, MUTED, PAPER, WARM, WHITE, Colour, Sheet, rgb
from familiehus.reports.families_lines import kinds_of
from familiehus.reports.kind_colours import KindColour, colour_of, kind_words, legend
from familiehus.reports.lettering import (
    BOLD,
    REGULAR,
    Run,
    fitting_size,
    paragraph,
    strong,
    width,
    wrapped,
)
from familiehus.reports.poster_cards import Poster
from familiehus.reports.poster_measure import BODY, FLOOR, SIDE, Columns, SetCard, SetLine, Type

_TITLE_LEAST: Final = 21.0
_PROMISE: Final = 15.0
_PROMISE_LEAST: Final = 12.5
_PANEL_PAD: Final = 7.0
_RADIUS: Final = 9.0
_ON_TILE: Final = rgb("D7E9EB")


def head_height(shown: Poster, size: Type) -> float:
    """Points from the top of the heading to the end of its last line."""
    lines, large = _title(shown, size)
    promise, small = _promise(shown)
    return len(lines) * large * 1.08 + len(promise) * small * 1.32


def draw_head(sheet: Sheet, shown: Poster, size: Type, top: float) -> None:
    """``Uge 47 i Familiernes Hus`` and the promise below it."""
    lines, large = _title(shown, size)
    y = top
    with sheet.tagged("H1"):
        for line in lines:
            spoken = f"{line} "  # or a reader glues the large words to the small ones close below
            sheet.text(SIDE, y + large * 0.86, spoken, large, BOLD, ACCENT)
            y += large * 1.08
    promise, small = _promise(shown)
    with sheet.tagged("P"):
        for runs in promise:
            sheet.line_of(SIDE, y + small, runs, small, MUTED)
            y += small * 1.32


def draw_card(sheet: Sheet, card: SetCard, columns: Columns, top: float, high: float) -> None:
    """One card; its words stand in the middle of its height, what is over is shared between its lines."""
    quiet = card.card.quiet
    sheet.box(SIDE, top, BODY, high, PAPER if quiet else WHITE, LINE, _RADIUS)
    tile: Colour = MUTED if quiet else ACCENT
    sheet.box(SIDE, top, columns.tile, high, tile, tile, _RADIUS, "right")
    _tile_words(sheet, card, top, high)
    size = card.type
    spare = high - card.lines_high - 2 * size.pad
    air = max(0.0, min(spare / (card.parts + 1), size.title * 0.9))
    y = top + (high - card.lines_high - air * max(0, card.parts - 1)) / 2
    with sheet.tagged("P"):
        for line in card.says:
            sheet.text(columns.left, y + size.title * 0.92, line, size.title, BOLD, INK if quiet else MUTED)
            y += size.leading
    y += size.gap + air if card.says else 0
    with sheet.tagged("L"):
        for one in card.lines:
            with sheet.tagged("LI"), sheet.tagged("LBody"):
                _line(sheet, one, columns, y)
            y += one.high + size.gap + air
    with sheet.tagged("P"):
        for line in card.hours:
            sheet.text(columns.left, y + size.detail * 0.95, line, size.detail, REGULAR, MUTED)
            y += size.detail_leading


def foot_height(shown: Poster, size: Type) -> float:
    """Points."""
    rows = len(_foot_lines(shown, size)) * size.foot * 1.34
    legend_high = 1.5 * FLOOR if _legend(shown) else 0.0
    return rows + legend_high + (2 * _PANEL_PAD if rows else 0.0)


def draw_foot(sheet: Sheet, shown: Poster, size: Type, top: float) -> None:
    """What the colours mean, then opening hours and phone hours on a panel."""
    x, y = SIDE, top
    items = _legend(shown)
    for colour, words in items:
        sheet.box(x, y, 9, 9, colour.ink, None, 2.5)
        with sheet.aside():  # each line says its kind
            sheet.text(x + 14, y + 8.4, words, FLOOR, ink=MUTED)
        x += 14 + width(words, REGULAR, FLOOR) + 18
    y += 1.5 * FLOOR if items else 0
    lines = _foot_lines(shown, size)
    if lines:
        high = len(lines) * size.foot * 1.34 + 2 * _PANEL_PAD
        sheet.box(SIDE, y, BODY, high, colour_of(ActivityKind.COUNSELLING).ground, None, _RADIUS)
    y += _PANEL_PAD
    with sheet.tagged("P"):
        for line in lines:
            sheet.line_of(SIDE + 12, y + size.foot, line, size.foot, INK)
            y += size.foot * 1.34


def draw_page(sheet: Sheet, number: int, of: int) -> None:
    """``Side 1 af 2``, at the very bottom."""
    page = tr("Side {number} af {of}", number=number, of=of)
    with sheet.aside("Footer"):
        sheet.text_right(SIDE + BODY, sheet.high - 12, page, FLOOR, BOLD, MUTED)


def _title(shown: Poster, size: Type) -> tuple[tuple[str, ...], float]:
    large = fitting_size(shown.title, BOLD, size.poster, BODY, _TITLE_LEAST)
    return wrapped(shown.title, BOLD, large, BODY), large


def _promise(shown: Poster) -> tuple[list[list[Run]], float]:
    """On one line when it can be, else broken where it takes a breath."""
    parts = (strong(shown.dates), tr("kom, som I er"), tr("det er gratis, og I behøver ikke sige, hvem I er"))
    whole = " · ".join(parts)
    plain = shown.dates + " · " + " · ".join(parts[1:])
    size = fitting_size(plain, BOLD, _PROMISE, BODY, _PROMISE_LEAST)
    lines = paragraph(whole, size, BODY)
    if len(lines) == 1:
        return lines, size
    first, second = " · ".join(parts[:2]), parts[2]
    return [*paragraph(first, _PROMISE, BODY), *paragraph(second, _PROMISE, BODY)], _PROMISE


def _foot_lines(shown: Poster, size: Type) -> list[list[Run]]:
    said = [f"{strong(label)} {words}" for label, words in shown.foot]
    room = BODY - 24
    lines = paragraph(" · ".join(said), size.foot, room) if said else []
    if len(lines) > 1:
        lines = [line for one in said for line in paragraph(one, size.foot, room)]
    if any(line.sign_up for card in shown.cards for line in card.lines):
        words = tr("{what}: spørg os, så skriver vi jer op", what=strong(tr("Med tilmelding")))
        lines += paragraph(words, size.foot, room)
    return lines


def _legend(shown: Poster) -> list[tuple[KindColour, str]]:
    return legend(kinds_of(line for card in shown.cards for line in card.lines))


def _tile_words(sheet: Sheet, card: SetCard, top: float, high: float) -> None:
    y = top + (high - card.tile_high) / 2
    x = SIDE + 12
    with sheet.tagged("H2"):
        for line in card.head:
            sheet.text(x, y + card.head_size * 0.92, line, card.head_size, BOLD, WHITE)
            y += 1.15 * card.head_size
    under = card.type.under
    with sheet.tagged("P"):
        for line in card.under:
            sheet.text(x, y + under * 0.95, line, under, REGULAR, _ON_TILE if not card.card.quiet else WHITE)
            y += 1.25 * under


def _line(sheet: Sheet, one: SetLine, columns: Columns, top: float) -> None:
    size, off = one.type.title, bool(one.line.off)
    colour = colour_of(one.line.kind)
    base = top + size * 0.94
    with sheet.figure(kind_words(one.line.kind)):
        sheet.box(columns.left, top + 0.1 * size, 3.6, one.high - 0.12 * size, colour.ink, None, 1.8)
    ink, time_ink = (MUTED, MUTED) if off else (INK, colour.ink)
    sheet.text(columns.left + 11, base, one.day, size, BOLD, time_ink)
    sheet.text(columns.span_at, base, one.line.span, size, BOLD, time_ink)
    for number, words in enumerate(one.title):
        y = base + number * one.type.leading
        sheet.text(columns.title_at, y, words, size, BOLD, ink)
        if off:
            wide = width(words, BOLD, size)
            sheet.stroke(columns.title_at, y - 0.3 * size, columns.title_at + wide, y - 0.3 * size, MUTED, 1)
    _details(sheet, one, columns, base)


def _details(sheet: Sheet, one: SetLine, columns: Columns, base: float) -> None:
    size, ink = one.type.detail, WARM if one.line.off else MUTED
    if one.inline:
        for run in one.details:
            wide = sum(width(words, name, size) for words, name in run)
            sheet.line_of(columns.title_at + columns.room - wide, base, run, size, ink)
        return
    y = base + (len(one.title) - 1) * one.type.leading + 0.06 * size
    for run in one.details:
        y += one.type.detail_leading
        sheet.line_of(columns.title_at, y, run, size, ink)
