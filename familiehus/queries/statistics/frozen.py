"""What the ledger freezes of a month: its contacts, counted by everything that a report may ever print.

Cells that share every fact are one with a count, so that a month of 8,000 contacts is a few thousand. The
ledger keeps what it froze and asks again; what differs is the late and the corrected.
"""

from collections import Counter
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from familiehus.models.contact import split_reasons
from familiehus.queries.statistics.contacts import area_of, areas_by_postnummer
from familiehus.queries.visits import Visits, visits_of
from familiehus.storage.plain_sql import run
from familiehus.values import ContactCell, Month

_GRAIN = (
    "SELECT day, hour, place, channel, henvender, postnummer, kind, life_stage, reasons, heard_from, "
    "been_before, count FROM contact WHERE day BETWEEN ? AND ?"
)


def frozen_cells(session: Session, month: Month) -> tuple[ContactCell, ...]:
    """Every contact of the month, with the area of its year. In an order that only their content decides, so
    that the same month gives the same cells in every copy of the house."""
    last = month.next.first - timedelta(days=1)
    found: Counter[tuple[Any, ...]] = Counter()
    for *grain, count in run(session, _GRAIN, (month.first.isoformat(), last.isoformat())):
        found[tuple(grain)] += count
    areas, visits = areas_by_postnummer(session, month.year), visits_of(session, month)
    ordered = sorted(found.items(), key=lambda one: tuple((value is not None, value) for value in one[0]))
    return tuple(_cell(grain, contacts, areas, visits) for grain, contacts in ordered)


def _cell(grain: tuple[Any, ...], contacts: int, areas: dict[str, str], visits: Visits) -> ContactCell:
    day, hour, place, channel, henvender, postnummer, kind, stage, reasons, heard_from, returning = grain
    on = date.fromisoformat(day)
    return ContactCell(
        day=on,
        hour=hour,
        place=place,
        channel=channel,
        henvender=henvender,
        postnummer=postnummer,
        area=area_of(postnummer, areas),
        kind=kind,
        life_stage=stage,
        reasons=split_reasons(reasons),
        heard_from=heard_from,
        returning=returning,
        contacts=contacts,
        visit=visits.of(on, place, kind, hour),
    )
