"""Does a text hold a phone number or an e-mail address? Then a line warns before it is saved (RULES § 1).

A warning, never a refusal: a house's own number may well stand on its poster.
"""

import re

_PHONE = re.compile(r"(?<![\d.,:/-])(?:(?:\+|00)45 ?)?[2-9]\d(?: ?\d\d){3}(?![\d.,:/-]\d|\d)")
_MAIL = re.compile(r"[^\s@<>]+@[^\s@<>]+\.[a-zA-Z]{2,}")


def holds_phone(text: str) -> bool:
    """Eight digits as Danes write them, together or in pairs. Dates and hours are not."""
    return _PHONE.search(text) is not None


def holds_mail(text: str) -> bool:
    """Something@somewhere."""
    return _MAIL.search(text) is not None
