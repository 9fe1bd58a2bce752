"""Slet familien, over the window: all that it means first, then a word to type, then the button.

Enter alone never erases: the keyboard begins on the way out, the button sleeps until the word stands there,
and Enter in the field does nothing. Arrows and PgUp/PgDn read. Afterwards the same sheet is the receipt: whom
to tell, which nobody can look up any more. It decides nothing; whoever made it erases.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.activity.asked import Asked
from familiehus.ui.activity.tab_order import chain
from familiehus.ui.calendar_files.sheet import FileSheet
from familiehus.ui.desk.notice import Notice
from familiehus.ui.handover import erase_words
from familiehus.ui.house.plain_line import PlainLine
from familiehus.ui.widgets.progress_line import ProgressLine
from familiehus.ui.widgets.text import Text

if TYPE_CHECKING:
    from familiehus.services.erasure import StillHeld
    from familiehus.services.family_going import FamilyGoing, ToTell

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LINES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class EraseSheet(FileSheet):
    """``wanted`` when it shall be done; ``left`` when it was closed before that; ``read`` after it."""

    wanted = Signal()
    left = Signal()
    read = Signal()
    width_px = 820
    danger = True

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, tr("Slet familien"), tr("Slet familien for altid"))
        self.going: FamilyGoing | None = None
        self._tell: tuple[ToTell, ...] = ()
        self.erasing = self.done = False
        self.texts: list[Text] = []
        self.word = PlainLine()
        self.asked = Asked(tr("Skriv ordet slet, når familien har bedt om det"), self.word)
        self.warning = Text(erase_words.for_good(), "body", "warm", wrap=True)
        self.notice, self.progress = Notice(), ProgressLine(stoppable=False)
        self.column.addWidget(self.asked)
        self.column.addStretch(1)
        self.card.body.insertWidget(1, self.warning)
        self.card.body.insertWidget(2, self.notice)
        self.foot.insertWidget(0, self.progress, 1)
        self.word.textEdited.connect(lambda _text: self._look())
        self.go.clicked.connect(self._press)
        self.forget()

    # -- states -------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """It is being looked up what would go."""
        self.forget()
        self.progress.start(tr("Ser efter, hvad huset har …"))
        self.open()

    def show_going(self, going: "FamilyGoing") -> None:
        """Say it all, and ask."""
        self.going, self._tell = going, going.tell
        self.progress.finish()
        self.title.setText(tr("Slet {name}", name=going.name))
        self._fill(erase_words.parts(going))
        for part in (self.warning, self.asked, self.go):
            part.show()
        self._settle()

    def start(self) -> None:
        """It is under way and can no longer be stopped."""
        self.erasing = True
        self._look()
        self.word.setEnabled(False)
        self.closing.setEnabled(False)
        self.progress.start(tr("Sletter …"))

    def finish(self, stopped: int, held: "StillHeld | None") -> None:
        """The receipt. It names nobody of the family."""
        tell = self._tell
        self.forget()
        self.done = True
        self.title.setText(tr("Familien er slettet"))
        self.closing.set_label(tr("Luk"), "Esc")
        self._fill(erase_words.receipt(tell, stopped, held))
        self._settle()

    def refuse(self, words: str) -> None:
        """It was not done."""
        self.erasing = False
        self.word.setEnabled(True)
        self.closing.setEnabled(True)
        self.progress.finish()
        self.notice.say(words, "warm")
        self._look()
        self.closing.setFocus()

    def forget(self) -> None:
        """Nothing of a family stays in a widget."""
        self.going, self._tell = None, ()
        self.erasing = self.done = False
        self.title.setText(tr("Slet familien"))
        self.closing.set_label(tr("Lad være"), "Esc")
        self.closing.setEnabled(True)
        self.word.clear()
        self.word.setEnabled(True)
        self.notice.clear()
        self.progress.finish()
        self._fill(())
        for part in (self.warning, self.asked, self.go):
            part.hide()
        self._look()

    # -- asking -------------------------------------------------------------------------------------------

    @property
    def ready(self) -> bool:
        """The word stands there."""
        typed = self.word.text().strip().casefold() == tr("slet").casefold()
        return typed and self.going is not None and not self.erasing

    def _look(self) -> None:
        self.go.setEnabled(self.ready)

    def _press(self) -> None:
        if self.ready:
            self.wanted.emit()

    # -- showing ------------------------------------------------------------------------------------------

    def _fill(self, parts: tuple[erase_words.Part, ...]) -> None:
        for old in self.texts:
            self.column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.texts = []
        for heading, lines in parts:
            if heading:
                self._add(Text(heading, "strong", wrap=True))
            for line in lines:
                self._add(Text(f"· {line}" if heading else line, "body", wrap=True))

    def _add(self, text: Text) -> None:
        text.setParent(self.inside)
        self.column.insertWidget(len(self.texts), text)
        self.texts.append(text)
        text.show()

    def _settle(self) -> None:
        chain(self.inside)
        self.fit()
        self.area.verticalScrollBar().setValue(0)
        self.take_focus()

    def wanted_height(self, width: int) -> int:
        """With room for the warning above what scrolls."""
        above = 0 if self.warning.isHidden() else self.warning.heightForWidth(width - theme.px(48))
        return super().wanted_height(width) + above + theme.px(12)

    def take_focus(self) -> None:
        """On the way out: whoever presses Enter without reading has done nothing."""
        self.closing.setFocus()

    def close_quietly(self) -> None:
        """Esc, the button, or a click beside; not while it is under way."""
        if self.erasing:
            return
        shown, done = self.isVisible(), self.done
        super().close_quietly()
        self.forget()
        if shown:
            (self.read if done else self.left).emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Reading by keys. Enter that is held down presses nothing."""
        key, bar = Qt.Key(event.key()), self.area.verticalScrollBar()
        if key in _LINES and QApplication.focusWidget() is not self.word:
            bar.setValue(bar.value() + _LINES[key] * theme.px(48))
        elif key in _PAGES:
            bar.setValue(bar.value() + _PAGES[key] * bar.pageStep())
        elif not (key in _ENTER and event.isAutoRepeat()):
            super().keyPressEvent(event)
        event.accept()
