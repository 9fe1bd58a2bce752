"""The ledger as others read it: what was published, by whom, and what does not stand alone."""

import json
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from familiehus.figure_text import figures_of
from familiehus.figures import PeriodFigures, PublicationRow, Withheld
from familiehus.models import FrozenMonth, Publication, PublishedFigure, RefusedFigure, TouchedMonth
from familiehus.values import Month, Period

TOTAL = "contacts.total"


def snapshot(session: Session, period: Period) -> PeriodFigures | None:
    """What was published of a period, as it was stored; None when it is not published."""
    query = select(Publication.snapshot).where(Publication.period == str(period))
    text = session.execute(query).scalar()
    return None if text is None else figures_of(text)


def publications(session: Session) -> tuple[PublicationRow, ...]:
    """Every publication, the latest period first; of those that end together the shortest first."""
    rows = (
        PublicationRow(Period.parse(period), on, by, k, version, digest)
        for period, on, by, k, version, digest in session.execute(
            select(
                Publication.period,
                Publication.published_on,
                Publication.published_by,
                Publication.k,
                Publication.code_version,
                Publication.digest,
            )
        )
    )
    return tuple(sorted(rows, key=lambda row: (row.period.last, row.period.first), reverse=True))


def refusals(session: Session, period: Period) -> tuple[Withheld, ...]:
    """What does not stand alone in a published period, in the order in which it was decided."""
    query = select(RefusedFigure).where(RefusedFigure.period == str(period)).order_by(RefusedFigure.number)
    return tuple(
        Withheld(
            row.table_id,
            tuple(json.loads(row.codes)),
            row.why,
            None if row.hidden_table is None else (row.hidden_table, row.hidden_code or ""),
        )
        for row in session.execute(query).scalars()
    )


def is_frozen(session: Session, month: Month) -> bool:
    """It is part of something that was published."""
    query = select(FrozenMonth.month).where(FrozenMonth.month == str(month))
    return session.execute(query).scalar() is not None


def counted_in(session: Session, month: Month) -> Month | None:
    """The open month in which a contact of ``month`` is counted that is saved, changed or removed now: the
    next one that is not frozen. None when ``month`` itself is open."""
    later = select(FrozenMonth.month).where(FrozenMonth.month >= str(month))
    frozen = set(session.execute(later).scalars())
    if str(month) not in frozen:
        return None
    while str(month) in frozen:
        month = month.next
    return month


def frozen_months(session: Session) -> tuple[Month, ...]:
    """In order."""
    return tuple(Month.parse(text) for text in sorted(session.execute(select(FrozenMonth.month)).scalars()))


def touched_months(session: Session) -> tuple[Month, ...]:
    """Frozen months whose contacts have changed in ways that are not counted yet, in order."""
    return tuple(Month.parse(text) for text in sorted(session.execute(select(TouchedMonth.month)).scalars()))


def published_totals(session: Session, months: Sequence[Month]) -> dict[Month, int]:
    """Contacts of each month that is published with its total."""
    query = select(PublishedFigure.period, PublishedFigure.value).where(
        PublishedFigure.table_id == TOTAL, PublishedFigure.period.in_([str(month) for month in months])
    )
    return {Month.parse(period): int(value) for period, value in session.execute(query)}
