"""Taking a counted talk back: a step with a name, the same day. No name of a step holds a word of a card."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from familiehus import clock
from familiehus.i18n import tr
from familiehus.ui.desk.writer import Writer
from familiehus.ui.series import words
from familiehus.ui.undo import Step

if TYPE_CHECKING:
    from familiehus.services.series_cards import CountTalk
    from familiehus.ui.task import Task
    from familiehus.values import Change


@dataclass(frozen=True, slots=True)
class Counted:
    """A talk as it was counted. ``code`` is forgotten with the undo stack: when the house is locked."""

    command: "CountTalk"
    code: str
    day: date
    number: int
    limit: int


class TalkSteps(QObject):
    """``taken_back`` and ``again`` carry the :class:`Counted`, ``refused`` an error, ``too_late`` nothing."""

    taken_back = Signal(object)
    again = Signal(object)
    refused = Signal(object)
    too_late = Signal()

    def __init__(self, writer: Writer, parent: QObject) -> None:
        super().__init__(parent)
        self._writer = writer
        self._newest: Step | None = None

    def push(self, counted: Counted) -> None:
        """It was counted: Ctrl+Z means this one."""
        talk = words.talk(counted.number, counted.limit)
        name = tr("anonymt forløb, {talk}", talk=talk[:1].lower() + talk[1:])
        step = Step(name, lambda: self._undo(counted, step), lambda: self._redo(counted, step))
        if self._writer.undo is not None:
            self._writer.undo.push(step)
            self._newest = step

    def take_back(self) -> None:
        """Ctrl+Z in the sheet: what was counted in it last, and nothing older."""
        undo, newest = self._writer.undo, self._newest
        if undo is not None and newest is not None and undo.undo_text == newest.text:
            self._newest = None
            undo.undo()

    def forget(self) -> None:
        """The sheet is closed: from here on Ctrl+Z is the window's."""
        self._newest = None

    def _undo(self, counted: Counted, step: Step) -> "Task[Change] | None":
        from familiehus.services.series_cards import TakeBackTalk, take_back_talk

        if self._is_too_late(counted, step) or self._writer.tasks is None:
            return None
        task = self._writer.tasks.write(take_back_talk, TakeBackTalk(counted.command, counted.code))
        return task.then(lambda _change: self.taken_back.emit(counted), self).failed(self.refused.emit, self)

    def _redo(self, counted: Counted, step: Step) -> "Task[Change] | None":
        from familiehus.services.series_cards import count_talk

        if self._is_too_late(counted, step) or self._writer.tasks is None:
            return None
        task = self._writer.tasks.write(count_talk, counted.command)
        return task.then(lambda _change: self.again.emit(counted), self).failed(self.refused.emit, self)

    def _is_too_late(self, counted: Counted, step: Step) -> bool:
        if clock.today() == counted.day:
            return False
        if self._writer.undo is not None:
            self._writer.undo.drop(step)
        self.too_late.emit()
        return True
