"""Every chart in words and as a table: the same numbers for whoever cannot see the drawing.

The sentences are the alternative texts of the print and the descriptions on the screen; the tables are what
"Vis som tabel" shows.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from familiehus.i18n import tr
from familiehus.reports.chart_values import Bar, Change, Goal, GoalState, HeatMap, HouseMap, Lines, Unit
from familiehus.reports.danish import count, percent


@dataclass(frozen=True, slots=True)
class Numbers:
    """A table as it is read: the first column is text, the others numbers as they are written."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def text(self, rows: Sequence[int] | None = None, *, heads: bool = True) -> str:
        """Tab-separated, as spreadsheets paste it; thousands without points, so that they are numbers."""
        chosen = self.rows if rows is None else [self.rows[row] for row in rows]
        lines = [self.heads, *chosen] if heads else chosen
        return "\n".join("\t".join(_pasted(line)) for line in lines)


def _pasted(line: Sequence[str]) -> tuple[str, ...]:
    plain = (cell.replace(".", "") for cell in line[1:])
    return (line[0], *(bare if bare.isdigit() else cell for bare, cell in zip(plain, line[1:], strict=True)))


def weekday(day: int) -> str:
    """``mandag`` for 0."""
    names = (tr("mandag"), tr("tirsdag"), tr("onsdag"), tr("torsdag"), tr("fredag"), tr("lørdag"),
             tr("søndag"))  # fmt: skip
    return names[day]


def weekday_short(day: int) -> str:
    """``man.`` for 0."""
    names = (tr("man."), tr("tir."), tr("ons."), tr("tor."), tr("fre."), tr("lør."), tr("søn."))
    return names[day]


def hour_span(hour: int) -> str:
    """``9-10``."""
    return f"{hour}-{hour + 1}"


def _listed(words: Sequence[str]) -> str:
    return "; ".join(words) + "."


# -- big numbers ------------------------------------------------------------------------------------------


def compared(change: Change | None) -> str:
    """``▲ 12 % mod september``; with small numbers the difference itself; empty when one is not known."""
    if change is None or change.now is None or change.before is None:
        return ""
    if change.now == change.before:
        return tr("uændret mod {period}", period=change.against)
    arrow = "▲" if change.now > change.before else "▼"
    return tr("{arrow} {much} mod {period}", arrow=arrow, much=_much(change), period=change.against)


def compared_said(change: Change | None) -> str:
    """The same without the arrow."""
    if change is None or change.now is None or change.before is None or change.now == change.before:
        return compared(change)
    if change.now > change.before:
        return tr("{much} flere end {period}", much=_much(change), period=change.against)
    return tr("{much} færre end {period}", much=_much(change), period=change.against)


_FEW = 20
"""Below this a per cent says more than there is."""


def _much(change: Change) -> str:
    now, before = change.now or 0, change.before or 0
    difference = abs(now - before)
    if before < _FEW:
        return count(difference)
    return tr("{n} %", n=count(percent(difference, before)))


def goal_words(goal: Goal) -> str:
    """``mål 1.500, på vej: 88 %``."""
    number, part = count(goal.number), percent(goal.reached, goal.number) if goal.number else 100
    if goal.state is GoalState.MET:
        return tr("mål {number}, nået: {part} %", number=number, part=part)
    if goal.state is GoalState.ON_WAY:
        return tr("mål {number}, på vej: {part} %", number=number, part=part)
    return tr("mål {number}, ikke nået: {part} %", number=number, part=part)


# -- bars -------------------------------------------------------------------------------------------------


def bars_said(title: str, bars: Sequence[Bar], unit: Unit, before: str = "") -> str:
    """The title and every number. ``before`` names the period compared with."""
    if not bars:
        return tr("{title} Ingen tal.", title=ended(title))
    first = bars[0]
    words = [f"{first.label}: {unit.said(first.value)}{_before(first, before)}"]
    words += [f"{bar.label}: {count(bar.value)}{_before(bar, before)}" for bar in bars[1:]]
    return f"{ended(title)} {_listed(words)}"


def _before(bar: Bar, name: str) -> str:
    if not name or bar.before is None:
        return ""
    return f" ({name}: {count(bar.before)})"


def ended(title: str) -> str:
    """The title as a sentence of its own."""
    return title if title.endswith(("?", ".", "!")) else f"{title}."


def bars_table(head: str, bars: Sequence[Bar], before: str = "") -> Numbers:
    """Label, number, and where there is something to compare with: the number before and the change."""
    if not before or all(bar.before is None for bar in bars):
        return Numbers((head, tr("Antal")), tuple((bar.label, count(bar.value)) for bar in bars))
    name = before[:1].upper() + before[1:]
    rows = tuple(
        (bar.label, count(bar.value), count(bar.before), signed(bar.value, bar.before)) for bar in bars
    )
    return Numbers((head, tr("Antal"), name, tr("Forskel")), rows)


