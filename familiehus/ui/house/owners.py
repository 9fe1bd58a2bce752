""" "Ejere": who stands behind an activity, so that each one's share can be counted."""

from collections.abc import Callable, Hashable
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from familiehus.calendar.activity import Owner, OwnerKind
from familiehus.i18n import tr
from familiehus.ui.house.choice_chips import ChoiceChips
from familiehus.ui.house.entry_form import CardWords, EntryForm
from familiehus.ui.house.field import Field
from familiehus.ui.house.house_desk import HouseDesk
from familiehus.ui.house.roster import Entry, Roster, RosterWords, toggle_words
from familiehus.ui.widgets.row_model import Row
from familiehus.ui.widgets.text import SectionLabel, Text
from familiehus.values import Change

if TYPE_CHECKING:
    from familiehus.services.colleagues import SaveOwner
    from familiehus.services.house_overview import HouseOverview


class OwnerForm(EntryForm):
    """Filled with a ``SaveOwner``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filled: SaveOwner | None = None
        self.kind = ChoiceChips(tr("Slags"))
        self.kind.show_choices([(kind, kind_name(kind)) for kind in OwnerKind])
        self.kind.changed.connect(self.edited)
        self.watch_line(self.name)
        self.lay_out(Field(tr("Navn"), self.name), SectionLabel(tr("Slags")), self.kind)

    def fill(self, command: "SaveOwner") -> None:
        """This owner."""
        self._filled = command
        self.name.setText(command.name)
        self.kind.set_value(command.kind)

    def typed(self) -> "SaveOwner | None":
        """As it stands in the fields."""
        if self._filled is None:
            return None
        return replace(self._filled, name=self.name.text(), kind=cast(OwnerKind, self.kind.value))


class Owners(Roster):
    """Saved with Enter; Ctrl+Z takes it back."""

    def __init__(self, desk: HouseDesk, parent: QWidget | None = None) -> None:
        words = RosterWords(tr("Ejere"), tr("Ny ejer"), tr("Ingen ejere endnu."))
        super().__init__(desk, words, OwnerForm(), parent)
        about = tr(
            "Hvem står bag en aktivitet: kommunen, regionen, Mødrehjælpen, Red Barnet, Home-Start. "
            "Besøg kan tælles for hver af dem."
        )
        self.column.insertWidget(1, Text(about, "body", "muted", wrap=True))

    def entries_of(self, overview: "HouseOverview") -> dict[Hashable, Entry]:
        """In the house's order; those out of use last."""
        owners = sorted(overview.owners, key=lambda one: not one.active)
        return {one.code: Entry(_row(one), _command(one)) for one in owners}

    def fresh(self) -> "SaveOwner":
        """Most new owners are associations: the kommune is there already."""
        from familiehus.services.colleagues import SaveOwner

        return SaveOwner(None, "", OwnerKind.PARTNER)

    def words_of(self, key: Hashable) -> CardWords:
        """The owner's own name."""
        one = self.entries.get(key)
        if one is None:
            return CardWords(tr("Ny ejer"))
        return CardWords(one.command.name, toggle=toggle_words(active=one.command.active))

    def service(self) -> Callable[..., Change]:
        """Owners are saved whole."""
        from familiehus.services.colleagues import save_owner

        return save_owner

    def named(self, command: "SaveOwner") -> str:
        """``ejer Mødrehjælpen``."""
        return tr("ejer {name}", name=command.name)

    def key_of(self, command: "SaveOwner") -> Hashable:
        """The code; a new one has none."""
        return command.code

    def kept(self, command: "SaveOwner") -> "SaveOwner":
        """The service gives a new owner its first name as code."""
        return replace(command, code=" ".join(command.name.split()))


def kind_name(kind: OwnerKind) -> str:
    """As it stands on the screen."""
    return {
        OwnerKind.KOMMUNE: tr("kommune"),
        OwnerKind.REGION: tr("region"),
        OwnerKind.PARTNER: tr("civilsamfund"),
    }[kind]


def _command(one: Owner) -> "SaveOwner":
    from familiehus.services.colleagues import SaveOwner

    return SaveOwner(one.code, one.name, one.kind, one.active)


def _row(one: Owner) -> Row:
    note = kind_name(one.kind) if one.active else tr("ude af brug, står stadig i den gamle kalender")
    return Row(one.code, (one.name,), note=note, action=toggle_words(active=one.active))
