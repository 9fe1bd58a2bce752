"""One number that matters, what it is compared with, and how far its target is: in words, then in colour."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from familiehus.reports.chart_values import BigNumber, Goal, GoalState
from familiehus.reports.chart_words import compared, compared_said, goal_words
from familiehus.ui import theme
from familiehus.ui.painting import box
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.text import Text, Tone

_TONES: dict[GoalState, Tone] = {GoalState.MET: "ok", GoalState.ON_WAY: "ok", GoalState.NOT_MET: "warm"}


class BigNumberCard(Card):
    """``show_number(values)``. The whole card is read as one sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.setSpacing(0)
        self._value, self._caption = Text("", "number"), Text("", "small", "muted", wrap=True)
        self._compared, self._goal = Text("", "small_strong", wrap=True), Text("", "small_strong", wrap=True)
        self._way = _Way()
        for part in (self._value, self._caption, self._compared, self._goal):
            self.body.addWidget(part)
        self.body.addSpacing(theme.px(4))
        self.body.addWidget(self._way)
        self.body.addStretch(1)

    def show_number(self, shown: BigNumber) -> None:
        """Show another number."""
        self._value.setText(shown.value)
        self._caption.setText(shown.caption)
        self._say(self._compared, compared(shown.change), "muted")
        tone: Tone = _TONES[shown.goal.state] if shown.goal else "muted"
        self._say(self._goal, goal_words(shown.goal) if shown.goal else shown.note, tone)
        self._way.show_goal(shown.goal)
        spoken = [f"{shown.value} {shown.caption}", compared_said(shown.change)]
        spoken.append(goal_words(shown.goal) if shown.goal else shown.note)
        self.setAccessibleName(". ".join(part for part in spoken if part))

    @staticmethod
    def _say(line: Text, words: str, tone: Tone) -> None:
        line.setText(words)
        line.set_tone(tone)
        line.setVisible(bool(words))


class _Way(QWidget):
    """How far it is to the target; the words above say it too."""

    def __init__(self) -> None:
        super().__init__()
        self._goal: Goal | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_goal(self, goal: Goal | None) -> None:
        self._goal = goal
        self.setVisible(goal is not None)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(80), theme.px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._goal is None or not self._goal.number:
            return
        t, painter = theme.tokens(), QPainter(self)
        area = QRectF(self.rect())
        radius = area.height() / 2
        box(painter, area, radius, t.bar_empty, t.ink if t.high_contrast else None)
        share = min(self._goal.reached / self._goal.number, 1.0)
        if share > 0:
            area.setWidth(max(area.width() * share, area.height()))
            fill = t.warm if self._goal.state is GoalState.NOT_MET else t.ok
            box(painter, area, radius, fill, None)
