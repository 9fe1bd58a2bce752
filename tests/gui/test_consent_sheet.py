"""The consent form: it cannot be saved vague, says what is missing and how, and reads back what was said."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from familiehus.handover.consent import ConsentForm, ConsentText, GivenFor, Vague
from familiehus.handover.vagueness import LONGEST, vague
from familiehus.services.offers import SaveOffer, save_offer
from familiehus.ui import dialogs, theme
from familiehus.ui.handover.consent_faults import field_of, short_name, way_out
from familiehus.ui.handover.consent_ideas import information_ideas, purpose_ideas
from familiehus.ui.handover.consent_sheet import ConsentSheet
from familiehus.ui.theme import Mode
from tests.helpers.accessible import cut, nameless, tab_round
from tests.helpers.family_desk import ALT, CTRL, NOW, FamilyDesk, Key, family_at
from tests.helpers.offer_samples import offer

SLEEP = "hvad familien selv har fortalt om barnets søvn"
TODAY = NOW.date()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[FamilyDesk]:
    with family_at(qtbot, tmp_path) as made:
        yield made


def opened(desk: FamilyDesk, name: str = "Amina") -> tuple[UUID, ConsentSheet]:
    """The form, from the family's page."""
    family = desk.family(name)
    desk.open(family)
    desk.press(Key.Key_N)
    return family, desk.door.sheets.consent


def field(sheet: ConsentSheet, name: str) -> QLineEdit:
    """Where the keyboard goes for a question."""
    return sheet.questions.line_of(name)


def fill(desk: FamilyDesk, sheet: ConsentSheet, **words: str) -> None:
    """Type into some of the questions."""
    for name, text in words.items():
        line = field(sheet, name)
        line.setFocus()
        line.selectAll()
        desk.type(text)


def whole(desk: FamilyDesk, sheet: ConsentSheet) -> None:
    """Everything that is needed."""
    fill(desk, sheet, information="at Lille vågner otte gange hver nat", receiver="Vordingborg Kommune",
         unit="Sundhedsplejen", purpose="så sundhedsplejersken kan komme på besøg")  # fmt: skip


def test_by_keyboard_alone_in_few_keys(desk: FamilyDesk) -> None:
    """Besides the words that only the family knows: sixteen keys from its page to a consent that is kept."""
    desk.do(save_offer, SaveOffer(offer("Sundhedsplejen", organisation="Vordingborg Kommune")))
    family = desk.family()
    desk.open(family)
    desk.keys = 0
    desk.press(Key.Key_N)
    sheet = desk.door.sheets.consent
    assert QApplication.focusWidget() is sheet.questions.information.lines[0]
    desk.press(Key.Key_1, held=ALT)
    desk.type("at Lille vågner otte gange hver nat")
    desk.press(Key.Key_Return)
    assert QApplication.focusWidget() is sheet.questions.information.lines[2]
    desk.press(Key.Key_Return)
    assert QApplication.focusWidget() is field(sheet, "receiver")
    desk.type("sund")
    desk.press(Key.Key_1, held=ALT)
    desk.press(Key.Key_1, held=ALT)
    assert sheet.status.text() == "Intet mangler."
    desk.press(Key.Key_Return, held=CTRL)
    assert desk.keys <= 8
    assert not sheet.isVisible()
    assert desk.door.sheets.family.isVisible()
    [kept] = desk.page(family).consents
    assert kept.text == ConsentText(
        (SLEEP, "at Lille vågner otte gange hver nat"), "Familiehuset Kanalen", "Vordingborg Kommune",
        "Sundhedsplejen", "så de kan ringe og aftale en tid",
    )  # fmt: skip
    assert (kept.giver, kept.given_for, kept.form) == ("Amina", GivenFor.SELF, ConsentForm.ORAL)
    assert (kept.given_on, kept.until) == (TODAY, date(2027, 2, 26))
    assert kept.taken_by == desk.cupboard.actor.name


