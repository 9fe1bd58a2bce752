"""The one main action of a page, the quiet ones beside it, and the link that is only words."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from familiehus.ui import theme
from familiehus.ui.painting import CapColours, accent_cap, box, focus_ring, plain_cap
from familiehus.ui.widgets.key_button import KeyButton


class PrimaryButton(KeyButton):
    """Petrol, one per page; ``danger`` makes it terracotta, for what cannot be undone."""

    text_role = "strong"
    pad_x, height_px, gap = 18, 41, 10
    key_first = False

    def __init__(
        self, text: str, key: str = "", *, danger: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, key, parent)
        self._danger = danger
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def ink(self) -> str:
        """White on petrol, grey when it can't be pressed."""
        t = theme.tokens()
        return t.on_accent if self.isEnabled() else t.muted

    def _ground(self) -> str:
        t = theme.tokens()
        if not self.isEnabled():
            return t.sunk
        return t.warm if self._danger else t.accent

    def cap_colours(self) -> CapColours:
        """Outlined on the button's own ground."""
        t = theme.tokens()
        if not self.isEnabled():
            return CapColours(t.sunk, t.muted, t.muted)
        return CapColours(self._ground(), t.on_accent, t.on_accent) if self._danger else accent_cap(t)

    def paint_ground(self, painter: QPainter, area: QRectF) -> None:
        """A solid block, a shade deeper under the mouse."""
        if self.hasFocus():
            area = focus_ring(painter, area, 12, theme.tokens().ink)
        colour = QColor(self._ground())
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            colour = colour.lighter(108) if theme.tokens().dark else colour.darker(112)
        box(painter, area, 10, colour.name(), None)


class QuietButton(KeyButton):
    """White with a thin edge: a second choice."""

    text_role = "body"
    pad_x, height_px, gap = 16, 41, 10
    key_first = False

    def __init__(self, text: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, key, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def cap_colours(self) -> CapColours:
        """On paper."""
        return plain_cap(theme.tokens())

    def paint_ground(self, painter: QPainter, area: QRectF) -> None:
        """White; sunk under the mouse."""
        t = theme.tokens()
        if self.hasFocus():
            area = focus_ring(painter, area, 12)
        pressed = self.isEnabled() and (self.underMouse() or self.isDown())
        box(painter, area, 10, t.sunk if pressed else t.surface, t.line)


class LinkButton(KeyButton):
    """Underlined words with an optional keycap; ``strong`` writes them petrol and heavier."""

    text_role = "chip"
    pad_x, height_px, gap = 4, 28, 6
    key_first = False

    def __init__(
        self, text: str, key: str = "", *, strong: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, key, parent)
        self._strong = strong
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def ink(self) -> str:
        """Muted words; petrol under the mouse or when strong."""
        t = theme.tokens()
        return t.accent if self.isEnabled() and (self._strong or self.underMouse()) else t.muted

    def words(self) -> QFont:
        """Underlined: a link is not known by colour alone."""
        font = self._words_font()
        font.setUnderline(self.isEnabled())
        return font

    def _words_font(self) -> QFont:
        return theme.font("small_strong" if self._strong else "chip")

    def cap_colours(self) -> CapColours:
        """On paper."""
        return plain_cap(theme.tokens())

    def paint_ground(self, painter: QPainter, area: QRectF) -> None:
        """Nothing but the focus ring."""
        if self.hasFocus():
            focus_ring(painter, area, 6)
