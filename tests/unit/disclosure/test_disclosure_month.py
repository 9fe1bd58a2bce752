"""The month's tables: the menu, the words, the orders, and the rules that do not depend on luck."""

import random
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from familiehus.disclosure.audit import check, check_comparisons
from familiehus.disclosure.headline import Growth, headline
from familiehus.disclosure.menu import MONTH_MENU, hour_band
from familiehus.disclosure.month import compare, history, month_tables, shown_total
from familiehus.values import ContactCell, FigureTable, Month
from tests.unit.disclosure.disclosure_months import AREAS, ORDERS, cell, months

SEPTEMBER = Month(2026, 9)


def tables_of(cells: list[ContactCell], k: int = 5) -> dict[str, FigureTable]:
    return {table.id: table for table in month_tables(cells, k, AREAS, ORDERS)}


def rows_of(table: FigureTable) -> list[tuple[str, int]]:
    return [(row.label, row.value) for row in table.rows]


def test_a_small_area_goes_into_oevrige_with_the_smallest_that_suffices() -> None:
    cells = [cell(20, area="Vordingborg by"), cell(9), cell(7, area="Præstø"), cell(1, area="ukendt")]
    area = tables_of(cells)["contacts.area"]
    assert rows_of(area) == [("Vordingborg by", 20), ("Møn", 9), ("Øvrige", 8)]
    assert area.rows[-1].members == ("Præstø", "udenbys", "ukendt", "ønsker ikke at oplyse")
    assert area.note == "Øvrige dækker Præstø, udenbys, ukendt og ønsker ikke at oplyse."
    assert area.total == 37


def test_codes_that_nobody_gave_are_not_printed_where_nothing_is_merged() -> None:
    channel = tables_of([cell(9), cell(6, channel="telefon")])["contacts.channel"]
    assert rows_of(channel) == [("Fremmøde", 9), ("Telefon", 6)]
    assert channel.note == ""


def test_mor_stands_beside_far_og_anden_and_never_three() -> None:
    who = tables_of([cell(9), cell(6, henvender="far"), cell(5, henvender="anden")])["contacts.henvender"]
    assert [(row.label, row.members, row.value) for row in who.rows] == [
        ("Mor", ("mor",), 9),
        ("Far og anden", ("far", "anden"), 11),
    ]


def test_one_father_disappears_among_all() -> None:
    who = tables_of([cell(9), cell(1, henvender="far")])["contacts.henvender"]
    assert rows_of(who) == [("Alle", 10)]
    assert who.rows[0].members == ("mor", "far", "anden")
    assert who.note == "Svarene er for få til at stå hver for sig."


def test_words_that_a_house_writes_twice_still_print() -> None:
    """A list with "søvn" and "Søvn", or an area called Øvrige, is untidy but no reason to stop."""
    cells = [cell(9, reasons=("søvn",)), cell(8, area="Øvrige", reasons=("Søvn",)), cell(5, area="Præstø")]
    printed = month_tables([*cells, cell(2, area="ukendt")], 5, (*AREAS, "Øvrige"), ORDERS)
    check(printed, 5)
    assert [row.value for row in printed[2].rows] == [9, 8, 7]


def test_natural_orders_stay_and_open_lists_print_largest_first() -> None:
    cells = [
        cell(6, day=date(2026, 10, 9), hour=17, life_stage="0-1 år", kind="anonym"),
        cell(8, day=date(2026, 10, 5), hour=8, life_stage="gravid", kind="åben"),
        cell(5, day=date(2026, 10, 7), hour=None, life_stage="ukendt", kind="anonym"),
    ]
    printed = tables_of(cells)
    assert [row.label for row in printed["contacts.weekday"].rows] == ["Mandag", "Onsdag", "Fredag"]
    assert [row.label for row in printed["contacts.hour"].rows] == ["Før 9", "15-18", "Ukendt"]
    assert [row.label for row in printed["contacts.life_stage"].rows] == ["Gravid", "0-1 år", "Ukendt"]
    assert [row.label for row in printed["contacts.kind"].rows] == ["Anonym", "Åben"]


