"""Anonyme forløb: talks, how far families come, and how often the limit gives. Nobody is known."""

from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr, trn
from familiehus.queries.statistics.talks import TalkStatistics
from familiehus.reports.chart_values import Bar, BigNumber, Unit
from familiehus.reports.chart_words import Numbers
from familiehus.reports.danish import count
from familiehus.ui.statistics.cards import BarsCard
from familiehus.ui.statistics.charted import capital
from familiehus.ui.statistics.number_row import NumberRow
from familiehus.ui.statistics.reading import Reading
from familiehus.ui.statistics.section import Section, TableCard
from familiehus.ui.widgets.side_by_side import SideBySide
from familiehus.values import ListName


class TalkFigures(Section):
    """Four numbers, how far they come, and the kinds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.numbers = NumberRow(4)
        self.steps = BarsCard(tr("Hvor langt kommer de?"), tr("Samtale"))
        self.kinds = TableCard(tr("Slags samtale"))
        self.column.addWidget(self.numbers)
        self.column.addWidget(SideBySide([(self.steps, 420), (self.kinds, 560)], gap=12))
        self.column.addStretch(1)

    def show_reading(self, reading: Reading) -> None:
        """Another period."""
        talks = reading.figures.talks
        self.numbers.show_numbers(_numbers(talks))
        unit = Unit(tr("samtale"), tr("samtaler"))
        self.steps.show_bars(_steps(talks), unit=unit)
        rows = tuple(
            (_kind(reading, row.kind), count(row.talks), count(row.begun), count(row.over))
            for row in talks.rows
        )
        heads = (tr("Slags"), tr("Samtaler"), tr("Nye forløb"), tr("Over grænsen"))
        nothing = tr("Ingen samtaler i anonyme forløb i perioden. De tælles ved skranken på kortets to ord.")
        self.kinds.show_numbers(Numbers(heads, rows), "" if rows else nothing)


def _kind(reading: Reading, code: str) -> str:
    return capital(reading.label(ListName.KIND, code))


def _steps(talks: TalkStatistics) -> list[Bar]:
    most = max((len(row.numbers) for row in talks.rows), default=0)
    sums = [sum(row.numbers[at] for row in talks.rows if at < len(row.numbers)) for at in range(most)]
    return [Bar(tr("{n}. samtale", n=at + 1), sum_) for at, sum_ in enumerate(sums)]


def _numbers(talks: TalkStatistics) -> list[BigNumber]:
    live = sum(one.cards for one in talks.cards)
    return [
        BigNumber(count(talks.talks), tr("samtaler")),
        BigNumber(count(talks.begun), tr("nye forløb"), note=tr("det er de første samtaler")),
        BigNumber(count(talks.over), tr("over grænsen"), note=tr("med en grund")),
        BigNumber(count(live), trn("kort i brug nu", "kort i brug nu", live)),
    ]
