"""What is to be done about days, under the list: a day that is missing, or the question that closes one."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.painting import box
from familiehus.ui.widgets.buttons import PrimaryButton
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.snug import Snug
from familiehus.ui.widgets.text import Text


class DayPanel(Snug):
    """``entered``, ``nobody``, ``stepped``: what is missing. ``confirmed``, ``day_confirmed`` (the day, but
    not its activities), ``declined``: closing."""

    entered = Signal()
    nobody = Signal()
    stepped = Signal()
    confirmed = Signal()
    day_confirmed = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._strong = Text("", "strong", "gold", wrap=True)
        self._plain = Text("", "body", "gold", wrap=True)
        self.enter, self.none, self.step = Chip(tr("Indtast"), "J"), Chip(tr("Ingen kom"), "I"), Chip("", "B")
        self.yes, self.no = PrimaryButton(tr("Ja, tæl færdig"), "Enter"), Chip(tr("Nej, vent"), "Esc")
        self.only_day = Chip(tr("Kun dagen"))
        for button, signal in (
            (self.enter, self.entered),
            (self.none, self.nobody),
            (self.step, self.stepped),
            (self.yes, self.confirmed),
            (self.only_day, self.day_confirmed),
            (self.no, self.declined),
        ):
            button.clicked.connect(lambda _on=False, signal=signal: signal.emit())
        flow = FlowLayout(gap_y=6)
        for part in self._buttons:
            flow.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        column.setSpacing(theme.px(2))
        column.addWidget(self._strong)
        column.addWidget(self._plain)
        column.addSpacing(theme.px(8))
        column.addLayout(flow)
        self.hide()

    @property
    def _buttons(self) -> tuple[QAbstractButton, ...]:
        return (self.enter, self.none, self.step, self.yes, self.only_day, self.no)

    @property
    def text(self) -> str:
        """What it says; empty while hidden."""
        return "" if self.isHidden() else self.accessibleName()

    @property
    def asking(self) -> bool:
        """True while the question that closes a day is open."""
        return not self.isHidden() and not self.yes.isHidden()

    def _say(self, strong: str, plain: str, shown: tuple[QWidget, ...]) -> None:
        self._strong.setText(strong)
        self._plain.setText(plain)
        self._plain.setVisible(bool(plain))
        self.setAccessibleName(f"{strong} {plain}".strip())
        for button in self._buttons:
            button.setVisible(button in shown)
        self.show()

    def show_missing(self, strong: str, plain: str, enter: str, nobody: str, step: str) -> None:
        """What nobody counted to the end; ``step`` goes to the next one of several."""
        self.enter.set_label(enter)
        self.none.set_label(nobody)
        self.step.set_label(step)
        self._say(strong, plain, (self.enter, self.none, *((self.step,) if step else ())))

    def ask(self, strong: str, plain: str, also: bool = False) -> None:
        """The question that closes a day; ``also``: with its activities, or the day alone."""
        self.yes.set_label(tr("Ja, tæl alt færdigt") if also else tr("Ja, tæl færdig"))
        self._say(strong, plain, (self.yes, *((self.only_day,) if also else ()), self.no))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Gold: waiting."""
        t = theme.tokens()
        box(QPainter(self), QRectF(self.rect()), 12, t.gold_soft, t.line if t.high_contrast else None)
