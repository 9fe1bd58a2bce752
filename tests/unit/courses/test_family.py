"""What a family is called, and how many seats it takes."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus.courses.family import EnrolmentStatus, Member, seats_of
from familiehus.courses.template import SeatUnit
from tests.helpers.families import adult, child, enrolment


@pytest.mark.parametrize(
    ("members", "calling"),
    [
        ((adult("Amina"),), "Amina"),
        ((adult("Amina"), adult("Yusuf"), child("Noor")), "Amina og Yusuf"),
        ((child("Noor"), child("Sami"), child("Zara")), "Noor, Sami og Zara"),
        ((), ""),
    ],
)
def test_a_family_is_called_by_its_grown_ups(members: tuple[Member, ...], calling: str) -> None:
    assert replace(enrolment(), members=members).calling == calling


@given(st.integers(0, 2), st.integers(0, 8))
def test_seats_by_what_a_seat_is(adults: int, children: int) -> None:
    members = (*(adult() for _ in range(adults)), *(child() for _ in range(children)))
    assert seats_of(members, SeatUnit.FAMILY) == 1
    assert seats_of(members, SeatUnit.ADULT) == max(1, adults)
    assert seats_of(members, SeatUnit.PERSON) == max(1, adults + children)


def test_a_status_holds_seats_or_is_over_but_never_both() -> None:
    assert not any(one.seated and one.over for one in EnrolmentStatus)
    assert [one for one in EnrolmentStatus if not one.seated and not one.over] == [EnrolmentStatus.WAITING]


def test_only_a_family_that_waits_can_sit_out() -> None:
    no = "takkede nej, venter på næste hold"
    assert replace(enrolment(), reason=no).sits_out
    assert not enrolment().sits_out
    assert not replace(enrolment(status=EnrolmentStatus.CANCELLED), reason=no).sits_out
