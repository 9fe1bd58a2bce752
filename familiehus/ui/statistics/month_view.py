"""The body of the page: waiting, nothing to show, refused, or the paper with its figures."""

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.desk.notice import Notice
from familiehus.ui.paper.paper_tray import PaperTray
from familiehus.ui.statistics import words
from familiehus.ui.statistics.figures_side import FiguresSide
from familiehus.ui.statistics.press import Paper
from familiehus.ui.task import Task
from familiehus.ui.widgets.banner import Banner
from familiehus.ui.widgets.buttons import PrimaryButton, QuietButton
from familiehus.ui.widgets.empty_state import EmptyState
from familiehus.ui.widgets.progress_line import ProgressLine
from familiehus.ui.widgets.side_by_side import SideBySide
from familiehus.ui.widgets.snug import Snug

PATIENCE_MS = 400
"""Before this no progress is shown: most months are ready sooner."""


class MonthView(Snug):
    """``again`` when the person wants to try once more after stopping or a refusal; ``stop`` to give up."""

    again = Signal()
    stop = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.notice, self.promise = Notice(), Banner("", "info", icon_name="lock")
        self.print_button = PrimaryButton(tr("Udskriv"), "Ctrl+P")
        self.pdf_button = QuietButton(tr("Gem PDF …"), "Ctrl+S")
        self.figures_button = QuietButton(tr("Gem tallene …"))
        self.tray, self.side = PaperTray(), FiguresSide()
        self._beside = SideBySide([(self.side, 400), (self.tray, 700)])
        self.progress, self._printing = ProgressLine(), ProgressLine()
        self.progress.cancelled.connect(self.stop)
        self.empty, self.broken_off = EmptyState(""), EmptyState("", tr("Prøv igen"))
        self.broken_off.acted.connect(self.again)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(lambda: self.progress.start(tr("Tæller og sætter op …")))
        self._printing_task: Task[Any] | None = None
        self._printing.cancelled.connect(self._stop_printing)
        self._lay_out()
        self._show(None)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(10))
        for button in (self.print_button, self.pdf_button, self.figures_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._buttons = QWidget()
        self._buttons.setLayout(buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(14))
        for part in (self.notice, self.promise, self.progress, self._printing):
            column.addWidget(part)
        column.addWidget(self.empty, 1)
        column.addWidget(self.broken_off, 1)
        column.addWidget(self._buttons)
        column.addWidget(self._beside, 1)

    def wait(self) -> None:
        """A month is being made. Nothing of another month stays in sight."""
        self.notice.clear()
        self._show(None)
        self._patience.start()

    def show_paper(self, paper: Paper) -> None:
        """The month is here."""
        self._show(self._beside)
        self.promise.show_words(words.safe(paper.figures.k), strong=words.safe_strong())
        self.side.show_paper(paper)
        name = tr("Rapporten, som den bliver trykt")
        self.tray.show_pdf(paper.pdf, name, tr("Tallene står også som tekst på siden. Piletaster ruller."))

    def show_nothing(self, text: str, *, again: bool = False) -> None:
        """Why there is no paper."""
        state = self.broken_off if again else self.empty
        self._show(state)
        state.show_words(text)

    def follow(self, text: str, task: Task[Any]) -> None:
        """A print is on its way."""
        self._printing_task = task
        self._printing.start(text)
        task.progress(self._printing.step, self).finished(self._printing.finish, self)

    def _stop_printing(self) -> None:
        if self._printing_task is not None:
            self._printing_task.cancel()

    def _show(self, part: QWidget | None) -> None:
        self._patience.stop()
        self.progress.finish()
        for state in (self.empty, self.broken_off):
            state.setVisible(part is state)
        for one in (self._beside, self._buttons, self.promise):
            one.setVisible(part is self._beside)
