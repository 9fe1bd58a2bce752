"""What a house decides about itself: names, lists, places, settings, and areas that hold from 1 January."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus import clock
from familiehus.errors import UserError
from familiehus.models.house import K_LEAST
from familiehus.queries.house import areas, choices, house_row, places
from familiehus.queries.statistics.frozen import frozen_cells
from familiehus.services.areas import (
    AreaPlan,
    DrawAreas,
    check_areas,
    draw_areas,
    first_year_open_to_change,
    propose_areas,
    write_areas,
)
from familiehus.services.contacts import RemoveContact, remove_contact
from familiehus.services.house_settings import (
    K_MOST,
    ChangeHouse,
    ConfirmKeys,
    SaveChoice,
    SavePlace,
    change_house,
    confirm_keys,
    save_choice,
    save_place,
)
from familiehus.services.house_setup import default_lists
from familiehus.services.names import NAME_MAX, clean_name
from familiehus.services.publishing import preview
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Change, ChangeVerb, ListName, Month, Period
from tests.helpers.cupboards import facts, register
from tests.helpers.ledger import everything


def do(cupboard: Cupboard, verb: Callable[..., Change], command: object) -> Change:
    with cupboard.write() as uow:
        return verb(uow, command)


def refused(cupboard: Cupboard, verb: Callable[..., Change], command: object) -> str:
    before = everything(cupboard)
    with pytest.raises(UserError) as refusal:
        do(cupboard, verb, command)
    assert everything(cupboard) == before
    return refusal.value.code


# -- names --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("  Familiernes   Hus ", "Familiernes Hus"),
        ("A\u030arhus", "Århus"),  # as a Mac takes it apart
        ("Bib\u00adlio\u200bteket", "Biblioteket"),  # pasted from Word and from the web
        ("Huset\u00a0på\u2003Møn", "Huset på Møn"),
        ("1. sal, rum 12 (A/B)", "1. sal, rum 12 (A/B)"),
    ],
)
def test_names_that_look_alike_are_alike(typed: str, name: str) -> None:
    assert clean_name(typed, "place_name") == name


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "name_empty"),
        (" \u200b ", "name_empty"),
        ("a|b", "name_signs"),
        ("a;b", "name_signs"),
        ("a\nb", "name_signs"),
        ("a\x07b", "name_signs"),
        ("a\ud800", "name_signs"),
        ("x" * (NAME_MAX + 1), "name_too_long"),
        ("Mor til 010190-1234", "text_holds_cpr"),
        ("x" * 10_000, "name_too_long"),
    ],
)
def test_names_that_cannot_be_are_refused_without_repeating_them(typed: str, code: str) -> None:
    with pytest.raises(UserError) as refusal:
        clean_name(typed, "place_name")
    assert refusal.value.code == code
    assert typed.strip("x \u200b") not in repr(refusal.value.fields) or not typed.strip("x \u200b")


@given(st.text(max_size=90))
def test_a_clean_name_is_clean_forever(typed: str) -> None:
    try:
        name = clean_name(typed, "x")
    except UserError:
        return
    assert clean_name(name, "x") == name
    assert name.isprintable()
    assert name.encode("utf-8").decode("utf-8") == name
    assert not set(name) & set("|;")


def test_the_lists_a_house_starts_with_are_words_it_could_have_typed() -> None:
    for labels in default_lists().values():
        assert [clean_name(label, "x") for label in labels] == list(labels)
        assert not [label for label in labels if "," in label]
        assert len({label.casefold() for label in labels}) == len(labels) > 3


# -- settings -----------------------------------------------------------------------------------------------

FINE = ChangeHouse("Huset", None, K_LEAST, 3, "12345")


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (ChangeHouse("", None, 5, 3, "12345"), "name_empty"),
        (ChangeHouse("Huset", None, 4, 3, "12345"), "k_lowered"),
        (ChangeHouse("Huset", None, K_MOST + 1, 3, "12345"), "k_too_high"),
        (ChangeHouse("Huset", None, 5, 0, "12345"), "idle_out_of_range"),
        (ChangeHouse("Huset", None, 5, 61, "12345"), "idle_out_of_range"),
        (ChangeHouse("Huset", None, 5, 3, ""), "weekdays_empty"),
        (ChangeHouse("Huset", None, 5, 3, "08"), "weekdays_empty"),
        (ChangeHouse("Huset", date(2026, 11, 20), 5, 3, "12345"), "opened_in_future"),
        (ChangeHouse("Huset", date(2026, 11, 19), 5, 3, "12345"), "opened_after_first_contact"),
    ],
)
def test_settings_that_cannot_be(leader: Cupboard, command: ChangeHouse, code: str) -> None:
    register(leader, facts(date(2026, 11, 18)))
    assert refused(leader, change_house, command) == code


def test_settings_are_kept_and_k_only_rises(leader: Cupboard) -> None:
    do(leader, change_house, ChangeHouse(" Vores  Hus", date(2026, 11, 2), 7, 60, "64124"))
    with leader.read() as session:
        house = house_row(session)
    assert (house.name, house.opened, house.k, house.idle_minutes) == ("Vores Hus", date(2026, 11, 2), 7, 60)
    assert house.open_weekdays == "1246"
    assert refused(leader, change_house, FINE) == "k_lowered"


def test_keys_are_confirmed_when_somebody_says_so(leader: Cupboard) -> None:
    with leader.read() as session:
        assert not house_row(session).keys_confirmed
    do(leader, confirm_keys, ConfirmKeys())
    with leader.read() as session:
        assert house_row(session).keys_confirmed


def test_places_come_change_and_retire_but_one_stays(leader: Cupboard) -> None:
    assert refused(leader, save_place, SavePlace("Huset", "Huset", active=False)) == "place_last"
    added = do(leader, save_place, SavePlace(None, "Biblioteket"))
    assert (added.verb, added.ids) == (ChangeVerb.ADDED, ("Biblioteket",))
    assert refused(leader, save_place, SavePlace(None, " BIBLIOTEKET ")) == "place_twice"
    changed = do(leader, save_place, SavePlace("Biblioteket", "Stege Bibliotek"))
    assert (changed.verb, changed.ids) == (ChangeVerb.CHANGED, ("Biblioteket",))
    assert refused(leader, save_place, SavePlace(None, "biblioteket")) == "place_twice"  # its code still is
    assert refused(leader, save_place, SavePlace("Månen", "Mars")) == "place_unknown"
    do(leader, save_place, SavePlace("Huset", "Huset", active=False))
    with leader.read() as session:
        rows = [(row.code, row.name, row.active) for row in places(session)]
    assert rows == [("Huset", "Huset", False), ("Biblioteket", "Stege Bibliotek", True)]


def test_choices_come_change_and_retire(leader: Cupboard) -> None:
    added = do(leader, save_choice, SaveChoice(ListName.REASON, None, "Tandfrembrud"))
    assert (added.verb, added.ids) == (ChangeVerb.ADDED, ("reason", "tandfrembrud"))
    do(leader, save_choice, SaveChoice(ListName.REASON, "tandfrembrud", "Tænder", active=False))
    for label in ("tandfrembrud", "TÆNDER", "Søvn"):
        assert refused(leader, save_choice, SaveChoice(ListName.REASON, None, label)) == "choice_twice"
    do(leader, save_choice, SaveChoice(ListName.OUTCOME, None, "Søvn"))  # another list
    assert refused(leader, save_choice, SaveChoice(ListName.REASON, None, "Mad, søvn")) == "choice_signs"
    assert refused(leader, save_choice, SaveChoice(ListName.REASON, "brevdue", "x")) == "choice_unknown"
    with leader.read() as session:
        last = [row for row in choices(session) if row.list_name is ListName.REASON][-1]
    assert (last.code, last.label, last.active) == ("tandfrembrud", "Tænder", False)


# -- areas --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("plans", "code"),
    [
        ([AreaPlan("Møn", ("4780",)), AreaPlan("MØN", ("4760",))], "area_twice"),
        ([AreaPlan("Møn", ("4780",)), AreaPlan("Øst", ("4791", "4780"))], "area_postnummer_twice"),
        ([AreaPlan("Møn", ("4780", "4780"))], "area_postnummer_twice"),
        ([AreaPlan("Møn", ())], "area_empty"),
        ([AreaPlan("Møn", ("4781",))], "area_postnummer_unknown"),
        *(
            ([AreaPlan(word, ("4780",))], "area_name_taken")
            for word in ("ukendt", "Ønsker ikke at oplyse", "ØVRIGE", "i alt", "ikke oplyst")
        ),
        ([AreaPlan("Møn|mor", ("4780",))], "name_signs"),
        ([AreaPlan("udenbys", ("4700",)), AreaPlan("Udenbys", ("4760",))], "area_twice"),
    ],
)
def test_areas_that_cannot_be(plans: list[AreaPlan], code: str) -> None:
    with pytest.raises(UserError) as refusal:
        check_areas(plans)
    assert refusal.value.code == code


def test_two_areas_with_one_postnummer_are_both_named() -> None:
    with pytest.raises(UserError) as refusal:
        check_areas([AreaPlan("Møn", ("4780",)), AreaPlan("Øst", ("4780",))])
    assert dict(refusal.value.fields) == {"postnummer": "4780", "area": "Øst", "other": "Møn"}


def test_the_proposal_covers_the_kommune_and_could_be_saved() -> None:
    plans = propose_areas("0390")
    assert check_areas(plans) == plans
    assert AreaPlan("Vordingborg", ("4760",)) in plans
    assert {"4780", "4720"} <= {number for plan in plans for number in plan.postnumre}


NEW = (AreaPlan("Hele Møn", ("4780", "4791")),)


def _drawn(cupboard: Cupboard, year: int) -> list[str]:
    with cupboard.read() as session:
        return [area.name for area in areas(session, year)]


def test_before_anything_is_counted_a_slip_is_put_right_also_for_old_paper(leader: Cupboard) -> None:
    with leader.write() as uow:
        write_areas(uow.session, 2024, (AreaPlan("Tastefejl", ("4760",)),))
        uow.commit()
    change = do(leader, draw_areas, DrawAreas(NEW))
    assert change.counts == {"year": 2024}
    assert [_drawn(leader, year) for year in (2023, 2024, 2026, 2027)] == [["Hele Møn"]] * 4


def test_once_somebody_was_counted_areas_change_on_1_january(leader: Cupboard) -> None:
    known = register(leader, facts(date(2026, 11, 18)))
    assert do(leader, draw_areas, DrawAreas(NEW)).counts == {"year": 2027}
    assert _drawn(leader, 2026) == ["Vordingborg", "Møn", "Præstø"]
    assert _drawn(leader, 2027) == _drawn(leader, 2031) == ["Hele Møn"]
    assert refused(leader, draw_areas, DrawAreas(())) == "area_missing"
    do(leader, draw_areas, DrawAreas((AreaPlan("Alt", ("4780",)),)))  # thought better of it, still this year
    assert (_drawn(leader, 2026), _drawn(leader, 2027)) == (["Vordingborg", "Møn", "Præstø"], ["Alt"])
    do(leader, remove_contact, RemoveContact(date(2026, 11, 18), known))
    assert do(leader, draw_areas, DrawAreas(NEW)).counts == {"year": 2026}


@pytest.mark.parametrize(
    ("now", "year"),
    [("2026-12-31 23:59", 2027), ("2027-01-01 00:00", 2027), ("2027-03-01 10:00", 2027)],
)
def test_the_new_year_is_open_until_its_first_contact(leader: Cupboard, now: str, year: int) -> None:
    register(leader, facts(date(2026, 11, 18)))
    with clock.frozen(datetime.fromisoformat(now)), leader.read() as session:
        assert first_year_open_to_change(session) == year
    with clock.frozen(datetime.fromisoformat("2027-03-02 10:00")):
        register(leader, facts(date(2027, 3, 1)))
        with leader.read() as session:
            assert first_year_open_to_change(session) == 2028


def test_a_clock_set_back_opens_no_year_that_has_contacts(leader: Cupboard) -> None:
    register(leader, facts(date(2026, 11, 18)))
    with clock.frozen(datetime.fromisoformat("2025-06-01 10:00")), leader.read() as session:
        assert first_year_open_to_change(session) == 2027


def test_udenbys_may_be_drawn_and_takes_in_everybody_outside_too(leader: Cupboard) -> None:
    """DISCLOSURE draws it itself; a postnummer in no area belongs to it all the same."""
    plans = (AreaPlan("Møn", ("4780",)), AreaPlan("Udenbys", ("4700", "4750")))
    do(leader, draw_areas, DrawAreas(plans))
    month = Month(2026, 11)
    for number, n in (("4780", 20), ("4700", 4), ("4750", 3), ("2100", 6), ("ukendt", 7)):
        register(leader, facts(date(2026, 11, 18), postnummer=number, count=n))
    with leader.read() as session:
        cells = frozen_cells(session, month)
    figures = preview(leader, Period.parse("2026-11"))
    assert {cell.postnummer: cell.area for cell in cells} == {
        "4780": "Møn",
        "4700": "udenbys",
        "4750": "udenbys",
        "2100": "udenbys",
        "ukendt": "ukendt",
    }
    assert dict(figures.areas) == {"Møn": ("4780",), "udenbys": ("4700", "4750")}
    table = next(one for one in figures.tables if one.id == "contacts.area")
    assert table.total == 40 == sum(row.value for row in table.rows)
    assert {row.members: row.value for row in table.rows} == {("Møn",): 20, ("udenbys",): 13, ("ukendt",): 7}


def test_paper_older_than_the_first_areas_is_read_with_the_first_areas(leader: Cupboard) -> None:
    assert _drawn(leader, 1999) == _drawn(leader, 2026) != []
