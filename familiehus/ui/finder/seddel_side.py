"""Beside the tilbudsseddel: which paper it shall be on, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.offers.on_paper import SeddelSize
from familiehus.ui import theme
from familiehus.ui.desk.notice import Notice
from familiehus.ui.widgets.buttons import PrimaryButton, QuietButton
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.progress_line import ProgressLine
from familiehus.ui.widgets.snug import Snug
from familiehus.ui.widgets.text import SectionLabel, Text


class SeddelSide(Snug):
    """``chosen`` when another size of paper is wanted. Digits choose it."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(250, parent)
        words = {SeddelSize.A5: tr("A5, én ad gangen"), SeddelSize.TWO_ON_A4: tr("To på et A4-ark")}
        self.sizes = {
            size: Chip(words[size], str(number), checkable=True) for number, size in enumerate(SeddelSize, 1)
        }
        self._group = QButtonGroup(self)
        for chip in self.sizes.values():
            self._group.addButton(chip)
        self.sizes[SeddelSize.A5].setChecked(True)
        self._group.buttonClicked.connect(lambda _button: self._changed())
        self._about = Text("", "small", "muted", wrap=True)
        self.whole = Chip(tr("Hele siden"), "H", checkable=True)
        self.whole.setChecked(True)
        self.print_button = PrimaryButton(tr("Udskriv og tæl"), "Ctrl+P")
        self.pdf_button = QuietButton(tr("Gem PDF …"), "Ctrl+S")
        self.notice, self.printing = Notice(), ProgressLine()
        self._lay_out()
        self._say_about()
        self.show_made(made=False)

    @property
    def size_chosen(self) -> SeddelSize:
        """The paper."""
        return next(size for size, chip in self.sizes.items() if chip.isChecked())

    def choose_number(self, number: int) -> bool:
        """A digit was pressed; False when no paper has it."""
        chips = list(self.sizes.values())
        if not 1 <= number <= len(chips):
            return False
        chips[number - 1].click()
        return True

    def show_made(self, *, made: bool) -> None:
        """Only what is there can be printed or saved."""
        self.print_button.setEnabled(made)
        self.pdf_button.setEnabled(made)

    def _changed(self) -> None:
        self._say_about()
        self.notice.clear()
        self.chosen.emit()

    def _say_about(self) -> None:
        words = {
            SeddelSize.A5: tr(
                "Er printeren sat til A4, bliver sedlen trykt i sin egen størrelse og klippes ud."
            ),
            SeddelSize.TWO_ON_A4: tr("En enkelt side kommer på arket to gange. Klip langs stregen."),
        }
        common = tr("Hverken familien eller dagen står på den. Den tælles, når den bliver trykt.")
        self._about.setText(f"{words[self.size_chosen]} {common}")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.px(4), 0)
        column.setSpacing(theme.px(8))
        column.addWidget(SectionLabel(tr("Papir")))
        for chip in self.sizes.values():
            column.addWidget(chip)
        column.addWidget(self._about)
        column.addSpacing(theme.px(4))
        column.addWidget(self.whole)
        column.addSpacing(theme.px(12))
        for part in (self.print_button, self.pdf_button, self.notice, self.printing):
            column.addWidget(part)
        column.addStretch(1)
