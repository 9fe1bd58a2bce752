"""Beside the overview: which days, put together by what, each date or not, and what can be done with it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from familiehus.calendar.overview import Grouping
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.desk.notice import Notice
from familiehus.ui.overview.days_field import DaysField
from familiehus.ui.overview.wanted import Span, Wanted
from familiehus.ui.widgets.buttons import PrimaryButton, QuietButton
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.progress_line import ProgressLine
from familiehus.ui.widgets.snug import Snug
from familiehus.ui.widgets.text import SectionLabel, Text

_LEAST_WIDE = 250
_TAB = Qt.FocusPolicy.TabFocus


class OverviewChoices(Snug):
    """``span_chosen`` a day, week or month; ``chosen`` another way of putting it together."""

    span_chosen = Signal(object)
    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_LEAST_WIDE, parent)
        self.spans = {
            Span.DAY: Chip(tr("Dag"), "D", checkable=True),
            Span.WEEK: Chip(tr("Uge"), "U", checkable=True),
            Span.MONTH: Chip(tr("Måned"), "M", checkable=True),
            Span.OTHER: Chip(tr("Andre dage"), "F", checkable=True),
        }
        self.days = DaysField()
        self.ways = {
            by: Chip(words, str(number), checkable=True) for number, (by, words) in enumerate(_ways(), 1)
        }
        self.dates = Chip(tr("Hver dato"), "T", checkable=True)
        self.whole = Chip(tr("Hele siden"), "H", checkable=True)
        self.whole.setChecked(True)
        self.about = Text(_about(), "small", "muted", wrap=True)
        self.print_button = PrimaryButton(tr("Udskriv"), "Enter")
        self.pdf_button = QuietButton(tr("Gem PDF …"), "Ctrl+S")
        self.notice, self.printing = Notice(), ProgressLine()
        self._span_group = _exclusive(self, self.spans.values())
        self._way_group = _exclusive(self, self.ways.values())
        self._wire()
        self._lay_out()
        self.set_ready(ready=False)

    @property
    def by(self) -> Grouping:
        """What is chosen."""
        return next(by for by, chip in self.ways.items() if chip.isChecked())

    def show_wanted(self, wanted: Wanted) -> None:
        """Without asking for a paper."""
        self.spans[wanted.span].setChecked(True)
        self.ways[wanted.by].setChecked(True)
        self.dates.setChecked(wanted.dates)
        self.days.setVisible(wanted.span is Span.OTHER)
        for chip in (*self.spans.values(), *self.ways.values()):
            # Tab comes to the one in force, arrows go on to the others; Qt sees to it after the first visit
            chip.setFocusPolicy(_TAB if chip.isChecked() else Qt.FocusPolicy.ClickFocus)

    def open_days(self) -> None:
        """Other days are going to be written."""
        self.spans[Span.OTHER].setChecked(True)
        self.days.show()
        self.days.setFocus()
        self.days.selectAll()

    def choose_number(self, number: int) -> bool:
        """A digit was pressed; False when nothing has it."""
        chips = list(self.ways.values())
        if not 1 <= number <= len(chips):
            return False
        if any(chip.hasFocus() for chip in chips):
            chips[number - 1].setFocus()
        chips[number - 1].click()
        return True

    def set_ready(self, *, ready: bool) -> None:
        """Only a finished paper can be printed."""
        self.print_button.setEnabled(ready)
        self.pdf_button.setEnabled(ready)

    def _wire(self) -> None:
        for span, chip in self.spans.items():
            if span is Span.OTHER:
                chip.clicked.connect(lambda _on=False: self.open_days())
            else:
                chip.clicked.connect(lambda _on=False, span=span: self.span_chosen.emit(span))
        self._way_group.buttonClicked.connect(lambda _chip: self.chosen.emit())
        self.dates.clicked.connect(lambda _on=False: self.chosen.emit())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.px(4), 0)
        column.setSpacing(theme.px(8))
        column.addWidget(SectionLabel(tr("Dage")))
        column.addLayout(_flowing(self.spans.values()))
        column.addWidget(self.days)
        column.addSpacing(theme.px(6))
        column.addWidget(SectionLabel(tr("Samlet efter")))
        column.addLayout(_flowing(self.ways.values()))
        column.addLayout(_flowing((self.dates, self.whole)))
        column.addSpacing(theme.px(4))
        column.addWidget(self.about)
        column.addSpacing(theme.px(6))
        for part in (self.print_button, self.pdf_button, self.notice, self.printing):
            column.addWidget(part)
        column.addStretch(1)


def _ways() -> tuple[tuple[Grouping, str], ...]:
    return (
        (Grouping.ACTIVITY, tr("Slags")),
        (Grouping.COURSE, tr("Hold")),
        (Grouping.PLACE, tr("Sted")),
        (Grouping.OWNER, tr("Arrangør")),
    )


def _about() -> str:
    return tr(
        "Kun til huset: her står de rigtige tal. Ingen familier eller medarbejdere er nævnt. Giv den ikke "
        "til familier, udvalg eller partnere."
    )


def _flowing(parts: Iterable[QWidget]) -> FlowLayout:
    row = FlowLayout(gap_x=8, gap_y=8)
    for part in parts:
        row.addWidget(part)
    return row


def _exclusive(owner: QWidget, chips: Iterable[Chip]) -> QButtonGroup:
    group = QButtonGroup(owner)
    for chip in chips:
        group.addButton(chip)
    return group
