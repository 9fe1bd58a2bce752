"""The week as files: other calendars in, the house's own out.

``WeekFiles(tasks, cupboard, page, undo).import_file()`` and ``.export_file(week)``. It belongs to the page it
was made for; its sheets are made when they are first needed.
"""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from familiehus.calendar.week import Week
from familiehus.errors import FamiliehusError
from familiehus.i18n import tr, trn
from familiehus.messages import sentence
from familiehus.services.rights import Right, may
from familiehus.ui import dialogs
from familiehus.ui.task import Task
from familiehus.ui.tasks import Tasks
from familiehus.ui.undo import Step, UndoStack
from familiehus.values import Change

if TYPE_CHECKING:
    from familiehus.storage.cupboard import Cupboard
    from familiehus.ui.calendar_files.export_sheet import ExportSheet
    from familiehus.ui.calendar_files.import_sheet import ImportSheet
    from familiehus.ui.calendar_files.reading import Fitted


class WeekFiles(QObject):
    """``said`` carries a sentence and a banner's tone; the window shows it too when it has a place for it."""

    said = Signal(str, str)

    def __init__(
        self, tasks: Tasks, cupboard: "Cupboard", page: QWidget, undo: UndoStack | None = None
    ) -> None:
        super().__init__(page)
        self._tasks, self._cupboard, self._page, self._undo = tasks, cupboard, page, undo
        self._task: Task[Any] | None = None
        self.sheet: ImportSheet | None = None
        self.export: ExportSheet | None = None

    # -- in -----------------------------------------------------------------------------------------------

    def import_file(self) -> None:
        """Choose a file, look through it, save it."""
        if not may(self._cupboard.actor, Right.CALENDAR):
            self._say(tr("Koordinatoren og lederen henter kalendere ind."), "warm")
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        path = dialogs.choose_open_path(
            self._page.window(), tr("Hent en kalender"), Path(folder), tr("Kalender"), "ics"
        )
        if path is None:
            return
        from familiehus.ui.calendar_files.import_sheet import ImportSheet
        from familiehus.ui.calendar_files.reading import read_file

        self.sheet = ImportSheet(self._page.window())
        self.sheet.left.connect(self._leave)
        self.sheet.refit.connect(self._refit)
        self.sheet.wanted.connect(self._save)
        self.sheet.busy(tr("Læser {name} …", name=path.name))
        self.sheet.open()
        self._follow(self._tasks.cupboard_job(partial(read_file, self._cupboard, path)))

    def _refit(self) -> None:
        from familiehus.ui.calendar_files.reading import fit_file

        sheet = self.sheet
        if sheet is None or sheet.fitted is None:
            return
        sheet.busy(tr("Lægger aktiviteterne ved siden af husets …"))
        name, file, choices = sheet.fitted.name, sheet.fitted.file, sheet.choices.choices()
        self._follow(
            self._tasks.cupboard_job(lambda progress: fit_file(self._cupboard, name, file, choices, progress))
        )

    def _follow(self, task: "Task[Fitted]") -> None:
        """Show what comes of it, unless something newer was asked meanwhile."""
        self._drop()
        self._task = task
        task.then(partial(self._fitted, task), self).failed(partial(self._refused, task), self)
        if self.sheet is not None:
            task.progress(self.sheet.progress.step, self.sheet)

    def _fitted(self, task: "Task[Fitted]", fitted: "Fitted") -> None:
        if self._task is task and self.sheet is not None:
            self._task = None
            self.sheet.show_file(fitted)

    def _refused(self, task: Task[Any], error: FamiliehusError) -> None:
        if self._task is task and self.sheet is not None:
            self._task = None
            self.sheet.show_trouble(sentence(error))

    def _save(self) -> None:
        from familiehus.ui.calendar_files.reading import save_with

        sheet = self.sheet
        command = sheet.command() if sheet is not None else None
        if sheet is None or command is None or not (command.edit.after or command.edit.before):
            return
        many = len(sheet.coming_in())
        sheet.busy(trn("Gemmer {n} aktivitet …", "Gemmer {n} aktiviteter …", many))
        task = self._tasks.long_write(save_with(len(command.edit.after)), command)
        self._task = task
        task.then(partial(self._saved, many), self).failed(partial(self._refused, task), self)
        task.progress(sheet.progress.step, sheet)

    def _saved(self, many: int, change: Change) -> None:
        self._task = None
        if self._undo is not None:
            self._undo.push(self._step(many, change))
        if self.sheet is not None:
            self.sheet.close_quietly()
        self._say(
            trn("{n} aktivitet er hentet ind. Ctrl+Z tager den ud igen.",
                "{n} aktiviteter er hentet ind. Ctrl+Z tager dem ud igen.", many),
            "ok",
        )  # fmt: skip

    def _step(self, many: int, change: Change) -> Step:
        from familiehus.calendar.series import Edit

        name = trn("hentning af {n} aktivitet", "hentning af {n} aktiviteter", many)
        before: Any = change.before
        after: Any = change.after
        back, again = Edit(after, before), Edit(before, after)
        return Step(name, undo=partial(self._restore, back), redo=partial(self._restore, again))

    def _restore(self, edit: Any) -> Task[Change]:
        from familiehus.services.activities import RestoreActivities, restore_activities

        task = self._tasks.write(restore_activities, RestoreActivities(edit))
        return task.failed(lambda error: self._say(sentence(error), "warm"), self)

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

    def export_file(self, week: Week) -> None:
        """Ask what shall go out and for which days, then where to."""
        from familiehus.ui.calendar_files.export_sheet import ExportSheet

        self.export = ExportSheet(self._page.window(), self._tasks, self._cupboard, week)
        self.export.said.connect(self._say)
        self.export.open()

    def _say(self, words: str, tone: str) -> None:
        self.said.emit(words, tone)
        notices = getattr(self._page.window(), "notices", None)
        if notices is not None:
            notices.show_notice(words, tone)
