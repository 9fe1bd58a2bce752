"""A chart in its card: heading, the way to its table, the drawing or the table, and a sentence about it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from familiehus.i18n import tr
from familiehus.reports.chart_words import Numbers
from familiehus.ui import theme
from familiehus.ui.charts.chart import Chart
from familiehus.ui.charts.numbers_table import NumbersTable
from familiehus.ui.widgets.buttons import LinkButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.text import Text


class ChartCard(Card):
    """``show_numbers`` with every change of the chart's values. ``turned`` when drawing and table swap.

    The table is a heavy widget, and most are never looked at: each is made when it is first turned to.
    """

    turned = Signal(bool)

    def __init__(self, title: str, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(title)
        self.title, self.chart = title, chart
        self._table: NumbersTable | None = None
        self._numbers = Numbers((), ())
        self.switch = LinkButton("")
        self.switch.clicked.connect(lambda: self.turn(table=not self.as_table))
        self._note = Text("", "small", "muted", wrap=True)
        self._as_table = False
        self.heading = Text(title, "label", "muted", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(self.heading, 1)
        head.addWidget(self.switch)
        self.body.addLayout(head)
        grows = chart.sizePolicy().verticalPolicy() == QSizePolicy.Policy.Expanding
        self.body.addWidget(chart, int(grows))
        self.body.addWidget(self._note)
        self.body.addStretch(int(not grows))
        self._note.hide()
        self._name_switch()

    @property
    def as_table(self) -> bool:
        """True while the table is shown."""
        return self._as_table

    @property
    def table(self) -> NumbersTable:
        """Made now if it was not yet, below the drawing and above the sentence."""
        if self._table is None:
            self._table = NumbersTable(tr("{title} Tabel", title=self.title), self)
            self._table.hide()
            self._table.show_numbers(self._numbers)
            self.body.insertWidget(self.body.indexOf(self.chart) + 1, self._table)
        return self._table

    def show_numbers(self, numbers: Numbers, note: str = "") -> None:
        """The table's numbers, and a sentence below (empty: none)."""
        self._numbers = numbers
        if self._table is not None:
            self._table.show_numbers(numbers)
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def turn(self, *, table: bool) -> None:
        """Show the table or the drawing. The keyboard stays where it was, on the other side.

        A card that nobody sees only remembers it, and swaps when it is about to be seen.
        """
        if table == self._as_table:
            return
        self._as_table = table
        if self.isVisible():
            self.settle()
        self._name_switch()
        self.turned.emit(table)

    @property
    def settled(self) -> bool:
        """True when what is wanted is what stands in the card."""
        return self.chart.isHidden() == self._as_table

    def settle(self) -> None:
        """Let drawing and table swap, if they have not."""
        if self.settled:
            return
        before, after = (self.chart, self.table) if self._as_table else (self.table, self.chart)
        had_focus = before.hasFocus()
        after.show()
        if had_focus:
            after.setFocus()
        before.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """It is seen now."""
        super().showEvent(event)
        self.settle()

    def _name_switch(self) -> None:
        words = tr("Vis som tegning") if self._as_table else tr("Vis som tabel")
        self.switch.set_label(words)
        self.switch.setAccessibleName(tr("{what}: {title}", what=words, title=self.title))
