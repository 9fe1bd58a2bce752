"""Where a place lies: a postnummer that is checked, and a proposal for whoever is being asked.

A proposal is only ever shown in a field that somebody can change. Nothing is saved that nobody said: the
statistics would measure from the wrong town and look just as sure.
"""

from familiehus import postnumre
from familiehus.errors import UserError


def checked_postnummer(typed: str | None) -> str | None:
    """The postnummer, None for an empty one. UserError ``place_postnummer_unknown`` (fields: postnummer,
    nearest)."""
    number = (typed or "").strip()
    if not number:
        return None
    if number not in postnumre.all_postnumre():
        near = tuple(f"{one.number} {one.town}" for one in postnumre.nearest(number))
        raise UserError("place_postnummer_unknown", postnummer=number[:20], nearest=near)
    return number


def proposed_postnummer(kommunekode: str, place: str, *, first: bool = False) -> str:
    """Where a place of this name probably lies: in the town its name says ("Stege Bibliotek"), the ``first``
    one of a house else in the town its kommune is called after. Empty when that is not exactly one."""
    towns = [(one.number, one.town) for one in postnumre.of_kommune(kommunekode)]
    words = _bare(place)
    named = [number for number, town in towns if f" {_bare(town)} " in f" {words} "]
    if not named and first and (kommune := postnumre.kommune(kommunekode)) is not None:
        named = [number for number, town in towns if _bare(town) == _bare(kommune.name)]
    return named[0] if len(named) == 1 else ""


def _bare(text: str) -> str:
    """Words in small letters with one space between them."""
    return " ".join("".join(sign if sign.isalnum() else " " for sign in text.casefold()).split())
