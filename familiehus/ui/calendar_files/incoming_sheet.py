"""What every sheet of a file that comes in is: its name, what is under way, what went wrong, one button.

Nothing is saved before the button; closing the sheet stops whatever is under way.
"""

from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.activity.chip_row import ChipRow
from familiehus.ui.calendar_files.sheet import FileSheet
from familiehus.ui.widgets.banner import Banner
from familiehus.ui.widgets.progress_line import ProgressLine
from familiehus.ui.widgets.text import Text

_Fitted = TypeVar("_Fitted")

LIST_HIGH = 170
"""Design pixels: the least a list is worth."""
_WORTH_READING = 200


class IncomingSheet(FileSheet, Generic[_Fitted]):
    """``wanted`` (the button), ``refit`` (other choices), ``left`` (closed). ``choosing`` is what may be
    chosen while nothing is under way; ``fitted`` what is shown, None before the file is read."""

    wanted = Signal()
    refit = Signal()
    left = Signal()

    def __init__(self, window: QWidget, title: str, choosing: QWidget) -> None:
        super().__init__(window, title, "")
        self.fitted: _Fitted | None = None
        self._choosing = choosing
        self.file_name = Text("", "body", "muted")
        self.progress, self.trouble = ProgressLine(), Banner("", "warm")
        self.counts, self.which = Text("", "strong", wrap=True), ChipRow(tr("Liste"))
        self.head.insertWidget(1, self.file_name)
        self.foot.insertWidget(0, self.progress, 1)
        self.card.body.insertWidget(1, self.trouble)
        self.progress.cancelled.connect(self.close_quietly)
        self.go.clicked.connect(self.wanted)
        for part in (self.area, self.go, self.trouble):
            part.hide()

    def show_file(self, fitted: _Fitted) -> None:
        """What it would do; override, begin with ``came`` and end with ``settle``."""
        raise NotImplementedError

    def show_button(self) -> None:
        """What the button saves now; override."""
        raise NotImplementedError

    def busy(self, words: str) -> None:
        """Something is under way; nothing can be pressed but the way out."""
        self.trouble.hide()
        self.go.setEnabled(False)
        self._choosing.setEnabled(False)
        self.progress.start(words)

    def came(self, fitted: _Fitted, name: str) -> bool:
        """It is read, or read anew; True the first time."""
        first, self.fitted = self.fitted is None, fitted
        self.progress.finish()
        self.trouble.hide()
        self.file_name.setText(name)
        self._choosing.setEnabled(True)
        self.area.show()
        self.go.show()
        return first

    def settle(self) -> None:
        """Everything is shown."""
        self.fit()
        self.take_focus()

    def show_trouble(self, words: str) -> None:
        """It can't be done; what is shown stays."""
        self.progress.finish()
        self.trouble.show_words(words, "warm")
        self.trouble.show()
        self._choosing.setEnabled(True)
        if self.fitted is not None:
            self.show_button()
        self.fit()
        self.closing.setFocus()

    def close_quietly(self) -> None:
        """Esc, the button or a click beside."""
        open_now = self.isVisible()
        super().close_quietly()
        if open_now:
            self.left.emit()

    def take_focus(self) -> None:
        """On the button when there is something to press it for; else on the way out."""
        (self.go if self.go.isVisible() and self.go.isEnabled() else self.closing).setFocus()

    def wanted_height(self, width: int) -> int:
        """With room for a list that is worth reading."""
        more = 0 if self.area.isHidden() else theme.px(_WORTH_READING)
        return super().wanted_height(width) + more
