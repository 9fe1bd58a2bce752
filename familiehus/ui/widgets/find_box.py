"""The box in every header that opens the command palette."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from familiehus.i18n import tr
from familiehus.ui import icons, theme
from familiehus.ui.painting import LEFT, box, cap, cap_size, focus_ring, plain_cap


class FindBox(QPushButton):
    """ "Find eller gør noget  Ctrl K"; shrinks to a magnifying glass and the key when the room is small."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Find eller gør noget"), parent)
        self.setAccessibleName(self.text())
        self.setAccessibleDescription("Ctrl K")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.text())
        self._small = False

    def set_small(self, small: bool) -> None:
        """Words away, glass in."""
        if small != self._small:
            self._small = small
            self.updateGeometry()
            self.update()

    def full_width(self) -> int:
        """Room for words and key, in pixels."""
        words = QFontMetrics(theme.font("small")).horizontalAdvance(self.text())
        return words + theme.px(34) + self._cap().width()

    def _cap(self) -> QSize:
        return cap_size("Ctrl K", theme.font("key"))

    def sizeHint(self) -> QSize:
        """As wide as what it shows."""
        width = theme.px(54) + self._cap().width() if self._small else self.full_width()
        return QSize(width, theme.px(35))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A white box, quiet words, the key at the right end."""
        painter, t, area = QPainter(self), theme.tokens(), QRectF(self.rect())
        if self.hasFocus():
            area = focus_ring(painter, area, 12)
        box(painter, area, 10, t.sunk if self.underMouse() else t.surface, t.line)
        size, pad = self._cap(), theme.px(13)
        place = QRectF(
            self.width() - pad - size.width(),
            (self.height() - size.height()) / 2,
            size.width(),
            size.height(),
        )
        cap(painter, place, "Ctrl K", theme.font("key"), plain_cap(t))
        if self._small:
            side = theme.px(18)
            picture = icons.pixmap("search", t.muted, side, self.devicePixelRatioF())
            painter.drawPixmap(pad, (self.height() - side) // 2, picture)
            return
        painter.setFont(theme.font("small"))
        painter.setPen(QColor(t.muted))
        painter.drawText(QRectF(pad, 0, self.width(), self.height()), LEFT, self.text())