@pytest.mark.parametrize(
    ("hour", "band"),
    [(0, "før 9"), (8, "før 9"), (9, "9-12"), (11, "9-12"), (12, "12-15"), (15, "15-18"), (17, "15-18"),
     (18, "efter 18"), (23, "efter 18"), (None, "ukendt")],
)  # fmt: skip
def test_hour_bands(hour: int | None, band: str) -> None:
    assert hour_band(hour) == band


def test_reasons_count_mentions_and_say_so() -> None:
    cells = [cell(12, reasons=("søvn", "amning")), cell(7, reasons=("søvn", "søvn")), cell(6)]
    reason = tables_of(cells)["contacts.reason"]
    assert rows_of(reason) == [("Søvn", 19), ("Amning", 12), ("Ikke oplyst", 6)]
    assert reason.total == 37
    assert reason.note == "En henvendelse kan have flere årsager."


def test_a_fact_nobody_was_asked_about_has_no_table() -> None:
    assert set(tables_of([cell(9)])) == {
        "contacts.total", "contacts.henvender", "contacts.area", "contacts.channel", "contacts.weekday",
    }  # fmt: skip


def test_menu_ids_and_titles() -> None:
    cells = [cell(9, kind="åben", reasons=("søvn",), heard_from="læge", life_stage="gravid", hour=10)]
    printed = month_tables(cells, 5, AREAS, ORDERS)
    assert [table.id for table in printed] == [entry.id for entry in MONTH_MENU]
    assert all(table.title for table in printed)


@pytest.mark.parametrize(("contacts", "total"), [(0, 0), (1, None), (4, None)])
def test_a_month_too_small_prints_no_table(contacts: int, total: int | None) -> None:
    cells = [cell(contacts)] if contacts else []
    assert month_tables(cells, 5, AREAS) == (FigureTable("contacts.total", "Henvendelser", (), total),)


def test_k_can_only_be_raised() -> None:
    with pytest.raises(ValueError, match="at least 5"):
        month_tables([cell(9)], 4, AREAS)
    with pytest.raises(ValueError, match="at least 5"):
        history([(SEPTEMBER, 9)], 3)
    assert tables_of([cell(9)], k=10)["contacts.total"].total is None


def test_a_list_the_menu_does_not_know_is_refused() -> None:
    with pytest.raises(ValueError, match="colour"):
        month_tables([cell(9)], 5, AREAS, {"colour": ("red",)})


def test_the_same_family_again_does_not_make_a_figure_large() -> None:
    """Twelve visits by phone, three of them by families not seen before."""
    cells = [cell(20), cell(9, channel="telefon", returning="har været her før"), cell(3, channel="telefon")]
    channel = tables_of(cells)["contacts.channel"]
    assert rows_of(channel) == [("Alle", 32)]
    asked_nobody = [replace(each, returning=None) for each in cells]
    assert rows_of(tables_of(asked_nobody)["contacts.channel"]) == [("Fremmøde", 20), ("Telefon", 12)]


def test_a_total_of_one_family_is_no_total() -> None:
    cells = [cell(30, returning="har været her før"), cell(4, returning="ny")]
    assert tables_of(cells)["contacts.total"].total is None
    assert shown_total(34, 30, 5) is None
    assert shown_total(35, 30, 5) == 35


@settings(max_examples=80, deadline=None)
@given(months, st.randoms(use_true_random=False))
def test_the_order_and_the_grain_of_the_cells_do_not_matter(
    month: list[ContactCell], rnd: random.Random
) -> None:
    single = [replace(each, contacts=1) for each in month for _ in range(each.contacts)]
    rnd.shuffle(single)
    assert month_tables(single, 5, AREAS, ORDERS) == month_tables(month, 5, AREAS, ORDERS)


@settings(max_examples=80, deadline=None)
@given(months, st.permutations(AREAS), st.permutations(ORDERS["reason"]))
def test_other_names_change_nothing_but_ties(
    month: list[ContactCell], areas: list[str], reasons: list[str]
) -> None:
    renamed_area = dict(zip(AREAS, areas, strict=True))
    renamed = dict(zip(ORDERS["reason"], reasons, strict=True))
    other = [
        replace(
            each,
            area=renamed_area.get(each.area, each.area),
            reasons=tuple(renamed.get(reason, reason) for reason in each.reasons),
        )
        for each in month
    ]
    mine, theirs = month_tables(month, 5, AREAS, ORDERS), month_tables(other, 5, AREAS, ORDERS)
    assert [table.id for table in mine] == [table.id for table in theirs]
    for one, two in zip(mine, theirs, strict=True):
        assert one.total == two.total
        assert sorted(len(row.members) for row in one.rows) == sorted(len(row.members) for row in two.rows)
        assert [row.value for row in one.rows] == [row.value for row in two.rows]


