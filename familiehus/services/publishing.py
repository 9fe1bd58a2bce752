"""Publishing: the one way out of the house for figures, and the preview of it.

Publishing a period locks it: its months are frozen, with what came late to earlier ones; the ledger decides
beside everything printed of the year; and all of it is stored in one transaction, or none of it. From then on
the period is what was stored: it is never counted again.
"""

from collections.abc import Callable
from dataclasses import dataclass

from familiehus import clock
from familiehus.disclosure.ledger import Progress
from familiehus.disclosure.worker import decide_apart
from familiehus.errors import UserError
from familiehus.figures import PeriodFigures, Withheld
from familiehus.queries.ledger import refusals, snapshot
from familiehus.services.publishing_draft import drafted, figures_of_draft, write_publication
from familiehus.services.publishing_facts import read_facts
from familiehus.services.publishing_rows import withheld
from familiehus.services.rights import Right, require
from familiehus.storage.cupboard import Cupboard
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


def preview(
    cupboard: Cupboard,
    period: Period,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> PeriodFigures:
    """What publishing the period now would print; what it did print, when it is published. Writes nothing.

    Also of a period that is not over. UserError ``week_stays_inside``, ``period_in_future``; otherwise as
    ``disclosure.worker.decide_apart``.
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
    _check(period)
    with cupboard.read() as session:
        stored = snapshot(session, period)
        if stored is not None:
            return Previewed(stored, refusals(session, period))
        facts = read_facts(session, period, clock.today())
    draft = drafted(facts)
    decision = decide_apart(draft.request, progress or _silent, cancelled or _never)
    return Previewed(figures_of_draft(draft, decision), tuple(map(withheld, decision.refusals)))


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
    if period.last >= clock.today():
        raise UserError("period_not_over", period=str(period), last=period.last)
    for _ in range(TRIES):
        with cupboard.read() as session:
            stored = snapshot(session, period)
            if stored is not None:
                return _change(stored)
            facts = read_facts(session, period, clock.today())
        draft = drafted(facts)
        decision = decide_apart(draft.request, progress or _silent, cancelled or _never)
        figures = figures_of_draft(draft, decision, published_by=cupboard.actor.name)
        with cupboard.write() as uow:
            now = uow.session
            if snapshot(now, period) is None and read_facts(now, period, facts.today) == facts:
                write_publication(now, draft, decision, figures)
                uow.commit()
                return _change(figures)
    raise UserError("publishing_unsettled", period=str(period))


def _check(period: Period) -> None:
    if period.kind is PeriodKind.WEEK:
        raise UserError("week_stays_inside", period=str(period))
    if period.first > clock.today():
        raise UserError("period_in_future", period=str(period), first=period.first)


def _change(figures: PeriodFigures) -> Change:
    return Change("publication", ChangeVerb.ADDED, (str(figures.period),), after=figures)


def _silent(done: int, of: int) -> None:
    """Nobody watches."""


def _never() -> bool:
    return False
