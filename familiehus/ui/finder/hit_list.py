"""The list of offers that fit. The text field may keep the keyboard while the arrows move here."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.finder.hit_delegate import HitDelegate
from familiehus.ui.finder.hit_lines import HitLine
from familiehus.ui.widgets.lines_model import LinesModel

_LEAST_HIGH, _HIGH_ENOUGH = 220, 260
"""Design pixels, and real ones: with large text it scrolls rather than leaves the card."""


class HitList(QListView):
    """``picked`` carries an offer's id, ``refer`` one for a named family; ``left`` when Up leaves its top."""

    picked = Signal(object)
    refer = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Tilbud, der passer"))
        self._model, self._delegate = LinesModel[HitLine](), HitDelegate(self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setObjectName("hits")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListView#hits { background: transparent; border: 0; padding: 0; }")
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def lines(self) -> tuple[HitLine, ...]:
        """What is shown, best first."""
        return self._model.lines

    def show_lines(self, lines: Sequence[HitLine]) -> None:
        """Show these and stand on the best one; where only ticks changed, stay."""
        same = [one.key for one in lines] == [one.key for one in self.lines]
        self._model.set_lines(lines)
        if lines and not (same and self.currentIndex().isValid()):
            self.setCurrentIndex(self._model.index(0))
            self.scrollToTop()

    def current(self) -> HitLine | None:
        """The line one stands on."""
        row = self.currentIndex().row()
        return self.lines[row] if 0 <= row < len(self.lines) else None

    def move(self, steps: int) -> HitLine | None:  # type: ignore[override]
        """Up or down so many lines, without the keyboard being here. None at an end, where nothing moves."""
        if not self.lines:
            return None
        row = min(max(self.currentIndex().row() + steps, 0), len(self.lines) - 1)
        self.setCurrentIndex(self._model.index(row))
        return self.lines[row]

    def pick_current(self) -> None:
        """Tick or untick the line one stands on."""
        line = self.current()
        if line is not None:
            self.picked.emit(line.key)

    def refer_current(self) -> None:
        """A named family is to be referred there."""
        line = self.current()
        if line is not None:
            self.refer.emit(line.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter tick, H refers, Up at the top goes back to the field. Other letters are its."""
        key = event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and plain:
            self.pick_current()
        elif key == Qt.Key.Key_H and plain:
            self.refer_current()
        elif key == Qt.Key.Key_Up and plain and self.currentIndex().row() <= 0:
            self.left.emit()
        elif not plain or (event.text() and event.text().isprintable()):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """One click ticks."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index == self.currentIndex():
            self.pick_current()

    def minimumSizeHint(self) -> QSize:
        """Room for three of them."""
        return QSize(theme.px(260), min(theme.px(_LEAST_HIGH), _HIGH_ENOUGH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other heights."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._delegate.forget()
            self.scheduleDelayedItemsLayout()
