"""The card of one room: its name, how many it seats, and what else it has."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from familiehus.calendar.activity import RoomFeature
from familiehus.i18n import tr
from familiehus.ui.house.entry_form import EntryForm
from familiehus.ui.house.field import Field
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.number_field import NumberField
from familiehus.ui.widgets.text import SectionLabel

if TYPE_CHECKING:
    from familiehus.services.premises import SaveRoom

_SEATS_MOST = 500


class RoomForm(EntryForm):
    """Filled with a ``SaveRoom``. No seats means that nobody has counted the chairs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filled: SaveRoom | None = None
        self.seats = NumberField(0, _SEATS_MOST)
        self.seats.setSpecialValueText(tr("ikke talt"))
        self.seats.valueChanged.connect(self.edited)
        self.features = {one: Chip(feature_name(one), checkable=True) for one in RoomFeature}
        chips = QWidget()
        row = FlowLayout(chips, gap_x=8, gap_y=8)
        for chip in self.features.values():
            chip.clicked.connect(self.edited)
            row.addWidget(chip)
        self.watch_line(self.name)
        self.lay_out(
            Field(tr("Lokalets navn"), self.name),
            Field(tr("Pladser"), self.seats, wide=140),
            SectionLabel(tr("Det har")),
            chips,
        )

    def fill(self, command: "SaveRoom") -> None:
        """This room."""
        self._filled = command
        self.blockSignals(True)
        self.name.setText(command.name)
        self.seats.setValue(command.seats or 0)
        self.blockSignals(False)
        for feature, chip in self.features.items():
            chip.setChecked(feature in command.features)

    def typed(self) -> "SaveRoom | None":
        """The room as it stands in the fields."""
        if self._filled is None:
            return None
        return replace(
            self._filled,
            name=self.name.text(),
            seats=self.seats.value() or None,
            features=tuple(one for one, chip in self.features.items() if chip.isChecked()),
        )


def feature_name(feature: RoomFeature) -> str:
    """As it stands on the screen."""
    return {
        RoomFeature.CHANGING: tr("pusleplads"),
        RoomFeature.ACCESSIBLE: tr("handicapadgang"),
        RoomFeature.KITCHEN: tr("køkken"),
        RoomFeature.TOYS: tr("legetøj"),
        RoomFeature.NURSING: tr("ammested"),
        RoomFeature.SCREEN: tr("skærm"),
    }[feature]
