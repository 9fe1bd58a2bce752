"""What a target can be set for: figures of the menu that a house can do something about, and their parts."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from familiehus.courses.ended import BROKEN_OFF, COMPLETED, FREE, TAKEN
from familiehus.disclosure.menu import AREAS
from familiehus.disclosure.period_menu import TOTAL, PeriodTable, menu_of, units_in
from familiehus.disclosure.yearly import WHEN, counts_of
from familiehus.queries.course_crowds import OUTCOME, QUEUE, SEATS, WAITED, years_without_seats
from familiehus.queries.house import areas, choices
from familiehus.queries.populations import (
    CAUGHT,
    CROWDS,
    DIALOGUE,
    FOLLOW_UP,
    GIVEN,
    MEETING,
    NO_DIALOGUE,
    NOT_CAUGHT,
    WITHDRAWN,
)
from familiehus.services.target_parts import part_of
from familiehus.values import ListName, Period, PeriodKind

UNMEASURED = frozenset({WHEN})
"""How many were counted late says when the house published, not how it works: whoever publishes later has
fewer. A target for it would reward waiting."""
_PARTS: Mapping[str, tuple[str, ...]] = {
    OUTCOME: (COMPLETED, BROKEN_OFF, WAITED),
    SEATS: (TAKEN, FREE),
    "courses.ended": (COMPLETED, BROKEN_OFF, FREE),
    "referrals.out": (CAUGHT, NOT_CAUGHT),
    "consents": (GIVEN, WITHDRAWN),
    "meetings_11e": (MEETING, FOLLOW_UP),
    "notifications": (DIALOGUE, NO_DIALOGUE),
}
"""Of the crowds whose answers are the program's own words."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure that a target can be set for. ``codes`` are the parts it can have; empty for a total only.
    ``shares`` says that a part can be measured in per cent."""

    id: str
    title: str
    codes: tuple[str, ...]
    shares: bool


def measured_tables(kind: PeriodKind) -> dict[str, PeriodTable]:
    """The tables of such a period that can be measured, by id, in the menu's order."""
    return {table.id: table for table in menu_of(kind) if table.id not in UNMEASURED}


def measures(session: Session, period: Period) -> tuple[Measure, ...]:
    """What a target of such a period can be set for, with the parts there are now."""
    first = period.months[0]
    own = {
        str(name): [c.code for c in choices(session) if c.list_name == name and c.active] for name in ListName
    }
    known = {number: area.name for area in areas(session, period.year) for number in area.postnumre}
    blocks = {
        block.id: block for block in counts_of(period.year, {first: ()}, known, own={**own, AREAS: ()}).blocks
    }
    counted = _crowds_of(session, period.year)
    found = []
    for table in measured_tables(period.kind).values():
        if table is TOTAL:
            found.append(Measure(table.id, table.title(), (), shares=False))
        elif table.block in blocks:
            parts = tuple(map(part_of, units_in(table, blocks[table.block], period.kind)))
            found.append(Measure(table.id, table.title(), parts, shares=not table.several))
        elif table.block in counted:
            found.append(Measure(table.id, table.title(), _PARTS.get(table.id, ()), shares=True))
    return tuple(found)


def _crowds_of(session: Session, year: int) -> frozenset[str]:
    """The blocks of the other crowds in that year: the one of courses, or the two of seats."""
    every = {block for blocks in CROWDS.values() for block in blocks}
    if year in years_without_seats(session):
        return frozenset(every)
    return frozenset(every - {OUTCOME} | {SEATS, QUEUE})
