"""A field for the postnummer of a place: four digits, the town below them as they are typed, and a proposal.

The proposal follows the place's name until somebody writes a postnummer of their own.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familiehus.ui.forms.postnummer_words import is_wrong, town_words
from familiehus.ui.house.field import Field
from familiehus.ui.house.plain_line import PlainLine


class PostnummerField(Field):
    """``edited`` when somebody types in it, not when it is filled or proposes."""

    edited = Signal()

    def __init__(self, label: str, empty: str, parent: QWidget | None = None) -> None:
        self.line = PlainLine()
        super().__init__(label, self.line, empty, wide=110, parent=parent)
        self._empty = empty
        self._own = False
        self.line.setMaxLength(4)
        self.line.textEdited.connect(self._typed)
        self.line.textChanged.connect(self._say)

    @property
    def value(self) -> str | None:
        """What stands there; None when it is empty."""
        return self.line.text().strip() or None

    def fill(self, postnummer: str | None) -> None:
        """What is saved."""
        self._own = bool(postnummer)
        self.line.setText(postnummer or "")
        self._say(self.line.text())

    def propose(self, postnummer: str) -> None:
        """What the name says, as long as nobody has said otherwise."""
        if not self._own:
            self.line.setText(postnummer)

    def _typed(self) -> None:
        self._own = True
        self.edited.emit()

    def _say(self, typed: str) -> None:
        self.help.set_tone("warm" if is_wrong(typed) else "muted")
        self.explain(town_words(typed, self._empty))