@pytest.mark.parametrize(
    ("words", "name", "says"),
    [
        ({"giver": "Amina og Yusuf"}, "giver", "Hver voksen siger ja for sig selv"),
        ({"information": "alle relevante oplysninger"}, "information", "kan ingen sige ja til"),
        ({"receiver": "kommunen", "unit": ""}, "unit", "mange tusind mennesker"),
        ({"receiver": "Vordingborg Kommune"}, "unit", "hvilken del af den"),
        ({"purpose": "hjælp og støtte"}, "purpose", "siger ikke hvad"),
        ({"until": "1. januar 2029"}, "until", "højst et år"),
        ({"until": "pyt"}, "until", "Skriv en dag, der kommer"),
        ({"given": "i overmorgen"}, "given", "en dag, der har været"),
    ],
)
def test_what_is_vague_is_said_at_its_field_while_it_is_typed(
    desk: FamilyDesk, words: dict[str, str], name: str, says: str
) -> None:
    family, sheet = opened(desk)
    fill(desk, sheet, **words)
    asked = sheet.questions.asked(name)
    assert says in asked.wrong
    assert asked.line.isVisible()
    assert sheet.go.isEnabled()
    desk.press(Key.Key_Return, held=CTRL)
    assert sheet.isVisible()
    assert desk.page(family).consents == ()


def test_a_form_with_nothing_in_it_says_everything_that_is_missing(desk: FamilyDesk) -> None:
    family, sheet = opened(desk)
    assert sheet.status.text() == "Mangler: hvad der må fortælles, hvem der skal have det at vide og mere"
    quiet = sheet.questions.asked("purpose")
    assert not quiet.wrong
    assert "Fx: så de kan ringe" in quiet.line.text()
    desk.click(sheet.go)
    assert "Fx: så de kan ringe" in sheet.questions.asked("purpose").wrong
    assert QApplication.focusWidget() is field(sheet, "information")
    assert desk.page(family).consents == ()
    desk.click(sheet.status)
    assert QApplication.focusWidget() is field(sheet, "information")


@pytest.mark.parametrize("name", ["giver", "information", "sender", "receiver", "unit", "purpose"])
def test_a_cpr_number_is_refused_at_once(desk: FamilyDesk, name: str) -> None:
    family, sheet = opened(desk)
    whole(desk, sheet)
    fill(desk, sheet, **{name: "barnet 010203-1234 sover"})
    assert "CPR" in sheet.questions.asked(name).wrong
    desk.press(Key.Key_Return, held=CTRL)
    assert desk.page(family).consents == ()


def test_a_cpr_number_cut_in_two_lines_is_one(desk: FamilyDesk) -> None:
    _, sheet = opened(desk)
    lines = sheet.questions.information
    fill(desk, sheet, information="født 010203")
    desk.press(Key.Key_Return)
    desk.type("1234 er resten")
    assert "CPR" in lines.wrong


def test_the_sentence_follows_every_key(desk: FamilyDesk) -> None:
    _, sheet = opened(desk)
    whole(desk, sheet)
    said = sheet.read_back.sentence.text()
    assert said == (
        "Amina siger ja til, at Familiehuset Kanalen fortæller Sundhedsplejen i Vordingborg Kommune om, at "
        "Lille vågner otte gange hver nat, så sundhedsplejersken kan komme på besøg. Det gælder til og med "
        "26. februar 2027 og kan trækkes tilbage når som helst."
    )
    desk.click(sheet.questions.given_for.chips[GivenFor.CHILD])
    assert "på barnets vegne" in sheet.read_back.sentence.text()
    assert "forældremyndigheden" in sheet.questions.custody.line.text()
    desk.click(sheet.questions.until.months.chips[1])
    assert "til og med 26. december 2026" in sheet.read_back.sentence.text()


def test_months_run_from_the_day_of_the_yes(desk: FamilyDesk) -> None:
    family, sheet = opened(desk)
    whole(desk, sheet)
    fill(desk, sheet, given="i går")
    assert sheet.questions.until.day == date(2027, 2, 25)
    desk.press(Key.Key_Return, held=CTRL)
    assert desk.page(family).consents[0].given_on == TODAY - timedelta(days=1)


def test_one_typed_by_mistake_can_be_taken_back_and_given_again(desk: FamilyDesk) -> None:
    family, sheet = opened(desk)
    whole(desk, sheet)
    desk.press(Key.Key_Return, held=CTRL)
    assert desk.undo.undo_text == "samtykke"
    desk.press(Key.Key_Z, held=CTRL)
    assert desk.page(family).consents == ()
    desk.undo.redo()
    desk.rest()
    assert len(desk.page(family).consents) == 1


