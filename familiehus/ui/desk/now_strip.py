"""The strip over the cards: what is on right now, and the key that counts the heads there."""

from html import escape

from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.desk.now_words import NowWords
from familiehus.ui.widgets.banner import Banner

COUNT_KEY = "+"
LINE = 44


class NowStrip(Banner):
    """``acted`` when the heads are to be counted. Hidden in a house without a calendar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(key=COUNT_KEY, icon_name="clock", parent=parent)
        self._shown: NowWords | None = None
        inside = self.layout()
        assert inside is not None
        inside.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        self.hide()

    def _dress(self) -> None:
        """As high without its key as with it."""
        super()._dress()
        self.setMinimumHeight(theme.px(LINE))

    @property
    def count_button(self) -> QWidget:
        """What is pressed to count heads."""
        return self._action

    def show_now(self, said: NowWords) -> None:
        """Say this; the same again costs nothing: it is asked for at every save."""
        if said != self._shown:
            self._shown = said
            self.show_words(said.text, aside=said.aside, action=tr("Tæl") if said.countable else "")
            self._words.setText(_marked(said))
            self.setAccessibleName(" · ".join(part for part in (said.text, said.aside) if part))
        self.show()

    @property
    def said(self) -> tuple[str, str]:
        """What stands there, left and right; empty while hidden."""
        if self.isHidden() or self._shown is None:
            return "", ""
        return self._shown.text, self._shown.aside


def _marked(said: NowWords) -> str:
    marked, done = "", said.text
    for strong in said.strong:
        before, found, done = done.partition(strong)
        marked += escape(before) + f'<span style="font-weight:600">{escape(found)}</span>'
    return marked + escape(done)
