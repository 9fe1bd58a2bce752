"""What is typed about a family on its way: not too long, and never a CPR number (RULES § 1)."""

import unicodedata
from collections.abc import Iterable

from familiehus.errors import UserError
from familiehus.services.cpr import looks_like_cpr

PARTY_MOST, PURPOSE_MOST, LINE_MOST, REASON_MOST, WHO_MOST = 120, 400, 200, 200, 80
INFORMATION_MOST = 2000


def clean_words(text: str, field: str, most: int) -> str:
    """The words on one line; empty is empty. UserError ``name_too_long``, ``name_signs``,
    ``text_holds_cpr``."""
    seen = "".join(sign for sign in text if unicodedata.category(sign) != "Cf")
    words = " ".join(unicodedata.normalize("NFC", seen).split())
    if not words.isprintable() or "|" in words:
        raise UserError("name_signs", field=field)
    if looks_like_cpr(words):
        raise UserError("text_holds_cpr", field=field)
    if len(words) > most:
        raise UserError("name_too_long", field=field, most=most)
    return words


def clean_lines(lines: Iterable[str], field: str = "information") -> tuple[str, ...]:
    """Each line that says something, none of them twice. Also a CPR number that a line break cuts in two is
    one."""
    typed = [part for line in lines for part in line.splitlines()]
    cleaned = tuple(dict.fromkeys(words for one in typed if (words := clean_words(one, field, LINE_MOST))))
    if looks_like_cpr(" ".join(cleaned)) or looks_like_cpr("".join(cleaned)):
        raise UserError("text_holds_cpr", field=field)
    if len("\n".join(cleaned)) > INFORMATION_MOST:
        raise UserError("name_too_long", field=field, most=INFORMATION_MOST)
    return cleaned
