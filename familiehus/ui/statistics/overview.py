"""The first screen: the numbers that matter, and where, when, why and who."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.queries.statistics.facts import Fact
from familiehus.reports.chart_values import BigNumber
from familiehus.ui import theme
from familiehus.ui.statistics import big_numbers as big
from familiehus.ui.statistics import charted, remarks
from familiehus.ui.statistics.cards import BarsCard, HeatCard, MapCard, PartsCard
from familiehus.ui.statistics.number_row import NumberRow
from familiehus.ui.statistics.onwards import caught_number
from familiehus.ui.statistics.reading import Reading
from familiehus.ui.statistics.section import Section
from familiehus.ui.statistics.target_words import foremost, target_number
from familiehus.ui.widgets.side_by_side import SideBySide

_REASONS = 7


class Overview(Section):
    """Five numbers, a map, the hours, the reasons and the people."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.numbers = NumberRow(5)
        self.where, self.when = MapCard(tr("Hvor kommer de fra?")), HeatCard(tr("Hvornår kommer de?"))
        self.why = BarsCard(tr("Hvorfor kommer de?"), tr("Årsag"), _REASONS)
        self.who = PartsCard(tr("Hvem kommer?"), tr("Henvender"))
        last = QWidget()
        column = QVBoxLayout(last)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self.why, 1)
        column.addWidget(self.who)
        self.column.addWidget(self.numbers)
        self.column.addWidget(SideBySide([(self.where, 400), (self.when, 350), (last, 350)], gap=12), 1)

    def show_reading(self, reading: Reading) -> None:
        """Another period."""
        self.numbers.show_numbers([
            big.contacts_number(reading), big.days_number(reading), big.families_number(reading),
            _fourth(reading), _fifth(reading),
        ])  # fmt: skip
        before = charted.against(reading)
        self.where.show_map(charted.house_map(reading), before, remarks.area_remark(reading))
        self.when.show_heat(charted.heat_of(reading.figures.clock), remarks.hours_remark(reading))
        self.why.show_fact(reading, Fact.REASON)
        self.who.show_parts(charted.bars_of(reading, Fact.HENVENDER))


def _fourth(reading: Reading) -> BigNumber:
    """Whether those who were referred were caught; of a week nobody counts that, but talks."""
    referrals = reading.handed.referrals
    return big.talks_number(reading) if referrals is None else caught_number(referrals.out)


def _fifth(reading: Reading) -> BigNumber:
    """How the year's target stands; without one, what was held."""
    target = foremost(reading)
    return big.activities_number(reading) if target is None else target_number(reading, target)
