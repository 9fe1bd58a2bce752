"""The composition root: reads what was asked for, wires everything, and is the only module that knows all.

The order is the point. The unlock screen is painted first; the engine and the
desk are imported and built while somebody finds their own name on it. A lock
does not hide the house, it ends it: everything is closed and the process
replaces itself with a new one.
"""

import argparse
import gc
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QLocale, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from familiehus import paths
from familiehus.errors import EnvironmentFault
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.entrance.unlock import Doors, UnlockScreen
from familiehus.ui.tasks import Tasks
from familiehus.ui.window_memory import FileMemory, remembered_language, remembered_look

if TYPE_CHECKING:
    from uuid import UUID

    from familiehus.paths import Home
    from familiehus.services.opening import OpenedHouse
    from familiehus.ui.entrance.welcome import WelcomeScreen
    from familiehus.ui.house_window import HouseWindow
    from familiehus.ui.ready_frame import ReadyFrame

PRACTICE_FOLDER = "familiehus-ovehus"


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window; the exit code of the program."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    options = _options(arguments)
    with ExitStack() as stack:
        if options.drive:
            from tempfile import TemporaryDirectory

            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
            options.home = options.home or stack.enter_context(TemporaryDirectory(prefix="ovehus-"))
        app = _application()
        program = Program(app, options, replace=lambda: _replace_process(arguments))
        program.start()
        gc.freeze()  # what the start left lives until the end: no later sweep need look at it again
        gc.enable()
        return app.exec()


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="familiehus", description="Familiehusets skrivebord.")
    parser.add_argument("--home", metavar="MAPPE", help="husets datamappe")
    parser.add_argument("--practice", action="store_true", help="åbn et øvehus med opdigtede tal")
    parser.add_argument("--drive", metavar="MAPPE", help="gå øvehuset igennem uden skærm og læg billeder her")
    parser.add_argument("--until", choices=("painted",), help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def _application() -> QApplication:
    QLocale.setDefault(QLocale(QLocale.Language.Danish, QLocale.Country.Denmark))
    app = QApplication([*sys.argv[:1], "-style", "fusion"])
    app.setApplicationName("familiehus")
    app.setApplicationDisplayName(tr("Familiehus"))
    app.setDesktopFileName("familiehus")
    app.setQuitOnLastWindowClosed(False)
    return app


def _replace_process(arguments: list[str]) -> None:
    """Become a new process with nothing of the old one's memory (CUPBOARD, Keys: lock)."""
    own = [] if getattr(sys, "frozen", False) else ["-m", "familiehus"]
    command = [sys.executable, *own, *arguments]
    if os.name == "nt":
        import subprocess

        subprocess.Popen(command, close_fds=True)
        os._exit(0)
    os.execv(sys.executable, command)


class Program(QObject):
    """One run of the window, from the locked door to the lock."""

    def __init__(self, app: QApplication, options: argparse.Namespace, replace: Callable[[], None]) -> None:
        super().__init__(app)
        self._app, self._options, self._replace = app, options, replace
        self.home = _home(options)
        self.memory = FileMemory(self.home.root / "window.json")
        self.language = _speak(app, remembered_language(self.memory))
        self.tasks = Tasks(None)
        self.entrance: QWidget | None = None
        self.window: HouseWindow | None = None
        self._ready: ReadyFrame | None = None
        theme.apply(app, *remembered_look(self.memory))

    def start(self) -> None:
        """Show the first screen; load the rest while it is looked at."""
        self._show_entrance(self._first_screen())
        if self._options.until == "painted":
            _after_first_paint(self._entrance(), self._say_painted)
            return
        _after_first_paint(self._entrance(), self._prepare)

    # -- the entrance -------------------------------------------------------------------------------------

    def _first_screen(self) -> QWidget:
        try:
            self._settle()
        except EnvironmentFault as fault:
            return self._welcome_screen(fault)
        if self._options.practice and not self.home.exists:
            return self._practice_screen()
        if not self.home.exists:
            return self._welcome_screen()
        if not self.home.database.exists():
            return self._welcome_screen(EnvironmentFault("database_missing"))
        return self._unlock_screen()

    def _settle(self) -> None:
        """Finish or clear what a killed founding or restore left, if any: nothing is loaded for less."""
        if any(self.home.root.glob("*.founding*")):
            from familiehus.services.founding import settle

            settle(self.home)
        if any(mark.exists() for mark in self.home.restore_marks):
            from familiehus.storage.restore_journal import finish_restore

            finish_restore(self.home)

    def _unlock_screen(self) -> QWidget:
        from familiehus.services.who_unlocks import people

        try:
            known = people(self.home)
        except EnvironmentFault as fault:
            return self._welcome_screen(fault)
        screen = UnlockScreen(known, _doors(self.home), self.tasks, practice_hint=self._hint())
        screen.opened.connect(self._opened)
        screen.restore_wanted.connect(self._go_to_restore)
        screen.closed.connect(self._app.quit)
        return screen

    def _welcome_screen(self, fault: EnvironmentFault | None = None) -> "WelcomeScreen":
        from familiehus.ui.entrance.welcome import WelcomeScreen

        screen = WelcomeScreen(self.home, self.tasks, fault)
        screen.opened.connect(self._opened)
        screen.house_ready.connect(self._go_to_unlock)
        screen.practice_wanted.connect(self._go_to_practice)
        screen.closed.connect(self._app.quit)
        return screen

    def _practice_screen(self) -> QWidget:
        from familiehus.ui.entrance.practice import PracticeScreen

        screen = PracticeScreen(self.home, self.tasks)
        screen.opened.connect(self._opened)
        screen.closed.connect(self._app.quit)
        return screen

    def _go_to_unlock(self) -> None:
        self._show_entrance(self._first_screen())

    def _go_to_restore(self, fault: EnvironmentFault) -> None:
        screen = self._welcome_screen(fault)
        self._show_entrance(screen)
        screen.restore()

    def _go_to_practice(self) -> None:
        self._options.practice = True
        self.home = _home(self._options)
        self.memory = FileMemory(self.home.root / "window.json")
        self._ready = None  # it remembers for the other house
        self._show_entrance(self._practice_screen() if not self.home.exists else self._unlock_screen())

    def _show_entrance(self, screen: QWidget) -> None:
        before, self.entrance = self.entrance, screen
        screen.setWindowTitle(tr("Familiehus"))
        geometry = self.memory.load().get("geometry")
        if before is not None:
            screen.setGeometry(before.geometry())
        elif not (geometry and _restore(screen, str(geometry))):
            room = screen.screen().availableSize()
            screen.resize(min(1366, room.width()), min(768, room.height()))
        screen.show()
        if before is not None:
            before.deleteLater()

    def _entrance(self) -> QWidget:
        assert self.entrance is not None
        return self.entrance

    def _hint(self) -> str:
        if not self._options.practice:
            return ""
        from familiehus.services.practice_words import PRACTICE_PASSPHRASE

        return tr("Øvehus med opdigtede tal. Alle låser op med: {words}", words=PRACTICE_PASSPHRASE)

    # -- behind the first paint ---------------------------------------------------------------------------

    def _say_painted(self) -> None:
        sys.stdout.write("painted\n")
        sys.stdout.flush()
        self._app.quit()

    def _prepare(self) -> None:
        """Import what the desk needs, off the window's thread, while the person reads."""
        from familiehus.storage.private_folder import no_core_dumps
        from familiehus.ui.entrance.loading import Loader, finish_dressing

        no_core_dumps()
        finish_dressing(self._app, self.language)
        self._loader = Loader(self)
        self._loader.finished.connect(self._build_frame)
        self._loader.start(Loader.Priority.LowPriority)
        self._app.aboutToQuit.connect(self._loader.wait)
        if self._options.practice and self.home.exists:
            QTimer.singleShot(0, self._enter_practice)

    def _build_frame(self) -> None:
        """The window without data, made while nobody waits for it; in two turns, so that typing goes on."""
        if self.window is None:
            from familiehus.ui.ready_frame import ReadyFrame

            self._ready = ReadyFrame(self.memory)
            QTimer.singleShot(0, self._dress_frame)

    def _dress_frame(self) -> None:
        if self.window is None and self._ready is not None:
            self._ready.dress()

    def _enter_practice(self) -> None:
        from familiehus.ui.entrance.practice import open_practice

        self.tasks.cupboard_job(lambda _progress: open_practice(self.home)).then(self._opened).failed(
            lambda _error: None  # somebody changed the practice passphrase: the unlock screen stands there
        )

    # -- the open house -----------------------------------------------------------------------------------

    def _opened(self, house: "OpenedHouse") -> None:
        from familiehus.ui.house_window import HouseWindow

        self.window = HouseWindow(self._app, house, self.memory, self._ready)
        self.window.lock_wanted.connect(self._lock)
        self.window.ended.connect(self._app.quit)
        self.window.show_in_place_of(self._entrance())
        self.tasks.close()
        if self._options.drive:
            from familiehus.ui.guided_tour import GuidedTour

            self._tour = GuidedTour(self._app, self.window, self._options.drive)
            self._tour.start()

    def _lock(self) -> None:
        """The house was closed; nothing of it may stay in memory."""
        self._replace()


def _speak(app: QApplication, language: str) -> str:
    """Danish needs nothing. The language that is spoken now; Danish too when the catalogue is gone."""
    if language == "da":
        return language
    from familiehus.ui.language import speak_english

    return language if speak_english(app) else "da"


def _home(options: argparse.Namespace) -> "Home":
    if options.practice and not (options.home or os.environ.get("FAMILIEHUS_HOME")):
        return paths.Home(paths.home().root.with_name(PRACTICE_FOLDER))
    return paths.home(options.home)


def _doors(home: "Home") -> Doors:
    """The three ways in. What they need is imported when somebody tries one, on the worker thread."""

    def pin(staff_id: "UUID", typed: str) -> "OpenedHouse":
        from familiehus.services.unlocking import unlock_with_pin
        from familiehus.storage.device_secret import KeyringSecrets

        return unlock_with_pin(home, staff_id, typed, KeyringSecrets())

    def passphrase(staff_id: "UUID", typed: str) -> "OpenedHouse":
        from familiehus.services.unlocking import unlock_with_passphrase

        return unlock_with_passphrase(home, staff_id, typed)

    def recovery(typed: str) -> "OpenedHouse":
        from familiehus.services.unlocking import unlock_with_recovery

        return unlock_with_recovery(home, typed)

    return Doors(pin, passphrase, recovery)


def _restore(screen: QWidget, geometry: str) -> bool:
    from PySide6.QtCore import QByteArray

    return screen.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "ignore")))


class _FirstPaint(QObject):
    """Calls back once, after the widget has been painted for the first time."""

    def __init__(self, widget: QWidget, then: Callable[[], Any]) -> None:
        super().__init__(widget)
        self._then = then
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the paint, let it happen, then go on."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


def _after_first_paint(widget: QWidget, then: Callable[[], Any]) -> None:
    _FirstPaint(widget, then)
