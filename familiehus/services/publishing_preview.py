"""A preview with its reasons: what publishing a period now would print, and what would not stand alone.

For the leader's eyes. Of a published period both come out of the ledger.
"""

from dataclasses import dataclass

from familiehus import clock
from familiehus.disclosure.ledger import Progress
from familiehus.disclosure.worker import decide_apart
from familiehus.errors import UserError
from familiehus.figures import PeriodFigures, Withheld
from familiehus.queries.ledger import refusals, snapshot
from familiehus.services.publishing import Cancelled
from familiehus.services.publishing_draft import drafted, figures_of_draft
from familiehus.services.publishing_facts import read_facts
from familiehus.services.publishing_rows import withheld
from familiehus.services.rights import Right, require
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Period, PeriodKind


@dataclass(frozen=True, slots=True)
class Previewed:
    """``withheld`` in the order in which it was decided."""

    figures: PeriodFigures
    withheld: tuple[Withheld, ...]


def previewed(
    cupboard: Cupboard,
    period: Period,
    progress: Progress = lambda done, of: None,
    cancelled: Cancelled = lambda: False,
) -> Previewed:
    """Writes nothing. Errors as ``publishing.preview``."""
    require(cupboard.actor, Right.STATISTICS)
    if period.kind is PeriodKind.WEEK:
        raise UserError("week_stays_inside", period=str(period))
    if period.first > clock.today():
        raise UserError("period_in_future", period=str(period), first=period.first)
    with cupboard.read() as session:
        stored = snapshot(session, period)
        if stored is not None:
            return Previewed(stored, refusals(session, period))
        facts = read_facts(session, period, clock.today())
    draft = drafted(facts)
    decision = decide_apart(draft.request, progress, cancelled)
    return Previewed(figures_of_draft(draft, decision), tuple(map(withheld, decision.refusals)))
