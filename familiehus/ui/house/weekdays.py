"""Seven days to press: which of them the house is open."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.flow_layout import FlowLayout


class Weekdays(QWidget):
    """``value`` is ISO weekdays in order, e.g. ``12345``."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = (
            (tr("man"), tr("mandag")),
            (tr("tir"), tr("tirsdag")),
            (tr("ons"), tr("onsdag")),
            (tr("tor"), tr("torsdag")),
            (tr("fre"), tr("fredag")),
            (tr("lør"), tr("lørdag")),
            (tr("søn"), tr("søndag")),
        )
        row = FlowLayout(self)
        self.chips: list[Chip] = []
        for short, full in names:
            chip = Chip(short, checkable=True)
            chip.setAccessibleName(tr("Åbent {day}", day=full))
            chip.toggled.connect(self.changed)
            row.addWidget(chip)
            self.chips.append(chip)
        self.setFocusProxy(self.chips[0])

    def value(self) -> str:
        """The days that are pressed."""
        return "".join(str(number) for number, chip in enumerate(self.chips, 1) if chip.isChecked())

    def set_value(self, weekdays: str) -> None:
        """Press these."""
        for number, chip in enumerate(self.chips, 1):
            chip.setChecked(str(number) in weekdays)
