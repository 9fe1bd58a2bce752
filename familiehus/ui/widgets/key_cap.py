"""A keycap standing alone, beside the thing it does."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.painting import cap, cap_size, plain_cap, rail_cap, shown_keys


class KeyCap(QWidget):
    """Shows a shortcut such as ``Ctrl+K`` or ``M``. Not focusable; named for screen readers."""

    def __init__(self, shortcut: str, *, on_rail: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on_rail = on_rail
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_shortcut(shortcut)

    def set_shortcut(self, shortcut: str) -> None:
        """Show another key."""
        self._text = shown_keys(shortcut)
        self.setAccessibleName(tr("Tast {key}", key=self._text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its legend."""
        return cap_size(self._text, theme.font("key"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """One key."""
        t = theme.tokens()
        colours = rail_cap(t) if self._on_rail else plain_cap(t)
        cap(QPainter(self), QRectF(self.rect()), self._text, theme.font("key"), colours)
