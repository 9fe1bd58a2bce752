"""The keys that reach the page, sorted: Enter, Esc, digits, letters. Shortcuts with Ctrl are the window's."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from familiehus.ui.desk.calendar_at_desk import CalendarAtDesk
from familiehus.ui.desk.core import Desk
from familiehus.ui.desk.day_closing import DayClosing
from familiehus.ui.desk.head_count import HeadCount
from familiehus.ui.desk.late_entry import LateEntry
from familiehus.ui.desk.now_strip import COUNT_KEY
from familiehus.ui.desk.typing_keys import Typing
from familiehus.ui.widgets.key_button import KeyButton

_WITH_OTHERS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class DeskKeys(QObject):
    """``press`` is True when the key meant something."""

    def __init__(
        self,
        desk: Desk,
        typing: Typing,
        late: LateEntry,
        closing: DayClosing,
        calendar: CalendarAtDesk,
        heads: HeadCount,
    ) -> None:
        super().__init__(desk)
        self._desk, self._typing, self._late, self._closing, self._heads = desk, typing, late, closing, heads
        typing.extra = {
            "J": closing.matters.enter_current,
            "I": lambda: heads.enough() if heads.open else closing.matters.close_current(),
            "B": closing.matters.step,
            "C": late.ask_hour,
            "Y": late.forget_hour,
            "O": calendar.turn,
            COUNT_KEY: heads.plus,
        }

    def press(self, event: QKeyEvent) -> bool:
        """One key."""
        if event.modifiers() & _WITH_OTHERS:
            return False
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.enter()
            return True
        if key == Qt.Key.Key_Escape:
            self.escape()
            return True
        if key == Qt.Key.Key_Backspace:
            self._typing.backspace()
            return True
        return self._sign(event.text())

    def _sign(self, text: str) -> bool:
        if len(text) != 1 or text.isspace() or not text.isprintable():
            return False
        if self._closing.asking:
            self._closing.decline()
        return self._typing.press(text)

    def enter(self) -> None:
        """A focused button is pressed; the date is read; everything else saves."""
        focused, band = QApplication.focusWidget(), self._desk.form.band
        if isinstance(focused, KeyButton):
            focused.click()
        elif focused is band.day:
            if self._late.take_day():
                self._late.ask_hour()
        elif focused is band.hour or self._closes_strip():
            self._desk.focus()
        elif self._heads.typing:
            self._heads.save()
        else:
            self._desk.save()

    def _closes_strip(self) -> bool:
        """Where several can be chosen, Enter says "that was all"; it does not save yet."""
        facts = self._desk.form.facts
        return facts.open_fact is not None and facts.open_fact.several and facts.close_strip()

    def escape(self) -> None:
        """The innermost thing first; at last an empty form, ready for typing."""
        form = self._desk.form
        if self._closing.asking:
            self._closing.decline()
        elif self._late.stop_asking() or form.facts.close_strip() or self._heads.leave():
            self._desk.focus()
        elif self._desk.editing is not None:
            self._desk.leave_edit()
        elif not self._desk.draft.untouched:
            self._desk.set_draft(self._desk.draft.next())
        elif not self._late.leave():
            form.notice.clear()
        self._desk.form.who.complain("")
        self._desk.side.deselect()
        self._desk.focus()
