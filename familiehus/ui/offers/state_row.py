"""Whether families can be sent there: one chip each with its letter, the one in force pressed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr
from familiehus.offers.offer import OfferState
from familiehus.ui.offers.words import state_name
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.flow_layout import FlowLayout

KEYS = {
    OfferState.RUNNING: ("I", Qt.Key.Key_I),
    OfferState.PAUSED: ("L", Qt.Key.Key_L),
    OfferState.FULL: ("F", Qt.Key.Key_F),
    OfferState.ENDED: ("O", Qt.Key.Key_O),
}


class StateRow(QWidget):
    """``wanted`` carries the state somebody chose; the page decides what becomes of it."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Tilstand"))
        self._state = OfferState.RUNNING
        flow = FlowLayout(self, gap_x=6, gap_y=6)
        self.chips: dict[OfferState, Chip] = {}
        for state, (letter, _key) in KEYS.items():
            chip = Chip(state_name(state), letter, checkable=True)
            chip.clicked.connect(lambda _on=False, state=state: self._press(state))
            self.chips[state] = chip
            flow.addWidget(chip)

    def show_state(self, state: OfferState) -> None:
        """This one is in force."""
        self._state = state
        for one, chip in self.chips.items():
            chip.setChecked(one is state)

    def _press(self, state: OfferState) -> None:
        self.show_state(self._state)  # until it is saved, what is stored is in force
        self.wanted.emit(state)