def signed(value: int | None, before: int | None) -> str:
    """``+21``, ``−4``, ``0``; empty when one of the two is not known."""
    if value is None or before is None:
        return ""
    sign = "+" if value > before else "−" if value < before else ""
    return sign + count(abs(value - before))


def parts_table(head: str, parts: Sequence[Bar]) -> Numbers:
    """Label, number and share of the whole."""
    whole = sum(part.value or 0 for part in parts)
    rows = tuple((part.label, count(part.value), share(part.value, whole)) for part in parts)
    return Numbers((head, tr("Antal"), tr("Andel")), rows)


def share(value: int | None, whole: int) -> str:
    """``74 %``; a dash when it can't be said."""
    return count(None) if value is None or not whole else tr("{n} %", n=percent(value, whole))


# -- map --------------------------------------------------------------------------------------------------


def map_bars(shown: HouseMap) -> tuple[Bar, ...]:
    """The areas, most first, then what is not on the map."""
    areas = sorted(shown.areas, key=lambda one: (-(one.value or 0), one.label))
    return (*(Bar(one.label, one.value, one.before) for one in areas), *shown.beyond)


def map_said(title: str, shown: HouseMap, unit: Unit, before: str = "") -> str:
    """The kommune and every area's number, then the pins."""
    name = tr("Kort over {kommune}", kommune=shown.kommune)
    return bars_said(f"{ended(title)} {name}", map_bars(shown), unit, before) + _pins_said(shown)


def _pins_said(shown: HouseMap) -> str:
    ours = [tr("{place} i {postnummer}", place=one.label, postnummer=one.postnummer)
            for one in shown.pins if not one.wished]  # fmt: skip
    wished = [one.label for one in shown.pins if one.wished]
    said = tr(" Nåle: {places}.", places="; ".join(ours)) if ours else ""
    return said + (tr(" Tænkt sted: {places}.", places="; ".join(wished)) if wished else "")


# -- heat map ---------------------------------------------------------------------------------------------


def cell_place(shown: HeatMap, row: int, column: int) -> str:
    """``tirsdag kl. 11-12``."""
    return tr("{day} kl. {hours}", day=weekday(shown.days[column]), hours=hour_span(shown.hours[row]))


def heat_said(title: str, shown: HeatMap, unit: Unit) -> str:
    """The busiest hour, then each day's hours that had anybody."""
    places = [
        (value, row, column)
        for row, line in enumerate(shown.values)
        for column, value in enumerate(line)
        if value
    ]
    if not places:
        return tr("{title} Ingen tal.", title=ended(title))
    most, row, column = max(places, key=lambda one: (one[0], -one[2], -one[1]))
    busiest = tr("Flest {place}: {n}.", place=cell_place(shown, row, column), n=unit.said(most))
    days = []
    for column, day in enumerate(shown.days):
        hours = [
            f"{hour_span(hour)} {count(shown.values[row][column])}"
            for row, hour in enumerate(shown.hours)
            if shown.values[row][column]
        ]
        if hours:
            days.append(f"{weekday(day)}: {', '.join(hours)}")
    return f"{ended(title)} {busiest} {_listed(days)}"


def heat_table(shown: HeatMap) -> Numbers:
    """An hour a row, a day a column; "lukket" where the house is closed and nobody came."""
    rows = []
    for row, hour in enumerate(shown.hours):
        cells = [_cell(shown, row, column) for column in range(len(shown.days))]
        rows.append((tr("kl. {hours}", hours=hour_span(hour)), *cells))
    return Numbers((tr("Tid"), *(weekday_short(day) for day in shown.days)), tuple(rows))


def _cell(shown: HeatMap, row: int, column: int) -> str:
    value = shown.values[row][column]
    if (row, column) in shown.open:
        return count(value)
    return tr("{n} (lukket)", n=count(value)) if value else tr("lukket")


# -- lines ------------------------------------------------------------------------------------------------


def lines_said(title: str, shown: Lines, unit: Unit) -> str:
    """Every series over every period."""
    if not shown.series or not shown.names:
        return tr("{title} Ingen tal.", title=ended(title))
    words = [
        tr("{label} ({what}): {numbers}", label=one.label, what=unit.many, numbers=", ".join(
            f"{name} {count(value)}" for name, value in zip(shown.names, one.values, strict=True)))
        for one in shown.series
    ]  # fmt: skip
    return f"{ended(title)} {_listed(words)}"


def lines_table(head: str, shown: Lines) -> Numbers:
    """A period a row, a series a column."""
    rows = tuple(
        (name, *(count(one.values[place]) for one in shown.series)) for place, name in enumerate(shown.names)
    )
    return Numbers((head, *(one.label for one in shown.series)), rows)
