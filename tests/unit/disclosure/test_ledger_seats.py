"""Seats on courses under the ledger: two tables of one block, and a stranger who knows that they are."""

from hypothesis import given, settings
from hypothesis import strategies as st

from familiehus.courses.ended import BROKEN_OFF, COMPLETED, FREE
from familiehus.disclosure.counting import Count
from familiehus.values import FigureTable, Month
from tests.unit.disclosure.ledger_years import QUARTER, publish
from tests.unit.disclosure.test_ledger_holds import prove

seats = st.fixed_dictionaries(
    {COMPLETED: st.integers(0, 24), BROKEN_OFF: st.integers(0, 8), FREE: st.integers(0, 12)}
)
waited = st.integers(0, 9)


def month(counts: dict[str, int]) -> dict[str, Count]:
    return {code: Count(number, number) for code, number in counts.items() if number}


@settings(max_examples=60, deadline=None)
@given(st.tuples(seats, seats, seats), st.tuples(waited, waited, waited), st.permutations(QUARTER))
def test_no_small_count_of_seats_can_be_worked_out(
    months: tuple[dict[str, int], ...], queue: tuple[int, ...], order: list[str]
) -> None:
    prove(
        publish(
            {},
            order,
            plain={
                "courses.seats": {Month(2026, n + 1): month(one) for n, one in enumerate(months)},
                "courses.waited": {
                    Month(2026, n + 1): month({"fik ingen plads": one}) for n, one in enumerate(queue)
                },
            },
        )
    )


def tables(counts: dict[str, int]) -> dict[str, FigureTable]:
    year = publish({}, ["2026-01"], plain={"courses.seats": {Month(2026, 1): month(counts)}})
    prove(year)
    return {table.id: table for table in year.tables["2026-01"]}


def test_taken_seats_are_one_row_however_they_ended() -> None:
    found = tables({COMPLETED: 20, BROKEN_OFF: 2, FREE: 8})
    assert [(row.label, row.value) for row in found["courses.seats"].rows] == [("Optaget", 22), ("Ledig", 8)]
    assert [(row.label, row.value) for row in found["courses.ended"].rows] == [("Ledig", 8), ("Øvrige", 22)]


def test_where_nobody_broke_off_taken_is_still_the_word() -> None:
    found = tables({COMPLETED: 20, FREE: 8})
    assert [row.label for row in found["courses.seats"].rows] == ["Optaget", "Ledig"]
    assert [row.label for row in found["courses.ended"].rows] == ["Gennemført", "Ledig"]


def test_few_free_seats_are_not_told() -> None:
    found = tables({COMPLETED: 20, BROKEN_OFF: 6, FREE: 2})
    assert [(row.label, row.value) for row in found["courses.seats"].rows] == [("Alle", 28)]
