"""The list of courses: search, seasons, what must be seen to; it remembers where one stood."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import cast
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.queries.course_whens import CourseWhen
from familiehus.queries.courses import CourseRow
from familiehus.ui import theme
from familiehus.ui.courses.list_delegate import LineDelegate
from familiehus.ui.courses.list_lines import Line, lines_of
from familiehus.ui.courses.list_model import LINE, LineModel
from familiehus.ui.desk.notice import Notice
from familiehus.ui.house.plain_line import PlainLine
from familiehus.ui.widgets.buttons import PrimaryButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.empty_state import EmptyState


class CourseLines(QListView):
    """``opened`` carries a course's id, ``unfold`` the wish to see the earlier ones."""

    opened = Signal(object)
    unfold = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Hold"))
        self._model = LineModel()
        self.setModel(self._model)
        self.setItemDelegate(LineDelegate(self))
        self.setObjectName("lines")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListView#lines { background: transparent; border: 0; padding: 0; }")
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown, top first."""
        return self._model.lines

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these; whoever stood on a line stands on it still, and sees the same stretch."""
        key, at = self.current_key(), self.verticalScrollBar().value()
        self._model.set_lines(lines)
        if self.current_key() is None:
            self.stand_on(key)
        self.verticalScrollBar().setValue(at)

    def current_key(self) -> object | None:
        """Key of the line the keyboard stands on."""
        index = self.currentIndex()
        return _line(index).key if index.isValid() else None

    def stand_on(self, key: object | None) -> None:
        """Stand there; on the first course when there is no such line."""
        rows = [n for n, line in enumerate(self._model.lines) if not line.heading]
        wanted = [n for n in rows if self._model.lines[n].key == key]
        for row in (*wanted, *rows)[:1]:
            self.setCurrentIndex(self._model.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; letters are left to the page, whose keys they are."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.text().isprintable() and event.text() and event.key() != Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """One click opens, as on a page of links."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index == self.currentIndex():
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        line = _line(index)
        if line.fold:
            self.unfold.emit()
        elif line.course is not None:
            self.opened.emit(line.course)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other heights."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()


class CourseList(QWidget):
    """``opened`` carries a course's id; ``new_wanted``: somebody wants a new course."""

    opened = Signal(object)
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[CourseRow, ...] = ()
        self._whens: Mapping[UUID, CourseWhen] = {}
        self._places: Mapping[str, str] = {}
        self._now = datetime.min
        self._unfolded = self._read = False
        self.field = PlainLine()
        self.field.setPlaceholderText(tr("Søg i holdene: navn, ugedag, lokale, måned"))
        self.field.setAccessibleName(tr("Søg i holdene"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(theme.px(460))
        self.new_button = PrimaryButton(tr("Nyt hold"), "N")
        self.lines = CourseLines()
        self.empty = EmptyState(
            tr(
                "Der er ingen hold endnu. Tryk N, vælg en forløbsskabelon og den første dag; så lægges "
                "mødegangene."
            ),
            tr("Nyt hold"),
            "N",
        )
        self.nothing, self.notice = EmptyState(""), Notice()
        self._card = Card()
        self._lay_out()
        self.field.textEdited.connect(lambda _text: self._show())
        self.new_button.clicked.connect(self.new_wanted)
        self.empty.acted.connect(self.new_wanted)
        self.lines.opened.connect(self.opened)
        self.lines.unfold.connect(self._unfold)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.px(14))
        head.addWidget(self.field, 1)
        head.addStretch(1)
        head.addWidget(self.new_button)
        self._card.body.setContentsMargins(theme.px(8), theme.px(4), theme.px(8), theme.px(8))
        for part in (self.lines, self.empty, self.nothing):
            self._card.body.addWidget(part, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(14))
        column.addLayout(head)
        column.addWidget(self.notice)
        column.addWidget(self._card, 1)
        for hidden in (self.empty, self.nothing):
            hidden.hide()

    def show_rows(
        self,
        rows: Sequence[CourseRow],
        whens: Mapping[UUID, CourseWhen],
        places: Mapping[str, str],
        now: datetime,
    ) -> None:
        """What was read."""
        self._rows, self._whens, self._places, self._now = tuple(rows), whens, places, now
        self._read = True
        self._show()

    @property
    def rows(self) -> tuple[CourseRow, ...]:
        """All courses, whatever is searched for."""
        return self._rows

    def search(self) -> None:
        """F3: the keyboard in the field, what stands there chosen."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def stop(self) -> QWidget:
        """Where the keyboard belongs."""
        return self.lines if self.lines.isVisibleTo(self) else self.new_button

    def current(self) -> UUID | None:
        """The course one stands on."""
        key = self.lines.current_key()
        return key if isinstance(key, UUID) else None

    def _unfold(self) -> None:
        at = self.lines.currentIndex().row()
        self._unfolded = True
        self._show()
        below = [n for n, line in enumerate(self.lines.lines) if n >= at and not line.heading]
        if below:
            self.lines.setCurrentIndex(self.lines.model().index(below[0], 0))

    def _show(self) -> None:
        search = " ".join(self.field.text().split())
        lines = lines_of(
            self._rows, self._whens, self._places, self._now, search=search, unfolded=self._unfolded
        )
        self.lines.show_lines(lines)
        self.empty.setVisible(self._read and not self._rows)
        self.nothing.setVisible(bool(self._rows) and not lines)
        if search:
            self.nothing.show_words(
                tr("Intet hold hedder noget med “{search}”. Esc rydder søgningen.", search=search)
            )
        self.lines.setVisible(bool(lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """In the field: Down and Enter go to the list, Esc clears it."""
        if not self.field.hasFocus():
            super().keyPressEvent(event)
            return
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.lines.stand_on(self.lines.current_key())
            self.stop().setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Escape:
            self.field.clear()
            self._show()
            self.stop().setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)


def _line(index: QModelIndex) -> Line:
    return cast(Line, index.data(LINE))
