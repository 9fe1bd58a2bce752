"""The forms that the first run uses too: passphrase, recovery keys."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from familiehus.errors import UserError
from familiehus.messages import sentence
from familiehus.storage.recovery_code import RecoveryCode
from familiehus.ui import dialogs
from familiehus.ui.forms.passphrase_field import NewPassphrase, PassphraseField, verdict
from familiehus.ui.forms.recovery_keys import RecoveryKeysForm
from familiehus.ui.tasks import Tasks
from tests.helpers import accessible
from tests.helpers.house_pages import Key

HOLDERS = ("Leder", "Kommunens it-afdeling")


def _shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.resize(700, 500)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


@pytest.fixture
def field(qtbot: QtBot) -> PassphraseField:
    made = PassphraseField("Ny adgangssætning")
    _shown(qtbot, made)
    made.setFocus()
    return made


def test_it_is_hidden_until_somebody_asks(field: PassphraseField) -> None:
    QTest.keyClicks(field.line, "tre gule støvler")
    assert field.line.displayText() == "●" * 16
    field.show_it.click()
    assert field.line.displayText() == "tre gule støvler"
    field.show_it.click()
    assert field.line.echoMode() is QLineEdit.EchoMode.Password


def test_it_hides_again_when_the_page_is_left_or_the_words_were_used(field: PassphraseField) -> None:
    QTest.keyClicks(field.line, "tre gule støvler")
    field.show_it.click()
    field.hide()
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
    field.show_it.click()
    field.clear()
    assert field.text() == ""
    assert field.line.echoMode() is QLineEdit.EchoMode.Password


@pytest.mark.parametrize(
    ("typed", "words", "tone"),
    [
        ("", "Mindst 12 tegn.", "muted"),
        ("kaffe", "Der mangler 7 tegn.", "muted"),
        ("           kaffe      ", "Der mangler 7 tegn.", "muted"),
        ("ababababababababab", "let at gætte", "gold"),
        ("123456789012345", "kun tal", "gold"),
        ("kaffe på ter", "Lang nok", "ok"),
        ("kaffe på terrassen i regn", "Stærk", "ok"),
    ],
)
def test_it_is_judged_while_it_grows(typed: str, words: str, tone: str) -> None:
    said, how = verdict(typed)
    assert words in said
    assert how == tone


def test_two_that_differ_are_refused_in_place(qtbot: QtBot) -> None:
    form, done = NewPassphrase(), []
    _shown(qtbot, form)
    form.submitted.connect(lambda: done.append(form.problem()))
    form.setFocus()
    QTest.keyClicks(form.first.line, "kaffe på terrassen")
    QTest.keyClick(form.first.line, Key.Key_Return)
    assert form.again.line.hasFocus()
    QTest.keyClicks(form.again.line, "kaffe på terassen")
    QTest.keyClick(form.again.line, Key.Key_Return)
    assert done[-1].startswith("De to adgangssætninger er ikke ens.")
    assert form.again.verdict.isVisible()
    form.again.line.setText("kaffe på terrassen")
    assert form.problem() == ""
    form.clear()
    assert "mindst 12 tegn" in form.problem()
    assert accessible.nameless(form) == []


# -- recovery keys ---------------------------------------------------------------


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    doors = Tasks(None)
    yield doors
    doors.close()


@pytest.fixture
def codes() -> tuple[tuple[str, RecoveryCode], ...]:
    return tuple((holder, RecoveryCode(bytes([n]) * 20)) for n, holder in enumerate(HOLDERS, 7))


@pytest.fixture
def form(qtbot: QtBot, tasks: Tasks, codes: tuple[tuple[str, RecoveryCode], ...]) -> RecoveryKeysForm:
    made = RecoveryKeysForm(tasks)
    made.set_keys("Familiehuset Kanalen", codes, date(2026, 11, 22), practice=False)
    _shown(qtbot, made)
    return made


def _save_both(qtbot: QtBot, form: RecoveryKeysForm, tasks: Tasks, folder: Path) -> list[Path]:
    paths = [folder / f"ark{number}.pdf" for number, _ in enumerate(form.sheets)]
    for path, sheet in zip(paths, form.sheets, strict=True):
        dialogs.set_next_answer(path)
        sheet.save_button.click()
    qtbot.waitUntil(lambda: tasks.idle and form.ready)
    return paths


def _asked(form: RecoveryKeysForm) -> list[int]:
    """Which group (from 0) each question asks for."""
    return [int(one.field.accessibleName().split()[1]) - 1 for one in form.questions]


def test_nothing_is_asked_before_both_sheets_are_out(
    qtbot: QtBot, form: RecoveryKeysForm, tasks: Tasks, tmp_path: Path
) -> None:
    assert not form.check.isEnabled()
    assert not any(question.field.isEnabled() for question in form.questions)
    dialogs.set_next_answer(tmp_path / "ark.pdf")
    form.sheets[0].save_button.click()
    qtbot.waitUntil(lambda: tasks.idle and form.sheets[0].done)
    assert not form.ready


def test_the_sheets_hold_the_codes_and_only_this_user_can_read_them(
    qtbot: QtBot,
    form: RecoveryKeysForm,
    tasks: Tasks,
    codes: tuple[tuple[str, RecoveryCode], ...],
    tmp_path: Path,
) -> None:
    for path, (_, code) in zip(_save_both(qtbot, form, tasks, tmp_path), codes, strict=True):
        text = PdfReader(path).pages[0].extract_text()
        assert all(group in text for group in code.groups)
        assert path.stat().st_mode & 0o077 == 0


def test_two_groups_typed_back_confirm_and_the_form_forgets(
    qtbot: QtBot,
    form: RecoveryKeysForm,
    tasks: Tasks,
    codes: tuple[tuple[str, RecoveryCode], ...],
    tmp_path: Path,
) -> None:
    _save_both(qtbot, form, tasks, tmp_path)
    asked = _asked(form)
    assert len(set(asked)) == len(asked)
    with qtbot.waitSignal(form.confirmed):
        for question, (_, code), number in zip(form.questions, codes, asked, strict=True):
            question.field.setFocus()
            QTest.keyClicks(question.field, f" {code.groups[number].lower()} ".replace("0", "o"))
            QTest.keyClick(question.field, Qt.Key.Key_Return)
    assert form.sheets == ()
    assert form.questions == ()


def test_a_wrong_group_is_said_and_can_be_tried_again(
    qtbot: QtBot,
    form: RecoveryKeysForm,
    tasks: Tasks,
    codes: tuple[tuple[str, RecoveryCode], ...],
    tmp_path: Path,
) -> None:
    _save_both(qtbot, form, tasks, tmp_path)
    heard = []
    form.confirmed.connect(lambda: heard.append(True))
    first, second = _asked(form)
    form.questions[0].field.setText(codes[0][1].groups[first])
    form.questions[1].field.setText("AAAAA")
    form.check.click()
    assert heard == []
    assert form.notice.text == sentence(UserError("recovery_not_confirmed"))
    assert form.questions[1].field.hasFocus()
    form.questions[1].field.setText(codes[1][1].groups[second])
    form.check.click()
    assert heard == [True]


def test_the_codes_are_never_on_the_screen(
    form: RecoveryKeysForm, codes: tuple[tuple[str, RecoveryCode], ...]
) -> None:
    said = [node.text(kind) for node in accessible.tree(form) for kind in _texts()]
    assert not any(group in text for text in said for _, code in codes for group in code.groups)
    assert accessible.nameless(form) == []


def _texts() -> list[object]:
    from PySide6.QtGui import QAccessible

    return [QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value]
