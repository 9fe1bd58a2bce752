"""Which profession refers the family: only the profession is stored, never who."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.activity.asked import Asked

if TYPE_CHECKING:
    from familiehus.queries.house import ChoiceRow

_NOT_YET, _NOBODY = "\0not yet", "\0nobody"
"""No code of the house begins so."""


class ReferrerChoice(QWidget):
    """``changed`` when somebody chose. Those that the course takes referrals from come first."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QComboBox()
        self.box.setMinimumHeight(theme.px(38))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(12)
        self.box.activated.connect(self._chosen)
        self.asked = Asked(tr("Hvem henviser?"), self.box, tr("Kun faget skrives op, ikke hvem."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.asked)

    def show_choices(self, professions: Sequence["ChoiceRow"], wanted: Collection[str]) -> None:
        """Offer them, nothing chosen."""
        active = [one for one in professions if one.active or one.code in wanted]
        ordered = [*(one for one in active if one.code in wanted),
                   *(one for one in active if one.code not in wanted)]  # fmt: skip
        self.box.clear()
        self.box.addItem(tr("Vælg fag"), _NOT_YET)
        for one in ordered:
            self.box.addItem(one.label, one.code)
        self.box.addItem(tr("Ingen har henvist"), _NOBODY)
        self.box.setCurrentIndex(0)
        self.asked.complain("")

    def value(self) -> str | None:
        """The profession's code."""
        code = self.box.currentData()
        return None if code in (_NOT_YET, _NOBODY, None) else str(code)

    @property
    def answered(self) -> bool:
        """Somebody chose, also that nobody has referred them."""
        return bool(self.box.currentData() != _NOT_YET)

    def check_answered(self) -> bool:
        """True when it is answered; else the field says so."""
        words = tr("Vælg faget. Holdet tager kun dem, der er henvist.")
        self.asked.complain("" if self.answered else words)
        return self.answered

    def raw(self) -> object:
        """What is chosen."""
        return self.box.currentData()

    def _chosen(self, _index: int) -> None:
        self.asked.complain("")
        self.changed.emit()
