"""Everything a period's menu would print, in the fixed order in which it is decided.

Totals, then margins, then crossings, then visitors; largest first, ties by code. The order depends on
nothing but the counts and the menu, so that nobody can choose what is lost.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from familiehus.disclosure.blocks import Block, BlockKind, YearCounts
from familiehus.disclosure.counting import Count
from familiehus.disclosure.figures import Axis, Figure, Why
from familiehus.disclosure.menu import Codes
from familiehus.disclosure.period_menu import PeriodTable, tables_for, units_in
from familiehus.disclosure.sums import count_of, value_of
from familiehus.disclosure.visits import KINDS, VISIT_AXES, VISITORS_TOTAL
from familiehus.values import Month, Period


@dataclass(frozen=True, slots=True)
class Candidate:
    """A figure, why it is out of the question (if it is), and the totals that must be printed above it."""

    figure: Figure
    out: Why | None = None
    needs: tuple[str, ...] = ()


def candidates(counts: YearCounts, period: Period, k: int) -> list[Candidate]:
    """In order. Never of nobody: where 0 would be printed, no number at all would mean somebody."""
    blocks = {block.id: block for block in counts.blocks}
    tables = tables_for(period.kind, blocks)
    asked = {table.block for table in tables}
    totals = [
        _total(found[0], period, k)
        for found in counts.populations.values()
        if not asked.isdisjoint((found[0].population, *(block.id for block in found)))
    ]
    totals += [_mentions(b, period, k) for b in counts.blocks if b.kind is BlockKind.SEVERAL]
    margins: list[Candidate] = []
    crossings: list[Candidate] = []
    visits: list[Candidate] = []
    if any(table.axis in VISIT_AXES for table in tables):
        visits.append(_visitors(blocks[KINDS], period, k))
    for table in tables:
        if table.axis is not Axis.TOTAL:
            rows = {Axis.CROSSING: crossings}.get(table.axis, visits if table.axis in VISIT_AXES else margins)
            rows += _rows(table, blocks[table.block], period, k)
    found = [one for part in (totals, margins, crossings, visits) for one in _in_order(part)]
    return [one for one in found if one.figure.value]


def total_id(population: str) -> str:
    """The table id under which everybody of a population is published."""
    return f"{population}.total"


def mentions_id(table: str) -> str:
    """The table id under which all mentions of a several table are published."""
    return f"{table}.mentions"


def _in_order(found: Sequence[Candidate]) -> list[Candidate]:
    return sorted(found, key=lambda one: (-one.figure.value, one.figure.codes, one.figure.table))


def _total(block: Block, period: Period, k: int) -> Candidate:
    count = count_of(block, Axis.TOTAL, (), period.months)
    figure = _figure(total_id(block.population), block.population, Axis.TOTAL, (), period, count.contacts)
    return Candidate(figure, _size(figure.value, count, k))


def _mentions(block: Block, period: Period, k: int) -> Candidate:
    """Also out where mentions less contacts would print how few gave more than one answer."""
    count = count_of(block, Axis.MENTIONS, (), period.months)
    value = value_of(block, Axis.MENTIONS, (), period.months)
    figure = _figure(mentions_id(block.id), block.id, Axis.MENTIONS, (), period, value)
    few_extra = Why.REMAINDER if 0 < value - count.contacts < k else None
    return Candidate(figure, _size(value, count, k) or few_extra, (total_id(block.population),))


def _visitors(block: Block, period: Period, k: int) -> Candidate:
    count = count_of(block, Axis.VISITORS, (), period.months)
    figure = _figure(VISITORS_TOTAL, block.id, Axis.VISITORS, (), period, count.contacts)
    return Candidate(figure, _size(figure.value, count, k), (total_id(block.population),))


def _rows(table: PeriodTable, block: Block, period: Period, k: int) -> Iterator[Candidate]:
    needs: tuple[str, ...] = (total_id(block.population),)
    if block.kind is BlockKind.SEVERAL:
        needs = (*needs, mentions_id(table.id))
    if table.axis in VISIT_AXES:
        needs = (*needs, VISITORS_TOTAL)
    for unit in units_in(table, block, period.kind):
        value = value_of(block, table.axis, unit, period.months)
        count = count_of(block, table.axis, unit, period.months)
        figure = _figure(table.id, block.id, table.axis, unit, period, value)
        yield Candidate(figure, _size(value, count, k), needs)


def _size(value: int, count: Count, k: int) -> Why | None:
    if 0 < value < k:
        return Why.TOO_SMALL
    return Why.FEW_FAMILIES if count.small(k) else None


def _figure(table: str, block: str, axis: Axis, codes: Codes, period: Period, value: int) -> Figure:
    months: tuple[Month, ...] = period.months
    text = "+".join(codes)
    return Figure(f"{period}/{table}/{text}", str(period), table, block, axis, codes, months, value)
