"""How far a long job has come, with a way to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.widgets.buttons import LinkButton
from familiehus.ui.widgets.text import Text


class ProgressLine(QWidget):
    """A sentence, a thin bar and "Stop". Hidden until ``start``; connect ``cancelled`` to the task.

    ``stoppable`` False leaves "Stop" out: work that must not stop half-way.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None, *, stoppable: bool = True) -> None:
        super().__init__(parent)
        self._text = Text("", "small", "muted", wrap=True)
        self._stop = LinkButton(tr("Stop"), "", strong=True)
        self._stop.clicked.connect(self.cancelled)
        if not stoppable:
            self._stop.hide()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        head = QHBoxLayout()
        head.addWidget(self._text, 1)
        head.addWidget(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addLayout(head)
        column.addWidget(self._bar)
        self.hide()

    def start(self, text: str) -> None:
        """Show that something has begun whose length is not known yet."""
        self._text.setText(text)
        self._bar.setAccessibleName(text)
        self._bar.setRange(0, 0)
        self.show()

    def step(self, done: int, total: int) -> None:
        """``done`` of ``total`` parts; total 0 means nobody knows."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def finish(self) -> None:
        """Go away."""
        self.hide()
