"""‹ and › beside the month, and the months that can be reached with them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from familiehus import clock
from familiehus.i18n import tr
from familiehus.reports.danish import month_year
from familiehus.ui import theme
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.icon_button import IconButton
from familiehus.values import Month


class MonthPicker(QWidget):
    """``chosen`` carries a ``Month``. The future cannot be chosen; how far back is the page's business."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._month = Month.of(clock.today())
        self._usual: Month | None = None
        self.earlier = IconButton("chevron-left", tr("Måneden før (PgUp)"), framed=True)
        self.later = IconButton("chevron-right", tr("Måneden efter (PgDn)"), framed=True)
        self.usual = Chip("")
        self.earlier.clicked.connect(lambda: self.step(-1))
        self.later.clicked.connect(lambda: self.step(1))
        self.usual.clicked.connect(self.go_to_usual)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(4), 0, 0)
        row.setSpacing(theme.px(6))
        for part in (self.earlier, self.later, self.usual):
            row.addWidget(part)
        self.usual.hide()

    @property
    def month(self) -> Month:
        """The month that is chosen."""
        return self._month

    def set_usual(self, month: Month) -> None:
        """The month that one most likely wants: the last finished one."""
        self._usual = month
        self._show()

    def choose(self, month: Month) -> None:
        """Go to a month, not past this one."""
        self._month = min(month, Month.of(clock.today()), key=lambda one: (one.year, one.month))
        self._show()
        self.chosen.emit(self._month)

    def step(self, months: int) -> None:
        """Leaf backwards (-1) or forwards (1)."""
        if months < 0:
            self.choose(self._month.before)
        elif self.can_go_on():
            self.choose(self._month.next)

    def can_go_on(self) -> bool:
        """False in the running month."""
        return self._month != Month.of(clock.today())

    def go_to_usual(self) -> None:
        """Back to where the page opened."""
        if self._usual is not None:
            self.choose(self._usual)

    def _show(self) -> None:
        self.later.setEnabled(self.can_go_on())
        away = self._usual is not None and self._usual != self._month
        self.usual.setVisible(away)
        if self._usual is not None:
            self.usual.set_label(tr("Til {month}", month=month_year(self._usual)))
