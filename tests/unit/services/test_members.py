"""Who is stored, and how phone numbers are read, whatever signs people write between the digits."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus import clock
from familiehus.courses.family import Member, MemberKind
from familiehus.courses.template import Ask, CourseTemplate, SeatUnit
from familiehus.errors import UserError
from familiehus.services.members import (
    ADULTS_MOST,
    CHILDREN_MOST,
    checked_members,
    checked_reason,
    clean_phone,
)
from tests.helpers.course_house import MONDAY, family, refusal


def template(*asks: Ask, unit: SeatUnit = SeatUnit.FAMILY) -> CourseTemplate:
    return CourseTemplate("Hold", "Hold", 8, 90, 1, 8, 4, unit=unit, asks=frozenset(asks))


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("12 34 56 78", "12345678"),
        ("+45 12345678", "12345678"),
        ("0045 12.34.56.78", "12345678"),
        ("12-34-56-78", "12345678"),
        ("12\u201334 56 78", "12345678"),
        ("(+45) 12345678", "12345678"),
        ("\u202a12 34 56 78\u202c", "12345678"),
        ("+46 70 123 45 67", "+46701234567"),
        ("0046701234567", "+46701234567"),
        ("  ", ""),
    ],
)
def test_phone_numbers_as_people_write_them(typed: str, read: str) -> None:
    assert clean_phone(typed) == read


@given(st.from_regex(r"\A[0-9]{8}\Z"), st.lists(st.sampled_from(" .-/\u2013\u00a0"), min_size=8, max_size=8))
def test_signs_between_the_digits_change_nothing(digits: str, between: list[str]) -> None:
    typed = "".join(sign + digit for sign, digit in zip(between, digits, strict=True))
    try:
        assert clean_phone(typed) == (f"+{digits[2:]}" if digits.startswith("00") else digits)
    except UserError as refusal:
        assert refusal.code == "phone_unreadable" and digits.startswith("00")  # noqa: PT017, PT018


@pytest.mark.parametrize("typed", ["010190-1234", "01 01 90 12 34", "0101901234", "01-01-1990-1234"])
def test_a_cpr_number_is_never_a_phone_number(typed: str) -> None:
    assert refusal(clean_phone, typed).code == "text_holds_cpr"


@pytest.mark.parametrize("typed", ["1234567", "123456789", "tlf 12345678", "12345678 87654321", "1234567890"])
def test_what_cannot_be_rung_is_refused(typed: str) -> None:
    assert refusal(clean_phone, typed).code == "phone_unreadable"


ALL = Member(
    *(uuid4(), MemberKind.ADULT, "Mia", "12345678"), date(2027, 1, 1), date(2026, 1, 9), "dansk", "4780"
)


@given(st.frozensets(st.sampled_from(Ask)))
def test_each_fact_is_kept_only_when_it_is_asked(asks: frozenset[Ask]) -> None:
    with clock.frozen(MONDAY):
        [kept] = checked_members(template(*asks), [ALL])
    assert bool(kept.phone) == (Ask.PHONE in asks)
    assert bool(kept.due_date) == (Ask.DUE_DATE in asks)
    assert kept.birth_month == (date(2026, 1, 1) if Ask.BIRTH_MONTH in asks else None)
    assert bool(kept.language) == (Ask.LANGUAGE in asks)
    assert bool(kept.postnummer) == (Ask.POSTNUMMER in asks)
    assert (kept.id, kept.name) == (ALL.id, "Mia")


def test_the_other_parent_is_kept_where_asked_or_where_each_takes_a_seat() -> None:
    both = family("Amina", "Yusuf", children=1)
    with clock.frozen(MONDAY):
        assert [one.name for one in checked_members(template(), both)] == ["Amina", "Barn 1"]
        assert checked_members(template(Ask.PARTNER), both) == both
        assert checked_members(template(unit=SeatUnit.ADULT), both) == both


def test_so_many_and_no_more() -> None:
    most = family(*"AB"[:ADULTS_MOST], children=CHILDREN_MOST)
    with clock.frozen(MONDAY):
        assert checked_members(template(Ask.PARTNER), most) == most
        for too_many in (family(*"ABC"), family("A", children=CHILDREN_MOST + 1)):
            assert refusal(checked_members, template(Ask.PARTNER), too_many).code == "members_many"
        assert refusal(checked_members, template(), ()).code == "members_none"


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"due_date": MONDAY.date() + timedelta(days=301)}, "due_date_far"),
        ({"due_date": MONDAY.date() - timedelta(days=367)}, "due_date_far"),
        ({"birth_month": date(2019, 1, 1)}, "birth_month_far"),
        ({"birth_month": date(2027, 12, 1)}, "birth_month_far"),
        ({"postnummer": "0000"}, "postnummer_unknown"),
        ({"language": "010190-1234"}, "text_holds_cpr"),
    ],
)
def test_facts_that_cannot_be(facts: dict[str, object], code: str) -> None:
    with clock.frozen(MONDAY):
        assert refusal(checked_members, template(*Ask), family("A", **facts)).code == code


def test_a_reason_is_there_short_and_holds_no_cpr_number() -> None:
    assert checked_reason("  syg  og træt ") == "syg og træt"
    for text, code in (
        (" ", "course_reason_missing"),
        ("x" * 201, "name_too_long"),
        ("moderen er 010190-1234", "text_holds_cpr"),
    ):
        assert refusal(checked_reason, text).code == code
