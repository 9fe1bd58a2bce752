"""Corrections of frozen months count where there is room for them, and nothing is ever lost."""

from collections import Counter
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from familiehus.disclosure.blocks import negative_margins
from familiehus.disclosure.corrections import fitting
from familiehus.values import ContactCell, Month
from tests.unit.disclosure.disclosure_months import cell
from tests.unit.disclosure.ledger_years import AREAS, counted, january, months_of, publish
from tests.unit.disclosure.test_ledger_holds import prove

JANUARY, FEBRUARY = Month(2026, 1), Month(2026, 2)


def back(one: ContactCell) -> ContactCell:
    return replace(one, contacts=-one.contacts)


def test_a_correction_waits_until_there_is_somebody_to_take_away() -> None:
    """A Monday's telephone call was a visit; in February nobody called on a Monday."""
    [wrong] = january(cell(1, channel="telefon"))
    correction = [back(wrong), replace(wrong, channel="fremmøde")]
    visits = january(cell(20), month=2)
    assert fitting(FEBRUARY, visits, [correction], AREAS) == ((), (0,))
    calls = [*visits, *january(cell(2, channel="telefon"), month=2)]
    assert fitting(FEBRUARY, calls, [correction], AREAS) == ((0,), ())


def test_one_correction_makes_room_for_another() -> None:
    [one] = january(cell(1, channel="telefon"))
    first = [back(one), replace(one, channel="ude")]
    second = [replace(one, channel="telefon")]
    third = [replace(one, channel="digitalt", contacts=-5)]
    assert fitting(FEBRUARY, january(cell(9), month=2), [first, third, second], AREAS) == ((0, 2), (1,))


@settings(max_examples=60, deadline=None)
@given(months_of(1), months_of(2), st.lists(st.sampled_from(["fremmøde", "telefon", "ude"]), max_size=5))
def test_what_is_frozen_and_what_waits_is_the_truth(
    first: list[ContactCell], second: list[ContactCell], channels: list[str]
) -> None:
    corrections = [
        [back(one), replace(one, channel=channel)] for one, channel in zip(first, channels, strict=False)
    ]
    counts, waits = fitting(FEBRUARY, second, corrections, AREAS)
    assert sorted((*counts, *waits)) == list(range(len(corrections)))
    later = [*second, *(one for place in counts for one in corrections[place])]
    frozen = {JANUARY: first, FEBRUARY: later}
    assert negative_margins(counted(frozen)) == ()
    prove(publish(frozen, ["2026-01", "2026-02"]))
    waiting = [one for place in waits for one in corrections[place]]
    truth = [replace(one, channel=channel) for one, channel in zip(first, channels, strict=False)]
    truth += [*first[len(truth) :], *second]
    assert +by_channel([*first, *later, *waiting]) == +by_channel(truth)


def by_channel(cells: list[ContactCell]) -> Counter[str]:
    found = Counter[str]()
    for one in cells:
        found[one.channel] += one.contacts
    return found


def test_reasons_nobody_can_have_given_are_noticed() -> None:
    """Two took sleep back, one of them had named nothing else."""
    taken = [
        replace(one, contacts=-1)
        for one in january(cell(reasons=("søvn", "amning")), cell(reasons=("søvn",)))
    ]
    cells = [*january(cell(3, reasons=("søvn", "trivsel")), month=2), *taken]
    found = negative_margins(counted({FEBRUARY: cells}))
    assert ("contacts.reason", FEBRUARY, "amning") in found
    few = [
        replace(cell(reasons=("søvn", "trivsel")), contacts=-2),
        cell(3, reasons=("søvn",)),
        cell(2, reasons=("trivsel",)),
    ]
    more = [*few, cell(1)]
    assert ("contacts.reason", JANUARY, "ikke oplyst") in negative_margins(counted({JANUARY: more}))
