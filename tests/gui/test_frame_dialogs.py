"""Dialogs: scripted in tests, a verb on the button, the safe way out when there is danger."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.ui import dialogs
from familiehus.ui.ask_dialog import AskDialog
from tests.helpers.accessible import cut, nameless


def made(qtbot: QtBot, *, danger: bool = False, refusal: str = "Lad være") -> AskDialog:
    dialog = AskDialog(
        "Slet 12 hold?",
        "De kan ikke hentes igen.",
        "Slet 12 hold",
        refusal=refusal,
        danger=danger,
        parent=None,
    )
    qtbot.addWidget(dialog)
    return dialog


def answer_with(key: Qt.Key, dialog: AskDialog) -> bool:
    QTimer.singleShot(0, lambda: QTest.keyClick(QApplication.focusWidget() or dialog, key))
    return dialog.answered()


def test_a_dialog_nobody_expected_fails_the_test(dialog_script: dialogs.Script) -> None:
    with pytest.raises(dialogs.UnscriptedDialog, match="Slet dagen"):
        dialogs.ask(None, "Slet dagen?", "", "Slet dagen")


def test_an_answer_nobody_asked_for_fails_too() -> None:
    with pytest.raises(dialogs.UnscriptedDialog, match="never asked"), dialogs.scripted():
        dialogs.set_next_answer(True)


def test_answers_come_in_order(dialog_script: dialogs.Script, tmp_path: Path) -> None:
    for answer in (True, False, tmp_path / "a.pdf", None, True, True):
        dialogs.set_next_answer(answer)
    assert dialogs.ask(None, "Slet?", "", "Slet") is True
    assert dialogs.ask(None, "Slet?", "", "Slet") is False
    assert dialogs.choose_save_path(None, "Gem", tmp_path, "PDF", "pdf") == tmp_path / "a.pdf"
    assert dialogs.choose_open_path(None, "Hent", tmp_path, "CSV", "csv") is None
    assert dialogs.choose_folder(None, "Mappe", tmp_path) is None
    dialogs.tell(None, "Læs dette")
    assert dialog_script.asked == ["Slet?", "Slet?", "Gem", "Hent", "Mappe", "Læs dette"]


@pytest.mark.parametrize(
    ("danger", "key", "answer"),
    [
        (False, Qt.Key.Key_Return, True),
        (False, Qt.Key.Key_Escape, False),
        (True, Qt.Key.Key_Return, False),
        (True, Qt.Key.Key_Escape, False),
    ],
)
def test_keys_answer_and_danger_makes_enter_safe(
    qtbot: QtBot, danger: bool, key: Qt.Key, answer: bool
) -> None:
    assert answer_with(key, made(qtbot, danger=danger)) is answer


def test_the_mouse_presses_the_verb(qtbot: QtBot) -> None:
    dialog = made(qtbot, danger=True)
    QTimer.singleShot(0, lambda: qtbot.mouseClick(dialog.verb, Qt.MouseButton.LeftButton))
    assert dialog.answered() is True


def test_a_dialog_is_named_and_whole(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    dialog.show()
    assert dialog.windowTitle() == "Slet 12 hold?"
    assert nameless(dialog) == []
    assert cut(dialog) == []
    assert dialog.verb.text() == "Slet 12 hold"


def test_telling_has_one_button(qtbot: QtBot) -> None:
    dialog = made(qtbot, refusal="")
    dialog.show()
    assert not dialog.refusal.isVisible()
    assert dialog.verb.hasFocus() or dialog.verb.isDefault()
