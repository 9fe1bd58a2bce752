"""Contacts of frozen months that were saved, changed or taken away later: counted in the next month frozen.

What is counted so far of a frozen month is its own contacts and whatever later months carried for it; the
difference to what is true now is what still has to be counted. Kept as coarse as it can ever be printed: a
weekday, a band of hours, no place, and of returning families only that they are.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import NamedTuple

from familiehus.disclosure.corrections import fitting
from familiehus.disclosure.menu import HOUR_BANDS
from familiehus.values import (
    AREA_OUTSIDE,
    POSTNUMMER_DECLINED,
    POSTNUMMER_UNKNOWN,
    ContactCell,
    Month,
    Returning,
)


class Coarse(NamedTuple):
    """Everything a print can tell about a contact. ``day`` is the first of its weekday in its month (ISO),
    ``hour`` the last hour of its band, ``visit`` the activity and its owner."""

    day: str
    hour: int | None
    channel: str
    henvender: str
    postnummer: str
    kind: str | None
    life_stage: str | None
    reasons: tuple[str, ...]
    heard_from: str | None
    again: bool
    visit: str | None = None

    @property
    def month(self) -> Month:
        """The month it happened in."""
        return Month.parse(self.day[:7])


_BETWEEN = "\x1f"
Contacts = Mapping[Coarse, int]
"""How many, signed."""


@dataclass(frozen=True, slots=True)
class Carried:
    """What a month counts of earlier frozen ones, and what has to wait for the next."""

    counted: Contacts
    waiting: Contacts

    @property
    def late(self) -> int:
        """Contacts that are added."""
        return sum(number for number in self.counted.values() if number > 0)

    @property
    def corrected(self) -> int:
        """Contacts that are taken back."""
        return -sum(number for number in self.counted.values() if number < 0)


def coarse(cells: Iterable[ContactCell], *, visits: bool = True) -> Counter[Coarse]:
    """The cells without what is never printed. ``visits`` False: as it was frozen before visitors were known
    to be contacts."""
    found = Counter[Coarse]()
    for cell in cells:
        found[_coarse(cell if visits else replace(cell, visit=None))] += cell.contacts
    return found


def cells_of(contacts: Contacts, areas: Mapping[str, str]) -> tuple[ContactCell, ...]:
    """As the disclosure room counts them; ``areas`` is postnummer -> area of the year they count in."""
    return tuple(_cell(one, contacts[one], areas) for one in sorted(contacts, key=_order) if contacts[one])


def difference(true: Contacts, counted: Iterable[Contacts]) -> dict[Coarse, int]:
    """What is true and not counted yet; negative for what is counted and no longer true."""
    found = Counter(true)
    for one in counted:
        found.subtract(one)
    return {key: found[key] for key in sorted(found, key=_order) if found[key]}


def carried_into(month: Month, own: Contacts, due: Contacts, areas: Mapping[str, str]) -> Carried:
    """As much of what is ``due`` as the month can count without counting fewer than nobody anywhere."""
    added = {one: number for one, number in due.items() if number > 0}
    taken = [one for one, number in due.items() if number < 0]
    corrections = [cells_of(added, areas)] if added else []
    corrections += [cells_of({one: due[one]}, areas) for one in taken]
    _, waiting = fitting(month, cells_of(own, areas), corrections, areas)
    waits = {taken[place - bool(added)] for place in waiting}
    return Carried(
        {one: number for one, number in due.items() if one not in waits},
        {one: due[one] for one in due if one in waits},
    )


def contacts_text(contacts: Contacts) -> str:
    """As JSON; equal contacts give equal text."""
    rows = [[*one, contacts[one]] for one in sorted(contacts, key=_order) if contacts[one]]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def contacts_from(text: str) -> dict[Coarse, int]:
    """What ``contacts_text`` wrote."""
    found = {}
    for *facts, number in json.loads(text):
        facts[7] = tuple(facts[7])
        found[Coarse(*facts)] = int(number)
    return found


def _coarse(cell: ContactCell) -> Coarse:
    first = Month.of(cell.day).first
    day = first + timedelta(days=(cell.day.weekday() - first.weekday()) % 7)
    hour = None if cell.hour is None else next(end - 1 for end, _ in HOUR_BANDS if cell.hour < end)
    again = cell.returning == Returning.FOER
    return Coarse(
        day.isoformat(), hour, cell.channel, cell.henvender, cell.postnummer,
        cell.kind, cell.life_stage, tuple(sorted(cell.reasons)), cell.heard_from, again,
        None if cell.visit is None else _BETWEEN.join(cell.visit),
    )  # fmt: skip


def _cell(one: Coarse, contacts: int, areas: Mapping[str, str]) -> ContactCell:
    without = one.postnummer in (POSTNUMMER_UNKNOWN, POSTNUMMER_DECLINED)
    return ContactCell(
        day=date.fromisoformat(one.day),
        hour=one.hour,
        place="",
        channel=one.channel,
        henvender=one.henvender,
        postnummer=one.postnummer,
        area=one.postnummer if without else areas.get(one.postnummer, AREA_OUTSIDE),
        kind=one.kind,
        life_stage=one.life_stage,
        reasons=one.reasons,
        heard_from=one.heard_from,
        returning=str(Returning.FOER) if one.again else None,
        contacts=contacts,
        visit=_visit(one.visit),
    )


def _visit(text: str | None) -> tuple[str, str] | None:
    if text is None:
        return None
    activity, _, owner = text.partition(_BETWEEN)
    return activity, owner


def _order(one: Coarse) -> tuple[object, ...]:
    """None before everything, so that any two can be compared."""
    return tuple((value is not None, value) for value in one)
