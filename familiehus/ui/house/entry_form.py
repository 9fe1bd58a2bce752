"""The card of one entry of a roster: a room, a colleague, an owner. The fields are the subclass's."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.house.plain_line import PlainLine
from familiehus.ui.widgets.buttons import PrimaryButton, QuietButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.text import Text


@dataclass(frozen=True, slots=True)
class CardWords:
    """What stands on the card: its title, a line below it, and what its second button does (empty: none)."""

    title: str
    note: str = ""
    toggle: str = ""


class EntryForm(Card):
    """``edited`` at each key; ``committed`` (Enter or the button); ``toggled``: out of use, or back.

    A command is what the card is filled with and what is typed in it: the whole of an entry.
    """

    edited = Signal()
    committed = Signal()
    toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.filled: Any = None
        """The command it was filled with last."""
        self._title, self._note = Text("", "h2", wrap=True), Text("", "small", "muted", wrap=True)
        self.name = PlainLine()
        self.name.setMaxLength(200)
        self.save, self.toggle = PrimaryButton(tr("Gem"), "Enter"), QuietButton("")
        self.save.clicked.connect(self.committed)
        self.toggle.clicked.connect(self.toggled)
        self.body.setSpacing(theme.px(10))
        self.body.addWidget(self._title)
        self.body.addWidget(self._note)

    def lay_out(self, *parts: QWidget) -> None:
        """The fields in order, the buttons below them."""
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        buttons.addWidget(self.save)
        buttons.addWidget(self.toggle)
        buttons.addStretch(1)
        for part in parts:
            self.body.addWidget(part)
        self.body.addSpacing(theme.px(4))
        self.body.addLayout(buttons)
        self.body.addStretch(1)

    def watch_line(self, line: PlainLine) -> None:
        """A text field of the card."""
        line.textEdited.connect(self.edited)
        line.returnPressed.connect(self.committed)

    def show_words(self, words: CardWords, *, new: bool) -> None:
        """Whose card it is."""
        self._title.setText(words.title)
        self._note.setText(words.note)
        self._note.setVisible(bool(words.note))
        self.save.set_label(tr("Tilføj") if new else tr("Gem"))
        self.toggle.set_label(words.toggle)
        self.toggle.setVisible(bool(words.toggle))

    def first(self) -> QWidget:
        """Where the keyboard starts."""
        return self.name

    def fill(self, command: Any) -> None:
        """Show this in the fields."""
        raise NotImplementedError

    def typed(self) -> Any:
        """The command that says what stands in the fields."""
        raise NotImplementedError
