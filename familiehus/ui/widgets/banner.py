"""A coloured strip with something worth knowing, and at most one thing to do about it."""

from html import escape
from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from familiehus.ui import icons, theme
from familiehus.ui.painting import box
from familiehus.ui.widgets.buttons import LinkButton
from familiehus.ui.widgets.text import Text, Tone

BannerTone = Literal["info", "gold", "warm", "ok"]
_GROUND = {"info": "soft", "gold": "gold_soft", "warm": "warm_soft", "ok": "ok_soft"}
_INK: dict[BannerTone, Tone] = {"info": "ink", "gold": "gold", "warm": "warm", "ok": "ok"}
_ICON = {"info": "info", "gold": "calendar", "warm": "warning", "ok": "check"}


class Banner(QWidget):
    """Words, one part of them heavier, an aside to the right, and an optional ``action`` link."""

    acted = Signal()

    def __init__(
        self,
        text: str = "",
        tone: BannerTone = "info",
        *,
        strong: str = "",
        aside: str = "",
        action: str = "",
        key: str = "",
        icon_name: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone: BannerTone = tone
        self._icon_name = icon_name
        self._words = Text("", "body", wrap=True)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._aside = Text(aside, "chip", "muted", wrap=True)
        self._aside.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._action = LinkButton(action, key, strong=True)
        self._action.clicked.connect(self.acted)
        self._picture = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        row.setSpacing(theme.px(12))
        row.addWidget(self._picture)
        row.addWidget(self._words, 3)
        row.addWidget(self._aside, 2)
        row.addWidget(self._action)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.show_words(text, tone, strong=strong, aside=aside, action=action)

    @property
    def text(self) -> str:
        """The plain words, as a screen reader hears them."""
        return self.accessibleName()

    def show_words(
        self,
        text: str,
        tone: BannerTone | None = None,
        *,
        strong: str = "",
        aside: str = "",
        action: str = "",
    ) -> None:
        """Say something else. ``strong`` is the part of ``text`` that is written heavier."""
        self._tone = tone or self._tone
        marked = (
            escape(text).replace(escape(strong), f'<span style="font-weight:600">{escape(strong)}</span>', 1)
            if strong
            else escape(text)
        )
        self._words.setText(marked)
        self._words.setAccessibleName(text)
        self.setAccessibleName(text)
        self._aside.setText(aside)
        self._aside.setVisible(bool(aside))
        self._action.set_label(action)
        self._action.setVisible(bool(action))
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def minimumSizeHint(self) -> QSize:
        """Never lower than a line with air around it."""
        return super().minimumSizeHint().expandedTo(QSize(0, theme.px(45)))

    def _dress(self) -> None:
        ink = getattr(theme.tokens(), _INK[self._tone])
        self._words.set_tone(_INK[self._tone])
        name = self._icon_name if self._icon_name is not None else _ICON[self._tone]
        self._picture.setVisible(bool(name))
        if name:
            self._picture.setPixmap(icons.pixmap(name, ink, theme.px(20), self.devicePixelRatioF()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The soft ground of its tone."""
        t = theme.tokens()
        area = QRectF(self.rect())
        box(QPainter(self), area, 12, getattr(t, _GROUND[self._tone]), t.line if t.high_contrast else None)
