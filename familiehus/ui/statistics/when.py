"""Hvornår: hour by weekday beside the opening hours, the weekdays with their chances, month by month."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.calendar.opening import days_between
from familiehus.i18n import tr
from familiehus.queries.statistics.hours import ClockGrid
from familiehus.reports.chart_words import Numbers, weekday
from familiehus.reports.danish import count, one_decimal
from familiehus.ui import theme
from familiehus.ui.statistics import big_numbers, charted, remarks
from familiehus.ui.statistics.cards import ColumnsCard, HeatCard
from familiehus.ui.statistics.charted import capital
from familiehus.ui.statistics.reading import Reading
from familiehus.ui.statistics.section import Section, TableCard
from familiehus.ui.widgets.side_by_side import SideBySide


class When(Section):
    """The hours at the left; weekdays and months at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hours = HeatCard(tr("Hvornår kommer de?"))
        self.days = TableCard(tr("Ugens dage"))
        self.months = ColumnsCard(tr("Henvendelser måned for måned"), tr("Måned"))
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self.days)
        column.addWidget(self.months, 1)
        self.column.addWidget(SideBySide([(self.hours, 480), (right, 520)], gap=12), 1)

    def show_reading(self, reading: Reading) -> None:
        """Another period."""
        self.hours.show_heat(charted.heat_of(reading.figures.clock), remarks.hours_remark(reading))
        missing = big_numbers.missing_words(reading.figures.days.missing)
        self.days.show_numbers(weekdays_table(reading), tr("Åbne dage: {words}.", words=missing))
        self.months.show_columns(charted.totals_of(reading.figures.areas, tr("Henvendelser")))


def weekdays_table(reading: Reading) -> Numbers:
    """Contacts of each weekday, and how many that is on one of its days so far."""
    from fractions import Fraction

    days, clock = reading.figures.contacts.days, reading.figures.clock
    so_far = [day.weekday() for day in days_between(days.now.first, days.until)]
    rows = []
    for number in range(7):
        contacts = _contacts(clock, number)
        if number < 5 or contacts:
            many = so_far.count(number)
            each = one_decimal(Fraction(contacts, many)) if many else count(None)
            rows.append((capital(weekday(number)), count(contacts), count(many), each))
    return Numbers((tr("Dag"), tr("Henvendelser"), tr("Dage"), tr("Pr. dag")), tuple(rows))


def _contacts(clock: ClockGrid, number: int) -> int:
    on_clock = sum(cell.contacts for cell in clock.cells if cell.weekday == number + 1)
    return on_clock + clock.hour_unknown[number]
