"""What every section of the statistics is: charts and tables that are shown a reading."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.reports.chart_words import Numbers
from familiehus.ui import theme
from familiehus.ui.charts.chart_card import ChartCard
from familiehus.ui.charts.numbers_table import NumbersTable
from familiehus.ui.statistics.reading import Reading
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.snug import Snug
from familiehus.ui.widgets.text import Text


class Section(Snug):
    """Subclass it; put cards into ``self.column``. It is made when it is first looked at, and shown only the
    readings that come while it is in front."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(12))

    @property
    def charts(self) -> tuple[ChartCard, ...]:
        """The charts that can be turned into tables."""
        return tuple(self.findChildren(ChartCard))

    @property
    def typed_words(self) -> str:
        """What is typed here and not saved, named; empty when nothing is."""
        return ""

    def begin(self) -> None:
        """N: something new, in a section where something can be made."""

    def show_reading(self, reading: Reading) -> None:
        """Another period."""
        raise NotImplementedError


class TableCard(Card):
    """A table in its card, with a heading and a sentence below."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(title)
        self.heading, self.table = Text(title, "label", "muted", wrap=True), NumbersTable(title)
        self.note = Text("", "small", "muted", wrap=True)
        for part in (self.heading, self.table, self.note):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def show_numbers(self, numbers: Numbers, note: str = "") -> None:
        """Other numbers; without rows only the sentence is left."""
        self.table.show_numbers(numbers)
        self.table.setVisible(bool(numbers.rows))
        self.note.setText(note)
        self.note.setVisible(bool(note))
