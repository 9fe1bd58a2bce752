"""The ways to get hold of an offer, cleaned: a phone that can be rung, a link that can be opened.

An offer may have two numbers, and helplines have short ones (116 111), so this is wider than a family's
number (:func:`members.clean_phone`). A link is shown to families as a QR code, so it goes to a page of the
web and nowhere else.
"""

import re
import unicodedata
from urllib.parse import urlsplit

from familiehus.errors import UserError
from familiehus.services.cpr import looks_like_cpr
from familiehus.services.offer_text import clean_text

PHONE_MAX, EMAIL_MAX, LINK_MAX, ADDRESS_MAX = 40, 120, 400, 200
_BETWEEN_NUMBERS = re.compile(r"\s*(?:[,;/|]|\bog\b|\beller\b)\s*")
_INSIDE = re.compile(r"[\s.()\-\u2010-\u2015\u2212]")
_NUMBER = re.compile(r"[0-9]{3,6}|[0-9]{8}|\+[0-9]{8,15}")
_EMAIL = re.compile(r"[^\s@<>,;:\"()\[\]\\]+@(?:[\w-]+\.)+[^\W\d_]{2,}")
_HOST = re.compile(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_][\w-]{0,61}[^\W_]")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)


def clean_phones(text: str) -> str:
    """One number or several, written the Danish way and with commas between: ``70 20 10 20, 116 111``.

    UserError ``offer_phone``, ``text_holds_cpr``, ``name_too_long``.
    """
    plain = unicodedata.normalize("NFKC", "".join(c for c in text if unicodedata.category(c) != "Cf"))
    if looks_like_cpr(plain):
        raise UserError("text_holds_cpr", field="phone")
    numbers = [_number(one) for one in _BETWEEN_NUMBERS.split(plain.strip()) if one.strip()]
    shown = ", ".join(dict.fromkeys(numbers))
    if len(shown) > PHONE_MAX:
        raise UserError("name_too_long", field="phone", most=PHONE_MAX)
    return shown


def _number(text: str) -> str:
    bare = _INSIDE.sub("", text)
    bare = f"+{bare[2:]}" if bare.startswith("00") else bare
    bare = bare.removeprefix("+45") if len(bare) == 11 else bare
    if looks_like_cpr(bare):
        raise UserError("text_holds_cpr", field="phone")
    if not bare.isascii() or _NUMBER.fullmatch(bare) is None:
        raise UserError("offer_phone", field="phone")
    if len(bare) == 8 and not bare.startswith("+"):
        return " ".join(bare[at : at + 2] for at in range(0, 8, 2))
    return f"{bare[:3]} {bare[3:]}" if len(bare) == 6 and not bare.startswith("+") else bare


def clean_email(text: str) -> str:
    """UserError ``offer_email``, ``name_too_long``, ``text_holds_cpr``."""
    bare = clean_text(text, "email", EMAIL_MAX + 7)
    bare = bare[7:] if bare.casefold().startswith("mailto:") else bare
    if bare and _EMAIL.fullmatch(bare) is None:
        raise UserError("offer_email", field="email")
    if len(bare) > EMAIL_MAX:
        raise UserError("name_too_long", field="email", most=EMAIL_MAX)
    return bare


def clean_link(text: str) -> str:
    """The address of a page with https:// in front where nothing stood.

    UserError ``offer_link`` for what is no page of the web (also ``javascript:``, ``file:``, a name and a
    password in front of the host), ``name_too_long``, ``text_holds_cpr``.
    """
    bare = "".join(sign for sign in text.strip() if unicodedata.category(sign) != "Cf")
    if not bare:
        return ""
    if len(bare) > LINK_MAX - len("https://"):
        raise UserError("name_too_long", field="link", most=LINK_MAX)
    if any(sign.isspace() or not sign.isprintable() or sign in '<>"\\^`{|}' for sign in bare):
        raise UserError("offer_link", field="link")
    if looks_like_cpr(bare):
        raise UserError("text_holds_cpr", field="link")
    return _address(bare)


def _address(bare: str) -> str:
    full = bare if bare.casefold().startswith(("https://", "http://")) else f"https://{bare}"
    try:
        parts = urlsplit(full)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise UserError("offer_link", field="link") from None
    other = full != bare and _SCHEME.match(bare) and not re.match(r"[^/:]+\.[^/:]+:[0-9]", bare)
    if other or parts.username is not None or _HOST.fullmatch(host) is None:
        raise UserError("offer_link", field="link")
    at = f"{host}:{port}" if port is not None else host
    rest = full.split("://", 1)[1][len(parts.netloc) :]
    return f"{parts.scheme.casefold()}://{at}{'' if rest == '/' else rest}"


def clean_address_line(text: str) -> str:
    """Street and town on one line. UserError of :func:`clean_text`."""
    return clean_text(text, "address", ADDRESS_MAX)
