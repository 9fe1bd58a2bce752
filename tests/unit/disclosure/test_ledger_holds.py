"""What must always hold of everything published in a year (DISCLOSURE), over invented years."""

from collections import Counter
from dataclasses import replace
from itertools import chain

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from familiehus.disclosure.counting import Count
from familiehus.disclosure.figures import Figure, Why
from familiehus.disclosure.ledger import Request, decide
from familiehus.disclosure.verify import verify
from familiehus.values import Month, Period
from tests.helpers.linear_attack import attack, crowds_of, figure_relations, printed_relations
from tests.unit.disclosure.disclosure_months import cell
from tests.unit.disclosure.ledger_years import (
    EVERYTHING,
    QUARTER,
    Cells,
    K,
    Year,
    january,
    publish,
    quarters,
    years,
)

JANUARY, FEBRUARY, MARCH = (Month(2026, number) for number in (1, 2, 3))
orders = st.permutations(QUARTER)


def prove(year: Year, k: int = K) -> None:
    """Everything at once: what is printed, what is stored, what a stranger can work out."""
    numbers = [row.value for tables in year.tables.values() for table in tables for row in table.rows]
    assert not [number for number in numbers if 0 < number < k]
    for table in chain.from_iterable(year.tables.values()):
        assert sum(row.value for row in table.rows) == (table.total or 0)
    verify(year.account())
    relations = figure_relations(year.figures) + printed_relations(year.tables)
    found = attack(relations, crowds_of(year.counts), year.secrets(k))
    assert len(found) == len(year.secrets(k))
    assert [one for one in found if not one.hidden(k)] == []
    assert not small_differences(year.figures, k)


def small_differences(figures: tuple[Figure, ...], k: int) -> list[tuple[str, int]]:
    """Quarter less months and year less quarters (or months), for the same words of the same table."""
    by_words: dict[tuple[str, tuple[str, ...]], list[Figure]] = {}
    for figure in figures:
        by_words.setdefault((figure.table, figure.codes), []).append(figure)
    found = []
    for same in by_words.values():
        for whole in same:
            parts = [part for part in same if set(part.months) < set(whole.months)]
            for size in (1, 3):
                apart = [part for part in parts if len(part.months) == size]
                left = whole.value - sum(part.value for part in apart)
                if 0 < left < k:
                    found.append((whole.id, left))
    return found


@settings(max_examples=40, deadline=None)
@given(quarters(), orders)
def test_a_quarter_and_its_months_in_any_order(cells: Cells, order: list[str]) -> None:
    prove(publish(cells, order))


@settings(max_examples=2, deadline=None)
@given(years())
def test_a_whole_year(cells: Cells) -> None:
    prove(publish(cells, EVERYTHING))


@pytest.mark.long
@settings(max_examples=60, deadline=None)
@given(years(), st.sampled_from([EVERYTHING, ("2026",), ("2026-K1", "2026-K3", "2026"), EVERYTHING[::-1]]))
def test_many_years(cells: Cells, order: tuple[str, ...]) -> None:
    prove(publish(cells, order))


few = st.integers(0, 9).map(lambda n: Count(n, n))
talks = st.dictionaries(st.sampled_from(["kommunen", "frivillige", "region"]), few, min_size=1)


@settings(max_examples=60, deadline=None)
@given(
    st.fixed_dictionaries(
        {
            "series.talks": st.tuples(talks, talks, talks),
            "consents": st.tuples(talks, talks, talks),
        }
    ),
    orders,
)
def test_other_crowds_are_hidden_as_well(
    crowds: dict[str, tuple[dict[str, Count], ...]], order: list[str]
) -> None:
    """Crowds in which even the totals are small, so that totals themselves have to stay unknown."""
    plain = {
        name: {Month(2026, n + 1): codes for n, codes in enumerate(months)} for name, months in crowds.items()
    }
    prove(publish({}, order, plain=plain))


def test_a_july_of_three_would_lock_its_quarter_and_its_year() -> None:
    """Which is why publishing never freezes one as it is (``services.publishing_draft``)."""
    busy = [cell(30), cell(12, channel="telefon")]
    cells = {Month(2026, n): january(*busy, month=n) for n in range(1, 13)}
    cells[Month(2026, 7)] = january(cell(3), month=7)
    year = publish(cells, EVERYTHING)
    prove(year)
    totals = {f.period for f in year.figures if f.table == "contacts.total"}
    assert totals == set(EVERYTHING) - {"2026-07", "2026-K3", "2026"}
    whys = {r.why for r in year.decisions[-1].refusals}
    assert whys >= {Why.REMAINDER, Why.NO_TOTAL}


