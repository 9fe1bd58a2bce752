"""A paper over the window: its heading, what can be chosen and done beside it, and the tray it lies on.

While it is open no key of the page below does anything, but the house can still be locked.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.overlay import Overlay
from familiehus.ui.paper.paper_desk import PaperDesk
from familiehus.ui.paper.paper_tray import PaperTray
from familiehus.ui.task import Task
from familiehus.ui.tasks import Tasks
from familiehus.ui.widgets.buttons import QuietButton
from familiehus.ui.widgets.progress_line import ProgressLine
from familiehus.ui.widgets.side_by_side import SideBySide
from familiehus.ui.widgets.text import Text

PATIENCE_MS = 400
_STILL_MINE = frozenset({Qt.Key.Key_L, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_Equal})
"""With Ctrl these belong to the window: lock, larger and smaller text."""


class PaperOverlay(Overlay):
    """Subclass it, call ``lay_out``, and answer Ctrl+P and Ctrl+S in ``print_paper`` and ``save_pdf``."""

    width_px = 1180

    def __init__(self, window: QWidget, tasks: Tasks, name: str) -> None:
        super().__init__(window, name)
        self.tasks = tasks
        self.desk, self.tray = PaperDesk(tasks, self), PaperTray()
        self.heading, self.progress = Text("", "h2"), ProgressLine(stoppable=False)
        self.closing = QuietButton(tr("Luk"), "Esc")
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._printing_task: Task[Any] | None = None
        self.closing.clicked.connect(self.close_quietly)
        self._patience.timeout.connect(lambda: self.progress.start(tr("Sætter op …")))

    def lay_out(self, beside: QWidget, printing: ProgressLine, turning: Sequence[QWidget] = ()) -> None:
        """``turning`` comes after the heading, ``beside`` left of the paper; ``printing`` follows a print."""
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(self.heading)
        head.addSpacing(theme.px(6))
        for one in turning:
            head.addWidget(one)
        head.addStretch(1)
        head.addWidget(self.closing)
        self.area, both = _Still(), SideBySide([(beside, 300), (self.tray, 820)])
        both.setObjectName("scrolled")
        self.area.setWidget(both)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.card.body.addLayout(head)
        self.card.body.addWidget(self.progress)
        self.card.body.addWidget(self.area, 1)
        self.desk.began.connect(lambda text, task: self._follow(printing, text, task))
        printing.cancelled.connect(self._stop_printing)

    def print_paper(self) -> None:
        """Ctrl+P."""
        raise NotImplementedError

    def save_pdf(self) -> None:
        """Ctrl+S."""
        raise NotImplementedError

    def wait(self) -> None:
        """A paper is being made; that is only said when it takes a while."""
        self._patience.start()

    def settle(self) -> None:
        """It is there, or it will not come."""
        self._patience.stop()
        self.progress.finish()

    def close_quietly(self) -> None:
        """Go away."""
        self.settle()
        super().close_quietly()

    def _follow(self, line: ProgressLine, text: str, task: Task[Any]) -> None:
        self._printing_task = task
        line.start(text)
        task.progress(line.step, self).finished(line.finish, self)

    def _stop_printing(self) -> None:
        if self._printing_task is not None:
            self._printing_task.cancel()

    def event(self, event: QEvent) -> bool:
        """Keys come here and not to the page below."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if not (ctrl and Qt.Key(event.key()) in _STILL_MINE):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the buttons say on their caps."""
        key, ctrl = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if ctrl and key == Qt.Key.Key_P:
            self.print_paper()
        elif ctrl and key == Qt.Key.Key_S:
            self.save_pdf()
        elif not self.own_key(key, event.text() if not ctrl else ""):
            super().keyPressEvent(event)
        event.accept()

    def own_key(self, key: Qt.Key, typed: str) -> bool:
        """A key that only this paper knows (``typed`` is empty with Ctrl); False when it does not."""
        return False

    def fit(self) -> None:
        """As high as the window lets it: a sheet of paper is tall."""
        super().fit()
        margin, card = theme.px(16), self.card
        card.setGeometry(card.x(), margin, card.width(), self.height() - 2 * margin)


class _Still(QScrollArea):
    """Follows the focus and the wheel, but leaves PgUp and PgDn to the weeks."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Not mine."""
        event.ignore()
