"""How the targets stand by the true figures, for the house only: what is published may know less.

The contacts are counted as the statistics count them, everybody else as the ledger will. What last year's
report said is read from the report, as everybody outside the house knows it.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from familiehus import clock
from familiehus.figures import Standing, TargetBefore
from familiehus.values import Period

if TYPE_CHECKING:
    from familiehus.figures import PeriodFigures
    from familiehus.queries.targets import SetTarget

_CONTACTS = "contacts."
_VISITS = ("heads.kind", "heads.owner")


@dataclass(frozen=True, slots=True)
class TargetStanding:
    """A target, its figure's title, and how it stands. ``value`` is in per cent where the target is;
    ``before`` is what was published of the year before."""

    target: "SetTarget"
    title: str
    value: int | None
    standing: Standing
    before: TargetBefore | None = None


def read_targets(session: Any, year: int) -> tuple[TargetStanding, ...]:
    """Those of a year, on the database thread; the right to the statistics has been asked for."""
    from familiehus.disclosure.period_menu import table_by_id
    from familiehus.queries.targets import targets
    from familiehus.services.targets import standing

    today = clock.today()
    wanted = [one for one in targets(session) if one.period.year == year]
    counted, told = TrueFigures(session, today), LastYear(session, (one.period for one in wanted))
    found = []
    for one in wanted:
        value = counted.value(one)
        state = standing(value, one.number, gone(one.period, today), share=one.share)
        title = table_by_id(one.measure).title()
        found.append(TargetStanding(one, title, value, state, told.of(one)))
    return tuple(found)


def gone(period: Period, today: date) -> float:
    """How much of a period is over, 0 to 1. Today counts: what came today is counted too."""
    days = (period.last - period.first).days + 1
    return min(max((today - period.first).days + 1, 0), days) / days


class LastYear:
    """What the published reports of the year before say, read when there is somebody to read them for."""

    def __init__(self, session: Any, periods: Iterable[Period]) -> None:
        from familiehus.queries.ledger import snapshot
        from familiehus.services.targets_before import reports_before

        asked = dict.fromkeys(then for one in dict.fromkeys(periods) for then in reports_before(one))
        found = (snapshot(session, then) for then in asked)
        self._session = session
        self._reports: tuple[PeriodFigures, ...] = tuple(one for one in found if one is not None)
        self._areas: dict[int, Any] = {}

    def of(self, target: "SetTarget") -> TargetBefore | None:
        """Of this target's figure, one year before."""
        from familiehus.services.targets_before import said_of

        return said_of(target, self._areas_in(target.period.year), self._reports) if self._reports else None

    def _areas_in(self, year: int) -> Any:
        from familiehus.queries.house import areas

        if year not in self._areas:
            self._areas[year] = tuple((one.name, tuple(one.postnumre)) for one in areas(self._session, year))
        return self._areas[year]


class TrueFigures:
    """The true figures behind targets, each period counted when the first target asks for it."""

    def __init__(self, session: Any, today: date) -> None:
        self._session, self._today = session, today
        self._counted: dict[Period, _Counted] = {}

    def value(self, target: "SetTarget") -> int | None:
        """So far in its period; None where it is not counted."""
        period = target.period
        if period not in self._counted:
            self._counted[period] = _Counted(self._session, period, self._today)
        return self._counted[period].value(target)


class _Counted:
    """The true figures of one period."""

    def __init__(self, session: Any, period: Period, today: date) -> None:
        self._session, self._period, self._today = session, period, today
        self._months = [one for one in period.months if one.first <= today]
        self._tables: dict[str, Counter[str]] | None = None
        self._total = 0
        self._blocks: dict[str, Counter[str]] | None = None
        self._visitors: Counter[tuple[str, str]] | None = None

    def value(self, target: "SetTarget") -> int | None:
        """Of the part, of the whole, or the one in per cent of the other."""
        from familiehus.services.target_measures import UNMEASURED
        from familiehus.services.target_parts import members_of

        if target.measure in UNMEASURED:
            return None
        if not self._months:
            return 0
        found = self._rows(target.measure)
        if found is None:
            return None
        rows, whole = found
        if not target.code:
            return whole
        part = sum(rows[code] for code in members_of(target.measure, target.code))
        if not target.share:
            return part
        return int(Fraction(100 * part, whole)) if whole else 0

    def _rows(self, measure: str) -> tuple[Counter[str], int] | None:
        if not measure.startswith(_CONTACTS):
            rows = self._came(measure) if measure in _VISITS else self._crowd(measure)
            return None if rows is None else (rows, sum(rows.values()))
        if self._tables is None:
            self._count_contacts()
        assert self._tables is not None
        if measure == "contacts.area_henvender" and measure not in self._tables:
            self._tables[measure] = self._crossed()
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

    def _crossed(self) -> Counter[str]:
        """Area and henvender together, which only print otherwise asks for."""
        from familiehus.disclosure.blocks import crossing
        from familiehus.queries.statistics.contacts import area_of, areas_by_postnummer
        from familiehus.queries.statistics.counting import crossings_counted

        found, areas = Counter[str](), areas_by_postnummer(self._session, self._period.year)
        for month in self._months:
            last = min(month.next.first - timedelta(days=1), self._today)
            for (postnummer, who), n in crossings_counted(self._session, month.first, last).items():
                found[crossing(area_of(postnummer, areas), who)] += n
        return found

    def _came(self, measure: str) -> Counter[str]:
        """Visitors by what they came to, or by who held it."""
        from familiehus.queries.visits import visitors

        if self._visitors is None:
            self._visitors = Counter()
            for month in self._months:
                self._visitors.update(visitors(self._session, month))
        rows, place = Counter[str](), _VISITS.index(measure)
        for visit, number in self._visitors.items():
            rows[visit[place]] += number
        return rows

    def _crowd(self, measure: str) -> Counter[str] | None:
        from familiehus.disclosure.period_menu import table_by_id

        if self._blocks is None:
            self._blocks = self._count_crowds()
        return self._blocks.get(table_by_id(measure).block)

    def _count_crowds(self) -> dict[str, Counter[str]]:
        from familiehus.queries.populations import crowds
        from familiehus.services.populations import plain_blocks

        own = {}
        for crowd, months in crowds(self._session, self._months).items():
            own[crowd] = Counter[tuple[str, ...]]()
            for answers in months.values():
                own[crowd].update(answers)
        month = self._months[0]
        blocks = plain_blocks(own, {}, month)
        return {
            block: Counter({code: n.contacts for code, n in months[month].items()})
            for block, months in blocks.items()
        }
