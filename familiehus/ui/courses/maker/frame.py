"""The frame of the maker: a heading that stays, fields and sessions that scroll, the button that stays."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.courses.maker.form import MakerForm
from familiehus.ui.courses.maker.sessions_view import SessionsView
from familiehus.ui.desk.notice import Notice
from familiehus.ui.widgets.buttons import LinkButton, PrimaryButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.icon_button import IconButton
from familiehus.ui.widgets.side_by_side import SideBySide
from familiehus.ui.widgets.snug import Snug
from familiehus.ui.widgets.text import Text

_FIELDS, _SESSIONS = 330, 320
"""Design pixels that the two need at least; with less room they stand below each other."""


class MakerFrame(QWidget):
    """The parts, laid out; what they do is the maker's."""

    wide = 800
    """Design pixels it wants, so that the sessions stand beside the fields while one types."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Text(tr("Nyt hold"), "h2")
        self.close_button = IconButton("close", tr("Luk (Esc)"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.form, self.sessions = MakerForm(), SessionsView()
        self.notice, self.save = Notice(), PrimaryButton(tr("Lav holdet"), "Ctrl+Enter")
        self.save.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.status = LinkButton("", strong=True)
        self.status.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.area = QScrollArea()
        self.setAccessibleName(tr("Nyt hold"))
        self._lay_out()

    def hasHeightForWidth(self) -> bool:
        """As high as it is given: what does not fit scrolls inside, not the page around it."""
        return False

    def sizeHint(self) -> QSize:
        """Room for fields and sessions."""
        return QSize(theme.px(self.wide), super().sizeHint().height())

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QWidget()
        head.addWidget(self.heading, 1)
        head.addWidget(self.close_button)
        buttons = FlowLayout(foot, gap_x=14, gap_y=8)
        buttons.addWidget(self.save)
        buttons.addWidget(self.status)
        self.area.setWidget(self._inside())
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addLayout(head)
        column.addWidget(self.area, 1)
        column.addWidget(self.notice)
        column.addWidget(foot)

    def _inside(self) -> Snug:
        fields = Card()
        fields.body.addWidget(self.form)
        fields.setMinimumWidth(theme.px(_FIELDS))
        self.sessions.setMinimumWidth(theme.px(_SESSIONS))
        inside = Snug()
        inside.setObjectName("scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(SideBySide([(fields, 5), (self.sessions, 6)], gap=14))
        column.addStretch(1)
        return inside
