"""A question that is answered and forgotten: yes, no, or nothing; J and N answer it too."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui.activity.asked import Asked
from familiehus.ui.activity.chip_row import ChipRow
from familiehus.ui.widgets.chip import Chip

_KEYS = {Qt.Key.Key_J: True, Qt.Key.Key_Y: True, Qt.Key.Key_N: False}


class YesNo(QWidget):
    """``changed`` when it is answered. None: not answered."""

    changed = Signal()

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        choices = ((True, tr("Ja")), (False, tr("Nej")))
        self.row = ChipRow(question, choices, lambda value, text: self._chip(value, text))
        self.asked = Asked(question, self.row)
        self.row.chosen.connect(lambda _value: self.changed.emit())
        for chip in self.row.chips.values():
            chip.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.asked)

    def set_question(self, question: str) -> None:
        """Ask it so."""
        self.asked.label.setText(question)
        self.row.setAccessibleName(question)
        for chip in self.row.chips.values():
            chip.setAccessibleName(f"{question}: {chip.text()}")

    @staticmethod
    def _chip(value: object, text: str) -> Chip:
        return Chip(text, "J" if value else "N", checkable=True)

    def value(self) -> bool | None:
        """The answer."""
        found = self.row.value()
        return found if isinstance(found, bool) else None

    def clear(self) -> None:
        """Not answered."""
        self.row.set_value(None)

    def eventFilter(self, chip: QObject, event: QEvent) -> bool:
        """J is yes, N is no; a key with Ctrl is the window's."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not event.modifiers():
            answer = _KEYS.get(Qt.Key(event.key()))
            if answer is not None:
                self.row.chips[answer].click()
                return True
        return super().eventFilter(chip, event)
