"""The gold band over the cards: which paper day is being typed, or which contact is being corrected."""

from PySide6.QtCore import QEvent, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.desk.digit_field import DigitField
from familiehus.ui.painting import box
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.text import Text


class ModeBand(QWidget):
    """``day_typed`` when Enter or Tab leaves the date; ``hour_typed`` as digits come; ``left``."""

    day_typed = Signal(str)
    hour_typed = Signal(str)
    hour_unknown = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = Text("", "strong", "gold")
        self._complaint = Text("", "small_strong", "warm", wrap=True)
        self._make_inputs()
        self.leave = Chip(tr("Tilbage til i dag"), "Esc")
        self.leave.clicked.connect(self.left)
        line, inputs = QWidget(), (self.day_chip, self.day, self.hour_chip, self.hour, self.unknown_chip)
        flow = FlowLayout(line, gap_x=8)
        for part in (self._text, *inputs, self.leave):
            flow.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(8), theme.px(12), theme.px(8))
        column.setSpacing(theme.px(6))
        column.addWidget(line)
        column.addWidget(self._complaint)
        self._complaint.hide()
        self._dress()
        self.hide()

    def _make_inputs(self) -> None:
        self.day = QLineEdit()
        self.day.setAccessibleName(tr("Dato på papiret"))
        self.day.setPlaceholderText(tr("i går eller 20/11"))
        self.day.setMaxLength(40)
        self.hour = DigitField(tr("Time på papiret"), 2)
        self.hour.setPlaceholderText("–")
        self.hour.textChanged.connect(self.hour_typed)
        self.day_chip, self.hour_chip = Chip(tr("Dato"), "Ctrl+P"), Chip(tr("Time"), "C")
        self.unknown_chip = Chip(tr("ved ikke"), "Y", checkable=True)
        self.unknown_chip.clicked.connect(self.hour_unknown)

    def show_paper(self, text: str, day: str, hour: int | None) -> None:
        """The band of late entry."""
        self._title(text, tr("Tilbage til i dag"))
        self._fill(self.day, day)
        self._show_hour(hour)
        self._show_day(shown=True)
        self.show()

    def _title(self, text: str, leave: str) -> None:
        if text != self._text.text():
            self._text.setText(text)
            self.setAccessibleName(text)
        if leave != self.leave.text():
            self.leave.set_label(leave)

    def _show_hour(self, hour: int | None) -> None:
        self._fill(self.hour, "" if hour is None else str(hour))
        self.unknown_chip.setChecked(hour is None)

    def _show_day(self, *, shown: bool) -> None:
        self.day.setVisible(shown)
        self.day_chip.setVisible(shown)

    @staticmethod
    def _fill(field: QLineEdit, text: str) -> None:
        if field.text() != text and not field.hasFocus():
            field.blockSignals(True)
            field.setText(text)
            field.blockSignals(False)

    def show_edit(self, text: str, hour: int | None) -> None:
        """The band of a correction."""
        self._title(text, tr("Lad den være"))
        self._show_hour(hour)
        self._show_day(shown=False)
        self.complain("")
        self.show()

    def complain(self, text: str) -> None:
        """A sentence under the date; empty takes it back."""
        self._complaint.setText(text)
        self._complaint.setVisible(bool(text))

    @property
    def text(self) -> str:
        """What the band says; empty while hidden."""
        return "" if self.isHidden() else self._text.text()

    @property
    def complaint(self) -> str:
        """What is wrong with the date; empty when nothing is."""
        return self._complaint.text()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        self._text.setMinimumHeight(theme.px(38))
        fixed = QSizePolicy.Policy.Fixed
        for field, width in ((self.day, 150), (self.hour, 64)):
            field.setSizePolicy(fixed, fixed)
            field.setFixedSize(theme.px(width), theme.px(38))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Gold: waiting to be counted."""
        t = theme.tokens()
        box(QPainter(self), QRectF(self.rect()), 10, t.gold_soft, t.line if t.high_contrast else None)
