"""Which period is looked at: arrows, its kind, today, and a field that reads it as people write it."""

from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QWidget

from familiehus import clock
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.statistics import period_words as words
from familiehus.ui.statistics.typed_period import read_period
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.icon_button import IconButton
from familiehus.values import Period, PeriodKind

KEYS: Final = {
    PeriodKind.WEEK: "U", PeriodKind.MONTH: "M", PeriodKind.QUARTER: "K", PeriodKind.YEAR: "Å",
}  # fmt: skip


class PeriodPicker(QWidget):
    """``chosen`` carries a ``Period``; ``unread`` words that are none. Arrows do not lead into the future;
    what is typed may, and the page says that it has not begun.

    The arrows belong beside the heading; ``choices`` stand beside them or, with large text, below."""

    chosen = Signal(object)
    unread = Signal(str)

    def __init__(self, kind: PeriodKind = PeriodKind.MONTH, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._period = Period.of(kind, clock.today())
        self.earlier = IconButton("chevron-left", "", framed=True)
        self.later = IconButton("chevron-right", "", framed=True)
        self.kinds = {one: Chip(words.kind_name(one), checkable=True) for one in PeriodKind}
        self.to_today = Chip(tr("I dag"), "D")
        self.to_today.key_first = False
        self.typed = _TypedPeriod()
        self._group = QButtonGroup(self)
        for one, chip in self.kinds.items():
            self._group.addButton(chip)
            chip.setToolTip(tr("{kind} ({key})", kind=words.kind_name(one), key=KEYS[one]))
            chip.clicked.connect(lambda _=False, one=one: self.choose_kind(one))
        arrows = QHBoxLayout(self)
        arrows.setContentsMargins(0, 0, 0, 0)
        arrows.setSpacing(theme.px(6))
        arrows.addWidget(self.earlier)
        arrows.addWidget(self.later)
        self.choices = QWidget()
        row = FlowLayout(self.choices, gap_x=6, gap_y=6)
        for part in (*self.kinds.values(), self.to_today, self.typed):
            row.addWidget(part)
        self.earlier.clicked.connect(lambda: self.step(-1))
        self.later.clicked.connect(lambda: self.step(1))
        self.to_today.clicked.connect(self.go_today)
        self.typed.returnPressed.connect(self._read)
        self._show()

    def also(self, choice: QWidget) -> None:
        """One more choice that stands with these, wherever they stand."""
        row = self.choices.layout()
        if row is not None:
            row.addWidget(choice)

    @property
    def period(self) -> Period:
        """What is chosen."""
        return self._period

    def choose(self, period: Period) -> None:
        """Go there."""
        self._period = period
        self._show()
        self.chosen.emit(period)

    def set_quietly(self, period: Period) -> None:
        """Go there; whoever says so knows it."""
        self._period = period
        self._show()

    def choose_kind(self, kind: PeriodKind) -> None:
        """The week, month, quarter or year in which the last day lies that was looked at."""
        self.choose(Period.of(kind, self._day()))

    def step(self, way: int) -> None:
        """The one before (-1) or after (1)."""
        if way < 0:
            self.choose(self._period.before)
        elif self.can_go_on():
            self.choose(self._period.next)

    def can_go_on(self) -> bool:
        """False in the running one."""
        return self._period.last < clock.today()

    def go_today(self) -> None:
        """The running one of the same kind."""
        self.choose(Period.of(self._period.kind, clock.today()))

    def write(self) -> None:
        """Put the keyboard into the field."""
        self.typed.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.typed.selectAll()

    def _day(self) -> date:
        return max(self._period.first, min(self._period.last, clock.today()))

    def _read(self) -> None:
        text = self.typed.text()
        if not text.strip():
            return
        found = read_period(text, self._period.kind, clock.today())
        if found is None:
            self.unread.emit(text.strip())
            self.typed.selectAll()
        else:
            self.typed.clear()
            self.choose(found)

    def _show(self) -> None:
        kind = self._period.kind
        before, after = words.before_name(kind), words.after_name(kind)
        for button, name in (
            (self.earlier, tr("{name} (PgUp)", name=before)),
            (self.later, tr("{name} (PgDn)", name=after)),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
        if not self.can_go_on() and self.later.hasFocus():
            self.earlier.setFocus()  # a button that can't be pressed would hand the keyboard to the next one
        self.later.setEnabled(self.can_go_on())
        self.to_today.setEnabled(self._period != Period.of(kind, clock.today()))
        for one, chip in self.kinds.items():
            chip.setChecked(one is kind)


class _TypedPeriod(QLineEdit):
    """Narrow. Enter goes there, Esc forgets what was typed and gives the keyboard back."""

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(tr("G: fx uge 47"))
        self.setAccessibleName(tr("Skriv en periode"))
        self.setToolTip(tr("Skriv en periode og tryk Enter: oktober, uge 47, 4. kvartal, 2025 (G)"))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self.setFont(theme.font("chip"))
        wide = QFontMetrics(theme.font("chip")).horizontalAdvance(self.placeholderText())
        self.setFixedWidth(wide + theme.px(34))
        self.setFixedHeight(theme.px(34))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.clearFocus()
            page = self.nextInFocusChain()
            if page is not None:
                page.setFocus()
            return
        super().keyPressEvent(event)
