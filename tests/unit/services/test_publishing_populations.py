"""The crowds besides the contacts: what is due of frozen months, and that nothing counts below nobody."""

from hypothesis import given
from hypothesis import strategies as st

from familiehus.services.populations import (
    carried_into,
    crowds_from,
    crowds_text,
    due_from,
    due_of,
    due_text,
    plain_blocks,
)
from familiehus.values import Month

JANUARY, FEBRUARY, MARCH = Month(2026, 1), Month(2026, 2), Month(2026, 3)

answers = st.dictionaries(
    st.tuples(st.sampled_from(["café", "hold"]), st.sampled_from(["huset", "kirken", "biblioteket"])),
    st.integers(0, 9),
)
signed = st.dictionaries(
    st.tuples(st.sampled_from(["café", "hold"]), st.sampled_from(["huset", "kirken", "biblioteket"])),
    st.integers(-9, 9),
)


@given(answers, signed, signed)
def test_what_is_carried_and_what_waits_is_what_was_due_and_nobody_is_below_nobody(
    own: dict[tuple[str, ...], int], first: dict[tuple[str, ...], int], second: dict[tuple[str, ...], int]
) -> None:
    due = {"heads": {JANUARY: first, FEBRUARY: second}}
    carried = carried_into({"heads": own}, due)
    for month, wanted in due["heads"].items():
        for answer, number in wanted.items():
            counted = carried.counted.get("heads", {}).get(month, {}).get(answer, 0)
            waiting = carried.waiting.get("heads", {}).get(month, {}).get(answer, 0)
            assert counted + waiting == number
            assert waiting <= 0, "whoever came late is never held back"
    blocks = plain_blocks({"heads": own}, carried.counted, MARCH)
    kinds, owners = blocks["heads.kind"][MARCH], blocks["heads.owner"][MARCH]
    assert all(count.contacts > 0 for count in (*kinds.values(), *owners.values()))
    assert sum(n.contacts for n in kinds.values()) == sum(n.contacts for n in owners.values())


@given(answers, answers)
def test_what_was_counted_is_not_due_again(
    true: dict[tuple[str, ...], int], counted: dict[tuple[str, ...], int]
) -> None:
    found = due_of({"heads": {JANUARY: true}}, [{"heads": {JANUARY: counted}}])
    again = due_of({"heads": {JANUARY: true}}, [{"heads": {JANUARY: counted}}, found])
    assert again == {}


@given(answers)
def test_crowds_come_back_from_their_text(own: dict[tuple[str, ...], int]) -> None:
    kept = {answer: number for answer, number in own.items() if number}
    assert crowds_from(crowds_text({"heads": own})) == {"heads": kept}
    if kept:
        assert due_from(due_text({"heads": {JANUARY: own}})) == {"heads": {JANUARY: kept}}


def test_a_month_has_every_crowd_also_the_empty_ones() -> None:
    blocks = plain_blocks({}, {}, MARCH)
    assert blocks["referrals.out"] == {MARCH: {}}
    assert "heads.kind" not in blocks, "visitors are contacts"
