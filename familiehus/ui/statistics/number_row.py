"""The big numbers side by side; with large text they take more rows."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from familiehus.reports.chart_values import BigNumber
from familiehus.ui import theme
from familiehus.ui.charts.big_number import BigNumberCard
from familiehus.ui.widgets.snug import Snug

_LEAST = 178
"""Design pixels a card wants."""


class NumberRow(Snug):
    """``show_numbers`` with as many as there are cards, or fewer."""

    def __init__(self, cards: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.cards = [BigNumberCard(self) for _ in range(cards)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px(12))
        self._placed = (0, 0)
        self._shown = cards
        self._place()

    def show_numbers(self, numbers: Sequence[BigNumber]) -> None:
        """Others."""
        self._shown = len(numbers)
        for place, card in enumerate(self.cards):
            card.setVisible(place < len(numbers))
            if place < len(numbers):
                card.show_number(numbers[place])
        self._place()

    def minimumSizeHint(self) -> QSize:
        """As narrow as one card: they go below each other."""
        hint = super().minimumSizeHint()
        hint.setWidth(theme.px(_LEAST))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, perhaps another number of rows."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._place()

    def _place(self) -> None:
        gap, shown = theme.px(12), max(self._shown, 1)
        fit = max(1, (self.width() + gap) // (theme.px(_LEAST) + gap))
        rows = -(-shown // min(fit, shown))
        across = -(-shown // rows)
        if (across, shown) == self._placed:
            return
        self._placed = (across, shown)
        for card in self.cards:
            self._grid.removeWidget(card)
        for place, card in enumerate(self.cards[:shown]):
            self._grid.addWidget(card, place // across, place % across)
        for column in range(len(self.cards)):
            self._grid.setColumnStretch(column, int(column < across))
        self.updateGeometry()
