"""A free line of text that warns about a phone number or an e-mail address while it is typed (RULES § 1)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr
from familiehus.ui.activity.asked import Asked
from familiehus.ui.activity.contact_traces import holds_mail, holds_phone
from familiehus.ui.house.plain_line import PlainLine


class FreeText(Asked):
    """``changed`` with every key. The text is as typed; the services clean it and refuse a CPR number."""

    changed = Signal()

    def __init__(self, label: str, most: int, help_text: str = "", parent: QWidget | None = None) -> None:
        self.field = PlainLine()
        super().__init__(label, self.field, help_text, parent)
        self._usual = help_text
        self.field.setMaxLength(most)
        self.field.textEdited.connect(self._typed)

    def set_text(self, text: str) -> None:
        """Show it."""
        self.field.setText(text)
        self.field.setCursorPosition(0)
        self.complain("")
        self._warn()

    def text(self) -> str:
        """What is typed, without blanks around it."""
        return self.field.text().strip()

    def suggest(self, text: str) -> None:
        """What would stand there if nobody typed anything."""
        self.field.setPlaceholderText(text)

    def help_with(self, text: str) -> None:
        """Another line of help."""
        self._usual = text
        self._warn()

    def _typed(self) -> None:
        self.complain("")
        self._warn()
        self.changed.emit()

    def _warn(self) -> None:
        text = self.field.text()
        if holds_phone(text):
            self.explain(tr("Her står et telefonnummer. Alle, der kan se ugen, kan læse det."), "warning")
        elif holds_mail(text):
            self.explain(tr("Her står en mailadresse. Alle, der kan se ugen, kan læse den."), "warning")
        else:
            self.explain(self._usual)
