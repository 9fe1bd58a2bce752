"""The sessions as they would be laid, live beside the fields."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from familiehus.calendar.activity import Room
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.courses.maker import session_rows
from familiehus.ui.courses.maker.way_card import WayCard
from familiehus.ui.house.names_card import FittedList
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.row_list import Column
from familiehus.ui.widgets.text import Text

if TYPE_CHECKING:
    from familiehus.services.course_preview import CoursePreview


class _Sessions(FittedList):
    """To be read: Enter is the maker's."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)


class SessionsView(Card):
    """Empty words until there is something to lay."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.heading = Text("", "h2", wrap=True)
        self.aside = Text("", "small", "muted", wrap=True)
        self.way = WayCard()
        self.list = _Sessions(tr("Mødegange"), [Column(36, muted=True), Column()])
        for part in (self.heading, self.aside, self.way, self.list):
            self.body.addWidget(part)
        self.body.setSpacing(theme.px(8))
        self.body.addStretch(1)
        self.show_nothing()

    def show_nothing(self, words: str = "") -> None:
        """Nothing can be laid yet, or not like this."""
        self.heading.setText(tr("Mødegange"))
        self.aside.setText(
            words or tr("Vælg en forløbsskabelon, så står datoerne her, lagt uden om lukkedage.")
        )
        self.way.show_conflicts("", (), None)
        self.list.set_rows([])
        self.list.hide()

    def show_preview(self, preview: "CoursePreview", start: int, minutes: int, free: Room | None) -> None:
        """Every date, with what is in its way."""
        self.heading.setText(session_rows.heading(preview, start, minutes))
        self.aside.setText(session_rows.aside(preview))
        self.way.show_conflicts(session_rows.in_the_way(preview), preview.conflicts, free)
        self.list.set_rows(session_rows.rows(preview))
        self.list.show()
        self.list.updateGeometry()
