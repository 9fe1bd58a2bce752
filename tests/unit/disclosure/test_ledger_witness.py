"""A false witness is not believed, whatever is false about it."""

import pytest

from familiehus.disclosure.blocks import crossing
from familiehus.disclosure.counting import Count
from familiehus.disclosure.figures import Axis, Cell, Figure, Form, Secret, Witness
from familiehus.disclosure.ledger import Request, decide
from familiehus.disclosure.witness import Court
from familiehus.errors import Bug
from familiehus.values import Month, Period
from tests.unit.disclosure.disclosure_months import cell
from tests.unit.disclosure.ledger_years import K, counted, january

JANUARY = Month(2026, 1)
COUNTS = counted(
    {
        JANUARY: january(
            cell(20, reasons=("søvn",)),
            cell(6, channel="telefon", reasons=("søvn", "amning"), henvender="far"),
            cell(2, channel="ude", reasons=("amning",)),
            cell(3, channel="digitalt"),
        )
    },
    {"consents": {JANUARY: {"givet": Count(3, 3), "trukket": Count(9, 9)}}},
)
CHANNEL, REASON, GEO = "contacts.channel", "contacts.reason", "contacts.geo"
OUTSIDE = Secret(CHANNEL, Axis.CODE, "ude", (JANUARY,))
TOTAL = Figure("t", "2026-01", "contacts.total", "contacts", Axis.TOTAL, (), (JANUARY,), 31)
PHONE = Figure("p", "2026-01", CHANNEL, CHANNEL, Axis.CODE, ("telefon",), (JANUARY,), 6)
MOTHERS = Figure("m", "2026-01", "contacts.henvender", GEO, Axis.HENVENDER, ("mor",), (JANUARY,), 25)


def believed(secret: Secret, least: int, changes: dict[tuple[str, str], int], *figures: Figure) -> bool:
    cells: list[tuple[Cell, int]] = [((block, code, JANUARY), n) for (block, code), n in changes.items()]
    return Court(COUNTS, figures).believes(Witness(secret, least, tuple(cells)))


def test_an_honest_witness() -> None:
    assert believed(OUTSIDE, 0, {(CHANNEL, "ude"): -2, (CHANNEL, "digitalt"): 2}, TOTAL, PHONE)
    assert believed(OUTSIDE, 5, {(CHANNEL, "ude"): 3, (CHANNEL, "digitalt"): -3}, TOTAL, PHONE)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {(CHANNEL, "ude"): -1, (CHANNEL, "digitalt"): 1},
        {(CHANNEL, "ude"): -2},
        {(CHANNEL, "ude"): -2, (CHANNEL, "telefon"): 2},
        {(CHANNEL, "ude"): -2, (CHANNEL, "taxa"): 2},
        {(CHANNEL, "ude"): -2, ("consents", "givet"): 2},
        {(CHANNEL, "ude"): -2, ("contacts", ""): -2},
    ],
    ids=[
        "nothing",
        "one left",
        "fewer people",
        "printed row",
        "no such code",
        "other crowd",
        "total only here",
    ],
)
def test_nobody_outside(changes: dict[tuple[str, str], int]) -> None:
    assert not believed(OUTSIDE, 0, changes, TOTAL, PHONE)


def test_nobody_can_be_fewer_than_nobody() -> None:
    assert not believed(OUTSIDE, 6, {(CHANNEL, "ude"): 4, (CHANNEL, "digitalt"): -4})


def test_too_few_are_not_many() -> None:
    assert not believed(OUTSIDE, 6, {(CHANNEL, "ude"): 3, (CHANNEL, "digitalt"): -3})


def test_a_changed_total_must_change_every_block() -> None:
    consent = Secret("consents", Axis.CODE, "givet", (JANUARY,))
    changes = {("consents", "givet"): -3, ("consents", ""): -3}
    assert believed(consent, 0, changes)
    printed = Figure("c", "2026-01", "consents.total", "consents", Axis.TOTAL, (), (JANUARY,), 12)
    assert not believed(consent, 0, changes, printed)
    assert not believed(consent, 0, {("consents", "givet"): -3})


def test_areas_hold_their_postnumre() -> None:
    fathers = Secret(GEO, Axis.CROSSING, crossing("Møn", "far"), (JANUARY,))
    swap = {(GEO, crossing("Møn", "far")): -6, (GEO, crossing("Møn", "mor")): 6}
    assert believed(fathers, 0, swap, TOTAL)
    assert not believed(fathers, 0, swap, MOTHERS)
    away = {(GEO, crossing("Møn", "far")): -6, (GEO, crossing("Præstø", "far")): 6}
    assert not believed(fathers, 0, away)
    assert believed(fathers, 0, {**away, (GEO, "4780"): -6, (GEO, "4720"): 6}, MOTHERS)


@pytest.mark.parametrize(
    ("secret", "least", "changes", "good"),
    [
        (("amning", Form.WITH), 0, {"amning": -8, "trivsel": 8}, True),
        (("amning", Form.WITH), 0, {"amning": -8}, False),  # two named nothing else
        (("søvn", Form.WITHOUT), 0, {"søvn": 2, "ikke oplyst": -3}, False),
        (("søvn", Form.WITHOUT), 0, {"søvn": 5, "ikke oplyst": -3}, True),
        (("søvn", Form.ELSE), 0, {"søvn": 2}, True),
        (("søvn", Form.ELSE), 0, {"søvn": 3}, False),  # more than answered
        (("søvn", Form.ELSE), 5, {"søvn": -3, "trivsel": 3}, True),
        (("søvn", Form.ELSE), 6, {"søvn": -3, "trivsel": 3}, False),
    ],
)
def test_several_answers(secret: tuple[str, Form], least: int, changes: dict[str, int], good: bool) -> None:
    """31 contacts: 26 named sleep, 8 breastfeeding (2 of them nothing else), 3 nothing."""
    code, form = secret
    asked = Secret(REASON, Axis.CODE, code, (JANUARY,), form)
    assert believed(asked, least, {(REASON, code): n for code, n in changes.items()}, TOTAL) is good


def test_a_secret_of_nowhere() -> None:
    assert not believed(Secret("weather", Axis.CODE, "sol", (JANUARY,)), 0, {})


def test_a_crowd_is_one_crowd() -> None:
    """Two ways of asking the same heads must count the same heads."""
    plain = {
        "heads.kind": {JANUARY: {"café": Count(20, 20)}},
        "heads.owner": {JANUARY: {"kommunen": Count(19, 19)}},
    }
    with pytest.raises(Bug, match="unequal_totals"):
        decide(Request(Period.parse("2026-01"), K, counted({JANUARY: []}, plain)))
