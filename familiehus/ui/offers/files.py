"""The catalogue as files: a directory in, the house's own out. It belongs to the page it was made for."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from familiehus.errors import FamiliehusError
from familiehus.i18n import tr, trn
from familiehus.messages import sentence
from familiehus.services.rights import Right, may
from familiehus.ui import dialogs
from familiehus.ui.paper.saving import write_file
from familiehus.ui.task import Task
from familiehus.ui.tasks import Tasks
from familiehus.values import Change

if TYPE_CHECKING:
    from familiehus.storage.cupboard import Cupboard
    from familiehus.ui.offers.deeds import OfferDeeds
    from familiehus.ui.offers.import_sheet import ImportSheet
    from familiehus.ui.offers.reading import Fitted

_TITLES = {"csv": "tilbud.csv", "json": "tilbud-hsds.json"}


class OfferFiles(QObject):
    """``said`` carries a sentence, ``refused`` one about what was not done."""

    said = Signal(str)
    refused = Signal(str)

    def __init__(self, tasks: Tasks, cupboard: "Cupboard", page: QWidget, deeds: "OfferDeeds") -> None:
        super().__init__(page)
        self._tasks, self._cupboard, self._page, self._deeds = tasks, cupboard, page, deeds
        self._task: Task[Any] | None = None
        self.sheet: ImportSheet | None = None

    @property
    def may_import(self) -> bool:
        """Whoever sits here takes directories over."""
        return may(self._cupboard.actor, Right.IMPORT)

    # -- in -----------------------------------------------------------------------------------------------

    def import_file(self) -> None:
        """Choose a file, look through it, save it."""
        if not self.may_import:
            self.refused.emit(tr("Koordinatoren og lederen henter kataloger ind."))
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        path = dialogs.choose_open_path(
            self._page.window(), tr("Hent tilbud"), Path(folder), tr("Tilbud"), "csv *.json *.txt"
        )
        if path is None:
            return
        from familiehus.ui.offers.import_sheet import ImportSheet
        from familiehus.ui.offers.reading import read_file

        self.sheet = ImportSheet(self._page.window())
        self.sheet.left.connect(self._leave)
        self.sheet.refit.connect(self._refit)
        self.sheet.wanted.connect(self._save)
        self.sheet.busy(tr("Læser {name} …", name=path.name))
        self.sheet.open()
        self._follow(self._tasks.cupboard_job(partial(read_file, self._cupboard, path)))

    def _refit(self) -> None:
        from familiehus.ui.offers.reading import fit_file

        sheet = self.sheet
        if sheet is None or sheet.fitted is None:
            return
        fitted, overwrite = sheet.fitted, sheet.overwrite.isChecked()
        sheet.busy(tr("Lægger tilbuddene ved siden af husets …"))
        self._follow(
            self._tasks.cupboard_job(
                lambda progress: fit_file(
                    self._cupboard, fitted.name, fitted.file, progress, overwrite=overwrite
                )
            )
        )

    def _follow(self, task: "Task[Fitted]") -> None:
        """Show what comes of it, unless something newer was asked meanwhile."""
        self._drop()
        self._task = task
        task.then(partial(self._fitted, task), self).failed(partial(self._not_done, task), self)
        if self.sheet is not None:
            task.progress(self.sheet.progress.step, self.sheet)

    def _fitted(self, task: "Task[Fitted]", fitted: "Fitted") -> None:
        if self._task is task and self.sheet is not None:
            self._task = None
            self.sheet.show_file(fitted)

    def _not_done(self, task: Task[Any], error: FamiliehusError) -> None:
        if self._task is task and self.sheet is not None:
            self._task = None
            self.sheet.show_trouble(sentence(error))

    def _save(self) -> None:
        from familiehus.ui.offers.reading import save

        sheet = self.sheet
        command = sheet.command() if sheet is not None else None
        if sheet is None or command is None or not sheet.many:
            return
        sheet.busy(trn("Gemmer {n} tilbud …", "Gemmer {n} tilbud …", sheet.many))
        task = self._tasks.long_write(save(), command)
        self._task = task
        task.then(self._saved, self).failed(partial(self._not_done, task), self)
        task.progress(sheet.progress.step, sheet)

    def _saved(self, change: Change) -> None:
        self._task = None
        if self.sheet is not None:
            self.sheet.close_quietly()
        self._deeds.imported(change)

    def _leave(self) -> None:
        """The sheet is closed: what is under way is stopped, and a save that is not done is undone whole."""
        self._drop()
        if self.sheet is not None:
            self.sheet.deleteLater()
            self.sheet = None

    def _drop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    # -- out ----------------------------------------------------------------------------------------------

    def export_csv(self) -> None:
        """For Excel."""
        self._export("csv", tr("Gem tilbuddene som CSV"), tr("CSV til Excel"))

    def export_hsds(self) -> None:
        """For another directory."""
        self._export("json", tr("Gem tilbuddene som Open Referral HSDS"), tr("Open Referral HSDS 3.0"))

    def _export(self, suffix: str, title: str, kind: str) -> None:
        from familiehus.ui.offers.reading import file_of

        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        path = dialogs.choose_save_path(
            self._page.window(), title, Path(folder) / _TITLES[suffix], kind, suffix
        )
        if path is None:
            return
        task = self._tasks.read(file_of, suffix)
        task.then(partial(self._write, path), self).failed(
            lambda error: self.refused.emit(sentence(error)), self
        )

    def _write(self, path: Path, data: bytes) -> None:
        job = self._tasks.job(lambda _progress: write_file(path, data))
        job.then(lambda there: self.said.emit(tr("Tilbuddene er gemt i {file}.", file=there.name)), self)
        job.failed(lambda error: self.refused.emit(sentence(error)), self)
