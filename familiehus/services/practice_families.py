"""The invented families of the øvehus, in calling names. Nobody is called so, and no phone answers."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from uuid import UUID

from familiehus.courses.family import Member, MemberKind


@dataclass(frozen=True, slots=True)
class PracticeFamily:
    """``months`` old is the child today (below zero: due in so many). ``priority``: why it goes before
    others."""

    parents: tuple[str, ...]
    months: int
    child: str = ""
    wants_next: bool = False
    priority: str = ""


_F = PracticeFamily
CIRCLE_BEFORE = (
    _F(("Marie",), 11, "Alfred"),
    _F(("Nour", "Karim"), 10, "Lina"),
    _F(("Pernille",), 12, "Asta"),
    _F(("Ditte", "Rasmus"), 9, "Viggo"),
    _F(("Zofia",), 13, "Oskar"),
    _F(("Anja",), 10, "Ella"),
    _F(("Mads",), 8, "Silas"),
)
CIRCLE_NOW = (
    _F(("Sofie",), 7, "Adam"),
    _F(("Amina", "Yusuf"), 9, "Sami"),
    _F(("Jonathan",), 5, "Vera"),
    _F(("Michelle",), 10, "Noah"),
    _F(("Katrine", "Simon"), 8, "Karla"),
    _F(("Thilde",), 6, "Bertil"),
    _F(("Louise",), 11, "Johan"),
    _F(("Hanan", "Omar"), 7, "Jana"),
)
CIRCLE_NEXT = (
    _F(("Freja",), 3, "Ida"),
    _F(("Signe", "Anders"), 4, "Malthe"),
    _F(("Olena",), 5, "Danylo"),
    _F(("Mille",), 2, "Luna"),
    _F(("Cecilie", "Jakob"), 3, "Theo"),
    _F(("Bettina",), 6, "Merle"),
    _F(("Ayse", "Emre"), 4, "Defne"),
    _F(("Rikke",), 5, "Storm"),
)
CIRCLE_WAITS = (
    _F(("Line", "Emil"), 4, "Hugo"),
    _F(("Fatima",), 3, "Zahra"),
    _F(("Camilla",), 6, "Nora", wants_next=True),
    _F(("Nadia", "Peter"), 2, "Elias", priority="venter siden sommer"),
)
YOUNG_NOW = (
    _F(("Emma",), -1),
    _F(("Josefine",), -2),
    _F(("Alberte",), -3),
    _F(("Laura",), -1),
    _F(("Sara",), -2),
)
YOUNG_NEXT = (_F(("Clara",), -5), _F(("Maja",), -6))


def practice_members(one: PracticeFamily, source: Random, today: date) -> tuple[Member, ...]:
    """Its people: what Tryghedscirklen or Ung Gravid ask for, and no more."""
    return tuple(_members(one, source, today))


def _members(one: PracticeFamily, source: Random, today: date) -> Iterator[Member]:
    due = _due(one, source, today) if one.months < 0 else None
    for place, name in enumerate(one.parents):
        phone = f"123456{source.randrange(100):02d}"
        yield Member(
            practice_id(source), MemberKind.ADULT, name, phone=phone, due_date=due if not place else None
        )
    if one.child:
        year, month = divmod(today.year * 12 + today.month - 1 - one.months, 12)
        born = date(year, month + 1, 1)
        yield Member(practice_id(source), MemberKind.CHILD, one.child, birth_month=born)


def _due(one: PracticeFamily, source: Random, today: date) -> date:
    return today + timedelta(days=30 * -one.months + source.randrange(20))


def practice_id(source: Random) -> UUID:
    """A random id that is the same for the same seed."""
    return UUID(int=source.getrandbits(128), version=4)
