"""What a file can't say itself and the person is asked about: kind, place, owner; and whether also more."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from familiehus.calendar.activity import ActivityKind
from familiehus.i18n import tr, trn
from familiehus.ui import theme
from familiehus.ui.activity.kinds import kind_name
from familiehus.ui.house.field import Field
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.text import SectionLabel

if TYPE_CHECKING:
    from familiehus.services.ics_house import Choices
    from familiehus.services.ics_preview import CalendarPreview
    from familiehus.ui.calendar_files.reading import Fitted

_WIDE = 240
_KINDS = (ActivityKind.INTERNAL, *(one for one in ActivityKind
          if one not in (ActivityKind.INTERNAL, ActivityKind.BLOCK)))  # fmt: skip


class ImportChoices(QWidget):
    """``changed`` when the file must be fitted again, ``ticked`` when only what comes along is another."""

    changed = Signal()
    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self.place, self.owner = QComboBox(), QComboBox(), QComboBox()
        self.conflicts, self.update_known = QCheckBox(), QCheckBox()
        for kind in _KINDS:
            self.kind.addItem(kind_name(kind), str(kind))
        row = FlowLayout(gap_x=12, gap_y=8)
        self._fields = [
            Field(tr("Slags"), self.kind, wide=_WIDE),
            Field(tr("Sted"), self.place, wide=_WIDE),
            Field(tr("Står bag"), self.owner, wide=_WIDE),
        ]
        for field, box in zip(self._fields, (self.kind, self.place, self.owner), strict=True):
            box.setMinimumSize(theme.px(_WIDE), theme.px(41))
            box.activated.connect(lambda _index: self.changed.emit())
            row.addWidget(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(SectionLabel(tr("Når filen ikke selv siger det")))
        column.addLayout(row)
        for tick in (self.conflicts, self.update_known):
            tick.toggled.connect(lambda _on: self.ticked.emit())
            column.addWidget(tick)

    def offer(self, fitted: "Fitted") -> None:
        """What the house has to choose from, and what is chosen."""
        preview = fitted.preview
        for box, found, chosen in (
            (self.place, [(one.code, one.name) for one in fitted.places], preview.choices.place),
            (self.owner, [(one.code, one.name) for one in fitted.owners], preview.choices.owner),
        ):
            box.clear()
            for code, name in found:
                box.addItem(name, code)
            box.setCurrentIndex(max(0, box.findData(chosen)))
        self._fields[1].setVisible(self.place.count() > 1)
        self._fields[2].setVisible(self.owner.count() > 1)
        self.kind.setCurrentIndex(max(0, self.kind.findData(str(preview.choices.kind))))
        self._offer_ticks(preview)

    def choices(self) -> "Choices":
        """What is chosen now."""
        from familiehus.services.ics_house import Choices

        kind = ActivityKind(self.kind.currentData())
        return Choices(self.place.currentData(), self.owner.currentData(), kind)

    def _offer_ticks(self, preview: "CalendarPreview") -> None:
        colliding = sum(bool(one.conflicts) for one in preview.new)
        self.conflicts.setText(
            trn("Hent også den, der støder sammen med noget",
                "Hent også de {n}, der støder sammen med noget", colliding)
        )  # fmt: skip
        self.update_known.setText(
            trn("Ret også den, der er hentet før og er ændret i filen",
                "Ret også de {n}, der er hentet før og er ændret i filen", len(preview.changed))
        )  # fmt: skip
        colliding += sum(bool(one.conflicts) for one in preview.changed)
        self.conflicts.setVisible(bool(colliding))
        self.update_known.setVisible(bool(preview.changed))