def test_a_comparison_needs_the_same_codes() -> None:
    now = month_tables([cell(20), cell(9, area="Præstø"), cell(6, area="udenbys")], 5, AREAS)
    then = month_tables([cell(11), cell(4, area="Præstø"), cell(8, area="ukendt")], 5, AREAS)
    area = next(c for c in compare(now, SEPTEMBER, then) if c.table_id == "contacts.area")
    assert [row.label for row in now[2].rows] == ["Møn", "Præstø", "Udenbys"]
    assert rows_of(then[2]) == [("Møn", 11), ("Øvrige", 12)]
    assert area.values == (11, None, None)
    assert area.total == 23


def test_a_code_that_month_did_not_print_was_zero_and_rows_add_up() -> None:
    now = month_tables([cell(20), cell(3, area="Præstø"), cell(6, area="udenbys")], 5, AREAS)
    then = month_tables([cell(11), cell(7, area="Præstø"), cell(8, area="udenbys")], 5, AREAS)
    area = next(c for c in compare(now, SEPTEMBER, then) if c.table_id == "contacts.area")
    assert area.values == (11, 15)
    back = compare(then, Month(2026, 10), month_tables([cell(5)], 5, AREAS))
    assert [row.label for row in then[2].rows] == ["Møn", "Udenbys", "Præstø"]
    assert back[2].values == (5, 0, 0)


def test_comparing_with_nobody_and_with_too_few() -> None:
    now = month_tables([cell(20, reasons=("søvn",))], 5, AREAS)
    for cells, value in (([], 0), ([cell(3)], None)):
        comparisons = compare(now, SEPTEMBER, month_tables(cells, 5, AREAS))
        assert {c.total for c in comparisons} == {value}
        assert {v for c in comparisons for v in c.values} == {value}


def test_a_month_without_a_report_is_not_compared() -> None:
    now = month_tables([cell(20)], 5, AREAS)
    comparisons = compare(now, SEPTEMBER, ())
    check_comparisons(now, (), comparisons, 5)
    assert {c.total for c in comparisons} == {None}
    assert {v for c in comparisons for v in c.values} == {None}


def test_a_table_that_month_did_not_have_is_not_compared() -> None:
    now = month_tables([cell(20, reasons=("søvn",), kind="åben")], 5, AREAS)
    comparisons = {c.table_id: c for c in compare(now, SEPTEMBER, month_tables([cell(9)], 5, AREAS))}
    assert (comparisons["contacts.reason"].values, comparisons["contacts.reason"].total) == ((None,), None)
    assert (comparisons["contacts.kind"].values, comparisons["contacts.kind"].total) == ((None,), 9)


def test_history_hides_small_totals() -> None:
    shown = history([(Month(2026, 7), None), (Month(2026, 8), 3), (SEPTEMBER, 0), (Month(2026, 10), 9)], 5)
    assert shown.months[0] == Month(2026, 7)
    assert shown.totals == (None, None, 0, 9)


def test_the_headline_speaks_of_printed_numbers_only() -> None:
    now = month_tables([cell(20), cell(16, area="Præstø"), cell(6, area="udenbys")], 5, AREAS)
    then = month_tables([cell(15), cell(14, area="Præstø"), cell(8, area="ukendt")], 5, AREAS)
    facts = headline(now, compare(now, SEPTEMBER, then), SEPTEMBER)
    assert (facts.total, facts.percent, facts.grown) == (42, 14, Growth("Møn", 20, 15))
    alone = headline(now, (), SEPTEMBER)
    assert (alone.percent, alone.grown) == (None, None)


def test_two_areas_that_grew_equally_are_not_one() -> None:
    now = month_tables([cell(20), cell(16, area="Præstø")], 5, AREAS)
    then = month_tables([cell(10), cell(6, area="Præstø")], 5, AREAS)
    assert headline(now, compare(now, SEPTEMBER, then), SEPTEMBER).grown is None
