"""What both sheets are: a head with the way out, a body that scrolls, a foot with the one button.

While it is open no key of the page below does anything, but the house can still be locked.
"""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.overlay import Overlay
from familiehus.ui.widgets.buttons import PrimaryButton, QuietButton
from familiehus.ui.widgets.text import Text

_STILL_MINE = frozenset({Qt.Key.Key_L, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_Equal})
"""With Ctrl these belong to the window: lock, larger and smaller text."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_AROUND = 148
"""Design pixels that head, foot and edges take."""


class FileSheet(Overlay):
    """Fill ``self.column``; ``foot`` has room to the left of ``go``, ``head`` beside the title. ``danger``:
    what the button does cannot be undone."""

    danger = False

    def __init__(self, window: QWidget, title: str, verb: str) -> None:
        super().__init__(window, title)
        self.title = Text(title, "h2")
        self.closing, self.go = QuietButton(tr("Luk"), "Esc"), PrimaryButton(verb, danger=self.danger)
        self.inside, self.area = QWidget(), QScrollArea()
        self.head, self.foot = QHBoxLayout(), QHBoxLayout()
        self.column = QVBoxLayout(self.inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(10))
        self.inside.setObjectName("scrolled")
        # As high as its words are at its own width; Qt would else reckon with them at their narrowest.
        self.inside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.area.setWidget(self.inside)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for row in (self.head, self.foot):
            row.setSpacing(theme.px(12))
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        self.head.addWidget(self.closing)
        self.foot.addStretch(1)
        self.foot.addWidget(self.go)
        self.card.body.setSpacing(theme.px(12))
        self.card.body.addLayout(self.head)
        self.card.body.addWidget(self.area, 1)
        self.card.body.addLayout(self.foot)
        self.closing.clicked.connect(self.close_quietly)

    def wanted_height(self, width: int) -> int:
        """All of it, if the window is high enough; while there is nothing in it, what stands around it."""
        if self.area.isHidden():
            return self.card.sizeHint().height()
        self.column.activate()
        return self.inside.heightForWidth(width - theme.px(48)) + theme.px(_AROUND)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """What Tab comes to is scrolled into sight."""
        moved = super().focusNextPrevChild(forward)
        here = QApplication.focusWidget()
        if here is not None and self.inside.isAncestorOf(here):
            self.area.ensureWidgetVisible(here, 0, theme.px(12))
        return moved

    def event(self, event: QEvent) -> bool:
        """Keys come here and not to the page below."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if not (ctrl and Qt.Key(event.key()) in _STILL_MINE):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button the keyboard stands on."""
        here = QApplication.focusWidget()
        if Qt.Key(event.key()) in _ENTER and isinstance(here, QAbstractButton):
            here.click()
            event.accept()
        else:
            super().keyPressEvent(event)
