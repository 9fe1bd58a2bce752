"""The card of an anonymous series: two words, a box for each talk, and how it works. A6, for a pocket.

It is the only key there is. No name, no postnummer, no date: whoever finds it learns the opening hours.
"""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from familiehus.calendar.opening import OpenFor
from familiehus.courses.on_paper import SeriesCard
from familiehus.courses.word_pairs import BETWEEN
from familiehus.i18n import danish, tr, trn
from familiehus.reports.document import (
    ACCENT,
    INK,
    LINE,
    MUTED,
    PAPER,
    WARM,
    WHITE,
    Imprint,
    Sheet,
    bound,
    rgb,
)
from familiehus.reports.lettering import BOLD, REGULAR, clean, fitting_size, shortened, wrapped
from familiehus.reports.opening_words import week_hours
from familiehus.reports.tagging.element import Element

A6: Final = (297.64, 419.53)
"""Width and height in points."""
_SIDE: Final = 22.0
_BAND: Final = 48.0
_ON_BAND: Final = rgb("D7E9EB")
_WORDS: Final = 34.0
_WORDS_TOP: Final = 60.0
_BOX: Final = 34.0
_BOX_GAP: Final = 9.0
_A_ROW: Final = 5
_TEXT: Final = 10.5
_LEADING: Final = 14.0
_BETWEEN: Final = 5.0
_PLACES_MOST: Final = 3


@danish()
def series_card(card: SeriesCard) -> bytes:
    """A6 as PDF. Neither its title nor anything else about the file knows the words."""
    return bound(Imprint(tr("Forløbskort"), card.house, card.practice), [series_sheet(card)])


@danish()
def series_sheet(card: SeriesCard) -> Sheet:
    """The one page: what room is left is shared above the words, the boxes and the sentences."""
    sheet = Sheet(wide=A6[0], high=A6[1])
    _band(sheet, card)
    hours = Element("P")  # its height is needed first, it is read last
    with sheet.tags.within(hours):
        foot = _hours(sheet, card)
    inner = sheet.wide - 2 * _SIDE
    words = _words(card)
    size = min(fitting_size(word, BOLD, _WORDS, inner, 14) for word in words)
    lines = [wrapped(sentence, REGULAR, _TEXT, inner) for sentence in _how()]
    text = sum(len(one) * _LEADING + _BETWEEN for one in lines)
    used = len(words) * size * 1.14 + _boxes_high(card.limit) + text
    air = max((foot - _WORDS_TOP - used) / 4, 6.0)
    y = _WORDS_TOP + air
    with sheet.tagged("H1"):
        for word in words:
            y += size * 1.14
            sheet.text_middle(sheet.wide / 2, y - size * 0.24, word, size, BOLD, ACCENT)
    y = _boxes(sheet, card.limit, y + air) + air
    for one in lines:
        with sheet.tagged("P"):
            for line in one:
                y += _LEADING
                sheet.text(_SIDE, y - 4, line, _TEXT)
        y += _BETWEEN
    sheet.tags.open(hours)
    return sheet


def _words(card: SeriesCard) -> tuple[str, ...]:
    return tuple(clean(word) for word in card.code.split(BETWEEN))


def _band(sheet: Sheet, card: SeriesCard) -> None:
    """The house and the kind of talks."""
    sheet.box(0, 0, sheet.wide, _BAND, ACCENT)
    room = sheet.wide - 2 * _SIDE
    house = clean(card.house)
    size = fitting_size(house, BOLD, 13, room, 9)
    with sheet.tagged("P"):
        sheet.text(_SIDE, 22, shortened(house, BOLD, size, room), size, BOLD, WHITE)
    with sheet.tagged("P"):
        sheet.text(_SIDE, 37, shortened(clean(card.kind), REGULAR, 10.5, room), 10.5, ink=_ON_BAND)
    if card.practice:
        with sheet.announced():
            sheet.text_middle(sheet.wide / 2, _BAND + 15, tr("ØVEHUS: kortet gælder ikke"), 9.5, BOLD, WARM)


def _boxes(sheet: Sheet, limit: int, top: float) -> float:
    """A numbered box for each talk, five in a row; more than ten are smaller and ten in a row. Where they
    end."""
    across, side, gap = _grid(limit)
    for number in range(limit):
        row, column = divmod(number, across)
        many = min(limit - row * across, across)
        left = (sheet.wide - many * side - (many - 1) * gap) / 2
        x, y = left + column * (side + gap), top + row * (side + gap)
        sheet.box(x, y, side, side, PAPER, MUTED, 5)
        with sheet.aside():
            sheet.text(x + 4, y + 10, str(number + 1), 7.5, ink=MUTED)
    end = top + _boxes_high(limit)
    with sheet.tagged("P"):
        sheet.text_middle(sheet.wide / 2, end - 3, trn("{n} samtale", "{n} samtaler", limit), 9, ink=MUTED)
    return end


def _boxes_high(limit: int) -> float:
    across, side, gap = _grid(limit)
    return -(-limit // across) * (side + gap) - gap + 17


def _grid(limit: int) -> tuple[int, float, float]:
    """Boxes in a row, their side and what is between them."""
    if limit <= 2 * _A_ROW:
        return _A_ROW, _BOX, _BOX_GAP
    return 2 * _A_ROW, _BOX * 0.6, _BOX_GAP * 0.5


def _how() -> tuple[str, str, str]:
    return (
        tr("Sig de to ord, når du kommer, så sætter vi et kryds."),
        tr("Vi skriver ikke ned, hvem du er, og kan ikke finde dig uden kortet."),
        tr("Bliver kortet væk, får du bare et nyt."),
    )


def _hours(sheet: Sheet, card: SeriesCard) -> float:
    """At the foot: when the door is open, place by place where there are several. Where it begins."""
    lines = [
        line for words in _open(card) for line in wrapped(words, REGULAR, 8.5, sheet.wide - 2 * _SIDE, 2)
    ]
    top = sheet.high - 18 - 11.5 * len(lines)
    if lines:
        sheet.rule(_SIDE, top - 8, sheet.wide - 2 * _SIDE, LINE)
    for place, line in enumerate(lines):
        sheet.text(_SIDE, top + 6 + place * 11.5, line, 8.5, ink=INK)
    return top - 8


def _open(card: SeriesCard) -> Iterator[str]:
    monday = card.day - timedelta(days=card.day.weekday())
    found = [
        (clean(place.name), week_hours(card.days, place.code, monday, OpenFor.DOOR)) for place in card.places
    ]
    known = [(name, hours) for name, hours in found if hours][:_PLACES_MOST]
    for name, hours in known:
        yield (
            tr("{place}: {hours}", place=name, hours=hours)
            if len(known) > 1
            else tr("Åbent {hours}", hours=hours)
        )
