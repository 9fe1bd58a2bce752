"""What is said when the ledger takes its time: the desk is free, and how to get there."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr
from familiehus.ui.widgets.buttons import QuietButton
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.text import Text

PATIENCE_MS = 1000
"""A month is mostly decided within it: then nothing flickers by."""


class Meanwhile(QWidget):
    """``start`` when a draft is begun, ``finish`` when it is there. ``desk_wanted``: the button."""

    desk_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Text(tr("Skranken kan bruges imens. Kladden venter her, til den er klar."), "body")
        self.button = QuietButton(tr("Til skranken imens"), "Ctrl+1")
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        row = FlowLayout(self, gap_x=14, gap_y=8)
        row.addWidget(self.words)
        row.addWidget(self.button)
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
