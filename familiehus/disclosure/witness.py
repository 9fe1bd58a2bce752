"""Re-checks a witness in plain integers, sharing nothing with whoever found it.

A witness is good when its counts could be somebody's (no count below zero, everybody
answers every block, areas hold their postnumre), when they give every published figure, and
when the secret is nobody or k and more in them. Figures are added up here from the words of
their axis, not from the solver's rows.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from familiehus.disclosure.blocks import Block, BlockKind, YearCounts, crossed
from familiehus.disclosure.figures import Axis, Figure, Form, Secret, Witness
from familiehus.values import Month

_Changes = Mapping[Month, Mapping[str, int]]


class Court:
    """Hears witnesses; ``published`` is everything of the year that they must give."""

    def __init__(self, counts: YearCounts, published: Iterable[Figure]) -> None:
        self._populations = counts.populations
        self._figures: dict[tuple[str, bool, Month], list[Figure]] = {}
        for figure in published:
            for month in figure.months:
                where = (figure.block, figure.axis is Axis.TOTAL, month)
                self._figures.setdefault(where, []).append(figure)

    def believes(self, witness: Witness) -> bool:
        """Whether it proves what it says about its secret."""
        shared = next((p for p in self._populations if self._told_by(witness, p)), None)
        if shared is None:
            return False
        blocks = {block.id: block for block in self._populations[shared]}
        totals = Counter[Month]()
        changed: dict[str, dict[Month, Counter[str]]] = {}
        for (name, code, month), change in witness.changes:
            if (name, code) == (shared, ""):
                totals[month] += change
            elif name in blocks:
                changed.setdefault(name, {}).setdefault(month, Counter())[code] += change
            else:
                return False
        world = _World(blocks, changed, totals)
        if not all(world.possible(block) for block in blocks.values()):
            return False
        touched = [(name, False, month) for name, months in changed.items() for month in months]
        touched += [(shared, True, month) for month in totals]
        if any(world.moved(figure) for where in touched for figure in self._figures.get(where, ())):
            return False
        number = world.of(blocks.get(witness.secret.block) or next(iter(blocks.values())), witness.secret)
        return number >= witness.least if witness.least else number == 0

    def _told_by(self, witness: Witness, population: str) -> bool:
        told = witness.secret.block
        return told == population or any(block.id == told for block in self._populations[population])


class _World:
    """One population as the witness has it."""

    def __init__(
        self, blocks: Mapping[str, Block], changed: Mapping[str, _Changes], totals: Mapping[Month, int]
    ) -> None:
        self._blocks, self._changed, self._totals = blocks, changed, totals

    def possible(self, block: Block) -> bool:
        """Whether somebody's answers could be these. Unchanged months are: they are the truth."""
        changed = self._changed.get(block.id, {})
        months = changed.keys() | self._totals.keys()
        return all(self._possible(block, month, changed.get(month, {})) for month in months)

    def moved(self, figure: Figure) -> bool:
        """Whether a published figure of this population would be another."""
        if figure.axis is Axis.TOTAL:
            return sum(self._totals.get(month, 0) for month in figure.months) != 0
        block = self._blocks[figure.block]
        changed = self._changed.get(block.id, {})
        return sum(_change(block, figure.axis, figure.codes, changed.get(m, {})) for m in figure.months) != 0

    def of(self, block: Block, secret: Secret) -> int:
        """What the secret counts here."""
        everybody = sum(self._everybody(block, month) for month in secret.months)
        if secret.axis is Axis.TOTAL:
            return everybody
        cells = [self._cells(block, month) for month in secret.months]
        given = sum(_sum(block, secret.axis, (secret.code,), one) for one in cells)
        if secret.form is Form.WITH:
            return given
        blank = sum(one.get(block.blank or "", 0) for one in cells) if secret.form is Form.ELSE else 0
        return everybody - blank - given

    def _everybody(self, block: Block, month: Month) -> int:
        true = block.totals.get(month)
        return (true.contacts if true else 0) + self._totals.get(month, 0)

    def _cells(self, block: Block, month: Month) -> Counter[str]:
        cells = Counter({code: count.contacts for code, count in block.cells.get(month, {}).items()})
        cells.update(self._changed.get(block.id, {}).get(month, {}))
        return cells

    def _possible(self, block: Block, month: Month, changed: Mapping[str, int]) -> bool:
        cells, everybody = self._cells(block, month), self._everybody(block, month)
        if everybody < 0 or any(cells[code] < 0 for code in changed):
            return False
        if set(cells) - set(block.cell_codes):
            return False
        if block.kind is BlockKind.SEVERAL:
            return _several(block, cells, everybody)
        if sum(cells[code] for code in block.codes) != everybody:
            return False
        return block.kind is not BlockKind.GEO or _areas_agree(block, cells)


_IN_VISITS = {Axis.KIND: 0, Axis.ACTIVITY: 1, Axis.OWNER: 2, Axis.VISITORS: 3}
_SOMEBODY = ("",)
"""The one answer there is to whether somebody came to something."""


def _came(code: str, axis: Axis) -> str | None:
    """The part of a code of kinds and visits that an axis asks about; None where there is no such part."""
    parts = [*code.split("\x1f"), ""]
    return parts[_IN_VISITS[axis]] if axis is Axis.KIND or len(parts) == 4 else None


def _several(block: Block, cells: Mapping[str, int], everybody: int) -> bool:
    answered = everybody - cells.get(block.blank or "", 0)
    given = [cells.get(code, 0) for code in block.codes if code != block.blank]
    return answered >= 0 and all(number <= answered for number in given) and sum(given) >= answered


def _areas_agree(block: Block, cells: Mapping[str, int]) -> bool:
    sums = Counter[str]()
    for postnummer in block.codes:
        sums[block.area_of(postnummer)] += cells.get(postnummer, 0)
    for code, number in cells.items():
        if code not in block.codes:
            sums[crossed(code)[0]] -= number
    return not any(sums.values())


def _change(block: Block, axis: Axis, codes: Sequence[str], changed: Mapping[str, int]) -> int:
    return _sum(block, axis, codes, changed) if changed else 0


def _sum(block: Block, axis: Axis, codes: Sequence[str], cells: Mapping[str, int]) -> int:
    if axis is Axis.MENTIONS:
        return sum(cells.get(code, 0) for code in block.codes)
    if axis is Axis.CODE or axis is Axis.CROSSING:
        return sum(cells.get(code, 0) for code in codes)
    if axis in _IN_VISITS:
        return sum(n for code, n in cells.items() if _came(code, axis) in (codes or _SOMEBODY))
    place = 0 if axis is Axis.AREA else 1
    postnumre = set(block.codes)
    return sum(n for code, n in cells.items() if code not in postnumre and crossed(code)[place] in codes)
