"""A question for the solver: cells, what always holds between them, and what other counts must give.

Everything is said in differences from the truth, so that the truth itself is the answer in
which nothing changes, and an answer with few changes is small to store.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from familiehus.disclosure.blocks import HENVENDERE, Block, BlockKind, crossing
from familiehus.disclosure.counting import NOBODY
from familiehus.disclosure.figures import Cell, Form, Secret
from familiehus.disclosure.sums import cells_of
from familiehus.values import Month


@dataclass(frozen=True, slots=True)
class Row:
    """``low <= sum of factor * change <= high``; None is no bound. Cells are numbers in the problem."""

    factors: tuple[tuple[int, int], ...]
    low: int | None
    high: int | None


@dataclass(frozen=True)
class Problem:
    """Blocks of one population that are looked at together.

    ``true`` are the counts; no cell may fall below zero; those in ``fixed`` keep their count.
    ``alike`` are cells between which somebody can be moved without breaking ``always``.
    """

    cells: tuple[Cell, ...]
    true: tuple[int, ...]
    fixed: frozenset[int]
    always: tuple[Row, ...]
    alike: tuple[tuple[int, ...], ...]
    number: Mapping[Cell, int]

    def numbers(self, cells: Iterable[Cell]) -> frozenset[int]:
        """The numbers of those cells that are in the problem."""
        return frozenset(self.number[cell] for cell in cells if cell in self.number)


class TimedOut(Exception):  # noqa: N818 -- an answer, not an error
    """The solver did not find out in time."""


class Session(Protocol):
    """One problem being solved again and again."""

    def keep(self, sums: Sequence[frozenset[int]]) -> None:
        """From now on the sum of each of these sets of cells must not change."""

    def find(self, target: Row) -> Mapping[int, int] | None:
        """Changes that reach the target; None when there are none. Raises ``TimedOut``."""


class Solver(Protocol):
    """Opens sessions. Whatever it says is re-checked."""

    def session(self, problem: Problem) -> Session:
        """A session without sums to keep."""


def problem_of(blocks: Sequence[Block], months: Sequence[Month], loose: bool) -> Problem:
    """``loose`` totals may change (never below zero); otherwise they stay true."""
    true: dict[Cell, int] = {(blocks[0].population, "", m): _everybody(blocks[0], m) for m in months}
    totals = range(len(true))
    for block in blocks:
        for month in months:
            found = block.cells.get(month, {})
            for code in block.cell_codes:
                true[block.id, code, month] = found.get(code, NOBODY).contacts
    number = {cell: place for place, cell in enumerate(true)}
    laws = _Laws(number, tuple(true.values()))
    rows = [row for block in blocks for month in months for row in laws.of(block, month)]
    alike = [group for block in blocks for month in months for group in laws.alike(block, month)]
    fixed = frozenset[int]() if loose else frozenset(totals)
    return Problem(tuple(true), tuple(true.values()), fixed, tuple(rows), tuple(alike), number)


def target_of(problem: Problem, block: Block, secret: Secret, least: int) -> Row:
    """The row that makes the secret so many or more; with 0, nobody."""
    factors = dict.fromkeys(
        (problem.number[c] for c in cells_of(block, secret.axis, (secret.code,), secret.months)), 1
    )
    if secret.form is not Form.WITH:
        factors = dict.fromkeys(factors, -1)
        factors |= {problem.number[block.population, "", month]: 1 for month in secret.months}
    if secret.form is Form.ELSE and block.blank is not None:
        factors |= {problem.number[block.id, block.blank, month]: -1 for month in secret.months}
    now = sum(factor * problem.true[number] for number, factor in factors.items())
    low, high = (least - now, None) if least else (-now, -now)
    return Row(tuple(factors.items()), low, high)


@dataclass(frozen=True)
class _Laws:
    """What holds in every month whatever is published."""

    number: Mapping[Cell, int]
    true: Sequence[int]

    def of(self, block: Block, month: Month) -> Iterator[Row]:
        total = self.number[block.population, "", month]
        if block.kind is BlockKind.SEVERAL:
            yield from self._several(block, month, total)
            return
        codes = [self.number[block.id, code, month] for code in block.codes]
        yield Row((*((c, 1) for c in codes), (total, -1)), 0, 0)
        if block.kind is BlockKind.GEO:
            yield from (self._area(block, month, area) for area in block.area_codes)

    def alike(self, block: Block, month: Month) -> Iterator[tuple[int, ...]]:
        """Groups of cells in which one more here and one fewer there breaks nothing."""
        if block.kind is BlockKind.GEO:
            for area in block.area_codes:
                yield tuple(self.number[block.id, p, month] for p in block.codes if block.area_of(p) == area)
                yield tuple(self.number[block.id, crossing(area, h), month] for h in HENVENDERE)
        elif block.kind is BlockKind.PLAIN:
            yield tuple(self.number[block.id, code, month] for code in block.codes)

    def _area(self, block: Block, month: Month, area: str) -> Row:
        numbers = [self.number[block.id, p, month] for p in block.codes if block.area_of(p) == area]
        crossings = [self.number[block.id, crossing(area, h), month] for h in HENVENDERE]
        return Row((*((n, 1) for n in numbers), *((n, -1) for n in crossings)), 0, 0)

    def _several(self, block: Block, month: Month, total: int) -> Iterator[Row]:
        """Nobody names a code twice, and whoever answered named something (see ``several``)."""
        assert block.blank is not None
        blank = self.number[block.id, block.blank, month]
        codes = [self.number[block.id, code, month] for code in block.codes if code != block.blank]
        answered = self.true[total] - self.true[blank]
        yield Row(((blank, 1), (total, -1)), None, answered)
        for code in codes:
            yield Row(((code, 1), (blank, 1), (total, -1)), None, answered - self.true[code])
        mentions = sum(self.true[code] for code in codes)
        yield Row((*((c, 1) for c in codes), (blank, 1), (total, -1)), answered - mentions, None)


def _everybody(block: Block, month: Month) -> int:
    return block.totals.get(month, NOBODY).contacts
