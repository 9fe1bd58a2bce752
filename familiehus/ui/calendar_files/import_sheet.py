"""What another calendar would bring, over the window: counts on top, both lists, the choices, one button.

Nothing is saved before the button; closing the sheet stops whatever is under way.
"""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr, trn
from familiehus.ui import theme
from familiehus.ui.calendar_files.import_choices import ImportChoices
from familiehus.ui.calendar_files.import_rows import (
    COMING_COLUMNS,
    SKIPPED_COLUMNS,
    coming_row,
    skipped_row,
)
from familiehus.ui.calendar_files.incoming_sheet import LIST_HIGH, IncomingSheet
from familiehus.ui.widgets.banner import Banner
from familiehus.ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from familiehus.services.ics_import import ImportCalendar
    from familiehus.services.ics_preview import Incoming
    from familiehus.ui.calendar_files.reading import Fitted

COMING, SKIPPED = "coming", "skipped"


class ImportSheet(IncomingSheet["Fitted"]):
    """``refit`` when other choices are made."""

    width_px = 980

    def __init__(self, window: QWidget) -> None:
        self.choices = ImportChoices()
        super().__init__(window, tr("Hent en kalender"), self.choices)
        self._left_out: set[str] = set()
        self.personal = Banner("", "info")
        self.coming = RowList(tr("Kommer ind"), COMING_COLUMNS, on_card=True)
        self.skipped = RowList(tr("Springes over"), SKIPPED_COLUMNS, on_card=True)
        for widget in (self.counts, self.personal, self.choices, self.which, self.coming, self.skipped):
            self.column.addWidget(widget, 1 if widget in (self.coming, self.skipped) else 0)
        for one in (self.coming, self.skipped):
            one.setMinimumHeight(theme.px(LIST_HIGH))
        self._connect()

    def _connect(self) -> None:
        self.choices.changed.connect(self.refit)
        self.choices.ticked.connect(self._show_lists)
        self.which.chosen.connect(lambda _which: self._show_which())
        for signal in (self.coming.acted, self.coming.removed, self.coming.opened):
            signal.connect(self.turn)

    # -- states -------------------------------------------------------------------------------------------

    def show_file(self, fitted: "Fitted") -> None:
        """What would come in."""
        first = self.came(fitted, fitted.name)
        self.choices.offer(fitted)
        self._show_personal(fitted.preview.personal)
        self._show_lists()
        if first:
            self.which.set_value(COMING if fitted.preview.new or fitted.preview.changed else SKIPPED)
        self._show_which()
        self.settle()

    def turn(self, uid: object) -> None:
        """Leave one out, or take it along after all."""
        self._left_out ^= {str(uid)}
        self._show_lists()

    def command(self) -> "ImportCalendar | None":
        """The order that saves what is shown as coming in."""
        if self.fitted is None:
            return None
        return self.fitted.preview.command(
            conflicts=self.choices.conflicts.isChecked(),
            update=self.choices.update_known.isChecked(),
            left_out=frozenset(self._left_out),
        )

    def coming_in(self, *, all_of_them: bool = False) -> "tuple[Incoming, ...]":
        """What comes in as it is ticked; ``all_of_them`` also what was left out by hand."""
        if self.fitted is None:
            return ()
        return self.fitted.preview.wanted(
            conflicts=self.choices.conflicts.isChecked(),
            update=self.choices.update_known.isChecked(),
            left_out=frozenset() if all_of_them else frozenset(self._left_out),
        )

    # -- showing ------------------------------------------------------------------------------------------

    def _show_personal(self, personal: int) -> None:
        self.personal.show_words(
            trn(
                "Deltagere, arrangør og beskrivelse i {n} aftale kommer ikke med. Se titlerne igennem: navne "
                "på familier hører ikke til i kalenderen.",
                "Deltagere, arrangør og beskrivelse i {n} aftaler kommer ikke med. Se titlerne igennem: "
                "navne på familier hører ikke til i kalenderen.",
                personal,
            )
            if personal
            else tr("Se titlerne igennem: navne på familier hører ikke til i kalenderen.")
        )

    def _show_lists(self) -> None:
        if self.fitted is None:
            return
        preview, shown = self.fitted.preview, self.coming_in(all_of_them=True)
        refused = preview.refused(
            conflicts=self.choices.conflicts.isChecked(), update=self.choices.update_known.isChecked()
        )
        in_order = sorted(shown, key=lambda one: (one.activity.first_day, one.activity.start))
        self.coming.set_rows([coming_row(one, self._left_out) for one in in_order])
        self.skipped.set_rows([skipped_row(number, one) for number, one in enumerate(refused)])
        self.which.set_choices([
            (COMING, tr("Kommer ind: {n}", n=len(self.coming_in()))),
            (SKIPPED, tr("Springes over: {n}", n=len(refused))),
        ])  # fmt: skip
        self._show_counts(len(refused))
        self.show_button()

    def _show_counts(self, refused: int) -> None:
        assert self.fitted is not None
        preview, coming = self.fitted.preview, self.coming_in()
        dates = sum(one.dates for one in coming)
        parts = [
            tr("{activities} på {dates} kommer ind",
               activities=trn("{n} aktivitet", "{n} aktiviteter", len(coming)),
               dates=trn("{n} dato", "{n} datoer", dates)),
            trn("{n} er her allerede", "{n} er her allerede", preview.known) if preview.known else "",
            trn("{n} springes over", "{n} springes over", refused) if refused else "",
        ]  # fmt: skip
        self.counts.setText(", ".join(part for part in parts if part) + ".")

    def show_button(self) -> None:
        """How many it fetches."""
        many = len(self.coming_in())
        self.go.set_label(trn("Hent {n} aktivitet ind", "Hent {n} aktiviteter ind", many))
        self.go.setEnabled(bool(many))

    def _show_which(self) -> None:
        self.coming.setVisible(self.which.value() != SKIPPED)
        self.skipped.setVisible(self.which.value() == SKIPPED)
