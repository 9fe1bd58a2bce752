"""The month report's door to the figures: published ones, or a preview. Asks for the right first."""

from familiehus.errors import UserError
from familiehus.services.month_figures import month_of
from familiehus.services.publishing import preview
from familiehus.services.rights import Right, require
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Month, MonthFigures, Period, PeriodKind


def month_figures_for(cupboard: Cupboard, month: Month) -> MonthFigures:
    """What the month report prints. NotAllowed without STATISTICS; UserError ``month_in_future``."""
    require(cupboard.actor, Right.STATISTICS)
    try:
        return month_of(preview(cupboard, Period.of(PeriodKind.MONTH, month.first)))
    except UserError as refused:
        if refused.code != "period_in_future":
            raise
        raise UserError("month_in_future", month=str(month)) from None
