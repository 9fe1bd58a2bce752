"""What saving would bring: how many dates, which are skipped, what is in the way, which rooms are free; and
the one line for why, when something is in the way."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.calendar.activity import Room
from familiehus.calendar.conflicts import Conflict, ConflictKind
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.activity.free_text import FreeText
from familiehus.ui.activity.preview_words import in_the_way
from familiehus.ui.widgets.buttons import LinkButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.text import SectionLabel, Text

SHOWN = 4
REASON_MOST = 200
_ROOMS = (ConflictKind.ROOM, ConflictKind.BLOCKED)


class PreviewView(QWidget):
    """``room_taken`` with the room somebody chose instead; ``changed`` when the reason is another one."""

    room_taken = Signal(object)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.conflicts: tuple[Conflict, ...] = ()
        self._all = self._several = False
        self.times = Text("", "small", "muted", wrap=True)
        self.card = Card(tone="warm_soft")
        self.card.body.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(12))
        self.lines = Text("", "small", "warm", wrap=True)
        self.more = LinkButton("")
        self.more.clicked.connect(self._show_all)
        self.free_label, self._free = SectionLabel(tr("Ledigt i stedet")), QWidget()
        self._chips = FlowLayout(self._free)
        self.chips: list[Chip] = []
        self.reason = FreeText(tr("Hvorfor alligevel?"), REASON_MOST)
        self.reason.changed.connect(self.changed)
        self.reason.help_with(tr("Grunden kan læses af alle i huset."))
        for part in (self.lines, self.more, self.free_label, self._free, self.reason):
            self.card.body.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.times)
        column.addWidget(self.card)
        self.show_times("")
        self.show_conflicts(())
        self.offer_rooms(())

    def show_times(self, words: str, skipped: str = "") -> None:
        """How many dates, and which are left out; ``skipped`` names them all, for whoever stops there."""
        self.times.setText(words)
        self.times.setToolTip(skipped)
        self.times.setVisible(bool(words))

    def show_conflicts(self, conflicts: Sequence[Conflict], *, several: bool = False) -> None:
        """What is in the way, each with its sentence; ``several``: and its dates. Announced when new."""
        fresh = tuple(conflicts) != self.conflicts
        self.conflicts, self._several = tuple(conflicts), several
        sentences = in_the_way(self.conflicts, several=several)
        shown = sentences if self._all else sentences[:SHOWN]
        self.lines.setText("\n".join(shown))
        self.more.set_label(tr("Vis de sidste {n}", n=len(sentences) - len(shown)))
        self.lines.setVisible(bool(shown))
        self.more.setVisible(len(shown) < len(sentences))
        if fresh and self.conflicts:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentences[0]))
        self._show()

    def offer_rooms(self, rooms: Sequence[Room]) -> None:
        """Rooms that are free on all the dates; one press takes one."""
        if [chip.text() for chip in self.chips] != [room.name for room in rooms]:
            self._chips.clear()
            self.chips = []
            for room in rooms:
                chip = Chip(room.name)
                chip.setAccessibleName(tr("Tag {room} i stedet", room=room.name))
                chip.clicked.connect(lambda _on=False, one=room.id: self.room_taken.emit(one))
                self._chips.addWidget(chip)
                self.chips.append(chip)
        wanted = bool(rooms) and any(one.kind in _ROOMS for one in self.conflicts)
        self.free_label.setVisible(wanted)
        self._free.setVisible(wanted)

    def set_reason(self, reason: str) -> None:
        """Show it."""
        self._all = False
        self.reason.set_text(reason)
        self._show()

    def ask_for_reason(self) -> None:
        """Saving without one was refused."""
        self._show()
        self.reason.complain(
            tr("Skriv, hvorfor det må ligge der, eller vælg en anden tid eller et andet lokale.")
        )

    @property
    def days_in_the_way(self) -> int:
        """On how many days something has to be explained."""
        return len({one.day for one in self.conflicts})

    @property
    def unexplained(self) -> bool:
        """Something is in the way and nobody says why."""
        return bool(self.conflicts) and not self.reason.text()

    def _show_all(self) -> None:
        self._all = True
        self.show_conflicts(self.conflicts, several=self._several)
        self.reason.field.setFocus()

    def _show(self) -> None:
        self.card.setVisible(bool(self.conflicts) or bool(self.reason.text()))
