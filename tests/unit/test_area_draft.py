"""Areas while they are drawn: a postnummer lies in one area or in none, and none is ever lost."""

from hypothesis import given
from hypothesis import strategies as st

from familiehus.ui.forms.area_draft import AreaDraft

NUMBERS = ("4720", "4735", "4750", "4760", "4771", "4780")
Steps = st.lists(
    st.tuples(
        st.sampled_from(["add", "move", "merge", "remove", "rename", "shift"]),
        st.integers(0, 9),
        st.integers(-1, 9),
        st.sets(st.sampled_from(NUMBERS)),
    )
)


def _do(draft: AreaDraft, what: str, one: int, other: int, numbers: set[str]) -> AreaDraft:
    if what == "add" or not draft.areas:
        return draft.added(f"Område {one}")
    index, target = one % len(draft.areas), other % len(draft.areas)
    if what == "move":
        return draft.moved(numbers, None if other < 0 else target)
    if what == "merge":
        return draft.merged(index, target) if index != target else draft
    if what == "remove":
        return draft.removed(index)
    return draft.renamed(index, f"Nyt {other}") if what == "rename" else draft.shifted(index, other)


@given(Steps)
def test_a_postnummer_lies_in_one_area_or_in_none(steps: list[tuple[str, int, int, set[str]]]) -> None:
    draft = AreaDraft((("Alt", NUMBERS),))
    for what, one, other, numbers in steps:
        before = len(draft.areas)
        draft = _do(draft, what, one, other, numbers)
        inside = [number for _, mine in draft.areas for number in mine]
        assert len(inside) == len(set(inside))
        assert sorted([*inside, *draft.outside(NUMBERS)]) == sorted(NUMBERS)
        assert all(list(mine) == sorted(mine) for _, mine in draft.areas)
        assert abs(len(draft.areas) - before) <= 1


@given(st.sets(st.sampled_from(NUMBERS)), st.integers(0, 1))
def test_moving_puts_them_where_they_were_sent_and_nowhere_else(numbers: set[str], target: int) -> None:
    draft = AreaDraft((("Vest", NUMBERS[:3]), ("Øst", NUMBERS[3:])))
    moved = draft.moved(numbers, target)
    assert set(moved.numbers(target)) == set(draft.numbers(target)) | numbers
    assert all(moved.where(number) == target for number in numbers)


def test_merging_keeps_the_name_of_the_one_that_stays() -> None:
    draft = AreaDraft((("Møn", ("4780",)), ("Præstø", ("4720",)), ("By", ("4760",))))
    assert draft.merged(0, 2).areas == (("Præstø", ("4720",)), ("By", ("4760", "4780")))


def test_it_goes_to_the_services_and_back_unchanged() -> None:
    draft = AreaDraft((("Møn", ("4780", "4791")), ("By", ("4760",))))
    assert AreaDraft.of(draft.plans()) == draft
