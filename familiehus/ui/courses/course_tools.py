"""Beside a course's name: the way back to the list, and a menu of what is done now and then."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.actions import Action
from familiehus.ui.widgets.chip import Chip


class CourseTools(QWidget):
    """``back_wanted``; ``choices`` gives what the menu offers, asked each time it opens."""

    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices: Callable[[], Sequence[Sequence[Action]]] = tuple
        self.back, self.more = Chip(tr("Alle hold"), "Esc"), Chip(tr("Gør mere"))
        self.back.clicked.connect(self.back_wanted)
        self.more.clicked.connect(self.open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.back)
        row.addWidget(self.more)

    def open(self) -> QMenu:
        """The list, under the chip."""
        menu = QMenu(self)
        menu.setFont(theme.font("body"))
        for group in self.choices():
            possible = [one for one in group if one.enabled()]
            if possible and not menu.isEmpty():
                menu.addSeparator()
            for one in possible:
                action = menu.addAction(one.label.replace("&", "&&"))
                action.triggered.connect(lambda _on=False, one=one: one.run())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + theme.px(4))))
        return menu
