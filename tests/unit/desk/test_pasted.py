"""What a paste may do: give four digits, or be refused before anything of it is shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus.ui.desk.pasted import LONGEST, Pasted, looks_like_cpr, read_paste


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("4780", "4780"),
        (" 4780\n", "4780"),
        ("4780 Stege", "4780"),
        ("DK-4780 Stege", "4780"),
        ("Storegade 12, 4780 Stege", "4780"),
        ("4780 Stege (4780)", "4780"),
        ("47", "47"),
    ],
)
def test_a_postnummer_is_found(text: str, digits: str) -> None:
    assert read_paste(text) == Pasted(digits)


@pytest.mark.parametrize(
    "text",
    [
        "2211261234",
        "221126-1234",
        "221126 1234",
        "22.11.26-1234",
        "22-11-2026 1234",
        "821126-1234",  # a replacement number has 60 added to its day
        "cpr: 010190–4321 (mor)",
        "4780 Stege, 221126-1234",
    ],
)
def test_what_looks_like_a_cpr_number_is_refused(text: str) -> None:
    assert read_paste(text).refusal == "cpr"
    assert read_paste(text).digits == ""


@pytest.mark.parametrize(
    "text", ["4780", "991326-1234", "12345", "Møllevej 221, 4780 Stege", "22.11.2026", ""]
)
def test_other_numbers_are_not_taken_for_one(text: str) -> None:
    assert not looks_like_cpr(text)


@pytest.mark.parametrize(
    ("text", "why"),
    [("", "nothing"), ("Stege", "nothing"), ("47801", "nothing"), ("4780 eller 4760", "several")],
)
def test_a_paste_without_one_answer_is_refused(text: str, why: str) -> None:
    assert read_paste(text).refusal == why


def test_a_long_paste_is_refused_unread() -> None:
    assert read_paste("4" * 10_000) == Pasted(refusal="too_long", length=10_000)


@given(
    st.dates(), st.integers(0, 9999), st.sampled_from(["", "-", " ", " - ", "–", "/"]), st.text(max_size=20)
)
def test_every_date_with_four_digits_is_seen(day, number: int, between: str, around: str) -> None:
    words = "".join(sign for sign in around if not sign.isdecimal())
    assert looks_like_cpr(f"{words} {day:%d%m%y}{between}{number:04d} {words}")


@given(st.text(max_size=LONGEST))
def test_only_digits_ever_come_out(text: str) -> None:
    found = read_paste(text)
    assert found.digits == "" or (
        found.digits.isascii() and found.digits.isdecimal() and len(found.digits) <= 4
    )
    assert bool(found.digits) != bool(found.refusal)
