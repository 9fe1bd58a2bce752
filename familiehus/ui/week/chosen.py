"""What the palette may do with the date that the keyboard stands on."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from familiehus.calendar.occurrences import Occurrence
from familiehus.ui.week.deeds import Deeds
from familiehus.ui.week.grid import WeekGrid


class Chosen(QObject):
    """The same as the keys of the sheet, by name."""

    def __init__(self, grid: WeekGrid, deeds: Deeds, edit: Callable[[Occurrence], object]) -> None:
        super().__init__(grid)
        self._grid, self._deeds, self._edit = grid, deeds, edit

    def there(self) -> bool:
        """The keyboard stands on a date."""
        return self._grid.sheet.chosen is not None

    def open(self) -> None:
        """Enter."""
        self._do(self._edit)

    def cancel(self) -> None:
        """Delete."""
        self._do(self._deeds.cancel if self._grid.keys.may_plan else self._forbid)

    def double(self) -> None:
        """Ctrl+D."""
        self._do(self._deeds.double if self._grid.keys.may_plan else self._forbid)

    def keep(self) -> None:
        """Ctrl+C."""
        self._do(self._deeds.keep)

    def paste(self) -> None:
        """Ctrl+V."""
        self._deeds.paste()

    def nudge(self, minutes: int, columns: int, longer: int) -> None:
        """Alt and an arrow."""
        self._grid.keys.carry(columns, minutes, longer)

    def _forbid(self, _one: Any) -> None:
        self._deeds.say_who_can()

    def _do(self, deed: Callable[[Occurrence], object]) -> None:
        chosen = self._grid.sheet.chosen
        if chosen is not None:
            deed(chosen.occurrence)
