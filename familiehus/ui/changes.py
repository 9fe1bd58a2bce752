"""The one signal that says what a write changed; pages refresh themselves from it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from familiehus.values import Change


class Changes(QObject):
    """``changed`` carries a ``Change``. Emitted in the window's thread, after the commit."""

    changed = Signal(object)

    def announce(self, change: "Change") -> None:
        """Tell every page."""
        self.changed.emit(change)
