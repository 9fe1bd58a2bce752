"""A stranger with a solver: everything printed in a year, and the least and the most each count can be.

Shares no code with the ledger. She knows the lists of codes, which postnumre an area has, that
no count is negative, that everybody answers every question, and every printed number. Years
are looked at one at a time, a crowd (contacts, heads, ...) at a time.

    relations = printed_relations({"2026-10": tables, "2026-K4": tables}) + figure_relations(figures)
    for found in attack(relations, crowds_of(counts), secrets): assert found.hidden(5)
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy
from scipy.optimize import linprog
from scipy.sparse import csr_matrix

from familiehus.disclosure.blocks import YearCounts
from familiehus.disclosure.figures import Figure, Secret
from familiehus.values import FigureTable, Period

WHO = ("mor", "far", "anden")
_IN_VISITS = ("kind", "activity", "owner")
Variable = tuple[str, str, str]
"""Block (or ``*``, the crowd), code, month."""
Sums = dict[Variable, float]


@dataclass(frozen=True)
class Relation:
    """A printed number: the sum of these codes of an axis of a block over these months."""

    block: str
    axis: str
    codes: tuple[str, ...]
    months: tuple[str, ...]
    value: int


@dataclass(frozen=True)
class Block:
    """What everybody knows about a block."""

    id: str
    kind: str
    codes: tuple[str, ...]
    blank: str
    areas: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Crowd:
    name: str
    blocks: tuple[Block, ...]
    months: tuple[str, ...]


@dataclass(frozen=True)
class Found:
    """What she knows about a count: at least ``low``, at most ``high``."""

    secret: Secret
    low: float
    high: float

    def hidden(self, k: int) -> bool:
        return self.low < 1e-6 and self.high > k - 1e-6


def crowds_of(counts: YearCounts) -> list[Crowd]:
    """The lists of codes; no count is read."""
    crowds = []
    for name, blocks in counts.populations.items():
        known = []
        for block in blocks:
            areas = {
                area: tuple(number for number in block.codes if block.area_of(number) == area)
                for area in block.area_codes
            }
            known.append(Block(block.id, str(block.kind), block.codes, block.blank or "", areas))
        crowds.append(Crowd(name, tuple(known), tuple(map(str, counts.months))))
    return crowds


def printed_relations(published: Mapping[str, Sequence[FigureTable]]) -> list[Relation]:
    """What the printed tables of each period (by its text) say."""
    return [
        relation
        for period, tables in published.items()
        for table in tables
        for relation in _table_relations(table, tuple(map(str, Period.parse(period).months)))
    ]


def figure_relations(figures: Iterable[Figure]) -> list[Relation]:
    """What stands in the ledger, which is a little more than what was printed."""
    return [Relation(f.block, str(f.axis), f.codes, tuple(map(str, f.months)), f.value) for f in figures]


def attack(relations: Sequence[Relation], crowds: Sequence[Crowd], wanted: Iterable[Secret]) -> list[Found]:
    """The range of each wanted count. AssertionError when the printed numbers contradict each other."""
    secrets = list(wanted)
    found = []
    for crowd in crowds:
        for blocks in _apart(crowd, relations):
            ids = {block.id for block in blocks}
            totals = blocks is crowd.blocks or blocks[0] is crowd.blocks[0]
            own = [s for s in secrets if _about(s, ids, crowd.name, totals)]
            if own:
                program = _Program(crowd, blocks, relations)
                found += [Found(secret, *program.range(secret)) for secret in own]
    return found


def _about(secret: Secret, blocks: set[str], crowd: str, totals: bool) -> bool:
    return (totals and secret.block == crowd) if secret.axis == "total" else secret.block in blocks


def _apart(crowd: Crowd, relations: Sequence[Relation]) -> Iterator[tuple[Block, ...]]:
    """Blocks share nothing but the totals: when every month's is printed they can be looked at one by one."""
    printed = {r.months for r in relations if r.block == crowd.name and r.axis == "total"}
    if all((month,) in printed for month in crowd.months):
        yield from ((block,) for block in crowd.blocks)
    else:
        yield crowd.blocks


def _table_relations(table: FigureTable, months: tuple[str, ...]) -> Iterator[Relation]:
    axis = {
        "contacts.total": "total",
        "contacts.henvender": "henvender",
        "contacts.area": "area",
        "contacts.area_henvender": "crossing",
        "contacts.kind": "kind",
        "heads.kind": "activity",
        "heads.owner": "owner",
    }.get(table.id, "code")
    geo = axis in ("henvender", "area", "crossing") or table.id == "contacts.postnummer"
    crowd = "contacts" if table.id.startswith("contacts.") else table.id
    block = "contacts.geo" if geo else table.id
    if table.id.startswith("heads."):
        block = "contacts.kind"
        if table.total is not None:
            yield Relation(block, "visitors", (), months, table.total)
    if table.id == "courses.ended":
        crowd = block = "courses.seats"
    if table.total is not None and axis not in ("activity", "owner"):
        if table.id == "contacts.reason":
            yield Relation(block, "mentions", (), months, table.total)
        else:
            yield Relation(crowd, "total", (), months, table.total)
    if axis != "total":
        yield from (Relation(block, axis, row.members, months, row.value) for row in table.rows)


