"""The week as files: other calendars in, the house's own out.

``WeekFiles(tasks, cupboard, page, undo).import_file()`` and ``.export_file(week)``. It belongs to the page it
was made for; its sheets are made when they are first needed.
"""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familiehus.calendar.week import Week
from familiehus.i18n import tr, trn
from familiehus.messages import sentence
from familiehus.services.rights import Right, may
from familiehus.ui.file_coming_in import FileComingIn
from familiehus.ui.task import Task
from familiehus.ui.tasks import Tasks
from familiehus.ui.undo import Step, UndoStack
from familiehus.values import Change

if TYPE_CHECKING:
    from familiehus.storage.cupboard import Cupboard
    from familiehus.ui.calendar_files.export_sheet import ExportSheet
    from familiehus.ui.calendar_files.import_sheet import ImportSheet


class WeekFiles(FileComingIn):
    """``said`` carries a sentence and a banner's tone; the window shows it too when it has a place for it."""

    said = Signal(str, str)

    def __init__(
        self, tasks: Tasks, cupboard: "Cupboard", page: QWidget, undo: UndoStack | None = None
    ) -> None:
        super().__init__(tasks, cupboard, page)
        self._undo = undo
        self.export: ExportSheet | None = None

    # -- in -----------------------------------------------------------------------------------------------

    def import_file(self) -> None:
        """Choose a file, look through it, save it."""
        from familiehus.ui.calendar_files.import_sheet import ImportSheet
        from familiehus.ui.calendar_files.reading import read_file

        if not may(self._cupboard.actor, Right.CALENDAR):
            self._say(tr("Koordinatoren og lederen henter kalendere ind."), "warm")
            return
        path = self.chosen(tr("Hent en kalender"), tr("Kalender"), "ics")
        if path is not None:
            self.begin(ImportSheet(self._page.window()), path, read_file)

    def refit(self) -> None:
        """Other places, another owner, other rooms."""
        from familiehus.ui.calendar_files.reading import fit_file

        sheet: ImportSheet | None = self.sheet
        cupboard = self._cupboard
        if sheet is None or sheet.fitted is None:
            return
        sheet.busy(tr("Lægger aktiviteterne ved siden af husets …"))
        name, file, choices = sheet.fitted.name, sheet.fitted.file, sheet.choices.choices()
        self.follow(lambda progress: fit_file(cupboard, name, file, choices, progress))

    def save(self) -> None:
        """What is ticked."""
        from familiehus.ui.calendar_files.reading import save_with

        sheet: ImportSheet | None = self.sheet
        command = sheet.command() if sheet is not None else None
        if sheet is None or command is None or not (command.edit.after or command.edit.before):
            return
        many = len(sheet.coming_in())
        words = trn("Gemmer {n} aktivitet …", "Gemmer {n} aktiviteter …", many)
        self.write(save_with(len(command.edit.after)), command, words, partial(self._came_in, many))

    def _came_in(self, many: int, change: Change) -> None:
        if self._undo is not None:
            self._undo.push(self._step(many, change))
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
