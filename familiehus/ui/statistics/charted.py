"""From the true figures to what the charts are fed with: bars, maps, hours and lines with Danish names."""

from collections.abc import Iterable

from familiehus.i18n import tr
from familiehus.queries.statistics.contacts import Compared, FactRow, FactTable
from familiehus.queries.statistics.facts import LISTED, Fact
from familiehus.queries.statistics.hours import ClockGrid
from familiehus.queries.statistics.over_time import MonthSeries
from familiehus.reports.chart_values import Bar, HeatMap, HouseMap, Lines, MapArea, Series
from familiehus.reports.danish import kommune_name, month_year
from familiehus.ui.statistics.period_words import beside, tick
from familiehus.ui.statistics.reading import Reading
from familiehus.values import AREA_OUTSIDE, POSTNUMMER_DECLINED, POSTNUMMER_UNKNOWN

MOST_LINES = 5
"""As many lines as there are colours; the others are in the table."""


def against(reading: Reading) -> str:
    """The name of the period before; empty when nobody counted then."""
    days = reading.figures.contacts.days
    if days.before is None:
        return ""
    return beside(reading.period.before, reading.period, running=days.running)


def against_last_year(reading: Reading) -> str:
    """The name of the same period last year; empty when nobody counted then."""
    days = reading.figures.contacts.days
    if days.year_before is None:
        return ""
    return beside(reading.period.year_before, reading.period, running=days.running)


def capital(words: str) -> str:
    """The first letter large."""
    return words[:1].upper() + words[1:]


def name_of(reading: Reading, fact: Fact, code: str | None) -> str:
    """What a code is called on the screen."""
    if code is None:
        return tr("Ikke spurgt")
    if fact is Fact.PLACE:
        return reading.places.get(code, code)
    known = LISTED.get(fact)
    return capital(reading.label(known, code) if known else code)


def bars_of(reading: Reading, fact: Fact) -> tuple[Bar, ...]:
    """Every answer that was given now or before, most frequent first."""
    table = reading.figures.contacts.table(fact)
    return tuple(
        Bar(name_of(reading, fact, row.code), row.contacts.now, row.contacts.before) for row in _seen(table)
    )


def _seen(table: FactTable) -> Iterable[FactRow]:
    return (row for row in table.rows if row.contacts.now or row.contacts.before or row.code is None)


def house_map(reading: Reading) -> HouseMap:
    """The house's areas of the period's year; what has no place on the map stands beside it."""
    table, house = reading.figures.contacts.table(Fact.AREA), reading.lists.house

    def of(code: str) -> Compared:
        empty = 0 if reading.figures.contacts.days.before is not None else None
        return table.of(code) or Compared(0, empty, None)

    areas = tuple(
        MapArea(area.name, area.postnumre, of(area.name).now, of(area.name).before)
        for area in reading.lists.areas
    )
    beyond = tuple(
        Bar(capital(code), of(code).now, of(code).before)
        for code in (AREA_OUTSIDE, POSTNUMMER_UNKNOWN, POSTNUMMER_DECLINED)
        if of(code).now or of(code).before
    )
    return HouseMap(house.kommunekode, kommune_name(house.kommune), areas, beyond)


def heat_of(clock: ClockGrid) -> HeatMap:
    """Hour by weekday; shaded where the house is closed, when its hours are known."""
    counted = {(one.weekday - 1, one.hour): one.contacts for one in clock.cells}
    opened = [(one.weekday - 1, one.hour) for one in clock.cells if one.open or not clock.known]
    return HeatMap.of(counted, opened)


def lines_of(reading: Reading, series: MonthSeries, fact: Fact, most: int | None = MOST_LINES) -> Lines:
    """Thirteen months, a line for each of the answers given most; None: all of them, for the table."""
    rows = [row for row in series.rows if row.code is not None and row.total]
    return Lines(
        tuple(tick(month) for month in series.months),
        tuple(month_year(month) for month in series.months),
        tuple(Series(name_of(reading, fact, row.code), row.contacts) for row in rows[:most]),
    )


def totals_of(series: MonthSeries, label: str) -> Lines:
    """All contacts over the same months."""
    return Lines(
        tuple(tick(month) for month in series.months),
        tuple(month_year(month) for month in series.months),
        (Series(label, series.totals),),
    )
