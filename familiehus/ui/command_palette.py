"""Ctrl+K: find or do anything from a few letters."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.actions import Action, ActionRegistry
from familiehus.ui.announcer import Announcer
from familiehus.ui.fuzzy import ranked
from familiehus.ui.overlay import Overlay
from familiehus.ui.widgets.row_list import Column, RowList
from familiehus.ui.widgets.row_model import Row
from familiehus.ui.widgets.text import Text

_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
LONGEST_QUERY = 80


class CommandPalette(Overlay):
    """The field keeps the focus; arrows choose, Enter runs, Esc gives the focus back."""

    def __init__(self, window: QWidget, actions: Callable[[], ActionRegistry], announcer: Announcer) -> None:
        super().__init__(window, tr("Find eller gør noget"))
        self._actions, self._announcer = actions, announcer
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find eller gør noget"))
        self.field.setAccessibleName(tr("Find eller gør noget"))
        self.field.setMaxLength(LONGEST_QUERY)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.list = RowList(tr("Det, du kan gøre"), [Column()])
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(lambda _index: self._run_current())
        self._nothing = Text(tr("Intet passer. Prøv et andet ord."), "body", "muted")
        for widget in (self.field, self._nothing):
            self.card.body.addWidget(widget)
        self.card.body.addWidget(self.list, 1)

    def take_focus(self) -> None:
        """Start from an empty field."""
        self.field.clear()
        self._search("")
        self.field.setFocus()

    def wanted_height(self, width: int) -> int:
        """Field and its rows, ten at most."""
        rows = min(max(len(self.list.rows), 1), 10)
        return theme.px(18 + 8 + 18 + rows * 39 + 4) + self.field.sizeHint().height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter belong to the list although the field has the focus."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _MOVES:
                self._move(_MOVES[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run_current()
                return True
        return super().eventFilter(watched, event)

    def _search(self, query: str) -> None:
        possible = [a for a in self._actions() if a.enabled() and a.id != "frame.find"]
        found = ranked(query, [(a, a.label, a.synonyms) for a in possible])
        self.list.set_rows([_row(action) for action in found])
        self._nothing.setVisible(not found)
        self.list.setVisible(bool(found))
        self.fit()
        if found:
            self.list.setCurrentIndex(self.list.model().index(0, 0))
            self.list.scrollToTop()
        if query and found:
            self._announcer.say(found[0].label)

    def _move(self, step: int) -> None:
        rows = self.list.rows
        if not rows:
            return
        at = min(max(self.list.currentIndex().row() + step, 0), len(rows) - 1)
        self.list.setCurrentIndex(self.list.model().index(at, 0))
        self._announcer.say(rows[at].spoken)

    def _run_current(self) -> None:
        key = self.list.current_key()
        if key is None:
            return
        action = self._actions()[str(key)]
        self.close_quietly()
        if action.enabled():
            action.run()


def _row(action: Action) -> Row:
    return Row(action.id, (action.label,), keys=action.shortcut or "")
