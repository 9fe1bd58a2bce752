"""All the charts of a page as tables at once: a chip on the page and the key T."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from familiehus.i18n import tr
from familiehus.ui.charts.chart_card import ChartCard
from familiehus.ui.widgets.chip import Chip


class TableSwitch(QObject):
    """Put ``chip`` at the head of the page. T turns the card with the keyboard, else all of them."""

    def __init__(self, page: QWidget, cards: Sequence[ChartCard] = ()) -> None:
        super().__init__(page)
        self._cards: list[ChartCard] = []
        self.chip = Chip(tr("Vis som tabel"), "T", checkable=True)
        self.chip.clicked.connect(self._turn_all)
        key = QShortcut(QKeySequence(Qt.Key.Key_T), page)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.turn)
        for card in cards:
            self.add(card)

    def add(self, card: ChartCard) -> None:
        """One card more; it comes as the others are."""
        self._cards.append(card)
        card.turned.connect(self._show)
        card.turn(table=self.chip.isChecked())

    def forget(self, cards: Sequence[ChartCard]) -> None:
        """These are no longer on the page."""
        gone = set(cards)
        self._cards = [card for card in self._cards if card not in gone]

    def turn(self) -> None:
        """What T does."""
        here = QApplication.focusWidget()
        card = next((one for one in self._cards if here is not None and one.isAncestorOf(here)), None)
        if card is not None:
            card.turn(table=not card.as_table)
        else:
            self.chip.setChecked(not self.chip.isChecked())
            self._turn_all()

    def _turn_all(self) -> None:
        wanted = self.chip.isChecked()
        for card in self._cards:
            card.turn(table=wanted)

    def _show(self) -> None:
        """Chosen when every card is a table."""
        self.chip.setChecked(all(card.as_table for card in self._cards))
