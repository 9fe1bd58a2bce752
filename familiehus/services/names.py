"""Names a house types: trimmed, not empty, not too long, without signs that would break a file or a line.

Two names that look alike are the same name, so letters are composed (NFC: a Mac takes "å" apart) and signs
nobody can see are dropped (a soft hyphen comes along from Word).
"""

import unicodedata

from familiehus.errors import UserError
from familiehus.services.cpr import looks_like_cpr

NAME_MAX = 80
_FORBIDDEN = "|;\n\r\t"


def clean_name(text: str, field: str, *, most: int = NAME_MAX) -> str:
    """The name with single spaces. UserError ``name_empty``, ``name_too_long``, ``name_signs`` or
    ``text_holds_cpr`` (RULES § 1: any box that receives one refuses it)."""
    seen = "".join(sign for sign in text if unicodedata.category(sign) != "Cf")
    name = " ".join(unicodedata.normalize("NFC", seen).split())
    if any(sign in text for sign in _FORBIDDEN) or not name.isprintable():
        raise UserError("name_signs", field=field)
    if not name:
        raise UserError("name_empty", field=field)
    if len(name) > most:
        raise UserError("name_too_long", field=field, most=most)
    if looks_like_cpr(name):
        raise UserError("text_holds_cpr", field=field)
    return name
