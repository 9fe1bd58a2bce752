"""The list of the house: quiet rows, a soft ground under the newest, everything by key or by mouse."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from familiehus.ui.widgets.row_delegate import RowDelegate
from familiehus.ui.widgets.row_model import ROW, Row, RowModel


@dataclass(frozen=True, slots=True)
class Column:
    """``width`` in design pixels, 0 takes what is left. ``strong`` heavier, ``muted`` paler."""

    width: int = 0
    strong: bool = False
    muted: bool = False
    right: bool = False


class RowList(QListView):
    """Emits a row's key: ``opened`` (Enter, double click), ``acted`` (its action), ``removed`` (Delete).

    ``on_card``: nothing but a card's surface lies behind the rows, so their pictures may be kept.
    """

    opened = Signal(object)
    acted = Signal(object)
    removed = Signal(object)
    current_changed = Signal(object)

    def __init__(
        self, name: str, columns: Sequence[Column], parent: QWidget | None = None, *, on_card: bool = False
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._model = RowModel()
        self._delegate = RowDelegate(tuple(columns), self, on_card=on_card)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setObjectName("rows")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListView#rows { background: transparent; border: 0; padding: 0; }")
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda index: self.opened.emit(_row(index).key))
        self.selectionModel().currentChanged.connect(self._tell_current)

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown, top first."""
        return self._model.rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these; what did not change stays untouched."""
        self._model.set_rows(rows)
        if self.isVisible():
            self.executeDelayedItemsLayout()  # now, so that list and number are painted together, once

    def current_key(self) -> Hashable | None:
        """Key of the row the keyboard stands on."""
        index = self.currentIndex()
        return _row(index).key if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete removes; letters are left to the page, whose keys they are."""
        key, where = event.key(), self.currentIndex()
        if where.isValid() and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(_row(where).key)
        elif where.isValid() and key == Qt.Key.Key_Delete:
            self.removed.emit(_row(where).key)
        elif event.text().isprintable() and event.text() and key != Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the words at the right end is the action."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            area = self._delegate.action_area(self.visualRect(index), _row(index))
            if area.contains(event.position()):
                self.acted.emit(_row(index).key)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._delegate.forget()
            self.scheduleDelayedItemsLayout()

    def doItemsLayout(self) -> None:
        """Where all rows are equally high, Qt measures one instead of all."""
        self.setUniformItemSizes(self._delegate.even(self._model.rows))
        super().doItemsLayout()

    def _tell_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.current_changed.emit(_row(now).key if now.isValid() else None)


def _row(index: QModelIndex | QPersistentModelIndex) -> Row:
    return cast(Row, index.data(ROW))
