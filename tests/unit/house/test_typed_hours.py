"""Opening hours as people type them, and how a line shows what it has read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus.calendar.opening import Span
from familiehus.ui.house.typed_hours import read_spans, written


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("9-15.30", "9–15.30"),
        ("9 - 15.30", "9–15.30"),
        ("9–15.30", "9–15.30"),
        ("930-1530", "9.30–15.30"),
        ("0930–1530", "9.30–15.30"),
        ("9:30-15:30", "9.30–15.30"),
        ("9,30-15,30", "9.30–15.30"),
        ("kl. 9 til 15", "9–15"),
        ("Kl 9-15", "9–15"),
        ("klokken 9 til 15", "9–15"),
        ("10.30-15, 16-17", "10.30–15, 16–17"),
        ("16-17 og 10.30-15", "10.30–15, 16–17"),
        ("9-12 13-15", "9–12, 13–15"),
        ("8-24", "8–24"),
        ("", ""),
        ("  ", ""),
        ("lukket", ""),
        ("–", ""),
    ],
)
def test_what_people_type(typed: str, shown: str) -> None:
    spans = read_spans(typed)
    assert spans is not None
    assert written(spans) == shown


@pytest.mark.parametrize(
    "typed",
    ["9", "15-9", "9-9", "9-25", "9-1560", "9-12, 11-13", "9-12, 12-13", "ni til tre", "9-12,", "9" * 80],
)
def test_what_is_no_hours_is_not_guessed_at(typed: str) -> None:
    assert read_spans(typed) is None


_minutes = st.lists(st.integers(0, 24 * 60), min_size=0, max_size=6, unique=True).map(sorted)


@given(_minutes)
def test_what_a_line_shows_is_read_as_the_same(ends: list[int]) -> None:
    spans = tuple(Span(start, end) for start, end in zip(ends[::2], ends[1::2], strict=False))
    assert read_spans(written(spans)) == spans


@given(st.text(max_size=70))
def test_no_text_makes_it_stumble(text: str) -> None:
    spans = read_spans(text)
    assert spans is None or all(0 <= one.start < one.end <= 24 * 60 for one in spans)
