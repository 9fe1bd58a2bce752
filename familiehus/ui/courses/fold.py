"""A heading that opens and closes what stands under it: for what one needs now and then."""

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from familiehus.ui import icons, theme
from familiehus.ui.painting import LEFT, focus_ring


class FoldHead(QPushButton):
    """The words and an arrow; pressed while open."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setMinimumHeight(theme.px(36))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Arrow, words, ring."""
        painter, t, area = QPainter(self), theme.tokens(), QRectF(self.rect())
        if self.hasFocus():
            focus_ring(painter, area, theme.px(8))
        side = theme.px(16)
        name = "chevron-down" if self.isChecked() else "chevron-right"
        picture = icons.pixmap(name, t.muted, side, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(theme.px(4), (self.height() - side) / 2), picture)
        painter.setFont(theme.font("label"))
        painter.setPen(QColor(t.ink if self.underMouse() else t.muted))
        painter.drawText(area.adjusted(theme.px(28), 0, 0, 0), LEFT, self.text())


class Fold(QWidget):
    """Put things into ``inside``. ``opened`` when somebody opens it: it is filled then."""

    opened = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head, self.content = FoldHead(text), QWidget()
        self.inside = QVBoxLayout(self.content)
        self.inside.setContentsMargins(theme.px(28), 0, 0, theme.px(8))
        self.inside.setSpacing(theme.px(2))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.content)
        self.content.hide()
        self.head.toggled.connect(self._toggle)

    @property
    def is_open(self) -> bool:
        """What is inside can be seen."""
        return self.head.isChecked()

    def say(self, text: str) -> None:
        """The words of the heading."""
        self.head.setText(text)
        self.head.setAccessibleName(text)

    def clear(self) -> None:
        """Nothing inside any more."""
        while (item := self.inside.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _toggle(self, on: bool) -> None:
        self.content.setVisible(on)
        if on:
            self.opened.emit()
