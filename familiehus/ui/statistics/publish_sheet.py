"""Publishing a period: the paper as it would be, what it means, and the button that locks it.

Keys: Ctrl+Enter publishes, H shows whole pages, afterwards Ctrl+P, Ctrl+S, R and J; Esc closes and, while
something is being decided, stops it: then nothing is written.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
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
    """``show_period`` opens it. ``edition`` is what is shown: a preview or the publication."""

    def __init__(self, window: QWidget, tasks: Tasks, cupboard: "Cupboard") -> None:
        super().__init__(window, tasks, tr("Offentliggørelse"))
        self.edition: Edition | None = None
        self._period: Period | None = None
        self._locking = False
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

    # -- which paper --------------------------------------------------------------------------------------

    def show_period(self, period: Period) -> None:
        """Open over the window with a preview, or with what was published."""
        self._period, self.edition, self._locking = period, None, False
        self.heading.setText(period_words.heading(period))
        self.tray.clear()
        self.side.show_waiting()
        self.deciding.start(tr("Prøver, hvad der kan vises, uden at nogen kan kendes …"))
        self.publisher.preview(period)
        self.open()

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
        self.publisher.publish(self._period)

    def _show(self, edition: Edition) -> None:
        self.deciding.finish()
        self.edition = edition
        was_locking, self._locking = self._locking, False
        self.tray.set_whole(whole=self.side.whole.isChecked())
        published = edition.figures.published
        name = tr("Rapporten, som den blev trykt") if published else tr("Kladden: ikke offentliggjort")
        self.tray.show_pdf(edition.pdf, name, tr("Piletaster ruller. H viser hele siden."))
        self.side.show_edition(edition)
        if was_locking:
            said = tr("{period} er offentliggjort.", period=period_words.heading(edition.figures.period))
            self.side.notice.whisper(said)
            self.side.print_button.setFocus()

    def _refused(self, error: FamiliehusError) -> None:
        self.deciding.finish()
        self._locking = False
        if self.edition is not None:
            self.side.show_edition(self.edition)
        self.side.notice.say(sentence(error), "warm")

    def _stopped(self) -> None:
        """What was stopped while it was being locked is either locked or not: the ledger knows."""
        self.deciding.finish()
        if self._locking and self._period is not None:
            self._locking = False
            if self.edition is not None:
                self.side.show_edition(self.edition)
            self.side.notice.say(tr("Stoppet. Intet er offentliggjort."), "info")
        else:
            self.side.notice.say(tr("Stoppet. Intet er gemt."), "info")

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

    def close_quietly(self) -> None:
        """Go away; what is being decided is stopped, and nothing is written."""
        self.publisher.stop()
        self.deciding.finish()
        super().close_quietly()
        self.tray.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter too."""
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if ctrl and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.publish()
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
