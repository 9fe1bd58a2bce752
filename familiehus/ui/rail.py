"""The dark rail: which house this is, where one can go, who is at the desk, and how to lock it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSpacerItem, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.messages.fields import role_name
from familiehus.ui import theme
from familiehus.ui.widgets.rail_buttons import PracticeMark, RailItem, RailLink
from familiehus.ui.widgets.text import Text
from familiehus.values import Role

WIDE, NARROW = 196, 64


@dataclass(frozen=True)
class Desk:
    """Who and where. ``practice`` marks invented data on every screen."""

    house_name: str
    kommune: str
    staff_name: str
    role: str
    practice: bool


class Rail(QWidget):
    """``chosen`` carries a page id, ``lock_requested`` the wish to lock."""

    chosen = Signal(str)
    lock_requested = Signal()

    def __init__(self, desk: Desk, places: list[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._compact = desk, False
        self.setAccessibleName(tr("Husets sider"))
        self._items = {page_id: RailItem(text, icon) for page_id, text, icon in places}
        for page_id, item in self._items.items():
            item.clicked.connect(lambda _=False, page_id=page_id: self.chosen.emit(page_id))
        self._number_items()
        self._house = Text(desk.house_name, "house", "rail_strong", wrap=True)
        self._kommune = Text(self._subtitle(), "small", "rail_ink", wrap=True)
        self._mark = PracticeMark(tr("øvehus"), tr("Øvehus: alle tal og mennesker er opdigtede"))
        self._mark.setVisible(desk.practice)
        self._staff = Text(desk.staff_name, "strong", "rail_strong", wrap=True)
        self._lock = RailLink(tr("{role} · lås", role=_role(desk)), "Ctrl+L")
        self._lock.setAccessibleName(tr("Lås huset"))
        self._lock.clicked.connect(self.lock_requested)
        self._column, self._gap = QVBoxLayout(self), QSpacerItem(0, 0)
        self._lay_out()

    def furnish(self, desk: Desk, places: Sequence[str]) -> None:
        """The names of who unlocked, and of the places only these: the rail was made before anybody had."""
        self._desk = desk
        for page_id in [known for known in self._items if known not in places]:
            item = self._items.pop(page_id)
            item.hide()
            item.deleteLater()
        self._number_items()
        self._house.setText(desk.house_name)
        self._kommune.setText(self._subtitle())
        self._staff.setText(desk.staff_name)
        self._lock.set_label(tr("{role} · lås", role=_role(desk)))
        self._lock.setAccessibleName(tr("Lås huset"))
        self.set_compact(self._compact)

    def _number_items(self) -> None:
        for number, item in enumerate(self._items.values(), 1):
            item.setAccessibleDescription(f"Ctrl {number}")

    def _subtitle(self) -> str:
        place = self._desk.kommune.removesuffix(" Kommune")
        return tr("{place} · øvehus", place=place) if self._desk.practice else place

    def _lay_out(self) -> None:
        column = self._column
        column.setSpacing(0)
        self._head = self._block(self._house, self._kommune)
        self._head.setContentsMargins(theme.px(22), 0, theme.px(8), 0)
        column.addWidget(self._head)
        column.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addItem(self._gap)
        column.addWidget(self._scrolling_items(), 1)
        self._foot = self._block(self._staff, self._lock)
        column.addSpacing(theme.px(10))
        column.addWidget(self._foot)
        self.set_compact(False)

    @staticmethod
    def _block(*widgets: QWidget) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        for widget in widgets:
            column.addWidget(widget)
        return block

    def _scrolling_items(self) -> QScrollArea:
        inside = QWidget()
        inside.setObjectName("scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.px(12), 0, theme.px(12), 0)
        column.setSpacing(theme.px(4))
        for item in self._items.values():
            column.addWidget(item)
        column.addStretch()
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def show_current(self, page_id: str) -> None:
        """Light up where we are."""
        for known, item in self._items.items():
            item.set_current(known == page_id)

    def set_badge(self, page_id: str, number: int) -> None:
        """Things waiting there; 0 takes the badge away."""
        self._items[page_id].set_badge(number)

    @property
    def compact(self) -> bool:
        """True while only icons are shown."""
        return self._compact

    def set_compact(self, compact: bool) -> None:
        """Words away when the window is narrow or the text large; the practice mark always stays."""
        self._compact = compact
        self.setFixedWidth(theme.px(NARROW if compact else WIDE))
        self._head.setVisible(not compact)
        self._mark.setVisible(self._desk.practice and compact)
        self._staff.setVisible(not compact)
        self._lock.set_compact(compact)
        side = theme.px(12)
        self._foot.setContentsMargins(
            side if compact else theme.px(22), 0, side if compact else theme.px(8), 0
        )
        self._column.setContentsMargins(
            0, theme.px(12 if compact else 18), 0, theme.px(12 if compact else 24)
        )
        self._gap.changeSize(0, theme.px(10 if compact else 20))
        self._column.invalidate()
        for item in self._items.values():
            item.set_compact(compact)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dark ground, a hair line above the foot."""
        painter, t = QPainter(self), theme.tokens()
        painter.fillRect(self.rect(), QColor(t.rail))
        line = QRectF(theme.px(12), self._foot.y() - theme.px(10), self.width() - 2 * theme.px(12), 1)
        painter.fillRect(line, QColor(t.rail_line))


def _role(desk: Desk) -> str:
    """Its name on the rail; nothing while nobody has unlocked."""
    return role_name(Role(desk.role)) if desk.role else ""
