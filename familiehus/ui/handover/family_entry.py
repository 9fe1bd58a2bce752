"""One line of a family's timeline: its shape, its day, what it is and how it stands, and what can be done."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.reports.danish import long_date
from familiehus.ui import theme
from familiehus.ui.activity.tick_row import TickRow
from familiehus.ui.handover.family_timeline import Entry, Mark
from familiehus.ui.painting import box
from familiehus.ui.widgets.buttons import QuietButton
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.text import Text, Tone

_GUTTER = 40
_TONES: dict[Mark, Tone] = {
    Mark.LIVE: "ok",
    Mark.EXPIRED: "muted",
    Mark.WITHDRAWN: "warm",
    Mark.OUT: "accent",
    Mark.IN: "accent",
    Mark.MEETING: "gold",
}


class EntryCard(QFrame):
    """``withdraw``, ``print_wanted``, ``open_wanted`` from its buttons; ``told`` (whom, yes) from a tick."""

    withdraw = Signal()
    print_wanted = Signal()
    open_wanted = Signal()
    told = Signal(str, bool)

    def __init__(self, entry: Entry, *, opens: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.ticks: dict[str, TickRow] = {}
        self.buttons: list[QuietButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(_GUTTER), theme.px(10), theme.px(12), theme.px(12))
        column.setSpacing(theme.px(4))
        tone = "warm" if entry.late else _TONES[entry.mark]
        head = FlowLayout(gap_x=10, gap_y=2)
        head.addWidget(Text(entry.title, "strong"))
        head.addWidget(Text(entry.state, "small_strong", tone))
        column.addLayout(head)
        column.addWidget(Text(long_date(entry.day), "small", "muted"))
        column.addWidget(Text(entry.detail, "body", wrap=True))
        self._tell(column)
        self._deeds(column, opens=opens)
        self.setAccessibleName(f"{entry.title}, {entry.state}, {long_date(entry.day)}")
        self.setAccessibleDescription(entry.detail)

    @property
    def live(self) -> bool:
        """A consent that can still be taken back."""
        return self.entry.mark is Mark.LIVE

    def first_untold(self) -> TickRow | None:
        """Who must be told next."""
        return next((tick for tick in self.ticks.values() if not tick.isChecked()), None)

    def _tell(self, column: QVBoxLayout) -> None:
        if not self.entry.tell:
            return
        open_ = any(one.told_on is None for one in self.entry.tell)
        title = tr("Skal have besked nu") if open_ else tr("Har fået besked")
        column.addSpacing(theme.px(4))
        column.addWidget(Text(title, "small_strong", "warm" if open_ else "ok"))
        for one in self.entry.tell:
            said = (
                ""
                if one.told_on is None
                else tr("sagt d. {day} af {staff}", day=long_date(one.told_on), staff=one.told_by)
            )
            tick = TickRow(one.whom, said)
            tick.setChecked(one.told_on is not None)
            tick.clicked.connect(lambda on, whom=one.whom: self.told.emit(whom, on))
            self.ticks[one.whom] = tick
            column.addWidget(tick)

    def _deeds(self, column: QVBoxLayout, *, opens: bool) -> None:
        if self.live:
            self._button(tr("Familien trækker det tilbage"), "T", self.withdraw.emit)
            self._button(tr("Udskriv"), "P", self.print_wanted.emit)
        elif opens and self.entry.mark in (Mark.OUT, Mark.IN):
            self._button(tr("Åbn henvisningen"), "Enter", self.open_wanted.emit)
        if not self.buttons:
            return
        row = FlowLayout(gap_x=8, gap_y=6)
        for button in self.buttons:
            row.addWidget(button)
        column.addSpacing(theme.px(4))
        column.addLayout(row)

    def _button(self, words: str, key: str, act: Callable[[], None]) -> None:
        button = QuietButton(words, key)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its key works on the line one stands on
        button.clicked.connect(lambda: act())
        self.buttons.append(button)

    # -- painting -----------------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that one stands here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And that one left."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet card; a ring where the keyboard is; the shape."""
        t, painter = theme.tokens(), QPainter(self)
        area = QRectF(self.rect())
        width = 2.0 if self.hasFocus() else 1.0
        box(painter, area, 10, t.surface, t.accent if self.hasFocus() else t.line, width)
        colour = QColor(t.warm if self.entry.late else getattr(t, _TONES[self.entry.mark]))
        middle = QPointF(theme.px(_GUTTER) / 2, theme.px(21))
        _draw_mark(painter, self.entry.mark, middle, float(theme.px(7)), colour)


def _draw_mark(painter: QPainter, mark: Mark, at: QPointF, half: float, colour: QColor) -> None:
    """Filled: it counts. Hollow: it is over. A cross: taken back. Arrows: out and in. Two dots: a meeting."""
    pen = QPen(colour, max(2.0, half * 0.3))
    painter.setPen(pen)
    painter.setBrush(colour if mark is Mark.LIVE else Qt.BrushStyle.NoBrush)
    if mark in (Mark.LIVE, Mark.EXPIRED):
        painter.drawEllipse(at, half, half)
    elif mark is Mark.WITHDRAWN:
        for way in (1, -1):
            painter.drawLine(at + QPointF(-half, -half * way), at + QPointF(half, half * way))
    elif mark is Mark.MEETING:
        painter.setBrush(colour)
        for side in (-1, 1):
            painter.drawEllipse(at + QPointF(side * half * 0.75, 0), half * 0.45, half * 0.45)
    else:
        way = 1 if mark is Mark.OUT else -1
        painter.drawLine(at + QPointF(-half * way, 0), at + QPointF(half * way, 0))
        tip = at + QPointF(half * way, 0)
        back = [tip + QPointF(-half * 0.8 * way, side * half * 0.7) for side in (-1, 1)]
        painter.drawPolyline(QPolygonF([back[0], tip, back[1]]))
