"""The months side by side: how many contacts, and how many of them were marked as the same families again."""

from dataclasses import dataclass

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from familiehus.models import Contact, DayCount
from familiehus.values import Month, Returning


@dataclass(frozen=True, slots=True)
class MonthCount:
    """``counted`` is False when nobody counted: no contact and no day closed. ``seen_before`` of the
    ``contacts`` were marked "har været her før"."""

    month: Month
    contacts: int
    seen_before: int
    counted: bool


def month_counts(session: Session, last: Month, months: int = 13) -> tuple[MonthCount, ...]:
    """The ``months`` months up to ``last``, oldest first."""
    wanted = [last]
    while len(wanted) < months:
        wanted.append(wanted[-1].before)
    first = wanted[-1].first
    of_month = func.substr(Contact.day, 1, 7)
    again = func.sum(case((Contact.been_before == str(Returning.FOER), Contact.count), else_=0))
    query = (
        select(of_month, func.sum(Contact.count), again)
        .where(Contact.day >= first, Contact.day < last.next.first)
        .group_by(of_month)
    )
    found = {text: (int(n), int(seen)) for text, n, seen in session.execute(query)}
    closed_month = func.substr(DayCount.day, 1, 7)
    closed = set(session.execute(select(closed_month).where(DayCount.day >= first).distinct()).scalars())
    return tuple(
        MonthCount(month, *found.get(str(month), (0, 0)), counted=str(month) in found or str(month) in closed)
        for month in reversed(wanted)
    )