class _Program:
    """All integer tables would be the truth's company; she makes do with all real ones."""

    def __init__(self, crowd: Crowd, blocks: Sequence[Block], relations: Sequence[Relation]) -> None:
        self.crowd, self.blocks = crowd, {block.id: block for block in blocks}
        self.place: dict[Variable, int] = {}
        self.equal: list[tuple[Sums, float]] = []
        self.least: list[tuple[Sums, float]] = []
        for month in crowd.months:
            self._variable("*", "", month)
            for block in blocks:
                self._laws(block, month)
        for relation in relations:
            if relation.axis == "total" and relation.block == crowd.name:
                self.equal.append(({("*", "", m): 1.0 for m in relation.months}, relation.value))
            elif relation.axis != "total" and relation.block in self.blocks:
                self.equal.append((self._sums(relation), relation.value))
        self.a_eq, self.b_eq = self._matrix(self.equal)
        self.a_ub, self.b_ub = self._matrix([({v: -f for v, f in s.items()}, -n) for s, n in self.least])

    def range(self, secret: Secret) -> tuple[float, float]:
        sums = self._secret(secret)
        costs = numpy.zeros(len(self.place))
        for variable, factor in sums.items():
            costs[self.place[variable]] += factor
        return self._best(costs), -self._best(-costs)

    def _best(self, costs: numpy.ndarray) -> float:
        solved = linprog(
            costs, A_ub=self.a_ub, b_ub=self.b_ub, A_eq=self.a_eq, b_eq=self.b_eq, method="highs"
        )
        if solved.status == 3:
            return -numpy.inf
        assert solved.status == 0, solved.message
        return float(solved.fun)

    def _variable(self, block: str, code: str, month: str) -> Variable:
        variable = (block, code, month)
        self.place.setdefault(variable, len(self.place))
        return variable

    def _laws(self, block: Block, month: str) -> None:
        everybody = ("*", "", month)
        codes = [self._variable(block.id, code, month) for code in block.codes]
        if block.kind == "several":
            self._several(block, month)
            return
        self.equal.append(({everybody: -1.0, **dict.fromkeys(codes, 1.0)}, 0))
        for area, numbers in block.areas.items():
            sums = {self._variable(block.id, f"{area} · {who}", month): -1.0 for who in WHO}
            sums |= {(block.id, number, month): 1.0 for number in numbers}
            self.equal.append((sums, 0))

    def _several(self, block: Block, month: str) -> None:
        everybody, none = ("*", "", month), (block.id, block.blank, month)
        answers = [(block.id, code, month) for code in block.codes if code != block.blank]
        for answer in answers:
            self.least.append(({everybody: 1.0, none: -1.0, answer: -1.0}, 0))
        self.least.append(({everybody: -1.0, none: 1.0, **dict.fromkeys(answers, 1.0)}, 0))
        self.least.append(({everybody: 1.0, none: -1.0}, 0))

    def _sums(self, of: Relation) -> Sums:
        block = self.blocks[of.block]
        codes = block.codes if of.axis == "mentions" else _codes(of.axis, of.codes, block)
        return {(block.id, code, month): 1.0 for month in of.months for code in codes}

    def _secret(self, secret: Secret) -> Sums:
        months = tuple(map(str, secret.months))
        everybody = {("*", "", month): 1.0 for month in months}
        if secret.axis == "total":
            return everybody
        own = self._sums(Relation(secret.block, str(secret.axis), (secret.code,), months, 0))
        if secret.form == "with":
            return own
        rest = everybody | dict.fromkeys(own, -1.0)
        if secret.form == "else":
            blank = self.blocks[secret.block].blank
            rest |= {(secret.block, blank, month): -1.0 for month in months}
        return rest

    def _matrix(self, rows: Sequence[tuple[Sums, float]]) -> tuple[csr_matrix | None, list[float] | None]:
        if not rows:
            return None, None
        matrix = [(i, self.place[v], f) for i, (sums, _) in enumerate(rows) for v, f in sums.items()]
        ys, xs, values = zip(*matrix, strict=True)
        shape = (len(rows), len(self.place))
        return csr_matrix((values, (ys, xs)), shape=shape), [number for _, number in rows]


def _codes(axis: str, codes: Sequence[str], block: Block) -> list[str]:
    if axis == "area":
        return [f"{area} · {who}" for area in codes for who in WHO]
    if axis == "henvender":
        return [f"{area} · {who}" for area in block.areas for who in codes]
    if axis == "visitors":
        return [code for code in block.codes if len(code.split("\x1f")) == 3]
    if axis in _IN_VISITS:
        place = _IN_VISITS.index(axis)
        return [code for code in block.codes if [*code.split("\x1f"), None, None][place] in codes]
    return list(codes)
