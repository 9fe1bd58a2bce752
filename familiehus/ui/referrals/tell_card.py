"""Who must be told that a family took its yes back: a tick each, over the list until all of them know."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr
from familiehus.queries.handover_lines import Telling
from familiehus.ui import theme
from familiehus.ui.activity.tick_row import TickRow
from familiehus.ui.referrals import words
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.text import Text


class TellCard(Card):
    """``told`` carries the :class:`Telling` that was ticked. Hidden while everybody knows."""

    told = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tone="gold_soft", parent=parent)
        self.body.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(14))
        self.title = Text(
            tr("Skal have besked: et samtykke er trukket tilbage"), "small_strong", "gold", wrap=True
        )
        self.body.addWidget(self.title)
        self.setAccessibleName(self.title.text())
        self.ticks: list[TickRow] = []
        self._shown: tuple[Telling, ...] = ()
        self.hide()

    def show_tellings(self, tellings: Sequence[Telling], today: date) -> None:
        """Those that are left."""
        if tuple(tellings) == self._shown:
            return
        self._shown = tuple(tellings)
        for tick in self.ticks:
            self.body.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        self.ticks = [self._tick(one, today) for one in tellings]
        self.setVisible(bool(self.ticks))

    def _tick(self, one: Telling, today: date) -> TickRow:
        about = tr("om {family}, {day}", family=one.name, day=words.near(one.since, today))
        tick = TickRow(one.whom, about)
        tick.clicked.connect(lambda _on=False: self.told.emit(one))
        self.body.addWidget(tick)
        return tick
