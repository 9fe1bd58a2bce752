"""The copies nobody should have to think of: one a day when the house opens, one when it closes.

A copy that fails never keeps anybody in the house: closing goes on. The daily one says
so on the page; the closing one in the log, because nobody is there to read, and
the next daily one says it in the morning.
"""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus import clock
from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.ui import theme
from familiehus.ui.entrance.centred import centred
from familiehus.ui.idle import IdleTimer
from familiehus.ui.main_window import MainWindow
from familiehus.ui.task import Progress, Task
from familiehus.ui.tasks import Tasks
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.progress_line import ProgressLine
from familiehus.ui.widgets.text import Text

if TYPE_CHECKING:
    from familiehus.storage.cupboard import Cupboard
    from familiehus.values import Change


class DayEnd(QObject):
    """Listens to the window's ``closing``; ``done`` when the copy is made, stopped or has failed."""

    done = Signal()

    def __init__(self, cupboard: "Cupboard", tasks: Tasks, frame: MainWindow, idle: IdleTimer) -> None:
        super().__init__(frame)
        self._cupboard, self._tasks, self._frame, self._idle = cupboard, tasks, frame, idle
        self._goodbye: GoodbyeWindow | None = None
        frame.closing.connect(self._close)

    def copy_if_due(self) -> None:
        """Once a day, behind the desk; nobody waits for it. First what nobody needs goes: it shall not lie in
        the copy."""
        if not self._tasks.closed:
            forgotten = self._tasks.cupboard_job(lambda _progress: forget_idle_series(self._cupboard))
            forgotten.failed(_log_idle_series).finished(self._keep_word)

    def _keep_word(self) -> None:
        """Families whose time is over are erased, as they were told when they came."""
        if not self._tasks.closed:
            from familiehus.services.erasure import erase_due

            erased = self._tasks.cupboard_job(lambda _progress: erase_due(self._cupboard))
            erased.then(self._tell_erased, self).failed(_log_due).finished(self._copy)

    def _tell_erased(self, change: "Change | None") -> None:
        if change is not None:
            self._tasks.changes.announce(change)

    def _copy(self) -> None:
        from familiehus.services.backups import daily_backup

        if not self._tasks.closed:
            self._tasks.job(self._work(daily_backup)).failed(self._report)

    def _close(self) -> None:
        from familiehus.services.backups import closing_backup

        if self._goodbye is not None or self._tasks.closed:
            return
        self._idle.stop()
        goodbye = self._goodbye = GoodbyeWindow(self._frame)

        def copy() -> None:
            if self._tasks.closed:  # locked in the same moment
                goodbye.hide()
                return
            task = self._tasks.job(self._work(closing_backup))
            goodbye.follow(task)
            task.failed(_log_failure).finished(self._finish)

        # The last contact of the day is still on its way to the disk: first it, then the copy.
        self._tasks.cupboard_job(lambda _progress: None).finished(copy)

    def _work(self, backup: Callable[..., object]) -> Callable[[Progress], object]:
        cupboard = self._cupboard
        return lambda progress: backup(cupboard, lambda part: progress(round(part * 100), 100))

    def _finish(self) -> None:
        if self._goodbye is not None:
            self._goodbye.hide()
        self.done.emit()

    def _report(self, error: FamiliehusError) -> None:
        words = tr("Dagens sikkerhedskopi blev ikke lavet. {why}", why=sentence(error))
        self._frame.notices.show_notice(words, "warm")


def _log_failure(error: FamiliehusError) -> None:
    logging.getLogger("familiehus").warning("no copy at closing: %s", error.code)


def _log_idle_series(error: FamiliehusError) -> None:
    logging.getLogger("familiehus").warning("idle series are still there: %s", error.code)


def _log_due(error: FamiliehusError) -> None:
    logging.getLogger("familiehus").warning("families that are due are still there: %s", error.code)


def forget_idle_series(cupboard: "Cupboard") -> int:
    """Anonymous cards that nobody has used for a year become counts; gives how many. Nothing is written, and
    nobody waits for a lock, on a day when there are none."""
    from familiehus.queries.series import idle_cards
    from familiehus.services.rights import Right, may
    from familiehus.services.series_cards import IDLE, EraseIdleSeries, erase_idle_series

    if not may(cupboard.actor, Right.DESK):
        return 0
    with cupboard.read() as session:
        if not idle_cards(session, clock.today() - IDLE):
            return 0
    with cupboard.write() as uow:
        return erase_idle_series(uow, EraseIdleSeries()).counts["series"]


class GoodbyeWindow(QWidget):
    """Shown only while the closing copy is made; "Stop" closes without it."""

    def __init__(self, frame: QWidget) -> None:
        super().__init__()
        self.setWindowTitle(tr("Familiehus"))
        self.setGeometry(frame.geometry())
        card = Card()
        card.setFixedWidth(theme.px(460))
        card.body.addWidget(Text(tr("Tak for i dag"), "h1"))
        card.body.addWidget(
            Text(tr("Dagens sikkerhedskopi bliver gemt. Så lukker huset."), "body", "muted", wrap=True)
        )
        self.line = ProgressLine()
        card.body.addWidget(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(centred(card))
        self.show()

    def follow(self, task: Task[object]) -> None:
        """Show how far it is; stopping it closes the house without a new copy."""
        self.line.start(tr("Gemmer sikkerhedskopien …"))
        self.line.cancelled.connect(task.cancel)
        task.progress(self.line.step)
