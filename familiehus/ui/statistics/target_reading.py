"""How the targets stand by the true figures, for the house only: what is published may know less.

The contacts are counted as the statistics count them, everybody else as the ledger will.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from familiehus import clock
from familiehus.figures import Standing
from familiehus.values import Month, Period

if TYPE_CHECKING:
    from familiehus.queries.targets import SetTarget

_CONTACTS = "contacts."
UNMEASURED = frozenset({"contacts.area_henvender", "contacts.when"})
"""Crossings are only ever counted for print."""


@dataclass(frozen=True, slots=True)
class TargetStanding:
    """A target, its figure's title, and how it stands. ``value`` is in per cent where the target is."""

    target: "SetTarget"
    title: str
    value: int | None
    standing: Standing


def read_targets(session: Any, year: int) -> tuple[TargetStanding, ...]:
    """Those of a year, on the database thread; the right to the statistics has been asked for."""
    from familiehus.disclosure.period_menu import table_by_id
    from familiehus.queries.targets import targets
    from familiehus.services.targets import standing

    today, found, counted = clock.today(), [], dict[Period, _Counted]()
    for one in targets(session):
        if one.period.year != year:
            continue
        if one.period not in counted:
            counted[one.period] = _Counted(session, one.period, today)
        value = counted[one.period].value(one)
        state = standing(value, one.number, gone(one.period, today), share=one.share)
        found.append(TargetStanding(one, table_by_id(one.measure).title(), value, state))
    return tuple(found)


def gone(period: Period, today: date) -> float:
    """How much of a period is over, 0 to 1. Today counts: what came today is counted too."""
    days = (period.last - period.first).days + 1
    return min(max((today - period.first).days + 1, 0), days) / days


class _Counted:
    """The true figures of one period, each counted when a target asks for it."""

    def __init__(self, session: Any, period: Period, today: date) -> None:
        self._session, self._period, self._today = session, period, today
        self._tables: dict[str, Counter[str]] | None = None
        self._total = 0
        self._crowds: dict[str, Any] = {}

    def value(self, target: "SetTarget") -> int | None:
        """Of the row, of the whole, or the one in per cent of the other."""
        if target.measure in UNMEASURED or self._period.first > self._today:
            return None if target.measure in UNMEASURED else 0
        rows, whole = self._rows(target.measure)
        if not target.code:
            return whole
        part = rows[target.code]
        if not target.share:
            return part
        return int(Fraction(100 * part, whole)) if whole else 0

    def _rows(self, measure: str) -> tuple[Counter[str], int]:
        if not measure.startswith(_CONTACTS):
            rows = self._crowd(measure)
            return rows, sum(rows.values())
        if self._tables is None:
            self._count_contacts()
        assert self._tables is not None
        return self._tables.get(measure, Counter()), self._total

    def _count_contacts(self) -> None:
        from familiehus.disclosure.menu import WEEKDAYS, hour_band
        from familiehus.queries.statistics.contacts import contacts_of, period_tallies
        from familiehus.queries.statistics.facts import Fact, clock_of

        counts = period_tallies(self._session, self._period, self._today)
        shown = contacts_of(self._session, counts)
        self._total, self._tables = shown.total.now, {}
        for table in shown.tables:
            rows = Counter({row.code or "": row.contacts.now for row in table.rows})
            self._tables[f"{_CONTACTS}{table.fact}"] = rows
        days, hours = Counter[str](), Counter[str]()
        for code, n in counts.now.of(Fact.CLOCK, None).items():
            weekday, hour = clock_of(code)
            days[WEEKDAYS[weekday - 1]] += n
            hours[hour_band(hour)] += n
        self._tables |= {f"{_CONTACTS}weekday": days, f"{_CONTACTS}hour": hours}

    def _crowd(self, measure: str) -> Counter[str]:
        from familiehus.queries.populations import CROWDS, HEADS, crowds

        crowd = next(one for one, blocks in CROWDS.items() if measure in blocks)
        if crowd not in self._crowds:
            months = [one for one in self._period.months if one.first <= self._today]
            self._crowds.update(crowds(self._session, months, heads=crowd == HEADS))
        place = CROWDS[crowd].index(measure)
        found = Counter[str]()
        by_month: dict[Month, Any] = self._crowds[crowd]
        for answers in by_month.values():
            for answer, number in answers.items():
                found[answer[place]] += number
        return found
