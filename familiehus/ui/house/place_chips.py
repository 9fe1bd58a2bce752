"""Which place it is about: a chip each, shown only in a house that has more than one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.flow_layout import FlowLayout


class PlaceChips(QWidget):
    """``chosen`` carries a place's code. ``everywhere`` names a first chip for the whole house (``""``)."""

    chosen = Signal(str)

    def __init__(self, everywhere: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Sted"))
        self._everywhere, self.current = everywhere, ""
        self._row = FlowLayout(self, gap_x=8, gap_y=8)
        self.chips: dict[str, Chip] = {}
        self._places: tuple[tuple[str, str], ...] = ()

    def show_places(self, places: Sequence[tuple[str, str]]) -> None:
        """These (code, name), in the house's order. The one that was chosen stays so if it is there."""
        if tuple(places) == self._places:
            return
        self._places = tuple(places)
        everywhere = [("", self._everywhere)] if self._everywhere else []
        self._row.clear()
        self.chips = {code: self._chip(code, name) for code, name in [*everywhere, *places]}
        if self.current not in self.chips:
            self.current = next(iter(self.chips), "")
        self._press()
        self.setVisible(len(places) > 1)

    def _chip(self, code: str, name: str) -> Chip:
        chip = Chip(name, checkable=True)
        chip.clicked.connect(lambda _=False: self.choose(code))
        self._row.addWidget(chip)
        return chip

    def choose(self, code: str) -> None:
        """This place."""
        changed, self.current = code != self.current, code
        self._press()
        if changed:
            self.chosen.emit(code)

    def _press(self) -> None:
        for code, chip in self.chips.items():
            chip.setChecked(code == self.current)
