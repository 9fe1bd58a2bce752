"""One card in the middle of an empty window; it scrolls when the text is large and the screen small."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from familiehus.ui import theme


def centred(card: QWidget) -> QScrollArea:
    """A scroll area with ``card`` a little above its middle."""
    inner = QWidget()
    inner.setObjectName("scrolled")
    across = QHBoxLayout(inner)
    across.setContentsMargins(theme.px(12), theme.px(20), theme.px(12), theme.px(20))
    across.addStretch(1)
    down = QVBoxLayout()
    down.addStretch(2)
    down.addWidget(card)
    down.addStretch(3)
    across.addLayout(down)
    across.addStretch(1)
    area = QScrollArea()
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
