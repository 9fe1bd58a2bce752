"""Day and clock of an activity, typed as people say them; what was understood stands under the field."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus import clock
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.activity.asked import Asked
from familiehus.ui.activity.coming_day import read_coming_day
from familiehus.ui.activity.preview_words import day_words
from familiehus.ui.activity.typed_time import DAY, read_span, written_span
from familiehus.ui.desk.words import capital, numeric_date
from familiehus.ui.house.plain_line import PlainLine
from familiehus.ui.widgets.side_by_side import SideBySide
from familiehus.ui.widgets.text import Text

USUAL_MINUTES = 60
LEAST_MINUTES = 5


class WhenFields(QWidget):
    """``changed`` when what stands there reads as another day or time. What is no time changes nothing."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day, self._start, self._minutes = date.min, 0, USUAL_MINUTES
        self._near = date.min
        self.day_line, self.span_line = PlainLine(), PlainLine()
        self.day_line.setMaxLength(40)
        self.span_line.setMaxLength(40)
        self.day_line.setPlaceholderText(tr("24.11 eller torsdag"))
        self.span_line.setPlaceholderText(tr("10-12"))
        self.day, self.span = Asked(tr("Dag"), self.day_line), Asked(tr("Klokken"), self.span_line)
        self.day_line.textEdited.connect(self._day_typed)
        self.span_line.textEdited.connect(self._span_typed)
        self.day_line.editingFinished.connect(self.check_day)
        self.span_line.editingFinished.connect(self.check_span)
        self.said = Text("", "small", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(SideBySide([(self.day, 1), (self.span, 1)], gap=10))
        column.addWidget(self.said)
        self.setFocusProxy(self.day_line)

    def set_value(self, day: date, start: int, minutes: int) -> None:
        """Show it."""
        self._day, self._start, self._minutes = day, start, minutes
        self._near = day
        self.day_line.setText(numeric_date(day))
        self.span_line.setText(written_span(start, minutes))
        for field in (self.day, self.span):
            field.complain("")
        self._explain(day)

    def value(self) -> tuple[date, int, int]:
        """Day, start and length in minutes, as last understood."""
        return self._day, self._start, self._minutes

    @property
    def raw(self) -> tuple[str, str]:
        """What is typed, understood or not."""
        return self.day_line.text(), self.span_line.text()

    def first_wrong(self) -> QWidget | None:
        """The field that cannot be read; None when both can."""
        good_day, good_span = self.check_day(), self.check_span()
        return None if good_day and good_span else self.span_line if good_day else self.day_line

    def check_day(self) -> bool:
        """True when the day can be read; else the field says so."""
        good = self._read_day() is not None
        self.day.complain("" if good else tr("Skriv en dag, fx 24.11, i morgen eller torsdag."))
        return good

    def check_span(self) -> bool:
        """True when the hours can be read; else the field says so."""
        found = self._read_span()
        words = tr("Skriv fra og til, fx 10-12 eller 9.30-11. Slut skal ligge efter start.")
        self.span.complain("" if found is not None else words)
        return found is not None

    def _read_day(self) -> date | None:
        return read_coming_day(self.day_line.text(), clock.today(), self._near)

    def _read_span(self) -> tuple[int, int] | None:
        """One time alone keeps the length."""
        found = read_span(self.span_line.text())
        if found is None:
            return None
        start, end = found
        minutes = self._minutes if end is None else end - start
        return (start, minutes) if minutes >= LEAST_MINUTES and start + minutes <= DAY else None

    def _day_typed(self) -> None:
        found = self._read_day()
        if found is not None:
            self.day.complain("")
            if found != self._day:
                self._day = found
                self.changed.emit()
        self._explain(found)

    def _span_typed(self) -> None:
        found = self._read_span()
        if found is not None:
            self.span.complain("")
            if found != (self._start, self._minutes):
                self._start, self._minutes = found
                self.changed.emit()

    def _explain(self, day: date | None) -> None:
        words = capital(day_words(day)) if day is not None else ""
        self.said.setText(words)
        self.said.setVisible(bool(words))
        self.day_line.setAccessibleDescription(words)
