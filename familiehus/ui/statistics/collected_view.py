"""What the desk has collected: today, this week, this month, for those who count (S15)."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.i18n import tr, trn
from familiehus.queries.statistics.collected import Collected, CollectedRow
from familiehus.reports.chart_values import BigNumber, Lines, Series
from familiehus.reports.chart_words import Numbers, weekday
from familiehus.reports.danish import count, day_and_month
from familiehus.ui import theme
from familiehus.ui.statistics.big_numbers import missing_words
from familiehus.ui.statistics.cards import ColumnsCard
from familiehus.ui.statistics.charted import capital
from familiehus.ui.statistics.number_row import NumberRow
from familiehus.ui.statistics.section import TableCard
from familiehus.ui.widgets.side_by_side import SideBySide
from familiehus.ui.widgets.snug import Snug


class CollectedView(Snug):
    """``show_collected``; ``names`` are what places and kinds are called, by code."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.numbers = NumberRow(4)
        self.days = ColumnsCard(tr("Måneden dag for dag"), tr("Dag"))
        self.kinds, self.places = TableCard(tr("Hvad kom de til?")), TableCard(tr("Hvilket sted?"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self.numbers)
        column.addWidget(self.days)
        column.addWidget(SideBySide([(self.kinds, 560), (self.places, 560)], gap=12))
        column.addStretch(1)

    def show_collected(self, found: Collected, names: dict[str, str], missing: tuple[date, ...]) -> None:
        """Others."""
        self.numbers.show_numbers(_numbers(found, missing))
        self.days.show_columns(_lines(found), tr("En streg: lukket, eller ikke talt færdig endnu."))
        self.kinds.show_numbers(_table(tr("Slags"), found.kinds, names))
        self.places.show_numbers(_table(tr("Sted"), found.places, names))
        self.places.setVisible(len(found.places) > 1)


def _numbers(found: Collected, missing: tuple[date, ...]) -> list[BigNumber]:
    total, counted = found.total, sum(day.counted for day in found.days)
    return [
        BigNumber(count(total.today), tr("henvendelser i dag")),
        BigNumber(count(total.week), tr("henvendelser i denne uge")),
        BigNumber(count(total.month), tr("henvendelser i denne måned")),
        BigNumber(
            count(counted), trn("dag talt færdig", "dage talt færdig", counted), note=missing_words(missing)
        ),
    ]


def _lines(found: Collected) -> Lines:
    """A day on which nobody came and that nobody counted to the end is not known to be empty."""
    return Lines(
        tuple(f"{one.day.day}." for one in found.days),
        tuple(f"{weekday(one.day.weekday())} {day_and_month(one.day)}" for one in found.days),
        (
            Series(
                tr("Henvendelser"),
                tuple(one.contacts if one.contacts or one.counted else None for one in found.days),
            ),
        ),
    )


def _table(head: str, rows: tuple[CollectedRow, ...], names: dict[str, str]) -> Numbers:
    heads = (head, tr("I dag"), tr("Uge"), tr("Måned"))
    return Numbers(
        heads,
        tuple((_name(row.code, names), count(row.today), count(row.week), count(row.month)) for row in rows),
    )


def _name(code: str | None, names: dict[str, str]) -> str:
    return tr("Ikke skrevet ned") if code is None else capital(names.get(code, code))
