"""Every contact of a period as facts, in an order that only their content decides."""

from collections.abc import Iterator
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from familiehus.models import Contact
from familiehus.models.contact import split_reasons
from familiehus.values import Channel, ContactFacts, Henvender, LifeStage, Returning

_COLUMNS = (
    Contact.day,
    Contact.hour,
    Contact.place,
    Contact.channel,
    Contact.henvender,
    Contact.postnummer,
    Contact.life_stage,
    Contact.reasons,
    Contact.heard_from,
    Contact.been_before,
    Contact.count,
)
_AT_A_TIME = 5_000


def tally_of(session: Session, first: date | None = None, last: date | None = None) -> Iterator[ContactFacts]:
    """The facts a paper tally can hold, of every contact from ``first`` to ``last`` (both included; None: no
    end). Sorted by day, then hour (unknown first), then everything else; never by id, so that two houses
    with the same contacts give the same list. Equal contacts stay apart: each keeps its count.
    """
    query = select(*_COLUMNS).order_by(*_COLUMNS).execution_options(yield_per=_AT_A_TIME)
    if first is not None:
        query = query.where(Contact.day >= first)
    if last is not None:
        query = query.where(Contact.day <= last)
    rows = session.execute(query)
    for day, hour, place, channel, henvender, postnummer, stage, reasons, heard, before, n in rows:
        yield ContactFacts(
            day=day,
            hour=hour,
            place=place,
            channel=Channel(channel),
            henvender=Henvender(henvender),
            postnummer=postnummer,
            life_stage=LifeStage(stage) if stage else None,
            reasons=split_reasons(reasons),
            heard_from=heard,
            returning=Returning(before) if before else None,
            count=n,
        )
