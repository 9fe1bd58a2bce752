"""Aktiviteter: what was held and what was not, and how many came; by kind, by owner, by name."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from familiehus.calendar.activity import ActivityKind
from familiehus.i18n import tr, trn
from familiehus.queries.statistics.happenings import HappeningRow
from familiehus.reports.chart_values import BigNumber
from familiehus.reports.chart_words import Numbers
from familiehus.reports.danish import count
from familiehus.ui.statistics.charted import capital
from familiehus.ui.statistics.number_row import NumberRow
from familiehus.ui.statistics.reading import Reading
from familiehus.ui.statistics.section import Section, TableCard
from familiehus.ui.widgets.side_by_side import SideBySide


class Activities(Section):
    """Four numbers and the same rows three ways."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.numbers = NumberRow(4)
        self.titles = TableCard(tr("Aktivitet for aktivitet"))
        self.kinds, self.owners = TableCard(tr("Slags")), TableCard(tr("Hvem står bag?"))
        self.column.addWidget(self.numbers)
        self.column.addWidget(self.titles)
        self.column.addWidget(SideBySide([(self.kinds, 500), (self.owners, 500)], gap=12))
        self.column.addStretch(1)

    def show_reading(self, reading: Reading) -> None:
        """Another period."""
        found = reading.figures.happenings
        self.numbers.show_numbers(_numbers(found.total))
        nothing = tr("Ingen aktiviteter i perioden. De planlægges på siden Ugen.")
        note = "" if found.titles else nothing
        self.titles.show_numbers(happenings_table(tr("Aktivitet"), found.titles, str), note)
        self.kinds.show_numbers(happenings_table(tr("Slags"), found.kinds, _kind), note)
        owners = happenings_table(tr("Ejer"), found.owners, lambda code: reading.owners.get(code, code))
        self.owners.show_numbers(owners, note)


def _kind(code: str) -> str:
    from familiehus.ui.week.words import kind_name

    return capital(kind_name(ActivityKind(code)))


def _numbers(total: HappeningRow) -> list[BigNumber]:
    ahead = trn("{n} kommer endnu", "{n} kommer endnu", total.ahead) if total.ahead else ""
    closed = trn("{n} faldt på en lukket dag", "{n} faldt på en lukket dag", total.skipped)
    counted = tr("{part} af {whole} talt færdig", part=total.counted, whole=total.to_count)
    return [
        BigNumber(count(total.held), tr("gange holdt"), note=ahead),
        BigNumber(count(total.cancelled), tr("gange aflyst"), note=closed if total.skipped else ""),
        BigNumber(count(total.visitors), tr("besøg talt")),
        BigNumber(count(total.to_count - total.counted), tr("mangler at blive talt"), note=counted),
    ]


def happenings_table(head: str, rows: Sequence[HappeningRow], name: Callable[[str], str]) -> Numbers:
    """Held, cancelled, on closed days, visitors, counted."""
    heads = (head, tr("Holdt"), tr("Aflyst"), tr("Lukket dag"), tr("Besøg"), tr("Talt færdig"))
    return Numbers(heads, tuple(_cells(row, name) for row in rows))


def _cells(row: HappeningRow, name: Callable[[str], str]) -> tuple[str, ...]:
    counted = tr("{part} af {whole}", part=row.counted, whole=row.to_count) if row.to_count else ""
    visitors = count(row.visitors) if row.to_count else ""
    return (name(row.code), count(row.held), count(row.cancelled), count(row.skipped), visitors, counted)
