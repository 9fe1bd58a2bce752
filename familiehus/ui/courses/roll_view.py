"""The attendance table: arrows choose, M A U mark and go on, blank takes back, G marks all that are left."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QSizePolicy, QTableView, QWidget

from familiehus.courses.attendance import Came
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.courses.chip_paint import pill_size
from familiehus.ui.courses.roll import Roll
from familiehus.ui.courses.roll_model import CHILD, FAMILY, FIRST, RollModel, Shown
from familiehus.ui.courses.roll_painter import HEAD, RollDelegate, RollHead

SESSION, NAME, MONTH, NOTES = 40, 148, 108, 150
"""Design pixels of the columns; NAME and NOTES at least."""

_MARKS = {Qt.Key.Key_M: Came.CAME, Qt.Key.Key_A: Came.SENT_WORD, Qt.Key.Key_U: Came.STAYED_AWAY}
_BLANK = (Qt.Key.Key_Space, Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class RollView(QTableView):
    """``marked`` carries (ids of families, session, Came or None), ``opened`` the id of one family,
    ``session_chosen`` the session one has gone to."""

    marked = Signal(object, int, object)
    opened = Signal(object)
    session_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Fremmøde"))
        self.folded = False
        self.roll_model = RollModel()
        self._first = 0
        self.setModel(self.roll_model)
        self.setHorizontalHeader(RollHead(self))
        self._delegate = RollDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setObjectName("roll")
        self.setStyleSheet(
            "QTableView#roll { background: transparent; border: 0; selection-background-color: transparent; }"
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.horizontalHeader().sectionClicked.connect(self._head_pressed)
        self.selectionModel().currentChanged.connect(self._moved)

    # -- showing ------------------------------------------------------------------------------------------

    def show_roll(self, roll: Roll, rows: Sequence[Shown], session: int | None = None) -> None:
        """Show it; ``session`` is the one to stand on, None: the one stood on before."""
        row = max(self.currentIndex().row(), 0)
        if session is not None:
            self.roll_model.chosen, row = session, 0
        chosen = self.roll_model.chosen
        self.roll_model.show_roll(roll, rows)
        self.roll_model.chosen = min(chosen, max(len(roll.sessions) - 1, 0))
        self._place()
        if rows and roll.sessions:
            self._stand(min(row, len(rows) - 1), self.roll_model.chosen)

    def _stand(self, row: int, session: int) -> None:
        self.setCurrentIndex(self.roll_model.index(row, FIRST + session))

    def _moved(self, now: QModelIndex, before: QModelIndex) -> None:
        session = self.roll_model.session_of(now.column())
        if session is not None and session != self.roll_model.chosen:
            self.roll_model.chosen = session
            self._place()
            self.horizontalHeader().viewport().update()
            self.session_chosen.emit(session)
        self.viewport().update()

    def _head_pressed(self, section: int) -> None:
        session = self.roll_model.session_of(section)
        if session is not None and self.roll_model.rows:
            self._stand(max(self.currentIndex().row(), 0), session)
            self.setFocus()

    def _place(self) -> None:
        """Give the columns their room. A course of 46 sessions shows those around the chosen one."""
        model, room = self.roll_model, self.viewport().width()
        px, last = theme.px, model.columnCount() - 1
        child = self._child_width()
        wants = self._notes_width()
        self.folded = room - px(NAME) - child - wants < px(SESSION) * min(model.sessions, 4)
        notes = 0 if self.folded else wants
        fits = max((room - px(NAME) - child - notes) // px(SESSION), 1)
        self._first = _window(self._first, model.chosen, fits, model.sessions)
        shown = range(self._first, min(self._first + fits, model.sessions))
        rest = max(room - child - len(shown) * px(SESSION) - px(NAME), 0)
        self.setColumnWidth(FAMILY, px(NAME) + (rest if self.folded else int(max(rest - notes, 0) * 0.3)))
        self.setColumnHidden(CHILD, not child)
        self.setColumnWidth(CHILD, child)
        for session in range(model.sessions):
            self.setColumnHidden(FIRST + session, session not in shown)
            self.setColumnWidth(FIRST + session, px(SESSION))
        self.setColumnHidden(last, self.folded)
        used = self.columnWidth(FAMILY) + child + len(shown) * px(SESSION)
        self.setColumnWidth(last, max(room - used, 0))
        for row in range(len(model.rows)):
            self.setRowHeight(row, self._delegate.height_of(row))
        self.setFixedHeight(self.sizeHint().height())

    def _child_width(self) -> int:
        """What the months need; several of them break into lines."""
        metrics = QFontMetrics(theme.font("body"))
        wide = max((metrics.horizontalAdvance(row.child) for row in self.roll_model.rows), default=0)
        return min(wide + theme.px(16), theme.px(MONTH)) if wide else 0

    def _notes_width(self) -> int:
        """What the longest chip needs, within reason: a longer one is cut, or goes below."""
        longest = max(
            (pill_size(note.text).width() for row in self.roll_model.rows for note in row.notes), default=0
        )
        return min(int(longest) + theme.px(12), theme.px(NOTES)) if longest else 0

    def sizeHint(self) -> QSize:
        """All of it: the page scrolls, not the table."""
        rows = sum(self.rowHeight(row) for row in range(len(self.roll_model.rows)))
        return QSize(theme.px(420), theme.px(HEAD) + rows + 2)

    def minimumSizeHint(self) -> QSize:
        """Name and two sessions."""
        return QSize(theme.px(NAME + 2 * SESSION), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other columns."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_delegate"):
            self._place()

    # -- keys ---------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The marks; Enter opens the family; what is not ours is the page's."""
        key, others = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        row, session = self.currentIndex().row(), self.roll_model.session_of(self.currentIndex().column())
        if row < 0 or session is None or others:
            event.ignore()
        elif key in _MARKS:
            self._mark(row, session, _MARKS[key])
        elif key in _BLANK:
            self._mark(row, session, None)
        elif key == Qt.Key.Key_G:
            self.mark_all(session)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self._family(row))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(key, row, session)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._stand(0 if key == Qt.Key.Key_Home else len(self.roll_model.rows) - 1, session)
        else:
            event.ignore()

    def go_to(self, session: int) -> None:
        """Stand on this session, in the same row."""
        if self.roll_model.rows and session < self.roll_model.sessions:
            self._stand(max(self.currentIndex().row(), 0), session)
            self.setFocus()

    def _step(self, key: Qt.Key, row: int, session: int) -> None:
        """Not Qt's own step, which would stop at columns that are folded away."""
        down = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(key, 0)
        right = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(key, 0)
        there = min(max(row + down, 0), len(self.roll_model.rows) - 1)
        self._stand(there, min(max(session + right, 0), self.roll_model.sessions - 1))

    def _mark(self, row: int, session: int, came: Came | None) -> None:
        self.marked.emit((self._family(row),), session, came)
        if came is not None and row + 1 < len(self.roll_model.rows):
            self._stand(row + 1, session)

    def mark_all(self, session: int | None = None) -> None:
        """G: everybody who is not marked yet has come."""
        chosen = self.roll_model.chosen if session is None else session
        roll = self.roll_model.roll
        if roll is not None and roll.sessions and (left := roll.unmarked(chosen)):
            self.marked.emit(left, chosen, Came.CAME)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Twice on a name opens the family; twice on a mark is two clicks."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.roll_model.session_of(index.column()) is None:
            self.opened.emit(self._family(index.row()))
        else:
            self.mousePressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a name stands on its chosen session; on a mark one stood on, it turns it."""
        index, before = self.indexAt(event.position().toPoint()), self.currentIndex()
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        session = self.roll_model.session_of(index.column())
        if session is None:
            self._stand(index.row(), self.roll_model.chosen)
        elif index == before:
            self._turn(index.row(), session)
        else:
            self._stand(index.row(), session)

    def _turn(self, row: int, session: int) -> None:
        """Nothing, mødt, afbud, udeblevet, nothing: for whoever has only a mouse."""
        assert self.roll_model.roll is not None
        order = (None, *Came)
        now = order.index(self.roll_model.roll.mark(row, session))
        self.marked.emit((self._family(row),), session, order[(now + 1) % len(order)])

    def _family(self, row: int) -> UUID:
        assert self.roll_model.roll is not None
        return self.roll_model.roll.families[row].id

    def current_family(self) -> UUID | None:
        """The family one stands on."""
        row = self.currentIndex().row()
        return self._family(row) if 0 <= row < len(self.roll_model.rows) else None


def _window(first: int, chosen: int, fits: int, sessions: int) -> int:
    """The first session that is shown: moved as little as lets the chosen one be seen."""
    first = min(max(first, chosen - fits + 1), chosen)
    return max(min(first, sessions - fits), 0)
