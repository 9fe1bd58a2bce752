"""What can be done with a finished paper: print it, save it, save its figures. Says how it went."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from familiehus.errors import FamiliehusError
from familiehus.i18n import tr, trn
from familiehus.messages import sentence
from familiehus.ui import dialogs
from familiehus.ui.statistics import words
from familiehus.ui.statistics.press import Paper
from familiehus.ui.statistics.saving import write_file
from familiehus.ui.task import Progress, Task
from familiehus.ui.tasks import Tasks
from familiehus.ui.widgets.banner import BannerTone

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class PaperDesk(QObject):
    """``said`` carries a sentence and its tone; ``began`` the task of a print that takes time."""

    said = Signal(str, str)
    began = Signal(str, object)

    def __init__(self, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._tasks, self._window = tasks, window
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._folder = Path(documents)
        self.make_printer: Callable[[str, int], QPrinter] | None = None
        """Instead of the person's usual printer."""

    def save_pdf(self, paper: Paper) -> None:
        """Ask where, then write the very bytes that are shown."""
        name = f"{words.file_stem(paper.figures.month)}.pdf"
        path = dialogs.choose_save_path(
            self._window, tr("Gem månedsstatistikken"), self._folder / name, tr("PDF"), "pdf"
        )
        if path is not None:
            self._write(path, lambda: paper.pdf)

    def save_figures(self, paper: Paper) -> None:
        """The printed numbers as a file that a machine can read, and nothing else."""
        name = f"{words.file_stem(paper.figures.month)}.json"
        path = dialogs.choose_save_path(
            self._window, tr("Gem de trykte tal"), self._folder / name, tr("Tal (JSON)"), "json"
        )
        if path is not None:
            self._write(path, lambda: _figures(paper))

    def print_paper(self, paper: Paper) -> None:
        """Ask for a printer, then send it the pages."""
        from familiehus.ui.statistics import printing

        name, make = words.file_stem(paper.figures.month), self.make_printer or printing.new_printer
        printer = make(name, printing.page_count(paper.pdf))
        if not dialogs.choose_printer(self._window, printer, tr("Udskriv månedsstatistikken")):
            return
        task = self._tasks.job(lambda progress: printing.print_pdf(paper.pdf, printer, progress))
        task.then(self._printed, self).failed(self._refused, self)
        self.began.emit(tr("Sender til printeren …"), task)

    def _write(self, path: Path, data: Callable[[], bytes]) -> None:
        self._folder = path.parent

        def work(_progress: Progress) -> Path:
            return write_file(path, data())

        task: Task[Path] = self._tasks.job(work)
        task.then(self._saved, self).failed(self._refused, self)

    def _saved(self, path: Path) -> None:
        self._say(tr("Gemt som {name} i {folder}.", name=path.name, folder=path.parent), "ok")

    def _printed(self, pages: int) -> None:
        self._say(trn("{n} side er sendt til printeren.", "{n} sider er sendt til printeren.", pages), "ok")

    def _refused(self, error: FamiliehusError) -> None:
        self._say(sentence(error), "warm")

    def _say(self, text: str, tone: BannerTone) -> None:
        self.said.emit(text, tone)


def _figures(paper: Paper) -> bytes:
    from familiehus.reports.figures_json import figures_json

    return figures_json(paper.figures).encode("utf-8")
