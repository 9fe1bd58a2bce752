"""Named steps that can be taken back: "Fortryd henvendelse 10.42".

Qt's own QUndoStack runs a step when it is pushed and expects it to succeed at
once; ours go through the database thread and may fail, so a step that could not
be undone goes back to where it was.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from familiehus.ui.task import Task

MOST_STEPS = 200


@dataclass(frozen=True)
class Step:
    """``text`` continues "Fortryd …". ``undo`` and ``redo`` give the task they started, or None."""

    text: str
    undo: Callable[[], Task[Any] | None]
    redo: Callable[[], Task[Any] | None]


class UndoStack(QObject):
    """What was done in this shift, newest last. Cleared when the house is locked."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def undo_text(self) -> str:
        """The step that ``undo`` takes back, empty when there is none."""
        return self._done[-1].text if self._done else ""

    @property
    def redo_text(self) -> str:
        """The step that ``redo`` does again, empty when there is none."""
        return self._undone[-1].text if self._undone else ""

    def push(self, step: Step) -> None:
        """Something was done. What had been undone can no longer be redone."""
        self._done = [*self._done[1 - MOST_STEPS :], step]
        self._undone.clear()
        self.changed.emit()

    def drop(self, step: Step) -> None:
        """It was pushed in advance and did not happen."""
        for steps in (self._done, self._undone):
            if step in steps:
                steps.remove(step)
                self.changed.emit()

    def undo(self) -> None:
        """Take back the newest step."""
        self._move(self._done, self._undone, "undo")

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        self._move(self._undone, self._done, "redo")

    def clear(self) -> None:
        """Forget everything."""
        self._done.clear()
        self._undone.clear()
        self.changed.emit()

    def _move(self, source: list[Step], target: list[Step], way: str) -> None:
        if not source:
            return
        step = source.pop()
        target.append(step)
        self.changed.emit()
        task = step.undo() if way == "undo" else step.redo()
        if task is not None:
            task.unsettled(lambda: self._put_back(step, target, source))

    def _put_back(self, step: Step, target: list[Step], source: list[Step]) -> None:
        if step in target:
            target.remove(step)
            source.append(step)
            self.changed.emit()
