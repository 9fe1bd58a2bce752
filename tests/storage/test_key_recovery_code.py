"""The printed key: read aloud, typed back, and every ordinary slip is found in its group."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from familiehus.errors import UserError
from familiehus.storage.recovery_code import (
    RecoveryCode,
    groups_to_ask,
    looks_like_code,
    two_groups_match,
)

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
codes = st.binary(min_size=20, max_size=20).map(RecoveryCode)
CODE = RecoveryCode(bytes(range(7, 247, 12)))


def _typo(text: str) -> int:
    """The group that is named; fails when the text is taken for right."""
    with pytest.raises(UserError) as caught:
        RecoveryCode.parse(text)
    assert caught.value.code == "recovery_code_typo"
    group = caught.value.fields["group"]
    assert isinstance(group, int)
    return group


def _with_group(group: int, text: str) -> str:
    groups = list(CODE.groups)
    groups[group] = text
    return "-".join(groups)


def _swapped(text: str, a: int, b: int) -> str:
    symbols = list(text)
    symbols[a], symbols[b] = symbols[b], symbols[a]
    return "".join(symbols)


@settings(deadline=None)
@given(codes)
def test_what_is_printed_can_be_typed(code: RecoveryCode) -> None:
    assert [len(group) for group in code.groups] == [5] * 8
    assert set("".join(code.groups)) <= set(ALPHABET)
    assert RecoveryCode.parse(code.text) == code
    assert looks_like_code(code.text)


def test_codes_printed_today_open_for_ever() -> None:
    """A known answer: changing alphabet, order or check would turn every printed key into paper."""
    code = RecoveryCode(bytes.fromhex("000102030405060708090a0b0c0d0e0f10111213"))
    assert code.text == "000GC-40R4Y-0M301-E209M-185G2-R38EE-1W810-24GKG"
    assert RecoveryCode.parse(code.text) == code


@settings(deadline=None)
@given(codes, st.randoms(use_true_random=False))
def test_typing_is_forgiven(code: RecoveryCode, chance: object) -> None:
    pick = chance.choice  # type: ignore[attr-defined]
    typed = ""
    for symbol in code.text:
        likes = {"0": "0Oo", "1": "1IiLl", "-": ["-", " ", "", "–", " - ", "\n", "\u00a0"]}
        typed += pick(likes.get(symbol, symbol + symbol.lower()))
    assert RecoveryCode.parse(f"  {typed}\n") == code


def test_every_single_wrong_symbol_is_found_in_its_group() -> None:
    for group, right in enumerate(CODE.groups):
        for place in range(5):
            for symbol in set(ALPHABET) - {right[place]}:
                typed = right[:place] + symbol + right[place + 1 :]
                assert _typo(_with_group(group, typed)) == group + 1


def test_every_two_symbols_swapped_in_a_group_are_found() -> None:
    for group, right in enumerate(CODE.groups):
        for a, b in combinations(range(5), 2):
            if right[a] != right[b]:
                assert _typo(_with_group(group, _swapped(right, a, b))) == group + 1


@settings(deadline=None)
@given(codes, st.integers(0, 7), st.integers(0, 4), st.sampled_from(ALPHABET + "UÅ?#"))
def test_any_single_typo_in_any_code_is_found(code: RecoveryCode, group: int, place: int, typed: str) -> None:
    groups = list(code.groups)
    if typed == groups[group][place]:
        return
    groups[group] = groups[group][:place] + typed + groups[group][place + 1 :]
    assert _typo(" ".join(groups)) == group + 1


def test_every_doubled_symbol_doubled_wrong_is_found() -> None:
    for place in range(3):
        for first in range(32):
            for second in set(range(32)) - {first}:
                values = [3, 3, 3, 3]
                values[place] = values[place + 1] = first
                whole = sum(v << shift for v, shift in zip(values, (155, 150, 145, 140), strict=True))
                code = RecoveryCode(whole.to_bytes(20, "big"))
                group = code.groups[0]
                wrong = group[:place] + ALPHABET[second] * 2 + group[place + 2 :]
                assert _typo("-".join((wrong, *code.groups[1:]))) == 1


def test_two_groups_in_each_others_place_are_found() -> None:
    for a, b in combinations(range(8), 2):
        groups = list(CODE.groups)
        groups[a], groups[b] = groups[b], groups[a]
        assert _typo("-".join(groups)) == a + 1


def test_the_same_group_twice_is_found_even_where_all_data_is_equal() -> None:
    zeros = RecoveryCode(bytes(20))
    assert len(set(zeros.groups)) == 8
    assert _typo(zeros.groups[0] * 8) == 2


@settings(deadline=None)
@given(codes, st.integers(0, 39))
def test_a_left_out_symbol_never_opens(code: RecoveryCode, place: int) -> None:
    symbols = "".join(code.groups)
    short = symbols[:place] + symbols[place + 1 :]
    assert _typo(short) >= place // 5 + 1


@pytest.mark.parametrize(
    ("text", "group"), [("", 1), ("3", 1), (CODE.text[:22], 4), (CODE.text[:23], 5), (CODE.text + "7", 8)]
)
def test_too_little_and_too_much(text: str, group: int) -> None:
    assert _typo(text) == group


def test_the_fault_says_how_much_was_typed_but_not_what() -> None:
    with pytest.raises(UserError) as caught:
        RecoveryCode.parse("ABCD")
    assert caught.value.fields == {"group": 1, "symbols": 4, "needed": 40}


def test_asking_two_groups_back() -> None:
    first, second = CODE.groups[2], CODE.groups[6]
    assert two_groups_match(CODE, {2: first.lower(), 6: f" {second} "})
    assert not two_groups_match(CODE, {2: first, 6: first})
    assert not two_groups_match(CODE, {2: second, 6: first})
    assert not two_groups_match(CODE, {2: first})
    assert not two_groups_match(CODE, {2: first, 6: second, 7: CODE.groups[7]})
    assert not two_groups_match(CODE, {2: first, 8: second})
    assert not two_groups_match(CODE, {2: first, 6: ""})


def test_the_groups_asked_for_are_two_different_ones_and_all_come_up() -> None:
    asked = {groups_to_ask() for _ in range(600)}
    assert all(0 <= a < b <= 7 for a, b in asked)
    assert {index for pair in asked for index in pair} == set(range(8))


def test_is_random_and_shows_nothing() -> None:
    code = RecoveryCode.random()
    assert code != RecoveryCode.random()
    assert len(code.secret) == 20
    assert repr(code) == "RecoveryCode()"


@pytest.mark.parametrize("text", ["", "tre gule støvler i entreen og en bil mere nu", "0000", CODE.text * 2])
def test_a_passphrase_is_not_taken_for_a_code(text: str) -> None:
    assert not looks_like_code(text)
