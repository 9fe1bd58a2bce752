"""A consent on paper: looked at first, to sign or to keep, and never of a yes that was taken back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.handover.consent import Consent, ConsentForm, ConsentText, GivenFor
from familiehus.services.consents import GiveConsent, WithdrawConsent, give_consent, withdraw_consent
from familiehus.ui import dialogs, theme
from familiehus.ui.handover.consent_paper import ConsentPaperSheet
from familiehus.ui.theme import Mode
from tests.helpers.accessible import cut, nameless
from tests.helpers.family_desk import CTRL, NOW, FamilyDesk, Key, family_at
from tests.unit.reports.page_reading import read

TODAY = NOW.date()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[FamilyDesk]:
    with family_at(qtbot, tmp_path) as made:
        yield made


def kept(desk: FamilyDesk, family: UUID, form: ConsentForm = ConsentForm.ORAL) -> Consent:
    text = ConsentText(
        ("at Lille vågner otte gange",), "Familiehuset Kanalen", "Home-Start", "", "så de kan ringe"
    )
    one = Consent(uuid4(), family, "Amina", GivenFor.SELF, text, form, TODAY, TODAY.replace(year=2027), "")
    desk.do(give_consent, GiveConsent(one))
    return one


def printed(desk: FamilyDesk, one: Consent) -> ConsentPaperSheet:
    """P on its line."""
    desk.open(one.family)
    desk.press(Key.Key_P)
    sheet = desk.door.sheets.paper(desk.tasks, desk.cupboard)
    desk.rest(lambda: sheet.paper is not None)
    return sheet


def words(sheet: ConsentPaperSheet) -> str:
    assert sheet.paper is not None
    return " ".join(read(sheet.paper[1]))


def test_an_oral_yes_prints_a_receipt_for_the_family(desk: FamilyDesk) -> None:
    sheet = printed(desk, kept(desk, desk.family()))
    assert sheet.heading.text() == "Kvittering til familien"
    assert sheet.choices.copies.isHidden()
    assert "Amina sagde ja mundtligt d. 26. november 2026 til Bodil Kær." in words(sheet)
    assert QApplication.focusWidget() is sheet.choices.print_button


def test_a_written_one_is_for_both_until_somebody_wants_one(desk: FamilyDesk) -> None:
    sheet = printed(desk, kept(desk, desk.family(), ConsentForm.WRITTEN))
    assert "Husets eksemplar" in words(sheet)
    desk.press(Key.Key_1)
    desk.rest(lambda: sheet.paper is not None and sheet.paper[0].copies == 1)
    assert "Husets eksemplar" not in words(sheet)


def test_it_is_printed_for_signature_before_it_is_saved(desk: FamilyDesk) -> None:
    family = desk.family()
    desk.open(family)
    desk.press(Key.Key_N)
    form = desk.door.sheets.consent
    desk.press(Key.Key_P, held=CTRL)
    assert form.questions.asked("information").wrong
    desk.type("at Lille vågner otte gange")
    for name, said in (("receiver", "Home-Start"), ("purpose", "så de kan ringe")):
        form.questions.line_of(name).setFocus()
        desk.type(said)
    desk.click(form.questions.form.chips[ConsentForm.WRITTEN])
    assert form.paper.text() == "Udskriv til underskrift"
    desk.press(Key.Key_P, held=CTRL)
    sheet = desk.door.sheets.paper(desk.tasks, desk.cupboard)
    desk.rest(lambda: sheet.paper is not None)
    assert "Underskrift: Amina" in words(sheet)
    assert desk.page(family).consents == ()
    desk.press(Key.Key_Escape)
    assert form.isVisible()
    assert form.questions.information.texts() == ("at Lille vågner otte gange",)
    desk.press(Key.Key_Return, held=CTRL)
    assert desk.page(family).consents[0].form is ConsentForm.WRITTEN


def test_a_yes_taken_back_meanwhile_is_not_left_in_sight(desk: FamilyDesk) -> None:
    one = kept(desk, desk.family())
    sheet = printed(desk, one)
    desk.do(withdraw_consent, WithdrawConsent(one.id))
    desk.rest(lambda: bool(sheet.choices.notice.text))
    assert "Samtykket findes ikke mere" in sheet.choices.notice.text
    assert sheet.paper is None
    assert not sheet.choices.print_button.isEnabled()


def test_the_file_is_the_paper_and_names_nobody(desk: FamilyDesk, tmp_path: Path) -> None:
    sheet = printed(desk, kept(desk, desk.family()))
    asked = tmp_path / "samtykke.pdf"
    dialogs.set_next_answer(asked)
    desk.press(Key.Key_S, held=CTRL)
    desk.rest(asked.exists)
    assert sheet.paper is not None
    assert asked.read_bytes() == sheet.paper[1]
    assert asked.stat().st_mode & 0o077 == 0


def test_closing_lets_go_of_it(desk: FamilyDesk) -> None:
    sheet = printed(desk, kept(desk, desk.family()))
    desk.press(Key.Key_Escape)
    assert sheet.paper is None
    assert desk.door.sheets.family.isVisible()


@pytest.mark.parametrize(("mode", "scale"), [(Mode.LIGHT, 1.0), (Mode.DARK, 1.0), (Mode.LIGHT, 2.0)])
def test_nothing_is_cut_and_every_stop_has_a_name(
    qtbot: QtBot, tmp_path: Path, qapp: QApplication, mode: Mode, scale: float
) -> None:
    theme.apply(qapp, mode, scale)
    with family_at(qtbot, tmp_path) as desk:
        one = kept(desk, desk.family(), ConsentForm.WRITTEN)
        sheet = printed(desk, replace(one))
        qtbot.waitUntil(lambda: cut(sheet) == [])
        assert nameless(sheet) == []
