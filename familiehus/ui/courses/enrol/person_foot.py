"""The buttons under the person page: correct, print, erase; while something is corrected, save and let go."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.text import Text


class PersonFoot(QWidget):
    """One signal a button."""

    correcting = Signal()
    printing = Signal()
    erasing = Signal()
    going_on = Signal()
    saving = Signal()
    letting_go = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.correct = PrimaryButton(tr("Ret"), "F2")
        self.paper = QuietButton(tr("Udskriv, hvad vi har om dig"), "Ctrl+P")
        self.handover = QuietButton(tr("Samtykker og henvisninger"), "F7")
        self.erase = LinkButton(tr("Slet …"))
        self.save, self.let_go = PrimaryButton(tr("Gem"), "Enter"), QuietButton(tr("Ret ikke"), "Esc")
        self.who = Text("", "small", "muted", wrap=True)
        pairs = ((self.correct, self.correcting), (self.paper, self.printing),
                 (self.handover, self.going_on), (self.erase, self.erasing),
                 (self.save, self.saving), (self.let_go, self.letting_go))  # fmt: skip
        row = FlowLayout(gap_x=8, gap_y=8)
        for button, signal in pairs:
            button.clicked.connect(signal)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addLayout(row)
        column.addWidget(self.who)

    def show_mode(self, *, editing: bool, may_erase: bool) -> None:
        """Which of them can be pressed now."""
        for button in (self.save, self.let_go):
            button.setVisible(editing)
        self.correct.setVisible(not editing)
        self.paper.setVisible(not editing)
        self.handover.setVisible(not editing)
        self.erase.setVisible(may_erase and not editing)
        self.who.setText("" if may_erase else tr("Koordinator og leder kan slette."))
        self.who.setVisible(not may_erase and not editing)

    def set_busy(self, busy: bool) -> None:
        """While something is under way nothing else can be pressed."""
        for button in (self.save, self.let_go, self.correct, self.paper, self.handover, self.erase):
            button.setEnabled(not busy)
