"""Sends the desk's commands through the window's doors, and gives every success a named way back."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.ui.desk.entry_words import contact_name, live_name
from familiehus.ui.undo import Step, UndoStack
from familiehus.values import Change, ContactFacts, CorrectionReason

if TYPE_CHECKING:
    from familiehus.services.head_counts import CountHeads, Head
    from familiehus.ui.task import Task
    from familiehus.ui.tasks import Tasks

Lost = Callable[[FamiliehusError], object]


class Writer(QObject):
    """``wrote`` carries every change of this page after its commit; ``refused`` an undo that failed."""

    wrote = Signal(object)
    refused = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.tasks: Tasks | None = None
        self.undo: UndoStack | None = None
        self.last: Change | None = None
        self.must_reopen: Callable[[date, str], bool] = lambda _day, _place: False

    def register(
        self, contact_id: UUID, facts: ContactFacts, reason: CorrectionReason | None, lost: Lost
    ) -> None:
        """Save a new contact."""
        step = Step(
            live_name(facts),
            undo=lambda: self._again(self._remove(contact_id, facts, reason)),
            redo=lambda: self._again(self._register(contact_id, facts, reason)),
        )
        self._first(self._register(contact_id, facts, reason), step, lost)

    def change(
        self,
        contact_id: UUID,
        before: ContactFacts,
        after: ContactFacts,
        reason: CorrectionReason | None,
        lost: Lost,
    ) -> None:
        """Correct one."""
        step = Step(
            tr("rettelse af {contact}", contact=contact_name(before)),
            undo=lambda: self._again(self._change(contact_id, after, before, reason)),
            redo=lambda: self._again(self._change(contact_id, before, after, reason)),
        )
        self._first(self._change(contact_id, before, after, reason), step, lost)

    def remove(
        self, contact_id: UUID, facts: ContactFacts, reason: CorrectionReason | None, lost: Lost
    ) -> None:
        """Take one away."""
        step = Step(
            tr("sletning af {contact}", contact=contact_name(facts)),
            undo=lambda: self._again(self._register(contact_id, facts, reason)),
            redo=lambda: self._again(self._remove(contact_id, facts, reason)),
        )
        self._first(self._remove(contact_id, facts, reason), step, lost)

    def close_day(
        self, day: date, place: str, expected: int, lost: Lost, activities: "tuple[Head, ...]" = ()
    ) -> None:
        """Count a day to the end, and these activities with it."""
        step = Step(
            tr("“talt færdig”"),
            undo=lambda: self._again(self._reopen(day, place, activities)),
            redo=lambda: self._again(self._close(day, place, expected, activities)),
        )
        self._first(self._close(day, place, expected, activities), step, lost)

    def count_heads(self, command: "CountHeads", title: str, lost: Lost) -> "Task[Change]":
        """So many came to an activity."""
        task = self._count(command)
        back: list[object] = []  # what the house says takes it back; until it has answered, the plain way
        step = Step(
            tr("optælling af {title}", title=title),
            undo=lambda: self._again(self._take_back(command, back)),
            redo=lambda: self._again(self._count(command)),
        )
        return self._first(task.then(lambda change: back.append(change.before), self), step, lost)

    def close_activity(self, head: "Head", title: str, closed: bool, lost: Lost) -> "Task[Change]":
        """That was all, or it was not."""
        step = Step(
            tr("optælling af {title}", title=title),
            undo=lambda: self._again(self._close_activity(head, not closed)),
            redo=lambda: self._again(self._close_activity(head, closed)),
        )
        return self._first(self._close_activity(head, closed), step, lost)

    def _first(self, task: "Task[Change]", step: Step, lost: Lost) -> "Task[Change]":
        """The step stands on the stack at once: Ctrl+Z right after Enter means this one."""
        if self.undo is not None:
            self.undo.push(step)
            task.unsettled(partial(self.undo.drop, step), self)
        return task.then(self._tell, self).failed(lost, self)

    def _again(self, task: "Task[Change]") -> "Task[Change]":
        return task.then(self._tell, self).failed(self.refused.emit, self)

    def _tell(self, change: Change) -> None:
        self.last = change
        self.wrote.emit(change)

    def _register(
        self, contact_id: UUID, facts: ContactFacts, reason: CorrectionReason | None
    ) -> "Task[Change]":
        from familiehus.services.contacts import RegisterContact, register_contact

        self._reopen_first(facts)
        return self._send(register_contact, RegisterContact(contact_id, facts, reason))

    def _change(
        self, contact_id: UUID, before: ContactFacts, after: ContactFacts, reason: CorrectionReason | None
    ) -> "Task[Change]":
        from familiehus.services.contacts import ChangeContact, change_contact

        self._reopen_first(before)
        return self._send(change_contact, ChangeContact(before.day, contact_id, after, reason))

    def _remove(
        self, contact_id: UUID, facts: ContactFacts, reason: CorrectionReason | None
    ) -> "Task[Change]":
        from familiehus.services.contacts import RemoveContact, remove_contact

        self._reopen_first(facts)
        return self._send(remove_contact, RemoveContact(facts.day, contact_id, reason))

    def _reopen_first(self, where: "ContactFacts | Head") -> None:
        """Today is corrected freely: if it was counted to the end already, it is open again now."""
        if self.must_reopen(where.day, where.place):
            self._again(self._reopen(where.day, where.place))

    def _close(
        self, day: date, place: str, expected: int, activities: "tuple[Head, ...]" = ()
    ) -> "Task[Change]":
        from familiehus.services.days import CloseDay, close_day

        return self._send(close_day, CloseDay(day, place, expected, activities))

    def _reopen(self, day: date, place: str, activities: "tuple[Head, ...]" = ()) -> "Task[Change]":
        from familiehus.services.days import ReopenDay, reopen_day

        return self._send(reopen_day, ReopenDay(day, place, activities=activities))

    def _count(self, command: "CountHeads") -> "Task[Change]":
        from familiehus.services.head_counts import count_heads

        self._reopen_first(command.head)
        return self._send(count_heads, command)

    def _take_back(self, command: "CountHeads", back: list[object]) -> "Task[Change]":
        from familiehus.services.head_counts import TakeBackHeads, take_back_heads

        self._reopen_first(command.head)
        return self._send(take_back_heads, back[0] if back else TakeBackHeads(command))

    def _close_activity(self, head: "Head", closed: bool) -> "Task[Change]":
        from familiehus.services.head_counts import CloseActivity, close_activity

        return self._send(close_activity, CloseActivity(head, closed))

    def _send(self, service: Callable[..., Change], command: Any) -> "Task[Change]":
        if self.tasks is None:
            raise RuntimeError("the desk is not connected to a house")
        return self.tasks.write(service, command)
