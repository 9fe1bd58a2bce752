"""One place of the wizard: its name, the postnummer it lies in, and the cross that takes it away."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from familiehus import postnumre
from familiehus.errors import UserError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.ui import theme
from familiehus.ui.forms.postnummer_words import is_wrong, town_words
from familiehus.ui.widgets.icon_button import IconButton
from familiehus.ui.widgets.text import Text


class PlaceLine(QWidget):
    """A postnummer is proposed until somebody writes one; the town stands below it."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.field, self.postnummer = QLineEdit(), QLineEdit()
        self.field.setMaxLength(100)
        self.postnummer.setMaxLength(4)
        self.postnummer.setPlaceholderText(tr("postnr."))
        self.postnummer.setFixedWidth(theme.px(96))
        self._own = False
        self.remove = IconButton("close", "")
        self.remove.hide()
        self._town = Text("", "small", "muted", wrap=True)
        self._town.setAlignment(Qt.AlignmentFlag.AlignRight)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(8))
        grid.setVerticalSpacing(theme.px(4))
        grid.setColumnStretch(0, 1)
        for column, part in enumerate((self.field, self.postnummer, self.remove)):
            part.setMinimumHeight(theme.px(41))
            grid.addWidget(part, 0, column)
        grid.addWidget(self._town, 1, 0, 1, 2)
        self.postnummer.textEdited.connect(self._typed)
        self.postnummer.textChanged.connect(self._say)
        self._say("")
        self.set_number(number)

    def set_number(self, number: int) -> None:
        """Where it stands, for the screen reader."""
        self.field.setAccessibleName(tr("Sted {number}", number=number))
        self.postnummer.setAccessibleName(tr("Postnummer for sted {number}", number=number))
        self.remove.setAccessibleName(tr("Fjern sted {number}", number=number))
        self.remove.setToolTip(self.remove.accessibleName())

    def propose(self, postnummer: str) -> None:
        """What the name says, as long as nobody has said otherwise."""
        if not self._own:
            self.postnummer.setText(postnummer)

    def wrong_postnummer(self) -> str:
        """Why the postnummer can't stay, with the keyboard in it; empty when it can."""
        number = self.postnummer.text().strip()
        if not self.field.text().strip() or not number or number in postnumre.all_postnumre():
            return ""
        self.postnummer.setFocus()
        self.postnummer.selectAll()
        near = tuple(f"{one.number} {one.town}" for one in postnumre.nearest(number))
        return sentence(UserError("place_postnummer_unknown", postnummer=number, nearest=near))

    def _typed(self) -> None:
        self._own = True

    def _say(self, typed: str) -> None:
        words = town_words(typed)
        self._town.set_tone("warm" if is_wrong(typed) else "muted")
        self._town.setText(words)
        self._town.setVisible(bool(words))
        self.postnummer.setAccessibleDescription(words)
