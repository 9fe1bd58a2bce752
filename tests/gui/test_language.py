"""Danish unless somebody chose English; then the whole window is English, and nothing that is printed."""

import re
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from familiehus import clock, i18n, paths
from familiehus.errors import UserError
from familiehus.messages import sentence
from familiehus.ui import language
from familiehus.ui.entrance.loading import finish_dressing
from familiehus.ui.language import Language, speak_english
from familiehus.ui.widgets.banner import Banner
from familiehus.ui.widgets.buttons import LinkButton
from familiehus.ui.window_memory import FileMemory, remembered_language
from tests.helpers.command_line import environment, familiehus
from tests.helpers.desk_house import NOW
from tests.helpers.frame_window import DictMemory, open_frame
from tests.helpers.whole_program import CTRL, WholeProgram

PASSPHRASE = "fire gule gulerødder"
NAMES = re.compile(r"Præstø|Møn|Lærke B\.|Lærke")


@pytest.fixture(autouse=True)
def danish_again() -> Iterator[None]:
    yield
    i18n.install(None)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sprog")
    (folder / "kode.txt").write_text(PASSPHRASE + "\n", encoding="utf-8")
    made = familiehus(
        "init", "--home", folder / "hus", "--house", "Familiernes Hus", "--kommune", "0390",
        "--area", "Møn=4780", "--leader", "Lærke B.", "--passphrase-file", folder / "kode.txt",
        "--recovery-out", folder / "skab", "--opened", "2026-11-01",
    )  # fmt: skip
    assert made.code == 0, made.err
    return folder / "hus"


@pytest.fixture
def sunday() -> Iterator[None]:
    with clock.frozen(NOW):
        yield


def words(widget: QWidget) -> list[str]:
    """Everything that can be read or heard on it."""
    found: list[str] = []
    for one in (widget, *widget.findChildren(QWidget)):
        if not one.isVisibleTo(widget):
            continue
        text = getattr(one, "text", None)
        shown = text() if callable(text) and not isinstance(one, QLineEdit) else ""
        found += [shown, one.accessibleName(), one.accessibleDescription(), one.toolTip()]
    return [text for text in found if isinstance(text, str) and text]


def danish_letters(widget: QWidget) -> list[str]:
    return [text for text in words(widget) if re.search("[æøåÆØÅ]", NAMES.sub("", text))]


def choose(house: Path, code: str) -> FileMemory:
    memory = FileMemory(house / "window.json")
    memory.save({"language": code})
    return memory


@pytest.mark.usefixtures("sunday")
def test_the_window_opens_in_english_and_can_go_back(qtbot: QtBot, house: Path) -> None:
    memory = choose(house, "en")
    program = WholeProgram(qtbot, house)
    assert "Unlock" in words(program.entrance)
    assert danish_letters(program.entrance) == []
    program.unlock(PASSPHRASE)
    frame = program.house.frame
    assert frame.windowTitle() == "The desk – Familiernes Hus"
    assert "The desk" in words(frame.rail)
    assert "Sunday 22 November · week 47" in words(frame)
    program.type("M4780", Qt.Key.Key_Return)
    assert danish_letters(frame) == []
    for page in (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_7):
        program.press(page, CTRL)
        assert danish_letters(frame) == []
    program.press(Qt.Key.Key_6, CTRL)
    program.until(lambda: getattr(frame.page, "reading", None) is not None)
    assert "True numbers, only for the house" in words(frame)
    program.press(Qt.Key.Key_O)
    program.until(lambda: frame.page.sheet is not None and frame.page.sheet.edition is not None)
    paper = PdfReader(BytesIO(frame.page.sheet.edition.pdf)).pages[0].extract_text()
    assert "Månedsstatistik" in paper, "the paper's own words"
    program.press(Qt.Key.Key_Escape)

    program.press(Qt.Key.Key_K, CTRL)
    program.type("dansk")
    assert frame.palette_box.list.rows[0].cells == ("Language: Dansk",)
    program.press(Qt.Key.Key_Return)
    assert remembered_language(memory) == "da"
    assert frame.notices.texts[0].startswith("The window will speak Danish")
    program.press(Qt.Key.Key_L, CTRL)
    program.until(lambda: program.replaced == 1)
    assert remembered_language(memory) == "da"  # the frame remembers where it stood, and keeps this


