"""Sends the week's orders through the window's doors, and gives every success a named way back.

All of them change activities, so one pair of commands takes any of them back and does it again.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from familiehus.calendar.activity import Activity, EditScope
from familiehus.calendar.occurrences import Occurrence, Skipped
from familiehus.calendar.series import Edit
from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.ui.undo import Step, UndoStack
from familiehus.ui.week.drag import How
from familiehus.ui.week.drop import Drop
from familiehus.values import Change

if TYPE_CHECKING:
    from familiehus.ui.task import Task
    from familiehus.ui.tasks import Tasks

Failed = Callable[[FamiliehusError], object]


@dataclass(frozen=True, slots=True)
class MovedOne:
    """One date of a series was moved: the others may follow. ``step`` is what takes it back."""

    drop: Drop
    change: Change
    step: Step


class Planner(QObject):
    """``done`` carries (Change, name of the step), ``moved_one`` a :class:`MovedOne`, ``refused`` the error
    of an undo."""

    done = Signal(object, str)
    moved_one = Signal(object)
    refused = Signal(object)

    def __init__(self, tasks: "Tasks", undo: UndoStack, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._undo = tasks, undo

    def drop(self, drop: Drop, reason: str, failed: Failed) -> None:
        """Save what was laid down: moved, stretched or copied."""
        from familiehus.ui.week.orders import copy_order, move_order

        if drop.how is How.COPY or drop.was is None:
            name = tr("kopi af {title}", title=drop.wanted.title)
            self.run(copy_order(drop.wanted, reason), name, failed)
            return
        name = _name_of(drop)
        task = self.run(move_order(drop.was, drop.wanted, reason), name, failed)
        if drop.was.activity.repeats:
            task.then(partial(self._offer, drop, name), self)

    def _offer(self, drop: Drop, name: str, change: Change) -> None:
        step = self._last
        if step is not None and step.text == name:
            self.moved_one.emit(MovedOne(drop, change, step))

    def widen(self, moved: MovedOne, scope: EditScope, reason: str, failed: Failed) -> None:
        """The same for the following dates or for all. It takes the place of the one step before, so that one
        Ctrl+Z takes back all of it; when it is refused, the one date stays moved."""
        from familiehus.services.activities import RestoreActivities, restore_activities
        from familiehus.ui.week.orders import series_order

        before, after = _edit(moved.change).before, _edit(moved.change).after
        was = moved.drop.was
        assert was is not None
        title = was.title
        name = (
            tr("flytning af {title} og de følgende", title=title)
            if scope is EditScope.FOLLOWING
            else tr("flytning af hele rækken {title}", title=title)
        )
        order = series_order(was, moved.drop.wanted, scope, reason)

        def lost(error: FamiliehusError) -> None:
            again = self._tasks.write(restore_activities, RestoreActivities(Edit(before, after)))
            again.then(lambda _change: self._push(moved.step)).failed(self.refused.emit, self)
            failed(error)

        self._undo.drop(moved.step)
        back = self._tasks.write(restore_activities, RestoreActivities(Edit(after, before)))
        back.then(lambda _change: self.run(order, name, lost), self).failed(failed, self)

    def cancel(self, one: Occurrence, reason: str, failed: Failed) -> None:
        """The date does not take place."""
        from familiehus.ui.week.orders import cancel_order

        self.run(cancel_order(one, reason), tr("aflysning af {title}", title=one.title), failed)

    def revive(self, one: Occurrence, failed: Failed) -> None:
        """It takes place after all."""
        from familiehus.ui.week.orders import revive_order

        self.run(revive_order(one), tr("“{title} er ikke aflyst”", title=one.title), failed)

    def put_back(self, skipped: Skipped, reason: str, failed: Failed) -> None:
        """A skipped date is held."""
        from familiehus.ui.week.orders import put_back_order

        title = skipped.activity.title
        order = put_back_order(skipped.activity, skipped.day, reason)
        self.run(order, tr("“{title} sat tilbage”", title=title), failed)

    def run(self, command: Any, name: str, failed: Failed) -> "Task[Change]":
        """Any order of the calendar; ``name`` continues "Fortryd …"."""
        task = self._tasks.write(_service_of(command), command)
        task.then(partial(self._did, name), self).failed(failed, self)
        return task

    _last: Step | None = None

    def _did(self, name: str, change: Change) -> None:
        edit = _edit(change)
        if edit.before == edit.after:
            return
        step = Step(name, undo=partial(self._restore, edit.turned), redo=partial(self._restore, edit))
        self._push(step)
        self.done.emit(change, name)

    def _push(self, step: Step) -> None:
        self._last = step
        self._undo.push(step)

    def _restore(self, edit: Edit) -> "Task[Change]":
        from familiehus.services.activities import RestoreActivities, restore_activities

        task = self._tasks.write(restore_activities, RestoreActivities(edit))
        return task.failed(self.refused.emit, self)


def _edit(change: Change) -> Edit:
    return Edit(cast("tuple[Activity, ...]", change.before), cast("tuple[Activity, ...]", change.after))


def _name_of(drop: Drop) -> str:
    title = drop.wanted.title
    if drop.how.resizes:
        return tr("ændret tid for {title}", title=title)
    return tr("flytning af {title}", title=title)


def _service_of(command: Any) -> Callable[..., Change]:
    from familiehus.services import activities as verbs

    services: dict[type, Callable[..., Change]] = {
        verbs.PlanActivity: verbs.plan_activity,
        verbs.ReviseActivity: verbs.revise_activity,
        verbs.ChangeDate: verbs.change_date,
        verbs.EndActivity: verbs.end_activity,
    }
    return services[type(command)]


def name_of(command: Any, title: str) -> str:
    """What an order of the editor is called on the undo stack; ``title`` of the activity it is about."""
    from familiehus.services import activities as verbs

    if isinstance(command, verbs.PlanActivity):
        return tr("oprettelse af {title}", title=command.activity.title)
    if isinstance(command, verbs.EndActivity):
        return tr("sletning af {title}", title=title)
    return tr("ændring af {title}", title=title)


def id_of(command: Any) -> UUID:
    """Which activity an order is about."""
    from familiehus.services import activities as verbs

    if isinstance(command, verbs.PlanActivity):
        return command.activity.id
    if isinstance(command, verbs.ReviseActivity):
        return command.wanted.id
    return cast("UUID", command.activity_id)
