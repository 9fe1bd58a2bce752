"""The catalogue as files: a directory in, the house's own out. It belongs to the page it was made for."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr, trn
from familiehus.messages import sentence
from familiehus.services.rights import Right, may
from familiehus.ui import dialogs
from familiehus.ui.file_coming_in import FileComingIn
from familiehus.ui.paper.saving import write_file
from familiehus.ui.task import Progress
from familiehus.ui.tasks import Tasks

if TYPE_CHECKING:
    from familiehus.storage.cupboard import Cupboard
    from familiehus.ui.offers.deeds import OfferDeeds
    from familiehus.ui.offers.import_sheet import ImportSheet

_TITLES = {"csv": "tilbud.csv", "json": "tilbud-hsds.json"}


class OfferFiles(FileComingIn):
    """``said`` carries a sentence, ``refused`` one about what was not done."""

    said = Signal(str)
    refused = Signal(str)

    def __init__(self, tasks: Tasks, cupboard: "Cupboard", page: QWidget, deeds: "OfferDeeds") -> None:
        super().__init__(tasks, cupboard, page)
        self._deeds = deeds

    @property
    def may_import(self) -> bool:
        """Whoever sits here takes directories over."""
        return may(self._cupboard.actor, Right.IMPORT)

    # -- in -----------------------------------------------------------------------------------------------

    def import_file(self) -> None:
        """Choose a file, look through it, save it."""
        from familiehus.ui.offers.import_sheet import ImportSheet
        from familiehus.ui.offers.reading import read_file

        if not self.may_import:
            self.refused.emit(tr("Koordinatoren og lederen henter kataloger ind."))
            return
        path = self.chosen(tr("Hent tilbud"), tr("Tilbud"), "csv *.json *.txt")
        if path is not None:
            self.begin(ImportSheet(self._page.window()), path, read_file)

    def refit(self) -> None:
        """The file's own words, or the house's."""
        from familiehus.ui.offers.reading import fit_file

        sheet: ImportSheet | None = self.sheet
        cupboard = self._cupboard
        if sheet is None or sheet.fitted is None:
            return
        fitted, overwrite = sheet.fitted, sheet.overwrite.isChecked()
        sheet.busy(tr("Lægger tilbuddene ved siden af husets …"))
        self.follow(
            lambda progress: fit_file(cupboard, fitted.name, fitted.file, progress, overwrite=overwrite)
        )

    def save(self) -> None:
        """What the sheet counts."""
        from familiehus.ui.offers.reading import save

        sheet: ImportSheet | None = self.sheet
        command = sheet.command() if sheet is not None else None
        if sheet is not None and command is not None and sheet.many:
            words = trn("Gemmer {n} tilbud …", "Gemmer {n} tilbud …", sheet.many)
            self.write(save(), command, words, self._deeds.imported)

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
        cupboard = self._cupboard

        def work(_progress: Progress) -> Path:
            """Read and written in one piece: a lock finishes what was begun, and cannot come between."""
            with cupboard.read() as session:
                data = file_of(session, suffix)
            return write_file(path, data)

        task = self._tasks.cupboard_job(work)
        task.then(lambda there: self.said.emit(tr("Tilbuddene er gemt i {file}.", file=there.name)), self)
        task.failed(lambda error: self.refused.emit(sentence(error)), self)
