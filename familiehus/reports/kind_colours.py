"""The colours of the calendar on paper: one for each sort of activity, the same as on the screen.

Colour never stands alone: the title says what it is, and a legend what the colour means.
"""

from collections.abc import Iterable
from typing import Final, NamedTuple

from familiehus.calendar.activity import ActivityKind
from familiehus.i18n import tr
from familiehus.reports.document import ACCENT, INK, LINE, MUTED, WHITE, Colour, Sheet, rgb

SUNK: Final = rgb("EFEAE2")
GOLD: Final = rgb("7A5600")


class KindColour(NamedTuple):
    """``ink`` for the bar and the time (at least 4.5 : 1 on white and on ``ground``), ``edge`` around it."""

    ink: Colour
    ground: Colour
    edge: Colour | None = None
    hatched: bool = False


_ADVICE: Final = KindColour(ACCENT, rgb("DDEEF0"))
_OPEN: Final = KindColour(rgb("26704A"), rgb("E1F1E6"))
_COURSE: Final = KindColour(GOLD, rgb("FFF0CC"))
_LOAN: Final = KindColour(MUTED, SUNK)
_INTERNAL: Final = KindColour(INK, WHITE, LINE)
_BLOCK: Final = KindColour(MUTED, SUNK, LINE, hatched=True)

_COLOURS: Final = {
    ActivityKind.COUNSELLING: _ADVICE,
    ActivityKind.CAFE: _OPEN,
    ActivityKind.PLAYROOM: _OPEN,
    ActivityKind.THEME: _OPEN,
    ActivityKind.COURSE: _COURSE,
    ActivityKind.LOAN: _LOAN,
    ActivityKind.INTERNAL: _INTERNAL,
    ActivityKind.BLOCK: _BLOCK,
}


def colour_of(kind: ActivityKind) -> KindColour:
    """What a kind looks like."""
    return _COLOURS[kind]


def kind_words(kind: ActivityKind) -> str:
    """What the colour of a kind means, for those who do not see it."""
    colour = colour_of(kind)
    return next(words for one, words in _named() if one == colour)


def legend(kinds: Iterable[ActivityKind]) -> list[tuple[KindColour, str]]:
    """The colours that are used and what they mean; empty when there is only one to tell."""
    used = {colour_of(kind) for kind in kinds}
    found = [one for one in _named() if one[0] in used]
    return found if len(found) > 1 else []


def _named() -> tuple[tuple[KindColour, str], ...]:
    return ((_ADVICE, tr("rådgivning")), (_OPEN, tr("café, leg og tema")), (_COURSE, tr("hold")),
            (_LOAN, tr("gæster i huset")), (_INTERNAL, tr("internt")), (_BLOCK, tr("spærret")))  # fmt: skip


def hatch(sheet: Sheet, x: float, y: float, wide: float, high: float, ink: Colour, step: float = 5) -> None:
    """Slanting lines over a rectangle, from lower left to upper right."""
    offset = step
    while offset < wide + high:
        left, right = max(0.0, offset - high), min(offset, wide)
        sheet.stroke(x + left, y + offset - left, x + right, y + offset - right, ink, 0.5)
        offset += step
