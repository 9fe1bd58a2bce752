"""What is done around a family: saved through the window's doors, and taken back where that can be done.

A withdrawal has no step to take it back by: the family has said no, and a no that is undone by a key would
be a yes that nobody gave (docs/arkitektur.md).
"""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from PySide6.QtCore import QObject

from familiehus.i18n import tr
from familiehus.ui.undo import Step, UndoStack
from familiehus.values import Change

if TYPE_CHECKING:
    from familiehus.handover.consent import Consent
    from familiehus.handover.meetings import SharingMeeting
    from familiehus.ui.task import Task
    from familiehus.ui.tasks import Tasks


class FamilyDeeds(QObject):
    """Each method gives the task it started; whoever asked says how it went."""

    def __init__(self, tasks: "Tasks", undo: UndoStack, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._undo = tasks, undo

    def open_family(self, name: str, phone: str, enrolment: UUID | None) -> "Task[Change]":
        """A family that is not known yet."""
        from familiehus.services.families import OpenFamily, TakeBackFamily, open_family, take_back_family

        command = OpenFamily(uuid4(), name, phone, enrolment)
        back = TakeBackFamily(command.id)
        return self._done(tr("ny familie"), open_family, command, take_back_family, back)

    def change_family(self, family: UUID, name: str, phone: str) -> "Task[Change]":
        """Its name and number."""
        from familiehus.services.families import ChangeFamily, change_family

        command = ChangeFamily(family, name, phone)
        task = self._tasks.write(change_family, command)
        return task.then(partial(self._changed, command), self)

    def _changed(self, command: Any, change: Change) -> None:
        from familiehus.services.families import ChangeFamily, change_family

        before: Any = change.before
        back = ChangeFamily(before.id, before.name, before.phone)
        self._push(tr("navn og telefon"), change_family, command, change_family, back)

    def give(self, consent: "Consent") -> "Task[Change]":
        """A yes; typed by mistake it can be taken back as long as nothing rests on it."""
        from familiehus.services.consents import (
            GiveConsent,
            TakeBackConsent,
            give_consent,
            take_back_consent,
        )

        back = TakeBackConsent(consent.id)
        return self._done(tr("samtykke"), give_consent, GiveConsent(consent), take_back_consent, back)

    def withdraw(self, consent: UUID) -> "Task[Change]":
        """The family takes it back, at once."""
        from familiehus.services.consents import WithdrawConsent, withdraw_consent

        return self._tasks.write(withdraw_consent, WithdrawConsent(consent))

    def mark_told(self, consent: UUID, whom: str, *, told: bool) -> "Task[Change]":
        """Somebody heard of it."""
        from familiehus.services.consents import MarkTold, mark_told

        command, back = MarkTold(consent, whom, told), MarkTold(consent, whom, not told)
        return self._done(tr("kryds ved besked"), mark_told, command, mark_told, back)

    def hold(self, meeting: "SharingMeeting") -> "Task[Change]":
        """A § 11 e meeting."""
        from familiehus.services.sharing_meetings import (
            HoldMeeting,
            TakeBackMeeting,
            hold_meeting,
            take_back_meeting,
        )

        back = TakeBackMeeting(meeting.id)
        return self._done(tr("§ 11 e-drøftelse"), hold_meeting, HoldMeeting(meeting), take_back_meeting, back)

    def count(self, day: date, *, dialogue: bool) -> "Task[Change]":
        """A notification of concern, as a number."""
        from familiehus.services.notifications import (
            CountNotification,
            TakeBackNotification,
            count_notification,
            take_back_notification,
        )

        command = CountNotification(uuid4(), day, dialogue)
        back = TakeBackNotification(command.id, day)
        words = tr("talt underretning")
        return self._done(words, count_notification, command, take_back_notification, back)

    def _done(
        self, words: str, verb: Callable[..., Change], command: Any, back: Callable[..., Change], undo: Any
    ) -> "Task[Change]":
        task = self._tasks.write(verb, command)
        return task.then(lambda _change: self._push(words, verb, command, back, undo), self)

    def _push(
        self, words: str, verb: Callable[..., Change], command: Any, back: Callable[..., Change], undo: Any
    ) -> None:
        def run(deed: Callable[..., Change], order: Any) -> "Task[Change] | None":
            return None if self._tasks.closed else self._tasks.write(deed, order)

        self._undo.push(Step(words, partial(run, back, undo), partial(run, verb, command)))
