"""Last year's targets that nobody has set again, each with what came of it: help for the new number."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from familiehus import clock
from familiehus.figures import TargetBefore
from familiehus.values import Period

if TYPE_CHECKING:
    from familiehus.queries.targets import SetTarget
    from familiehus.services.target_measures import Measure


@dataclass(frozen=True, slots=True)
class Repeatable:
    """``again`` is the target as it would be set for the new year. ``told`` is what was published of the old
    one; where nothing was, ``value`` is the true figure, which stays in the house. ``known`` False: there is
    no such figure any more."""

    again: "SetTarget"
    title: str
    told: TargetBefore | None
    value: int | None
    known: bool


def read_repeatables(session: Any, year: int) -> tuple[Repeatable, ...]:
    """For a year, on the database thread; in the order of the old year's targets."""
    from familiehus.disclosure.period_menu import table_by_id
    from familiehus.queries.targets import targets
    from familiehus.services.target_measures import measures
    from familiehus.ui.statistics.target_reading import LastYear, TrueFigures

    every = targets(session)
    set_now = {_asked(one) for one in every if one.period.year == year}
    old = [one for one in every if one.period.year == year - 1]
    again = {one.id: replace(one, id=uuid4(), period=_next_year(one.period)) for one in old}
    missing = [one for one in old if _asked(again[one.id]) not in set_now]
    last_year = LastYear(session, (again[one.id].period for one in missing))
    counted = TrueFigures(session, clock.today())
    offered: dict[Period, Mapping[str, Measure]] = {}
    found = []
    for one in missing:
        new = again[one.id]
        if new.period not in offered:
            offered[new.period] = {known.id: known for known in measures(session, new.period)}
        told = last_year.of(new)
        value = counted.value(one) if told is None else None
        title = table_by_id(new.measure).title()
        found.append(Repeatable(new, title, told, value, _is_known(new, offered[new.period])))
    return tuple(found)


def _asked(one: "SetTarget") -> tuple[Period, str, str, bool]:
    return one.period, one.measure, one.code, one.share


def _next_year(period: Period) -> Period:
    return Period(period.kind, period.year + 1, period.number)


def _is_known(target: "SetTarget", offered: "Mapping[str, Measure]") -> bool:
    measure = offered.get(target.measure)
    return measure is not None and (not target.code or target.code in measure.codes)
