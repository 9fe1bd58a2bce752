"""A day of a consent: when the family said yes (it has been), and the last day it counts (it comes)."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus import clock
from familiehus.i18n import tr, trn
from familiehus.reports.danish import long_date
from familiehus.reports.opening_words import weekday_name
from familiehus.ui import theme
from familiehus.ui.activity.asked import Asked
from familiehus.ui.activity.chip_row import ChipRow
from familiehus.ui.activity.coming_day import read_coming_day
from familiehus.ui.desk.typed_day import read_day
from familiehus.ui.house.plain_line import PlainLine

MONTHS = (1, 3, 6, 12)
USUAL = 3
"""Months: time for a letter, an answer and a first meeting; short enough that the family is asked again."""


class DayField(Asked):
    """``changed`` with every key. ``day`` is None while what stands there is no day."""

    changed = Signal()

    def __init__(
        self, label: str, read: Callable[[str, date], date | None], parent: QWidget | None = None
    ) -> None:
        self.field = PlainLine()
        super().__init__(label, self.field, "", parent)
        self._read = read
        self.field.setMaxLength(40)
        self.field.textEdited.connect(self._typed)

    @property
    def day(self) -> date | None:
        """As it reads now."""
        return self._read(self.field.text(), clock.today())

    def set_day(self, day: date) -> None:
        """Written out."""
        self.field.setText(long_date(day))
        self.field.setCursorPosition(0)
        self.complain("")
        self._echo()

    def _typed(self) -> None:
        self.complain("")
        self._echo()
        self.changed.emit()

    def _echo(self) -> None:
        day = self.day
        words = "" if day is None else tr("{weekday} {day}", weekday=weekday_name(day), day=long_date(day))
        self.explain(words)


class GivenField(DayField):
    """When the family said yes: today until somebody says otherwise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Hvornår sagde de ja?"), read_day, parent)


class UntilField(QWidget):
    """Chips of months after the yes, and a day of one's own."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = DayField(tr("Hvor længe gælder det? Sidste dag"), read_coming_day)
        choices = [(n, trn("1 måned", "{n} måneder", n) if n < 12 else tr("et år")) for n in MONTHS]
        self.months = ChipRow(tr("Hvor længe"), choices)
        self.line.changed.connect(self._typed)
        self.months.chosen.connect(self._chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.line)
        column.addWidget(self.months)
        self._given = clock.today()

    @property
    def day(self) -> date | None:
        """The last day."""
        return self.line.day

    def count_from(self, given: date) -> None:
        """Months run from the day of the yes."""
        self._given = given
        if self.months.value() is not None:
            self._set(self.months.value())

    def begin(self, given: date) -> None:
        """Three months."""
        self._given = given
        self.months.set_value(USUAL)
        self._set(USUAL)

    def _set(self, months: object) -> None:
        from familiehus.services.queue_rows import months_later

        self.line.set_day(months_later(self._given, int(str(months))))

    def _chosen(self, months: object) -> None:
        self._set(months)
        self.changed.emit()

    def _typed(self) -> None:
        self.months.set_value(None)
        self.changed.emit()
