"""One of a few, as chips: pressing another one lets the first go."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.flow_layout import FlowLayout


class ChoiceChips(QWidget):
    """``changed`` when a person chose. ``optional``: the pressed one can be let go, and nothing is chosen."""

    changed = Signal()

    def __init__(self, name: str, *, optional: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._optional = optional
        self._choices: tuple[tuple[Hashable, str], ...] = ()
        self._value: Hashable = None
        self._row = FlowLayout(self, gap_x=8, gap_y=8)
        self.chips: dict[Hashable, Chip] = {}

    @property
    def value(self) -> Hashable:
        """What is chosen; None for nothing."""
        return self._value

    def show_choices(self, choices: Sequence[tuple[Hashable, str]]) -> None:
        """These (value, words), in order."""
        if tuple(choices) == self._choices:
            return
        self._choices = tuple(choices)
        self._row.clear()
        self.chips = {value: self._chip(value, words) for value, words in choices}
        self.set_value(self._value)

    def set_value(self, value: Hashable) -> None:
        """Choose it, without a signal."""
        self._value = value
        for one, chip in self.chips.items():
            chip.setChecked(one == value)

    def _chip(self, value: Hashable, words: str) -> Chip:
        chip = Chip(words, checkable=True)
        chip.clicked.connect(lambda _=False: self._press(value))
        self._row.addWidget(chip)
        return chip

    def _press(self, value: Hashable) -> None:
        let_go = self._optional and value == self._value
        self.set_value(None if let_go else value)
        self.changed.emit()
