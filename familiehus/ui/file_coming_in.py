"""A file of somebody else's coming into the house, whatever it holds: chosen, looked through, saved or left.

Nothing is written before the sheet's button. Closing the sheet stops what is under way, and a save that is
not done is undone whole. ``WeekFiles`` and ``OfferFiles`` say what is read and what is saved.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QWidget

from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.ui import dialogs
from familiehus.ui.task import Progress, Task
from familiehus.ui.tasks import Tasks
from familiehus.values import Change

if TYPE_CHECKING:
    from familiehus.storage.cupboard import Cupboard
    from familiehus.ui.calendar_files.incoming_sheet import IncomingSheet


class FileComingIn(QObject):
    """Override ``refit`` and ``save``. ``sheet`` is an :class:`IncomingSheet` of their own, None while no
    file is looked through."""

    def __init__(self, tasks: Tasks, cupboard: "Cupboard", page: QWidget) -> None:
        super().__init__(page)
        self._tasks, self._cupboard, self._page = tasks, cupboard, page
        self._task: Task[Any] | None = None
        self.sheet: Any = None

    def refit(self) -> None:
        """Other choices were made: lay the file beside the house once more."""
        raise NotImplementedError

    def save(self) -> None:
        """The button."""
        raise NotImplementedError

    def chosen(self, title: str, kind: str, suffix: str) -> Path | None:
        """Which file; None when they changed their mind."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        return dialogs.choose_open_path(self._page.window(), title, Path(folder), kind, suffix)

    def begin(
        self, sheet: "IncomingSheet[Any]", path: Path, read: "Callable[[Cupboard, Path, Progress], Any]"
    ) -> None:
        """Open the sheet and read the file."""
        self.sheet = sheet
        sheet.left.connect(self._leave)
        sheet.refit.connect(self.refit)
        sheet.wanted.connect(self.save)
        sheet.busy(tr("Læser {name} …", name=path.name))
        sheet.open()
        self.follow(partial(read, self._cupboard, path))

    def follow(self, work: Callable[[Progress], Any]) -> None:
        """Show what comes of it, unless something newer was asked meanwhile."""
        self._drop()
        task = self._tasks.cupboard_job(work)
        self._task = task
        task.then(partial(self._fitted, task), self).failed(partial(self._not_done, task), self)
        if self.sheet is not None:
            task.progress(self.sheet.progress.step, self.sheet)

    def write(
        self, service: Callable[..., Change], command: object, words: str, saved: Callable[[Change], object]
    ) -> None:
        """Save it; the sheet goes before ``saved`` says so."""
        if self.sheet is None:
            return
        self.sheet.busy(words)
        task = self._tasks.long_write(service, command)
        self._task = task
        task.then(partial(self._saved, saved), self).failed(partial(self._not_done, task), self)
        task.progress(self.sheet.progress.step, self.sheet)

    def _fitted(self, task: Task[Any], fitted: object) -> None:
        if self._task is task and self.sheet is not None:
            self._task = None
            self.sheet.show_file(fitted)

    def _not_done(self, task: Task[Any], error: FamiliehusError) -> None:
        if self._task is task and self.sheet is not None:
            self._task = None
            self.sheet.show_trouble(sentence(error))

    def _saved(self, saved: Callable[[Change], object], change: Change) -> None:
        self._task = None
        if self.sheet is not None:
            self.sheet.close_quietly()
        saved(change)

    def _leave(self) -> None:
        self._drop()
        if self.sheet is not None:
            self.sheet.deleteLater()
            self.sheet = None

    def _drop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
