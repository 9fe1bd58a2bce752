"""Everything the hand can do, by keys: arrows stand, Alt carries, Alt+Shift stretches, letters begin.

A carried date is laid down when Alt is let go of; on the way it hears what is in its way, as
under the mouse. Where nobody saw Alt go down (a remote desktop, a reader's own keys),
each press lays down at once.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from familiehus.ui.week.cursor import HALF, Slot, Spot
from familiehus.ui.week.drag import Grip, How, Stretch, nudged
from familiehus.ui.week.geometry import COARSE
from familiehus.ui.week.hand import Hand
from familiehus.ui.week.now_line import minute_now
from familiehus.ui.week.placing import Placed
from familiehus.ui.week.sheet_view import SheetView

Key = Qt.Key
_WAYS = {Key.Key_Up: (0, -1), Key.Key_Down: (0, 1), Key.Key_Left: (-1, 0), Key.Key_Right: (1, 0)}
_ALT, _SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
_CTRL, _META = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.MetaModifier


class SheetKeys(QObject):
    """Signals say what was meant; the page does it."""

    opened = Signal(object)
    new_wanted = Signal(object, str)
    cancel_wanted = Signal(object)
    doubled = Signal(object)
    kept = Signal(object)
    """Ctrl+C."""
    pasted = Signal()
    turned = Signal(int)
    """An arrow past the last column: the page before or after."""
    given_up = Signal()
    forbidden = Signal()

    def __init__(self, sheet: SheetView, hand: Hand) -> None:
        super().__init__(sheet)
        self._sheet, self._hand = sheet, hand
        self._alt_seen = False
        self.may_plan = True
        self.arrows_turn = False
        """Room view: with nothing chosen, left and right go to another day."""
        sheet.on_key = self.take

    def take(self, event: QKeyEvent) -> bool:
        """One key, down or up; True when it meant something."""
        if event.type() == QEvent.Type.KeyRelease:
            return self._released(event)
        if event.key() == Key.Key_Alt:
            self._alt_seen = True
            return False
        if event.key() == Key.Key_Escape:
            return self._escape()
        if event.key() in _WAYS and not event.modifiers() & (_CTRL | _META):
            return self._arrow(Key(event.key()), event.modifiers())
        if event.modifiers() & _CTRL:
            return self._with_ctrl(event)
        return self._plain(event)

    # -- standing -----------------------------------------------------------------------------------------

    def _arrow(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        across, down = _WAYS[key]
        if modifiers & _ALT:
            step = down * COARSE
            if not modifiers & _SHIFT:
                self.carry(across, step, 0)
            elif down:
                self.carry(0, 0, step)
            return True
        spot = self._sheet.spot
        if spot is None:
            if self.arrows_turn and across:
                self.turned.emit(across)
            else:
                self._sheet.select(self.first_spot())
            return True
        board = self._sheet.board
        to: Spot | None = board.across(spot, across) if across else board.down(spot, down)
        if to is None:
            self.turned.emit(across)
        else:
            self._sheet.select(to)
        return True

    def first_spot(self) -> Spot:
        """Where an arrow begins: now, else the first morning."""
        sheet = self._sheet
        days = [number for number, column in enumerate(sheet.columns) if column.day == sheet.today]
        minute = min(max(minute_now(), sheet.plan.first), sheet.plan.last - 1) if days else 9 * 60
        return sheet.board.at(days[0] if days else 0, minute)

    # -- carrying -----------------------------------------------------------------------------------------

    def carry(self, columns: int, minutes: int, longer: int) -> None:
        """Carry the chosen date by so much; laid down at once unless Alt is held."""
        chosen = self._sheet.chosen
        if chosen is None or chosen.occurrence.cancelled:
            return
        if not self.may_plan:
            self.forbidden.emit()
            return
        one = chosen.occurrence
        was = Stretch(chosen.column, one.start, one.end)
        how = How.END if longer else How.MOVE
        if not self._hand.busy:
            self._hand.take(Grip(how, was, one.start), chosen)
        else:
            self._hand.as_how(how)
        here = self._hand.stretch or was
        self._hand.carry(nudged(here, minutes, columns, longer, len(self._sheet.columns)))
        if not self._alt_seen:
            self._hand.let_go()

    def _released(self, event: QKeyEvent) -> bool:
        if event.key() != Key.Key_Alt or event.isAutoRepeat():
            return False
        self._alt_seen = False
        grip = self._hand.grip
        if grip is not None and self._hand.placed is not None:
            self._hand.let_go()
            return True
        return False

    def _escape(self) -> bool:
        if self._hand.busy:
            self.given_up.emit()
            return True
        if self._sheet.spot is not None:
            self._sheet.select(None)
            return True
        return False

    # -- doing --------------------------------------------------------------------------------------------

    def _with_ctrl(self, event: QKeyEvent) -> bool:
        key, chosen = event.key(), self._sheet.chosen
        if event.modifiers() & _SHIFT or key not in (Key.Key_C, Key.Key_V, Key.Key_D):
            return False
        if key == Key.Key_C and chosen is not None:
            self.kept.emit(chosen.occurrence)
        elif not self.may_plan:
            self.forbidden.emit()
        elif key == Key.Key_V:
            self.pasted.emit()
        elif key == Key.Key_D and chosen is not None:
            self.doubled.emit(chosen.occurrence)
        return True

    def _plain(self, event: QKeyEvent) -> bool:
        key, chosen, slot = event.key(), self._sheet.chosen, self._sheet.slot
        if key in (Key.Key_Home, Key.Key_End):
            self._to_edge(last=key == Key.Key_End)
        elif chosen is not None:
            return self._on_card(Key(key), chosen)
        elif slot is not None:
            return self._on_slot(event, slot)
        elif key in (Key.Key_Return, Key.Key_Enter):
            self._sheet.select(self.first_spot())
        else:
            return False
        return True

    def _to_edge(self, *, last: bool) -> None:
        spot = self._sheet.spot or self.first_spot()
        board = self._sheet.board
        self._sheet.select(board.edge(board.column_of(spot), last=last))

    def _on_card(self, key: Qt.Key, chosen: Placed) -> bool:
        if key in (Key.Key_Return, Key.Key_Enter):
            if self._hand.busy:
                self._hand.let_go()
            else:
                self.opened.emit(chosen.occurrence)
        elif key in (Key.Key_Delete, Key.Key_Backspace):
            if self.may_plan:
                self.cancel_wanted.emit(chosen.occurrence)
            else:
                self.forbidden.emit()
        else:
            return False
        return True

    def _on_slot(self, event: QKeyEvent, slot: Slot) -> bool:
        text = event.text()
        typed = text if text.isprintable() and text.strip() else ""
        enter = event.key() in (Key.Key_Return, Key.Key_Enter)
        if not (typed or enter) or event.modifiers() & (_ALT | _META):
            return False
        if not self.may_plan:
            self.forbidden.emit()
            return True
        self.new_wanted.emit(Stretch(slot.column, slot.start, min(slot.start + 2 * HALF, 24 * 60)), typed)
        return True
