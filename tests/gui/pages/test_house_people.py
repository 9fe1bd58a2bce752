"""Huset: colleagues and their roles, one's own passphrase and PIN, the printed keys."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from familiehus.errors import UserError
from familiehus.queries.house import StaffRow, house_row, staff
from familiehus.services.unlocking import (
    people,
    unlock_with_passphrase,
    unlock_with_pin,
    unlock_with_recovery,
)
from familiehus.storage.key_file import SlotKind, read_key_file
from familiehus.ui import dialogs
from familiehus.ui.house.access import MyAccess
from familiehus.ui.house.keys import Keys
from familiehus.ui.house.staff import Staff
from familiehus.values import Role
from tests.gui.pages.conftest import Show
from tests.helpers.cupboards import PASSPHRASE, STAFF, RealHouse
from tests.helpers.fake_secrets import FakeSecrets
from tests.helpers.house_pages import Key, Opened, rest

NEW_WORDS = "kaffe på terrassen i regn"


def _staff(qtbot: QtBot, show: Show, role: Role = Role.LEADER) -> tuple[Opened, Staff]:
    opened = show("house", role)
    opened.huset.open("staff")
    rest(qtbot, opened)
    chapter = opened.huset.section("staff")
    assert isinstance(chapter, Staff)
    return opened, chapter


def _known(opened: Opened) -> dict[str, StaffRow]:
    with opened.cupboard.read() as session:
        return {one.name: one for one in staff(session)}


def _choose(chapter: Staff, name: str) -> None:
    rows = [row.cells[0] for row in chapter.list.rows]
    chapter.list.setCurrentIndex(chapter.list.model().index(rows.index(name), 0))


def _opens(house: RealHouse, one: StaffRow, words: str) -> Role:
    opened = unlock_with_passphrase(house.home, one.id, words)
    with opened.cupboard as cupboard:
        return cupboard.actor.role


def test_somebody_new_is_typed_in_and_can_unlock(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    opened, chapter = _staff(qtbot, show)
    opened.press(Key.Key_Insert)
    assert chapter.form.name.hasFocus()
    opened.type("Freja Lund")
    chapter.form.roles[Role.COORDINATOR].click()
    chapter.form.passphrase.setFocus()
    opened.type(NEW_WORDS)
    opened.press(Key.Key_Return)
    opened.type(NEW_WORDS)
    opened.press(Key.Key_Return)
    rest(qtbot, opened, lambda: "Freja Lund kan nu låse op" in chapter.notice.text)
    assert chapter.form.passphrase.text() == ""
    assert _known(opened)["Freja Lund"].role is Role.COORDINATOR
    assert _opens(house, _known(opened)["Freja Lund"], NEW_WORDS) is Role.COORDINATOR
    assert "Freja Lund" in [row.cells[0] for row in chapter.list.rows]


def test_a_short_first_passphrase_makes_no_account(qtbot: QtBot, show: Show) -> None:
    opened, chapter = _staff(qtbot, show)
    chapter.new.click()
    opened.type("Freja Lund")
    chapter.form.passphrase.first.line.setText("kort")
    chapter.form.save.click()
    rest(qtbot, opened)
    assert "mindst 12 tegn" in chapter.form.passphrase.first.verdict.text()
    assert "Freja Lund" not in _known(opened)


def test_a_name_that_is_taken_is_refused_and_the_form_keeps_the_rest(qtbot: QtBot, show: Show) -> None:
    opened, chapter = _staff(qtbot, show)
    chapter.new.click()
    opened.type("omar saleh")
    chapter.form.passphrase.first.line.setText(NEW_WORDS)
    chapter.form.passphrase.again.line.setText(NEW_WORDS)
    chapter.form.save.click()
    rest(qtbot, opened, lambda: chapter.notice.text.startswith("Der er allerede en konto med det navn."))
    assert chapter.form.hiring


def test_a_role_is_changed_and_the_last_leader_stays(qtbot: QtBot, show: Show) -> None:
    opened, chapter = _staff(qtbot, show)
    _choose(chapter, "Omar Saleh")
    chapter.form.roles[Role.COORDINATOR].click()
    chapter.form.save.click()
    rest(qtbot, opened, lambda: chapter.notice.text == "Gemt. Omar Saleh er Koordinator.")
    assert _known(opened)["Omar Saleh"].role is Role.COORDINATOR
    _choose(chapter, "Mette Holm")
    chapter.form.roles[Role.RECEPTION].click()
    chapter.form.save.click()
    rest(qtbot, opened, lambda: chapter.notice.text.startswith("Huset skal altid have en leder."))
    assert _known(opened)["Mette Holm"].role is Role.LEADER


def test_a_forgotten_passphrase_is_replaced(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    opened, chapter = _staff(qtbot, show)
    _choose(chapter, "Omar Saleh")
    chapter.form.reset.click()
    opened.type(NEW_WORDS)
    opened.press(Key.Key_Return)
    opened.type(NEW_WORDS)
    opened.press(Key.Key_Return)
    rest(qtbot, opened, lambda: "gælder fra nu" in chapter.notice.text)
    omar = _known(opened)["Omar Saleh"]
    assert _opens(house, omar, NEW_WORDS) is Role.RECEPTION
    with pytest.raises(UserError, match="passphrase_wrong"):
        unlock_with_passphrase(house.home, omar.id, PASSPHRASE)


def test_closing_an_account_asks_takes_the_doors_and_can_be_opened_again(
    qtbot: QtBot, house: RealHouse, show: Show, dialog_script: dialogs.Script
) -> None:
    opened, chapter = _staff(qtbot, show)
    _choose(chapter, "Omar Saleh")
    dialogs.set_next_answer(False)
    chapter.form.close_button.click()
    rest(qtbot, opened)
    assert _known(opened)["Omar Saleh"].active
    dialogs.set_next_answer(True)
    chapter.form.close_button.click()
    rest(qtbot, opened, lambda: "er lukket" in chapter.notice.text)
    assert dialog_script.asked[-1] == "Luk kontoen for Omar Saleh?"
    assert "Omar Saleh" not in [one.name for one in people(house.home)]
    _choose(chapter, "Omar Saleh")
    chapter.form.passphrase.first.line.setText(NEW_WORDS)
    chapter.form.passphrase.again.line.setText(NEW_WORDS)
    chapter.form.save.click()
    rest(qtbot, opened, lambda: "kan nu låse op" in chapter.notice.text)
    assert _opens(house, _known(opened)["Omar Saleh"], NEW_WORDS) is Role.RECEPTION


def test_what_each_role_may_do_stands_below(qtbot: QtBot, show: Show) -> None:
    from PySide6.QtWidgets import QLabel

    _opened, chapter = _staff(qtbot, show)
    said = [label.text() for label in chapter.findChildren(QLabel)]
    assert "Bruge skranken" in said
    admin = (
        "Ændre huset, områder og lister, ændre medarbejdere og nøgler, lave og hente sikkerhedskopier og "
        "ændre lokaler, åbningstider og lukkedage"
    )
    assert admin in said


# -- Min adgang ------------------------------------------------------------


def _access(
    qtbot: QtBot, show: Show, secrets: FakeSecrets, role: Role = Role.RECEPTION
) -> tuple[Opened, MyAccess]:
    opened = show("house", role, secrets=secrets)
    opened.huset.open("access")
    rest(qtbot, opened)
    chapter = opened.huset.section("access")
    assert isinstance(chapter, MyAccess)
    return opened, chapter


def test_everybody_changes_their_own_passphrase(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    opened, chapter = _access(qtbot, show, FakeSecrets())
    opened.type(NEW_WORDS)
    opened.press(Key.Key_Return)
    opened.type(NEW_WORDS)
    opened.press(Key.Key_Return)
    rest(qtbot, opened, lambda: "Din nye adgangssætning gælder" in chapter.notice.text)
    assert chapter.passphrase.text() == ""
    assert _opens(house, _known(opened)["Omar Saleh"], NEW_WORDS) is Role.RECEPTION


def test_a_pin_is_made_used_and_removed(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    secrets = FakeSecrets()
    opened, chapter = _access(qtbot, show, secrets)
    assert not chapter.drop.isVisible()
    chapter.pin.setFocus()
    opened.type("294718")
    chapter.pin_again.setFocus()
    opened.type("294718")
    opened.press(Key.Key_Return)
    rest(qtbot, opened, lambda: chapter.drop.isVisible())
    assert chapter.notice.text == "Næste gang kan du låse op med din PIN."
    assert chapter.pin.text() == ""
    assert chapter.pin.echoMode() is QLineEdit.EchoMode.Password
    omar = STAFF[Role.RECEPTION][0]
    with unlock_with_pin(house.home, omar, "294718", secrets).cupboard as cupboard:
        assert cupboard.actor.staff_id == omar
    chapter.drop.click()
    rest(qtbot, opened, lambda: not chapter.drop.isVisible())
    assert not any(one.has_pin for one in people(house.home))
    assert secrets.kept == {}


@pytest.mark.parametrize("mood", ["absent", "denied", "slow"])
def test_without_a_keyring_it_says_why_and_that_the_passphrase_still_works(
    qtbot: QtBot, house: RealHouse, show: Show, mood: str
) -> None:
    opened, chapter = _access(qtbot, show, FakeSecrets(mood))
    chapter.pin.setText("294718")
    chapter.pin_again.setText("294718")
    chapter.make.click()
    rest(qtbot, opened, lambda: bool(chapter.notice.text))
    assert chapter.notice.text.startswith("Der kan ikke laves en PIN på denne computer")
    assert "din adgangssætning virker som før" in chapter.notice.text
    assert not any(one.has_pin for one in people(house.home))


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        ("294718", "294719", "De to PIN-koder er ikke ens."),
        ("123456", "123456", "for let at gætte"),
        ("2947", "2947", "mindst 6 tal"),
    ],
)
def test_a_pin_that_will_not_do(qtbot: QtBot, show: Show, first: str, second: str, said: str) -> None:
    opened, chapter = _access(qtbot, show, FakeSecrets())
    chapter.pin.setText(first)
    chapter.pin_again.setText(second)
    chapter.make.click()
    rest(qtbot, opened, lambda: said in chapter.notice.text)


def test_half_typed_secrets_go_when_one_goes_elsewhere(qtbot: QtBot, show: Show) -> None:
    opened, chapter = _access(qtbot, show, FakeSecrets())
    chapter.passphrase.first.line.setText(NEW_WORDS)
    chapter.pin.setText("294718")
    opened.huset.open("program")
    assert (chapter.passphrase.text(), chapter.pin.text()) == ("", "")


# -- Nøgler ------------------------------------------------------------


def test_new_keys_are_printed_asked_back_and_replace_the_old(
    qtbot: QtBot, house: RealHouse, show: Show, tmp_path: Path, dialog_script: dialogs.Script
) -> None:
    opened = show("house")
    opened.huset.open("keys")
    rest(qtbot, opened)
    chapter = opened.huset.section("keys")
    assert isinstance(chapter, Keys)
    assert "ikke bekræftet" in chapter.state.text
    assert "Leder: lavet 22. november 2026" in chapter._holders.text()
    dialogs.set_next_answer(True)
    chapter.new.click()
    rest(qtbot, opened, lambda: len(chapter.form.sheets) == 2)
    codes = [sheet._groups for sheet in chapter.form.sheets]
    with opened.cupboard.read() as session:
        assert not house_row(session).keys_confirmed  # locked now, the house would ask for new sheets
    for number, sheet in enumerate(chapter.form.sheets):
        dialogs.set_next_answer(tmp_path / f"ark{number}.pdf")
        sheet.save_button.click()
    rest(qtbot, opened, lambda: chapter.form.ready)
    opened.huset.open("backup")  # on the way elsewhere nothing of it is lost
    opened.huset.open("keys")
    rest(qtbot, opened)
    assert chapter.form.isVisible()
    for question, groups in zip(chapter.form.questions, codes, strict=True):
        number = int(question.field.accessibleName().split()[1]) - 1
        question.field.setText(groups[number])
    chapter.form.check.click()
    rest(qtbot, opened, lambda: "er bekræftet" in chapter.notice.text)
    with opened.cupboard.read() as session:
        assert house_row(session).keys_confirmed
    assert not chapter.form.isVisible()
    assert len(read_key_file(house.home.keys).slots_of(SlotKind.RECOVERY)) == 2
    unlock_with_recovery(house.home, "-".join(codes[0])).cupboard.close()
    with pytest.raises(UserError):
        unlock_with_recovery(house.home, house.recovery_keys[0][1].text)


def test_no_new_keys_without_a_yes(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    opened = show("house")
    opened.huset.open("keys")
    chapter = opened.huset.section("keys")
    assert isinstance(chapter, Keys)
    before = house.home.keys.read_bytes()
    dialogs.set_next_answer(False)
    chapter.new.click()
    rest(qtbot, opened)
    assert house.home.keys.read_bytes() == before
