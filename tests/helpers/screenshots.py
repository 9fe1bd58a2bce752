"""Every page as a picture, light and dark and at 200 % text: ``python3 dev.py screenshots DIR``.

Drives the real windows on a fresh practice house, so a picture can't show what the program doesn't do.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from familiehus import paths  # noqa: E402
from familiehus.ui import dialogs, theme  # noqa: E402

LOOKS = (("lys", theme.Mode.LIGHT, 1.0), ("moerk", theme.Mode.DARK, 1.0), ("200", theme.Mode.LIGHT, 2.0))
CHAPTERS = (
    *("steder", "omraader", "lister", "lokaler", "aabningstider", "lukkedage", "kolleger", "ejere"),
    *("forloeb", "medarbejdere", "adgang", "noegler", "udtraek", "sikkerhedskopi", "om"),
)
CTRL = Qt.KeyboardModifier.ControlModifier
Scene = tuple[str, Callable[[], object]]


class Studio:
    """An open practice house and the hands to move in it."""

    def __init__(self, app: QApplication, house: Any) -> None:
        self.app, self.house = app, house

    def rest(self) -> None:
        """Wait until nothing is running."""
        until = time.monotonic() + 60
        while not self.house.tasks.idle and time.monotonic() < until:
            self.app.processEvents()
            time.sleep(0.01)
        for _ in range(5):
            self.app.processEvents()

    def keys(self, text: str) -> None:
        """Type letters and digits where the keyboard is."""
        for key in text:
            QTest.keyClick(self._target(), key)
        self.rest()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key."""
        QTest.keyClick(self._target(), key, modifier)
        self.rest()

    def _target(self) -> QWidget:
        if self.app.activeWindow() is None:
            self.house.frame.activateWindow()
            self.app.processEvents()
        return self.app.focusWidget() or self.house.frame


def scenes(studio: Studio) -> Iterator[Scene]:
    """What is shown, in an order that leaves each scene as the next one wants it."""
    page = studio.house.frame.show_page
    yield "skranken", lambda: (page("desk"), studio.rest())
    yield "skranken-postnummer", lambda: studio.keys("M478")
    yield "skranken-ukendt", lambda: (studio.press(Qt.Key.Key_Escape), studio.keys("F4761"))
    yield "skranken-valg", lambda: (studio.press(Qt.Key.Key_Escape), studio.keys("MQS"))
    yield "skranken-papir", lambda: (_escape(studio), studio.press(Qt.Key.Key_P, CTRL))
    yield "skranken-taelt", lambda: (_escape(studio), studio.press(Qt.Key.Key_J, CTRL))
    yield "skranken-huset-i-dag", lambda: (_escape(studio), studio.keys("O"))
    yield "skranken-hovedtal", lambda: (studio.keys("O"), studio.press(Qt.Key.Key_Plus))
    yield "ugen", lambda: (_escape(studio), page("week"), studio.rest())
    yield "ugen-ny", lambda: (studio.press(Qt.Key.Key_N), studio.keys("Babysang"))
    yield "ugen-lokaler", lambda: (_let_go(studio), studio.press(Qt.Key.Key_L))
    yield "ugen-maaned", lambda: (studio.press(Qt.Key.Key_L), studio.press(Qt.Key.Key_M, CTRL))
    yield "ugeplan", lambda: (_escape(studio), studio.press(Qt.Key.Key_P, CTRL))
    yield "hold", lambda: (_escape(studio), page("courses"), studio.rest())
    yield "hold-et", lambda: (studio.press(Qt.Key.Key_Down), studio.press(Qt.Key.Key_Return))
    yield "hold-tilmeld", lambda: studio.press(Qt.Key.Key_N, CTRL)
    yield "henvisninger", lambda: (_escape(studio), page("referrals"), studio.rest())
    yield "henvisninger-en", lambda: (studio.press(Qt.Key.Key_Down), studio.press(Qt.Key.Key_Return))
    yield "tilbud", lambda: (_escape(studio), page("offers"), studio.rest())
    yield "finder", lambda: (_escape(studio), studio.press(Qt.Key.Key_F4), studio.keys("alene"))
    yield "find", lambda: (_escape(studio), studio.press(Qt.Key.Key_K, CTRL))
    yield "taster", lambda: (studio.press(Qt.Key.Key_Escape), studio.press(Qt.Key.Key_F1))
    yield "statistik", lambda: (studio.press(Qt.Key.Key_Escape), page("statistics"), studio.rest())
    yield "huset", lambda: (page("house"), studio.rest())
    for chapter in CHAPTERS:
        yield f"huset-{chapter}", lambda: studio.press(Qt.Key.Key_PageDown, CTRL)


def _let_go(studio: Studio) -> None:
    """Close what is half typed; the question whether it may go is answered."""
    with dialogs.scripted():
        dialogs.set_next_answer(True)
        studio.press(Qt.Key.Key_Escape)


def _escape(studio: Studio) -> None:
    for _ in range(3):
        studio.press(Qt.Key.Key_Escape)


def main(folder: Path) -> int:
    """Take them all; prints one name a line."""
    from familiehus.services.practice import build_practice
    from familiehus.ui.entrance.practice import open_practice
    from familiehus.ui.house_window import HouseWindow
    from familiehus.ui.window_memory import FileMemory

    known = QApplication.instance()
    app = known if isinstance(known, QApplication) else QApplication([])
    app.setQuitOnLastWindowClosed(False)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="ovehus-") as scratch:
        home = paths.Home(Path(scratch) / "hus")
        build_practice(home)
        for look, mode, scale in LOOKS:
            theme.apply(app, mode, scale)
            house = HouseWindow(app, open_practice(home), FileMemory(Path(scratch) / "none.json"))
            entrance = QWidget()
            entrance.setGeometry(0, 0, 1366, 768)
            house.show_in_place_of(entrance)
            studio = Studio(app, house)
            studio.rest()
            for name, arrange in scenes(studio):
                arrange()
                file = folder / f"{name}-{look}.png"
                house.frame.grab().save(str(file))
                print(file.name, flush=True)
            house.tasks.close()
            house.frame.hide()
            house.cupboard.close()
            house.deleteLater()
            app.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
