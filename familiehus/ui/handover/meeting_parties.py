"""Who took part in a § 11 e meeting: the law's list to tick, and nobody else."""

from PySide6.QtWidgets import QGridLayout, QWidget

from familiehus.handover.meetings import Party
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.activity.asked import Asked
from familiehus.ui.activity.tick_row import TickRow
from familiehus.ui.desk.words import capital
from familiehus.ui.handover.meeting_words import party_words


class MeetingParties(Asked):
    """``ticks`` by party, in three columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        box = QWidget()
        super().__init__(tr("Hvem var med?"), box, "", parent)
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.px(6))
        self.ticks = {party: TickRow(capital(party_words(party))) for party in Party}
        for number, tick in enumerate(self.ticks.values()):
            grid.addWidget(tick, number // 3, number % 3)
            tick.toggled.connect(lambda _on: self.complain(""))

    def chosen(self) -> tuple[Party, ...]:
        """In the order of the law."""
        return tuple(party for party, tick in self.ticks.items() if tick.isChecked())

    def clear(self) -> None:
        """Nobody."""
        for tick in self.ticks.values():
            tick.setChecked(False)
        self.complain("")
