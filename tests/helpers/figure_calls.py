"""One call of each verb about true and published figures, for the test that asks who may do what."""

from collections.abc import Callable
from datetime import date

from familiehus import clock
from familiehus.errors import UserError
from familiehus.queries.statistics.tallies import Piece
from familiehus.services import (
    kept_tallies,
    overview_papers,
    published_papers,
    publishing,
    taken_out,
    true_figures,
    true_tables,
)
from familiehus.services.publishing_facts import read_facts
from familiehus.services.rights import Right
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Period

Call = Callable[[Cupboard], object]
MONTH, FIRST, LAST = Period.parse("2026-10"), date(2026, 10, 1), date(2026, 10, 31)
PIECE = Piece("2026-10", FIRST, LAST)


def _unpublished(call: Call) -> Call:
    """Nothing is published in this house: whoever may ask is told so."""

    def asked(cupboard: Cupboard) -> object:
        try:
            return call(cupboard)
        except UserError as told:
            if told.code in ("period_unpublished", "nothing_published", "owner_unknown"):
                return None
            raise

    return asked


def _publish_considered(house: Cupboard) -> object:
    """As whoever got hold of a draft without asking for it."""
    with house.read() as session:
        considered = publishing.consider(read_facts(session, MONTH, clock.today()))
    with house.write() as uow:
        return publishing.publish_considered(uow, publishing.PublishConsidered(considered))


CALLS: dict[str, tuple[Right, Callable[[], Call]]] = {
    "kept_tallies.wanting": (Right.DESK, lambda: kept_tallies.wanting),
    "kept_tallies.wanting_of": (Right.DESK, lambda: lambda house: kept_tallies.wanting_of(house, MONTH)),
    "kept_tallies.keep_piece": (Right.DESK, lambda: lambda house: kept_tallies.keep_piece(house, PIECE)),
    "kept_tallies.keep_period": (Right.DESK, lambda: lambda house: kept_tallies.keep_period(house, MONTH)),
    "kept_tallies.keep_stretches": (Right.DESK, lambda: lambda house: kept_tallies.keep_stretches(house, ())),
    "overview_papers.activity_overview_for": (
        Right.CALENDAR,
        lambda: lambda house: overview_papers.activity_overview_for(house, FIRST, LAST),
    ),
    "published_papers.opslag_for": (
        Right.DESK,
        lambda: _unpublished(lambda house: published_papers.opslag_for(house, MONTH)),
    ),
    "published_papers.partner_for": (
        Right.CALENDAR,
        lambda: _unpublished(lambda house: published_papers.partner_for(house, "Mødrehjælpen", MONTH)),
    ),
    "published_papers.published_for": (Right.DESK, lambda: _unpublished(published_papers.published_for)),
    "publishing.begin": (Right.STATISTICS, lambda: lambda house: publishing.begin(house, MONTH)),
    "publishing.publish_considered": (Right.STATISTICS, lambda: _publish_considered),
    "publishing.previewed": (
        Right.STATISTICS,
        lambda: lambda house: publishing.previewed(house, MONTH),
    ),
    "true_figures.collected_for": (Right.DESK, lambda: true_figures.collected_for),
    "true_figures.statistics_for": (
        Right.STATISTICS,
        lambda: lambda house: true_figures.statistics_for(house, MONTH),
    ),
    "taken_out.taken_out": (Right.STATISTICS, lambda: taken_out.taken_out),
    "true_tables.true_tables": (
        Right.STATISTICS,
        lambda: lambda house: true_tables.true_tables(house, FIRST, LAST),
    ),
}
