"""A little month under the heading: weeks by number, busy days dotted, closed days hatched."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from familiehus import clock
from familiehus.calendar.week import Week
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.painting import box
from familiehus.ui.week import words
from familiehus.ui.week.month_day import DayMark, MonthDay
from familiehus.ui.widgets.icon_button import IconButton
from familiehus.ui.widgets.text import Text

WEEKS = 6
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}


@dataclass(frozen=True, slots=True)
class Shown:
    """Six weeks around a month."""

    month: date

    @property
    def first(self) -> date:
        """The Monday at the top."""
        start = self.month.replace(day=1)
        return start - timedelta(days=start.weekday())

    @property
    def last(self) -> date:
        """The Sunday at the bottom."""
        return self.first + timedelta(days=7 * WEEKS - 1)


class MiniMonth(QWidget):
    """``looked`` when it shows other weeks and wants to know their days; ``chosen`` carries a date; ``left``
    after Esc."""

    looked = Signal(object, object)
    chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Måneden"))
        self._month, self._day = clock.today().replace(day=1), clock.today()
        self._marks: Mapping[date, DayMark] = {}
        self._title = Text("", "strong")
        self.earlier = IconButton("chevron-left", tr("Måneden før (PgUp)"))
        self.later = IconButton("chevron-right", tr("Måneden efter (PgDn)"))
        self.earlier.clicked.connect(lambda: self._step_month(-1))
        self.later.clicked.connect(lambda: self._step_month(1))
        self._numbers = [Text("", "tiny", "muted") for _ in range(WEEKS)]
        self.days = [MonthDay(self) for _ in range(7 * WEEKS)]
        for day in self.days:
            day.clicked.connect(lambda _on=False, day=day: self._go(day.day))
        self._lay_out()
        self._following = False
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the keyboard while it is open."""
        super().showEvent(event)
        app = QApplication.instance()
        if not self._following and isinstance(app, QApplication):
            self._following = True
            app.focusChanged.connect(self._focus_moved)

    def hideEvent(self, event: QHideEvent) -> None:
        """Follow no longer."""
        super().hideEvent(event)
        app = QApplication.instance()
        if self._following and isinstance(app, QApplication):
            self._following = False
            app.focusChanged.disconnect(self._focus_moved)

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Somebody clicked elsewhere."""
        if self.isVisible() and now is not None and not self.isAncestorOf(now):
            self.close_quietly()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.earlier)
        head.addWidget(self.later)
        table = QGridLayout()
        table.setSpacing(theme.px(2))
        monday = date(2026, 11, 16)
        for column in range(7):
            name = Text(words.weekday_short(monday + timedelta(days=column)), "tiny", "muted")
            table.addWidget(name, 0, column + 1, Qt.AlignmentFlag.AlignCenter)
        for row, number in enumerate(self._numbers):
            number.setContentsMargins(0, 0, theme.px(6), theme.px(6))
            table.addWidget(number, row + 1, 0, Qt.AlignmentFlag.AlignCenter)
        for place, day in enumerate(self.days):
            table.addWidget(day, place // 7 + 1, place % 7 + 1)
        column_box = QVBoxLayout(self)
        column_box.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(14))
        column_box.setSpacing(theme.px(6))
        column_box.addLayout(head)
        column_box.addLayout(table)

    # -- opening ------------------------------------------------------------------------------------------

    def open_at(self, day: date, below: QPoint) -> None:
        """Show the month of this day, with the keyboard on it; ``below`` in the parent's pixels."""
        self._day, self._month = day, day.replace(day=1)
        self._show_month()
        parent = self.parentWidget()
        assert parent is not None
        self.adjustSize()
        x = min(max(below.x(), 0), max(parent.width() - self.width() - theme.px(8), 0))
        y = min(below.y(), max(parent.height() - self.height() - theme.px(8), 0))
        self.move(x, y)
        self.show()
        self.raise_()
        self._button(day).setFocus()

    def close_quietly(self) -> None:
        """Away."""
        self.hide()

    def show_marks(self, marks: Mapping[date, DayMark]) -> None:
        """What is known about the days that are shown."""
        self._marks = marks
        for day in self.days:
            day.show_mark(marks.get(day.day, DayMark()))

    @property
    def shown(self) -> Shown:
        """The weeks it shows."""
        return Shown(self._month)

    def _show_month(self) -> None:
        shown, today = self.shown, clock.today()
        self._title.setText(words.month_title(self._month))
        for row, number in enumerate(self._numbers):
            number.setText(str((shown.first + timedelta(weeks=row)).isocalendar().week))
            number.setAccessibleName(words.week_title(Week.of(shown.first + timedelta(weeks=row))))
        for place, button in enumerate(self.days):
            day = shown.first + timedelta(days=place)
            button.show_day(day, inside=day.month == self._month.month, today=day == today,
                            chosen=day == self._day)  # fmt: skip
        self.show_marks({})
        self.looked.emit(shown.first, shown.last)

    def _button(self, day: date) -> MonthDay:
        return self.days[(day - self.shown.first).days]

    # -- keys ---------------------------------------------------------------------------------------------

    def _go(self, day: date) -> None:
        self.close_quietly()
        self.chosen.emit(day)

    def _move_to(self, day: date) -> None:
        if not date(1900, 1, 1) <= day <= date(2199, 12, 31):
            return
        self._day = day
        if day.replace(day=1) != self._month:
            self._month = day.replace(day=1)
            self._show_month()
        else:
            for button in self.days:
                button.set_chosen(button.day == day)
        self._button(day).setFocus()

    def _step_month(self, way: int) -> None:
        year, month = divmod(self._month.year * 12 + self._month.month - 1 + way, 12)
        first = date(year, month + 1, 1)
        last_day = (date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1) - timedelta(days=1)).day
        self._move_to(first.replace(day=min(self._day.day, last_day)))

    def event(self, event: QEvent) -> bool:
        """PgUp and PgDn turn the month while it is open, not the week behind it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and (
            event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Escape)
        ):  # fmt: skip
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows by days and weeks, PgUp and PgDn by months, Enter goes there, Esc closes."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._move_to(self._day + timedelta(days=_STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._step_month(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(self._day)
        elif key == Qt.Key.Key_Escape:
            self.close_quietly()
            self.left.emit()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card."""
        t = theme.tokens()
        box(QPainter(self), QRectF(self.rect()), 12, t.surface, t.edge)
