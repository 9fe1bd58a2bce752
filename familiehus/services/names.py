"""Names a house types: trimmed, not empty, not too long, without signs that would break a file or a line."""

from familiehus.errors import UserError

NAME_MAX = 80
_FORBIDDEN = "|;\n\r\t\x00"


def clean_name(text: str, field: str, *, most: int = NAME_MAX) -> str:
    """The name with single spaces. UserError ``name_empty``, ``name_too_long`` or ``name_signs``."""
    if any(sign in text for sign in _FORBIDDEN):
        raise UserError("name_signs", field=field)
    name = " ".join(text.split())
    if not name:
        raise UserError("name_empty", field=field)
    if len(name) > most:
        raise UserError("name_too_long", field=field, most=most)
    return name
