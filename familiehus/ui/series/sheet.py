"""The sheet of anonymous series, over the window: count a talk, or make a card. It decides nothing.

Whatever it knew of a card is forgotten the moment it is hidden, however that comes about: Esc, a click
beside it, the lock, the idle clock.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from familiehus import clock
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.calendar_files.sheet import FileSheet
from familiehus.ui.series import words
from familiehus.ui.series.card_panel import CardPanel, KindPanel
from familiehus.ui.series.count_panel import CountPanel
from familiehus.ui.series.face import Face
from familiehus.ui.widgets.buttons import QuietButton
from familiehus.ui.widgets.text import Text

DOUBLE_ENTER = 0.4
"""Seconds in which a second Enter is the same Enter."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SeriesSheet(FileSheet):
    """``typed`` (the words, a reason or None), ``changed`` (other words), ``card_wanted`` (kind, limit),
    ``first_talk``, ``print_wanted``, ``take_back``; ``forgot`` when it was hidden."""

    typed = Signal(str, object)
    changed = Signal()
    card_wanted = Signal(str, int)
    first_talk = Signal()
    print_wanted = Signal()
    take_back = Signal()
    forgot = Signal()
    width_px = 600

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, tr("Anonymt forløb"), "")
        self.face, self._since = Face.TYPING, 0.0
        self.count, self.new, self.made = CountPanel(), KindPanel(), CardPanel()
        self.kept = Text("", "small", "muted", wrap=True)
        self.other = QuietButton("")
        for part in (self.count, self.new, self.made):
            self.column.addWidget(part)
            part.resized.connect(self.fit)
        self.column.addStretch(1)
        self.column.addWidget(self.kept)
        self.foot.insertWidget(1, self.other)
        self.go.clicked.connect(self.commit)
        self.other.clicked.connect(self._other)
        self.count.take_back_wanted.connect(self.take_back)
        self.count.field.textChanged.connect(lambda _text: self.changed.emit())
        self.show_kept(0)

    # -- faces ---------------------------------------------------------------------------------------------

    def begin(self, face: Face) -> None:
        """Open it, empty."""
        self._forget()
        self._show_face(face)
        self.open()

    def _show_face(self, face: Face) -> None:
        self.face = face
        self.count.setVisible(face in (Face.TYPING, Face.OVER))
        self.new.setVisible(face is Face.NEW)
        self.made.setVisible(face is Face.CARD)
        go, other, key = {
            Face.TYPING: (tr("Tæl samtalen"), tr("Nyt kort"), "Ctrl+N"),
            Face.OVER: (tr("Tæl én til"), tr("Tæl ikke"), "Esc"),
            Face.NEW: (tr("Lav kortet"), tr("Tilbage"), "Esc"),
            Face.CARD: (tr("Tæl den første samtale"), tr("Udskriv kortet"), "Ctrl+P"),
        }[face]
        self.go.set_label(go, "Enter")
        self.other.set_label(other, key)
        self.closing.set_label(tr("Luk"), "" if key == "Esc" else "Esc")
        self._since = clock.monotonic()
        self.fit()

    def show_kept(self, cards: int) -> None:
        """How many cards there are, and that they are not kept for ever."""
        self.kept.setText(words.kept(cards))
        self.fit()

    def to_typing(self) -> None:
        """Ready for the next card."""
        self._forget()
        self._show_face(Face.TYPING)
        self.count.field.setFocus()

    def to_new(self) -> None:
        """Ctrl+N."""
        self._forget()
        self._show_face(Face.NEW)
        self.new.kinds.stop().setFocus()

    def offer(self, kinds: Sequence[tuple[str, str]], usual: str | None) -> None:
        """The house's kinds."""
        self.new.offer(kinds, usual)
        self.fit()
        if self.face is Face.NEW and self.isVisible():
            self.new.kinds.stop().setFocus()

    def show_over(self, talks: int, limit: int) -> None:
        """Used up: why one more?"""
        self._show_face(Face.OVER)
        self.count.show_over(talks, limit)

    def show_counted(self, number: int, limit: int, place: str) -> None:
        """Big; where a card was just made, under its words."""
        if self.face is Face.CARD:
            self.made.show_counted(number, limit)
            self.go.set_label(tr("Færdig"), "Enter")
            self._since = clock.monotonic()
        else:
            self._show_face(Face.TYPING)
            self.count.show_counted(number, limit, place)
            self.count.field.setFocus()
            self._see(self.count.result)

    def show_taken_back(self, number: int, limit: int) -> None:
        """As if nothing had been counted."""
        if self.face is Face.CARD:
            self.made.show_taken_back()
            self.go.set_label(tr("Tæl den første samtale"), "Enter")
        else:
            self._show_face(Face.TYPING)
            self.count.show_taken_back(number, limit)
            self.count.field.setFocus()

    def show_card(self, code: str, kind: str, limit: int) -> None:
        """The words of a new card, this once."""
        self._show_face(Face.CARD)
        self.made.show_card(code, kind, limit)
        self.go.setFocus()

    def show_refused(self, text: str) -> None:
        """It could not be done; nothing that was typed is lost."""
        if self.face is Face.NEW:
            self.new.complain(text)
        elif self.face is Face.CARD:
            self.made.show_refused(text)
        else:
            self._show_face(Face.TYPING)
            self.count.show_refused(text)
            self.count.field.setFocus()

    # -- keys ----------------------------------------------------------------------------------------------

    def commit(self) -> None:
        """Enter."""
        if self.face in (Face.TYPING, Face.OVER):
            self._count()
        elif self.face is Face.NEW:
            self._make()
        elif clock.monotonic() - self._since < DOUBLE_ENTER:
            return
        elif self.made.counted.isHidden():
            self.first_talk.emit()
        else:
            self.close_quietly()

    def _count(self) -> None:
        text, reason = self.count.field.text().strip(), self.count.reasons.value()
        if not text:
            self.count.field.setFocus()
        elif self.face is Face.OVER and reason is None:
            self.count.ask_reason()
            self._see(self.count.asked)
        else:
            self.typed.emit(text, reason if self.face is Face.OVER else None)

    def _make(self) -> None:
        kind = self.new.kinds.value()
        if kind is None:
            self.new.complain(tr("Vælg, hvad samtalerne er. Kortet er ikke lavet endnu."))
            self.new.kinds.stop().setFocus()
        else:
            self.card_wanted.emit(str(kind), self.new.limit.value())

    def _other(self) -> None:
        {
            Face.TYPING: self.to_new,
            Face.OVER: self.to_typing,
            Face.NEW: self.to_typing,
            Face.CARD: self.print_wanted.emit,
        }[self.face]()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the buttons say on their caps, and the numbers of the reasons."""
        key, ctrl = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in _ENTER:
            self._enter(repeated=event.isAutoRepeat())
        elif ctrl and key == Qt.Key.Key_Z:
            self.take_back.emit()
        elif ctrl and key == Qt.Key.Key_N and self.face is Face.TYPING:
            self.to_new()
        elif ctrl and key == Qt.Key.Key_P and self.face is Face.CARD:
            self.print_wanted.emit()
        elif key == Qt.Key.Key_Escape and self.face in (Face.OVER, Face.NEW):
            self.to_typing()
        elif not (self.face is Face.OVER and self._number(event.text())):
            super().keyPressEvent(event)
        event.accept()

    def _number(self, text: str) -> bool:
        chosen = text.isdecimal() and self.count.choose_reason(int(text))
        if chosen:
            self._see(self.count.reasons.stop())
        return chosen

    def _see(self, widget: QWidget) -> None:
        """With large text it may lie below the edge: scroll there when it has found its place."""
        QTimer.singleShot(0, widget, lambda: self.area.ensureWidgetVisible(widget, 0, theme.px(12)))

    def _enter(self, *, repeated: bool) -> None:
        """A button that the keyboard stands on is pressed; a chip chooses, it does not save."""
        here = QApplication.focusWidget()
        chips = (*self.count.reasons.chips.values(), *self.new.kinds.chips.values())
        if repeated:
            return
        if isinstance(here, QAbstractButton) and here not in (self.go, *chips):
            here.click()
        else:
            self.commit()

    # -- forgetting ----------------------------------------------------------------------------------------

    def take_focus(self) -> None:
        """Where the hand expects it."""
        (self.new.kinds.stop() if self.face is Face.NEW else self.count.field).setFocus()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside a new card does not close it: its words would be gone."""
        if self.face is not Face.CARD:
            super().mousePressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Closed, or locked: nothing of a card stays. A window that is only minimised keeps its place."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._forget()
            self.forgot.emit()

    def _forget(self) -> None:
        self.count.forget()
        self.made.forget()
        self.new.complain("")