@pytest.mark.parametrize("kept", ["", '{"language": "de"}', '{"language": 1}', "not json"])
def test_the_default_is_danish_whatever_the_computer_speaks(
    qtbot: QtBot, house: Path, monkeypatch: pytest.MonkeyPatch, kept: str
) -> None:
    for name in ("LANG", "LC_ALL", "LANGUAGE"):
        monkeypatch.setenv(name, "en_GB.UTF-8")
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    (house / "window.json").write_text(kept, encoding="utf-8")
    try:
        program = WholeProgram(qtbot, house)
        assert "Lås op" in words(program.entrance)
        program.entrance.close()
    finally:
        QLocale.setDefault(before)


def test_danish_loads_nothing_before_the_first_paint(house: Path) -> None:
    (house / "window.json").unlink(missing_ok=True)
    script = (
        "import sys; from familiehus import app;"
        f"app.main(['--home', {str(house)!r}, '--until', 'painted']);"
        "print([name for name in sys.modules if name.endswith(('ui.language', 'ui.entrance.loading'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=environment(LANG="en_GB.UTF-8", QT_QPA_PLATFORM="offscreen"),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stdout.splitlines() == ["painted", "[]"], done.stderr


def test_choosing_in_the_palette_is_kept_and_said(qtbot: QtBot) -> None:
    memory = DictMemory(mode="dark")
    window = open_frame(qtbot, memory=memory)
    actions = window.actions_now
    assert not actions["language.da"].enabled()
    actions["language.en"].run()
    assert memory.values["language"] == "en"
    assert window.notices.texts == (language.notice(Language.ENGLISH),)
    assert not actions["language.en"].enabled()
    with qtbot.waitSignal(window.lock_requested):
        banner = window.notices.findChild(Banner)
        assert banner is not None
        button = banner.findChild(LinkButton)
        assert button is not None
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    actions["language.da"].run()
    assert memory.values["language"] == "da"
    assert window.notices.texts == (language.notice(Language.DANISH),)
    window.remember()
    assert memory.values["language"] == "da"


def test_a_missing_catalogue_leaves_danish(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    assert not speak_english(qapp)
    assert i18n.tr("Skranken") == "Skranken"


def test_errors_are_english_in_an_english_window(qapp: QApplication) -> None:
    assert speak_english(qapp)
    assert sentence(UserError("postnummer_missing")).startswith("The postcode is missing.")
    assert i18n.trn("{n} henvendelse", "{n} henvendelser", 1200) == "1.200 contacts"


class _Listener(QTranslator):
    """Notes what Qt asked for and nobody before it could say."""

    def __init__(self, known: list[QTranslator]) -> None:
        super().__init__()
        self.known, self.unknown = known, set[tuple[str, str]]()

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, hint: str | None = None, n: int = -1) -> str:
        found = next((said for one in self.known if (said := one.translate(context, text, hint, n))), "")
        if not found:
            self.unknown.add((context, text))
        return found


def test_qts_own_dialogs_are_danish_without_gaps(qapp: QApplication, qtbot: QtBot) -> None:
    """On Linux; Windows and macOS bring their own dialogs."""
    before = qapp.findChildren(QTranslator)
    finish_dressing(qapp)
    made = [one for one in qapp.findChildren(QTranslator) if one not in before]
    listener = _Listener(made)
    qapp.installTranslator(listener)
    try:
        _open_qts_dialogs(qtbot)
    finally:
        for one in (*made, listener):
            qapp.removeTranslator(one)
    assert len(made) == 2
    ours = ("QFile", "QPrint", "QLineEdit", "QWidgetTextControl", "QDialog", "QAbstractFile")
    assert {gap for gap in listener.unknown if gap[0].startswith(ours)} == set()


def _open_qts_dialogs(qtbot: QtBot) -> None:
    for mode in QFileDialog.AcceptMode:
        chooser = QFileDialog()
        chooser.setOption(QFileDialog.Option.DontUseNativeDialog)
        chooser.setAcceptMode(mode)
        qtbot.addWidget(chooser)
        assert any(label.text() in ("&Kig i:", "Fil&type:") for label in chooser.findChildren(QLabel))
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    qtbot.addWidget(QPrintDialog(printer))
    line = QLineEdit()
    qtbot.addWidget(line)
    menu = line.createStandardContextMenu()
    assert any("Kopi" in action.text() for action in menu.actions())
    menu.deleteLater()
