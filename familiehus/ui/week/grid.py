"""The grid as one piece: heads above, hours to the left, the sheet that scrolls, and hands on it.

It needs no cupboard: give it a ``CalendarPeriod`` and it shows it. What somebody did with
it leaves as signals.
"""

from datetime import date

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget

from familiehus import clock
from familiehus.calendar.period import CalendarPeriod
from familiehus.calendar.week import Week
from familiehus.ui import theme
from familiehus.ui.announcer import Announcer
from familiehus.ui.painting import box
from familiehus.ui.week.columns import Column, room_columns, shown_hours, week_columns
from familiehus.ui.week.cursor import OnCard
from familiehus.ui.week.drag import Grip, How, Stretch
from familiehus.ui.week.filters import Filter, shown_places
from familiehus.ui.week.geometry import Sheet
from familiehus.ui.week.grid_corner import GridCorner
from familiehus.ui.week.gutter import WIDE, Gutter
from familiehus.ui.week.hand import Hand
from familiehus.ui.week.heads import HEIGHT, Heads
from familiehus.ui.week.mouse import Mouse
from familiehus.ui.week.now_line import minute_now
from familiehus.ui.week.placing import Key, placed
from familiehus.ui.week.sheet_keys import SheetKeys
from familiehus.ui.week.sheet_scroll import SheetScroll
from familiehus.ui.week.sheet_view import SheetView

LEAST_HOUR, LEAST_COLUMN, LEAST_HEIGHT = 56, 96, 220
"""Design pixels; with less room the sheet scrolls."""


