"""The number of a target as people write it: ``1.500``, ``1500``, ``75 %``."""

from typing import Final

from familiehus.i18n import tr

NUMBER_MAX: Final = 1_000_000
SHARE_MAX: Final = 100


def number_in(text: str, share: bool) -> int | None:
    """The number; None where it is none, or too small or large for a target."""
    words = text.strip().removesuffix("%").replace(".", "").replace(" ", "")
    most = SHARE_MAX if share else NUMBER_MAX
    if words.isascii() and words.isdecimal() and 1 <= int(words) <= most:
        return int(words)
    return None


def wrong_words(share: bool) -> str:
    """What to write instead."""
    if share:
        return tr("Skriv et helt tal fra 1 til 100.")
    return tr("Skriv et helt tal, for eksempel 1.500.")
