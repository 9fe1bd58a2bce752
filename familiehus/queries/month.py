"""The counts behind a month: cells for the disclosure room. Inside the house only."""

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from familiehus.models import Contact
from familiehus.models.contact import split_reasons
from familiehus.queries.house import areas
from familiehus.values import (
    AREA_OUTSIDE,
    POSTNUMMER_DECLINED,
    POSTNUMMER_UNKNOWN,
    ContactCell,
    Month,
)

_GRAIN = (
    Contact.day,
    Contact.hour,
    Contact.place,
    Contact.channel,
    Contact.henvender,
    Contact.postnummer,
    Contact.kind,
    Contact.life_stage,
    Contact.reasons,
    Contact.heard_from,
    Contact.been_before,
    Contact.count,
)


def month_cells(session: Session, month: Month) -> tuple[ContactCell, ...]:
    """Every contact of the month at the grain of the statistics, with the area of its year."""
    area_of = {number: area.name for area in areas(session, month.year) for number in area.postnumre}
    rows = session.execute(select(*_GRAIN).where(Contact.day >= month.first, Contact.day < month.next.first))
    return tuple(
        ContactCell(
            day=day,
            hour=hour,
            place=place,
            channel=channel,
            henvender=henvender,
            postnummer=postnummer,
            area=_area(postnummer, area_of),
            kind=kind,
            life_stage=life_stage,
            reasons=split_reasons(reasons),
            heard_from=heard_from,
            returning=been_before,
            contacts=count,
        )
        for (
            day, hour, place, channel, henvender, postnummer,
            kind, life_stage, reasons, heard_from, been_before, count,
        ) in rows
    )  # fmt: skip


def _area(postnummer: str, area_of: Mapping[str, str]) -> str:
    if postnummer in (POSTNUMMER_UNKNOWN, POSTNUMMER_DECLINED):
        return postnummer
    return area_of.get(postnummer, AREA_OUTSIDE)
