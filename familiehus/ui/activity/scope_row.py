"""How much of a series an edit is about, and what that means for the dates that have been held."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.calendar.activity import EditScope
from familiehus.i18n import tr
from familiehus.reports.danish import listed
from familiehus.ui.activity.asked import Asked
from familiehus.ui.activity.chip_row import ChipRow
from familiehus.ui.activity.preview_words import scope_means, scope_name

if TYPE_CHECKING:
    from familiehus.services.activity_preview import Preview


class ScopeRow(QWidget):
    """``chosen`` with another EditScope."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = ChipRow(tr("Gælder"), [(scope, scope_name(scope)) for scope in EditScope])
        self.row.chosen.connect(self.chosen)
        self.asked = Asked(tr("Gælder"), self.row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.asked)

    def show_scope(
        self,
        scope: EditScope,
        day: date,
        preview: "Preview | None",
        lost: tuple[str, ...] = (),
        *,
        cancelled: bool = False,
    ) -> None:
        """Mark it and say what it means; ``lost`` are fields somebody changed that it leaves out. A date that
        is ``cancelled`` has nothing to change."""
        self.row.set_value(scope)
        if scope is EditScope.THIS and cancelled:
            self.asked.explain("")
            return
        if scope is EditScope.THIS and lost:
            named = listed(list(dict.fromkeys(_field_name(one) for one in lost)))
            words = tr("Du har ændret {fields}. Det gemmes kun, når du vælger flere end denne.", fields=named)
            self.asked.explain(words, "warning")
        else:
            self.asked.explain(scope_means(scope, day, preview))


def _field_name(field: str) -> str:
    names = {"kind": tr("hvad slags det er"), "repeat": tr("gentagelsen"), "owner": tr("hvem der står bag"),
             "seats": tr("pladserne"), "sign_up": tr("tilmeldingen"), "for_families": tr("hvem der ser det"),
             "audience": tr("hvem det er for"), "setup": tr("opstillingen"),
             "counts_as": tr("optællingen")}  # fmt: skip
    return names[field]
