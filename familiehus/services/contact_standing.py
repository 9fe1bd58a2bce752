"""How things stand before a contact is saved, asked in one statement.

The desk is measured from the last key to the disk, and most of that time was questions: a
statement through SQLAlchemy costs about as much as the commit itself. So the few rows
that the facts speak of are looked up together, inside the transaction that saves them.
"""

from dataclasses import dataclass
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, Select, bindparam, func, select
from sqlalchemy.orm import Session

from familiehus.models import Choice, Contact, DayCount, House, Place
from familiehus.services.contact_rules import Limits, chosen_in, limits_of
from familiehus.values import ContactFacts

CHOICES_MOST = 20
"""With more choices than this the whole lists are read: nobody types so many in a hurry."""


@dataclass(frozen=True, slots=True)
class Standing:
    """``limits`` as far as the facts need them, whether the contact is ``saved`` already, and whether its day
    is ``closed`` at its place."""

    limits: Limits
    saved: bool
    closed: bool


def standing(session: Session, contact_id: UUID, facts: ContactFacts) -> Standing:
    """Look it up. The facts need not be right: what is not found is simply not among the limits."""
    chosen = chosen_in(facts)
    asked = chosen if len(chosen) <= CHOICES_MOST else ()
    values: dict[str, object] = {"day": facts.day, "id": contact_id, "place": facts.place}
    for number, (list_name, code) in enumerate(asked):
        values[f"list_{number}"], values[f"code_{number}"] = list_name, code
    row = tuple(session.connection().execute(_question(len(asked)), values).one())
    (opened, place, saved, closed), found = row[:4], row[4:]
    limits = Limits(
        opened,
        frozenset({place} - {None}),
        frozenset(one for one, there in zip(asked, found, strict=True) if there is not None),
    )
    return Standing(limits_of(session) if len(asked) < len(chosen) else limits, bool(saved), bool(closed))


@cache
def _question(choices: int) -> Select[Any]:
    """Built once for each number of choices: building costs more than asking."""
    day: BindParameter[Any] = bindparam("day")
    place: BindParameter[Any] = bindparam("place")
    return select(
        select(House.opened).scalar_subquery(),
        select(Place.code).where(Place.code == place).scalar_subquery(),
        select(func.count()).where(Contact.day == day, Contact.id == bindparam("id")).scalar_subquery(),
        select(func.count()).where(DayCount.day == day, DayCount.place == place).scalar_subquery(),
        *(
            select(Choice.code)
            .where(
                Choice.list_name == bindparam(f"list_{number}"), Choice.code == bindparam(f"code_{number}")
            )
            .scalar_subquery()
            for number in range(choices)
        ),
    )
