"""Whose passphrase opens the copy? A name and the words, or a printed recovery key."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.services.who_unlocks import Person
from familiehus.ui import theme
from familiehus.ui.forms.passphrase_field import PassphraseField
from familiehus.ui.widgets.text import SectionLabel


class BackupKey(QWidget):
    """``submitted`` on Enter. ``staff_id`` is None for a recovery key."""

    submitted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.who = QComboBox()
        self.who.setMinimumHeight(theme.px(41))
        self.who.setAccessibleName(tr("Hvem låser op?"))
        label = SectionLabel(tr("Hvem låser op?"))
        label.setBuddy(self.who)
        self.words = PassphraseField(tr("Adgangssætning"), judged=False)
        self.words.submitted.connect(self.submitted)
        self.who.currentIndexChanged.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(label)
        column.addWidget(self.who)
        column.addSpacing(theme.px(6))
        column.addWidget(self.words)

    @property
    def staff_id(self) -> UUID | None:
        """Whose passphrase it is."""
        found = self.who.currentData()
        return found if isinstance(found, UUID) else None

    def set_people(self, people: Sequence[Person]) -> None:
        """Those who had a passphrase when the copy was made, and the paper."""
        self.who.clear()
        for person in people:
            self.who.addItem(person.name, person.staff_id)
        self.who.addItem(tr("Ingen af dem: jeg har en gendannelseskode"), None)

    def begin(self) -> None:
        """The keyboard in the field."""
        self.words.line.selectAll()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def text(self) -> str:
        """What was typed."""
        return self.words.text()

    def clear(self) -> None:
        """Forget it."""
        self.words.clear()

    def _ask(self) -> None:
        """A code is read from paper, so it may be seen while it is typed."""
        code = self.staff_id is None
        asks = tr("Gendannelseskode, otte grupper") if code else tr("Adgangssætning")
        self.words.label.setText(asks)
        self.words.line.setAccessibleName(asks)
        self.words.show_it.setChecked(code)
