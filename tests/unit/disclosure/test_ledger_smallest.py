"""Brute force over all integer tables of tiny cases: exactly what is safe is published."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import chain, combinations, product

import numpy
from hypothesis import assume, event, given, settings
from hypothesis import strategies as st

from familiehus.disclosure.blocks import Block, BlockKind, YearCounts
from familiehus.disclosure.counting import Count
from familiehus.disclosure.figures import Axis, Figure, Form, Secret
from familiehus.disclosure.guard import Guard
from familiehus.disclosure.menu import Codes
from familiehus.disclosure.secrets_of import block_secrets, total_secrets
from familiehus.disclosure.solver import HighsSolver
from familiehus.values import Month

K = 3
M1, M2 = Month(2026, 1), Month(2026, 2)
SPANS = ((M1,), (M2,), (M1, M2))
BLANK = "-"
PLAIN: tuple[Codes, ...] = (("a",), ("b",), ("c",))
SEVERAL: tuple[Codes, ...] = (
    *chain.from_iterable(combinations("abc", size) for size in (1, 2, 3)), (BLANK,)
)  # fmt: skip
AREAS = {"1": "by", "2": "by", "3": "land"}
GEO: tuple[Codes, ...] = tuple(product(AREAS, ("mor", "far", "anden")))
Table = tuple[tuple[int, ...], ...]
"""Per month how many gave each answer."""


@cache
def splits(total: int, parts: int) -> tuple[tuple[int, ...], ...]:
    """All ways to give ``total`` to ``parts`` places."""
    if parts == 1:
        return ((total,),)
    return tuple((first, *rest) for first in range(total + 1) for rest in splits(total - first, parts - 1))


def block_of(kind: BlockKind, answers: Sequence[Codes], table: Table) -> Block:
    months = {
        month: {answer: Count(n, n) for answer, n in zip(answers, numbers, strict=True) if n}
        for month, numbers in zip((M1, M2), table, strict=False)
    }
    geo = kind is BlockKind.GEO
    codes = tuple(AREAS) if geo else tuple(dict.fromkeys(chain.from_iterable(answers)))
    return Block(
        "crowd.block", "crowd", kind, codes, months,
        blank=BLANK if kind is BlockKind.SEVERAL else None,
        areas=AREAS if geo else None,
        area_codes=("by", "land") if geo else (),
    )  # fmt: skip


def mentions(block: Block, of: Figure | Secret, answers: Sequence[Codes]) -> list[int]:
    """How often each answer counts in the figure: from the meaning of its words."""
    codes = set(of.codes if isinstance(of, Figure) else (of.code,))

    def times(answer: Codes) -> int:
        match of.axis:
            case Axis.TOTAL:
                return 1
            case Axis.MENTIONS:
                return len(answer)
            case Axis.AREA:
                return AREAS[answer[0]] in codes
            case Axis.HENVENDER:
                return answer[1] in codes
            case Axis.CROSSING:
                return f"{AREAS[answer[0]]} · {answer[1]}" in codes
        given = answer[:1] if block.kind is BlockKind.GEO else answer
        form = of.form if isinstance(of, Secret) else Form.WITH
        if form is Form.WITH:
            return sum(code in codes for code in given)
        return not codes.intersection(given) and not (form is Form.ELSE and BLANK in given)

    return [int(times(answer)) for answer in answers]


def value(
    block: Block, of: Figure | Secret, answers: Sequence[Codes], tables: numpy.ndarray
) -> numpy.ndarray:
    """What it is in each table; a table is a row with one month after the other."""
    factors = mentions(block, of, answers)
    months = (M1, M2)[: tables.shape[1] // len(answers)]
    return tables @ numpy.array([factor * (month in of.months) for month in months for factor in factors])


def safe(
    block: Block,
    answers: Sequence[Codes],
    tables: numpy.ndarray,
    figures: Sequence[Figure],
    secrets: Sequence[Secret],
) -> bool:
    """The definition of DISCLOSURE, by listing every table a reader must think possible."""
    for figure in figures:
        tables = tables[value(block, figure, answers, tables) == figure.value]
    ranges = (value(block, secret, answers, tables) for secret in secrets)
    return all(values.min() == 0 and values.max() >= K for values in ranges)


def figures_for(
    block: Block, answers: Sequence[Codes], truth: Table, picked: Sequence[tuple[Axis, Codes, int]]
) -> list[Figure]:
    found = []
    row = numpy.array([[number for month in truth for number in month]])
    for axis, codes, span in picked:
        owner = "crowd" if axis is Axis.TOTAL else block.id
        blank = Figure(f"{span}{axis}{codes}", "", "", owner, axis, codes, SPANS[span], 0)
        found.append(replace(blank, value=int(value(block, blank, answers, row)[0])))
    return found


def compare(
    kind: BlockKind,
    answers: Sequence[Codes],
    truth: Table,
    tables: Callable[[], Iterator[Table]],
    picked: Sequence[tuple[Axis, Codes, int]],
    *,
    loose: bool = False,
) -> None:
    block = block_of(kind, answers, truth)
    counts = YearCounts(2026, (block,))
    spans = SPANS if len(truth) == 2 else SPANS[:1]
    known = [] if loose else [(Axis.TOTAL, (), n) for n in range(len(truth))]
    published = figures_for(block, answers, truth, known)
    figures = figures_for(block, answers, truth, picked)
    secrets = [*(total_secrets(block, spans, K) if loose else ()), *block_secrets(block, spans, K)]
    everything = numpy.array([[n for month in table for n in month] for table in tables()])
    assume(secrets and figures and safe(block, answers, everything, published, secrets))
    guard = Guard(counts, [block], secrets, published, figures, K, HighsSolver(), loose=loose)
    assert guard.settle() == []
    expected = next(
        (
            n
            for n in range(len(figures), 0, -1)
            if safe(block, answers, everything, [*published, *figures[:n]], secrets)
        ),
        0,
    )
    event("all of them" if expected == len(figures) else "not all")
    assert guard.longest(figures)[0] == expected


def picks(axes: dict[Axis, Sequence[Codes]], spans: int) -> st.SearchStrategy[list[tuple[Axis, Codes, int]]]:
    every = [(axis, codes, span) for axis, found in axes.items() for codes in found for span in range(spans)]
    return st.lists(st.sampled_from(every), unique=True, min_size=1, max_size=6)


small = st.sampled_from([0, 0, 1, 1, 2, 3])
plain_tables = st.tuples(st.tuples(small, small, small), st.tuples(small, small, small))
PLAIN_PICKS = {Axis.CODE: [("a",), ("b",), ("c",), ("a", "b")]}


@settings(max_examples=300, deadline=None)
@given(plain_tables, picks(PLAIN_PICKS, 3))
def test_single_answers_of_two_months(truth: Table, picked: list[tuple[Axis, Codes, int]]) -> None:
    totals = [sum(month) for month in truth]
    compare(
        BlockKind.PLAIN, PLAIN, truth, lambda: product(splits(totals[0], 3), splits(totals[1], 3)), picked
    )


@settings(max_examples=300, deadline=None)
@given(
    st.tuples(st.tuples(small, small), st.tuples(small, small)),
    picks({Axis.TOTAL: [()], Axis.CODE: [("a",), ("b",)]}, 3),
)
def test_totals_that_are_small_themselves(truth: Table, picked: list[tuple[Axis, Codes, int]]) -> None:
    """Any table of up to twelve contacts: nothing but what is picked is known."""

    def tables() -> Iterator[Table]:
        for split in (s for n in range(13) for s in splits(n, 4)):
            yield split[:2], split[2:]

    compare(BlockKind.PLAIN, PLAIN[:2], truth, tables, picked, loose=True)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.sampled_from([0, 0, 1, 1, 2]), min_size=9, max_size=9).filter(lambda n: sum(n) <= 7),
    picks(
        {
            Axis.CODE: [("1",), ("2",), ("3",)],
            Axis.AREA: [("by",), ("land",)],
            Axis.HENVENDER: [("mor",), ("far",)],
            Axis.CROSSING: [("by · mor",), ("by · far",), ("land · mor",)],
        },
        1,
    ),
)
def test_postnumre_and_areas(numbers: list[int], picked: list[tuple[Axis, Codes, int]]) -> None:
    """All tables of postnummer x henvender, which the guard never looks at itself."""
    compare(BlockKind.GEO, GEO, (tuple(numbers),), lambda: ((s,) for s in splits(sum(numbers), 9)), picked)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.sampled_from([0, 0, 1, 1, 2]), min_size=8, max_size=8).filter(lambda n: sum(n) <= 6),
    picks({Axis.MENTIONS: [()], Axis.CODE: [("a",), ("b",), ("c",), (BLANK,)]}, 1),
)
def test_several_answers(numbers: list[int], picked: list[tuple[Axis, Codes, int]]) -> None:
    """All lists of contacts that name up to three reasons, or none."""
    everyone = [(split,) for split in splits(sum(numbers), len(SEVERAL))]
    compare(BlockKind.SEVERAL, SEVERAL, (tuple(numbers),), lambda: iter(everyone), picked)
