"""The door to the papers about activities: asks for the right, and for whom the paper is. Window and command
line use it."""

from datetime import date

from familiehus import clock
from familiehus.calendar.overview import ActivityOverview, Reader
from familiehus.errors import UserError
from familiehus.i18n import danish
from familiehus.queries.statistics.activities import activity_overview
from familiehus.services.rights import Right, require
from familiehus.storage.cupboard import Cupboard

DATES_UP_TO = 7
"""So many days have a line for each date unless somebody says otherwise."""
LONGEST_DAYS = 1100
"""Three years: a paper of more is a typing error."""


@danish()
def activity_overview_for(
    cupboard: Cupboard, first: date, last: date, reader: Reader = Reader.HOUSE
) -> ActivityOverview:
    """True numbers from ``first`` to ``last``. NotAllowed without CALENDAR; UserError ``true_figures_stay``
    for any reader but the house, ``overview_turned`` and ``overview_too_long`` for the days."""
    require(cupboard.actor, Right.CALENDAR)
    if reader is not Reader.HOUSE:
        raise UserError("true_figures_stay", reader=str(reader))
    if last < first:
        raise UserError("overview_turned", first=first, last=last)
    if (last - first).days >= LONGEST_DAYS:
        raise UserError("overview_too_long", first=first, last=last)
    with cupboard.read() as session:
        return activity_overview(session, first, last, clock.now())
