"""The calendar out of the house: whose, for which days, and a warning before names leave."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from familiehus.calendar.activity import Colleague
from familiehus.calendar.week import Week
from familiehus.errors import FamiliehusError, UserError
from familiehus.i18n import tr, trn
from familiehus.messages import sentence
from familiehus.messages.fields import spoken
from familiehus.services.danish_dates import parse_date
from familiehus.services.rights import Right, may
from familiehus.ui import theme
from familiehus.ui.activity.chip_row import ChipRow
from familiehus.ui.calendar_files.export_words import (
    Days,
    Span,
    Which,
    days_of,
    file_name,
    span_label,
    which_label,
)
from familiehus.ui.calendar_files.sheet import FileSheet
from familiehus.ui.house.field import Field
from familiehus.ui.paper.paper_desk import PaperDesk
from familiehus.ui.tasks import Tasks
from familiehus.ui.widgets.banner import Banner
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.text import SectionLabel, Text

if TYPE_CHECKING:
    from familiehus.services.ics_out import CalendarFile
    from familiehus.storage.cupboard import Cupboard

_WIDE = 180


class ExportSheet(FileSheet):
    """``said`` carries how it went; ``saved`` is heard when the file lies there."""

    said = Signal(str, str)
    saved = Signal()
    width_px = 640

    def __init__(self, window: QWidget, tasks: Tasks, cupboard: "Cupboard", week: Week) -> None:
        super().__init__(window, tr("Gem kalenderen som fil"), tr("Gem fil …"))
        self._tasks, self._cupboard, self._week = tasks, cupboard, week
        self._may_name = may(cupboard.actor, Right.EXPORT)
        self.desk = PaperDesk(tasks, self)
        self.which = ChipRow(tr("Hvis kalender"), [(one, which_label(one)) for one in self._offered()])
        self.person = QComboBox()
        self.span = ChipRow(tr("Dage"), [(one, span_label(one, week)) for one in Span])
        self.first, self.last = QLineEdit(), QLineEdit()
        self.about = Text("", "body", "muted", wrap=True)
        self.names, self.trouble = Banner(icon_name="warning"), Banner()
        self._lay_out()
        self._connect()
        self.which.set_value(Which.FAMILIES)
        self._choose_span(Span.MONTH)
        self._show_which()
        self._read_people()

    def _offered(self) -> list[Which]:
        """Everybody may take out the families' calendar and their own plan; names need the right."""
        return [one for one in Which if one is not Which.STAFF or self._may_name]

    def _lay_out(self) -> None:
        self._person_field = Field(tr("Kollega"), self.person)
        self.person.setMinimumHeight(theme.px(41))
        dates = FlowLayout(gap_x=12, gap_y=8)
        for label, line in ((tr("Fra og med"), self.first), (tr("Til og med"), self.last)):
            line.setMinimumWidth(theme.px(_WIDE))
            dates.addWidget(Field(label, line, wide=_WIDE))
        for part in (SectionLabel(tr("Hvis kalender")), self.which, self.about, self._person_field,
                     SectionLabel(tr("Hvilke dage")), self.span):  # fmt: skip
            self.column.addWidget(part)
        self.column.addLayout(dates)
        self.column.addWidget(self.names)
        self.column.addWidget(self.trouble)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.go.clicked.connect(self.save)
        self.which.chosen.connect(lambda _which: self._show_which())
        self.span.chosen.connect(lambda span: self._choose_span(Span(span)))
        self.desk.said.connect(self._said)
        for line in (self.first, self.last):
            line.textEdited.connect(lambda _text: self.span.set_value(None))
            line.returnPressed.connect(self.save)

    # -- choosing -----------------------------------------------------------------------------------------

    def _choose_span(self, span: Span) -> None:
        self.span.set_value(span)
        days = days_of(span, self._week)
        self.first.setText(spoken(days.first))
        self.last.setText(spoken(days.last))
        self.trouble.hide()

    def _show_which(self) -> None:
        which = self.which.value()
        self._person_field.setVisible(which is Which.PERSON)
        self.about.setText(
            tr("Uden medarbejdere, grunde, interne møder og lukkede hold. Kan deles med alle.")
            if which is Which.FAMILIES
            else tr("Det, kollegaen står på, med lokaler og hvem der ellers er med.")
            if which is Which.PERSON
            else tr("Alt, også interne møder og lukkede hold.")
        )
        self.names.show_words(
            tr("Der står navne på medarbejdere i filen. Den er kun til huset selv: send den ikke videre."),
            "gold",
        )
        self.names.setVisible(which is not Which.FAMILIES)
        self.trouble.hide()
        self.fit()

    def _read_people(self) -> None:
        from familiehus.queries.calendar import colleagues

        self._tasks.read(colleagues).then(self._people_came, self)

    def _people_came(self, people: tuple[Colleague, ...]) -> None:
        me = self._cupboard.actor.staff_id
        for one in people:
            if one.active and (self._may_name or (me is not None and one.staff_id == me)):
                self.person.addItem(one.name, str(one.id))
                if one.staff_id == me:
                    self.person.setCurrentIndex(self.person.count() - 1)
        chip = self.which.chips.get(Which.PERSON)
        if chip is not None:
            chip.setEnabled(bool(self.person.count()))

    def days(self) -> Days | None:
        """The days that are typed; None, and it is said, when one can't be read."""
        found = []
        for line in (self.first, self.last):
            try:
                found.append(parse_date(line.text()))
            except ValueError:
                self._refuse(tr("Skriv datoen som 16.11.2026."), line)
                return None
        return Days(*found)

    # -- saving -------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Write the calendar, then ask where it shall lie."""
        from uuid import UUID

        from familiehus.services.ics_out import ExportCalendar, export_calendar

        days = self.days()
        if days is None:
            return
        which = Which(str(self.which.value()))
        person = UUID(self.person.currentData()) if which is Which.PERSON else None
        name = file_name(which, self.person.currentText(), days)
        command = ExportCalendar(days.first, days.last, person, which is Which.STAFF)
        self.go.setEnabled(False)
        task = self._tasks.read(export_calendar, self._cupboard.actor, command)
        task.then(lambda file: self._written(name, file, private=which is not Which.FAMILIES), self)
        task.failed(self._refused, self).finished(lambda: self.go.setEnabled(True), self)

    def _written(self, name: str, file: "CalendarFile", *, private: bool) -> None:
        if self._tasks.closed:  # the house is being locked: nobody is there to say where it shall lie
            return
        if not file.activities:
            self._refuse(tr("Der er ingen aktiviteter i de dage. Der er ikke skrevet nogen fil."), self.first)
            return
        task = self.desk.save(
            trn("Gem {n} aktivitet", "Gem {n} aktiviteter", file.activities),
            name,
            tr("Kalender"),
            lambda: file.data,
            private=private,
        )
        if task is not None:
            task.then(lambda _path: self._done(), self)

    def _done(self) -> None:
        self.close_quietly()
        self.saved.emit()

    def _said(self, words: str, tone: str) -> None:
        if tone == "warm":
            self._refuse(words, self.go)
        else:
            self.said.emit(words, tone)

    def _refused(self, error: FamiliehusError) -> None:
        backwards = isinstance(error, UserError) and error.code == "period_backwards"
        self._refuse(sentence(error), self.last if backwards else self.go)

    def _refuse(self, words: str, focus: QWidget) -> None:
        self.trouble.show_words(words, "warm")
        self.trouble.show()
        self.fit()
        focus.setFocus()

    def take_focus(self) -> None:
        """On whose calendar."""
        self.which.stop().setFocus()
