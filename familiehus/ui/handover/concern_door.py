"""The way to "Jeg er bekymret": opens the guide, counts, takes the count back. No family is named here."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from familiehus import clock
from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.ui.handover.concern_words import counted
from familiehus.ui.handover.family_deeds import FamilyDeeds
from familiehus.ui.undo import UndoStack

if TYPE_CHECKING:
    from familiehus.ui.handover.concern_sheet import ConcernSheet


class ConcernDoor(QObject):
    """``open`` from the palette, the desk and a family's page."""

    def __init__(self, deeds: FamilyDeeds, undo: UndoStack, window: QWidget) -> None:
        super().__init__(window)
        self._deeds, self._undo, self._window = deeds, undo, window
        self.sheet: ConcernSheet | None = None
        self._counted = 0

    def open(self) -> None:
        """The guide."""
        if self.sheet is None:
            from familiehus.ui.handover.concern_sheet import ConcernSheet

            self.sheet = ConcernSheet(self._window)
            self.sheet.wanted.connect(self._count)
            self.sheet.take_back.connect(self._take_back)
        self._counted = 0
        self.sheet.begin()

    def _count(self, day: date, dialogue: bool) -> None:
        task = self._deeds.count(day, dialogue=dialogue)
        task.then(lambda _change: self._was_counted(day, dialogue), self).failed(self._refused, self)

    def _was_counted(self, day: date, dialogue: bool) -> None:
        self._counted += 1
        words = counted(dialogue, day == clock.today())
        self._say(tr("{counted} Ctrl+Z tager den tilbage.", counted=words), good=True)

    def _take_back(self) -> None:
        """Only what was counted since the guide was opened: other steps belong to other places."""
        if self._counted:
            self._counted -= 1
            self._undo.undo()
            self._say(tr("Tællingen er taget tilbage."), good=True)

    def _refused(self, error: FamiliehusError) -> None:
        self._say(sentence(error), good=False)

    def _say(self, words: str, *, good: bool) -> None:
        if self.sheet is not None:
            self.sheet.say(words, good=good)
