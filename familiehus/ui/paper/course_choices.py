"""Beside a paper of a course: which one it shall be, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.desk.notice import Notice
from familiehus.ui.paper.course_editions import OF_COURSE, CourseEdition, CourseMade, about, label
from familiehus.ui.widgets.buttons import PrimaryButton, QuietButton
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.progress_line import ProgressLine
from familiehus.ui.widgets.snug import Snug
from familiehus.ui.widgets.text import SectionLabel, Text

_LEAST_WIDE = 250


class CourseChoices(Snug):
    """``chosen`` when another paper of the same course is wanted. Digits choose it."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_LEAST_WIDE, parent)
        self.editions = {
            edition: Chip(label(edition), str(number), checkable=True)
            for number, edition in enumerate(OF_COURSE, 1)
        }
        self._group = QButtonGroup(self)
        for chip in self.editions.values():
            self._group.addButton(chip)
        self._group.buttonClicked.connect(self._changed)
        self._papers = SectionLabel(tr("Papir"))
        self.about = Text("", "small", "muted", wrap=True)
        self.whole = Chip(tr("Hele siden"), "H", checkable=True)
        self.whole.setChecked(True)
        self.print_button = PrimaryButton(tr("Udskriv"), "Ctrl+P")
        self.pdf_button = QuietButton(tr("Gem PDF …"), "Ctrl+S")
        self.numbers_button = QuietButton(tr("Kopiér numrene"), "N")
        self.text_button = QuietButton(tr("Kopiér beskeden"), "B")
        self.notice, self.printing = Notice(), ProgressLine()
        self._lay_out()
        self.show_made(None)

    @property
    def edition(self) -> CourseEdition:
        """What is chosen of a course's own papers."""
        return next(edition for edition, chip in self.editions.items() if chip.isChecked())

    def show_choice(self, edition: CourseEdition) -> None:
        """Without asking for a paper. One that is alone has nothing beside it to choose."""
        several = edition in self.editions
        self._papers.setVisible(several)
        for one, chip in self.editions.items():
            chip.setVisible(several)
            chip.setChecked(one is edition)
        self.about.setText(about(edition))
        for button in (self.numbers_button, self.text_button):
            button.setVisible(edition is CourseEdition.SMS)

    def choose_number(self, number: int) -> bool:
        """A digit was pressed; False when no paper has it."""
        chips = [one for one in self.editions.values() if not one.isHidden()]
        if not 1 <= number <= len(chips):
            return False
        if any(chip.hasFocus() for chip in chips):
            chips[number - 1].setFocus()
        chips[number - 1].click()
        return True

    def show_made(self, made: CourseMade | None) -> None:
        """Only what is there can be printed, saved or copied."""
        self.print_button.setEnabled(made is not None)
        self.pdf_button.setEnabled(made is not None)
        self.numbers_button.setEnabled(made is not None and bool(made.numbers))
        self.text_button.setEnabled(made is not None and bool(made.text))

    def _changed(self) -> None:
        self.show_choice(self.edition)
        self.notice.clear()
        self.chosen.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.px(4), 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self._papers)
        for chip in self.editions.values():
            column.addWidget(chip)
        column.addWidget(self.about)
        column.addSpacing(theme.px(4))
        row = QHBoxLayout()
        row.addWidget(self.whole)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(theme.px(12))
        for part in (self.print_button, self.pdf_button, self.numbers_button, self.text_button, self.notice,
                     self.printing):  # fmt: skip
            column.addWidget(part)
        column.addStretch(1)