class WeekGrid(QWidget):
    """``show_period`` shows a week, ``room_day`` set one day's rooms. ``hand``, ``mouse`` and ``keys`` are
    the ways to work it; ``dropped`` carries a Drop."""

    dropped = Signal(object)
    opened = Signal(object)
    new_wanted = Signal(object, str)
    put_back_wanted = Signal(object)
    forbidden = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.period: CalendarPeriod | None = None
        self.week = Week.of(clock.today())
        self.room_day: date | None = None
        self.filter = Filter()
        self.sheet, self.heads, self.gutter = SheetView(), Heads(), Gutter()
        self.view = SheetScroll()
        self.hand = Hand(self.sheet)
        self.mouse = Mouse(self.sheet, self.hand, self.view)
        self.keys = SheetKeys(self.sheet, self.hand)
        self.voice = Announcer(self.sheet)
        self._heads_frame = _Clip(self.heads)
        self._seen: object = None
        self._build()
        self._wire()

    def _build(self) -> None:
        self.view.setWidget(self.sheet)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.corners = [GridCorner(self, self.edge, top=top) for top in (True, False)]
        table = QGridLayout(self)
        table.setContentsMargins(2, 2, 2, 2)
        table.setSpacing(0)
        table.addWidget(self._heads_frame, 0, 1)
        table.addWidget(self.gutter, 1, 0)
        table.addWidget(self.view, 1, 1)
        table.setColumnStretch(1, 1)
        table.setRowStretch(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._dress()

    def _wire(self) -> None:
        self.view.resized.connect(self._fit)
        self.view.verticalScrollBar().valueChanged.connect(self._follow)
        self.view.horizontalScrollBar().valueChanged.connect(self._follow)
        self.sheet.reshaped.connect(self._follow)
        self.sheet.moved.connect(self._into_sight)
        self.sheet.cursor_frame.focused.connect(self.update)
        self.hand.dropped.connect(self.dropped)
        self.hand.carried.connect(self._say)
        self.heads.put_back_wanted.connect(self.put_back_wanted)
        self.mouse.opened.connect(self.opened)
        self.mouse.new_wanted.connect(lambda stretch: self.new_wanted.emit(stretch, ""))
        self.mouse.forbidden.connect(self.forbidden)
        self.keys.opened.connect(self.opened)
        self.keys.new_wanted.connect(self.new_wanted)
        self.keys.forbidden.connect(self.forbidden)
        self.keys.given_up.connect(self.mouse.give_up)

    # -- what is shown -----------------------------------------------------------------------------------

    def set_planning(self, may: bool) -> None:
        """Whether whoever sits here may change anything."""
        self.mouse.may_plan = self.keys.may_plan = may

    def show_period(self, period: CalendarPeriod, week: Week | None = None) -> None:
        """Show what was read. A drag under way ends: what it was about may be gone."""
        self.period, self.week = period, week or self.week
        self.hand.clear()
        self.hand.know(period)
        self.refresh()

    def refresh(self) -> None:
        """The same period, seen otherwise: another filter, another view, another day."""
        if self.period is None:
            return
        period, today = self.period, clock.today()
        columns = self._columns(period)
        shown = [one for one in period.occurrences if self.filter.lets(one)]
        there = placed(columns, shown)
        first, last = shown_hours(columns, [one.occurrence for one in there])
        self.heads.show_columns(columns, today)
        self.sheet.columns = columns
        self.sheet.show_board(period, columns, there, today, self._shape(len(columns), first, last))
        self.keys.arrows_turn = self.room_day is not None
        self._fit()
        self._scroll_to_morning((self.week, self.room_day))

    @property
    def columns(self) -> tuple[Column, ...]:
        """What stands side by side now."""
        return self.sheet.columns

    def _columns(self, period: CalendarPeriod) -> tuple[Column, ...]:
        places = shown_places(period, self.filter)
        if self.room_day is not None:
            return room_columns(period, self.room_day, places, self.filter.rooms)
        return week_columns(period, self.week, places)

    def reveal(self, start: int, end: int) -> None:
        """Show these minutes too, also when nothing has been there before."""
        plan = self.sheet.plan
        first, last = min(plan.first, start // 60 * 60), max(plan.last, min(-(-end // 60) * 60, 24 * 60))
        if (first, last) != (plan.first, plan.last):
            self.sheet.reshape(self._shape(plan.columns, first, last))
            self._fit()

    def select_date(self, key: Key) -> bool:
        """Stand on a date, if it is shown."""
        found = next((one for one in self.sheet.board.shown if one.occurrence.key == key), None)
        if found is not None:
            self.sheet.select(OnCard(found.key))
        return found is not None

    # -- one step of a drag, for whoever measures it ---------------------------------------------------------

    def begin_drag(self, key: Key) -> None:
        """Take hold of a date as the mouse does."""
        found = next(one for one in self.sheet.board.shown if one.occurrence.key == key)
        one = found.occurrence
        self.hand.take(Grip(How.MOVE, Stretch(found.column, one.start, one.end), one.start), found)

    def drag_step(self, x: float, y: float) -> None:
        """The hand is at this point of the sheet now (pixels): ghost, conflict and free room follow."""
        self.hand.pull(self.sheet.plan.column_at(x), self.sheet.plan.minute_at(y))

    def end_drag(self) -> None:
        """Put it back where it was."""
        self.hand.clear()

    # -- sizes -----------------------------------------------------------------------------------------------

    def _shape(self, columns: int, first: int, last: int) -> Sheet:
        """Fill what there is to fill; scroll where it is too little."""
        seen = self.view.viewport()
        hours = max((last - first) // 60, 1)
        hour = max(float(theme.px(LEAST_HOUR)), (seen.height() - 2) / hours)
        width = max(seen.width(), theme.px(LEAST_COLUMN) * columns)
        return Sheet(columns, width, first, last, hour, theme.px(5))

    def _fit(self) -> None:
        seen, now = self.view.viewport(), self.sheet.plan
        plan = self._shape(now.columns, now.first, now.last)
        self.sheet.reshape(plan)
        width = plan.width
        high = max(self.sheet.plan.height + 1, seen.height())
        if (self.sheet.width(), self.sheet.height()) != (width, high):
            self.sheet.resize(width, high)
        self._follow()

    def _follow(self) -> None:
        plan = self.sheet.plan
        self.gutter.follow(plan, self.view.verticalScrollBar().value())
        edges = [plan.x(number) for number in range(plan.columns + 1)]
        high = self.heads.lay_out(edges, self.view.horizontalScrollBar().value())
        if self._heads_frame.height() != high:
            self._heads_frame.setFixedHeight(high)

    def _scroll_to_morning(self, seen: object) -> None:
        """Another week opens where it begins, or at now when the day is far on."""
        if seen == self._seen:
            return
        self._seen = seen
        plan, bar = self.sheet.plan, self.view.verticalScrollBar()
        starts = [one.occurrence.start for one in self.sheet.board.shown]
        opens = [span.start for column in self.columns for span in column.hours.open or ()]
        first = min([*starts, *opens], default=8 * 60)
        today = any(column.day == clock.today() for column in self.columns)
        seen_from = plan.y(first) - theme.px(24)
        open_now = today and minute_now() < plan.last
        if open_now and plan.y(minute_now()) > seen_from + self.view.viewport().height():
            seen_from = plan.y(minute_now()) - self.view.viewport().height() // 2
        bar.setValue(seen_from)

    def _into_sight(self) -> None:
        where = self.sheet.stop().geometry()
        if self.sheet.spot is not None:
            air = theme.px(12)
            self.view.ensureVisible(where.center().x(), where.bottom(), where.width() // 2 + air, air)
            self.view.ensureVisible(where.center().x(), where.top(), where.width() // 2 + air, air)

    def _say(self, text: str) -> None:
        stretch = self.hand.stretch
        if stretch is not None:
            self.reveal(stretch.start, stretch.end)
            plan = self.sheet.plan
            if not self.mouse.holding:
                self.view.ensureVisible(plan.x(stretch.column), plan.y(stretch.start), 0, theme.px(24))
        self.voice.say(text)

    def _dress(self) -> None:
        self.gutter.setFixedWidth(theme.px(WIDE))
        self._heads_frame.setFixedHeight(theme.px(HEIGHT))
        self.setMinimumHeight(theme.px(LEAST_HEIGHT))
        for corner in self.corners:
            corner.place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sheet follows."""
        super().resizeEvent(event)
        for corner in self.corners:
            corner.place()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()
            self.refresh()

    def edge(self) -> tuple[str, float]:
        """Colour and width of the line round it."""
        waits = self.sheet.cursor_frame.hasFocus() and self.sheet.cursor_frame.resting
        return (theme.tokens().accent, 2.0) if waits else (theme.tokens().line, 1.0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A white card; a ring when the keyboard is on the sheet and on no time."""
        painter, t = QPainter(self), theme.tokens()
        line, width = self.edge()
        box(painter, QRectF(self.rect()), 12, t.surface, line, width)
        painter.setPen(QPen(QColor(t.line), 1))
        y = self._heads_frame.geometry().bottom() + 1
        painter.drawLine(2, y, self.width() - 3, y)


class _Clip(QWidget):
    """Keeps the heads inside their place while they are pushed to the side."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        inside.setParent(self)
        self._inside = inside

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The heads have all of it."""
        super().resizeEvent(event)
        self._inside.resize(event.size())
