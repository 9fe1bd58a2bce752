"""A quiet line at the foot of the week: what was done, and at most two things that may follow.

It takes no focus and goes only when the next thing happens or somebody closes it.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.painting import box
from familiehus.ui.tokens import Tokens
from familiehus.ui.widgets.buttons import LinkButton
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.icon_button import IconButton
from familiehus.ui.widgets.text import Text, Tone

Way = tuple[str, Callable[[], None]]


class QuietOffer(QWidget):
    """``say`` shows it; ``place`` keeps it at the foot of its parent."""

    closed = Signal()
    """Somebody pressed the cross."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = Text("", "body", wrap=True)
        self._warm = False
        self.links = [LinkButton("", strong=True), LinkButton("", strong=True)]
        self._runs: list[Callable[[], None]] = []
        self.closing = IconButton("close", tr("Luk beskeden"))
        self.closing.clicked.connect(self.clear)
        flow = FlowLayout(gap_x=12, gap_y=2)
        flow.addWidget(self._words)
        for number, link in enumerate(self.links):
            flow.addWidget(link)
            link.clicked.connect(lambda _on=False, number=number: self._run(number))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(8), theme.px(8), theme.px(8))
        row.setSpacing(theme.px(8))
        row.addLayout(flow, 1)
        row.addWidget(self.closing, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while hidden."""
        return "" if self.isHidden() else self._words.text()

    def say(self, text: str, ways: Sequence[Way] = (), *, warm: bool = False) -> None:
        """Show it."""
        tone: Tone = "warm" if warm else "ink"
        self._words.setText(text)
        self._words.set_tone(tone)
        self._warm = warm
        self.setAccessibleName(text)
        self._runs = [run for _, run in ways]
        for number, link in enumerate(self.links):
            shown = number < len(ways)
            link.setVisible(shown)
            if shown:
                link.set_label(ways[number][0])
        self.show()
        self.place()
        self.raise_()

    def clear(self) -> None:
        """Nothing to say any more."""
        self.hide()
        self.closed.emit()

    def place(self) -> None:
        """At the foot, in the middle, as wide as its words but never wider than there is room."""
        parent, layout = self.parentWidget(), self.layout()
        if parent is None or layout is None or self.isHidden():
            return
        air = theme.px(14)
        words = self._words.fontMetrics().horizontalAdvance(self._words.text()) + theme.px(4)
        most = parent.width() - 2 * air
        want = words + theme.px(24) + theme.px(16) + self.closing.sizeHint().width()
        self._words.setWordWrap(want > most)
        want += sum(link.sizeHint().width() + theme.px(12) for link in self.links if not link.isHidden())
        width = min(want, most)
        layout.invalidate()
        height = max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height())
        self.setGeometry((parent.width() - width) // 2, parent.height() - height - air, width, height)

    def _run(self, number: int) -> None:
        run = self._runs[number]
        self.hide()
        run()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A raised card."""
        t: Tokens = theme.tokens()
        ground = t.warm_soft if self._warm else t.soft
        box(QPainter(self), QRectF(self.rect()), 12, ground, t.warm if self._warm else t.accent, 1.0)
