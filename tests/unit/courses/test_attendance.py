"""Who has completed a course, and whom somebody should ring."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus.courses.attendance import Came, completed, share, should_ring

CAME, WORD, AWAY = Came.CAME, Came.SENT_WORD, Came.STAYED_AWAY
_marks = st.lists(st.none() | st.sampled_from(Came), max_size=46)


@given(_marks, st.integers(0, 100))
def test_completed_is_the_share_of_the_sessions_held(marks: list[Came | None], threshold: int) -> None:
    held = len(marks)
    expected = held > 0 and Fraction(marks.count(CAME), held) >= Fraction(threshold, 100)
    assert completed(marks, held, threshold) is expected


@given(_marks, st.integers(0, 100))
def test_to_come_once_more_never_takes_it_away(marks: list[Came | None], threshold: int) -> None:
    if completed(marks, len(marks), threshold):
        assert completed([*marks, CAME], len(marks) + 1, threshold)


@pytest.mark.parametrize(
    ("came", "held", "threshold", "enough"),
    [(5, 8, 60, True), (4, 8, 60, False), (3, 4, 75, True), (1, 1, 100, True), (0, 0, 0, False)],
)
def test_the_shares_of_the_templates(came: int, held: int, threshold: int, enough: bool) -> None:
    assert completed([CAME] * came, held, threshold) is enough


@pytest.mark.parametrize(
    ("marks", "rings"),
    [
        ([], False),
        ([AWAY], False),
        ([AWAY, AWAY], True),
        ([CAME, AWAY, WORD], True),
        ([WORD, AWAY], True),
        ([WORD, WORD], True),
        ([AWAY, CAME, AWAY], False),
        ([WORD, CAME, WORD], False),
        ([WORD, WORD, None, CAME], False),
        ([AWAY, None, AWAY, None], True),
        ([AWAY, AWAY, CAME], False),
    ],
)
def test_two_missed_in_a_row_make_somebody_ring(marks: list[Came | None], rings: bool) -> None:
    assert should_ring(marks) is rings


@given(_marks)
def test_whoever_came_last_is_not_rung(marks: list[Came | None]) -> None:
    assert not should_ring([*marks, CAME])
    assert should_ring([*marks, AWAY, None, AWAY])


@given(st.lists(_marks, max_size=8))
def test_the_share_of_a_group_counts_what_was_marked(group: list[list[Came | None]]) -> None:
    came, marked = share(group)
    assert came == sum(row.count(CAME) for row in group)
    assert marked == sum(one is not None for row in group for one in row)
