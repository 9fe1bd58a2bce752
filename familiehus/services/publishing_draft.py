"""A publication on its way: its months as they will be frozen, what the ledger is asked, and what is stored.

Pure arithmetic over facts until the last function, which writes the result.

Contacts that are frozen together and are too few to be printed together would lock every sum they belong to:
a quarter less its two printed months would tell them. They are not counted where they came but wait, as late
ones do, for whatever is published next.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import delete, insert
from sqlalchemy.orm import Session

from familiehus.disclosure.blocks import YearCounts, joined
from familiehus.disclosure.figures import Why
from familiehus.disclosure.ledger import Decision, Request
from familiehus.disclosure.secrets_of import total_secrets
from familiehus.disclosure.yearly import GEO, counts_of
from familiehus.figure_text import digest_of, text_of
from familiehus.figures import PeriodFigures, Withheld
from familiehus.i18n import danish
from familiehus.models import FrozenMonth, Publication, TouchedMonth
from familiehus.queries.ledger import TOTAL
from familiehus.services import late, populations
from familiehus.services.late import Carried, Contacts
from familiehus.services.period_figures import comparisons_of, history_of, late_of
from familiehus.services.populations import CarriedCrowds, Crowds, Due
from familiehus.services.publishing_facts import Facts
from familiehus.services.publishing_rows import (
    areas_text,
    withheld,
    write_figures,
    write_proof,
    write_refusals,
)
from familiehus.services.targets import target_rows
from familiehus.services.targets_before import dropped_targets, with_before
from familiehus.values import Month


@dataclass(frozen=True)
class Frozen:
    """One month as it will be frozen: what it counts, and what that is the sum of."""

    month: Month
    counts: YearCounts
    contacts: Contacts
    crowds: Crowds
    carried: Carried
    carried_crowds: CarriedCrowds


@dataclass(frozen=True)
class Draft:
    """``touched`` are the months whose changes are not all counted even when this is published. ``waits``
    says that the contacts of its months are too few, and are counted in a later period."""

    facts: Facts
    frozen: tuple[Frozen, ...]
    touched: frozenset[Month]
    request: Request
    waits: bool


def drafted(facts: Facts) -> Draft:
    """The open months of the period, the earliest first, each with as much as it can take of what is due."""
    frozen = _months(facts, facts.contacts, facts.due)
    waits = _too_few(frozen, facts.house.k)
    if waits:
        frozen = _months(facts, {month: {} for month in facts.contacts}, {})
    parts = {**facts.parts, **{one.month: one.counts for one in frozen}}
    counts = joined([parts[month] for month in sorted(parts, key=lambda month: month.first)])
    earlier = min(facts.ks, default=facts.house.k)
    request = Request(
        period=facts.period,
        k=facts.house.k,
        counts=counts,
        published=facts.figures,
        witnesses=facts.proof.witnesses if facts.proof else (),
        earlier_k=earlier if earlier < facts.house.k else None,
    )
    return Draft(facts, frozen, _still_due(facts, frozen, waits), request, waits)


def withheld_of(draft: Draft, decision: Decision) -> tuple[Withheld, ...]:
    """What does not stand alone, for the leader's eyes, in the order it was decided in."""
    waiting = (Withheld(TOTAL, (), str(Why.WAITS), None),) if draft.waits else ()
    return (*waiting, *map(withheld, decision.refusals))


@danish()
def figures_of_draft(draft: Draft, decision: Decision, published_by: str | None = None) -> PeriodFigures:
    """What it prints; with ``published_by`` what it will print from now on."""
    facts = draft.facts
    areas = _areas(facts.areas)
    figures = PeriodFigures(
        house=facts.house.name,
        kommune=facts.house.kommune,
        period=facts.period,
        k=decision.k,
        practice=facts.house.practice,
        areas=areas,
        tables=decision.tables,
        comparisons=comparisons_of(decision.tables, areas, facts.others),
        history=history_of(facts.period, facts.totals, decision),
        days=facts.days,
        made_on=facts.today,
        complete=facts.period.last < facts.today,
        late=late_of(decision.figures, begun=facts.begun),
        published_on=facts.today if published_by is not None else None,
        published_by=published_by,
    )
    return _with_targets(figures, draft)


