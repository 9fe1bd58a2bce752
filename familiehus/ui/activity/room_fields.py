"""Which rooms: free ones first, the taken ones with what is in the way; never more than a handful at once."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.calendar.activity import Room
from familiehus.i18n import tr, trn
from familiehus.ui import theme
from familiehus.ui.activity.asked import Asked
from familiehus.ui.activity.preview_words import room_about
from familiehus.ui.activity.tick_row import TickRow
from familiehus.ui.widgets.buttons import LinkButton

_AT_ONCE = 4


class RoomFields(QWidget):
    """``changed`` when a room is ticked or let go."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: tuple[UUID, ...] = ()
        self._rooms: tuple[Room, ...] = ()
        self._order: tuple[UUID, ...] = ()
        self._all = False
        self.rows: dict[UUID, TickRow] = {}
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(4))
        self.more = LinkButton("")
        self.more.clicked.connect(self._show_all)
        self.asked = Asked(tr("Lokale"), self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self.asked)
        column.addWidget(self.more)

    def set_rooms(self, rooms: Sequence[Room]) -> None:
        """The rooms of the place."""
        if tuple(rooms) == self._rooms:
            return
        self._rooms = tuple(rooms)
        for row in self.rows.values():
            row.hide()
            row.deleteLater()
        self.rows = {room.id: self._row(room) for room in rooms}
        self._order = tuple(room.id for room in rooms)
        self._show()

    def set_value(self, rooms: Sequence[UUID]) -> None:
        """Tick these."""
        self._chosen, self._all = tuple(rooms), False
        self._show()

    def value(self) -> tuple[UUID, ...]:
        """The rooms that are ticked, in the order they were."""
        return self._chosen

    def show_taken(self, taken: Mapping[UUID, str]) -> None:
        """Say what is in the way in each; the free ones go first, unless somebody stands among the rows."""
        for one, row in self.rows.items():
            row.set_taken(taken.get(one, ""))
        if not any(row.hasFocus() for row in self.rows.values()):
            self._order = tuple(sorted(self.rows, key=lambda one: bool(taken.get(one))))
        self._show()

    def keep(self, rooms: Sequence[UUID]) -> None:
        """Take these instead, as if somebody had ticked them."""
        self._chosen = tuple(rooms)
        self._show()
        self.changed.emit()

    def first(self) -> QWidget:
        """Where the keyboard goes when something is wrong with the rooms."""
        return next((row for row in self.rows.values() if not row.isHidden()), self)

    def _row(self, room: Room) -> TickRow:
        row = TickRow(room.name, room_about(room))
        row.clicked.connect(lambda _on=False, one=room.id: self._toggle(one))
        return row

    def _toggle(self, one: UUID) -> None:
        left = tuple(room for room in self._chosen if room != one)
        self.keep(left if one in self._chosen else (*self._chosen, one))

    def _show_all(self) -> None:
        self._all = True
        self._show()

    def _show(self) -> None:
        ordered = [*(one for one in self._order if one in self._chosen),
                   *(one for one in self._order if one not in self._chosen)]  # fmt: skip
        shown = ordered if self._all else ordered[: max(_AT_ONCE, len(self._chosen))]
        for number, one in enumerate(ordered):
            row = self.rows[one]
            if self._column.indexOf(row) != number:
                self._column.insertWidget(number, row)
            row.setChecked(one in self._chosen)
            row.setVisible(one in shown)
        left = len(ordered) - len(shown)
        self.more.set_label(trn("Vis {n} lokale mere", "Vis {n} lokaler mere", left))
        self.more.setVisible(left > 0)
        self.setVisible(bool(self._rooms))
