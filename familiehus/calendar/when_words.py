"""When something is, in the words of a notice board: "tirsdage kl. 10–14", "5. december kl. 19–21".

Said from the dates that are coming, not from the rule, so that what was moved or cancelled is not promised.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby, pairwise

from familiehus.calendar.activity import clock_span
from familiehus.calendar.hours_words import weekday_name
from familiehus.calendar.occurrences import Occurrence
from familiehus.i18n import tr

_REGULAR = 3
"""So many dates make a habit; fewer are named one by one."""
_NAMED_MOST = 3
_EVERY_MOST = 2
"""Weeks between: rarer ones are named by their dates."""


@dataclass(frozen=True, slots=True)
class _Habit:
    """The dates of one weekday at one time of day; every so many ``weeks``, 0 for no habit."""

    weekday: int
    hours: tuple[int, int]
    days: tuple[date, ...]

    @property
    def weeks(self) -> int:
        """The shortest way from one to the next: holidays make longer ones."""
        if len(self.days) < _REGULAR:
            return 0
        weeks = min((later - day) // timedelta(weeks=1) for day, later in pairwise(self.days))
        return weeks if weeks <= _EVERY_MOST else 0


def when_words(dates: Iterable[Occurrence]) -> str:
    """Of the dates that take place; empty for none. Exceptions to a habit are not named."""
    coming = sorted((one for one in dates if not one.cancelled), key=lambda one: (one.day, one.start))
    habits = _habits(coming)
    regular = [one for one in habits if one.weeks]
    if regular:
        return _listed([_regular(some) for some in _together(regular)])
    named = [_named(one) for one in coming[:_NAMED_MOST]]
    if len(coming) > _NAMED_MOST:
        return tr("{days} og flere gange", days=", ".join(named))
    return _listed(named)


def _habits(coming: Sequence[Occurrence]) -> list[_Habit]:
    found: dict[tuple[int, tuple[int, int]], list[date]] = {}
    for one in coming:
        days = found.setdefault((one.day.isoweekday(), (one.start, one.end)), [])
        if one.day not in days:
            days.append(one.day)
    return [_Habit(weekday, hours, tuple(days)) for (weekday, hours), days in sorted(found.items())]


def _together(regular: list[_Habit]) -> list[list[_Habit]]:
    """Those at the same hours are said once."""
    ordered = sorted(regular, key=lambda one: (one.weeks, one.hours, one.weekday))
    parts = [list(some) for _, some in groupby(ordered, key=lambda one: (one.weeks, one.hours))]
    return sorted(parts, key=lambda some: (some[0].weekday, some[0].hours))


def _regular(habits: list[_Habit]) -> str:
    hours = clock_span(*habits[0].hours)
    if habits[0].weeks == 1:
        return tr("{days} kl. {hours}", days=_listed([_plural(one.weekday) for one in habits]), hours=hours)
    days = _listed([weekday_name(one.weekday) for one in habits])
    return tr("hver anden {days} kl. {hours}", days=days, hours=hours)


def _named(one: Occurrence) -> str:
    return tr("{day}. {month} kl. {hours}", day=one.day.day, month=_month(one.day.month),
              hours=clock_span(one.start, one.end))  # fmt: skip


def _plural(weekday: int) -> str:
    names = (
        tr("mandage"), tr("tirsdage"), tr("onsdage"), tr("torsdage"), tr("fredage"), tr("lørdage"),
        tr("søndage"),
    )  # fmt: skip
    return names[weekday - 1]


def _month(number: int) -> str:
    names = (
        tr("januar"), tr("februar"), tr("marts"), tr("april"), tr("maj"), tr("juni"), tr("juli"),
        tr("august"), tr("september"), tr("oktober"), tr("november"), tr("december"),
    )  # fmt: skip
    return names[number - 1]


def _listed(words: Sequence[str]) -> str:
    if len(words) < 2:
        return "".join(words)
    return tr("{most} og {last}", most=", ".join(words[:-1]), last=words[-1])
