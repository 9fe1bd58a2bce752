"""The charts in their cards, each with one way in, so that a drawing and its table never tell two things."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr, trn
from familiehus.queries.statistics.facts import Fact
from familiehus.reports.chart_values import Bar, HeatMap, HouseMap, Lines, Unit
from familiehus.reports.chart_words import bars_table, heat_table, lines_table, map_bars, parts_table
from familiehus.ui.charts.area_map import AreaMap
from familiehus.ui.charts.bars import BarChart
from familiehus.ui.charts.chart_card import ChartCard
from familiehus.ui.charts.columns import ColumnChart
from familiehus.ui.charts.heat import HeatChart
from familiehus.ui.charts.line_chart import LineChart
from familiehus.ui.charts.parts_bar import PartsBar
from familiehus.ui.statistics.charted import against, bars_of
from familiehus.ui.statistics.reading import Reading
from familiehus.ui.statistics.remarks import more_remark


class MapCard(ChartCard):
    """The house's areas."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        self.drawing = AreaMap(title)
        super().__init__(title, self.drawing, parent)

    def show_map(self, shown: HouseMap, before: str, note: str = "") -> None:
        """Another period."""
        self.drawing.show_map(shown, before=before)
        self.show_numbers(bars_table(tr("Område"), map_bars(shown), before), note)


class HeatCard(ChartCard):
    """Hour by weekday."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        self.drawing = HeatChart(title)
        super().__init__(title, self.drawing, parent)

    def show_heat(self, heat: HeatMap, note: str = "") -> None:
        """Another period."""
        self.drawing.show_heat(heat)
        self.show_numbers(heat_table(heat), note)


class BarsCard(ChartCard):
    """Answers; ``head`` stands over them in the table, ``most`` of them are drawn."""

    def __init__(self, title: str, head: str, most: int = 12, parent: QWidget | None = None) -> None:
        self.drawing = BarChart(title)
        self._head, self._most = head, most
        super().__init__(title, self.drawing, parent)

    def show_bars(
        self,
        bars: Sequence[Bar],
        before: str = "",
        note: str = "",
        unit: Unit | None = None,
        apart: Sequence[Bar] = (),
    ) -> None:
        """Other answers. Those there is no room for are not one bar together: it would be the longest and
        say nothing. They stand in the table, and so do those ``apart``."""
        self.drawing.show_bars(bars[: self._most], unit, before)
        words = (more_remark(max(len(bars) - self._most, 0)), note)
        self.show_numbers(bars_table(self._head, (*bars, *apart), before), " ".join(filter(None, words)))

    def show_fact(self, reading: Reading, fact: Fact, note: str = "") -> None:
        """The answers of a fact. Who was not asked is in the table and in words: it is no answer."""
        found = bars_of(reading, fact)
        unasked = reading.figures.contacts.table(fact).of(None)
        answers, apart = (found[:-1], found[-1:]) if unasked is not None and found else (found, ())
        left = trn("{n} blev ikke spurgt.", "{n} blev ikke spurgt.", unasked.now) if unasked else ""
        words = " ".join(filter(None, (note, left if unasked and unasked.now else "")))
        self.show_bars(answers, against(reading), words, apart=apart)


class PartsCard(ChartCard):
    """Parts of a whole."""

    def __init__(self, title: str, head: str, parent: QWidget | None = None) -> None:
        self.drawing = PartsBar(title)
        self._head = head
        super().__init__(title, self.drawing, parent)

    def show_parts(self, parts: Sequence[Bar], note: str = "", unit: Unit | None = None) -> None:
        """Other parts."""
        self.drawing.show_parts(parts, unit)
        self.show_numbers(parts_table(self._head, parts), note)


class LinesCard(ChartCard):
    """Answers month by month. All of them stand in the table, those given most are drawn."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        self.drawing = LineChart(title)
        super().__init__(title, self.drawing, parent)

    def show_lines(self, drawn: Lines, everything: Lines, note: str = "") -> None:
        """Other months."""
        self.drawing.show_lines(drawn)
        self.show_numbers(lines_table(tr("Måned"), everything), note)


class ColumnsCard(ChartCard):
    """One number month by month."""

    def __init__(self, title: str, head: str, parent: QWidget | None = None) -> None:
        self.drawing = ColumnChart(title)
        self._head = head
        super().__init__(title, self.drawing, parent)

    def show_columns(self, shown: Lines, note: str = "", unit: Unit | None = None) -> None:
        """Other months."""
        self.drawing.show_columns(shown, unit)
        self.show_numbers(lines_table(self._head, shown), note)
