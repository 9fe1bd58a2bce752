"""Before the true figures become a file: what it holds, what must not be done with it, what to use instead.

Enter alone never saves: the keyboard begins on the way out. It counts and writes nothing itself.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr
from familiehus.ui.activity.tab_order import chain
from familiehus.ui.calendar_files.sheet import FileSheet
from familiehus.ui.desk.notice import Notice
from familiehus.ui.widgets.buttons import LinkButton, QuietButton
from familiehus.ui.widgets.progress_line import ProgressLine
from familiehus.ui.widgets.text import Text


class TrueSheet(FileSheet):
    """``wanted`` carries the ending of a file ("xlsx", "csv"); ``stopped`` when it shall not be made after
    all; ``published_wanted`` when the published figures will do."""

    wanted = Signal(str)
    stopped = Signal()
    published_wanted = Signal()
    width_px = 760
    danger = True

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, tr("De rigtige tal som regneark"), tr("Gem rigtige tal …"))
        self.closing.set_label(tr("Lad være"), "Esc")
        self.scope = Text("", "strong", wrap=True)
        self.words = [Text(one, "body", wrap=True) for one in _words()]
        self.words[0].set_tone("warm")
        self.published = LinkButton(tr("Se det offentliggjorte i stedet"), strong=True)
        self.csv = QuietButton(tr("Gem som CSV …"))
        self.notice, self.progress = Notice(), ProgressLine()
        self._writing = False
        self._lay_out()
        self.go.clicked.connect(lambda: self.wanted.emit("xlsx"))
        self.csv.clicked.connect(lambda: self.wanted.emit("csv"))
        self.published.clicked.connect(self.published_wanted)
        self.progress.cancelled.connect(self.stopped)

    def _lay_out(self) -> None:
        for part in (self.scope, *self.words):
            self.column.addWidget(part)
        self.column.addWidget(self.published)
        self.column.addStretch(1)
        self.card.body.insertWidget(2, self.progress)
        self.card.body.insertWidget(3, self.notice)
        self.foot.insertWidget(1, self.csv)
        chain(self.inside)

    def ask(self, scope: str) -> None:
        """Open over the window; ``scope`` says which period and which place."""
        self.scope.setText(scope)
        self.notice.clear()
        self.rest()
        self.open()

    def work(self) -> None:
        """The figures are being counted; it can be stopped."""
        self.notice.clear()
        self.progress.start(tr("Tæller de rigtige tal …"))
        self._let(may=False)

    def write(self) -> None:
        """The file is being written; half a file is never left, so there is nothing to stop."""
        self._writing = True
        self.closing.setEnabled(False)
        self.progress.finish()

    def rest(self) -> None:
        """Nothing is under way."""
        self._writing = False
        self.closing.setEnabled(True)
        self.progress.finish()
        self._let(may=True)

    def refuse(self, words: str) -> None:
        """No file was made, and why."""
        self.rest()
        self.notice.say(words, "warm")
        self.fit()
        self.closing.setFocus()

    def _let(self, *, may: bool) -> None:
        for button in (self.go, self.csv, self.published):
            button.setEnabled(may)
        if not may:
            self.closing.setFocus()
        self.fit()

    def wanted_height(self, width: int) -> int:
        """With room for what is said above the buttons."""
        said = (self.progress, self.notice)
        return super().wanted_height(width) + sum(
            max(one.heightForWidth(width), one.sizeHint().height()) + 12 for one in said if not one.isHidden()
        )

    def take_focus(self) -> None:
        """On the way out: whoever presses Enter without reading has saved nothing."""
        self.closing.setFocus()

    def close_quietly(self) -> None:
        """Esc, the button, or a click beside: it stops, unless the file is being written this moment."""
        if self._writing:
            return
        self.stopped.emit()
        super().close_quietly()


def _words() -> tuple[str, ...]:
    return (
        tr("Filen rummer alle tal, også de små. I dem kan nogen genkende en familie."),
        tr(
            "Den er kun til dig. Send den ikke videre, og læg den ikke i en mail, på et fælles drev eller et "
            "andet sted, hvor andre kan læse den. Slet den, når du er færdig."
        ),
        tr(
            "At du gemmer den, skrives i husets log: din rolle, tidspunktet og perioden, aldrig et tal. "
            "Lederen kan læse det under Huset, Udtræk."
        ),
        tr("Skal tallene ud af huset, så brug det offentliggjorte. Det kan også gemmes som regneark."),
    )
