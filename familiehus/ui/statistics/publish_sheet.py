"""Publishing a period: the paper as it would be, what it means, and the button that locks it.

Keys: Ctrl+Enter publishes, H shows whole pages, afterwards Ctrl+P, Ctrl+S, R and J; Esc closes and, while
something is being decided, stops it: then nothing is written. Ctrl+1 leaves a draft that is being decided to
itself and goes to the desk; however else the sheet goes out of sight, also with its window, it stops.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.ui.paper.paper_overlay import PaperOverlay
from familiehus.ui.statistics import period_words
from familiehus.ui.statistics.publication_papers import PublicationPapers
from familiehus.ui.statistics.publish_side import PublishSide
from familiehus.ui.statistics.publisher import Edition, Publisher
from familiehus.ui.tasks import Tasks
from familiehus.ui.widgets.progress_line import ProgressLine
from familiehus.values import Period

if TYPE_CHECKING:
    from familiehus.storage.cupboard import Cupboard


class PublishSheet(PaperOverlay):
    """``show_period`` opens it. ``edition`` is what is shown: a draft or the publication. ``desk_wanted``
    when somebody goes to the desk meanwhile; ``told`` carries words and the period of what came out of it
    while nobody looked."""

    desk_wanted = Signal()
    told = Signal(str, object)

    def __init__(self, window: QWidget, tasks: Tasks, cupboard: "Cupboard") -> None:
        super().__init__(window, tasks, tr("Offentliggørelse"))
        self.edition: Edition | None = None
        self._period: Period | None = None
        self._locking = self._aside = False
        self.publisher = Publisher(tasks, cupboard, self)
        self.papers = PublicationPapers(tasks, self)
        self.side = PublishSide()
        self.deciding = ProgressLine()
        self.lay_out(self.side, self.side.printing)
        self.card.body.insertWidget(1, self.deciding)
        self._printing = self.side.printing
        self._connect()

    def _connect(self) -> None:
        side = self.side
        side.publish.clicked.connect(self.publish)
        side.print_button.clicked.connect(self.print_paper)
        side.pdf_button.clicked.connect(self.save_pdf)
        side.sheet_button.clicked.connect(self.save_sheet)
        side.numbers_button.clicked.connect(self.save_numbers)
        side.whole.toggled.connect(lambda whole: self.tray.set_whole(whole=whole))
        self.papers.said.connect(side.notice.say)
        self.papers.began.connect(lambda text, task: self._follow(self._printing, text, task))
        self.publisher.ready.connect(self._show)
        self.publisher.refused.connect(self._refused)
        self.publisher.stopped.connect(self._stopped)
        self.publisher.stepped.connect(self.deciding.step)
        self.deciding.cancelled.connect(self.publisher.stop)
        self.side.meanwhile.desk_wanted.connect(self.put_aside)

    # -- which paper --------------------------------------------------------------------------------------

    def show_period(self, period: Period) -> None:
        """Open over the window with a draft, or with what was published. A draft of the period that was left
        to itself is taken up again."""
        left, self._aside = self._aside and period == self._period, False
        if not (left and (self.publisher.busy or self.edition is not None)):
            self._period, self.edition, self._locking = period, None, False
            self.heading.setText(period_words.heading(period))
            self.tray.clear()
            self.side.show_waiting()
            self._draft()
        self.open()

    def _draft(self) -> None:
        """What is shown stays in sight until the new one is there."""
        assert self._period is not None
        self.deciding.start(tr("Prøver, hvad der kan vises, uden at nogen kan kendes …"))
        self.side.meanwhile.start()
        self.publisher.preview(self._period)

    def put_aside(self) -> None:
        """Ctrl+1: to the desk. The draft is decided all the same, and the window says when it is there."""
        if self.publisher.busy and not self._locking:
            self._aside = True
            super().close_quietly()
            self.desk_wanted.emit()

    def take_focus(self) -> None:
        """The way out comes first; publishing is never under the first Enter."""
        self.closing.setFocus()

    def publish(self) -> None:
        """Ctrl+Enter."""
        if self._period is None or self.edition is None or not self.side.publish.isEnabled():
            return
        if self.edition.figures.published:
            return
        self._locking = True
        self.side.show_publishing(self._period)
        self.deciding.start(tr("Offentliggør {period} …", period=period_words.spoken(self._period)))
        self.publisher.publish(self.edition)

    def _show(self, edition: Edition) -> None:
        self._settle()
        self.edition = edition
        was_locking, self._locking = self._locking, False
        self.tray.set_whole(whole=self.side.whole.isChecked())
        published = edition.figures.published
        name = tr("Rapporten, som den blev trykt") if published else tr("Kladden: ikke offentliggjort")
        self.tray.show_pdf(edition.pdf, name, tr("Piletaster ruller. H viser hele siden."))
        self.side.show_edition(edition)
        self._tell_outcome(edition, was_locking=was_locking)

    def _tell_outcome(self, edition: Edition, *, was_locking: bool) -> None:
        """Beside the paper; over the page when the sheet is not in sight, also when a stop came too late."""
        period = edition.figures.period
        if was_locking:
            said = tr("{period} er offentliggjort.", period=period_words.heading(period))
        else:
            said = tr("Kladden til {period} er klar.", period=period_words.spoken(period))
        if not self.isVisible():
            self.told.emit(said, period)
        elif was_locking:
            self.side.notice.whisper(said)
            self.side.print_button.setFocus()

    def _settle(self) -> None:
        self.deciding.finish()
        self.side.meanwhile.finish()

    def _refused(self, error: FamiliehusError) -> None:
        self._settle()
        self._locking = False
        if error.code == "publishing_changed" and self.isVisible():
            self._draft()
            self.side.notice.say(sentence(error), "gold")
            return
        if self.edition is not None:
            self.side.show_edition(self.edition)
        self.side.notice.say(sentence(error), "warm")
        if not self.isVisible() and self._period is not None:
            self.told.emit(sentence(error), self._period)

    def _stopped(self) -> None:
        """What had begun to be written is not stopped, so nothing was."""
        self._settle()
        was_locking, self._locking = self._locking, False
        if self.edition is not None:
            self.side.show_edition(self.edition)
        said = tr("Stoppet. Intet er offentliggjort.") if was_locking else tr("Stoppet. Intet er gemt.")
        self.side.notice.say(said, "info")

    # -- what can be done ---------------------------------------------------------------------------------

    def print_paper(self) -> None:
        """Ctrl+P: only what is published."""
        if self.edition is not None and self.edition.figures.published:
            self.papers.print(self.edition.figures)

    def save_pdf(self) -> None:
        """Ctrl+S: only what is published."""
        if self.edition is not None and self.edition.figures.published:
            self.papers.save_pdf(self.edition.figures)

    def save_sheet(self) -> None:
        """R."""
        if self.edition is not None and self.edition.figures.published:
            self.papers.save_sheet(self.edition.figures)

    def save_numbers(self) -> None:
        """J."""
        if self.edition is not None and self.edition.figures.published:
            self.papers.save_numbers(self.edition.figures)

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight, also because the house is locked or the window closed: stop, and nothing is written.
        A draft that was left to itself goes on; a window that is made small for a moment is still there."""
        super().hideEvent(event)
        if not (self._aside or event.spontaneous()):
            self.publisher.stop()
            self._settle()

    def close_quietly(self) -> None:
        """Go away."""
        super().close_quietly()
        self.tray.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter and Ctrl+1 too."""
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        own = {
            Qt.Key.Key_Return: self.publish,
            Qt.Key.Key_Enter: self.publish,
            Qt.Key.Key_1: self.put_aside,
        }
        if ctrl and Qt.Key(event.key()) in own:
            own[Qt.Key(event.key())]()
            event.accept()
            return
        super().keyPressEvent(event)

    def own_key(self, key: Qt.Key, typed: str) -> bool:
        """Whole pages and files."""
        buttons = {
            Qt.Key.Key_H: self.side.whole,
            Qt.Key.Key_R: self.side.sheet_button,
            Qt.Key.Key_J: self.side.numbers_button,
        }
        if typed and key in buttons and not buttons[key].isHidden():
            buttons[key].click()
            return True
        return False
