"""The tones of a map and a heat map on paper: five steps of petrol, each with the ink that is read on it."""

from typing import Final, NamedTuple

from familiehus.reports.document import ACCENT, INK, WHITE, Colour, rgb

_PALE: Final = rgb("DDEEF0")
_SHARES: Final = (0.0, 0.25, 0.48, 0.8, 1.0)
SERIES: Final = (rgb("000000"), rgb("0072B2"), rgb("D55E00"), rgb("009E73"), rgb("CC79A7"))
DASHES: Final = ((), (4.0, 2.5), (1.0, 2.0), (5.0, 2.0, 1.0, 2.0), (3.0, 1.5, 1.0, 1.5, 1.0, 1.5))
"""Lengths of line and gap in turn; none for an unbroken line."""


class Tone(NamedTuple):
    """A ground and the ink on it, at least 4.5 : 1."""

    fill: Colour
    ink: Colour


def tone(step: int) -> Tone:
    """The tone of a step, 0 (nobody) to 5."""
    if not step:
        return Tone(WHITE, INK)
    share = _SHARES[step - 1]
    red, green, blue = (round(a + (b - a) * share, 4) for a, b in zip(_PALE, ACCENT, strict=True))
    return Tone((red, green, blue), INK if step <= 3 else WHITE)
