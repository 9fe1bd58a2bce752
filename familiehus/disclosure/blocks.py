"""The counts of a calendar year as the ledger sees them: frozen months, several blocks, a few populations.

A *population* is a crowd that is counted (contacts, heads at activities, referrals out). A
*block* is one way of asking the whole crowd something: every contact has one channel, one
weekday, one postnummer and henvender. Blocks of a population share its totals and nothing
else that is ever printed, which is why each can be protected by itself. The frozen unit is
the month; quarters and years are sums.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from hashlib import sha256
from itertools import chain

from familiehus.disclosure.counting import NOBODY, Count, Tally
from familiehus.disclosure.menu import Codes
from familiehus.values import AREA_OUTSIDE, POSTNUMMER_DECLINED, POSTNUMMER_UNKNOWN, Henvender, Month

HENVENDERE: Codes = tuple(map(str, Henvender))
_BETWEEN = " · "


class BlockKind(StrEnum):
    """How somebody answers a block."""

    PLAIN = "plain"
    """With exactly one code."""
    SEVERAL = "several"
    """With one code or more, or with ``blank``."""
    GEO = "geo"
    """With a postnummer and a henvender; areas are unions of postnumre."""


def crossing(area: str, henvender: str) -> str:
    """The code of area x henvender: ``Møn · mor``."""
    return f"{area}{_BETWEEN}{henvender}"


def crossed(code: str) -> tuple[str, str]:
    """Area and henvender of a crossing code."""
    area, _, henvender = code.rpartition(_BETWEEN)
    return area, henvender


@dataclass(frozen=True)
class Block:
    """One block: its codes in menu order, and per month how many gave which answer.

    An answer of a plain block is ``(code,)``, of a several block all codes of the contact, of
    the geo block ``(postnummer, henvender)``. Only the geo block has ``areas`` (postnummer ->
    area of this year) and ``area_codes`` (all areas in menu order). Single answers may be
    negative after corrections; what can be printed from them may not (``negative_margins``).
    """

    id: str
    population: str
    kind: BlockKind
    codes: Codes
    months: Mapping[Month, Mapping[Codes, Count]]
    blank: str | None = None
    areas: Mapping[str, str] | None = None
    area_codes: Codes = ()

    def area_of(self, postnummer: str) -> str:
        """The area a postnummer lies in; the two answers without a number are areas of their own."""
        if postnummer in (POSTNUMMER_UNKNOWN, POSTNUMMER_DECLINED):
            return postnummer
        return (self.areas or {}).get(postnummer, AREA_OUTSIDE)

    @cached_property
    def cells(self) -> Mapping[Month, Mapping[str, Count]]:
        """Counts of the smallest things that can be printed: codes; in geo postnumre and crossings."""
        return {month: self._cells(answers) for month, answers in self.months.items()}

    @cached_property
    def totals(self) -> Mapping[Month, Count]:
        """Everybody of each month, once each."""
        return {month: Tally(dict(answers)).contacts for month, answers in self.months.items()}

    @property
    def cell_codes(self) -> Codes:
        """Every code that ``cells`` can have, also those that nobody gave."""
        if self.kind is not BlockKind.GEO:
            return self.codes
        return (*self.codes, *(crossing(a, h) for a in self.area_codes for h in HENVENDERE))

    def tally(self, months: Iterable[Month]) -> Tally:
        """The answers of several months together."""
        answers: dict[Codes, Count] = {}
        for month in months:
            for codes, count in self.months.get(month, {}).items():
                answers[codes] = answers.get(codes, NOBODY).plus(count)
        return Tally(answers)

    def _cells(self, answers: Mapping[Codes, Count]) -> Mapping[str, Count]:
        found = dict.fromkeys(self.cell_codes, NOBODY)
        for codes, count in answers.items():
            for code in self._cells_of(codes):
                found[code] = found[code].plus(count)
        return found

    def _cells_of(self, answer: Codes) -> Codes:
        if self.kind is not BlockKind.GEO:
            return answer
        postnummer, henvender = answer
        return postnummer, crossing(self.area_of(postnummer), henvender)


@dataclass(frozen=True)
class YearCounts:
    """Everything that was counted in the frozen months of one calendar year."""

    year: int
    blocks: tuple[Block, ...]

    def block(self, block_id: str) -> Block:
        """KeyError for a block that was never counted."""
        for block in self.blocks:
            if block.id == block_id:
                return block
        raise KeyError(block_id)

    @property
    def months(self) -> tuple[Month, ...]:
        """The frozen months, in order."""
        found = set(chain.from_iterable(block.months for block in self.blocks))
        return tuple(sorted(found, key=lambda month: month.month))

    @property
    def populations(self) -> Mapping[str, tuple[Block, ...]]:
        """The blocks of each population, in order."""
        found: dict[str, tuple[Block, ...]] = {}
        for block in self.blocks:
            found[block.population] = (*found.get(block.population, ()), block)
        return found

    def only(self, months: Iterable[Month]) -> "YearCounts":
        """The same with fewer months."""
        kept = set(months)
        return replace(
            self,
            blocks=tuple(
                replace(block, months={m: a for m, a in block.months.items() if m in kept})
                for block in self.blocks
            ),
        )

    def as_json(self) -> str:
        """Canonical: equal counts give equal text, whatever order they were counted in."""
        rows = [_block_json(block) for block in self.blocks]
        return json.dumps(
            {"version": 1, "year": self.year, "blocks": rows}, ensure_ascii=False, separators=(",", ":")
        )

    @property
    def digest(self) -> str:
        """SHA-256 of ``as_json``, in hexadecimal."""
        return sha256(self.as_json().encode()).hexdigest()

    @classmethod
    def from_json(cls, text: str) -> "YearCounts":
        """What ``as_json`` wrote; ValueError for another version."""
        stored = json.loads(text)
        if stored["version"] != 1:
            raise ValueError(stored["version"])
        return cls(stored["year"], tuple(_block_from(row) for row in stored["blocks"]))


def joined(parts: Sequence[YearCounts]) -> YearCounts:
    """Months that were frozen one by one, put together; later parts know the newer lists of codes."""
    blocks: dict[str, Block] = {}
    for block in chain.from_iterable(part.blocks for part in parts):
        old = blocks.get(block.id)
        blocks[block.id] = block if old is None else _with(old, block)
    [year] = {part.year for part in parts}
    return YearCounts(year, tuple(blocks.values()))


def negative_margins(counts: YearCounts) -> tuple[tuple[str, Month, str], ...]:
    """(block, month, code) of everything that would count fewer than nobody; must be empty to publish.

    A correction of a frozen month counts in a later one; where it takes away more than there is,
    it has to wait for a month that has more (``corrections.fitting``).
    """
    return tuple(
        (block.id, month, code)
        for block in counts.blocks
        for month in block.months
        for code in _below_zero(block, month)
    )


def _below_zero(block: Block, month: Month) -> Iterator[str]:
    cells = {code: count.contacts for code, count in block.cells[month].items()}
    yield from (code for code, number in cells.items() if number < 0)
    if block.kind is BlockKind.SEVERAL and block.blank is not None:
        answered = block.totals[month].contacts - cells.pop(block.blank, 0)
        yield from (code for code, number in cells.items() if number > answered)
        if sum(cells.values()) < answered:
            yield block.blank


def _with(old: Block, new: Block) -> Block:
    both = old.months.keys() & new.months.keys()
    if both:
        raise ValueError(f"{new.id}: {min(map(str, both))} twice")
    return replace(
        new,
        codes=tuple(dict.fromkeys((*new.codes, *old.codes))),
        months={**old.months, **new.months},
        areas=None if new.areas is None else {**(old.areas or {}), **new.areas},
        area_codes=tuple(dict.fromkeys((*new.area_codes, *old.area_codes))),
    )


def _block_json(block: Block) -> dict[str, object]:
    return {
        "id": block.id,
        "population": block.population,
        "kind": str(block.kind),
        "codes": block.codes,
        "blank": block.blank,
        "areas": None if block.areas is None else dict(sorted(block.areas.items())),
        "area_codes": block.area_codes,
        "months": {
            str(month): [[list(codes), *answers[codes]] for codes in sorted(answers) if any(answers[codes])]
            for month, answers in sorted(block.months.items(), key=lambda item: item[0].month)
        },
    }


def _block_from(row: Mapping[str, object]) -> Block:
    stored: dict[str, object] = dict(row)
    months = stored.pop("months")
    assert isinstance(months, dict)
    kind, codes, area_codes = stored.pop("kind"), stored.pop("codes"), stored.pop("area_codes")
    return Block(
        **stored,  # type: ignore[arg-type]
        kind=BlockKind(str(kind)),
        codes=tuple(codes),  # type: ignore[arg-type]
        area_codes=tuple(area_codes),  # type: ignore[arg-type]
        months={
            Month.parse(month): {tuple(a): Count(contacts, families) for a, contacts, families in answers}
            for month, answers in months.items()
        },
    )
