"""Samtykker, § 11 e-møder og underretninger: how many, and nothing about whom."""

from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr
from familiehus.queries.handover_counts import HandoverCounts
from familiehus.reports.chart_values import BigNumber, Change
from familiehus.reports.chart_words import Numbers
from familiehus.reports.danish import count
from familiehus.ui.statistics.charted import capital
from familiehus.ui.statistics.number_row import NumberRow
from familiehus.ui.statistics.period_words import beside
from familiehus.ui.statistics.reading import Reading
from familiehus.ui.statistics.section import Section, TableCard
from familiehus.ui.widgets.empty_state import EmptyState


class Agreed(Section):
    """Four numbers, and the same beside the period before and last year's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.numbers = NumberRow(4)
        self.table = TableCard(tr("Ved siden af før og sidste år"))
        self.week = EmptyState(
            tr(
                "Samtykker, møder og underretninger tælles måned for måned. Vælg en måned, et kvartal eller "
                "et år."
            )
        )
        for part in (self.numbers, self.table, self.week):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def show_reading(self, reading: Reading) -> None:
        """Another period."""
        handed, period = reading.handed, reading.period
        for part in (self.numbers, self.table):
            part.setVisible(handed.counts is not None)
        self.week.setVisible(handed.counts is None)
        if handed.counts is None or handed.before is None or handed.year_before is None:
            return
        before = beside(period.before, period)
        self.numbers.show_numbers(_numbers(handed.counts, handed.before, before))
        three = [dict(_rows(one)) for one in (handed.counts, handed.before, handed.year_before)]
        heads = (tr("Hvad"), tr("Antal"), capital(before), capital(beside(period.year_before, period)))
        rows = tuple((name, *(count(one[name]) for one in three)) for name in three[0])
        note = tr("Der gemmes ikke, hvad det handlede om. Små tal her er om få familier: del dem ikke.")
        self.table.show_numbers(Numbers(heads, rows), note)


def _numbers(now: HandoverCounts, then: HandoverCounts, before: str) -> list[BigNumber]:
    follow = tr("{n} opfølgende", n=count(now.follow_ups)) if now.follow_ups else ""
    dialogues = tr("{n} dialogbaserede", n=count(now.dialogues)) if now.dialogues else ""
    return [
        BigNumber(count(now.given), tr("samtykker givet"), Change(now.given, then.given, before)),
        BigNumber(count(now.withdrawn), tr("samtykker trukket tilbage")),
        BigNumber(count(now.meetings), tr("§ 11 e-møder"), note=follow),
        BigNumber(count(now.notifications), tr("underretninger"), note=dialogues),
    ]


def _rows(one: HandoverCounts) -> list[tuple[str, int]]:
    return [
        (tr("Samtykker givet"), one.given),
        (tr("Samtykker trukket tilbage"), one.withdrawn),
        (tr("§ 11 e-møder"), one.meetings),
        (tr("heraf opfølgende møder"), one.follow_ups),
        (tr("Underretninger (barnets lov § 133)"), one.notifications),
        (tr("heraf dialogbaserede"), one.dialogues),
    ]
