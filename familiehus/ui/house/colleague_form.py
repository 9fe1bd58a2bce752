"""The card of one colleague: name, profession, who pays them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr
from familiehus.ui.house.choice_chips import ChoiceChips
from familiehus.ui.house.entry_form import EntryForm
from familiehus.ui.house.field import Field
from familiehus.ui.house.plain_line import PlainLine
from familiehus.ui.widgets.text import SectionLabel

if TYPE_CHECKING:
    from familiehus.services.colleagues import SaveColleague


class ColleagueForm(EntryForm):
    """Filled with a ``SaveColleague``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filled: SaveColleague | None = None
        self.employer = PlainLine()
        self.employer.setMaxLength(200)
        self.profession = ChoiceChips(tr("Fag"), optional=True)
        self.profession.changed.connect(self.edited)
        for line in (self.name, self.employer):
            self.watch_line(line)
        self.lay_out(
            Field(tr("Navn"), self.name),
            SectionLabel(tr("Fag")),
            self.profession,
            Field(
                tr("Ansat hos"),
                self.employer,
                tr("Kommunen, regionen, en forening. Tomt: huset selv. Frivillige skriver deres forening."),
            ),
        )

    def show_professions(self, professions: Sequence[tuple[str, str]]) -> None:
        """The house's list (code, word)."""
        self.profession.show_choices(professions)

    def hold_name(self, *, held: bool) -> None:
        """Whoever can open the house is renamed among the staff."""
        self.name.setEnabled(not held)

    def first(self) -> QWidget:
        """The name, where it can be changed here."""
        return self.name if self.name.isEnabled() else self.employer

    def fill(self, command: "SaveColleague") -> None:
        """This colleague."""
        self._filled = command
        self.name.setText(command.name)
        self.employer.setText(command.employer)
        self.profession.set_value(command.profession)

    def typed(self) -> "SaveColleague | None":
        """As it stands in the fields."""
        if self._filled is None:
            return None
        profession = cast("str | None", self.profession.value)
        return replace(
            self._filled, name=self.name.text(), profession=profession, employer=self.employer.text()
        )
