"""Nobody can be found: two explicit counter-examples for every small count of every invented month."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from familiehus.disclosure.audit import check, check_comparisons
from familiehus.disclosure.counting import tally
from familiehus.disclosure.grouping import merged_units
from familiehus.disclosure.menu import by_id, units_of
from familiehus.disclosure.month import compare, month_tables
from familiehus.disclosure.truth import check_counts
from familiehus.values import ContactCell, FigureRow, FigureTable, Month
from tests.unit.disclosure.disclosure_attack import (
    compared_wrongly,
    contradictions,
    people,
    small_counts,
    true_answers,
    witness,
)
from tests.unit.disclosure.disclosure_months import AREAS, ORDERS, cell, months, never_asked

ks = st.sampled_from([5, 5, 5, 7])
SEPTEMBER = Month(2026, 9)
EVERYBODY_SAID_IT = [cell(20, reasons=("søvn",)), cell(3, reasons=("søvn", "amning"))]
TWO_DID_NOT = [cell(18, reasons=("søvn", "trivsel")), cell(2, reasons=("amning",))]
FEW_ANSWERED = [cell(17), cell(3, reasons=("søvn", "amning"))]
FEW_ELSE = [cell(60), cell(38, reasons=("søvn", "amning")), cell(2, reasons=("amning",))]
SAME_FAMILY = [cell(20, channel="telefon", returning="ny"), cell(9, returning="har været her før")]


def populations(cells: list[ContactCell], tables: tuple[FigureTable, ...], k: int):
    """For each small count two whole populations, built from the printed numbers alone."""
    printed = {table.id: table for table in tables}
    whole = printed["contacts.total"].total
    true = {name: list(answers.elements()) for name, answers in true_answers(cells).items()}
    for table_id, form, code in small_counts(cells, k):
        if not whole or table_id not in printed:
            continue
        for words, wanted in (("nobody", lambda n: n == 0), ("k or more", lambda n: n >= k)):
            answers = witness(printed[table_id], whole, form, code, wanted)
            assert answers is not None, f"{table_id}: {form} {code} cannot be {words}"
            yield people({**true, table_id: answers})


def prove_hidden(month: list[ContactCell], k: int) -> None:
    tables = month_tables(month, k, AREAS, ORDERS)
    check(tables, k)
    check_counts(tables, month, k)
    for population in populations(month, tables, k):
        assert contradictions(population, tables) == []


def prove_compared(month: list[ContactCell], before: list[ContactCell], k: int) -> None:
    tables, other = month_tables(month, k, AREAS, ORDERS), month_tables(before, k, AREAS, ORDERS)
    comparisons = compare(tables, SEPTEMBER, other)
    check_comparisons(tables, other, comparisons, k)
    values = [value for comparison in comparisons for value in (*comparison.values, comparison.total)]
    assert not [value for value in values if value is not None and 0 < value < k]
    for population in populations(before, other, k):
        assert contradictions(population, other) == []
        assert compared_wrongly(population, tables, comparisons) == []


@settings(max_examples=150, deadline=None)
@given(months | never_asked, ks)
@example(EVERYBODY_SAID_IT, 5)
@example(TWO_DID_NOT, 5)
@example(FEW_ANSWERED, 5)
@example(FEW_ELSE, 5)
@example(SAME_FAMILY, 5)
def test_every_small_count_could_be_nobody_and_could_be_many(month: list[ContactCell], k: int) -> None:
    """And the audit, which knows nothing of the maker, agrees."""
    prove_hidden(month, k)


@settings(max_examples=80, deadline=None)
@given(months, months, ks)
def test_a_comparison_tells_nothing_that_the_other_month_does_not(
    month: list[ContactCell], before: list[ContactCell], k: int
) -> None:
    """The other month's own report and the comparison together still allow both counter-examples."""
    prove_compared(month, before, k)


@pytest.mark.long
@settings(max_examples=1_500, deadline=None)
@given(months | never_asked, months, ks)
def test_thousands_of_months(month: list[ContactCell], before: list[ContactCell], k: int) -> None:
    prove_hidden(month, k)
    prove_compared(month, before, k)


def test_a_true_comparison_would_give_a_person_away() -> None:
    """The attack is not blind: the honest numbers of the month before fail against a counter-example."""
    now = month_tables([cell(20), cell(9, area="Præstø")], 5, AREAS)
    before = [cell(20), cell(3, area="Præstø"), cell(4, area="udenbys")]
    other = month_tables(before, 5, AREAS)
    honest = compare(now, SEPTEMBER, [_with_true_rows(table, before) for table in other])
    assert any(compared_wrongly(population, now, honest) for population in populations(before, other, 5))
    allowed = compare(now, SEPTEMBER, other)
    assert not any(compared_wrongly(population, now, allowed) for population in populations(before, other, 5))


def _with_true_rows(table: FigureTable, cells: list[ContactCell]) -> FigureTable:
    counts = true_answers(cells)[table.id]
    rows = tuple(FigureRow(code, (code,), n) for answer, n in counts.items() for code in answer)
    return FigureTable(table.id, table.title, rows, table.total)


@pytest.mark.parametrize("month", [EVERYBODY_SAID_IT, FEW_ELSE])
def test_the_attack_sees_through_a_merge_that_ignores_the_total(month: list[ContactCell]) -> None:
    """ "3 + everybody" adds up to more than everybody by exactly the three."""
    tables = _reasons_merged_without_the_total(month)
    with pytest.raises(AssertionError, match="cannot be"):
        list(populations(month, tables, 5))


def _reasons_merged_without_the_total(month: list[ContactCell]) -> tuple[FigureTable, ...]:
    counted = tally(month, by_id("contacts.reason").read)
    sizes = {code: count.contacts for code, count in counted.per_code().items()}
    units = units_of(by_id("contacts.reason"), {}, sorted(sizes))
    merged = [unit[0] for unit in merged_units(counted, units, 5) or ()]
    rows = [FigureRow(code, (code,), n) for code, n in sizes.items() if code not in merged]
    if merged:
        rows.append(FigureRow("Øvrige", tuple(merged), sum(sizes.get(code, 0) for code in merged)))
    total = FigureTable("contacts.total", "", (), counted.contacts.contacts)
    return total, FigureTable("contacts.reason", "", tuple(rows), counted.mentions)
