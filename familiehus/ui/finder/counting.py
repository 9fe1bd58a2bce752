"""Counting "peget videre" from the finder, once for each offer of a seddel, and taking it back."""

from collections.abc import Sequence
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from familiehus import clock
from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.services.pointing import Pointed, PointOn, TakeBackPointing, point_on, take_back_pointing
from familiehus.ui.task import Task
from familiehus.ui.tasks import Tasks
from familiehus.ui.undo import Step, UndoStack
from familiehus.values import Change


class Counting(QObject):
    """``counted`` says how many, ``taken_back`` too, ``refused`` why not.

    An offer that was counted is not counted again while the same family is here: a seddel that is printed
    twice, because the paper jammed, is one.
    """

    counted = Signal(int)
    taken_back = Signal(int)
    refused = Signal(object)

    def __init__(self, tasks: Tasks, undo: UndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._undo = tasks, undo
        self._done: set[UUID] = set()
        self._last: Step | None = None

    def count(self, place: str, offers: Sequence[UUID]) -> bool:
        """False when all of them were counted already."""
        new = tuple(Pointed(uuid4(), one) for one in offers if one not in self._done)
        if not new:
            return False
        self._done |= {one.offer for one in new}
        self._write(PointOn(clock.today(), place, new))
        return True

    @property
    def can_take_back(self) -> bool:
        """The newest thing that was done in the house is this count."""
        return self._last is not None and self._undo.undo_text == self._last.text

    def take_back(self) -> None:
        """Undo it."""
        if self.can_take_back:
            self._undo.undo()

    def forget(self) -> None:
        """The family has gone: what is picked next is for another one."""
        self._done.clear()
        self._last = None

    def _write(self, command: PointOn) -> None:
        many = len(command.offers)
        task = self._tasks.write(point_on, command)
        task.then(lambda _change: self._counted(command, many), self)
        task.failed(lambda error: self._refuse(command, error), self)

    def _counted(self, command: PointOn, many: int) -> None:
        back = TakeBackPointing(command.day, tuple(one.id for one in command.offers))
        self._last = Step(
            tr("“peget videre: {n}”", n=many),
            lambda: self._back(back, command),
            lambda: self._again(command),
        )
        self._undo.push(self._last)
        self.counted.emit(many)

    def _back(self, back: TakeBackPointing, command: PointOn) -> Task[Change]:
        task = self._tasks.write(take_back_pointing, back)
        return task.then(lambda _change: self._uncounted(command), self)

    def _uncounted(self, command: PointOn) -> None:
        self._done -= {one.offer for one in command.offers}
        self.taken_back.emit(len(command.offers))

    def _again(self, command: PointOn) -> Task[Change]:
        self._done |= {one.offer for one in command.offers}
        return self._tasks.write(point_on, command)

    def _refuse(self, command: PointOn, error: FamiliehusError) -> None:
        self._done -= {one.offer for one in command.offers}
        self.refused.emit(error)
