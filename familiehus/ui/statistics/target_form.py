"""The card of one target: which figure, of which period, how much, and who answers for it."""

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMoveEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from familiehus import clock
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.desk.notice import Notice, follow_focus, show_whole
from familiehus.ui.house.field import Field
from familiehus.ui.statistics import period_words
from familiehus.ui.statistics.reading import Reading
from familiehus.ui.statistics.target_number import number_in, wrong_words
from familiehus.ui.statistics.target_part import TargetPart
from familiehus.ui.statistics.typed_period import read_period
from familiehus.ui.widgets.buttons import PrimaryButton, QuietButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.text import Text
from familiehus.values import Period, PeriodKind

if TYPE_CHECKING:
    from familiehus.queries.targets import SetTarget
    from familiehus.services.target_measures import Measure


class TargetForm(Card):
    """``wanted`` carries a ``SetTarget`` to save; ``period_typed`` a period whose measures are asked for;
    ``removed`` the target to take away; ``left`` when nothing is to be done."""

    wanted = Signal(object)
    period_typed = Signal(object)
    removed = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._target: SetTarget | None = None
        self._reading: Reading | None = None
        self._measures: tuple[Measure, ...] = ()
        self._title, self.notice = Text("", "h2", wrap=True), Notice()
        self.period, self.number = QLineEdit(), QLineEdit()
        self.owner, self.note = QLineEdit(), QLineEdit()
        self.measure, self.part = QComboBox(), TargetPart()
        self.code, self.share = self.part.code, self.part.share
        self.save, self.close_button = (
            PrimaryButton(tr("Gem måltallet"), "Enter"),
            QuietButton(tr("Luk"), "Esc"),
        )
        self.remove = QuietButton(tr("Slet måltallet"))
        self._fields = {
            "period": Field(tr("Periode"), self.period, tr("En måned, et kvartal eller et år")),
            "measure": Field(tr("Hvad måles?"), self.measure),
            "number": Field(tr("Tal"), self.number),
            "owner": Field(tr("Ansvarlig"), self.owner),
            "note": Field(tr("Bemærkning"), self.note, tr("Kan udelades. Skriv ikke om familier.")),
        }
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.body.setSpacing(theme.px(10))
        first, last = list(self._fields.values())[:2], list(self._fields.values())[2:]
        for part in (self._title, self.notice, *first, self.part, *last):
            self.body.addWidget(part)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        for button in (self.save, self.close_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        self.body.addWidget(self.remove)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.save.clicked.connect(self.commit)
        self.close_button.clicked.connect(self.left)
        self.remove.clicked.connect(self._remove)
        self.period.editingFinished.connect(self._ask_measures)
        self.measure.currentIndexChanged.connect(lambda _at: self._show_parts(self.part.chosen or None))

    # -- filling ------------------------------------------------------------------------------------------

    def begin(self, reading: Reading, target: "SetTarget | None", owner: str) -> None:
        """A new one for the year that is shown, or this one."""
        self._reading, self._target = reading, target
        period = target.period if target is not None else Period(PeriodKind.YEAR, reading.period.year)
        self._title.setText(tr("Nyt måltal") if target is None else tr("Ret måltallet"))
        self.notice.clear()
        self.save.setEnabled(True)
        self.period.setText(period_words.heading(period))
        self.number.setText("" if target is None else str(target.number))
        self.owner.setText(owner if target is None else target.owner)
        self.note.setText("" if target is None else target.note)
        self.share.setChecked(target is not None and target.share)
        self.measure.blockSignals(True)
        self.measure.clear()
        self.measure.blockSignals(False)
        self.remove.setVisible(target is not None)
        self._fields["number"].explain("")
        self._ask_measures()
        self.show()
        self._go_to("measure" if target is None else "number")

    def show_measures(self, found: "tuple[Measure, ...]") -> None:
        """What can be measured in the period."""
        known, part = self._chosen_measure(), self.part.chosen or None
        if not known and self._target is not None:
            known, part = self._target.measure, self._target.code
        self._measures = found
        self.measure.blockSignals(True)
        self.measure.clear()
        for one in self._measures:
            self.measure.addItem(one.title, one.id)
        self.measure.setCurrentIndex(max(self.measure.findData(known), 0))
        self.measure.blockSignals(False)
        self._show_parts(part)

    def _chosen_measure(self) -> str:
        return str(self.measure.currentData() or "")

    def _show_parts(self, known: str | None) -> None:
        if self._reading is None:
            return
        measure = next((one for one in self._measures if one.id == self._chosen_measure()), None)
        self.part.show_measure(self._reading, measure, known)

    # -- what is typed ------------------------------------------------------------------------------------

    @property
    def typed_words(self) -> str:
        """What would be lost; empty when nothing is typed."""
        return tr("et måltal") if self.isVisible() and self._changed() else ""

    def _changed(self) -> bool:
        before = "" if self._target is None else str(self._target.number)
        return self.number.text().strip() != before

    def _typed_period(self) -> Period | None:
        found = read_period(self.period.text(), PeriodKind.YEAR, clock.today())
        return None if found is None or found.kind is PeriodKind.WEEK else found

    def _ask_measures(self) -> None:
        period = self._typed_period()
        if period is None:
            self._fields["period"].explain(tr("Skriv en måned, et kvartal eller et år, fx 2026."))
        else:
            self._fields["period"].explain(tr("En måned, et kvartal eller et år"))
            self.period_typed.emit(period)

    def _typed_number(self) -> int | None:
        found = number_in(self.number.text(), self.share.isChecked())
        if found is None:
            words = wrong_words(self.share.isChecked())
            self._fields["number"].explain(words)
            self.notice.whisper(words)
            self._go_to("number")
            self.number.selectAll()
        return found

    def _go_to(self, name: str) -> None:
        """With large text the card lies below the list, and further down than the window shows."""
        field = self._fields[name]
        field.inside.setFocus(Qt.FocusReason.OtherFocusReason)
        show_whole(field)

    def commit(self) -> None:
        """Enter. Twice is once: the second one comes while the first is being saved."""
        if not self.save.isEnabled():
            return
        period = self._typed_period()
        if period is None:
            self._ask_measures()
            self._go_to("period")
            return
        number = self._typed_number()
        if number is None:
            return
        if not self.owner.text().strip():
            self._fields["owner"].explain(tr("Skriv, hvem der er ansvarlig for tallet."))
            self._go_to("owner")
            return
        self.save.setEnabled(False)
        self.wanted.emit(self._typed(period, number))

    def refuse(self, words: str) -> None:
        """It was not saved; what is typed is still there."""
        self.save.setEnabled(True)
        self.notice.say(words, "warm")

    def _typed(self, period: Period, number: int) -> "SetTarget":
        from familiehus.queries.targets import SetTarget

        target = SetTarget(
            uuid4(), period, self._chosen_measure(), self.part.chosen,
            self.share.isChecked(), number, self.owner.text().strip(), self.note.text().strip(),
        )  # fmt: skip
        return target if self._target is None else replace(target, id=self._target.id)

    def _remove(self) -> None:
        if self._target is not None:
            self.removed.emit(self._target)

    def moveEvent(self, event: QMoveEvent) -> None:
        """Where it went below the list, the window follows."""
        super().moveEvent(event)
        follow_focus(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves, Enter saves: the fields and the lists of choices hand both on."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()
        else:
            super().keyPressEvent(event)
