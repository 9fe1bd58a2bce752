"""The furniture of the template editor: calm groups, numbers with a word for none, chips of which several
can be chosen."""

from collections.abc import Collection, Hashable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.ui import theme
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.number_field import NumberField
from familiehus.ui.widgets.text import Text


class Group(QWidget):
    """A heading and what belongs under it."""

    def __init__(self, title: str, *parts: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(12), 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(Text(title, "strong"))
        for part in parts:
            column.addWidget(part)


class Number(NumberField):
    """A number between two; with ``none`` it can also be no number, which that word stands for."""

    def __init__(self, least: int, most: int, none: str = "", parent: QWidget | None = None) -> None:
        super().__init__(least - 1 if none else least, most, parent)
        self._none = bool(none)
        if none:
            self.setSpecialValueText(none)
        self.setMinimumHeight(theme.px(38))

    def number(self) -> int | None:
        """None while the word stands there."""
        return None if self._none and self.value() == self.minimum() else self.value()

    def show_number(self, number: int | None) -> None:
        """Show it without telling anybody."""
        self.blockSignals(True)
        self.setValue(self.minimum() if number is None else number)
        self.blockSignals(False)


class TickChips(QWidget):
    """Any of a few, as chips. ``changed`` when a person chose."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._choices: tuple[tuple[Hashable, str], ...] = ()
        self._row = FlowLayout(self, gap_x=8, gap_y=8)
        self.chips: dict[Hashable, Chip] = {}

    def show_choices(self, choices: Sequence[tuple[Hashable, str]]) -> None:
        """These (value, words), in order."""
        if tuple(choices) == self._choices:
            return
        chosen = self.value()
        self._choices = tuple(choices)
        self._row.clear()
        self.chips = {value: self._chip(words) for value, words in choices}
        self.set_value(chosen)

    def value(self) -> tuple[Hashable, ...]:
        """What is chosen, in the order of the chips."""
        return tuple(one for one, chip in self.chips.items() if chip.isChecked())

    def set_value(self, chosen: Collection[Hashable]) -> None:
        """Choose these, without a signal."""
        for one, chip in self.chips.items():
            chip.setChecked(one in chosen)

    def _chip(self, words: str) -> Chip:
        chip = Chip(words, checkable=True)
        chip.clicked.connect(self.changed)
        self._row.addWidget(chip)
        return chip
