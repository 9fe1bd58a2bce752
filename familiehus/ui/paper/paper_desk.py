"""What can be done with a finished paper: print it or save it, and say how it went.

The month and the recovery sheets go out through this one desk, so a full disk or
a jammed printer reads the same everywhere.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from familiehus.errors import FamiliehusError
from familiehus.i18n import tr, trn
from familiehus.messages import sentence
from familiehus.ui import dialogs
from familiehus.ui.paper.saving import write_file
from familiehus.ui.task import Progress, Task
from familiehus.ui.tasks import Tasks

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

Printers = Callable[[str, int], "QPrinter"]


class PaperDesk(QObject):
    """``said`` carries a sentence and a banner's tone; ``began`` words and the task of a print under way."""

    said = Signal(str, str)
    began = Signal(str, object)

    def __init__(self, tasks: Tasks, window: QWidget, make_printer: Printers | None = None) -> None:
        super().__init__(window)
        self._tasks, self._window = tasks, window
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._folder = Path(documents)
        self.make_printer = make_printer
        """Instead of the person's usual printer."""

    def make(self, work: Callable[[], bytes]) -> Task[bytes]:
        """Lay out a paper on the second thread."""
        return self._tasks.job(lambda _progress: work())

    def save(
        self, title: str, name: str, kind: str, make: Callable[[], bytes], *, private: bool = False
    ) -> Task[Path] | None:
        """Ask where, then write what ``make`` gives (on the second thread). None: they changed their mind.

        ``private`` files can be read by this user only.
        """
        suffix = name.rpartition(".")[2]
        path = dialogs.choose_save_path(self._window, title, self._folder / name, kind, suffix)
        if path is None:
            return None
        self._folder = path.parent

        def work(_progress: Progress) -> Path:
            return write_file(path, make(), private=private)

        return self._tasks.job(work).then(self._saved, self).failed(self._refused, self)

    def print(self, title: str, name: str, pdf: bytes) -> Task[int] | None:
        """Ask for a printer, then send it the pages. None: they changed their mind."""
        from familiehus.ui.paper import printing

        printer = (self.make_printer or printing.new_printer)(name, printing.page_count(pdf))
        printing.lay_paper(printer, pdf)
        if not dialogs.choose_printer(self._window, printer, title):
            return None
        task = self._tasks.job(lambda progress: printing.print_pdf(pdf, printer, progress))
        task.then(self._printed, self).failed(self._refused, self)
        self.began.emit(tr("Sender til printeren …"), task)
        return task

    def _saved(self, path: Path) -> None:
        self.said.emit(tr("Gemt som {name} i {folder}.", name=path.name, folder=path.parent), "ok")

    def _printed(self, pages: int) -> None:
        self.said.emit(
            trn("{n} side er sendt til printeren.", "{n} sider er sendt til printeren.", pages), "ok"
        )

    def _refused(self, error: FamiliehusError) -> None:
        self.said.emit(sentence(error), "warm")
