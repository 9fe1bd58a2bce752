"""As much as may be printed is printed: brute force over all integer tables, and over all ways to merge."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain, combinations, product

from hypothesis import given, settings
from hypothesis import strategies as st

from familiehus.disclosure.counting import Count, Tally
from familiehus.disclosure.grouping import _search, merged_answers, merged_units, unit_counts

K = 3
BLANK = "-"
CODES = ("a", "b", "c", BLANK)
UNITS = tuple((code,) for code in CODES)
PATTERNS = [*chain.from_iterable(combinations("abc", size) for size in (1, 2, 3)), (BLANK,)]
Table = tuple[int, ...]


def _splits(total: int, parts: int) -> Iterator[Table]:
    """All ways to give ``total`` to ``parts`` places."""
    if parts == 1:
        yield (total,)
        return
    for first in range(total + 1):
        for others in _splits(total - first, parts - 1):
            yield (first, *others)


@cache
def answer_tables(contacts: int) -> frozenset[Table]:
    """Every table (a, b, c, no answer) that some list of contacts gives: by listing all lists."""
    tables = set()
    for split in _splits(contacts, len(PATTERNS)):
        counts = Counter[str]()
        for pattern, number in zip(PATTERNS, split, strict=True):
            counts.update(dict.fromkeys(pattern, number))
        tables.add(tuple(counts[code] for code in CODES))
    return frozenset(tables)


@cache
def one_answer_tables(contacts: int) -> frozenset[Table]:
    return frozenset(_splits(contacts, len(CODES)))


def agreeing(tables: frozenset[Table], truth: Table, merged: set[int]) -> list[Table]:
    """The tables that a reader cannot tell from the truth."""
    value = sum(truth[i] for i in merged)
    return [
        table
        for table in tables
        if all(table[i] == truth[i] for i in range(len(truth)) if i not in merged)
        and sum(table[i] for i in merged) == value
    ]


def secret_values(tables: Sequence[Table], contacts: int, several: bool) -> Iterator[tuple[tuple, set[int]]]:
    """What each possibly secret number could be: (which, values)."""
    for i, code in enumerate(CODES):
        yield (code, "with"), {table[i] for table in tables}
        if several:
            yield (code, "without"), {contacts - table[i] for table in tables}
        if several and code != BLANK:
            yield (code, "else"), {contacts - table[-1] - table[i] for table in tables}


def families_of(counted: Tally, which: tuple[str, str]) -> Count:
    code, form = which
    numbers = [
        count
        for answer, count in counted.answers.items()
        if (form == "with") == (code in answer) and not (form == "else" and BLANK in answer)
    ]
    return Count(sum(n.contacts for n in numbers), sum(n.families for n in numbers))


def is_allowed(counted: Tally, group: set[int], zeros: set[int], several: bool) -> bool:
    """The rules in their own words, by brute force. ``group`` are codes that somebody gave."""
    contacts = counted.contacts.contacts
    truth = tuple(counted.of(code).contacts for code in CODES)
    every = answer_tables(contacts) if several else one_answer_tables(contacts)
    tables = agreeing(every, truth, group | zeros if group else set())
    for which, values in secret_values(tables, contacts, several):
        count = families_of(counted, which)
        if count.contacts > 0 and count.families < K and not (0 in values and max(values) >= K):
            return False
    return not group or counted.behind([CODES[i] for i in group]).families >= K


def most_rows(counted: Tally, several: bool) -> int | None:
    """The most rows that any allowed way to merge prints."""
    given_codes = [i for i, code in enumerate(CODES) if counted.of(code).contacts]
    zeros = set(range(len(CODES))) - set(given_codes)
    groups = chain.from_iterable(combinations(given_codes, size) for size in range(len(given_codes) + 1))
    allowed = [set(group) for group in groups if is_allowed(counted, set(group), zeros, several)]
    return max((len(given_codes) - len(group) + bool(group) for group in allowed), default=None)


def rows_printed(counted: Tally, merged: Sequence[tuple[str, ...]] | None) -> int | None:
    if merged is None:
        return None
    sizes = unit_counts(counted, UNITS)
    return sum(1 for unit in UNITS if sizes[unit].contacts and unit not in merged) + bool(merged)


def tallies(patterns: Sequence[tuple[str, ...]], most: int) -> st.SearchStrategy[Tally]:
    """Few contacts, some of them seen before."""

    def build(numbers: Sequence[tuple[int, int]]) -> Tally:
        counts = (Count(n, max(0, n - again)) for n, again in numbers)
        return Tally({p: count for p, count in zip(patterns, counts, strict=True) if count.contacts})

    numbers = st.tuples(st.sampled_from([0, 0, 1, 2, 3, 5]), st.sampled_from([0, 0, 0, 1, 2]))
    lists = st.lists(numbers, min_size=len(patterns), max_size=len(patterns))
    return lists.map(build).filter(lambda t: 0 < t.contacts.contacts <= most and t.contacts.families >= K)


@settings(max_examples=200, deadline=None)
@given(tallies([(code,) for code in CODES], 14))
def test_no_other_merge_of_single_answers_prints_more_rows(counted: Tally) -> None:
    merged = merged_units(counted, UNITS, K)
    assert rows_printed(counted, merged) == most_rows(counted, several=False)


@settings(max_examples=100, deadline=None)
@given(tallies(PATTERNS, 9))
def test_no_other_merge_of_several_answers_prints_more_rows(counted: Tally) -> None:
    merged = merged_answers(counted, UNITS, BLANK, K)
    extra = counted.mentions - counted.contacts.contacts
    expected = None if 0 < extra < K else most_rows(counted, several=True)
    assert rows_printed(counted, merged) == expected
    if merged is not None:
        given_codes = {i for i, unit in enumerate(UNITS) if unit in merged and counted.of(unit[0]).contacts}
        zeros = {i for i, code in enumerate(CODES) if not counted.of(code).contacts}
        assert is_allowed(counted, given_codes, zeros, several=True)


CROSSED = list(product(("mor", "far"), ("by", "land", "ø")))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from([0, 0, 1, 2, 4]), min_size=6, max_size=6).filter(lambda n: 3 <= sum(n) <= 11))
def test_two_tables_together_hide_what_each_hides(numbers: list[int]) -> None:
    """All crossings of two attributes with the printed rows of both: one total ties them, and that is all."""
    cells = dict(zip(CROSSED, numbers, strict=True))
    total = sum(numbers)
    rows: list[set[str]] = []
    small: list[str] = []
    for place, codes in ((0, ("mor", "far")), (1, ("by", "land", "ø"))):
        counts = {code: sum(n for key, n in cells.items() if key[place] == code) for code in codes}
        counted = Tally({(code,): Count(n, n) for code, n in counts.items() if n})
        merged = merged_units(counted, [(code,) for code in codes], K) or ()
        group = {unit[0] for unit in merged}
        rows += [{code} for code in codes if code not in group] + ([group] if group else [])
        small += [code for code, n in counts.items() if 0 < n < K]

    def of(split: Table, codes: set[str]) -> int:
        return sum(n for key, n in zip(CROSSED, split, strict=True) if codes & set(key))

    printed = [(row, of(tuple(numbers), row)) for row in rows]
    possible = [s for s in _splits(total, 6) if all(of(s, row) == value for row, value in printed)]
    for code in small:
        values = {of(split, {code}) for split in possible}
        assert min(values) == 0
        assert max(values) >= K


def test_giving_up_merges_everything() -> None:
    """Where no small merge is enough the search stops after a while: rows are lost, not people."""
    sizes = {(f"c{number}",): Count(9, 9) for number in range(40)}
    merged = _search([], sizes, lambda group: len(group) == len(sizes))
    assert merged == tuple(sizes)
