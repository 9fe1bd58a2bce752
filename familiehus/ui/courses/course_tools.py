"""Beside a course's name: the way back to the list, and a menu of what is done now and then."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.actions import Action
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.icon_button import IconButton


class CourseTools(QWidget):
    """``back_wanted``; ``choices`` gives what the menu offers, asked each time it opens."""

    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices: Callable[[], Sequence[Sequence[Action]]] = tuple
        self.back, self.more = Chip(tr("Alle hold"), "Esc"), Chip(tr("Gør mere"))
        self.small_back = IconButton("chevron-left", tr("Alle hold (Esc)"), framed=True)
        self.small_more = IconButton("more", tr("Gør mere"), framed=True)
        for back in (self.back, self.small_back):
            back.clicked.connect(self.back_wanted)
        for more in (self.more, self.small_more):
            more.clicked.connect(self.open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        for button in (self.back, self.small_back, self.more, self.small_more):
            row.addWidget(button)
        self.set_small(small=False)

    def set_small(self, *, small: bool) -> None:
        """Words away where the course's name needs the room."""
        for wide, narrow in ((self.back, self.small_back), (self.more, self.small_more)):
            wide.setVisible(not small)
            narrow.setVisible(small)

    def full_width(self) -> int:
        """What the words need, in pixels."""
        return self.back.sizeHint().width() + self.more.sizeHint().width() + theme.px(8)

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
        under = self.small_more if self.more.isHidden() else self.more
        menu.popup(under.mapToGlobal(QPoint(0, under.height() + theme.px(4))))
        return menu
