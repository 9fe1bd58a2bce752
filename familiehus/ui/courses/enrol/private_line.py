"""A line about a family: it refuses a CPR number while it is typed, and warns about more than is needed.

What is typed is never taken away; it is said at the field what must go (RULES § 1).
"""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr
from familiehus.ui.activity.asked import Asked
from familiehus.ui.activity.contact_traces import holds_mail, holds_phone
from familiehus.ui.house.plain_line import PlainLine

NAME_MOST = 40
REASON_MOST = 200
Warn = Callable[[str], str]


def full_name(text: str) -> str:
    """A warning for more than one word: the house stores calling names."""
    return tr("Kaldenavn er nok. Efternavnet er der ikke brug for.") if len(text.split()) > 1 else ""


def contact_trace(text: str) -> str:
    """A warning for a phone number or an address where a reason is meant."""
    if holds_phone(text) or holds_mail(text):
        return tr("Skriv kun grunden. Telefon og mail hører ikke til her.")
    return ""


class PrivateLine(Asked):
    """``changed`` with every key."""

    changed = Signal()

    def __init__(
        self,
        label: str,
        most: int,
        help_text: str = "",
        warn: Warn = lambda _text: "",
        parent: QWidget | None = None,
    ) -> None:
        self.field = PlainLine()
        super().__init__(label, self.field, help_text, parent)
        self._usual, self._warning = help_text, warn
        self.field.setMaxLength(most)
        self.field.textEdited.connect(self._typed)

    def text(self) -> str:
        """What is typed, without blanks around it."""
        return self.field.text().strip()

    def set_text(self, text: str) -> None:
        """Show it."""
        self.field.setText(text)
        self.field.setCursorPosition(0)
        self.check()

    def check(self) -> bool:
        """True when it may be stored; else the field says why not."""
        from familiehus.services.cpr import looks_like_cpr

        cpr = looks_like_cpr(self.field.text())
        self.complain(tr("Det ligner et CPR-nummer. Dem gemmer huset aldrig; slet det.") if cpr else "")
        warning = self._warning(self.text())
        self.explain(warning or self._usual, "warning" if warning else "help")
        return not cpr

    def _typed(self) -> None:
        self.check()
        self.changed.emit()
