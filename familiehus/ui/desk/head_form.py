"""How many came: three small numbers and a postnummer, in the place of the list. It decides nothing."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from familiehus import postnumre
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.desk.digit_field import DigitField
from familiehus.ui.desk.now_strip import COUNT_KEY
from familiehus.ui.widgets.buttons import PrimaryButton
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.snug import Snug
from familiehus.ui.widgets.text import SectionLabel, Text


@dataclass(frozen=True, slots=True)
class HeadWords:
    """``title`` and ``detail`` of the activity, ``so_far`` what was counted; ``enough`` is what I says."""

    title: str
    detail: str
    so_far: str
    enough: str


class HeadForm(Snug):
    """Fields: ``mothers``, ``fathers``, ``others``, ``postnummer``. ``saved(closed)``, ``enough_said``,
    ``left``, and ``refused`` when something was pasted that is no number."""

    saved = Signal(bool)
    enough_said = Signal()
    left = Signal()
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.mothers, self.fathers = self._number(tr("Mødre")), self._number(tr("Fædre"))
        self.others, self.postnummer = self._number(tr("Andre")), DigitField(tr("Postnummer"), 4)
        self.postnummer.setPlaceholderText(tr("ukendt"))
        self._title, self._detail = Text("", "h2", wrap=True), Text("", "small", "muted", wrap=True)
        self._so_far, self._town = (
            Text("", "small_strong", "ok", wrap=True),
            Text("", "small", "muted", wrap=True),
        )
        self._complaint = Text("", "small_strong", "warm", wrap=True)
        self.save = PrimaryButton(tr("Talt færdig"), "Enter")
        self.more, self.enough = Chip(tr("Der kommer flere"), COUNT_KEY), Chip("", "I")
        self.leave = Chip(tr("Luk"), "Esc")
        self.save.clicked.connect(lambda: self.saved.emit(True))
        self.more.clicked.connect(lambda: self.saved.emit(False))
        self.enough.clicked.connect(self.enough_said)
        self.leave.clicked.connect(self.left)
        self.postnummer.textChanged.connect(self._show_town)
        self._build()
        self._dress()

    def _number(self, name: str) -> DigitField:
        field = DigitField(name, 3)
        field.setPlaceholderText("0")
        field.textChanged.connect(self._touched)
        field.pasted.connect(lambda text: self._paste(field, text))
        return field

    @property
    def fields(self) -> tuple[DigitField, ...]:
        """In the order of Tab."""
        return (self.mothers, self.fathers, self.others, self.postnummer)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        side = theme.px(10)
        column.setContentsMargins(side, theme.px(4), side, theme.px(4))
        column.setSpacing(theme.px(6))
        for line in (self._title, self._detail, self._so_far):
            column.addWidget(line)
        column.addSpacing(theme.px(4))
        numbers = FlowLayout(gap_x=10)
        for field in (self.mothers, self.fathers, self.others):
            numbers.addWidget(_labelled(field))
        column.addLayout(numbers)
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        row.addWidget(_labelled(self.postnummer))
        self._town.setContentsMargins(0, theme.px(20), 0, 0)  # beside the field, not its label
        row.addWidget(self._town, 1)
        column.addLayout(row)
        column.addWidget(self._complaint)
        buttons = FlowLayout(gap_y=6)
        for button in (self.save, self.more, self.enough, self.leave):
            buttons.addWidget(button)
        column.addSpacing(theme.px(6))
        column.addLayout(buttons)
        column.addStretch(1)

    # -- what it shows and says ----------------------------------------------------------------------

    def show_words(self, said: HeadWords) -> None:
        """Which activity, and what is known of it."""
        self.setAccessibleName(tr("Optælling af {title}", title=said.title))
        self._title.setText(said.title)
        self._detail.setText(said.detail)
        self._so_far.setText(said.so_far)
        self._so_far.setVisible(bool(said.so_far))
        self.enough.set_label(said.enough)

    def fill(self, numbers: tuple[int, int, int] = (0, 0, 0), postnummer: str = "") -> None:
        """These numbers; zeros stand as empty fields."""
        for field, number in zip(self.fields, numbers, strict=False):
            field.put(str(number) if number else "")
        self.postnummer.put(postnummer)
        self.complain("")
        self._show_town(postnummer)

    @property
    def numbers(self) -> tuple[int, int, int]:
        """Mothers, fathers, others."""
        mothers, fathers, others = (int(field.text() or "0") for field in self.fields[:3])
        return mothers, fathers, others

    @property
    def has_focus(self) -> bool:
        """The hand is in one of the fields."""
        return any(field.hasFocus() for field in self.fields)

    def focus(self) -> None:
        """Ready for the first number."""
        self.mothers.setFocus()
        self.mothers.selectAll()

    def complain(self, text: str) -> None:
        """A sentence in place; empty takes it back."""
        self._complaint.setText(text)
        self._complaint.setVisible(bool(text))
        self.updateGeometry()

    @property
    def complaint(self) -> str:
        """What is wrong."""
        return self._complaint.text()

    @property
    def said(self) -> tuple[str, str, str]:
        """Title, detail, what was counted so far."""
        return self._title.text(), self._detail.text(), self._so_far.text()

    def _touched(self, _text: str) -> None:
        self.complain("")

    def _show_town(self, digits: str) -> None:
        self.complain("")
        known = postnumre.all_postnumre().get(digits)
        self._town.setText(known.town if known is not None else tr("Samme for alle. Tomt er ukendt."))

    def _paste(self, field: DigitField, text: str) -> None:
        tidy = text.strip()
        if tidy.isascii() and tidy.isdecimal() and len(tidy) <= field.most:
            field.put(tidy)
        else:
            self.refused.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        for field in self.fields:
            field.setFont(theme.font("h2"))
            field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            field.setFixedSize(theme.px(110 if field is self.postnummer else 92), theme.px(44))


def _labelled(field: DigitField) -> QWidget:
    group = QWidget()
    label = SectionLabel(field.accessibleName())
    label.setBuddy(field)
    column = QVBoxLayout(group)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(4))
    column.addWidget(label)
    column.addWidget(field)
    return group
