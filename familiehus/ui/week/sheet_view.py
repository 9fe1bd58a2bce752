"""The sheet itself: the paper, a card for each date, the now-line, and where the keyboard stands.

It shows and places; what a hand or a key does to it is in ``hand`` and ``sheet_keys``.
"""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from familiehus.calendar.activity import clock_time
from familiehus.calendar.period import CalendarPeriod
from familiehus.i18n import tr
from familiehus.ui.week import words
from familiehus.ui.week.backdrop import paint_backdrop
from familiehus.ui.week.columns import Column
from familiehus.ui.week.cursor import HALF, Board, OnCard, Slot, Spot
from familiehus.ui.week.event_card import EventCard
from familiehus.ui.week.geometry import Box, Sheet
from familiehus.ui.week.now_line import NowLine, minute_now
from familiehus.ui.week.placing import CardKey, Placed
from familiehus.ui.week.slot_cursor import SlotCursor


class SheetView(QWidget):
    """``moved``: the keyboard stands somewhere else. ``reshaped``: the sheet has another size."""

    moved = Signal()
    reshaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.plan = Sheet(1, 100, 8 * 60, 17 * 60, 60)
        self.board = Board((), 1, 8 * 60, 17 * 60)
        self.columns: tuple[Column, ...] = ()
        self.period: CalendarPeriod | None = None
        self.cards: dict[CardKey, EventCard] = {}
        self.spot: Spot | None = None
        self.today = date.min
        self.on_mouse: Callable[[QMouseEvent], None] = lambda _event: None
        self.on_key: Callable[[QKeyEvent], bool] = lambda _event: False
        self.cursor_frame = SlotCursor(self)
        self.now = NowLine(self)
        self.now.ticked.connect(self.place_now)

    # -- what is shown -----------------------------------------------------------------------------------

    def show_board(
        self,
        period: CalendarPeriod,
        columns: Sequence[Column],
        shown: Sequence[Placed],
        today: date,
        plan: Sheet,
    ) -> None:
        """Other dates on a sheet of this shape; cards of dates that are still there stay, with the focus."""
        self.plan = plan
        self.period, self.columns, self.today = period, tuple(columns), today
        self.board = Board(tuple(shown), len(columns), self.plan.first, self.plan.last)
        had_focus = self._has_focus()
        wanted, names = {one.key: one for one in shown}, period.names
        for key in [known for known in self.cards if known not in wanted]:
            card = self.cards.pop(key)
            card.hide()
            card.deleteLater()
        for key, one in wanted.items():
            card = self.cards.get(key) or self._new_card(key)
            card.show_date(one, period, names)
        self.lay_out()
        self._restore(had_focus)
        self.update()

    def reshape(self, plan: Sheet) -> None:
        """Other hours or another size."""
        if plan != self.plan:
            self.plan = plan
            self.board = Board(self.board.shown, self.board.columns, plan.first, plan.last)
            self.lay_out()
            self.reshaped.emit()
            self.update()

    def lay_out(self) -> None:
        """Every card where its time is."""
        for one in self.board.shown:
            card = self.cards[one.key]
            card.setGeometry(_rect(self.box_of(one)))
            card.set_lifted(False)
            if card.isHidden():
                card.show()
        self._place_cursor()
        self.place_now()

    def box_of(self, one: Placed) -> Box:
        """Where a date stands; never too low for its title."""
        end = min(max(one.occurrence.end, one.occurrence.start + 20), 24 * 60)
        return self.plan.box(one.column, one.occurrence.start, end, one.lane)

    def place_now(self) -> None:
        """The now-line through today, if today is shown."""
        minute = minute_now()
        days = [number for number, column in enumerate(self.columns) if column.day == self.today]
        if not days or not self.plan.first <= minute <= self.plan.last:
            self.now.hide()
            return
        self.now.stand(self.plan.x(days[0]), self.plan.x(days[-1] + 1), self.plan.y(minute))

    def _new_card(self, key: CardKey) -> EventCard:
        card = EventCard(self)
        self.cards[key] = card
        self.cursor_frame.raise_()
        return card

    # -- where the keyboard stands ------------------------------------------------------------------------

    def select(self, spot: Spot | None, *, focus: bool = True) -> None:
        """Stand there; None: nowhere, only the sheet has the keyboard."""
        self.spot = self.board.alive(spot)
        self._place_cursor()
        if focus:
            self.stop().setFocus()
        self.moved.emit()

    def stop(self) -> QWidget:
        """The one widget of the sheet that Tab comes to."""
        if isinstance(self.spot, OnCard) and self.spot.key in self.cards:
            return self.cards[self.spot.key]
        return self.cursor_frame

    @property
    def chosen(self) -> Placed | None:
        """The date the keyboard stands on."""
        return self.board.find(self.spot.key) if isinstance(self.spot, OnCard) else None

    @property
    def slot(self) -> Slot | None:
        """The empty time it stands on."""
        return self.spot if isinstance(self.spot, Slot) else None

    def card_at(self, point: QPoint) -> EventCard | None:
        """The card under a point."""
        under = (self.cards[one.key] for one in reversed(self.board.shown))
        return next((card for card in under if card.geometry().contains(point)), None)

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _restore(self, had_focus: bool) -> None:
        before = self.spot
        self.spot = self.board.alive(before) or self._same_date(before)
        self._place_cursor()
        if had_focus:
            self.stop().setFocus()

    def _same_date(self, before: Spot | None) -> Spot | None:
        """The date in another room, or a single activity on another day: its card has another key now."""
        if not isinstance(before, OnCard):
            return None
        (activity, original), _room = before.key
        mine = [one for one in self.board.shown if one.occurrence.activity.id == activity]
        same = [one for one in mine if one.occurrence.original == original]
        found = same or (mine if len(mine) == 1 else [])
        return OnCard(found[0].key) if found else None

    def _place_cursor(self) -> None:
        on_slot = self.slot
        for key, card in self.cards.items():
            here = isinstance(self.spot, OnCard) and self.spot.key == key
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
        on_card = isinstance(self.spot, OnCard)
        self.cursor_frame.setFocusPolicy(Qt.FocusPolicy.ClickFocus if on_card else Qt.FocusPolicy.StrongFocus)
        if on_slot is None:
            self.cursor_frame.setGeometry(0, 0, 1, 1)
            self.cursor_frame.rest(self.accessibleName())
            return
        end = min(on_slot.start + HALF, 24 * 60)
        self.cursor_frame.setGeometry(_rect(self.plan.box(on_slot.column, on_slot.start, end)))
        self.cursor_frame.show_at(clock_time(on_slot.start), self._slot_name(on_slot, end))

    def _slot_name(self, slot: Slot, end: int) -> str:
        column = self.columns[slot.column]
        when = words.at_time(column.day, slot.start, end)
        if column.by_room:
            return tr("{room}, {when}: ledig. Skriv for at lægge noget her.",
                      room=column.title or tr("Uden lokale"), when=when)  # fmt: skip
        return tr("{when}: ledig. Skriv for at lægge noget her.", when=when)

    # -- Qt -----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the cards and of the cursor end here."""
        if not self.on_key(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Letting go of Alt lays down what it carried."""
        if not self.on_key(event):
            super().keyReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """To the hand."""
        self.on_mouse(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """To the hand."""
        self.on_mouse(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """To the hand."""
        self.on_mouse(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """To the hand."""
        self.on_mouse(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share the new width."""
        super().resizeEvent(event)
        self.reshape(_with_width(self.plan, self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The paper."""
        paint_backdrop(QPainter(self), event.rect(), self.plan, self.columns, self.today)


def _rect(box: Box) -> QRect:
    return QRect(box.x, box.y, box.width, box.height)


def _with_width(plan: Sheet, width: int) -> Sheet:
    return Sheet(plan.columns, width, plan.first, plan.last, plan.hour, plan.inset)
