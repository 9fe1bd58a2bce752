"""The true figures of some days as plain tables, for the leader's own use: never made by default.

They hold small numbers in which somebody can be recognised, so that they were taken out is written in the
house's technical log: who by role, which days, never a number.
"""

import logging
from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.errors import UserError
from familiehus.queries.days import first_day_of_counting
from familiehus.queries.house import PlaceRow, desk_lists, house_row, places
from familiehus.queries.statistics.contacts import Compared
from familiehus.queries.statistics.counting import Tally
from familiehus.queries.statistics.facts import COUNTED, LISTED, Fact
from familiehus.queries.statistics.satellites import TownRow, town_rows
from familiehus.queries.statistics.tallies import tallied
from familiehus.queries.statistics.what_if import Satellites, satellites
from familiehus.services.rights import Right, require
from familiehus.storage.cupboard import Cupboard

_log = logging.getLogger("familiehus")


@dataclass(frozen=True, slots=True)
class TrueTable:
    """Contacts by the codes of one fact, most first. An empty code: it was not asked."""

    fact: Fact
    rows: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class TrueTables:
    """From ``first`` to ``last``, both included, at one ``place`` (its name) or at all.

    ``total`` is contacts, each once. ``towns`` stand beside the same days a year before, with the way to the
    nearest place."""

    house: str
    first: date
    last: date
    total: int
    tables: tuple[TrueTable, ...]
    place: str | None
    towns: tuple[TownRow, ...]
    satellites: Satellites
    names: Mapping[tuple[Fact, str], str]
    """What the house calls its own codes now; every other code is its own word."""


def true_tables(cupboard: Cupboard, first: date, last: date, place: str | None = None) -> TrueTables:
    """Everything that was written down; ``place`` by name or code. NotAllowed without STATISTICS; UserError
    ``period_backwards``, ``place_unknown``."""
    require(cupboard.actor, Right.STATISTICS)
    if last < first:
        raise UserError("period_backwards", first=first, last=last)
    with cupboard.read() as session:
        stand = places(session)
        at = _place_of(place, stand) if place is not None else None
        code = at.code if at is not None else None
        tally, counted = _tallied(session, first, last, code)
        lying_in = [one.postnummer for one in stand if one.active and one.postnummer]
        towns = town_rows(session, counted, last.year, lying_in)
        house, names = house_row(session).name, _names(session, last.year)
    _log.info("true figures taken out by %s, %s to %s", cupboard.actor.role, first, last)
    tables = tuple(
        TrueTable(fact, tuple(sorted(counts.items(), key=lambda row: (-row[1], row[0]))))
        for fact in (*COUNTED, Fact.PLACE)
        if (counts := tally.of(fact, code))
    )
    name = at.name if at is not None else None
    answer = satellites(towns, counted, stand)
    return TrueTables(house, first, last, tally.total(code), tables, name, towns, answer, names)


def _names(session: Session, year: int) -> dict[tuple[Fact, str], str]:
    lists = desk_lists(session, year)
    names = {
        (fact, one.code): one.label
        for fact, listed in LISTED.items()
        for one in lists.choices
        if one.list_name == listed
    }
    return {**names, **{(Fact.PLACE, one.code): one.name for one in lists.places}}


def _place_of(wanted: str, stand: Sequence[PlaceRow]) -> PlaceRow:
    """Its code decides before a name: two places may have changed names with each other."""
    bare = " ".join(wanted.split()).casefold()
    found = [one for one in stand if one.code.casefold() == bare]
    found += [one for one in stand if one.name.casefold() == bare]
    if found:
        return found[0]
    raise UserError("place_unknown", place=wanted[:80])


def _tallied(
    session: Session, first: date, last: date, place: str | None
) -> tuple[Tally, Mapping[str, Compared]]:
    """The counts, and those by postnummer beside the same days a year before (None: nobody counted then)."""
    today = clock.today()
    tally = tallied(session, first, last, today)
    since, then = first_day_of_counting(session), (_a_year_before(first), _a_year_before(last))
    before = tallied(session, *then, today) if since is not None and since <= then[1] else None
    now = tally.of(Fact.POSTNUMMER, place)
    was = None if before is None else before.of(Fact.POSTNUMMER, place)
    return tally, {
        number: Compared(now.get(number, 0), None, None if was is None else was.get(number, 0))
        for number in {**now, **(was or {})}
    }


def _a_year_before(day: date) -> date:
    """The same date; of 29 February the day before."""
    return date(day.year - 1, day.month, min(day.day, monthrange(day.year - 1, day.month)[1]))
