"""Beside a consent on paper: how many copies, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.activity.chip_row import ChipRow
from familiehus.ui.desk.notice import Notice
from familiehus.ui.widgets.buttons import PrimaryButton, QuietButton
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.progress_line import ProgressLine
from familiehus.ui.widgets.snug import Snug
from familiehus.ui.widgets.text import SectionLabel, Text

_LEAST_WIDE = 250


class ConsentPaperChoices(Snug):
    """``copies_chosen`` carries 1 or 2."""

    copies_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_LEAST_WIDE, parent)
        self.label = SectionLabel(tr("Eksemplarer"))
        keys = {1: "1", 2: "2"}
        choices = [(1, tr("kun familiens")), (2, tr("familiens og husets"))]
        self.copies = ChipRow(
            tr("Eksemplarer"), choices, lambda n, words: Chip(words, keys[int(str(n))], checkable=True)
        )
        self.about = Text("", "small", "muted", wrap=True)
        self.whole = Chip(tr("Hele siden"), "H", checkable=True)
        self.whole.setChecked(True)
        self.print_button = PrimaryButton(tr("Udskriv"), "Ctrl+P")
        self.pdf_button = QuietButton(tr("Gem PDF …"), "Ctrl+S")
        self.notice, self.printing = Notice(), ProgressLine()
        self.copies.chosen.connect(lambda n: self.copies_chosen.emit(int(str(n))))
        self._lay_out()
        self.set_ready(ready=False)

    def show_choice(self, copies: int, *, written: bool) -> None:
        """A receipt is the family's alone."""
        self.label.setVisible(written)
        self.copies.setVisible(written)
        self.copies.set_value(copies)
        self.about.setText(
            tr("Læs det højt, og lad familien skrive under. Gem samtykket i programmet bagefter.")
            if written
            else tr("Giv den til familien. Den siger, hvad der blev sagt ja til, og hvordan man fortryder.")
        )

    def choose_number(self, number: int) -> bool:
        """A digit was pressed; False when it means nothing here."""
        if self.copies.isHidden() or number not in self.copies.chips:
            return False
        self.copies.chips[number].click()
        return True

    def set_ready(self, *, ready: bool) -> None:
        """Only what is there can be printed or saved."""
        self.print_button.setEnabled(ready)
        self.pdf_button.setEnabled(ready)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.px(4), 0)
        column.setSpacing(theme.px(8))
        for part in (self.label, self.copies, self.about):
            column.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self.whole)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(theme.px(12))
        for button in (self.print_button, self.pdf_button, self.notice, self.printing):
            column.addWidget(button)
        column.addStretch(1)
