"""The true figures on the screen: sections, one of them in front, each made when it is first looked at.

A section is some hundred widgets. It is made, filled and brought to the front in turns of the event loop of
their own, while the one before stays in sight, so that no key ever waits for the whole of it.
"""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.ui import theme
from familiehus.ui.charts.table_switch import TableSwitch
from familiehus.ui.statistics.desk import StatisticsDesk
from familiehus.ui.statistics.reading import Reading
from familiehus.ui.statistics.section import Section
from familiehus.ui.statistics.section_row import SectionRow
from familiehus.ui.statistics.sections import Chapter
from familiehus.ui.widgets.snug import Snug


class TrueView(Snug):
    """``turned`` carries the id of the section that came to the front."""

    turned = Signal(str)

    def __init__(
        self,
        chapters: Sequence[Chapter],
        tables: TableSwitch,
        desk: StatisticsDesk,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.chapters = tuple(chapters)
        self._by_id = {one.id: one for one in chapters}
        self.row = SectionRow(chapters)
        self.row.chosen.connect(self._turn)
        self.tables = tables
        self.sections: dict[str, Section] = {}
        self._reading: Reading | None = None
        self._shown: dict[str, Reading] = {}
        self._turns = QTimer(self, interval=0)
        self._turns.timeout.connect(self._step)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(12))
        self._column.addWidget(self.row)

    @property
    def section(self) -> Section:
        """The one in front. Who asks for it needs all of it, now."""
        while self._turns.isActive():
            self._step()
        return self._made(self.row.current)

    @property
    def typed_words(self) -> str:
        """What is typed somewhere and not saved, named; empty when nothing is."""
        return next((words for one in self.sections.values() if (words := one.typed_words)), "")

    def show_reading(self, reading: Reading) -> None:
        """Another period; only what is in front is drawn."""
        self._reading = reading
        current = self.row.current
        if current in self.sections and not self.sections[current].isHidden():
            self._fill(current)
        else:
            self._turns.start()

    def _turn(self, section: str) -> None:
        self._turns.start()
        self.turned.emit(section)

    def _step(self) -> None:
        """One thing on the way to the front: a section, its figures, one of its tables, the front itself."""
        current = self.row.current
        if current not in self.sections:
            self._made(current)
        elif self._reading is not None and self._shown.get(current) is not self._reading:
            self._fill(current)
        elif card := next((one for one in self.sections[current].charts if not one.settled), None):
            card.settle()
        else:
            self._turns.stop()
            if self._reading is not None:
                self._to_front(current)

    def _fill(self, name: str) -> None:
        if self._reading is not None and self._shown.get(name) is not self._reading:
            self.sections[name].show_reading(self._reading)
            self._shown[name] = self._reading

    def _to_front(self, name: str) -> None:
        for one, made in self.sections.items():
            made.setVisible(one == name)

    def _made(self, name: str) -> Section:
        if name not in self.sections:
            section = self._by_id[name].make(self._desk)
            section.hide()
            self.sections[name] = section
            self._column.addWidget(section, 1)
            for card in section.charts:
                self.tables.add(card)
        return self.sections[name]
