"""The door to the papers of the calendar: asks for the right before anything is read. Window and command
line use it."""

from datetime import date, timedelta

from familiehus.calendar.period import CalendarPeriod
from familiehus.calendar.week import Week
from familiehus.queries.calendar import calendar_period
from familiehus.services.rights import Right, require
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Month


def week_for(cupboard: Cupboard, week: Week) -> CalendarPeriod:
    """What a week's papers show. NotAllowed without DESK."""
    require(cupboard.actor, Right.DESK)
    return _period(cupboard, week.first, week.last)


def month_for(cupboard: Cupboard, month: Month) -> CalendarPeriod:
    """What a month's overview shows: its days and nothing before or after. NotAllowed without DESK."""
    require(cupboard.actor, Right.DESK)
    return _period(cupboard, month.first, month.next.first - timedelta(days=1))


def _period(cupboard: Cupboard, first: date, last: date) -> CalendarPeriod:
    with cupboard.read() as session:
        return calendar_period(session, first, last)
