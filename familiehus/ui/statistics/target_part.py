"""Which part of a figure a target is about: one row of it, an area and who came from there, or all of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from familiehus.courses.ended import TAKEN
from familiehus.disclosure.blocks import crossed, crossing
from familiehus.i18n import tr
from familiehus.reports.target_words import CROSSED
from familiehus.ui import theme
from familiehus.ui.house.field import Field
from familiehus.ui.statistics.charted import capital
from familiehus.ui.statistics.reading import Reading
from familiehus.ui.statistics.target_words import code_words
from familiehus.ui.widgets.chip import Chip

if TYPE_CHECKING:
    from familiehus.services.target_measures import Measure

_USUAL = {"courses.seats": TAKEN}
"""The part that is nearly always meant, and then in per cent: how well courses are filled."""


class TargetPart(QWidget):
    """``changed`` when another part is chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measure: Measure | None = None
        self.code, self.area, self.who = QComboBox(), QComboBox(), QComboBox()
        self.share = Chip(tr("i procent af alle"), checkable=True)
        self._fields = {
            "code": Field(tr("Hvilken del?"), self.code),
            "area": Field(tr("Fra hvilket område?"), self.area),
            "who": Field(tr("Hvem?"), self.who),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        for part in self._fields.values():
            column.addWidget(part)
        column.addWidget(self.share, 0, Qt.AlignmentFlag.AlignLeft)
        for box in (self.code, self.area, self.who):
            box.currentIndexChanged.connect(lambda _at: self._chosen())

    @property
    def chosen(self) -> str:
        """The code of the part; empty for all of it."""
        if self._is_crossed:
            return crossing(str(self.area.currentData() or ""), str(self.who.currentData() or ""))
        return str(self.code.currentData() or "")

    def show_measure(self, reading: Reading, measure: "Measure | None", known: str | None) -> None:
        """The parts of another figure; ``known`` is the one to stand on, if it has it; None: the usual."""
        self._measure = measure
        parts = () if measure is None else measure.codes
        if measure is not None and known and known not in parts and self._fits(known):
            parts = (*parts, known)
        if self._is_crossed:
            pairs = [crossed(part) for part in parts]
            area, who = crossed(known or "")
            _fill(self.area, [(capital(one), one) for one, _ in pairs], area)
            _fill(self.who, [(capital(one), one) for _, one in pairs], who)
        else:
            usual = _USUAL.get("" if measure is None else measure.id, "")
            chosen = known if known is not None and known in ("", *parts) else usual
            names = [(code_words(reading, measure.id, one), one) for one in parts] if measure else []
            _fill(self.code, [(tr("alle tilsammen"), ""), *names], chosen)
            if usual and chosen != known:
                self.share.setChecked(True)
        self._fields["code"].setVisible(bool(parts) and not self._is_crossed)
        for name in ("area", "who"):
            self._fields[name].setVisible(self._is_crossed)
        self._show_share()

    @property
    def _is_crossed(self) -> bool:
        return self._measure is not None and self._measure.id == CROSSED

    def _fits(self, known: str) -> bool:
        """A part that is on no list any more may still be what a target was set for."""
        return bool(crossed(known)[0]) == self._is_crossed

    def _chosen(self) -> None:
        self._show_share()
        self.changed.emit()

    def _show_share(self) -> None:
        may = self._measure is not None and self._measure.shares and bool(self.chosen)
        self.share.setVisible(may)
        if not may:
            self.share.setChecked(False)


def _fill(box: QComboBox, names: list[tuple[str, str]], chosen: str) -> None:
    box.blockSignals(True)
    box.clear()
    for name, code in dict(zip((code for _, code in names), names, strict=True)).values():
        box.addItem(name, code)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    box.blockSignals(False)
