"""A § 11 e meeting over the window: the day, the law's own parties to tick, and for a follow-up why.

There is no field for what was said. After two there is no form at all, only the law and the way out.
"""

from collections.abc import Sequence
from uuid import UUID, uuid4

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from familiehus import clock
from familiehus.errors import FamiliehusError
from familiehus.handover.meetings import MeetingFault, Party, SharingMeeting, fault_of
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.ui import dialogs
from familiehus.ui.activity.tab_order import chain
from familiehus.ui.activity.tick_row import TickRow
from familiehus.ui.calendar_files.sheet import FileSheet
from familiehus.ui.courses.enrol.private_line import PrivateLine
from familiehus.ui.desk.notice import Notice, show_whole
from familiehus.ui.desk.typed_day import read_day
from familiehus.ui.handover import meeting_words as words
from familiehus.ui.handover.consent_days import DayField
from familiehus.ui.handover.consent_ideas import IdeaRow
from familiehus.ui.handover.meeting_parties import MeetingParties
from familiehus.ui.widgets.text import Text

REASON_MOST = 200
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_DIGITS = range(int(Qt.Key.Key_1), int(Qt.Key.Key_9) + 1)


class MeetingSheet(FileSheet):
    """``wanted`` carries the meeting, ``left`` when it is closed."""

    wanted = Signal(object)
    left = Signal()
    width_px = 960

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, tr("§ 11 e-drøftelse"), tr("Gem mødet"))
        self.go.set_label(tr("Gem mødet"), "Ctrl+Enter")
        self.law, self.state = Text("", "body", "muted", wrap=True), Text("", "strong", "gold", wrap=True)
        self.day, self.parties = DayField(tr("Hvornår blev mødet holdt?"), read_day), MeetingParties()
        self.reason = PrivateLine(tr("Hvorfor et opfølgende møde?"), REASON_MOST, _no_content())
        self.ideas, self.notice = IdeaRow(tr("Hvorfor et opfølgende møde"), words.usual_reasons()), Notice()
        self._held: tuple[SharingMeeting, ...] = ()
        self._family = self._id = uuid4()
        self._busy = False
        for part in (self.law, self.state, self.day, self.parties, self.reason, self.ideas, self.notice):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.area.installEventFilter(self)
        self.ideas.chosen.connect(self._put)
        self.go.clicked.connect(self.save)
        self.closing.clicked.disconnect()
        self.closing.clicked.connect(self.leave)

    def begin(self, family: UUID, held: Sequence[SharingMeeting]) -> None:
        """Empty, and as the law lets it."""
        self._family, self._id, self._held, self._busy = family, uuid4(), tuple(held), False
        third, second = len(held) >= 2, len(held) == 1
        self.notice.clear()
        self.law.setText(words.law_words())
        self.state.setText(words.third_words() if third else words.follow_up_words())
        self.state.setVisible(third or second)
        self.day.setVisible(not third)
        self.parties.setVisible(not third)
        self.go.setVisible(not third)
        self.reason.setVisible(second)
        self.ideas.setVisible(second)
        self.day.set_day(clock.today())
        self.parties.clear()
        self.reason.set_text("")
        chain(self.inside)
        self.open()

    def take_focus(self) -> None:
        """On the first party; where nothing may be written, on the way out."""
        (self.closing if self.parties.isHidden() else self.parties.ticks[Party.SCHOOL]).setFocus()

    @property
    def dirty(self) -> bool:
        """Something would be lost."""
        return self.isVisible() and bool(self.parties.chosen() or self.reason.text())

    def save(self) -> None:
        """Ctrl+Enter, or the button."""
        if self._busy or self.parties.isHidden() or not self._complete():
            return
        self._busy = True
        self.wanted.emit(self._meeting())

    def _meeting(self) -> SharingMeeting:
        day = self.day.day or clock.today()
        return SharingMeeting(self._id, self._family, day, self.parties.chosen(), "", self.reason.text())

    def _complete(self) -> bool:
        day = self.day.day
        if day is None or day > clock.today():
            self.day.complain(tr("Skriv en dag, der har været. Fx i dag, i går eller 12. november."))
            return self._go(self.day.field)
        if not self.reason.check():
            return self._go(self.reason.field)
        fault = fault_of(self._meeting(), self._held)
        self.parties.complain("")
        if fault is MeetingFault.TOO_FEW:
            self.parties.complain(tr("Et møde har mindst to parter. Sæt kryds ved dem, der var med."))
            return self._go(self.parties.ticks[Party.SCHOOL])
        if fault is MeetingFault.REASON_MISSING:
            self.reason.complain(
                tr("Loven kræver en særlig grund. Skriv den i få ord, uden noget om barnet.")
            )
            return self._go(self.reason.field)
        if fault is MeetingFault.BEFORE_THE_FIRST:
            self.day.complain(tr("Det opfølgende møde kommer efter det første. Ret dagen."))
            return self._go(self.day.field)
        return True

    def _go(self, widget: QWidget) -> bool:
        widget.setFocus()
        show_whole(widget)
        self.fit()
        return False

    def leave(self) -> None:
        """Esc: away, after asking where something would be lost."""
        question = tr("Mødet er ikke gemt. Skal det slippes?")
        detail = tr("Det, der er valgt og skrevet, bliver ikke gemt nogen steder.")
        if not self.dirty or dialogs.ask(self.window(), question, detail, tr("Slip det"), danger=True):
            self.saved()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside it does not throw away what is typed."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.leave()

    def saved(self) -> None:
        """It is kept."""
        self.close_quietly()
        self.left.emit()

    def refuse(self, error: FamiliehusError) -> None:
        """It was not; the ticks stand."""
        self._busy = False
        self.notice.say(sentence(error), "warm")
        self.fit()

    def _put(self, text: str) -> None:
        self.reason.set_text(text)
        self.reason.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go from party to party; the area they lie in would scroll instead."""
        pressed = event.type() == QEvent.Type.KeyPress and watched is self.area
        if pressed and isinstance(event, QKeyEvent) and event.key() in _ARROWS:
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves, Enter ticks or goes on, Alt and a digit gives a reason, Esc leaves."""
        key, here = event.key(), QApplication.focusWidget()
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        elif key in _ENTER and isinstance(here, QAbstractButton) and not isinstance(here, TickRow):
            here.click()
        elif key in _ENTER:
            self.save()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and key in _DIGITS:
            self.ideas.choose(key - int(Qt.Key.Key_0))
        elif key in _ARROWS and isinstance(here, TickRow):
            self.focusNextPrevChild(key == Qt.Key.Key_Down)
        event.accept()


def _no_content() -> str:
    return tr("Kun grunden til at mødes igen. Intet om, hvad der blev sagt.")
