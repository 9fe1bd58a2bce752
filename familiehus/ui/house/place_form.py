"""The card of one place: what it is called, and where it lies."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr
from familiehus.ui.house.entry_form import EntryForm
from familiehus.ui.house.field import Field
from familiehus.ui.house.postnummer_field import PostnummerField

if TYPE_CHECKING:
    from familiehus.services.house_settings import SavePlace


class PlaceForm(EntryForm):
    """Filled with a ``SavePlace``. A new place whose name says its town gets its postnummer proposed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filled: SavePlace | None = None
        self.kommunekode = ""
        self.postnummer = PostnummerField(
            tr("Postnummer"), tr("Kan stå tomt. Statistikken måler herfra, hvor langt familierne har.")
        )
        self.name.textEdited.connect(self._propose)
        self.watch_line(self.name)
        self.postnummer.edited.connect(self.edited)
        self.postnummer.line.returnPressed.connect(self.committed)
        self.lay_out(Field(tr("Stedets navn"), self.name), self.postnummer)

    def fill(self, command: "SavePlace") -> None:
        """This place."""
        self._filled = command
        self.name.setText(command.name)
        self.postnummer.fill(command.postnummer)

    def typed(self) -> "SavePlace | None":
        """The place as it stands in the fields."""
        if self._filled is None:
            return None
        return replace(self._filled, name=self.name.text(), postnummer=self.postnummer.value)

    def _propose(self, name: str) -> None:
        if self._filled is not None and self._filled.code is None:
            from familiehus.services.place_postnummer import proposed_postnummer

            self.postnummer.propose(proposed_postnummer(self.kommunekode, name))
