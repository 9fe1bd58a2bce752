"""One card in the middle of an empty window; it scrolls when the text is large and the screen small."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from familiehus.ui import theme

_MARGIN = 12


class Centred(QScrollArea):
    """``card`` a little above the middle, ``wide`` design pixels or as wide as the window lets it.

    ``wide`` 0 leaves the card the width it has. Fill the card afterwards: what is put into a window
    piece by piece is dressed once, what is moved into it whole is dressed again at every move.
    """

    def __init__(self, card: QWidget, wide: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card, self._wide = card, wide
        inner = QWidget(self)
        inner.setObjectName("scrolled")
        self.setWidget(inner)
        across = QHBoxLayout(inner)
        across.setContentsMargins(theme.px(_MARGIN), theme.px(20), theme.px(_MARGIN), theme.px(20))
        across.addStretch(1)
        down = QVBoxLayout()
        down.addStretch(2)
        down.addWidget(card)
        down.addStretch(3)
        across.addLayout(down)
        across.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._fit()

    def set_wide(self, wide: int) -> None:
        """Another card width, in design pixels."""
        self._wide = wide
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Never wider than the window: nothing is cut, nothing scrolls sideways."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._wide:
            room = self.width() - 2 * theme.px(_MARGIN) - self.verticalScrollBar().sizeHint().width()
            self._card.setFixedWidth(max(min(theme.px(self._wide), room), theme.px(240)))


def centred(card: QWidget) -> Centred:
    """``card``, as wide as it is, in the middle."""
    return Centred(card)
