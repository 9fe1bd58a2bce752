"""The names of the sections as a row of chips: one is chosen, left and right walk."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr
from familiehus.ui.statistics.sections import Chapter
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.flow_layout import FlowLayout


class SectionRow(QWidget):
    """``chosen`` carries a section's id. Tab stops at the chosen one only."""

    chosen = Signal(str)

    def __init__(self, chapters: Sequence[Chapter], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Afsnit i statistikken"))
        self.chips: dict[str, Chip] = {}
        self.current = chapters[0].id
        row = FlowLayout(self, gap_x=6, gap_y=6)
        for one in chapters:
            chip = Chip(one.title, checkable=True)
            chip.clicked.connect(lambda _=False, one=one: self.choose(one.id))
            chip.installEventFilter(self)
            self.chips[one.id] = chip
            row.addWidget(chip)
        self._show()

    def choose(self, section: str) -> None:
        """Go there."""
        self.current = section
        self._show()
        self.chosen.emit(section)

    def step(self, by: int) -> None:
        """The one before (-1) or after (1), around the end."""
        order = list(self.chips)
        self.choose(order[(order.index(self.current) + by) % len(order)])

    def _show(self) -> None:
        for one, chip in self.chips.items():
            chip.setChecked(one == self.current)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus if one == self.current else Qt.FocusPolicy.ClickFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows. Caught before the chip, which would take them for its own."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            way = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
            if way is not None:
                self.step(way)
                self.chips[self.current].setFocus()
                return True
        return super().eventFilter(watched, event)