def write_publication(session: Session, draft: Draft, decision: Decision, figures: PeriodFigures) -> None:
    """Everything of it, in the caller's transaction."""
    period, text = str(figures.period), text_of(figures)
    if draft.frozen:
        session.execute(insert(FrozenMonth), [_row(one, figures, draft.facts) for one in draft.frozen])
    row = {
        "period": period,
        "kind": str(figures.period.kind),
        "year": figures.period.year,
        "published_on": figures.published_on,
        "published_by": figures.published_by,
        "k": decision.k,
        "code_version": decision.code_version,
        "digest": digest_of(text),
        "snapshot": text,
    }
    session.execute(insert(Publication), [row])
    write_figures(session, period, decision.figures)
    write_refusals(session, period, withheld_of(draft, decision))
    write_proof(session, figures.period.year, decision)
    if draft.frozen:
        _touch(session, draft)


def _months(facts: Facts, contacts: Mapping[Month, Contacts], due: Contacts) -> tuple[Frozen, ...]:
    crowds_due, found = facts.crowds_due, list[Frozen]()
    for month in sorted(contacts, key=lambda month: month.first):
        one = _frozen(facts, month, contacts[month], due, crowds_due)
        due, crowds_due = one.carried.waiting, one.carried_crowds.waiting
        found.append(one)
    return tuple(found)


def _too_few(frozen: Sequence[Frozen], k: int) -> bool:
    if not frozen:
        return False
    together = joined([one.counts for one in frozen])
    return bool(total_secrets(together.block(GEO), [together.months], k))


def _still_due(facts: Facts, frozen: Sequence[Frozen], waits: bool) -> frozenset[Month]:
    last = frozen[-1] if frozen else None
    due = facts.due if waits or last is None else last.carried.waiting
    months = {one.month for one in due}
    return frozenset(months.union(facts.contacts) if waits else months)


def _frozen(facts: Facts, month: Month, own: Contacts, due: Contacts, crowds_due: Due) -> Frozen:
    crowds = {crowd: months.get(month, {}) for crowd, months in facts.crowds.items()}
    carried = late.carried_into(month, own, due, facts.areas) if due else Carried({}, {})
    carried_crowds = populations.carried_into(crowds, crowds_due)
    together = _together(own, carried.counted)
    counts = counts_of(
        month.year,
        {month: late.cells_of(together, facts.areas)},
        facts.areas,
        own=facts.own,
        plain=populations.plain_blocks(crowds, carried_crowds.counted, month),
    )
    return Frozen(month, counts, own, crowds, carried, carried_crowds)


def _together(own: Contacts, carried: Contacts) -> dict[late.Coarse, int]:
    """A late contact keeps its day, so that it is known as late; no key of one is a key of the other."""
    return {**own, **carried}


def _areas(known: Mapping[str, str]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    found: dict[str, tuple[str, ...]] = {}
    for postnummer, area in known.items():
        found[area] = (*found.get(area, ()), postnummer)
    return tuple(found.items())


def _with_targets(figures: PeriodFigures, draft: Draft) -> PeriodFigures:
    facts = draft.facts
    everybody = draft.request.counts.block(GEO).totals
    empty = frozenset(month for month, number in everybody.items() if not number.contacts)
    rows = target_rows(facts.targets, figures, facts.earlier, empty)
    return replace(
        figures,
        targets=with_before(rows, figures.areas, facts.last_year, figures.k),
        dropped=dropped_targets(figures.period, facts.targets, facts.last_year, figures.k),
    )


def _row(one: Frozen, figures: PeriodFigures, facts: Facts) -> dict[str, object]:
    return {
        "month": str(one.month),
        "frozen_on": figures.published_on,
        "areas": areas_text(facts.areas),
        "counts": one.counts.as_json(),
        "contacts": late.contacts_text(one.contacts),
        "crowds": populations.crowds_text(one.crowds),
        "carried": late.contacts_text(one.carried.counted),
        "carried_crowds": populations.due_text(one.carried_crowds.counted),
        "late": one.carried.late,
        "corrected": one.carried.corrected,
    }


def _touch(session: Session, draft: Draft) -> None:
    """Of what is counted now nothing is due any more; what waits is."""
    before, after = set(draft.facts.touched), draft.touched
    session.execute(delete(TouchedMonth).where(TouchedMonth.month.in_([str(one) for one in before - after])))
    more = [{"month": str(one)} for one in sorted(after - before, key=lambda month: month.first)]
    if more:
        session.execute(insert(TouchedMonth), more)
