"""The big answer to the only question that must be answered: who came?"""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from familiehus.ui import theme
from familiehus.ui.painting import CapColours, box, focus_ring, plain_cap
from familiehus.ui.widgets.key_button import KeyButton


class BigChoice(KeyButton):
    """59 px high, its letter on it, checkable. Stretches to share the row with its sisters."""

    text_role, cap_role = "h2", "key_big"
    pad_x, height_px, gap = 17, 59, 13

    def __init__(self, text: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(text, key, parent)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def cap_colours(self) -> CapColours:
        """On paper."""
        return plain_cap(theme.tokens())

    def paint_ground(self, painter: QPainter, area: QRectF) -> None:
        """Card-like; a heavy petrol edge when chosen."""
        t = theme.tokens()
        if self.hasFocus():
            area = focus_ring(painter, area, 14)
        if self.isChecked() or self.isDown():
            box(painter, area, 12, t.soft, t.accent, 2.0)
        else:
            hover = self.underMouse() and self.isEnabled()
            box(painter, area, 12, t.sunk if hover else t.surface, t.line)
