"""The mouse on the sheet: a click chooses, a pull carries, at the edge the sheet follows."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QScrollArea

from familiehus.ui import theme
from familiehus.ui.week.cursor import HALF, OnCard, Slot
from familiehus.ui.week.drag import Grip, How, Stretch
from familiehus.ui.week.event_card import EventCard
from familiehus.ui.week.geometry import COARSE, FINE, snapped_down
from familiehus.ui.week.hand import Hand
from familiehus.ui.week.sheet_view import SheetView

FAR = 4
"""Pixels after which a press is a pull."""
SCROLL_EVERY_MS, NEAR_EDGE = 30, 26
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Mouse(QObject):
    """``opened`` and ``new_wanted``: a double click. ``forbidden``: who may only read pulled at something."""

    opened = Signal(object)
    new_wanted = Signal(object)
    forbidden = Signal()

    def __init__(self, sheet: SheetView, hand: Hand, scroll: QScrollArea) -> None:
        super().__init__(sheet)
        self._sheet, self._hand, self._scroll = sheet, hand, scroll
        self.may_plan = True
        self._pressed: QPoint | None = None
        self._at = QPointF()
        self._card: EventCard | None = None
        self._following = QTimer(self)
        self._following.setInterval(SCROLL_EVERY_MS)
        self._following.timeout.connect(self._follow)
        sheet.on_mouse = self.take

    @property
    def holding(self) -> bool:
        """The left button is down."""
        return self._pressed is not None

    def take(self, event: QMouseEvent) -> None:
        """One event on the sheet."""
        kind = event.type()
        if kind == QEvent.Type.MouseMove:
            self._move(event)
        elif event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
        elif kind == QEvent.Type.MouseButtonPress:
            self._press(event)
        elif kind == QEvent.Type.MouseButtonRelease:
            self._release()
        elif kind == QEvent.Type.MouseButtonDblClick:
            self._double(event)

    def give_up(self) -> None:
        """Esc: what is held goes back."""
        self._pressed = None
        self._following.stop()
        self._hand.clear()

    def _press(self, event: QMouseEvent) -> None:
        if self._hand.busy:
            self._hand.clear()
        point = event.position().toPoint()
        self._pressed, self._at = point, event.position()
        self._card = self._sheet.card_at(point)
        if self._card is not None:
            self._sheet.select(OnCard(self._card.placed.key))

    def _move(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        self._at = event.position()
        if not self._hand.busy and not self._begin(event):
            return
        self._step(event.modifiers())
        if not self._following.isActive():
            self._following.start()

    def _begin(self, event: QMouseEvent) -> bool:
        assert self._pressed is not None
        if (event.position().toPoint() - self._pressed).manhattanLength() < FAR:
            return False
        if not self.may_plan:
            self._pressed = None
            self.forbidden.emit()
            return False
        plan, minute = self._sheet.plan, self._sheet.plan.minute_at(self._pressed.y())
        column = plan.column_at(self._pressed.x())
        if self._card is None:
            self._sheet.select(None)
            self._hand.take(Grip(How.CREATE, Stretch(column, int(minute), int(minute)), minute))
            return True
        return self._take_card(self._card, minute, event)

    def _take_card(self, card: EventCard, minute: float, event: QMouseEvent) -> bool:
        assert self._pressed is not None
        one = card.placed.occurrence
        if one.cancelled:
            self._pressed = None
            return False
        edge = card.edge_at(self._pressed.y() - card.y())
        how = (How.START if edge < 0 else How.END) if edge else _move_or_copy(event.modifiers())
        was = Stretch(card.placed.column, one.start, one.end)
        self._hand.take(Grip(how, was, minute), card.placed)
        return True

    def _step(self, modifiers: Qt.KeyboardModifier) -> None:
        grip, plan = self._hand.grip, self._sheet.plan
        if grip is None:
            return
        if grip.how in (How.MOVE, How.COPY):
            self._hand.as_how(_move_or_copy(modifiers))
        minute = plan.minute_at(self._at.y())
        self._hand.pull(plan.column_at(self._at.x()), minute, FINE if modifiers & _SHIFT else COARSE)

    def _release(self) -> None:
        pressed, self._pressed = self._pressed, None
        self._following.stop()
        if self._hand.busy:
            self._hand.let_go()
        elif pressed is not None and self._card is None:
            self._sheet.select(self._slot_at(pressed))

    def _double(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        card = self._sheet.card_at(point)
        if card is not None:
            self.opened.emit(card.placed.occurrence)
        else:
            slot = self._slot_at(point)
            self.new_wanted.emit(Stretch(slot.column, slot.start, slot.start + 2 * HALF))

    def _slot_at(self, point: QPoint) -> Slot:
        plan = self._sheet.plan
        minute = min(max(plan.minute_at(point.y()), plan.first), plan.last - 1)
        return Slot(plan.column_at(point.x()), snapped_down(minute, HALF))

    def _follow(self) -> None:
        """Near the edge of what is seen, the sheet comes to meet the hand."""
        if not self._hand.busy:
            self._following.stop()
            return
        bar = self._scroll.verticalScrollBar()
        y, near = self._at.y() - bar.value(), theme.px(NEAR_EDGE)
        far = self._scroll.viewport().height() - near
        step = theme.px(12) * ((y > far) - (y < near))
        before = bar.value()
        bar.setValue(before + step)
        if bar.value() != before:
            self._at = QPointF(self._at.x(), self._at.y() + bar.value() - before)
            self._step(QApplication.keyboardModifiers())


def _move_or_copy(modifiers: Qt.KeyboardModifier) -> How:
    return How.COPY if modifiers & _CTRL else How.MOVE
