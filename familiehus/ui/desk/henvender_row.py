"""Who enquired: three big answers with their letters on them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.desk import words
from familiehus.ui.widgets.big_choice import BigChoice
from familiehus.ui.widgets.text import SectionLabel, Text
from familiehus.values import Henvender

HENVENDER_KEYS = {"M": Henvender.MOR, "F": Henvender.FAR, "A": Henvender.ANDEN}


class HenvenderRow(QWidget):
    """``chosen`` carries who. ``complain`` says in place that nobody is chosen yet."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._complaint = Text("", "small_strong", "warm")
        self.buttons = {who: self._button(key, who) for key, who in HENVENDER_KEYS.items()}
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        head.addWidget(SectionLabel(tr("Hvem henvender sig?")))
        head.addWidget(self._complaint)
        head.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        for button in self.buttons.values():
            row.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(head)
        column.addLayout(row)

    def _button(self, key: str, who: Henvender) -> BigChoice:
        button = BigChoice(words.henvender(who), key)
        button.clicked.connect(lambda _on=False: self.chosen.emit(who))
        return button

    def show_chosen(self, who: Henvender | None) -> None:
        """One of three, or none."""
        for one, button in self.buttons.items():
            button.setChecked(one == who)

    def complain(self, text: str) -> None:
        """In place; empty takes it back."""
        if text != self._complaint.text():
            self._complaint.setText(text)

    @property
    def complaint(self) -> str:
        """What stands there."""
        return self._complaint.text()
