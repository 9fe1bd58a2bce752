"""The year with its arrows, its legend, and the same year as a list to read."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from familiehus import clock
from familiehus.calendar.hours_words import weekday_name
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.house.field import go_to
from familiehus.ui.house.names_card import FittedList
from familiehus.ui.house.special_runs import span_in_words
from familiehus.ui.house.year_legend import YearLegend
from familiehus.ui.house.year_marks import DayMark, Mark
from familiehus.ui.house.year_view import YearView
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.icon_button import IconButton
from familiehus.ui.widgets.row_list import Column
from familiehus.ui.widgets.row_model import Row
from familiehus.ui.widgets.text import Text


class YearCard(Card):
    """``ideas_wanted`` by its chip; ``day_opened`` (first, last) from the list."""

    ideas_wanted = Signal()
    day_opened = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.view, self.legend = YearView(tr("Året")), YearLegend()
        self.list = FittedList(tr("Året som liste"), [Column(200, strong=True), Column()])
        self._title = Text("", "h2")
        keys = tr(
            "Pilene går fra dag til dag, Skift strækker, PgUp og PgDn bladrer år for år. Enter udfylder, "
            "Delete sætter dagen tilbage til normalt."
        )
        self._keys = Text(keys, "small", "muted", wrap=True)
        self.before = IconButton("chevron-left", tr("Året før"), framed=True)
        self.after = IconButton("chevron-right", tr("Året efter"), framed=True)
        self.today, self.ideas = Chip(tr("I dag")), Chip(tr("Foreslå lukkedage"))
        self.as_list = Chip(tr("Som liste"), checkable=True)
        self.before.clicked.connect(lambda: self.view.go_to_year(self.view.year - 1))
        self.after.clicked.connect(lambda: self.view.go_to_year(self.view.year + 1))
        self.today.clicked.connect(self._go_to_today)
        self.ideas.clicked.connect(self.ideas_wanted)
        self.as_list.toggled.connect(self._read_as_list)
        self.list.opened.connect(self._open)
        self._lay_out()
        self._read_as_list(False)

    def _lay_out(self) -> None:
        widget: QWidget
        year, tools = QWidget(), FlowLayout(gap_x=8, gap_y=8)
        row = QHBoxLayout(year)
        row.setContentsMargins(0, 0, theme.px(8), 0)
        row.setSpacing(theme.px(8))
        for widget in (self._title, self.before, self.after):
            row.addWidget(widget)
        for one in (year, self.today, self.ideas, self.as_list):
            tools.addWidget(one)
        self.body.addLayout(tools)
        self.body.addSpacing(theme.px(4))
        for widget in (self.view, self.list, self.legend, self._keys):
            self.body.addWidget(widget)

    def show_marks(self, marks: Sequence[DayMark]) -> None:
        """A year."""
        self.view.show_marks(marks)
        self._title.setText(str(self.view.year))
        self.list.set_rows(_rows(marks))
        self.list.updateGeometry()

    def tell_of_places(self, *, several: bool) -> None:
        """For the legend."""
        self.legend.tell_of_places(several=several)

    def _go_to_today(self) -> None:
        today = clock.today()
        self.view.choose(today, today)
        go_to(self.view)

    def _read_as_list(self, wanted: bool) -> None:
        self.view.setVisible(not wanted)
        self.legend.setVisible(not wanted)
        self._keys.setVisible(not wanted)
        self.list.setVisible(wanted)

    def _open(self, key: object) -> None:
        if isinstance(key, tuple):
            self.day_opened.emit(*key)


def _rows(marks: Sequence[DayMark]) -> list[Row]:
    """Every day that is not as usual; days in a row that are alike in one line."""
    runs: list[tuple[date, date, str]] = []
    for one in marks:
        if one.mark in (Mark.OPEN, Mark.RESTS):
            continue
        if runs and runs[-1][2] == one.words and (one.day - runs[-1][1]).days == 1:
            runs[-1] = (runs[-1][0], one.day, one.words)
        else:
            runs.append((one.day, one.day, one.words))
    return [Row((first, last), (_when(first, last), words)) for first, last, words in runs]


def _when(first: date, last: date) -> str:
    days = span_in_words(first, last)
    if first != last:
        return days
    return tr("{weekday} {day}", weekday=weekday_name(first.isoweekday()), day=days)
