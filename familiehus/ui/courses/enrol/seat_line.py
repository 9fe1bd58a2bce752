"""The line over the button: which seats the family takes, or its number on the waiting list, as one types."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.i18n import tr, trn
from familiehus.ui import theme
from familiehus.ui.courses.enrol.forecast import Forecast
from familiehus.ui.widgets.text import Text, Tone


class SeatLine(QWidget):
    """Two lines: what happens, and why when it is not a seat."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.why = Text("", "strong", "ok", wrap=True), Text("", "small", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addWidget(self.words)
        column.addWidget(self.why)

    def show_forecast(self, found: Forecast) -> None:
        """Green with a seat, gold in the queue, terracotta when there can never be one."""
        tone: Tone = "warm" if not found.possible else "gold" if found.place else "ok"
        self._say(found.words, found.why_waiting, tone)

    def show_grown(self, before: int, seats: int, *, room: bool) -> None:
        """A family that is corrected; quiet while it takes what it took."""
        if seats == before:
            self._say("", "", "ok")
            return
        words = trn("Tager {n} plads i stedet for {before}", "Tager {n} pladser i stedet for {before}", seats,
                    before=before)  # fmt: skip
        self._say(words, "" if room else tr("Så mange er der ikke ledige."), "ok" if room else "warm")

    def _say(self, words: str, why: str, tone: Tone) -> None:
        self.words.setText(words)
        self.words.set_tone(tone)
        self.words.setVisible(bool(words))
        self.why.setText(why)
        self.why.setVisible(bool(why))
