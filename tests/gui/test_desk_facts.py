"""The optional facts: one key each, in line, never in the way of the digits."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.values import Channel, Duration, LifeStage, Returning
from tests.helpers.desk_house import DeskRig, desk_at


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[DeskRig]:
    with desk_at(qtbot, tmp_path) as rig:
        yield rig


@pytest.mark.parametrize(
    ("typed", "field", "value"),
    [
        ("KT", "channel", Channel.TELEFON),
        ("GB", "kind", "barselscafé"),
        ("LG", "life_stage", LifeStage.GRAVID),
        ("LA", "life_stage", LifeStage.AAR_0_1),
        ("SAT\n", "reasons", ("amning", "trivsel")),
        ("SATAS", "reasons", ("trivsel",)),
        ("HJ", "heard_from", "jordemoder"),
        ("NH", "returning", Returning.FOER),
        ("UR", "outcome", "rådgivet"),
        ("VAABV", "adults", 2),
        ("VAABV", "children", 1),
        ("PJ", "profession", "jordemoder"),
        ("DU", "duration", Duration.UNDER_5),
        ("LGLG", "life_stage", None),
    ],
)
def test_each_fact_is_one_key_and_its_options_one_more(
    rig: DeskRig, typed: str, field: str, value: object
) -> None:
    rig.keys(f"M4760{typed}\n")
    (saved,) = rig.saved()
    assert getattr(saved, field) == value


@pytest.mark.parametrize("key", "KGLSHNUVPD")
def test_digits_typed_while_options_are_open_go_to_the_postnummer(rig: DeskRig, key: str) -> None:
    rig.keys(f"{key}4780")
    assert rig.page.desk.draft.digits == "4780"
    assert rig.page.form.facts.strip.isVisible()


def test_the_options_open_in_place_and_nothing_above_them_moves(rig: DeskRig) -> None:
    form = rig.page.form

    def places() -> list[int]:
        parts = (form.who, form.where.field, form.facts.chips["duration"])
        return [part.mapTo(rig.window, part.rect().topLeft()).y() for part in parts]

    before = places()
    for key in "SHGX":
        rig.keys(key)
        QApplication.processEvents()
        assert places() == before
        rig.keys("\x1b")


def test_escape_and_the_same_key_close_without_choosing(rig: DeskRig) -> None:
    facts = rig.page.form.facts
    for closing in ("\x1b", "L"):
        rig.keys("L")
        assert facts.strip.isVisible()
        rig.keys(closing)
        assert not facts.strip.isVisible()
    assert rig.page.desk.draft.life_stage is None
    assert rig.page.desk.draft.untouched


def test_another_facts_key_changes_over(rig: DeskRig) -> None:
    rig.keys("LS")
    assert rig.page.form.facts.strip.accessibleName() == "Årsag"


def test_enter_saves_while_a_single_choice_is_open(rig: DeskRig) -> None:
    rig.keys("M4760L\n")
    assert len(rig.saved()) == 1
    assert not rig.page.form.facts.strip.isVisible()


def test_the_chips_show_what_was_chosen(rig: DeskRig) -> None:
    rig.keys("LGSAX4\t")
    chips = rig.page.form.facts.chips
    assert [chips[name].text() for name in ("life_stage", "reasons", "count")] == [
        "Livsfase: gravid",
        "Årsag: amning",
        "Antal: 4",
    ]
    assert [chips[name].isChecked() for name in ("life_stage", "reasons", "count", "outcome")] == [
        True, True, True, False,
    ]  # fmt: skip


@pytest.mark.parametrize(("leaving", "digits"), [("\t", "47"), ("M", "47")])
def test_the_count_ends_with_tab_or_a_letter(rig: DeskRig, leaving: str, digits: str) -> None:
    rig.keys(f"X12{leaving}47")
    assert (rig.page.desk.draft.count, rig.page.desk.draft.digits) == (12, digits)
    assert QApplication.focusWidget() is rig.page.form.where.field


def test_a_count_can_be_corrected(rig: DeskRig) -> None:
    rig.keys("M4760X19\b\b3\n")
    assert [one.count for one in rig.saved()] == [3]


def test_the_place_is_asked_for_only_where_there_are_several(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_at(qtbot, tmp_path, places=("Huset", "Biblioteket")) as rig:
        assert rig.page.form.facts.chips["place"].isVisible()
        rig.keys("ZBM4760\nF4780\n")
        assert [one.place for one in rig.saved()] == ["Biblioteket", "Biblioteket"]


def test_a_house_with_one_place_has_no_z(rig: DeskRig) -> None:
    rig.keys("Z")
    assert not rig.page.form.facts.chips["place"].isVisible()
    assert not rig.page.form.facts.strip.isVisible()
