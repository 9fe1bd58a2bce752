"""A4 or A3: known to the window and the command line before anything that makes a PDF is imported.

Papers are laid out in A4's points and enlarged.
"""

from enum import StrEnum


class PaperSize(StrEnum):
    """ISO 216. The value is what the command line calls it."""

    A4 = "a4"
    A3 = "a3"

    @property
    def times_a4(self) -> float:
        """How many times as wide as A4 it is."""
        return 2**0.5 if self is PaperSize.A3 else 1.0
