"""For everybody: names and roles, a tab order without traps, nothing cut at twice the size."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from familiehus.ui import theme
from familiehus.ui.rail import Desk
from familiehus.ui.theme import Mode
from tests.helpers.accessible import cut, nameless, tab_round
from tests.helpers.frame_window import open_frame

PRACTICE = Desk(
    "Familiernes Hus i Vordingborg og på Møn", "Vordingborg Kommune", "Mette Kirstine", "koordinator", True
)

DOUBLE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from familiehus.ui import theme
from familiehus.ui.theme import Mode
from tests.helpers.accessible import cut
from tests.helpers.frame_window import DictMemory, PAGES, SamplePage
from tests.gui.test_frame_access import PRACTICE
from familiehus.ui.changes import Changes
from familiehus.ui.main_window import MainWindow, PageSlot
from familiehus.ui.undo import UndoStack

app = QApplication([])
theme.apply(app, Mode.LIGHT)
slots = [PageSlot(p, t, i, lambda p=p, t=t, i=i: SamplePage(p, t, i)) for p, t, i in PAGES]
window = MainWindow(slots, [], desk=PRACTICE, changes=Changes(), undo=UndoStack(), memory=DictMemory())
window.resize(683, 384)
window.show()
window.show_page("desk")
app.processEvents()
assert window.devicePixelRatioF() == 2.0
assert window.size().toTuple() == (683, 384), window.size()
assert window.rail.compact and window.rail._mark.isVisible() and window.rail._lock.isVisible()
assert window.page._scroll.horizontalScrollBar().maximum() == 0
complaints = cut(window)
window.open_palette()
app.processEvents()
complaints += cut(window.palette_box)
print(complaints)
sys.exit(bool(complaints))
"""


def test_everything_that_takes_the_focus_has_a_name_and_a_role(qtbot: QtBot) -> None:
    window = open_frame(qtbot, desk=PRACTICE)
    window.notices.show_notice("Kopien mangler.", "gold", action="Prøv igen", run=lambda: None)
    assert nameless(window) == []
    window.open_palette()
    assert nameless(window) == []
    window.palette_box.close_quietly()
    window.open_sheet()
    assert nameless(window) == []


def test_the_walk_notices_a_button_without_a_name(qtbot: QtBot) -> None:
    host = QWidget()
    bare, field = QPushButton("", host), QLineEdit(host)
    qtbot.addWidget(host)
    host.show()
    assert len(nameless(host)) == 2
    bare.setAccessibleName("Luk")
    field.setAccessibleName("Navn")
    assert nameless(host) == []


def test_tab_reaches_everything_and_comes_back(qtbot: QtBot) -> None:
    window = open_frame(qtbot)
    reached = tab_round(window)
    takers = [
        w
        for w in window.findChildren(QWidget)
        if w.isVisible()
        and w.isEnabled()
        and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not w.focusProxy()
    ]
    assert {id(w) for w in takers} - {id(w) for w in reached} == set()
    assert len(reached) > 15


def test_tab_stays_inside_the_sheet(qtbot: QtBot) -> None:
    window = open_frame(qtbot)
    window.open_sheet()
    reached = tab_round(window)
    assert [type(w).__name__ for w in reached] == ["QuietButton"]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not window.sheet.isVisible()


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
@pytest.mark.parametrize("scale", [1.0, 1.4, 2.0])
def test_nothing_is_cut_at_any_text_size(qtbot: QtBot, qapp: QApplication, mode: Mode, scale: float) -> None:
    theme.apply(qapp, mode, scale)
    window = open_frame(qtbot, desk=PRACTICE)
    qapp.processEvents()
    assert cut(window) == []
    assert window.page is not None
    assert window.page._scroll.horizontalScrollBar().maximum() == 0
    assert window.rail._lock.isVisible()
    window.open_palette()
    qapp.processEvents()
    assert cut(window.palette_box) == []
    assert window.rect().contains(window.palette_box.card.geometry())


def test_nothing_is_cut_when_the_text_grows_while_the_window_is_open(
    qtbot: QtBot, qapp: QApplication
) -> None:
    window = open_frame(qtbot, desk=PRACTICE)
    window.set_text_scale(2.0)
    qapp.processEvents()
    assert cut(window) == []
    assert window.size().toTuple() == (1366, 768)


def test_the_measure_notices_a_label_that_is_cut(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QLabel

    label = QLabel("Ønsker ikke at oplyse")
    qtbot.addWidget(label)
    label.setFixedWidth(30)
    label.show()
    host = QWidget()
    qtbot.addWidget(host)
    label.setParent(host)
    host.show()
    label.show()
    assert len(cut(host)) == 1


def test_nothing_is_cut_at_double_density_on_a_small_screen() -> None:
    root = Path(__file__).resolve().parents[2]
    environment = {**os.environ, "QT_SCALE_FACTOR": "2", "PYTHONPATH": str(root)}
    ran = subprocess.run(
        [sys.executable, "-c", DOUBLE],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_what_is_saved_is_said(qtbot: QtBot) -> None:
    window = open_frame(qtbot)
    said: list[str] = []
    window.announcer.said.connect(said.append)
    before = QApplication.focusWidget()
    window.announcer.say("Mor fra 4760 Vordingborg er gemt.")
    window.show_page("week")
    assert said == ["Mor fra 4760 Vordingborg er gemt.", "Ugen"]
    assert before is not None
