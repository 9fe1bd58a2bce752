"""The tray that the paper lies on: it waits, empty, until there is a paper to show."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from familiehus.ui import theme
from familiehus.ui.painting import box, focus_ring

_EDGE = 5
_LEAST_WIDE, _LEAST_HIGH = 420, 480
_HIGH_ENOUGH = 620
"""Pixels. Large text asks for no more: the paper itself does not grow with it."""


class PaperTray(QWidget):
    """Brings in the PDF viewer (0.1 s) with the first paper, so that the page opens without it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.view: QWidget | None = None
        self._whole = False

    def set_whole(self, *, whole: bool) -> None:
        """Whole pages, or pages as wide as the tray."""
        from familiehus.ui.paper.paper_view import PaperView

        self._whole = whole
        if isinstance(self.view, PaperView):
            self.view.set_whole(whole=whole)

    def show_pdf(self, pdf: bytes, name: str, description: str) -> None:
        """Lay this paper on the tray; what a screen reader says of it."""
        from familiehus.ui.paper.paper_view import PaperView

        if not isinstance(self.view, PaperView):
            self.view = PaperView()
            self.view.focus_moved.connect(self.update)
            self.view.set_whole(whole=self._whole)
            self._column.addWidget(self.view)
            self.view.show()  # now, and not with the next turn of the loop: Tab may come before it
            self.setFocusProxy(self.view)
        self.view.show_pdf(pdf, name, description)

    def clear(self) -> None:
        """Take the paper away; nothing of it stays in memory here."""
        if self.view is not None:
            self._column.removeWidget(self.view)
            self.view.hide()
            self.view.deleteLater()
            self.view = None
            self.update()

    def minimumSizeHint(self) -> QSize:
        """Room to read in; the words beside it may not squeeze the paper away."""
        return QSize(theme.px(_LEAST_WIDE), min(theme.px(_LEAST_HIGH), _HIGH_ENOUGH))

    def sizeHint(self) -> QSize:
        """The same; it takes what is left."""
        return self.minimumSizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Sunk ground, radius 12, a ring when the keyboard is in it."""
        t, painter = theme.tokens(), QPainter(self)
        area = QRectF(self.rect())
        box(painter, area, 12, t.sunk, t.line)
        if self.view is not None and self.view.hasFocus():
            focus_ring(painter, area, 12)
