"""The rules of families and remainders: what is left beside a printed figure is a count too.

The arithmetic of single cells is the guard's business. Here is asked whether k different
families can be behind what a reader gets by subtracting: a table's "Øvrige", an area
without its printed parts, a quarter without its printed months. All of it is monotone: once
broken, no further figure mends it.
"""

from collections.abc import Iterable, Iterator

from familiehus.disclosure.blocks import HENVENDERE, Block, YearCounts, crossed, crossing
from familiehus.disclosure.counting import Count
from familiehus.disclosure.figures import Axis, Figure
from familiehus.disclosure.menu import Codes
from familiehus.disclosure.printed import is_rest
from familiehus.disclosure.sums import count_of
from familiehus.disclosure.visits import VISIT_AXES, along
from familiehus.values import Period, PeriodKind

_Key = tuple[str, str, Codes]


class Rests:
    """Everything published this year, by where it stands."""

    def __init__(self, counts: YearCounts, published: Iterable[Figure], k: int) -> None:
        self._counts, self._k = counts, k
        self._found: dict[_Key, Figure] = {}
        for figure in published:
            if not is_rest(figure):
                self.add(figure)

    def add(self, figure: Figure) -> None:
        """Published: it counts for everything asked from now on."""
        self._found[_key(figure)] = figure

    def discard(self, figure: Figure) -> None:
        """Take back what ``add`` did: it was only tried."""
        del self._found[_key(figure)]

    def has(self, period: str, table: str) -> bool:
        """Whether the total of a table is published."""
        return (period, table, ()) in self._found

    def allow(self, figure: Figure) -> bool:
        """Whether everything that is left beside it is nobody, or k families or more."""
        new = _key(figure) not in self._found
        if new:
            self.add(figure)
        kept = not any(rest.small(self._k) for rest in self._rests(figure))
        if new:
            self.discard(figure)
        return kept

    def _rests(self, figure: Figure) -> Iterator[Count]:
        yield from self._in_time(figure)
        if figure.axis not in (Axis.TOTAL, Axis.MENTIONS):
            yield self._in_table(figure)
            yield from self._in_parents(figure)

    def _in_table(self, figure: Figure) -> Count:
        """What "Øvrige" would be."""
        block = self._counts.block(figure.block)
        if figure.axis is Axis.VISITORS:
            everybody = count_of(block, Axis.TOTAL, (), figure.months)
            return everybody.minus(self._count(figure))
        beside = {code for other in self._table(figure) for code in other.codes}
        return count_of(block, figure.axis, _others(block, figure.axis, beside), figure.months)

    def _in_parents(self, figure: Figure) -> Iterator[Count]:
        """A published area or henvender without its published parts."""
        block = self._counts.block(figure.block)
        for axis, codes in _parents(block, figure):
            parent = next((f for f in self._same(figure) if f.axis is axis and codes.issubset(f.codes)), None)
            if parent is None:
                continue
            rest = count_of(block, axis, parent.codes, parent.months)
            for part in self._table(figure):
                if any(a is axis and c.issubset(parent.codes) for a, c in _parents(block, part)):
                    rest = rest.minus(count_of(block, part.axis, part.codes, part.months))
            yield rest

    def _in_time(self, figure: Figure) -> Iterator[Count]:
        """A published quarter or year without its published months and quarters."""
        for period in _around(Period.parse(figure.period)):
            whole = self._found.get((str(period), figure.table, figure.codes))
            if whole is not None:
                rest = self._count(whole)
                for part in self._within(whole, period):
                    rest = rest.minus(self._count(part))
                yield rest

    def _within(self, whole: Figure, period: Period) -> Iterator[Figure]:
        """Published parts that do not overlap, the largest there are."""
        for part in _parts(period):
            figure = self._found.get((str(part), whole.table, whole.codes))
            if figure is not None:
                yield figure
            else:
                yield from self._within(whole, part)

    def _count(self, figure: Figure) -> Count:
        blocks = self._counts.populations.get(figure.block, ())
        block = blocks[0] if figure.axis is Axis.TOTAL else self._counts.block(figure.block)
        return count_of(block, figure.axis, figure.codes, figure.months)

    def _same(self, figure: Figure) -> Iterator[Figure]:
        return (f for f in self._found.values() if f.period == figure.period and f.block == figure.block)

    def _table(self, figure: Figure) -> Iterator[Figure]:
        return (f for f in self._same(figure) if f.table == figure.table)


def _key(figure: Figure) -> _Key:
    return figure.period, figure.table, figure.codes


def _others(block: Block, axis: Axis, beside: set[str]) -> Codes:
    every: Codes = block.codes
    if axis is Axis.AREA:
        every = block.area_codes
    elif axis is Axis.HENVENDER:
        every = HENVENDERE
    elif axis is Axis.CROSSING:
        every = tuple(crossing(area, h) for area in block.area_codes for h in HENVENDERE)
    elif axis in (Axis.KIND, *VISIT_AXES):
        every = along(block, axis)
    return tuple(code for code in every if code not in beside)


def _parents(block: Block, figure: Figure) -> list[tuple[Axis, frozenset[str]]]:
    """Where it is a part: one area, and the henvendere of a crossing."""
    if figure.axis is Axis.CROSSING:
        both = [crossed(code) for code in figure.codes]
        areas, henvendere = frozenset(a for a, _ in both), frozenset(h for _, h in both)
        return [(Axis.AREA, areas), (Axis.HENVENDER, henvendere)]
    if figure.axis is Axis.CODE and block.areas is not None:
        return [(Axis.AREA, frozenset(block.area_of(code) for code in figure.codes))]
    return []


def _around(period: Period) -> Iterator[Period]:
    """The period itself, and the quarter and year it lies in."""
    yield period
    if period.kind is PeriodKind.MONTH:
        yield Period.of(PeriodKind.QUARTER, period.first)
    if period.kind is not PeriodKind.YEAR:
        yield Period.of(PeriodKind.YEAR, period.first)


def _parts(period: Period) -> Iterator[Period]:
    if period.kind is PeriodKind.YEAR:
        yield from (Period(PeriodKind.QUARTER, period.year, number) for number in range(1, 5))
    elif period.kind is PeriodKind.QUARTER:
        yield from (Period.of(PeriodKind.MONTH, month.first) for month in period.months)
