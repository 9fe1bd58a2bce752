"""The audit catches what a careless maker would print: seeded faults, one per rule."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from familiehus.disclosure.audit import check, check_comparisons
from familiehus.disclosure.month import compare, month_tables
from familiehus.disclosure.truth import check_counts
from familiehus.errors import Bug
from familiehus.values import ContactCell, FigureRow, FigureTable, Month
from tests.unit.disclosure.disclosure_months import AREAS, ORDERS, cell, months

CELLS = [
    cell(20, reasons=("søvn", "amning")),
    cell(9, area="Præstø", reasons=("trivsel",), hour=10),
    cell(3, area="udenbys", channel="telefon", hour=17),
]
SEPTEMBER = Month(2026, 9)
Rows = tuple[FigureRow, ...]


def changed(table_id: str, change: Callable[[FigureTable], FigureTable]) -> list[FigureTable]:
    tables = month_tables(CELLS, 5, AREAS, ORDERS)
    assert table_id in [table.id for table in tables]
    return [change(table) if table.id == table_id else table for table in tables]


def rule_broken(call: Callable[[], None]) -> object:
    with pytest.raises(Bug) as caught:
        call()
    return caught.value.fields["rule"]


def star(table: FigureTable) -> FigureTable:
    return replace(table, rows=table.rows[:-1])


def small_oevrige(table: FigureTable) -> FigureTable:
    first, rest = table.rows[0], table.rows[1:]
    values = (first.value + table.total - sum(r.value for r in table.rows), *(r.value for r in rest))
    split = (replace(rest[-1], value=values[-1] - 9, members=rest[-1].members[1:]),)
    own = (replace(rest[-1], label="Præstø", value=9, members=rest[-1].members[:1]),)
    return replace(table, rows=(first, *own, *split))


def no_total_coupling(table: FigureTable) -> FigureTable:
    bigger = replace(table.rows[0], value=table.rows[0].value + 7)
    return replace(table, rows=(bigger, *table.rows[1:]), total=table.total + 7)


def twice(table: FigureTable) -> FigureTable:
    again = replace(table.rows[0], label="Igen", value=0)
    return replace(table, rows=(*table.rows, again))


def empty_row(table: FigureTable) -> FigureTable:
    return replace(table, rows=(replace(table.rows[0], members=()), *table.rows[1:]))


@pytest.mark.parametrize(
    ("fault", "rule"),
    [
        (star, "rows do not sum"),
        (small_oevrige, "small number"),
        (no_total_coupling, "total differs"),
        (twice, "code in two rows"),
        (lambda table: replace(table, note="Øvrige dækker 3 familier."), "number in the note"),
        (lambda table: replace(table, id="contacts.postnummer"), "not on the menu"),
        (lambda table: replace(table, total=None), "rows without a total"),
        (lambda table: replace(table, id="contacts.total"), "one of each, total first"),
        (empty_row, "row without codes"),
    ],
)
def test_check_sees(fault: Callable[[FigureTable], FigureTable], rule: str) -> None:
    check(changed("contacts.area", lambda table: table), 5)
    assert rule_broken(lambda: check(changed("contacts.area", fault), 5)) == rule


def reasons(total: int, *rows: tuple[tuple[str, ...], int]) -> list[FigureTable]:
    """A report of a total and a reason table, printed by somebody without rules."""
    printed = tuple(FigureRow("/".join(members), members, value) for members, value in rows)
    whole = FigureRow("I alt", ("mor", "far", "anden"), total)
    return [
        FigureTable("contacts.total", "", (whole,), total),
        FigureTable("contacts.reason", "", printed, sum(value for _, value in rows)),
    ]


@pytest.mark.parametrize(
    ("tables", "rule"),
    [
        (reasons(20, (("søvn",), 20), (("ikke oplyst",), 17)), "impossible numbers"),
        (reasons(20, (("søvn",), 18), (("amning",), 20)), "small by subtraction"),  # two did not say søvn
        (reasons(20, (("søvn", "amning"), 6), (("ikke oplyst",), 17)), "few gave several answers"),
        (reasons(20, (("søvn", "amning"), 8), (("ikke oplyst",), 17)), "impossible numbers"),
        (reasons(40, (("søvn",), 23), (("amning",), 15), (("ikke oplyst",), 15)), "small by subtraction"),
        (reasons(20, (("søvn", "amning", "økonomi"), 9), (("ikke oplyst",), 16)), "small by subtraction"),
    ],
)
def test_check_does_a_strangers_sums_on_mentions(tables: list[FigureTable], rule: str) -> None:
    assert rule_broken(lambda: check(tables, 5)) == rule


def test_the_truth_is_needed_to_see_three_behind_everybody() -> None:
    """23 of 23 said one thing, three of them another: 26 mentions in one row pin the three from below."""
    cells = [cell(20, reasons=("søvn",)), cell(3, reasons=("søvn", "amning")), cell(9)]
    cells += [cell(5, reasons=("søvn", "trivsel"))]
    faulty = reasons(37, (("søvn", "amning"), 31), (("trivsel",), 5), (("ikke oplyst",), 9))
    assert rule_broken(lambda: check_counts(faulty, cells, 5)) == "small count can be found"
    check_counts(month_tables(cells, 5, AREAS, ORDERS), cells, 5)


def test_check_counts_sees_untrue_and_missing_numbers() -> None:
    def swap(table: FigureTable) -> FigureTable:
        first, second = table.rows
        return replace(table, rows=(replace(first, value=second.value), replace(second, value=first.value)))

    def lose(table: FigureTable) -> FigureTable:
        last = table.rows[-1]
        return replace(table, rows=(*table.rows[:-1], replace(last, members=last.members[:1])))

    assert rule_broken(lambda: check_counts(changed("contacts.area", swap), CELLS, 5)) == "not true"
    assert rule_broken(lambda: check_counts(changed("contacts.area", lose), CELLS, 5)) == "code in no row"
    more = [*CELLS, cell(1)]
    assert rule_broken(lambda: check_counts(month_tables(CELLS, 5, AREAS), more, 5)) == "not true"


def test_check_counts_sees_one_family_that_came_often() -> None:
    cells = [cell(20), cell(9, channel="telefon", returning="har været her før")]
    careless = month_tables([replace(each, returning=None) for each in cells], 5, AREAS)
    check(careless, 5)
    assert rule_broken(lambda: check_counts(careless, cells, 5)) == "few families"


def test_check_counts_sees_a_group_with_nobody_else_in_it() -> None:
    """Merging with a code that nobody gave is no merging."""
    cells = [cell(20), cell(9, channel="telefon", returning="har været her før")]
    whole = month_tables(cells, 5, AREAS)
    rows = (FigureRow("Fremmøde", ("fremmøde",), 20), FigureRow("Øvrige", ("telefon", "ude"), 9))
    faulty = [replace(t, rows=rows) if t.id == "contacts.channel" else t for t in whole]
    with pytest.raises(Bug, match="unsafe_figures"):
        check_counts(faulty, cells, 5)


def test_a_comparison_without_the_union_rule_is_caught() -> None:
    now = month_tables([cell(20), cell(9, area="Præstø")], 5, AREAS)
    before = [cell(20), cell(3, area="Præstø"), cell(4, area="udenbys")]
    other = month_tables(before, 5, AREAS)
    good = compare(now, SEPTEMBER, other)
    check_comparisons(now, other, good, 5)
    at = [c.table_id for c in good].index("contacts.area")
    for values in ((20, 3), (20, 7), (27, None), (None, 0), (20,)):
        bad = [replace(c, values=values) if i == at else c for i, c in enumerate(good)]
        with pytest.raises(Bug):
            check_comparisons(now, other, bad, 5)
    bad_total = [replace(c, total=26) if i == at else c for i, c in enumerate(good)]
    assert rule_broken(lambda: check_comparisons(now, other, bad_total, 5)) == "compared total not printed"


@settings(max_examples=100, deadline=None)
@given(months, st.data())
def test_any_number_moved_by_one_is_caught(month: list[ContactCell], data: st.DataObject) -> None:
    tables = list(month_tables(month, 5, AREAS, ORDERS))
    at = data.draw(st.integers(0, len(tables) - 1))
    table = tables[at]
    if not table.rows:
        return
    row = data.draw(st.integers(0, len(table.rows) - 1))
    by = data.draw(st.sampled_from([-1, 1]))
    rows = tuple(replace(r, value=r.value + by) if i == row else r for i, r in enumerate(table.rows))
    tables[at] = replace(table, rows=rows, total=(table.total or 0) + by)
    with pytest.raises(Bug):
        check_counts(tables, month, 5)


def test_what_is_raised_holds_no_number() -> None:
    with pytest.raises(Bug) as caught:
        check(changed("contacts.area", small_oevrige), 5)
    assert str(caught.value) == "unsafe_figures(rule, table)"
    assert not any(character.isdigit() for character in str(caught.value.fields))
