"""One day of the little month."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from familiehus.i18n import tr, trn
from familiehus.ui import theme
from familiehus.ui.painting import CENTRE, box
from familiehus.ui.week import words
from familiehus.ui.week.hatching import stripes


@dataclass(frozen=True, slots=True)
class DayMark:
    """``busy`` is how many dates stand there, ``closed`` why nobody comes."""

    busy: int = 0
    closed: str = ""


class MonthDay(QPushButton):
    """A number; a dot when something is on, hatched when closed, a ring for today."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.day = date.min
        self._mark = DayMark()
        self._inside = self._today = self._chosen = False
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_day(self, day: date, *, inside: bool, today: bool, chosen: bool) -> None:
        """Be this day."""
        self.day, self._inside, self._today = day, inside, today
        self.set_chosen(chosen)

    def show_mark(self, mark: DayMark) -> None:
        """What is known about it."""
        self._mark = mark
        parts = [words.day_title(self.day)]
        if mark.busy:
            parts.append(trn("1 aktivitet", "{n} aktiviteter", mark.busy))
        if mark.closed:
            parts.append(tr("lukket: {why}", why=mark.closed))
        self.setAccessibleName(", ".join(parts))
        self.setToolTip("\n".join(parts))
        self.update()

    def set_chosen(self, chosen: bool) -> None:
        """The keyboard stands here: the one day that Tab comes to."""
        self._chosen = chosen
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)
        self.update()

    def sizeHint(self) -> QSize:
        """Large enough for a finger."""
        return QSize(theme.px(36), theme.px(32))

    def minimumSizeHint(self) -> QSize:
        """No smaller."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The month's."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, number, dot."""
        painter, t, area = QPainter(self), theme.tokens(), QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._mark.closed:
            path = QPainterPath()
            path.addRoundedRect(area, 8, 8)
            painter.fillPath(path, stripes(None, t.sunk, 6))
        lit = self._chosen or self.underMouse()
        if lit or self._today:
            line = t.accent if self._chosen or self._today else None
            box(painter, area, 8, t.soft if lit else None, line, 2.0 if self.hasFocus() else 1.0)
        painter.setFont(theme.font("small_strong" if self._today or self._chosen else "small"))
        painter.setPen(QColor(t.accent if self._today else t.ink if self._inside else t.muted))
        painter.drawText(area.adjusted(0, -theme.px(2), 0, -theme.px(2)), CENTRE, str(self.day.day))
        if self._mark.busy:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.accent if self._inside else t.muted))
            size = theme.px(4)
            painter.drawEllipse(QRectF(area.center().x() - size / 2, area.bottom() - size - 2, size, size))
