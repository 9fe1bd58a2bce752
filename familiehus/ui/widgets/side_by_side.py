"""Columns that stand side by side while there is room, and below each other when the text is large."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from familiehus.ui import theme


class SideBySide(QWidget):
    """``columns`` are (widget, share). Below the width they need together they stack, so nothing is cut."""

    def __init__(
        self, columns: Sequence[tuple[QWidget, int]], gap: int = 18, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._gap = gap
        self._columns = tuple(widget for widget, _ in columns)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(gap))
        for widget, share in columns:
            self._row.addWidget(widget, share)

    @property
    def stacked(self) -> bool:
        """True while the columns lie below each other."""
        return self._row.direction() == QBoxLayout.Direction.TopToBottom

    def _needed(self) -> list[int]:
        shown = [w for w in self._columns if not w.isHidden()]
        return [max(w.minimumSizeHint().width(), w.minimumWidth()) for w in shown]

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest column: stacking is always possible."""
        full = super().minimumSizeHint()
        return QSize(max(self._needed(), default=0), full.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction for this width."""
        super().resizeEvent(event)
        self._choose()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._row.setSpacing(theme.px(self._gap))
            self._choose()

    def _choose(self) -> None:
        needed = self._needed()
        fits = sum(needed) + self._row.spacing() * max(len(needed) - 1, 0) <= self.width()
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if way != self._row.direction():
            self._row.setDirection(way)
            self.updateGeometry()
