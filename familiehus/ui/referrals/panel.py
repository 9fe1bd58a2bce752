"""The frame of every form of this page: heading, questions, one button; a refusal stands at its question."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.ui import dialogs
from familiehus.ui.activity.asked import Asked
from familiehus.ui.activity.tab_order import chain
from familiehus.ui.courses.enrol.frame import SheetFrame
from familiehus.ui.handover.consent_ideas import IdeaRow
from familiehus.ui.widgets.buttons import PrimaryButton
from familiehus.ui.widgets.chip import Chip

LEAST = 360
"""Design pixels."""
_DIGITS = range(int(Qt.Key.Key_1), int(Qt.Key.Key_9) + 1)


class ReferralPanel(SheetFrame):
    """Subclass it: fill ``body``, give ``save``, ``raw`` and ``fields``. ``wanted`` carries what is to be
    done; ``closed`` when it has gone."""

    wanted = Signal(object)
    closed = Signal()

    def __init__(self, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(LEAST, parent)
        self.save_button = PrimaryButton(verb, "Enter")
        self.save_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.leave)
        self.below.addWidget(self.save_button)
        self._empty: object = None
        self.hide()

    # -- what each gives ----------------------------------------------------------------------------------

    def raw(self) -> object:
        """Everything that can be typed or chosen."""
        raise NotImplementedError

    def fields(self) -> dict[str, Asked]:
        """Where a refusal belongs: by its code, or by the field it names."""
        return {}

    def idea_rows(self) -> Iterable[tuple[QWidget, IdeaRow]]:
        """Chips that Alt and a digit put in, by the question they stand under."""
        return ()

    # -- opening and leaving ------------------------------------------------------------------------------

    def begin(self, heading: str, aside: str, first: QWidget) -> None:
        """Show it, the keyboard in its first field."""
        self.notice.clear()
        for asked in self.fields().values():
            asked.complain("")
        self.save_button.setEnabled(True)
        self.show_heading(heading, aside)
        self._empty = self.raw()
        for line in self.findChildren(QLineEdit):
            line.installEventFilter(self)  # a second time is the same as once
        self.area.verticalScrollBar().setValue(0)
        self.show()
        self.rechain()
        self.go_to(first)

    def rechain(self) -> None:
        """Tab goes as the eye does."""
        chain(self.area)

    @property
    def dirty(self) -> bool:
        """Something typed would be lost."""
        return not self.isHidden() and self.raw() != self._empty

    def leave(self) -> None:
        """Esc: away, after asking where something typed would be lost."""
        if not self.save_button.isEnabled():
            return
        detail = tr("Det, der er skrevet, bliver ikke gemt nogen steder.")
        if not self.dirty or dialogs.ask(
            self.window(), tr("Det er ikke gemt. Skal det slippes?"), detail, tr("Slip det"), danger=True
        ):
            self.saved()

    def saved(self) -> None:
        """It is written, or let go."""
        self.save_button.setEnabled(True)
        self.hide()
        self.closed.emit()

    def send(self, order: object) -> None:
        """Saving begins: nothing is pressed twice."""
        self.notice.clear()
        self.save_button.setEnabled(False)
        self.wanted.emit(order)

    def refuse(self, error: FamiliehusError) -> None:
        """It was not written; what is typed is still there, and the sentence stands at its question."""
        self.save_button.setEnabled(True)
        fields = self.fields()
        asked = fields.get(str(error.fields.get("field", ""))) or fields.get(error.code)
        if asked is None:
            self.notice.say(sentence(error), "warm")
        else:
            self.complain(asked, sentence(error))

    def complain(self, asked: Asked, text: str) -> None:
        """Say it there and go there."""
        asked.complain(text)
        field = asked.inside
        self.go_to(field if isinstance(field, QLineEdit) else _first_stop(field))

    # -- keys ---------------------------------------------------------------------------------------------

    def alt_key(self, key: int) -> bool:
        """Alt and a digit put in a common answer; False when the key means nothing here."""
        here = QApplication.focusWidget()
        if key not in _DIGITS or here is None:
            return False
        for asked, ideas in self.idea_rows():
            if asked.isAncestorOf(here) or ideas.isAncestorOf(here):
                return ideas.choose(key - int(Qt.Key.Key_0))
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A line would write the digit."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
            if alt and self.alt_key(event.key()):
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Also from a chip or the button; Enter on what is chosen already saves; the rest is the frame's."""
        here = QApplication.focusWidget()
        chosen = isinstance(here, Chip) and here.isChecked()
        if chosen and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
            return
        if event.modifiers() != Qt.KeyboardModifier.AltModifier or not self.alt_key(event.key()):
            super().keyPressEvent(event)


def _first_stop(widget: QWidget) -> QWidget:
    stop = getattr(widget, "stop", None)
    found = stop() if callable(stop) else widget
    return found if isinstance(found, QWidget) else widget
