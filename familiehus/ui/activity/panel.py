"""The frame of the panel: a heading that stays, the fields that scroll, the buttons that stay."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.activity.facts import FactsView
from familiehus.ui.activity.foot import Foot
from familiehus.ui.activity.form import ActivityForm
from familiehus.ui.activity.scope_row import ScopeRow
from familiehus.ui.desk.notice import Notice
from familiehus.ui.painting import box
from familiehus.ui.widgets.banner import Banner
from familiehus.ui.widgets.icon_button import IconButton
from familiehus.ui.widgets.snug import Snug
from familiehus.ui.widgets.text import Text

WIDE = 380
"""Design pixels, so that five days still stand beside it at 1366."""

LEAST = 120
"""The fields scroll in what is left, so that a line more in the foot never makes the whole page scroll."""


class Panel(QWidget):
    """The parts, laid out; what they do is the editor's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(theme.px(WIDE))
        self.heading, self.aside = Text("", "h2", wrap=True), Text("", "small", "muted", wrap=True)
        self.close_button = IconButton("close", tr("Luk (Esc)"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.history = Banner(tone="gold", icon_name="")
        self.scope, self.form, self.facts = ScopeRow(), ActivityForm(), FactsView()
        self.notice, self.foot = Notice(), Foot()
        self.area = QScrollArea()
        self._lay_out()

    def show_heading(self, heading: str, aside: str, history: str) -> None:
        """What it is, which day, and what was done to it."""
        self.heading.setText(heading)
        self.aside.setText(aside)
        self.aside.setVisible(bool(aside))
        self.history.show_words(history)
        self.history.setVisible(bool(history))
        self.setAccessibleName(heading)

    def _lay_out(self) -> None:
        inside = Snug(least=WIDE - 46)
        inside.setObjectName("scrolled")
        body = QVBoxLayout(inside)
        body.setContentsMargins(theme.px(20), theme.px(4), theme.px(16), theme.px(16))
        body.setSpacing(theme.px(14))
        parts: tuple[QWidget, ...] = (self.history, self.scope, self.form, self.facts)
        for part in parts:
            body.addWidget(part)
        body.addStretch(1)
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.area.setMinimumHeight(theme.px(LEAST))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(1), theme.px(14), theme.px(1), theme.px(14))
        column.setSpacing(theme.px(8))
        column.addLayout(self._head())
        column.addWidget(self.area, 1)
        for below in (self.notice, self.foot):
            row = QHBoxLayout()
            row.setContentsMargins(theme.px(20), 0, theme.px(20), 0)
            row.addWidget(below)
            column.addLayout(row)

    def _head(self) -> QHBoxLayout:
        words, head = QVBoxLayout(), QHBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self.heading)
        words.addWidget(self.aside)
        head.setContentsMargins(theme.px(20), 0, theme.px(10), 0)
        head.addLayout(words, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card as high as the page."""
        t = theme.tokens()
        box(QPainter(self), QRectF(self.rect()), 12, t.surface, t.line)
