"""The optional facts: choosing, clearing, and what the chip says."""

from uuid import uuid4

import pytest

from familiehus.queries.house import ChoiceRow, DeskLists, HouseRow, PlaceRow
from familiehus.services.house_setup import default_lists
from familiehus.ui.desk import fact_map
from familiehus.ui.desk.draft import Draft
from familiehus.ui.desk.fact_map import FACTS, Fact
from familiehus.ui.desk.henvender_row import HENVENDER_KEYS
from familiehus.ui.desk.postnummer_row import NEAREST_KEYS, RECENT_KEYS
from familiehus.values import Channel, LifeStage

LISTS = DeskLists(
    HouseRow(uuid4(), "Huset", "0390", "Vordingborg", None, True, 5, 3, "12345", True),
    (PlaceRow("Huset", "Huset", True), PlaceRow("Biblioteket", "Biblioteket", True)),
    tuple(
        ChoiceRow(name, label.lower(), label, True)
        for name, labels in default_lists().items()
        for label in labels
    ),
    (),
)


def fact(name: str) -> Fact:
    return next(one for one in FACTS if one.name == name)


def test_every_key_of_the_desk_means_one_thing() -> None:
    keys = [*(one.key for one in FACTS), *HENVENDER_KEYS, *RECENT_KEYS, *NEAREST_KEYS, *"JIBCY"]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("one", [one for one in FACTS if one.name != "count"], ids=lambda one: one.name)
def test_every_option_has_a_letter_of_its_own(one: Fact) -> None:
    keys = [option.key for option in fact_map.options_of(one, LISTS)]
    assert all(keys)
    assert len(set(keys)) == len(keys)
    assert one.key not in keys


def test_choosing_again_clears_but_a_channel_and_a_place_stay() -> None:
    draft = fact_map.choose(Draft(), fact("life_stage"), LifeStage.GRAVID)
    assert draft.life_stage is LifeStage.GRAVID
    assert fact_map.choose(draft, fact("life_stage"), LifeStage.GRAVID).life_stage is None
    assert fact_map.choose(Draft(), fact("channel"), Channel.FREMMOEDE).channel is Channel.FREMMOEDE


def test_reasons_toggle_in_the_order_they_were_given() -> None:
    draft = Draft()
    for code in ("søvn", "amning", "trivsel", "søvn"):
        draft = fact_map.choose(draft, fact("reasons"), code)
    assert draft.reasons == ("amning", "trivsel")


def test_people_are_counted_by_adding() -> None:
    draft = Draft()
    for step in ((1, 0), (1, 0), (0, 1), (-1, 0), (0, -1), (0, -1)):
        draft = fact_map.choose(draft, fact("people"), step)
    assert (draft.adults, draft.children) == (1, None)
    assert fact_map.choose(draft, fact("people"), None).adults is None


def test_people_never_pass_what_the_services_take() -> None:
    draft = Draft()
    for _ in range(60):
        draft = fact_map.choose(draft, fact("people"), (0, 1))
    assert draft.children == fact_map.MOST_PEOPLE


@pytest.mark.parametrize(
    ("draft", "name", "text"),
    [
        (Draft(), "channel", "Fremmøde"),
        (Draft(), "kind", "Rådgivning, aktivitet"),
        (Draft(kind="barselscafé"), "kind", "Barselscafé"),
        (Draft(life_stage=LifeStage.GRAVID), "life_stage", "Livsfase: gravid"),
        (Draft(reasons=("søvn", "amning", "trivsel")), "reasons", "Årsag: søvn, amning +1"),
        (Draft(heard_from="e-boks"), "heard_from", "Hørt om os via: e-Boks"),
        (Draft(count=9), "count", "Antal: 9"),
        (Draft(adults=2, children=1), "people", "2 voksne, 1 barn"),
        (Draft(place="Biblioteket"), "place", "Biblioteket"),
    ],
)
def test_what_the_chip_says(draft: Draft, name: str, text: str) -> None:
    assert fact_map.chip_text(draft, fact(name), LISTS) == text
