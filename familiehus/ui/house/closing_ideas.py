"""Days on which many houses close though they are no holidays: suggested, never set by themselves."""

from dataclasses import dataclass
from datetime import date, timedelta

from familiehus.calendar.danish_holidays import half_holidays, holiday_names
from familiehus.calendar.opening import HouseDays
from familiehus.i18n import tr

_LABOUR_DAY = (5, 1)
_FRIDAY = 5


@dataclass(frozen=True, slots=True)
class Idea:
    """A day, the reason that would stand on the door, and whether most houses do it."""

    day: date
    reason: str
    likely: bool


def closing_ideas(days: HouseDays, place: str, year: int, today: date) -> tuple[Idea, ...]:
    """Those of the year that are not over and on which the place is open, by date."""
    found = {
        day: Idea(day, name, (day.month, day.day) != _LABOUR_DAY) for day, name in half_holidays(year).items()
    }
    for day in holiday_names(year):
        bridge = day + timedelta(days=1)
        if (
            day.isoweekday() == _FRIDAY - 1
            and bridge.isoweekday() == _FRIDAY
            and bridge not in holiday_names(year)
        ):
            found.setdefault(bridge, Idea(bridge, tr("Klemmedag"), likely=False))
    ahead = (idea for day, idea in sorted(found.items()) if day >= today)
    return tuple(one for one in ahead if days.is_open(place, one.day))
