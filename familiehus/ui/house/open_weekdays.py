"""Which weekdays the house is open: chips to press, until a place has opening hours that say it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.calendar.hours_words import weekdays_in_words
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.house.field import Field
from familiehus.ui.house.weekdays import Weekdays
from familiehus.ui.widgets.buttons import LinkButton
from familiehus.ui.widgets.text import SectionLabel, Text

if TYPE_CHECKING:
    from familiehus.services.house_overview import HouseOverview


class OpenWeekdays(QWidget):
    """``value`` is ISO weekdays, also where the hours decide them; ``hours_wanted`` goes to the hours."""

    hours_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pressed, self._follows = Weekdays(), ""
        self.chips = self.pressed.chips
        self._field = Field(tr("Ugedage"), self.pressed, tr("Helligdage trækkes fra af sig selv."))
        self._label, self.words = SectionLabel(tr("Ugedage")), Text("", "body", wrap=True)
        self.link = LinkButton(tr("Se åbningstiderne"))
        self.link.clicked.connect(self.hours_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        for part in (self._field, self._label, self.words):
            column.addWidget(part)
        column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_either()

    def show_hours(self, overview: "HouseOverview") -> None:
        """Let the hours say it, where a place that is used has any."""
        used = {one.code for one in overview.places if one.active}
        follows = any(row.place in used for row in overview.days.hours)
        self._follows = overview.house.open_weekdays if follows else ""
        days = weekdays_in_words(int(day) for day in self._follows)
        self.words.setText(tr("Huset har åbent {days}. Det følger åbningstiderne.", days=days))
        self._show_either()

    def value(self) -> str:
        """The days that are pressed, or those of the hours."""
        return self._follows or self.pressed.value()

    def set_value(self, weekdays: str) -> None:
        """Press these."""
        self.pressed.set_value(weekdays)

    def _show_either(self) -> None:
        self._field.setVisible(not self._follows)
        for part in (self._label, self.words, self.link):
            part.setVisible(bool(self._follows))
