"""A pill to press: recent postnumre, optional facts, filters."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QWidget

from familiehus.ui import theme
from familiehus.ui.painting import CapColours, box, focus_ring, plain_cap
from familiehus.ui.widgets.key_button import KeyButton


class Chip(KeyButton):
    """``checkable`` chips show a choice in force; ``set_label`` shows what was chosen ("Årsag: søvn")."""

    text_role = "chip"

    def __init__(
        self, text: str, key: str = "", *, checkable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, key, parent)
        self.setCheckable(checkable)

    def words(self) -> QFont:
        """Chosen is also heavier: never colour alone."""
        font = theme.font("chip")
        if self.isChecked():
            font.setWeight(QFont.Weight.Medium)
        return font

    def _words_font(self) -> QFont:
        font = theme.font("chip")
        if self.isCheckable():
            font.setWeight(QFont.Weight.Medium)
        return font

    def cap_colours(self) -> CapColours:
        """On paper."""
        return plain_cap(theme.tokens())

    def paint_ground(self, painter: QPainter, area: QRectF) -> None:
        """Pill; petrol when chosen; ring when the keyboard is here."""
        t = theme.tokens()
        if self.hasFocus():
            area = focus_ring(painter, area, area.height() / 2)
        chosen = self.isChecked() or self.isDown()
        fill = t.soft if chosen else t.sunk if self.underMouse() and self.isEnabled() else t.surface
        line = t.accent if chosen else t.line
        box(painter, area, area.height() / 2, fill, line, 1.5 if t.high_contrast and chosen else 1.0)
