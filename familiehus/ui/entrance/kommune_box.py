"""Which of the 98 kommuner? A few letters or the four-digit kode find it; the arrows choose."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from familiehus import postnumre
from familiehus.i18n import tr
from familiehus.postnumre import Kommune
from familiehus.ui import theme
from familiehus.ui.widgets.row_list import Column, RowList
from familiehus.ui.widgets.row_model import Row
from familiehus.ui.widgets.text import SectionLabel, Text

MOST_SHOWN = 5


class KommuneBox(QWidget):
    """``kommune`` is the one that was found, None until then; ``chosen`` tells when it changes."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kommune: Kommune | None = None
        self.field = QLineEdit()
        self.field.setMaxLength(60)
        self.field.setMinimumHeight(theme.px(41))
        self.field.setPlaceholderText(tr("Skriv de første bogstaver"))
        self.field.setAccessibleName(tr("Kommune"))
        self.field.textEdited.connect(self._search)
        self.field.installEventFilter(self)
        label = SectionLabel(tr("Kommune"))
        label.setBuddy(self.field)
        self.list = RowList(tr("Kommuner, der passer"), [Column(), Column(60, muted=True, right=True)])
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(lambda _index: self._take_current())
        self.list.hide()
        self._hint = Text("", "small", "muted", wrap=True)
        self._hint.hide()
        self.setFocusProxy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        for part in (label, self.field, self.list, self._hint):
            column.addWidget(part)

    def settle(self) -> bool:
        """Take what was typed if it can only mean one kommune. True when one is chosen."""
        found = matching(self.field.text())
        if self.kommune is None and len(found) == 1:
            self._take(found[0])
        return self.kommune is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter belong to the list while it is open."""
        if (
            self.list.isVisible()
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and not event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            key = Qt.Key(event.key())
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._move(1 if key == Qt.Key.Key_Down else -1)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take_current()
                return True
            if key == Qt.Key.Key_Escape:
                self.list.hide()
                return True
        return super().eventFilter(watched, event)

    def _search(self, typed: str) -> None:
        found = matching(typed)
        exact = found[0] if len(found) == 1 and _is_whole(typed, found[0]) else None
        if exact is not None:
            self._take(exact, write=False)
            return
        self._set(None)
        shown = found[:MOST_SHOWN] if typed.strip() else ()
        self.list.set_rows([Row(one.kode, (one.name, one.kode)) for one in shown])
        self.list.setFixedHeight(theme.px(39) * len(shown))
        self.list.setVisible(bool(shown))
        if shown:
            self.list.setCurrentIndex(self.list.model().index(0, 0))
        nothing = bool(typed.strip()) and not found
        self._say(tr("Ingen kommune hedder sådan. Prøv færre bogstaver.") if nothing else "", warm=nothing)

    def _move(self, step: int) -> None:
        row = min(max(self.list.currentIndex().row() + step, 0), len(self.list.rows) - 1)
        self.list.setCurrentIndex(self.list.model().index(row, 0))

    def _take_current(self) -> None:
        kommune = postnumre.kommune(str(self.list.current_key()))
        if kommune is not None:
            self._take(kommune)

    def _take(self, kommune: Kommune, *, write: bool = True) -> None:
        if write:
            self.field.setText(kommune.name)
        self.list.hide()
        self._set(kommune)
        self._say(tr("{name} Kommune, kode {kode}", name=kommune.name, kode=kommune.kode))

    def _set(self, kommune: Kommune | None) -> None:
        if kommune != self.kommune:
            self.kommune = kommune
            self.chosen.emit(kommune)

    def _say(self, words: str, *, warm: bool = False) -> None:
        self._hint.setText(words)
        self._hint.set_tone("warm" if warm else "muted")
        self._hint.setVisible(bool(words))
        self.field.setAccessibleDescription(words)


def matching(typed: str) -> tuple[Kommune, ...]:
    """The kommuner that what was typed may mean: an exact one alone, then beginnings, then any part."""
    wanted = _plain(typed)
    if not wanted:
        return ()
    every = sorted(postnumre.kommuner(), key=lambda one: one.name)
    whole = [one for one in every if _is_whole(typed, one)]
    if whole:
        return tuple(whole)
    if wanted.isdecimal():
        return tuple(one for one in every if one.kode.startswith(wanted))
    first = [one for one in every if _plain(one.name).startswith(wanted)]
    rest = [one for one in every if wanted in _plain(one.name) and one not in first]
    return tuple(first + rest)


def _is_whole(typed: str, kommune: Kommune) -> bool:
    wanted = _plain(typed)
    codes = (kommune.kode, kommune.kode.lstrip("0"))
    return wanted == _plain(kommune.name) or (wanted in codes and len(wanted) >= 3)


def _plain(text: str) -> str:
    words = " ".join(text.casefold().split()).removesuffix(" kommune")
    return words.replace("aa", "å")
