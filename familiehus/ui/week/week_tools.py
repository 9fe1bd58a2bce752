"""Beside the heading: the week before and after, today, the month, the rooms, paper and files.

Where the room is small, words give way to pictures, and paper goes into the list.
"""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.icon_button import IconButton


class WeekTools(QWidget):
    """``stepped`` by -1 or 1; the others say what was pressed."""

    stepped = Signal(int)
    today = Signal()
    month = Signal()
    rooms = Signal()
    paper = Signal()
    month_paper = Signal()
    overview_paper = Signal()
    published_paper = Signal()
    import_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.earlier = IconButton("chevron-left", "", framed=True)
        self.to_today = Chip(tr("I dag"), "T")
        self.to_today.key_first = False
        self.later = IconButton("chevron-right", "", framed=True)
        self.to_month = IconButton("calendar", tr("Vælg en uge i måneden (Ctrl+M)"), framed=True)
        self.by_room = Chip(tr("Lokale × dag"), "L", checkable=True)
        self.by_room.key_first = False
        self.by_room_small = IconButton("rooms", tr("Lokale × dag (L)"), framed=True)
        self.print = Chip(tr("Udskriv ugeplan"))
        self.print.setToolTip(tr("Udskriv ugeplan (Ctrl+P)"))
        self.more = IconButton("more", tr("Papir og kalenderfiler"), framed=True)
        self.has_overview = False
        """True numbers are not for everybody who sees the week."""
        self._small: bool | None = None
        self._lay_out()
        self._wire()
        self.set_small(False)
        self.say_steps(by_day=False)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        for part in (self.earlier, self.to_today, self.later, self.to_month):
            row.addWidget(part)
        row.addSpacing(theme.px(10))
        for part in (self.by_room, self.by_room_small, self.print, self.more):
            row.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _wire(self) -> None:
        self.earlier.clicked.connect(lambda: self.stepped.emit(-1))
        self.later.clicked.connect(lambda: self.stepped.emit(1))
        self.to_today.clicked.connect(lambda: self.today.emit())
        self.to_month.clicked.connect(lambda: self.month.emit())
        self.by_room.clicked.connect(lambda: self.rooms.emit())
        self.by_room_small.clicked.connect(lambda: self.rooms.emit())
        self.print.clicked.connect(lambda: self.paper.emit())
        self.more.clicked.connect(self._open_more)

    def full_width(self) -> int:
        """Room for all the words, in pixels."""
        words_of = (self.by_room, self.print)
        pictures = (self.earlier, self.later, self.to_month, self.more, self.to_today)
        parts = [one.sizeHint().width() + theme.px(6) for one in (*words_of, *pictures)]
        return sum(parts) + theme.px(10)

    def set_small(self, small: bool) -> None:
        """Pictures instead of words."""
        if small == self._small:
            return
        self._small = small
        self.by_room.setVisible(not small)
        self.print.setVisible(not small)
        self.by_room_small.setVisible(small)
        self.to_today.set_label(tr("I dag"), "" if small else "T")
        self.to_today.setToolTip(tr("Til i dag (T)"))
        self.updateGeometry()

    def say_steps(self, *, by_day: bool) -> None:
        """In the room view the arrows turn days."""
        before = tr("Dagen før (PgUp)") if by_day else tr("Ugen før (PgUp)")
        after = tr("Dagen efter (PgDn)") if by_day else tr("Ugen efter (PgDn)")
        for button, name in ((self.earlier, before), (self.later, after)):
            button.setAccessibleName(name)
            button.setToolTip(name)
        self.by_room.setChecked(by_day)

    def _open_more(self) -> None:
        menu = QMenu(self)
        menu.setFont(theme.font("body"))
        if self._small:
            menu.addAction(tr("Udskriv ugeplan …"), lambda: self.paper.emit())
        menu.addAction(tr("Udskriv månedens oversigt …"), lambda: self.month_paper.emit())
        if self.has_overview:
            menu.addAction(tr("Udskriv aktivitetsoversigten …"), lambda: self.overview_paper.emit())
        menu.addAction(tr("Udskriv opslag eller partnerrapport …"), lambda: self.published_paper.emit())
        menu.addAction(tr("Hent en kalender ind …"), lambda: self.import_wanted.emit())
        menu.addAction(tr("Gem ugen som kalenderfil …"), lambda: self.export_wanted.emit())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + theme.px(4))))
