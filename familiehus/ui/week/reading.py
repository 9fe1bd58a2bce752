"""What the week page reads in one go: the period, and the kinds that visitors are counted under."""

from typing import Any

from familiehus.calendar.period import CalendarPeriod
from familiehus.calendar.week import Week
from familiehus.queries.calendar import calendar_period
from familiehus.queries.house import ChoiceRow, choices
from familiehus.values import ListName


def read_week(session: Any, week: Week) -> tuple[CalendarPeriod, tuple[ChoiceRow, ...]]:
    """Monday to Sunday, with the active kinds."""
    kinds = tuple(one for one in choices(session) if one.list_name is ListName.KIND and one.active)
    return calendar_period(session, week.first, week.last), kinds
