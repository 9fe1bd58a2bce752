"""How many equal contacts at once: digits typed here are the count until Enter, Tab or a letter."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.desk.digit_field import DigitField
from familiehus.ui.widgets.text import SectionLabel, Text


class NumberField(DigitField):
    """A small number that is typed in passing: Tab in either direction means "done here"."""

    left = Signal()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 -- Qt's own signature
        """Back to where the hand was."""
        self.left.emit()
        return True


class CountStrip(QWidget):
    """``changed`` carries the count; an empty field is 1. The field leaves every other key to the page."""

    changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = SectionLabel(tr("Hvor mange ens henvendelser?"))
        self.field = NumberField(tr("Antal ens henvendelser"), 3)
        self.field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.field.textChanged.connect(self._tell)
        title.setBuddy(self.field)
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        row.addWidget(self.field)
        row.addWidget(
            Text(tr("Enter gemmer alle. Tab går tilbage til postnummeret."), "small", "muted", wrap=True), 1
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(7))
        column.addWidget(title)
        column.addLayout(row)
        self._dress()
        self.hide()

    def open_with(self, count: int) -> None:
        """Show the count, chosen, so that the first digit replaces it."""
        self.show()
        self.field.blockSignals(True)
        self.field.put(str(count))
        self.field.blockSignals(False)
        self.field.setFocus()
        self.field.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        self.field.setFont(theme.font("h2"))
        self.field.setFixedSize(theme.px(92), theme.px(44))

    def _tell(self, text: str) -> None:
        self.changed.emit(int(text) if text else 1)
