"""What is in the way of some sessions, the one key that gets around it, and the line for why otherwise."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from familiehus.calendar.activity import Room
from familiehus.calendar.conflicts import Conflict, ConflictKind
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.activity.free_text import FreeText
from familiehus.ui.widgets.buttons import QuietButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.text import Text

REASON_MOST = 200
_ROOMS = (ConflictKind.ROOM, ConflictKind.BLOCKED)


class WayCard(Card):
    """Hidden while nothing is in the way. ``room_wanted`` when the free room is to be taken for all."""

    room_wanted = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tone="warm_soft", parent=parent)
        self.body.setContentsMargins(theme.px(14), theme.px(12), theme.px(14), theme.px(14))
        self.body.setSpacing(theme.px(10))
        self.conflicts: tuple[Conflict, ...] = ()
        self.words = Text("", "strong", "warm", wrap=True)
        self.take = QuietButton("", "Ctrl+R")
        self.take.clicked.connect(self.room_wanted)
        self.none = Text(tr("Intet andet lokale er ledigt til alle mødegange."), "small", "muted", wrap=True)
        self.reason = FreeText(tr("Hvorfor alligevel?"), REASON_MOST)
        self.reason.help_with(
            tr("Grunden kan læses af alle i huset. Du kan også flytte de enkelte mødegange bagefter.")
        )
        self.reason.changed.connect(self.changed)
        for part in (self.words, self.take, self.none, self.reason):
            self.body.addWidget(part)
        self.hide()

    def show_conflicts(self, words: str, conflicts: Sequence[Conflict], free: Room | None) -> None:
        """What is in the way, in a sentence; announced when it is new."""
        fresh = tuple(conflicts) != self.conflicts
        self.conflicts = tuple(conflicts)
        self.words.setText(words)
        rooms = bool(self.blocked_rooms)
        self.take.set_label(tr("Tag {room} til alle mødegange", room=free.name) if free is not None else "")
        self.take.setVisible(rooms and free is not None)
        self.none.setVisible(rooms and free is None)
        self.setVisible(bool(conflicts))
        if fresh and conflicts:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def forget(self) -> None:
        """A new course."""
        self.reason.set_text("")
        self.show_conflicts("", (), None)

    @property
    def blocked_rooms(self) -> tuple[str, ...]:
        """Names of the rooms that are taken."""
        return tuple(dict.fromkeys(one.what for one in self.conflicts if one.kind in _ROOMS))

    @property
    def why(self) -> str:
        """The reason, while something is in the way."""
        return self.reason.text() if self.conflicts else ""

    @property
    def unexplained(self) -> bool:
        """Something is in the way and nobody says why."""
        return bool(self.conflicts) and not self.reason.text()

    def ask_for_reason(self) -> None:
        """Saving without one was refused."""
        self.reason.complain(
            tr("Skriv, hvorfor det må ligge der, eller vælg et andet lokale eller en anden tid.")
        )
