"""The options of one fact, in line under the chips: a letter on each, no dialog, nothing above it moves."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familiehus.ui import theme
from familiehus.ui.desk.fact_map import Option
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.text import SectionLabel, Text


class OptionStrip(QWidget):
    """``ask`` shows a question with options; ``chosen`` carries the code. Letters come in by ``press``."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[str, tuple[Chip, Any]] = {}
        self._title, self._hint = SectionLabel(), Text("", "small", "muted")
        head = QHBoxLayout()
        head.setSpacing(theme.px(10))
        head.addWidget(self._title)
        head.addWidget(self._hint)
        head.addStretch(1)
        self._flow = FlowLayout(gap_y=5)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(7))
        column.addLayout(head)
        column.addLayout(self._flow)
        self.hide()

    def ask(self, title: str, hint: str, options: Sequence[Option]) -> None:
        """Show these. An option beyond the alphabet has no letter, but can be clicked."""
        self._flow.clear()
        self._chips = {}
        self._title.setText(title)
        self._hint.setText(hint)
        self.setAccessibleName(title)
        for number, option in enumerate(options):
            chip = Chip(option.label, option.key, checkable=True, parent=self)
            chip.clicked.connect(lambda _on=False, code=option.code: self.chosen.emit(code))
            self._flow.addWidget(chip)
            self._chips[option.key or f"#{number}"] = (chip, option.code)
        self.show()

    def mark(self, codes: Sequence[Any]) -> None:
        """Show which options are part of the contact."""
        for chip, code in self._chips.values():
            chip.setChecked(code in codes)

    def press(self, letter: str) -> bool:
        """Choose by letter; False when no option has it."""
        if letter not in self._chips or self.isHidden():
            return False
        self.chosen.emit(self._chips[letter][1])
        return True

    @property
    def chips(self) -> tuple[Chip, ...]:
        """The options, in order."""
        return tuple(chip for chip, _ in self._chips.values())

    def close_strip(self) -> None:
        """Go away; the room stays."""
        self._flow.clear()
        self._chips = {}
        self.hide()
