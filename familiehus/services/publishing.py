"""Publishing: the one way out of the house for figures, and the preview of it.

Publishing a period locks it: its months are frozen, with what came late to earlier ones; the ledger decides
beside everything printed of the year; and all of it is stored in one transaction, or none of it. From then on
the period is what was stored: it is never counted again.

It is done in three steps, so that nobody waits at the desk while the ledger decides, which takes seconds for
a year: ``begin`` reads, ``consider`` decides without the database, on whatever thread there is, and
``publish_considered`` writes, when the house is still the one that was read. ``previewed`` and ``publish``
are these steps one after the other, for the command line.
"""

from collections.abc import Callable
from dataclasses import dataclass

from familiehus import clock
from familiehus.disclosure.ledger import Decision, Progress
from familiehus.disclosure.worker import decide_apart
from familiehus.errors import UserError
from familiehus.figures import PeriodFigures, Withheld
from familiehus.queries.ledger import refusals, snapshot
from familiehus.services.publishing_draft import (
    Draft,
    drafted,
    figures_of_draft,
    withheld_of,
    write_publication,
)
from familiehus.services.publishing_facts import Facts, read_facts
from familiehus.services.rights import Right, require
from familiehus.storage.cupboard import Cupboard
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Change, ChangeVerb, Period, PeriodKind

TRIES = 5
"""So often the house may change while the ledger decides, before somebody is told to try later."""

Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Publish:
    """Publish a month, quarter or year that is over."""

    period: Period


@dataclass(frozen=True, slots=True)
class Previewed:
    """What would be printed, and what would not stand alone, ``withheld`` in the order it was decided in."""

    figures: PeriodFigures
    withheld: tuple[Withheld, ...]


@dataclass(frozen=True, slots=True)
class Considered:
    """A draft and what the ledger says of it. ``shown`` is what publishing it will print."""

    draft: Draft
    decision: Decision
    shown: Previewed


@dataclass(frozen=True, slots=True)
class PublishConsidered:
    """Publish exactly what was considered."""

    considered: Considered


def begin(cupboard: Cupboard, period: Period) -> Previewed | Facts:
    """What a draft of the period is made from; of a published period what was printed, out of the ledger.

    UserError ``week_stays_inside``, ``period_in_future``.
    """
    require(cupboard.actor, Right.STATISTICS)
    _check(period)
    with cupboard.read() as session:
        stored = snapshot(session, period)
        if stored is not None:
            return Previewed(stored, refusals(session, period))
        return read_facts(session, period, clock.today())


def consider(
    facts: Facts, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> Considered:
    """Draft it and let the ledger decide, without the database. Raises as ``worker.decide_apart``."""
    draft = drafted(facts)
    decision = decide_apart(draft.request, progress or _silent, cancelled or _never)
    return Considered(
        draft, decision, Previewed(figures_of_draft(draft, decision), withheld_of(draft, decision))
    )


def publish_considered(
    uow: UnitOfWork, command: PublishConsidered, still_wanted: Callable[[], None] | None = None
) -> Change:
    """Lock the period as it was considered; ``after`` is the PeriodFigures. When it is published already it
    stays as it is. ``still_wanted`` is asked when all is ready; what it raises leaves the house alone.

    UserError ``period_not_over``; ``publishing_changed`` when the house, or the day, is another than the one
    that was considered: then nothing is written.
    """
    require(uow.actor, Right.STATISTICS)
    draft, decision = command.considered.draft, command.considered.decision
    period, today = draft.facts.period, clock.today()
    _check_over(period)
    figures = figures_of_draft(draft, decision, published_by=uow.actor.name)
    session = uow.session
    stored = snapshot(session, period)
    if stored is not None:
        return _change(stored)
    if read_facts(session, period, today) != draft.facts:
        raise UserError("publishing_changed", period=str(period))
    if still_wanted is not None:
        still_wanted()
    write_publication(session, draft, decision, figures)
    uow.commit()
    return _change(figures)


def preview(
    cupboard: Cupboard,
    period: Period,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> PeriodFigures:
    """What publishing the period now would print; what it did print, when it is published. Writes nothing.

    Also of a period that is not over. Raises as ``begin`` and ``consider``.
    """
    require(cupboard.actor, Right.STATISTICS)
    return previewed(cupboard, period, progress, cancelled).figures


def previewed(
    cupboard: Cupboard,
    period: Period,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Previewed:
    """The same with its reasons, for the leader's eyes. Of a published period both come out of the ledger."""
    require(cupboard.actor, Right.STATISTICS)
    begun = begin(cupboard, period)
    return begun if isinstance(begun, Previewed) else consider(begun, progress, cancelled).shown


def publish(
    cupboard: Cupboard,
    command: Publish,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Change:
    """Publish it; ``after`` is the PeriodFigures. A period that is published already stays as it is, and the
    Change is the same again.

    UserError ``week_stays_inside``, ``period_in_future``, ``period_not_over``; ``publishing_unsettled`` when
    the house changes faster than the ledger decides. ``disclosure.ledger.Cancelled`` when somebody stops it.
    """
    require(cupboard.actor, Right.STATISTICS)
    period = command.period
    _check(period)
    _check_over(period)
    for _ in range(TRIES):
        begun = begin(cupboard, period)
        if isinstance(begun, Previewed):
            return _change(begun.figures)
        considered = consider(begun, progress, cancelled)
        try:
            with cupboard.write() as uow:
                return publish_considered(uow, PublishConsidered(considered))
        except UserError as refusal:
            if refusal.code != "publishing_changed":
                raise
    raise UserError("publishing_unsettled", period=str(period))


def _check(period: Period) -> None:
    if period.kind is PeriodKind.WEEK:
        raise UserError("week_stays_inside", period=str(period))
    if period.first > clock.today():
        raise UserError("period_in_future", period=str(period), first=period.first)


def _check_over(period: Period) -> None:
    if period.last >= clock.today():
        raise UserError("period_not_over", period=str(period), last=period.last)


def _change(figures: PeriodFigures) -> Change:
    return Change("publication", ChangeVerb.ADDED, (str(figures.period),), after=figures)


def _silent(done: int, of: int) -> None:
    """Nobody watches."""


def _never() -> bool:
    return False
