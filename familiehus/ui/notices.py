"""The window's notices: errors that stay until they are read, quiet confirmations, one thing to do.

They stand above the page, never take the focus, are said to screen readers, and
never disappear by themselves within the shift.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.announcer import Announcer
from familiehus.ui.widgets.banner import Banner, BannerTone
from familiehus.ui.widgets.icon_button import IconButton

MOST = 3


class NoticeArea(QWidget):
    """Newest on top, at most three; the same words twice are shown once."""

    def __init__(self, announcer: Announcer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._announcer = announcer
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(26), theme.px(12), theme.px(26), 0)
        self._column.setSpacing(theme.px(8))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._shown: list[_Notice] = []
        self.hide()

    @property
    def texts(self) -> tuple[str, ...]:
        """What stands there, newest first."""
        return tuple(notice.text for notice in self._shown)

    def show_notice(
        self,
        text: str,
        tone: BannerTone = "info",
        *,
        action: str = "",
        run: Callable[[], object] | None = None,
    ) -> None:
        """Put it on top. ``action`` is one thing to do about it; doing it closes the notice."""
        self.take_back(text)
        notice = _Notice(text, tone, action, self)
        notice.closing.clicked.connect(lambda: self._close(notice))
        if run is not None:
            notice.banner.acted.connect(lambda: self._close(notice))
            notice.banner.acted.connect(run)
        self._shown.insert(0, notice)
        self._column.insertWidget(0, notice)
        for old in self._shown[MOST:]:
            self._close(old)
        self.show()
        self._announcer.say(text, urgent=tone == "warm")

    def take_back(self, text: str) -> None:
        """Close the one with these words, if it is still there: it is no longer true."""
        for notice in [n for n in self._shown if n.text == text]:
            self._close(notice)

    def clear(self) -> None:
        """Close them all (another page, another person)."""
        for notice in tuple(self._shown):
            self._close(notice)

    def _close(self, notice: "_Notice") -> None:
        if notice in self._shown:
            self._shown.remove(notice)
            self._column.removeWidget(notice)
            notice.hide()
            notice.deleteLater()
        self.setVisible(bool(self._shown))


class _Notice(QWidget):
    """One banner and the cross that closes it."""

    def __init__(self, text: str, tone: BannerTone, action: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = text
        self.banner = Banner(text, tone, action=action)
        self.closing = IconButton("close", tr("Luk beskeden"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.banner, 1)
        row.addWidget(self.closing, 0, Qt.AlignmentFlag.AlignVCenter)
