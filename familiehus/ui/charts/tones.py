"""The colours of charts: five petrol tones for how many, five colours for which series, stripes for nobody.

The tones are mixed from the palette, so that they follow light and dark; each carries the one of two inks
that is read best on it, at least 4.5 : 1. The five series colours keep apart for every sort of colour
blindness (Okabe and Ito 2008, DESK.md); black turns into the ink of a dark ground.
"""

from typing import Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor

from familiehus.reports.chart_values import STEPS
from familiehus.ui import theme
from familiehus.ui.tokens import Tokens

_LIGHT: Final = (0.0, 0.25, 0.48, 0.8, 1.0)
_DARK: Final = (0.0, 0.2, 0.36, 0.66, 1.0)
SERIES: Final = ("#000000", "#0072B2", "#D55E00", "#009E73", "#CC79A7")
DASHES: Final = (
    Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine,
    Qt.PenStyle.DashDotDotLine,
)  # fmt: skip


class Tone(NamedTuple):
    """A ground and the ink on it."""

    fill: str
    ink: str


def tone(step: int) -> Tone:
    """The tone of a step, 0 (nobody) to STEPS."""
    t = theme.tokens()
    if t.high_contrast or not step:
        return Tone(t.surface, t.ink if t.high_contrast else t.muted)
    fill = _mixed(t.soft, t.accent, (_DARK if t.dark else _LIGHT)[min(step, STEPS) - 1])
    return Tone(fill, best_ink(fill, (t.ink, t.on_accent)))


def series(number: int) -> str:
    """The colour of a series; after five they begin again, and dash and marker go on telling them apart."""
    t, colour = theme.tokens(), SERIES[number % len(SERIES)]
    return t.ink if t.high_contrast or (t.dark and colour == SERIES[0]) else colour


def part(number: int, of: int) -> Tone:
    """A part of a whole: blue first and black last, as the eye wants it."""
    order = (1, 2, 3, 4) if of > 1 else (1,)
    place = 0 if of > 2 and number == of - 1 else order[number % len(order)]
    fill = series(place)
    return Tone(fill, best_ink(fill, ("#FFFFFF", "#000000")))


def edge(t: Tokens) -> QColor:
    """The air between two tones that touch: the ground, or a line where the person chose the colours."""
    return QColor(t.ink if t.high_contrast else t.surface)


def nobody(t: Tokens) -> QBrush:
    """Fine stripes: counted, and there was nobody."""
    line = QColor(t.edge)
    line.setAlphaF(1.0 if t.high_contrast else 0.55)
    return QBrush(line, Qt.BrushStyle.BDiagPattern)


def best_ink(ground: str, inks: tuple[str, ...]) -> str:
    """The ink with the highest contrast on this ground."""
    return max(inks, key=lambda ink: contrast(ground, ink))


def contrast(one: str, other: str) -> float:
    """WCAG 2.2 contrast ratio of two colours."""
    low, high = sorted((_luminance(QColor(one)), _luminance(QColor(other))))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (
        value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    )
    red, green, blue = parts
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _mixed(one: str, other: str, share: float) -> str:
    first, second = QColor(one), QColor(other)
    mixed = (
        round(a + (b - a) * share)
        for a, b in (
            (first.red(), second.red()), (first.green(), second.green()), (first.blue(), second.blue()),
        )
    )  # fmt: skip
    return QColor(*mixed).name()
