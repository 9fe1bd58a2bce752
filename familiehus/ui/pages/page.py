"""What every page is: a header with its name, a scrolling body, and the same box to find or do something."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.actions import Action
from familiehus.ui.widgets.find_box import FindBox
from familiehus.ui.widgets.text import Text
from familiehus.values import Change


class Page(QWidget):
    """Subclass it, put widgets in ``self.body``, extra controls in ``self.header_tools``.

    Signals: ``find_requested`` (the box was pressed), ``title_changed``, and
    ``open_requested(page_id)`` to go to another page.
    """

    find_requested = Signal()
    title_changed = Signal()
    open_requested = Signal(str)

    def __init__(
        self, page_id: str, title: str, icon_name: str, subtitle: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.page_id, self.title, self.icon_name = page_id, title, icon_name
        self.setAccessibleName(title)
        self._h1, self._subtitle = Text(title, "h1"), Text(subtitle, "body", "muted")
        self._find = FindBox()
        self._find.clicked.connect(self.find_requested)
        self.header_tools = QHBoxLayout()
        self.header_tools.setSpacing(theme.px(14))
        self._scroll, self._content = QScrollArea(), QWidget()
        self.body = QVBoxLayout(self._content)
        self._build()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(26), theme.px(24), theme.px(26), 0)
        head.setSpacing(theme.px(14))
        head.addWidget(self._h1)
        self._subtitle.setContentsMargins(0, theme.px(5), 0, 0)
        head.addWidget(self._subtitle)
        head.addLayout(self.header_tools)
        head.addStretch(1)
        head.addWidget(self._find)
        self.body.setContentsMargins(theme.px(26), theme.px(16), theme.px(26), theme.px(22))
        self.body.setSpacing(theme.px(16))
        self._content.setObjectName("scrolled")
        self._scroll.setWidget(self._content)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)

    def set_heading(self, title: str, subtitle: str = "") -> None:
        """Change the big words ("Oktober 2026"); the name on the rail stays."""
        self._h1.setText(title)
        self._subtitle.setText(subtitle)
        self._fit()

    def activated(self) -> None:
        """The page has come to the front: put the focus where the hand expects it."""

    def refresh(self, change: Change | None) -> None:
        """Something changed, or ``None``: read everything again."""

    def actions(self) -> Sequence[Action]:  # type: ignore[override]
        """What can be done here, for the palette and the sheet."""
        return ()

    def typed_words(self) -> str:
        """What is typed here and not saved, named: locking would lose it. Empty: nothing."""
        return ""

    def search(self) -> bool:
        """F3 or Ctrl+F: True when the page has a search field of its own and went to it."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the header fit."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        """The box gives way first, then the subtitle; the page's name never."""
        if not hasattr(self, "_find"):
            return
        tools = self.header_tools.sizeHint().width()
        room = self.width() - 2 * theme.px(26) - self._h1.sizeHint().width() - tools - theme.px(56)
        wants = self._subtitle.sizeHint().width() if self._subtitle.text() else 0
        self._find.set_small(wants + self._find.full_width() > room)
        self._subtitle.setVisible(bool(wants) and wants + self._find.sizeHint().width() <= room)
        self._subtitle.setToolTip(tr("{text}", text=self._subtitle.text()))
