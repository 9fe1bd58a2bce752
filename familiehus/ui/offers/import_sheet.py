"""What a file of offers would do, over the window: counts, the lists, one choice, one button.

Nothing is saved before the button; closing the sheet stops whatever is under way.
"""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from familiehus.i18n import tr, trn
from familiehus.ui import theme
from familiehus.ui.calendar_files.incoming_sheet import LIST_HIGH, IncomingSheet
from familiehus.ui.offers.import_rows import (
    COLUMNS,
    changed_rows,
    fault_rows,
    held_rows,
    line_number,
    new_rows,
    service_number,
)
from familiehus.ui.widgets.row_list import RowList
from familiehus.ui.widgets.text import Text

if TYPE_CHECKING:
    from familiehus.services.offer_import import ImportOffers
    from familiehus.ui.offers.reading import Fitted

NEW, CHANGED, HELD, FAULTS, REMARKS = "new", "changed", "held", "faults", "remarks"


class ImportSheet(IncomingSheet["Fitted"]):
    """``refit`` when the file's own words shall count, or no longer."""

    width_px = 900

    def __init__(self, window: QWidget) -> None:
        self.overwrite = QCheckBox(tr("Tag filens ord, også hvor huset selv har skrevet noget andet"))
        super().__init__(window, tr("Hent tilbud"), self.overwrite)
        self.ignored = Text("", "small", "muted", wrap=True)
        self.rows = RowList(tr("Tilbud i filen"), COLUMNS, on_card=True)
        for widget in (self.counts, self.ignored, self.overwrite, self.which, self.rows):
            self.column.addWidget(widget, 1 if widget is self.rows else 0)
        self.rows.setMinimumHeight(theme.px(LIST_HIGH))
        self.overwrite.clicked.connect(self.refit)
        self.which.chosen.connect(lambda _which: self._show_rows())

    def show_file(self, fitted: "Fitted") -> None:
        """What it would do."""
        first, plan = self.came(fitted, fitted.name), fitted.plan
        self.overwrite.setChecked(fitted.overwrite)
        self.overwrite.setVisible(fitted.overwrite or any(one.kept for one in (*plan.changed, *plan.held)))
        self._offer_lists(first=first)
        self._show_counts()
        self.show_button()
        self._show_rows()
        self.settle()

    def command(self) -> "ImportOffers | None":
        """The order that saves what is shown."""
        from familiehus.services.offer_import import ImportOffers

        if self.fitted is None:
            return None
        return ImportOffers(self.fitted.file, self.fitted.overwrite)

    @property
    def many(self) -> int:
        """How many the button saves."""
        return len(self.fitted.plan.taken) if self.fitted is not None else 0

    # -- showing ------------------------------------------------------------------------------------------

    def _offer_lists(self, *, first: bool) -> None:
        assert self.fitted is not None
        plan, file = self.fitted.plan, self.fitted.file
        lists = (
            (NEW, len(plan.new), tr("Nye: {n}", n=len(plan.new))),
            (CHANGED, len(plan.changed), tr("Ændres: {n}", n=len(plan.changed))),
            (HELD, len(plan.held), tr("Husets eget: {n}", n=len(plan.held))),
            (FAULTS, len(plan.faults), tr("Fejl: {n}", n=len(plan.faults))),
            (REMARKS, len(file.remarks), tr("Bemærkninger: {n}", n=len(file.remarks))),
        )
        self.which.set_choices([(key, words) for key, many, words in lists if many])
        if first or self.which.value() not in self.which.chips:
            self.which.set_value(next(iter(self.which.chips), None))

    def _show_counts(self) -> None:
        assert self.fitted is not None
        plan, ignored = self.fitted.plan, self.fitted.file.ignored
        wrong = len({one.line for one in plan.faults})
        same = plan.unchanged + len(plan.held)
        parts = [
            trn("{n} er nyt", "{n} er nye", len(plan.new)),
            trn("{n} ændres", "{n} ændres", len(plan.changed)),
            trn("{n} er uændret", "{n} er uændrede", same),
            trn("{n} har fejl og bliver ikke hentet", "{n} har fejl og bliver ikke hentet", wrong)
            if wrong
            else "",
        ]
        self.counts.setText(", ".join(part for part in parts if part) + ".")
        self.ignored.setText(
            tr("Kolonner, huset ikke bruger: {names}.", names=", ".join(ignored)) if ignored else ""
        )
        self.ignored.setVisible(bool(ignored))

    def show_button(self) -> None:
        """How many it fetches."""
        self.go.set_label(trn("Hent {n} tilbud", "Hent {n} tilbud", self.many))
        self.go.setEnabled(bool(self.many))

    def _show_rows(self) -> None:
        assert self.fitted is not None
        plan, which = self.fitted.plan, self.which.value()
        file = self.fitted.file
        number = line_number if file.by_line else service_number
        rows = {
            NEW: lambda: new_rows(plan.new, number),
            CHANGED: lambda: changed_rows(plan.changed, number),
            HELD: lambda: held_rows(plan.held, number),
            FAULTS: lambda: fault_rows(plan.faults, number),
            REMARKS: lambda: fault_rows(file.remarks, number),
        }
        self.rows.set_rows(rows[str(which)]() if which in rows else [])
        self.rows.setVisible(which is not None)
