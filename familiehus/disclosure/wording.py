"""The words of a table: labels, and the sentence that says what a merged row covers.

Never a count in a sentence: a number in words is still a number.
"""

from collections.abc import Sequence

from familiehus.disclosure.menu import Unit
from familiehus.i18n import tr


def joined(words: Sequence[str]) -> str:
    """``telefon, digitalt og ude``."""
    if len(words) < 2:
        return "".join(words)
    return tr("{first} og {last}", first=", ".join(words[:-1]), last=words[-1])


def capital(words: str) -> str:
    """First letter large, the rest as the house wrote it."""
    return words[:1].upper() + words[1:]


def unit_label(unit: Unit) -> str:
    """The name of a row that was not merged."""
    return capital(joined(unit))


def merged_label(everything: bool) -> str:
    """The name of a merged row; where nothing stands beside it "Øvrige" would be wrong."""
    return tr("Alle") if everything else tr("Øvrige")


def note(merged: Sequence[str], everything: bool, several: bool) -> str:
    """What the reader has to know about the rows; empty when they speak for themselves."""
    sentences = []
    if merged and everything:
        sentences.append(tr("Svarene er for få til at stå hver for sig."))
    elif merged:
        sentences.append(tr("Øvrige dækker {codes}.", codes=joined(merged)))
    if several:
        sentences.append(tr("En henvendelse kan have flere årsager."))
    return " ".join(sentences)
