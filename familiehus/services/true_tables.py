"""The true figures of some days as plain tables, for the leader's own use: never made by default.

They hold small numbers in which somebody can be recognised, so that they were taken out is written in the
house's technical log: who by role, which days, never a number.
"""

import logging
from dataclasses import dataclass
from datetime import date

from familiehus import clock
from familiehus.errors import UserError
from familiehus.queries.house import house_row
from familiehus.queries.statistics.facts import COUNTED, Fact
from familiehus.queries.statistics.tallies import tallied
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
    """From ``first`` to ``last``, both included. ``total`` is contacts, each once."""

    house: str
    first: date
    last: date
    total: int
    tables: tuple[TrueTable, ...]


def true_tables(cupboard: Cupboard, first: date, last: date) -> TrueTables:
    """Everything that was written down. NotAllowed without STATISTICS; UserError ``period_backwards``."""
    require(cupboard.actor, Right.STATISTICS)
    if last < first:
        raise UserError("period_backwards", first=first, last=last)
    with cupboard.read() as session:
        tally = tallied(session, first, last, clock.today())
        house = house_row(session).name
    _log.info("true figures taken out by %s, %s to %s", cupboard.actor.role, first, last)
    tables = tuple(
        TrueTable(fact, tuple(sorted(counts.items(), key=lambda row: (-row[1], row[0]))))
        for fact in COUNTED
        if (counts := tally.of(fact))
    )
    return TrueTables(house, first, last, tally.total(), tables)
