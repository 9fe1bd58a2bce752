"""What every button of ours has in common: a legend, a keycap on it, a size that follows the text.

A QPushButton underneath, so that keyboard, screen readers and shortcuts behave
as Qt's own; only the picture is ours.
"""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from familiehus.ui import theme
from familiehus.ui.painting import LEFT, CapColours, cap, cap_size, shown_keys
from familiehus.ui.theme import FontRole


class KeyButton(QPushButton):
    """Base of chips, choices and buttons. ``key`` is a shortcut shown as a keycap, not bound here."""

    text_role: FontRole = "chip"
    cap_role: FontRole = "key"
    pad_x, height_px, gap = 13, 34, 9
    key_first = True

    def __init__(self, text: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._key = shown_keys(key)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._name_it()

    @property
    def key(self) -> str:
        """The legend of the keycap, empty when there is none."""
        return self._key

    def set_label(self, text: str, key: str | None = None) -> None:
        """Change the words (and the key) and take the room they need."""
        if text == self.text() and key in (None, self._key):
            return
        self.setText(text)
        if key is not None:
            self._key = shown_keys(key)
        self._name_it()
        self.updateGeometry()
        self.update()

    def _name_it(self) -> None:
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self._key)

    def sizeHint(self) -> QSize:
        """Words, key and padding; never less, so nothing is cut."""
        width = QFontMetrics(self._words_font()).horizontalAdvance(self.text()) + 2 * theme.px(self.pad_x) + 1
        if self._key:
            width += cap_size(self._key, theme.font(self.cap_role)).width() + theme.px(self.gap)
        return QSize(width, theme.px(self.height_px))

    def minimumSizeHint(self) -> QSize:
        """The same: our buttons do not shrink under their words."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """And back."""
        super().leaveEvent(event)
        self.update()

    def _words_font(self) -> QFont:
        """The widest type this button ever uses, so that choosing it moves nothing."""
        return theme.font(self.text_role)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground first, then key and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter, QRectF(self.rect()))
        self._paint_legend(painter)

    def paint_ground(self, painter: QPainter, area: QRectF) -> None:
        """Each kind of button draws its own ground and focus ring."""
        raise NotImplementedError

    def ink(self) -> str:
        """Colour of the words."""
        t = theme.tokens()
        return t.ink if self.isEnabled() else t.muted

    def cap_colours(self) -> CapColours:
        """Colours of the keycap."""
        raise NotImplementedError

    def words(self) -> QFont:
        """Type of the words now."""
        return self._words_font()

    def left_pad(self) -> int:
        """Where the legend starts, in pixels."""
        return theme.px(self.pad_x)

    def _paint_legend(self, painter: QPainter) -> None:
        font, x = self.words(), float(self.left_pad())
        words_width = QFontMetrics(font).horizontalAdvance(self.text()) + 1
        size = cap_size(self._key, theme.font(self.cap_role)) if self._key else QSize(0, 0)
        room = (size.width() + theme.px(self.gap)) if self._key else 0
        at_cap = x if self.key_first else x + words_width + theme.px(self.gap)
        at_words = x + room if self.key_first else x
        if self._key:
            place = QRectF(
                QPointF(at_cap, (self.height() - size.height()) / 2),
                QRectF(0, 0, size.width(), size.height()).size(),
            )
            cap(painter, place, self._key, theme.font(self.cap_role), self.cap_colours())
        painter.setFont(font)
        painter.setPen(QColor(self.ink()))
        painter.drawText(QRectF(at_words, 0, self.width() - at_words, self.height()), LEFT, self.text())
