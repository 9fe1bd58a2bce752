"""Jeg er bekymret: the guide over the window, and under it a count without a name (barnets lov § 133).

Keys: D counts a dialogbaseret underretning, U another, I and G say on which day, Ctrl+Z takes the last back.
There is no field here: nothing about whom or why can be written.
"""

from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus import clock
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.activity.chip_row import ChipRow
from familiehus.ui.calendar_files.sheet import FileSheet
from familiehus.ui.desk.notice import Notice
from familiehus.ui.handover.concern_words import Advice, at_once, nothing_kept, steps
from familiehus.ui.widgets.buttons import QuietButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.text import Text


class ConcernSheet(FileSheet):
    """``wanted`` carries (day, dialogue); ``take_back`` for Ctrl+Z."""

    wanted = Signal(object, bool)
    take_back = Signal()
    width_px = 780

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, tr("Jeg er bekymret"), tr("Tæl: dialogbaseret"))
        self.go.set_label(tr("Tæl: dialogbaseret"), "D")
        self.plain = QuietButton(tr("Tæl: anden underretning"), "U")
        days = [(0, tr("i dag")), (1, tr("i går"))]
        caps = {0: "I", 1: "G"}
        self.days = ChipRow(
            tr("Hvornår"), days, lambda n, words: Chip(words, caps[int(str(n))], checkable=True)
        )
        self.notice, self._busy = Notice(), False
        self._lay_out()
        self.go.clicked.connect(lambda: self._count(dialogue=True))
        self.plain.clicked.connect(lambda: self._count(dialogue=False))

    def _lay_out(self) -> None:
        urgent = at_once()
        first = Card(tone="warm_soft")
        first.body.addWidget(Text(urgent.title, "strong", "warm", wrap=True))
        first.body.addWidget(Text(urgent.words, "body", wrap=True))
        self.column.addWidget(first)
        self.steps = [_Step(number, advice) for number, advice in enumerate(steps(), 1)]
        for step in self.steps:
            self.column.addWidget(step)
        self.column.addStretch(1)
        below = QVBoxLayout()
        below.setSpacing(theme.px(8))
        below.addWidget(Text(nothing_kept(), "small", "muted", wrap=True))
        below.addWidget(self.notice)
        self.card.body.insertLayout(2, below)
        self.foot.insertWidget(0, self.days)
        self.foot.insertWidget(2, self.plain)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(tr("Hvad du gør, trin for trin"))

    def begin(self) -> None:
        """Open it at the top."""
        self._busy = False
        self.notice.clear()
        self.days.set_value(0)
        self.open()
        self.area.verticalScrollBar().setValue(0)

    def take_focus(self) -> None:
        """Where arrows scroll: reading comes first."""
        self.area.setFocus()

    def say(self, text: str, *, good: bool) -> None:
        """Counted, taken back, or why not."""
        self._busy = False
        self.notice.say(text, "ok" if good else "warm")

    def _count(self, *, dialogue: bool) -> None:
        if not self._busy:
            self._busy = True
            back = timedelta(days=int(str(self.days.value())))
            self.wanted.emit(clock.today() - back, dialogue)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the buttons say on their caps; arrows and pages scroll."""
        key = Qt.Key(event.key())
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        buttons = {Qt.Key.Key_D: self.go, Qt.Key.Key_U: self.plain}
        chips = {Qt.Key.Key_I: self.days.chips[0], Qt.Key.Key_G: self.days.chips[1]}
        pressed = buttons.get(key) or chips.get(key)
        if ctrl and key == Qt.Key.Key_Z:
            self.take_back.emit()
        elif pressed is not None and not ctrl and not event.isAutoRepeat():
            pressed.click()
        else:
            super().keyPressEvent(event)
        event.accept()


class _Step(QWidget):
    """A number, what to do, and where it says so."""

    def __init__(self, number: int, advice: Advice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = Text(tr("{n}. {title}", n=number, title=advice.title), "strong", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(4), theme.px(6), theme.px(4), theme.px(2))
        column.setSpacing(theme.px(3))
        column.addWidget(title)
        column.addWidget(Text(advice.words, "body", wrap=True))
        if advice.law:
            column.addWidget(Text(advice.law, "small", "accent", wrap=True))
