"""Chips of which several may be chosen: topics, whom it is for."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.flow_layout import FlowLayout


class TickChips(QWidget):
    """``changed`` when somebody presses one. Each is a stop for Tab, and Space presses it."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setAccessibleName(name)
        self.chips: dict[Hashable, Chip] = {}
        self._flow = FlowLayout(self, gap_x=6, gap_y=6)

    def offer(self, choices: Sequence[tuple[Hashable, str]]) -> None:
        """These (value, words). What was chosen stays so."""
        chosen = set(self.value())
        self._flow.clear()
        self.chips = {}
        for value, words in choices:
            chip = Chip(words, checkable=True)
            chip.setAccessibleName(f"{self._name}: {words}")
            chip.setChecked(value in chosen)
            chip.clicked.connect(self.changed)
            self.chips[value] = chip
            self._flow.addWidget(chip)

    def value(self) -> tuple[Hashable, ...]:
        """What is chosen, in the order of the chips."""
        return tuple(value for value, chip in self.chips.items() if chip.isChecked())

    def set_value(self, chosen: Sequence[Hashable]) -> None:
        """Choose these and no others."""
        for value, chip in self.chips.items():
            chip.setChecked(value in chosen)

    def stop(self) -> QWidget:
        """The first chip."""
        return next(iter(self.chips.values()), self)
