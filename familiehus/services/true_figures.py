"""The door to the true figures of a period: asks for the right before anything is counted.

What may leave the house is another door (``services.publishing``). It is quick because the counts of what is
over are kept beforehand (``kept_tallies``); what is not kept yet is counted here and now.
"""

from familiehus import clock
from familiehus.queries.statistics.collected import Collected, collected
from familiehus.queries.statistics.page import PeriodStatistics, period_statistics
from familiehus.services.rights import Right, require
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Period


def statistics_for(cupboard: Cupboard, period: Period, place: str | None = None) -> PeriodStatistics:
    """Everything the statistics page shows, at one place or at all. NotAllowed without STATISTICS."""
    require(cupboard.actor, Right.STATISTICS)
    with cupboard.read() as session:
        return period_statistics(session, period, clock.today(), place)


def collected_for(cupboard: Cupboard) -> Collected:
    """What the desk has collected today, this week and this month. NotAllowed without DESK."""
    require(cupboard.actor, Right.DESK)
    with cupboard.read() as session:
        return collected(session, clock.today())
