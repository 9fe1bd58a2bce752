"""Ctrl+?: every key that does something here and now, made from the same list that binds them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.actions import Action, ActionRegistry
from familiehus.ui.overlay import Overlay
from familiehus.ui.widgets.buttons import QuietButton
from familiehus.ui.widgets.key_cap import KeyCap
from familiehus.ui.widgets.text import SectionLabel, Text

_GROUP_WIDTH, _GAP = 280, 24


class ShortcutSheet(Overlay):
    """Groups of keys, in as many columns as there is room for."""

    width_px = 960

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, tr("Taster"))
        self._inside = QWidget()
        self._inside.setObjectName("scrolled")
        self._columns = QHBoxLayout(self._inside)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(theme.px(_GAP))
        self._groups: list[QWidget] = []
        self.area = QScrollArea()
        self.area.setWidget(self._inside)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.closing = QuietButton(tr("Luk"), "Esc")
        self.closing.clicked.connect(self.close_quietly)
        head = QHBoxLayout()
        head.addWidget(Text(tr("Taster"), "h2"))
        head.addStretch()
        head.addWidget(self.closing)
        self.card.body.addLayout(head)
        self.card.body.addWidget(self.area, 1)

    def open_with(self, actions: ActionRegistry) -> None:
        """Show the keys of these actions."""
        for block in self._groups:
            block.deleteLater()
        self._groups = [_group(name, members) for name, members in _grouped(actions).items()]
        self._deal(self.window().width())
        self.open()

    def _deal(self, room: int) -> None:
        """Lay the groups into columns from the top, each into the one that is shortest so far."""
        while (item := self._columns.takeAt(0)) is not None:
            if (old := item.layout()) is not None:
                old.deleteLater()
        wide = min(theme.px(self.width_px), room) - 2 * theme.px(18) - theme.px(14)
        many = max(1, (wide + theme.px(_GAP)) // theme.px(_GROUP_WIDTH + _GAP))
        columns = [QVBoxLayout() for _ in range(min(many, len(self._groups)))]
        heights = [0] * len(columns)
        for column in columns:
            column.setSpacing(theme.px(20))
            self._columns.addLayout(column)
        for block in self._groups:
            shortest = heights.index(min(heights))
            columns[shortest].addWidget(block)
            heights[shortest] += block.sizeHint().height() + theme.px(20)
        for column in columns:
            column.addStretch(1)
        self._columns.addStretch(1)

    def take_focus(self) -> None:
        """On the way out; arrow keys scroll at once."""
        self.closing.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, down and page keys scroll."""
        bar = self.area.verticalScrollBar()
        steps = {
            Qt.Key.Key_Up: -theme.px(32),
            Qt.Key.Key_Down: theme.px(32),
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
        }
        bar.setValue(bar.value() + steps.get(Qt.Key(event.key()), 0))
        super().keyPressEvent(event)

    def wanted_height(self, width: int) -> int:
        """All of it, if the window is high enough."""
        return self._inside.sizeHint().height() + self.closing.sizeHint().height() + theme.px(64)


def _grouped(actions: ActionRegistry) -> dict[str, list[Action]]:
    groups: dict[str, list[Action]] = {}
    for action in actions:
        if action.shortcut:
            groups.setdefault(action.group or tr("Overalt"), []).append(action)
    return groups


def _group(name: str, members: list[Action]) -> QWidget:
    block = QWidget()
    block.setFixedWidth(theme.px(_GROUP_WIDTH))
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(6))
    column.addWidget(SectionLabel(name))
    for action in members:
        line = QHBoxLayout()
        line.setSpacing(theme.px(12))
        label = Text(action.label, "chip", wrap=True)
        line.addWidget(label, 1)
        line.addWidget(KeyCap(action.shortcut or ""), 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(line)
    column.addStretch()
    return block
