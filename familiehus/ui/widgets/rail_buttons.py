"""What stands on the rail: a way to a page, the lock, the mark of a practice house."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from familiehus.i18n import tr
from familiehus.ui import icons, theme
from familiehus.ui.painting import CENTRE, LEFT, CapColours, box, focus_ring, rail_cap
from familiehus.ui.widgets.key_button import KeyButton


class RailItem(KeyButton):
    """Icon and name; only the icon when compact. ``badge`` counts what waits there."""

    pad_x, height_px = 10, 41

    def __init__(self, text: str, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(text, "", parent)
        self._icon, self._badge = icon_name, 0
        self._current = self._compact = False
        self.setToolTip(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_current(self, current: bool) -> None:
        """This is where we are."""
        self._current = current
        self.setAccessibleName(tr("{page}, valgt", page=self.text()) if current else self.text())
        self.update()

    @property
    def current(self) -> bool:
        """True for the page that is shown."""
        return self._current

    def set_badge(self, number: int) -> None:
        """How many wait; 0 for none."""
        self._badge = number
        self.setToolTip(tr("{page}: {n} venter", page=self.text(), n=number) if number else self.text())
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Icon only."""
        self._compact = compact
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A little lower when compact, so that all fit at 200 % text."""
        if self._compact:
            return QSize(theme.px(34), theme.px(34))
        words = QFontMetrics(self._words_font()).horizontalAdvance(self.text())
        badge = theme.px(34) if self._badge else 0
        return QSize(theme.px(44) + words + badge, theme.px(self.height_px))

    def _words_font(self) -> QFont:
        font = theme.font("body")
        font.setWeight(QFont.Weight.Medium)
        return font

    def cap_colours(self) -> CapColours:
        """On the rail."""
        return rail_cap(theme.tokens())

    def paint_ground(self, painter: QPainter, area: QRectF) -> None:
        """Lit when current or under the mouse."""
        t = theme.tokens()
        if self._current or self.underMouse():
            box(painter, area, 10, t.rail_chosen, t.rail_line if t.high_contrast else None)
        if self.hasFocus():
            focus_ring(painter, area, 10, t.rail_strong)

    def _paint_legend(self, painter: QPainter) -> None:
        t, side = theme.tokens(), theme.px(20)
        ink = t.rail_strong if self._current else t.rail_ink
        left = (self.width() - side) / 2 if self._compact else theme.px(9)
        picture = icons.pixmap(self._icon, ink, side, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(left, (self.height() - side) / 2), picture)
        if not self._compact:
            painter.setFont(self._words_font())
            painter.setPen(QColor(ink))
            painter.drawText(QRectF(theme.px(40), 0, self.width(), self.height()), LEFT, self.text())
        if self._badge:
            self._paint_badge(painter)

    def _paint_badge(self, painter: QPainter) -> None:
        t, font, text = theme.tokens(), theme.font("key"), str(self._badge)
        width = QFontMetrics(font).horizontalAdvance(text) + theme.px(10 if self._compact else 14)
        height = theme.px(15 if self._compact else 17)
        place = QRectF(self.width() - width - theme.px(10), (self.height() - height) / 2, width, height)
        if self._compact:  # on the icon's shoulder, the icon stays readable
            place.moveTo(min(self.width() / 2 + theme.px(3), self.width() - width), theme.px(1))
        box(painter, place, height / 2, t.badge, None)
        painter.setFont(font)
        painter.setPen(QColor(t.on_badge))
        painter.drawText(place, CENTRE, text)


class RailLink(KeyButton):
    """Words and a key on the rail; an open lock is one press away, also when compact."""

    pad_x, height_px, gap = 0, 26, 4
    key_first = False

    def __init__(self, text: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(text, key, parent)
        self._compact = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_compact(self, compact: bool) -> None:
        """Icon only."""
        self._compact = compact
        self.setToolTip(f"{self.accessibleName()} ({self.key})" if compact else "")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Small when compact."""
        return QSize(theme.px(40), theme.px(40)) if self._compact else super().sizeHint()

    def _words_font(self) -> QFont:
        return theme.font("small")

    def ink(self) -> str:
        """White under the mouse."""
        t = theme.tokens()
        return t.rail_strong if self.underMouse() else t.rail_ink

    def cap_colours(self) -> CapColours:
        """On the rail."""
        return rail_cap(theme.tokens())

    def paint_ground(self, painter: QPainter, area: QRectF) -> None:
        """Nothing but the focus ring."""
        if self.hasFocus():
            focus_ring(painter, area, 6, theme.tokens().rail_strong)

    def _paint_legend(self, painter: QPainter) -> None:
        if not self._compact:
            super()._paint_legend(painter)
            return
        side = theme.px(20)
        picture = icons.pixmap("lock", self.ink(), side, self.devicePixelRatioF())
        painter.drawPixmap(QPointF((self.width() - side) / 2, (self.height() - side) / 2), picture)


class PracticeMark(QWidget):
    """A gold pill that cannot be mistaken: nothing here is real."""

    def __init__(self, text: str, explanation: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setAccessibleName(explanation)
        self.setToolTip(explanation)
        self.setAttribute(Qt.WidgetAttribute.WA_AlwaysShowToolTips)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as its word."""
        width = QFontMetrics(theme.font("key")).horizontalAdvance(self._text) + theme.px(12)
        return QSize(width, theme.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Gold, dark words."""
        painter, t, area = QPainter(self), theme.tokens(), QRectF(self.rect())
        box(painter, area, area.height() / 2, t.practice, None)
        painter.setFont(theme.font("key"))
        painter.setPen(QColor(t.on_practice))
        painter.drawText(area, CENTRE, self._text)
