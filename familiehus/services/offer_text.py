"""Free words about an offer: one paragraph without hidden signs, and never a CPR number in it."""

import unicodedata

from familiehus.errors import UserError
from familiehus.services.cpr import looks_like_cpr


def clean_text(text: str, field: str, most: int) -> str:
    """The words with single spaces; line breaks become spaces. May be empty.

    UserError ``name_signs``, ``text_too_long`` or ``text_holds_cpr``.
    """
    composed = unicodedata.normalize("NFC", text)
    seen = "".join(sign for sign in composed if unicodedata.category(sign) != "Cf")
    words = " ".join(seen.split())
    if not words.isprintable():
        raise UserError("name_signs", field=field)
    if looks_like_cpr(words):
        raise UserError("text_holds_cpr", field=field)
    if len(words) > most:
        raise UserError("text_too_long", field=field, most=most)
    return words
