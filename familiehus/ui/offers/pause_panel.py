"""Until when an offer is closed: one field, which may stay empty."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.offers.offer import Offer
from familiehus.reports.danish import long_date
from familiehus.ui.activity.asked import Asked
from familiehus.ui.courses.enrol.frame import SheetFrame
from familiehus.ui.desk.typed_day import read_day
from familiehus.ui.house.plain_line import PlainLine
from familiehus.ui.widgets.buttons import PrimaryButton


class PausePanel(SheetFrame):
    """``wanted`` carries the last day it is closed, or None; ``closed`` when it has gone."""

    wanted = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(340, parent)
        self._today = date.min
        self.line = PlainLine()
        self.line.setPlaceholderText(tr("4. januar, 4/1 2027"))
        self.asked = Asked(tr("Lukket til og med"), self.line)
        self.save_button = PrimaryButton(tr("Sæt som lukket"), "Enter")
        self.body.addWidget(self.asked)
        self.body.addStretch(1)
        self.below.addWidget(self.save_button)
        self.line.textEdited.connect(lambda _text: self._explain())
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.leave)

    def begin(self, offer: Offer, today: date) -> None:
        """For this one."""
        self._today = today
        self.notice.clear()
        self.show_heading(tr("Midlertidigt lukket"), offer.name)
        until = offer.until
        self.line.setText("" if until is None or until < today else f"{until.day}/{until.month} {until.year}")
        self.asked.complain("")
        self._explain()

    def _day(self) -> date | None:
        """The day typed; one without a year lies ahead: nothing is closed until a day that has been."""
        typed = self.line.text()
        found = read_day(typed, self._today)
        if found is None or found >= self._today or str(found.year) in typed or found.day > 28:
            return found
        return found.replace(year=found.year + 1)

    def _explain(self) -> None:
        day = self._day()
        self.asked.complain("")
        if day is not None:
            self.asked.explain(long_date(day))
        else:
            self.asked.explain(tr("Lad feltet stå tomt, hvis ingen ved det."))

    def save(self) -> None:
        """Enter."""
        day = self._day()
        if day is None and self.line.text().strip():
            self.asked.complain(
                tr("Det er ikke en dag. Skriv for eksempel 4. januar, eller lad feltet stå tomt.")
            )
            self.go_to(self.line)
            return
        self.wanted.emit(day)

    def refuse(self, error: FamiliehusError) -> None:
        """Not saved."""
        self.asked.complain(sentence(error))
        self.go_to(self.line)

    def leave(self) -> None:
        """Esc."""
        self.closed.emit()
