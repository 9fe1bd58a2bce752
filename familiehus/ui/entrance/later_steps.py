"""The wizard's other steps: the areas, the first leader, and the two printed keys."""

from typing import TYPE_CHECKING

from familiehus import clock
from familiehus.i18n import tr
from familiehus.postnumre import Kommune
from familiehus.ui.entrance.step import Labelled, Step, name_problem
from familiehus.ui.forms.area_editor import AreaEditor
from familiehus.ui.forms.passphrase_field import NewPassphrase
from familiehus.ui.forms.recovery_keys import RecoveryKeysForm
from familiehus.ui.tasks import Tasks

if TYPE_CHECKING:
    from familiehus.services.areas import AreaPlan
    from familiehus.services.founding import RecoveryKeys


class AreasStep(Step):
    """Begins with a proposal from the house's own kommune; what somebody drew is never written over."""

    wide = 900

    def __init__(self) -> None:
        super().__init__()
        self.title = tr("Områder")
        self.about = tr(
            "Månedens ark viser områder, ikke postnumre, så ingen kan kendes. Læg små byer sammen: "
            "gerne fem til otte områder. De kan ændres fra hver 1. januar."
        )
        self.editor = AreaEditor()
        self.editor.changed.connect(self._touch)
        self._kommunekode, self._touched = "", False
        self.column.addWidget(self.editor, 1)

    def propose_for(self, kommune: Kommune | None) -> None:
        """The house's kommune is known or was changed."""
        from familiehus.services.areas import propose_areas

        if kommune is None or kommune.kode == self._kommunekode:
            return
        self._kommunekode = kommune.kode
        self.editor.set_kommune(kommune.kode)
        if not self._touched:
            self.editor.set_areas(propose_areas(kommune.kode))

    @property
    def areas(self) -> "tuple[AreaPlan, ...]":
        """As they are drawn."""
        return self.editor.areas()

    def entered(self) -> None:
        """On the list of areas."""
        self.editor.setFocus()

    def problem(self) -> str:
        """As saving would refuse it."""
        return self.editor.problem()

    def _touch(self) -> None:
        self._touched = True


class LeaderStep(Step):
    """Who leads the house, and the words that unlock it."""

    def __init__(self) -> None:
        super().__init__()
        self.title = tr("Husets leder")
        self.about = tr(
            "Lederen låser huset op første gang og giver kollegerne adgang bagefter. "
            "Adgangssætningen gemmes ingen steder, så vælg ord, I kan huske."
        )
        self.name = Labelled(tr("Lederens navn"), tr("Står på låseskærmen. Fornavn er nok."), longest=100)
        self.passphrase = NewPassphrase(tr("Lederens adgangssætning"))
        self.passphrase.submitted.connect(self.submitted)
        self.column.addWidget(self.name)
        self.column.addWidget(self.passphrase)

    def entered(self) -> None:
        """The first field that is still empty."""
        (self.name.field if not self.name.text().strip() else self.passphrase).setFocus()

    def problem(self) -> str:
        """The name here; the passphrase says it under its own field."""
        words = name_problem(self.name.field, "staff_name")
        self.said_below = not words
        return words or self.passphrase.problem()


class KeysStep(Step):
    """The house exists; its two keys must get onto paper before anything is counted."""

    wide = 760

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.title = tr("To nøgler på papir")
        self.about = tr("Huset er oprettet. Det sidste er det, der redder det på en dårlig dag.")
        self.form = RecoveryKeysForm(tasks)
        self.column.addWidget(self.form)

    def set_keys(self, house: str, keys: "RecoveryKeys") -> None:
        """The codes of the new house."""
        self.form.set_keys(house, keys, clock.today(), practice=False)

    def entered(self) -> None:
        """On the first sheet's first button."""
        if self.form.sheets:
            self.form.sheets[0].print_button.setFocus()
