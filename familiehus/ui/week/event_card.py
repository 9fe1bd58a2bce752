"""One date on the sheet: a widget of its own, so that focus, tooltip and screen reader come for free.

It paints itself and leaves every key and every move of the mouse to the sheet, which
knows what may be done.
"""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from familiehus.calendar.period import CalendarPeriod
from familiehus.ui import theme
from familiehus.ui.painting import box
from familiehus.ui.week import words
from familiehus.ui.week.card_face import (
    RADIUS,
    Face,
    Line,
    face_of,
    fitted,
    paint_ground,
    paint_lines,
    text_area,
)
from familiehus.ui.week.placing import Placed

GRIP = 7
"""Design pixels at the upper and lower edge by which the time is stretched."""


class EventCard(QPushButton):
    """``show_date`` fills it. Made once per date and kept while the date is shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.placed: Placed
        self._period: CalendarPeriod | None = None
        self._face: Face | None = None
        self._lines: tuple[Line, ...] | None = None
        self._lifted = self._painted = False
        self._picture: QPixmap | None = None
        self.setAutoDefault(False)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_date(self, placed: Placed, period: CalendarPeriod, names: words.Names) -> None:
        """Show this date; what is the same stays untouched."""
        self.placed, self._period = placed, period
        face = face_of(placed.occurrence, period, names, placed.room)
        spoken = words.spoken(placed.occurrence, period, names)
        if spoken != self.accessibleName():
            self.setAccessibleName(spoken)
        if face != self._face:
            self._face, self._lines = face, None
            self._forget()

    @property
    def face(self) -> Face:
        """What it says."""
        assert self._face is not None
        return self._face

    def set_lifted(self, lifted: bool) -> None:
        """Only its outline stays while the hand holds it elsewhere."""
        if lifted != self._lifted:
            self._lifted = lifted
            self._forget()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The tooltip is put together when somebody may ask for it."""
        super().enterEvent(event)
        if self._period is not None:
            self.setToolTip(words.told(self.placed.occurrence, self._period))

    def edge_at(self, y: float) -> int:
        """-1 on the upper edge, 1 on the lower one, 0 in between."""
        grip = min(theme.px(GRIP), self.height() / 4)
        return -1 if y < grip else 1 if y >= self.height() - grip else 0

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The sheet's."""
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The sheet's."""
        event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The sheet's."""
        event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where it can be stretched; the rest is the sheet's."""
        if not event.buttons():
            at_edge = self.edge_at(event.position().y())
            self.setCursor(Qt.CursorShape.SizeVerCursor if at_edge else Qt.CursorShape.ArrowCursor)
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The sheet's."""
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The sheet's."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other words fit."""
        super().resizeEvent(event)
        self._lines = None
        self._forget()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._lines = None
            self._forget()

    @property
    def lines(self) -> tuple[Line, ...]:
        """The words that fit in the size it has."""
        if self._lines is None:
            room = text_area(QRectF(self.rect()))
            self._lines = fitted(self.face, room.width(), room.height() + theme.px(4))
        return self._lines

    def paintEvent(self, event: QPaintEvent) -> None:
        """Painted the first time; then a kept picture: a drag uncovers the same cards often."""
        if self._face is None:
            return
        painter, area = QPainter(self), QRectF(self.rect())
        if self._picture is not None:
            painter.drawPixmap(0, 0, self._picture)
        elif self._painted:
            self._picture = self._pictured()
            painter.drawPixmap(0, 0, self._picture)
        else:
            self._painted = True
            self._paint(painter, area)
        if self.hasFocus() and not self._lifted:
            box(painter, area, theme.px(RADIUS), None, theme.tokens().ink, 2.0)

    def _paint(self, painter: QPainter, area: QRectF) -> None:
        paint_ground(painter, area, self.face, lifted=self._lifted)
        if not self._lifted:
            paint_lines(painter, text_area(area), self.lines, self.face)

    def _pictured(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self._paint(painter, QRectF(self.rect()))
        painter.end()
        return picture

    def _forget(self) -> None:
        """It says or looks otherwise now."""
        self._picture, self._painted = None, False
        self.update()