def test_a_code_missing_in_one_month_is_missing_in_the_quarter() -> None:
    """12 + 9 printed, 3 not: the quarter's 24 would print the 3."""
    cells = {
        JANUARY: january(cell(30), cell(12, channel="telefon")),
        FEBRUARY: january(cell(30), cell(9, channel="telefon"), cell(9, channel="ude"), month=2),
        MARCH: january(cell(30), cell(3, channel="telefon"), cell(8, channel="ude"), month=3),
    }
    year = publish(cells, QUARTER)
    prove(year)
    refused = {(r.figure.period, r.figure.codes): r.why for r in year.decisions[-1].refusals}
    assert refused["2026-K1", ("telefon",)] in (Why.REMAINDER, Why.UNSAFE)
    [channel] = [t for t in year.tables["2026-K1"] if t.id == "contacts.channel"]
    assert sum(row.value for row in channel.rows) == 131
    # Printed first, the quarter keeps its row, and the months give way.
    other = publish(cells, ("2026-K1", "2026-01", "2026-02", "2026-03"))
    prove(other)
    assert ("2026-K1", ("telefon",)) in {(f.period, f.codes) for f in other.figures}


def test_a_part_that_leaves_a_small_remainder_is_merged() -> None:
    """17 of 19 would print a 2."""
    plain = {"referrals.out": {JANUARY: {"grebet": Count(17, 17), "afvist": Count(2, 2)}}}
    year = publish({}, ["2026-01"], plain=plain)
    prove(year)
    [table] = [t for t in year.tables["2026-01"] if t.id == "referrals.out"]
    assert [(row.label, row.value) for row in table.rows] == [("Alle", 19)]


def test_mentions_that_nearly_all_gave_tell_who_did_not() -> None:
    """20 of 22 named sleep: the row would print two families who did not."""
    year = publish({JANUARY: january(cell(20, reasons=("søvn", "trivsel")), cell(2))}, ["2026-01"])
    prove(year)
    assert not [f for f in year.figures if f.codes == ("søvn",)]


def test_a_merged_row_tells_that_nobody_gave_a_code_it_does_not_know() -> None:
    """March was printed before anybody had heard of the region: "6 kommunen og frivillige" means none."""
    plain = {
        "consents": {
            JANUARY: {},
            FEBRUARY: {"region": Count(5, 5)},
            MARCH: {"kommunen": Count(1, 1), "frivillige": Count(5, 5)},
        }
    }
    year = publish({}, ["2026-01", "2026-03", "2026-K1", "2026-02"], plain=plain)
    prove(year)
    merged = [f for f in year.figures if f.id == "2026-03/consents.rest/"]
    assert [(f.codes, f.value) for f in merged] == [(("kommunen", "frivillige"), 6)]
    assert "2026-K1/consents/frivillige" not in {f.id for f in year.figures}


def test_an_area_without_its_mothers_is_a_count_too() -> None:
    """Eight from Møn were no mothers, from three families: "Møn 28" and "Møn, mor 20" would print them."""
    seen = "har været her før"
    found = [
        cell(20), cell(2, henvender="far"), cell(2, henvender="far", returning=seen),
        cell(1, henvender="anden"), cell(3, henvender="anden", returning=seen),
        cell(4, area="Præstø"), cell(16, area="Præstø", henvender="far"),
    ]  # fmt: skip
    found = [replace(one, postnummer="4780" if one.area == "Møn" else "4720") for one in found]
    year = publish({JANUARY: january(*found)}, ["2026-K1"])
    prove(year)
    [refused] = [r for r in year.decisions[0].refusals if r.figure.codes == ("Møn · mor",)]
    assert refused.why is Why.REMAINDER
    assert {("Møn",), ("Præstø",)} <= {f.codes for f in year.figures}


def test_few_who_gave_more_than_one_answer() -> None:
    """26 mentions of 23 contacts would print that three gave two reasons."""
    found = [cell(11, reasons=("søvn",)), cell(9, reasons=("trivsel",)), cell(3, reasons=("søvn", "trivsel"))]
    year = publish({JANUARY: january(*found)}, ["2026-01"])
    prove(year)
    assert not [f for f in year.figures if f.block == "contacts.reason"]
    whys = {r.figure.table: r.why for r in year.decisions[0].refusals}
    assert whys["contacts.reason.mentions"] is Why.REMAINDER
    assert whys["contacts.reason"] is Why.NO_TOTAL


