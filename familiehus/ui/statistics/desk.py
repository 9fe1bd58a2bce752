"""What a section works with when it does more than show a reading: the doors and the way back."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from familiehus.ui.tasks import Tasks
from familiehus.ui.undo import UndoStack
from familiehus.values import Period

if TYPE_CHECKING:
    from familiehus.storage.cupboard import Cupboard


@dataclass(frozen=True)
class StatisticsDesk:
    """Passed to the sections that read or write by themselves."""

    tasks: Tasks
    cupboard: "Cupboard"
    undo: UndoStack | None = None
    show_published: Callable[[Period], None] = lambda _period: None
    """Goes to a published period."""

    @property
    def actor_name(self) -> str:
        """Who is at the desk."""
        return self.cupboard.actor.name
