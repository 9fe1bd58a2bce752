"""What is said when the ledger takes its time: the desk is free, and how to get there."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.widgets.buttons import QuietButton
from familiehus.ui.widgets.text import Text

PATIENCE_MS = 1000
"""A month is mostly decided within it: then nothing flickers by."""


class Meanwhile(QWidget):
    """``start`` when a draft is begun, ``finish`` when it is there. ``desk_wanted``: the button."""

    desk_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = tr("Skranken kan bruges imens. Kladden venter her, til du kommer tilbage.")
        self.words = Text(words, "body", wrap=True)
        self.button = QuietButton(tr("Til skranken imens"), "Ctrl+1")
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(self.words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.clicked.connect(self.desk_wanted)
        self._patience.timeout.connect(self.show)
        self.hide()

    def start(self) -> None:
        """Appears when it takes more than a moment."""
        self._patience.start()

    def finish(self) -> None:
        """Go away."""
        self._patience.stop()
        self.hide()