def test_the_menu_of_each_kind_of_period() -> None:
    cells = {
        month: january(
            *(cell(9, henvender=who, area=area) for who in ("mor", "far") for area in ("Møn", "Præstø")),
            *(cell(9, henvender="anden", area=area) for area in ("Møn", "Præstø")),
            month=month.month,
        )
        for month in (Month(2026, n) for n in range(1, 13))
    }
    cells = {
        month: [replace(c, postnummer="4780" if c.area == "Møn" else "4720") for c in found]
        for month, found in cells.items()
    }
    year = publish(cells, EVERYTHING)
    prove(year)

    def rows(period: str, table: str) -> list[tuple[str, int]]:
        return [(r.label, r.value) for t in year.tables[period] if t.id == table for r in t.rows]

    assert rows("2026-01", "contacts.henvender") == [("Mor", 18), ("Far og anden", 36)]
    assert rows("2026-01", "contacts.area_henvender") == rows("2026-K1", "contacts.postnummer") == []
    assert rows("2026-K1", "contacts.henvender") == [("Mor", 54), ("Far", 54), ("Anden", 54)]
    assert rows("2026-K1", "contacts.area_henvender") == [
        ("Møn, mor", 27), ("Møn, far og anden", 54), ("Præstø, mor", 27), ("Præstø, far og anden", 54),
    ]  # fmt: skip
    assert rows("2026", "contacts.area_henvender")[:3] == [
        ("Møn, mor", 108), ("Møn, far", 108), ("Møn, anden", 108),
    ]  # fmt: skip
    assert rows("2026", "contacts.postnummer") == [("4720", 324), ("4780", 324)]


@settings(max_examples=15, deadline=None)
@given(quarters(), st.permutations(["fremmøde", "telefon", "ude"]))
def test_other_names_change_nothing_but_ties(cells: Cells, names: list[str]) -> None:
    renamed = dict(zip(["fremmøde", "telefon", "ude"], names, strict=True))
    other = {
        month: [replace(one, channel=renamed[one.channel]) for one in found] for month, found in cells.items()
    }
    mine, theirs = publish(cells, QUARTER), publish(other, QUARTER)
    for one, two in zip(mine.decisions, theirs.decisions, strict=True):
        assert values(one.figures) == values(two.figures)


def values(figures: tuple[Figure, ...]) -> Counter[tuple[str, str, int]]:
    return Counter((figure.period, figure.table, figure.value) for figure in figures)


@settings(max_examples=15, deadline=None)
@given(quarters())
def test_earlier_witnesses_only_save_time(cells: Cells) -> None:
    year = publish(cells, QUARTER)
    published = tuple(f for f in year.figures if f.period != "2026-K1")
    again = decide(Request(Period.parse("2026-K1"), K, year.counts, published))
    assert (again.figures, again.refusals) == (year.decisions[-1].figures, year.decisions[-1].refusals)


@settings(max_examples=15, deadline=None)
@given(quarters(), st.sampled_from([7, 10]))
def test_a_larger_k_hides_what_is_new_and_keeps_what_was_hidden(cells: Cells, k: int) -> None:
    year = publish(cells, QUARTER, ks={"2026-03": k, "2026-K1": k})
    verify(year.account())
    assert not [f for f in year.figures if f.period in ("2026-03", "2026-K1") and 0 < f.value < k]
    found = attack(figure_relations(year.figures), crowds_of(year.counts), year.secrets(K))
    assert [one for one in found if not one.hidden(K)] == []


def test_a_late_contact_counts_where_it_came_in() -> None:
    late = january(cell(8, channel="telefon"))
    cells = {JANUARY: january(cell(30)), FEBRUARY: [*january(cell(20), month=2), *late]}
    year = publish(cells, ["2026-01", "2026-02"])
    prove(year)
    [when] = [t for t in year.tables["2026-02"] if t.id == "contacts.when"]
    assert [(row.label, row.value) for row in when.rows] == [("Med det samme", 20), ("Senere", 8)]
    assert not [t for t in year.tables["2026-01"] if t.id == "contacts.when"]
