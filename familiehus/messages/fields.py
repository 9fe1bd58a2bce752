"""What a service says, as a Dane writes it: 22.11.2026, 1.320, "4760, 4780 eller 4791"."""

from collections.abc import Mapping
from datetime import date, datetime

from familiehus.i18n import tr
from familiehus.values import Role


class Fields:
    """Fields of an error as text. A field that is missing is empty, never a crash on top of an error."""

    def __init__(self, fields: Mapping[str, object]) -> None:
        self._fields = fields

    def __getitem__(self, name: str) -> str:
        return spoken(self._fields.get(name))

    def raw(self, name: str) -> tuple[str, ...]:
        """The parts of a field that holds several."""
        value = self._fields.get(name)
        if isinstance(value, tuple | list | frozenset | set):
            return tuple(spoken(part) for part in value)
        return (spoken(value),) if value else ()

    def parts(self, name: str) -> tuple[object, ...]:
        """The same as they are, for words that depend on what they are."""
        value = self._fields.get(name)
        return tuple(value) if isinstance(value, tuple | list) else () if value is None else (value,)

    def number(self, name: str) -> int:
        """A count, 0 when it is missing, for choosing between one and many."""
        value = self._fields.get(name)
        return value if isinstance(value, int) else 0

    def has(self, name: str) -> bool:
        """True when the field says something."""
        return bool(self._fields.get(name))


def spoken(value: object) -> str:
    """One value in Danish."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.strftime("%d.%m.%Y %H.%M")
    if isinstance(value, date):
        return value.strftime("%d.%m.%Y")
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{value:,}".replace(",", ".")
    if isinstance(value, tuple | list | frozenset | set):
        return either(tuple(spoken(part) for part in value))
    return str(value)


def role_name(one: Role) -> str:
    """``Leder``."""
    return {
        Role.RECEPTION: tr("Reception"),
        Role.COORDINATOR: tr("Koordinator"),
        Role.LEADER: tr("Leder"),
        Role.ADMIN: tr("Administrator"),
    }[one]


def role(code: str) -> str:
    """A role as it stands within a sentence, by its code."""
    return role_name(Role(code)).lower()


def listed(parts: tuple[str, ...]) -> str:
    """``a, b og c``."""
    if len(parts) < 2:
        return "".join(parts)
    return tr("{first} og {last}", first=", ".join(parts[:-1]), last=parts[-1])


def either(parts: tuple[str, ...]) -> str:
    """``a, b eller c``."""
    if len(parts) < 2:
        return "".join(parts)
    return tr("{first} eller {last}", first=", ".join(parts[:-1]), last=parts[-1])
