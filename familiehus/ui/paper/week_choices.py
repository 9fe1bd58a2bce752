"""Beside the paper: which one it shall be, in which size, and what can be done with it."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.reports.paper_size import PaperSize
from familiehus.ui import theme
from familiehus.ui.desk.notice import Notice
from familiehus.ui.paper.week_editions import Edition, about, label
from familiehus.ui.widgets.buttons import PrimaryButton, QuietButton
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.progress_line import ProgressLine
from familiehus.ui.widgets.snug import Snug
from familiehus.ui.widgets.text import SectionLabel, Text

_LEAST_WIDE = 250


class WeekChoices(Snug):
    """``chosen`` when another edition or size is wanted. Digits choose the edition."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_LEAST_WIDE, parent)
        self.editions = {
            edition: Chip(label(edition), str(number), checkable=True)
            for number, edition in enumerate(Edition, 1)
        }
        self.whole = Chip(tr("Hele siden"), "H", checkable=True)
        self.whole.setChecked(True)
        self.sizes = {size: Chip(size.upper(), checkable=True) for size in PaperSize}
        self._edition_group = _exclusive(self, self.editions.values())
        self._size_group = _exclusive(self, self.sizes.values())
        self._about = Text("", "small", "muted", wrap=True)
        self.print_button = PrimaryButton(tr("Udskriv"), "Ctrl+P")
        self.pdf_button = QuietButton(tr("Gem PDF …"), "Ctrl+S")
        self.notice, self.printing = Notice(), ProgressLine()
        for group in (self._edition_group, self._size_group):
            group.buttonClicked.connect(self._changed)
        self._lay_out()
        self.set_ready(ready=False)

    @property
    def edition(self) -> Edition:
        """What is chosen."""
        return next(edition for edition, chip in self.editions.items() if chip.isChecked())

    @property
    def size_chosen(self) -> PaperSize:
        """The size that is chosen."""
        return next(size for size, chip in self.sizes.items() if chip.isChecked())

    def show_choice(self, edition: Edition, size: PaperSize) -> None:
        """Without asking for a paper."""
        self.editions[edition].setChecked(True)
        self.sizes[size].setChecked(True)
        self._about.setText(about(edition))

    def choose_number(self, number: int) -> bool:
        """A digit was pressed; False when no edition has it."""
        chips = list(self.editions.values())
        if not 1 <= number <= len(chips):
            return False
        if any(chip.hasFocus() for chip in chips):
            chips[number - 1].setFocus()
        chips[number - 1].click()
        return True

    def set_ready(self, *, ready: bool) -> None:
        """Only a finished paper can be printed."""
        self.print_button.setEnabled(ready)
        self.pdf_button.setEnabled(ready)

    def _changed(self) -> None:
        self._about.setText(about(self.edition))
        self.notice.clear()
        self.chosen.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.px(4), 0)
        column.setSpacing(theme.px(8))
        column.addWidget(SectionLabel(tr("Udgave")))
        for chip in self.editions.values():
            column.addWidget(chip)
        column.addWidget(self._about)
        column.addSpacing(theme.px(8))
        column.addWidget(SectionLabel(tr("Papir")))
        sizes = QHBoxLayout()
        sizes.setSpacing(theme.px(8))
        for size, chip in self.sizes.items():
            chip.setAccessibleName(tr("Papir i {size}", size=size.upper()))
            sizes.addWidget(chip)
        sizes.addStretch(1)
        sizes.addWidget(self.whole)
        column.addLayout(sizes)
        column.addSpacing(theme.px(12))
        for part in (self.print_button, self.pdf_button, self.notice, self.printing):
            column.addWidget(part)
        column.addStretch(1)


def _exclusive(owner: QWidget, chips: Iterable[Chip]) -> QButtonGroup:
    group = QButtonGroup(owner)
    for chip in chips:
        group.addButton(chip)
    return group
