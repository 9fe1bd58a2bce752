"""The days many houses close, as chips to press: all of the likely ones are chosen already."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from familiehus.i18n import tr, trn
from familiehus.reports.danish import day_and_month
from familiehus.ui import theme
from familiehus.ui.house.closing_ideas import Idea
from familiehus.ui.widgets.buttons import LinkButton, QuietButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.flow_layout import FlowLayout


class ClosingIdeasCard(Card):
    """``accepted`` carries the ideas that are chosen; ``declined`` when nobody wants them."""

    accepted = Signal(object)
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Mange huse lukker også"), parent=parent)
        self.chips: dict[Idea, Chip] = {}
        self._chips = FlowLayout(gap_x=8, gap_y=8)
        self.close_them, self.no = QuietButton(""), LinkButton(tr("Ikke nu"), "Esc")
        self.close_them.clicked.connect(lambda: self.accepted.emit(self.chosen()))
        self.no.clicked.connect(self.declined)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        buttons.addWidget(self.close_them)
        buttons.addWidget(self.no)
        buttons.addStretch(1)
        self.body.addLayout(self._chips)
        self.body.addSpacing(theme.px(4))
        self.body.addLayout(buttons)
        self.hide()

    def show_ideas(self, ideas: Sequence[Idea]) -> None:
        """These, the likely ones pressed."""
        self._chips.clear()
        self.chips = {idea: self._chip(idea) for idea in ideas}
        self._count()

    def _chip(self, idea: Idea) -> Chip:
        chip = Chip(tr("{reason} {day}", reason=idea.reason, day=day_and_month(idea.day)), checkable=True)
        chip.setChecked(idea.likely)
        chip.toggled.connect(self._count)
        self._chips.addWidget(chip)
        return chip

    def chosen(self) -> tuple[Idea, ...]:
        """Those that are pressed."""
        return tuple(idea for idea, chip in self.chips.items() if chip.isChecked())

    def _count(self) -> None:
        number = len(self.chosen())
        self.close_them.set_label(trn("Luk {n} dag", "Luk {n} dage", number))
        self.close_them.setEnabled(bool(number))
