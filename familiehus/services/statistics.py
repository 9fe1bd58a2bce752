"""The door to the figures: asks for the right before anything is counted. Window and command line use it."""

from familiehus.services.month_figures import month_figures
from familiehus.services.rights import Right, require
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Month, MonthFigures


def month_figures_for(cupboard: Cupboard, month: Month) -> MonthFigures:
    """What the month report prints. NotAllowed without STATISTICS; errors of ``month_figures``."""
    require(cupboard.actor, Right.STATISTICS)
    with cupboard.read() as session:
        return month_figures(session, month)
