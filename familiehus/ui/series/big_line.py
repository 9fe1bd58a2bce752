"""One thing said big on a soft ground: which talk it was, that a card is used up, the words of a new one."""

from PySide6.QtWidgets import QWidget

from familiehus.ui import theme
from familiehus.ui.widgets.card import Card, CardTone
from familiehus.ui.widgets.text import Text, Tone

_GROUND: dict[Tone, CardTone] = {"ok": "ok_soft", "gold": "gold_soft", "ink": "sunk", "accent": "soft"}


class BigLine(Card):
    """``body`` has room below the two lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tone="ok_soft", parent=parent)
        self._big, self._small = Text("", "number", wrap=True), Text("", "body", wrap=True)
        self.body.setSpacing(theme.px(4))
        self.body.addWidget(self._big)
        self.body.addWidget(self._small)

    @property
    def said(self) -> tuple[str, str]:
        """The big words and the small ones; empty while hidden."""
        return ("", "") if self.isHidden() else (self._big.text(), self._small.text())

    def say(self, big: str, small: str, tone: Tone) -> None:
        """Show it."""
        self.set_tone(_GROUND[tone])
        for line, words in ((self._big, big), (self._small, small)):
            line.setText(words)
            line.set_tone(tone)
            line.setVisible(bool(words))
        self.setAccessibleName(f"{big}. {small}".strip(". "))
        self.show()

    def forget(self) -> None:
        """Nothing to say, and nothing kept of what was said."""
        self.hide()
        self._big.setText("")
        self._small.setText("")
        self.setAccessibleName("")
