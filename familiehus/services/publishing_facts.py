"""Everything a publication is made from, read at one moment: equal facts give equal prints.

They are read twice, before the ledger decides and again inside the transaction that stores it; what was
decided counts only when both are the same.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from familiehus.disclosure.blocks import YearCounts
from familiehus.disclosure.figures import Figure
from familiehus.figures import PeriodFigures
from familiehus.models import FrozenMonth
from familiehus.queries.days import days_counted
from familiehus.queries.house import HouseRow, areas, choices, house_row
from familiehus.queries.ledger import frozen_months, publications, published_totals, snapshot, touched_months
from familiehus.queries.populations import crowds
from familiehus.queries.statistics.frozen import frozen_cells
from familiehus.queries.targets import SetTarget, targets_on
from familiehus.queries.visits import months_with_a_crowd_of_visitors
from familiehus.services import late, populations
from familiehus.services.late import Contacts, coarse
from familiehus.services.period_figures import compared_periods, months_of_history
from familiehus.services.populations import Answers, Due
from familiehus.services.publishing_rows import Proof, figures_of_year, frozen_areas, frozen_parts, proof_of
from familiehus.services.targets_before import reports_before
from familiehus.values import DaysCounted, ListName, Month, Period

_LISTS = (ListName.KIND, ListName.REASON, ListName.HEARD_FROM)


@dataclass(frozen=True)
class Facts:
    """``areas`` is postnummer -> area of the year, in the house's order. ``contacts`` and ``crowds`` are the
    truth of the period's months that are not frozen; ``due`` and ``crowds_due`` what frozen months still
    have to have counted, ``begun`` whether there are any frozen. ``ks`` are those of the year's
    publications. ``earlier`` are published periods that a target of ``targets`` can be measured by,
    ``last_year`` those that can tell what became of last year's."""

    period: Period
    today: date
    house: HouseRow
    areas: Mapping[str, str]
    own: Mapping[str, tuple[str, ...]]
    parts: Mapping[Month, YearCounts]
    contacts: Mapping[Month, Contacts]
    crowds: Due
    due: Contacts
    crowds_due: Due
    begun: bool
    touched: tuple[Month, ...]
    figures: tuple[Figure, ...]
    proof: Proof | None
    ks: tuple[int, ...]
    others: tuple[PeriodFigures, ...]
    totals: Mapping[Month, int]
    days: DaysCounted
    targets: tuple[SetTarget, ...]
    earlier: tuple[PeriodFigures, ...]
    last_year: tuple[PeriodFigures, ...]


def read_facts(session: Session, period: Period, today: date) -> Facts:
    """As they are in this session."""
    year = period.year
    parts = frozen_parts(session, year)
    opened = tuple(month for month in period.months if month not in parts)
    published = [row for row in publications(session) if row.period.year == year]
    targets = targets_on(session, period.first, period.last)
    frozen = frozen_months(session)
    touched, due, crowds_due = _due(session, frozen)
    return Facts(
        period=period,
        today=today,
        house=house_row(session),
        areas=_areas(session, year),
        own=_own(session),
        parts=parts,
        contacts={month: coarse(frozen_cells(session, month)) for month in opened},
        crowds=crowds(session, opened),
        due=due,
        crowds_due=crowds_due,
        begun=bool(frozen),
        touched=touched,
        figures=figures_of_year(session, year),
        proof=proof_of(session, year),
        ks=tuple(sorted(row.k for row in published)),
        others=_snapshots(session, compared_periods(period)),
        totals=published_totals(session, months_of_history(period)),
        days=days_counted(session, period.first, min(period.last, today - timedelta(days=1))),
        targets=targets,
        earlier=_snapshots(session, (row.period for row in reversed(published))) if targets else (),
        last_year=_snapshots(session, reports_before(period)),
    )


def _areas(session: Session, year: int) -> dict[str, str]:
    """As the year began to be published with, else as they are."""
    frozen = frozen_areas(session, year)
    if frozen is not None:
        return frozen
    return {number: area.name for area in areas(session, year) for number in area.postnumre}


def _own(session: Session) -> dict[str, tuple[str, ...]]:
    """The house's lists as they are now."""
    rows = choices(session)
    return {
        str(name): tuple(row.code for row in rows if row.list_name == name and row.active) for name in _LISTS
    }


def _snapshots(session: Session, periods: Iterable[Period]) -> tuple[PeriodFigures, ...]:
    found = (snapshot(session, period) for period in periods)
    return tuple(one for one in found if one is not None)


def _due(session: Session, frozen: tuple[Month, ...]) -> tuple[tuple[Month, ...], Contacts, Due]:
    """What frozen months have to have counted. Contacts only of months that were touched; the other crowds
    of all, because they are few."""
    if not frozen:
        return (), {}, {}
    touched = touched_months(session)
    return touched, contacts_due(session, touched), _crowds_due(session, frozen)


def contacts_due(session: Session, months: Iterable[Month]) -> dict[late.Coarse, int]:
    """What these frozen months still have to have counted. Nothing is read when there are none: what a month
    carried lies behind all its contacts on the disk."""
    wanted = tuple(months)
    if not wanted:
        return {}
    texts = session.execute(select(FrozenMonth.carried)).scalars()
    carried = [late.contacts_from(text) for text in texts]
    due: dict[late.Coarse, int] = {}
    apart = months_with_a_crowd_of_visitors(session)
    for month in wanted:
        own = late.contacts_from(session.get_one(FrozenMonth, str(month)).contacts)
        counted = [own, *(_of_month(part, month) for part in carried)]
        true = coarse(frozen_cells(session, month), visits=month not in apart)
        due.update(late.difference(true, counted))
    return due


def _crowds_due(session: Session, frozen: tuple[Month, ...]) -> Due:
    """Only of crowds that were counted already when their month was frozen."""
    own: dict[str, dict[Month, Answers]] = {}
    carried = []
    query = select(FrozenMonth.month, FrozenMonth.crowds, FrozenMonth.carried_crowds)
    for month, stored, more in session.execute(query):
        carried.append(populations.due_from(more))
        for crowd, answers in populations.crowds_from(stored).items():
            own.setdefault(crowd, {})[Month.parse(month)] = answers
    true = {
        crowd: {month: answers for month, answers in months.items() if month in own.get(crowd, {})}
        for crowd, months in crowds(session, frozen).items()
    }
    return populations.due_of(true, [own, *carried])


def _of_month(contacts: Contacts, month: Month) -> Contacts:
    return {one: number for one, number in contacts.items() if one.day.startswith(str(month))}
