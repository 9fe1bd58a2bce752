"""A button that is only an icon; its name is for the tooltip and the screen reader."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from familiehus.ui import icons, theme
from familiehus.ui.painting import CapColours, box, focus_ring, plain_cap
from familiehus.ui.widgets.key_button import KeyButton


class IconButton(KeyButton):
    """34 px square; ``framed`` gives it a chip's edge (the arrows beside a week or a month)."""

    def __init__(
        self, icon_name: str, name: str, *, framed: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", parent)
        self._icon, self._framed = icon_name, framed
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(theme.px(34), theme.px(34))

    def cap_colours(self) -> CapColours:
        """On paper."""
        return plain_cap(theme.tokens())

    def paint_ground(self, painter: QPainter, area: QRectF) -> None:
        """A circle when framed or under the mouse."""
        t = theme.tokens()
        if self.hasFocus():
            area = focus_ring(painter, area, area.height() / 2)
        lit = self.isEnabled() and (self.underMouse() or self.isDown())
        if self._framed or lit:
            box(painter, area, area.height() / 2, t.sunk if lit else t.surface, t.line)

    def _paint_legend(self, painter: QPainter) -> None:
        side, ink = theme.px(18), self.ink()
        picture = icons.pixmap(self._icon, ink, side, self.devicePixelRatioF())
        painter.drawPixmap(QPointF((self.width() - side) / 2, (self.height() - side) / 2), picture)
