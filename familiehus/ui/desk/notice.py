"""A sentence in the form's own place: what happened, that nothing was lost, what to do."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from familiehus.ui.widgets.banner import Banner, BannerTone


class Notice(QWidget):
    """Hidden until there is something to say; ``acted`` when its link is pressed."""

    acted = Signal()
    said = Signal(str)
    """Everything that was handed to a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banner = Banner()
        self._banner.acted.connect(self.acted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._banner)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while hidden."""
        return "" if self.isHidden() else self._banner.text

    def say(self, text: str, tone: BannerTone = "info", action: str = "") -> None:
        """Show and announce it."""
        self._banner.show_words(text, tone, action=action)
        self.show()
        show_whole(self)
        self.whisper(text)

    def whisper(self, text: str) -> None:
        """Let a screen reader say it when it is done with what it is saying (polite); show nothing."""
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
            self.said.emit(text)

    def clear(self) -> None:
        """Nothing to say any more."""
        self.hide()


def show_whole(widget: QWidget) -> None:
    """With large text it may lie below the edge: scroll there when it has found its place."""
    QTimer.singleShot(0, widget, lambda: _scroll_to(widget))


def follow_focus(card: QWidget) -> None:
    """A card that has found its place late: scroll to where the keyboard is in it."""
    inside = card.focusWidget()
    if inside is not None and inside.hasFocus():
        show_whole(inside)


def _scroll_to(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None and widget.isVisible():
        above.ensureWidgetVisible(widget, 0, 24)
