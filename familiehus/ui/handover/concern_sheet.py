"""Jeg er bekymret: the guide over the window, and under it a count without a name (barnets lov § 133).

Keys: arrows go from step to step, D counts a dialogbaseret underretning, U another, I and G say on which day,
Ctrl+Z takes the last back. There is no field here: nothing about whom or why can be written.
"""

from datetime import timedelta

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from familiehus import clock
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.activity.chip_row import ChipRow
from familiehus.ui.calendar_files.sheet import FileSheet
from familiehus.ui.desk.notice import Notice, show_whole
from familiehus.ui.handover.concern_step import ConcernStep
from familiehus.ui.handover.concern_words import at_once, nothing_kept, steps
from familiehus.ui.widgets.buttons import QuietButton
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.text import Text

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


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
        self.steps = [ConcernStep(at_once(), urgent=True)]
        self.steps += [ConcernStep(advice, number) for number, advice in enumerate(steps(), 1)]
        for step in self.steps:
            self.column.addWidget(step)
        self.column.addStretch(1)
        below = QVBoxLayout()
        below.setSpacing(theme.px(8))
        below.addWidget(Text(nothing_kept(), "small", "muted", wrap=True))
        below.addWidget(self.notice)
        self.card.body.insertLayout(2, below)
        self.foot.insertWidget(0, self.days, 9)
        self.foot.insertWidget(2, self.plain)
        self.area.installEventFilter(self)

    def begin(self) -> None:
        """Open it at the top."""
        self._busy = False
        self.notice.clear()
        self.days.set_value(0)
        self.open()
        self.area.verticalScrollBar().setValue(0)

    def take_focus(self) -> None:
        """Reading comes first; arrows go from step to step."""
        self.steps[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def say(self, text: str, *, good: bool) -> None:
        """Counted, taken back, or why not."""
        self._busy = False
        self.notice.say(text, "ok" if good else "warm")

    def _count(self, *, dialogue: bool) -> None:
        if not self._busy:
            self._busy = True
            back = timedelta(days=int(str(self.days.value())))
            self.wanted.emit(clock.today() - back, dialogue)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go to the next step instead of a line down."""
        pressed = event.type() == QEvent.Type.KeyPress and watched is self.area
        if pressed and isinstance(event, QKeyEvent) and event.key() in _STEPS:
            self._step(_STEPS[Qt.Key(event.key())])
            return True
        return super().eventFilter(watched, event)

    def _step(self, step: int) -> None:
        here = QApplication.focusWidget()
        at = next((n for n, one in enumerate(self.steps) if one is here), 0) + step
        there = self.steps[min(max(at, 0), len(self.steps) - 1)]
        there.setFocus(Qt.FocusReason.TabFocusReason)
        show_whole(there)

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