def test_what_is_typed_is_not_thrown_away_and_not_kept(desk: FamilyDesk) -> None:
    family, sheet = opened(desk)
    assert desk.door.typed_words() == ""
    fill(desk, sheet, information="at Lille græder")
    assert desk.door.typed_words() == "et samtykke"
    dialogs.set_next_answer(False)
    desk.press(Key.Key_Escape)
    assert sheet.isVisible()
    assert sheet.questions.information.texts() == ("at Lille græder",)
    dialogs.set_next_answer(True)
    desk.press(Key.Key_Escape)
    assert not sheet.isVisible()
    assert desk.page(family).consents == ()
    desk.press(Key.Key_N)
    assert sheet.questions.information.texts() == ()
    assert desk.door.typed_words() == ""


def test_another_giver_is_one_key_away(desk: FamilyDesk) -> None:
    family, sheet = opened(desk)
    whole(desk, sheet)
    fill(desk, sheet, giver="Yusuf")
    desk.press(Key.Key_Return, held=CTRL)
    desk.press(Key.Key_N)
    assert QApplication.focusWidget() is field(sheet, "giver")
    desk.press(Key.Key_2, held=ALT)
    assert sheet.questions.giver.text() == "Yusuf"
    assert len(desk.page(family).consents) == 1


def test_the_refusal_of_the_house_is_said_and_nothing_typed_is_lost(desk: FamilyDesk) -> None:
    from familiehus.services.families import TakeBackFamily, take_back_family

    family, sheet = opened(desk)
    whole(desk, sheet)
    with desk.cupboard.write() as uow:
        take_back_family(uow, TakeBackFamily(family))
    desk.press(Key.Key_Return, held=CTRL)
    assert "Familien findes ikke mere" in sheet.notice.text
    assert sheet.questions.information.texts() == ("at Lille vågner otte gange hver nat",)


# -- words --------------------------------------------------------------------------------------------------


def test_every_idea_is_concrete_enough_to_be_said_yes_to(desk: FamilyDesk) -> None:
    _, sheet = opened(desk)
    for information in information_ideas():
        for purpose in purpose_ideas():
            whole(desk, sheet)
            sheet.questions.information.set_texts((information,))
            sheet.questions.purpose.set_text(purpose)
            assert vague(sheet.consent) == ()
            assert len(information) <= 200


def test_every_fault_has_words_with_a_way_out() -> None:
    for fault in Vague:
        assert way_out(fault).endswith(".")
        assert short_name(fault)
        assert field_of(fault) in ("giver", "information", "sender", "receiver", "unit", "purpose", "until")
    assert timedelta(days=366) >= LONGEST


# -- for everybody ------------------------------------------------------------------------------------------


def test_tab_goes_round_and_every_stop_has_a_name(desk: FamilyDesk) -> None:
    _, sheet = opened(desk)
    whole(desk, sheet)
    assert nameless(sheet) == []
    reached = tab_round(desk.window)
    assert all(sheet.isAncestorOf(one) for one in reached)
    for name in ("giver", "sender", "receiver", "unit", "purpose", "until", "given"):
        assert field(sheet, name) in reached
    order = ("giver", "sender", "receiver", "unit", "purpose", "until", "given")
    start = reached.index(field(sheet, "giver"))
    turned = [*reached[start:], *reached[:start]]
    assert [turned.index(field(sheet, name)) for name in order] == sorted(
        turned.index(field(sheet, name)) for name in order
    )


@pytest.mark.parametrize(("mode", "scale"), [(Mode.LIGHT, 1.0), (Mode.DARK, 1.0), (Mode.LIGHT, 2.0)])
def test_nothing_is_cut(qtbot: QtBot, tmp_path: Path, qapp: QApplication, mode: Mode, scale: float) -> None:
    theme.apply(qapp, mode, scale)
    with family_at(qtbot, tmp_path) as desk:
        _, sheet = opened(desk)
        whole(desk, sheet)
        qtbot.waitUntil(lambda: cut(sheet) == [])
        fill(desk, sheet, information="alt")
        qtbot.waitUntil(lambda: cut(sheet) == [])
