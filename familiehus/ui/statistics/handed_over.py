"""What was pointed out, referred, agreed to and notified in a period, read beside the other figures.

Referrals, consents and meetings are counted in whole months, because that is all that is left of an erased
family; of a week there are only the offers that were pointed out.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from familiehus.values import Period, PeriodKind

if TYPE_CHECKING:
    from familiehus.queries.handover_counts import HandoverCounts
    from familiehus.queries.pointing import PointedOffer
    from familiehus.queries.referral_figures import ReferralFigures


@dataclass(frozen=True, slots=True)
class HandedOver:
    """``before`` and ``year_before`` are of whole periods, also where this one is running. None: a week."""

    pointed: "tuple[PointedOffer, ...]"
    pointed_before: int
    referrals: "ReferralFigures | None"
    counts: "HandoverCounts | None"
    before: "HandoverCounts | None"
    year_before: "HandoverCounts | None"


def read_handed_over(session: Any, period: Period) -> HandedOver:
    """On the database thread, after the right to the statistics was asked for."""
    from familiehus.queries.pointing import pointed_offers, pointings

    before = period.before
    pointed = pointed_offers(session, period.first, period.last)
    pointed_before = pointings(session, before.first, before.last)
    if period.kind is PeriodKind.WEEK:
        return HandedOver(pointed, pointed_before, None, None, None, None)
    from familiehus.queries.handover_counts import handover_counts
    from familiehus.queries.referral_figures import referral_figures

    counts = [handover_counts(session, one.first, one.last) for one in (period, before, period.year_before)]
    return HandedOver(pointed, pointed_before, referral_figures(session, period.first, period.last), *counts)
