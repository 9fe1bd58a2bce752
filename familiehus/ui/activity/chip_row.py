"""Chips of which one is chosen: one stop for Tab, arrow keys between them, as in a group of radio buttons."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.flow_layout import FlowLayout

Choice = tuple[object, str]
_STEP = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class ChipRow(QWidget):
    """``chosen`` tells a choice somebody made; ``set_value`` makes one in silence."""

    chosen = Signal(object)

    def __init__(
        self,
        name: str,
        choices: Sequence[Choice] = (),
        make: Callable[[object, str], Chip] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._make = name, make or (lambda _value, text: Chip(text, checkable=True))
        self._value: object = None
        self.chips: dict[object, Chip] = {}
        self._flow = FlowLayout(self, gap_x=6, gap_y=6)
        self.setAccessibleName(name)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these. The same ones again change nothing."""
        if [(value, chip.text()) for value, chip in self.chips.items()] == [(v, t) for v, t in choices]:
            return
        self._flow.clear()
        self.chips = {value: self._chip(value, text) for value, text in choices}
        self._mark()

    def value(self) -> object:
        """What is chosen; None while nothing is."""
        return self._value

    def set_value(self, value: object) -> None:
        """Choose it without telling anybody."""
        self._value = value
        self._mark()

    def stop(self) -> QWidget:
        """The chip that Tab comes to: the chosen one, else the first. No focus proxy: Tab would come to it a
        second time, where the row itself stands in Qt's chain."""
        chosen = self.chips.get(self._value)
        return chosen or next(iter(self.chips.values()), self)

    def _chip(self, value: object, text: str) -> Chip:
        chip = self._make(value, text)
        chip.setAccessibleName(f"{self._name}: {text}")
        chip.clicked.connect(lambda _on=False, value=value: self._press(value))
        chip.installEventFilter(self)
        self._flow.addWidget(chip)
        return chip

    def _press(self, value: object) -> None:
        changed = value != self._value
        here = any(chip.hasFocus() for chip in self.chips.values())
        self.set_value(value)
        if here:
            self.chips[value].setFocus(Qt.FocusReason.TabFocusReason)
        if changed:
            self.chosen.emit(value)

    def _mark(self) -> None:
        stop = self._value if self._value in self.chips else next(iter(self.chips), None)
        for value, chip in self.chips.items():
            chip.setChecked(value == self._value)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus if value == stop else Qt.FocusPolicy.NoFocus)

    def eventFilter(self, chip: QObject, event: QEvent) -> bool:
        """Arrows go to the neighbour and choose it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEP.get(Qt.Key(event.key()))
            if step is not None:
                self._step(chip, step)
                return True
        return super().eventFilter(chip, event)

    def _step(self, chip: QObject, step: int) -> None:
        shown = [value for value, one in self.chips.items() if not one.isHidden()]
        here = next((value for value in shown if self.chips[value] is chip), None)
        if here is not None and len(shown) > 1:
            there = shown[(shown.index(here) + step) % len(shown)]
            self._press(there)
            self.chips[there].setFocus(Qt.FocusReason.TabFocusReason)
