"""A family's calling name and phone number, over the window: a new family, or one to correct.

It begins empty, or with the name of an enrolment. A phone number that was given for messages about times is
not brought along: it is for nothing else (RULES § 1).
"""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.ui.calendar_files.sheet import FileSheet
from familiehus.ui.courses.enrol.private_line import NAME_MOST, PrivateLine, full_name
from familiehus.ui.desk.notice import Notice
from familiehus.ui.widgets.text import Text

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PHONE_MOST = 20


class FamilyNameSheet(FileSheet):
    """``wanted`` carries (name, phone); ``left`` when it is closed without saving."""

    wanted = Signal(str, str)
    left = Signal()
    width_px = 520

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, tr("Familien"), tr("Gem"))
        self.notice = Notice()
        self._first = ("", "")
        self.why = Text("", "body", "muted", wrap=True)
        self.name = PrivateLine(tr("Kaldenavn"), NAME_MOST, tr("Kaldenavn er nok."), full_name)
        self.phone = PrivateLine(
            tr("Telefon, hvis de vil"), PHONE_MOST, tr("Kun til at ringe om det, de har sagt ja til.")
        )
        for part in (self.why, self.name, self.phone, self.notice):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.enrolment: UUID | None = None
        self.family: UUID | None = None
        self._busy = False
        self.go.clicked.connect(self.save)
        self.closing.clicked.disconnect()
        self.closing.clicked.connect(self.leave)

    def begin_new(self, name: str = "", enrolment: UUID | None = None) -> None:
        """A family that is not known yet."""
        self.family, self.enrolment = None, enrolment
        self.title.setText(tr("Ny familie"))
        self.why.setText(
            tr("Telefonnummeret fra tilmeldingen følger ikke med: det er kun til beskeder om tider.")
            if enrolment is not None
            else tr("Kun når familien vil kendes: til et samtykke eller en henvisning. Rådgivning er anonym.")
        )
        self._begin(name, "", tr("Gem, og åbn siden"))

    def begin_change(self, family: UUID, name: str, phone: str) -> None:
        """Correct what is stored."""
        self.family, self.enrolment = family, None
        self.title.setText(tr("Ret navn og telefon"))
        self.why.setText("")
        self._begin(name, phone, tr("Gem"))

    def _begin(self, name: str, phone: str, verb: str) -> None:
        self._busy, self._first = False, (name, phone)
        self.why.setVisible(bool(self.why.text()))
        self.go.set_label(verb, "Enter")
        self.notice.clear()
        self.name.set_text(name)
        self.phone.set_text(phone)
        self.open()

    def take_focus(self) -> None:
        """In the first line that is empty."""
        line = self.phone if self.name.text() and not self.phone.text() else self.name
        line.field.setFocus()
        line.field.selectAll()

    @property
    def dirty(self) -> bool:
        """Something typed would be lost."""
        return self.isVisible() and (self.name.text(), self.phone.text()) != self._first

    def save(self) -> None:
        """Enter."""
        if self._busy or not (self.name.check() and self.phone.check()):
            return
        if not self.name.text():
            self.name.complain(tr("Skriv, hvad familien kaldes. Fx Amina."))
            self.name.field.setFocus()
            return
        self._busy = True
        self.wanted.emit(self.name.text(), self.phone.text())

    def saved(self) -> None:
        """It is kept."""
        self._forget()

    def refuse(self, error: FamiliehusError) -> None:
        """It was not; what is typed stands."""
        self._busy = False
        self.notice.say(sentence(error), "warm")
        self.fit()

    def leave(self) -> None:
        """Esc."""
        self._forget()
        self.left.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside it leaves as Esc does."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.leave()

    def _forget(self) -> None:
        self.close_quietly()
        for line in (self.name, self.phone):
            line.set_text("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a line saves, Esc leaves."""
        here = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in _ENTER and not isinstance(here, QAbstractButton):
            self.save()
        else:
            super().keyPressEvent(event)
        event.accept()
