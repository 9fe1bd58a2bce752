"""A period as it was published: every table of the snapshot and nothing else. No count is read here."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.i18n import tr, trn
from familiehus.reports.chart_values import Bar, BigNumber, Change, Goal, GoalState
from familiehus.reports.danish import count
from familiehus.ui import theme
from familiehus.ui.charts.table_switch import TableSwitch
from familiehus.ui.desk.notice import Notice
from familiehus.ui.statistics import big_numbers, period_words
from familiehus.ui.statistics.cards import BarsCard
from familiehus.ui.statistics.charted import capital
from familiehus.ui.statistics.number_row import NumberRow
from familiehus.ui.statistics.withheld_card import WithheldCard
from familiehus.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.progress_line import ProgressLine
from familiehus.ui.widgets.side_by_side import SideBySide
from familiehus.ui.widgets.snug import Snug
from familiehus.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from familiehus.figures import PeriodFigures, TargetRow, Withheld
    from familiehus.values import FigureTable

_COLUMNS = 3
_TARGETS = 3


class SnapshotView(Snug):
    """``show_snapshot``. ``wanted`` carries what is to be made of it: print, pdf, sheet, numbers, poster."""

    wanted = Signal(str)

    def __init__(self, tables: TableSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tables = tables
        self.figures: PeriodFigures | None = None
        self.buttons = {
            "print": PrimaryButton(tr("Udskriv"), "Ctrl+P"),
            "pdf": QuietButton(tr("Gem PDF …"), "Ctrl+S"),
            "sheet": QuietButton(tr("Gem regneark …")),
            "numbers": QuietButton(tr("Gem tallene …")),
            "poster": LinkButton(tr("Gem opslag til personalerummet …"), strong=True),
        }
        self.notice, self.printing = Notice(), ProgressLine()
        self.numbers, self.late = NumberRow(2 + _TARGETS), Text("", "small", "muted", wrap=True)
        self.withheld = WithheldCard()
        self.cards: list[BarsCard] = []
        self._grid = QWidget()
        QVBoxLayout(self._grid).setContentsMargins(0, 0, 0, 0)
        self._lay_out()

    def _lay_out(self) -> None:
        tools = QWidget()
        row = FlowLayout(tools, gap_x=8, gap_y=8)
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        for part in (tools, self.notice, self.printing, self.numbers, self.late, self._grid, self.withheld):
            column.addWidget(part)
        column.addStretch(1)

    def show_snapshot(self, figures: "PeriodFigures", withheld: "Sequence[Withheld]") -> None:
        """Another one."""
        from familiehus.messages.ledger import late_words

        self.figures = figures
        self.notice.clear()
        known = [one for one in figures.targets if one.value is not None]
        hidden = len(figures.targets) - len(known)
        words = (late_words(figures.late), _hidden(hidden) if hidden else "")
        self.late.setText(" ".join(filter(None, words)))
        self.withheld.show_withheld(withheld)
        targets = [_target(one) for one in known[:_TARGETS]]
        self.numbers.show_numbers([_total(figures), _days(figures), *targets])
        self._show_tables(figures)

    def _show_tables(self, figures: "PeriodFigures") -> None:
        layout = self._grid.layout()
        assert isinstance(layout, QVBoxLayout)
        while (item := layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._tables.forget(self.cards)
        self.cards = [_card(figures, table) for table in figures.tables if len(table.rows) > 1]
        columns = [QWidget() for _ in range(_COLUMNS)]
        stacks = []
        for one in columns:
            stack = QVBoxLayout(one)
            stack.setContentsMargins(0, 0, 0, 0)
            stack.setSpacing(theme.px(12))
            stacks.append(stack)
        heights = [0] * _COLUMNS
        for card in self.cards:
            place = heights.index(min(heights))
            stacks[place].addWidget(card)
            heights[place] += card.sizeHint().height() + theme.px(12)
            self._tables.add(card)
        for stack in stacks:
            stack.addStretch(1)
        layout.addWidget(SideBySide([(one, 360) for one in columns], gap=12))


def _card(figures: "PeriodFigures", table: "FigureTable") -> BarsCard:
    """Its rows as they are printed, beside the latest published period it can be compared with."""
    beside = next((one for one in figures.comparisons if one.table_id == table.id), None)
    values = beside.values if beside is not None else (None,) * len(table.rows)
    bars = [Bar(row.label, row.value, then) for row, then in zip(table.rows, values, strict=True)]
    before = "" if beside is None else period_words.beside(beside.period, figures.period)
    card = BarsCard(table.title, tr("Svar"), most=30)
    card.show_bars(bars, before, table.note)
    return card


def _total(figures: "PeriodFigures") -> BigNumber:
    table = figures.table("contacts.total")
    total = table.total if table is not None else None
    beside = next((one for one in figures.comparisons if one.table_id == "contacts.total"), None)
    if beside is None:
        return BigNumber(count(total), tr("henvendelser"))
    against = period_words.beside(beside.period, figures.period)
    return BigNumber(count(total), tr("henvendelser"), Change(total, beside.total, against))


def _days(figures: "PeriodFigures") -> BigNumber:
    days = figures.days
    value = tr("{part} af {whole}", part=count(days.counted), whole=count(days.open_days))
    return BigNumber(value, tr("åbne dage talt"), note=big_numbers.missing_words(days.missing))


def _hidden(targets: int) -> str:
    return trn(
        "{n} måltal kan ikke vises: hele dets periode er ikke offentliggjort, eller tallet er for lille.",
        "{n} måltal kan ikke vises: hele deres periode er ikke offentliggjort, eller tallene er for små.",
        targets,
    )


def _target(one: "TargetRow") -> BigNumber:
    from familiehus.messages.ledger import table_words

    name = table_words(one.measure)
    if one.code:
        name = tr("{title}: {row}", title=name, row=capital(one.code))
    caption = tr("{what} i {when}", what=name, when=period_words.short(one.period))
    value = tr("{n} %", n=count(one.value)) if one.share else count(one.value)
    return BigNumber(value, caption, goal=Goal(one.number, one.value or 0, GoalState(str(one.standing))))
