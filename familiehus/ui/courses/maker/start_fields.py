"""First day and clock of a course. How long a session is says the template, so the time alone is enough."""

from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr
from familiehus.ui.activity.typed_time import read_span
from familiehus.ui.activity.when_fields import WhenFields


class StartFields(WhenFields):
    """As for an activity, but an end that is typed must be the template's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day.label.setText(tr("Første gang"))
        self.day_line.setAccessibleName(tr("Første gang"))
        self.span_line.setPlaceholderText(tr("9.30"))

    def set_minutes(self, minutes: int) -> None:
        """The template's length; what is typed as day and start stays."""
        day, start, _minutes = self.value()
        if self.day.wrong:
            self._minutes = minutes
        else:
            self.set_value(day, start, minutes)

    def check_span(self) -> bool:
        """True when the start can be read and the session ends the same day."""
        found = self._read_span()
        if found is None and read_span(self.span_line.text()) is not None:
            self.span.complain(
                tr("En mødegang varer {n} minutter og slutter samme dag. Skriv kun, hvornår den begynder.",
                   n=self._minutes)
            )  # fmt: skip
            return False
        self.span.complain("" if found is not None else tr("Skriv, hvornår det begynder, fx 9.30."))
        return found is not None

    def _read_span(self) -> tuple[int, int] | None:
        found = super()._read_span()
        return found if found is not None and found[1] == self._minutes else None
