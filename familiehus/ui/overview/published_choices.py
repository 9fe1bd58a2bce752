"""Beside a paper of published figures: the opslag, or the report to one of those behind the activities."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from familiehus.calendar.activity import Owner
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.desk.notice import Notice
from familiehus.ui.widgets.buttons import PrimaryButton, QuietButton
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.progress_line import ProgressLine
from familiehus.ui.widgets.snug import Snug
from familiehus.ui.widgets.text import SectionLabel, Text

_LEAST_WIDE = 250
_MOST_KEYS = 9


class PublishedChoices(Snug):
    """``chosen`` carries the code of an owner, empty for the opslag. Digits choose."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_LEAST_WIDE, parent)
        self.papers: dict[str, Chip] = {}
        self._group = QButtonGroup(self)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(8))
        self.partners = SectionLabel(tr("Til dem, der står bag"))
        self.whole = Chip(tr("Hele siden"), "H", checkable=True)
        self.whole.setChecked(True)
        self.about = Text(_about(), "small", "muted", wrap=True)
        self.print_button = PrimaryButton(tr("Udskriv"), "Enter")
        self.pdf_button = QuietButton(tr("Gem PDF …"), "Ctrl+S")
        self.notice, self.printing = Notice(), ProgressLine()
        self._add("", tr("Opslag til personalerummet"))
        self._lay_out()
        self.set_ready(ready=False)

    def show_owners(self, owners: Sequence[Owner], *, may_hand_out: bool) -> None:
        """Those that a report can be made to; the ones that are gone from the list keep theirs."""
        for one in owners if may_hand_out else ():
            if one.code not in self.papers and one.active:
                self._add(one.code, one.name)
        self.partners.setVisible(len(self.papers) > 1)

    def show_chosen(self, owner: str) -> None:
        """Without asking for a paper."""
        for code, chip in self.papers.items():
            chip.setChecked(code == owner)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus if code == owner else Qt.FocusPolicy.ClickFocus)

    def choose_number(self, number: int) -> bool:
        """A digit was pressed; False when no paper has it."""
        chips = list(self.papers.values())
        if not 1 <= number <= min(len(chips), _MOST_KEYS):
            return False
        if any(chip.hasFocus() for chip in chips):
            chips[number - 1].setFocus()
        chips[number - 1].click()
        return True

    def set_ready(self, *, ready: bool) -> None:
        """Only a finished paper can be printed."""
        self.print_button.setEnabled(ready)
        self.pdf_button.setEnabled(ready)

    def _add(self, code: str, name: str) -> None:
        number = len(self.papers) + 1
        chip = Chip(name, str(number) if number <= _MOST_KEYS else "", checkable=True)
        self.papers[code] = chip
        self._group.addButton(chip)
        chip.clicked.connect(lambda _on=False: self.chosen.emit(code))
        self._list.addWidget(chip)
        if not code:
            self._list.addSpacing(theme.px(6))
            self._list.addWidget(self.partners)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.px(4), 0)
        column.setSpacing(theme.px(8))
        column.addWidget(SectionLabel(tr("Papir")))
        column.addLayout(self._list)
        row = QHBoxLayout()
        row.addWidget(self.whole)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(theme.px(4))
        column.addWidget(self.about)
        column.addSpacing(theme.px(6))
        for part in (self.print_button, self.pdf_button, self.notice, self.printing):
            column.addWidget(part)
        column.addStretch(1)


def _about() -> str:
    return tr(
        "Kun tal, der er offentliggjort: ingen kan kendes i dem, så papiret må hænge, hvor familierne "
        "kommer, og gives videre."
    )
