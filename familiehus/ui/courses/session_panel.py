"""Another day or time for one session; also for one that was lost to a closed day."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from familiehus import clock
from familiehus.calendar.occurrences import Occurrence
from familiehus.i18n import tr
from familiehus.ui.activity.asked import Asked
from familiehus.ui.activity.coming_day import read_coming_day
from familiehus.ui.activity.typed_time import read_span, written_span
from familiehus.ui.courses.session_words import day_words, session_line
from familiehus.ui.courses.small_panel import SmallPanel
from familiehus.ui.desk.words import numeric_date
from familiehus.ui.house.plain_line import PlainLine


@dataclass(frozen=True, slots=True)
class Moved:
    """Where a session shall lie: minutes since midnight."""

    was: Occurrence
    day: date
    start: int
    minutes: int


class SessionPanel(SmallPanel):
    """``wanted`` carries a :class:`Moved`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Flyt mødegangen"), parent)
        self.day_field, self.time_field = PlainLine(), PlainLine()
        self.day = Asked(tr("Dag"), self.day_field)
        self.time = Asked(tr("Tid"), self.time_field)
        for part in (self.day, self.time):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.day_field.textEdited.connect(lambda _text: self._read_day())
        self.time_field.textEdited.connect(lambda _text: self.time.complain(""))
        self._was: Occurrence | None = None

    def show_session(self, one: Occurrence) -> None:
        """This session."""
        self._was = one
        self.day_field.setText(numeric_date(one.day))
        self.time_field.setText(written_span(one.start, one.end - one.start))
        self.day.complain("")
        self.time.complain("")
        self._read_day()
        self.begin(tr("Flyt mødegangen"), session_line(one, clock.today()), self.day_field)

    @property
    def dirty(self) -> bool:
        """Something typed would be lost."""
        return False

    def _read_day(self) -> date | None:
        near = self._was.day if self._was is not None else None
        day = read_coming_day(self.day_field.text(), clock.today(), near)
        self.day.complain("")
        self.day.explain(day_words(day, clock.today()) if day is not None else "")
        return day

    def save(self) -> None:
        """Read day and time; say which one is none."""
        day, span = self._read_day(), read_span(self.time_field.text())
        if day is None:
            self.day.complain(tr("Skriv en dag, for eksempel torsdag, 3.12 eller 3. december."))
            self.day_field.setFocus()
        elif span is None:
            self.time.complain(tr("Skriv en tid, for eksempel 9.30–11."))
            self.time_field.setFocus()
        elif self._was is not None:
            start, end = span
            minutes = end - start if end is not None else self._was.end - self._was.start
            self.save_button.setEnabled(False)
            self.wanted.emit(Moved(self._was, day, start, minutes))
