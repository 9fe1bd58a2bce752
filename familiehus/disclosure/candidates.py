"""Everything a period's menu would print, in the fixed order in which it is decided.

Totals, then margins, then crossings; largest first, ties by code. The order depends on
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
from familiehus.values import Month, Period


@dataclass(frozen=True, slots=True)
class Candidate:
    """A figure, why it is out of the question (if it is), and the totals that must be printed above it."""

    figure: Figure
    out: Why | None = None
    needs: tuple[str, ...] = ()


def candidates(counts: YearCounts, period: Period, k: int) -> list[Candidate]:
    """In order. Never of nobody: where 0 would be printed, no number at all would mean somebody."""
    totals = [_total(blocks[0], period, k) for blocks in counts.populations.values()]
    blocks = {block.id: block for block in counts.blocks}
    totals += [_mentions(b, period, k) for b in counts.blocks if b.kind is BlockKind.SEVERAL]
    margins: list[Candidate] = []
    crossings: list[Candidate] = []
    for table in tables_for(period.kind, blocks):
        if table.axis is not Axis.TOTAL:
            rows = crossings if table.axis is Axis.CROSSING else margins
            rows += _rows(table, blocks[table.block], period, k)
    found = [*_in_order(totals), *_in_order(margins), *_in_order(crossings)]
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


def _rows(table: PeriodTable, block: Block, period: Period, k: int) -> Iterator[Candidate]:
    needs: tuple[str, ...] = (total_id(block.population),)
    if block.kind is BlockKind.SEVERAL:
        needs = (*needs, mentions_id(table.id))
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
