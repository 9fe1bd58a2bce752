"""What is done to referrals: saved, each with a name to take it back by. No name of anybody."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from familiehus import clock
from familiehus.errors import FamiliehusError
from familiehus.handover.referral import Referral, Step
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.queries.handover_lines import Telling
from familiehus.ui.referrals import words
from familiehus.ui.referrals.close_panel import Closing
from familiehus.ui.referrals.feedback_panel import Told
from familiehus.ui.referrals.out_form import NewReferral
from familiehus.ui.referrals.step_panel import News
from familiehus.ui.referrals.turn_panel import Turn
from familiehus.ui.undo import Step as UndoStep
from familiehus.ui.undo import UndoStack
from familiehus.values import Change

if TYPE_CHECKING:
    from familiehus.ui.task import Task
    from familiehus.ui.tasks import Tasks

Verb = Callable[..., Change]


class ReferralDeeds(QObject):
    """``said`` is worth hearing, ``refused`` carries the sentence of what no form took."""

    said = Signal(str)
    refused = Signal(str)

    def __init__(self, tasks: "Tasks", undo: UndoStack, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._undo = tasks, undo

    def begin(self, new: NewReferral) -> "Task[Change]":
        """A new one, with its family."""
        from familiehus.ui.referrals.beginning import begin_referral, take_back_beginning

        back = take_back_beginning, new
        return self._do(
            tr("ny henvisning"), (begin_referral, new), back, tr("Gemt: henvisningen er oprettet.")
        )

    def step(self, referral: UUID, news: News) -> "Task[Change]":
        """News."""
        from familiehus.services.referrals import TakeBackStep, TakeStep, take_back_step, take_step

        command = TakeStep(referral, news.step, news.day, news.told_by, news.reason, news.due_on)
        name = tr("trinnet “{step}”", step=words.step_name(news.step))
        said = tr("Gemt: {step}.", step=words.step_name(news.step))
        return self._do(name, (take_step, command), (take_back_step, TakeBackStep(referral)), said)

    def sent(self, referral: UUID) -> "Task[Change]":
        """S: today, by us; nobody need tell us."""
        return self.step(referral, News(Step.SENT, clock.today(), "", "", None))

    def turn(self, referral: UUID, turn: Turn) -> "Task[Change]":
        """It became something here."""
        from familiehus.services.referrals import TakeBackStep, TurnReferral, take_back_step, turn_referral

        command = TurnReferral(referral, turn.step, turn.enrolment, turn.meets_on, turn.meets_at)
        name = tr("trinnet “{step}”", step=words.step_name(turn.step))
        said = tr("Gemt: {step}.", step=words.step_name(turn.step))
        return self._do(name, (turn_referral, command), (take_back_step, TakeBackStep(referral)), said)

    def close(self, referral: UUID, closing: Closing) -> "Task[Change]":
        """With a reason and a next step."""
        from familiehus.services.referrals import CloseReferral, TakeBackStep, close_referral, take_back_step

        command = CloseReferral(referral, closing.reason, closing.next_step)
        said = tr("Gemt: henvisningen er afsluttet.")
        back = take_back_step, TakeBackStep(referral)
        return self._do(tr("afslutning af en henvisning"), (close_referral, command), back, said)

    def assign(self, referral: Referral, owner: str) -> "Task[Change]":
        """Somebody else sees to it."""
        from familiehus.services.referrals import AssignReferral, assign_referral

        back = assign_referral, AssignReferral(referral.id, referral.owner)
        command = AssignReferral(referral.id, owner)
        said = tr("Gemt: en anden holder øje nu.")
        return self._do(tr("hvem der holder øje"), (assign_referral, command), back, said)

    def feedback(self, referral: Referral, told: Told) -> "Task[Change]":
        """They heard from us."""
        from familiehus.services.referrals import (
            GiveFeedback,
            TakeBackFeedback,
            give_feedback,
            take_back_feedback,
        )

        command = GiveFeedback(referral.id, told.feedback, told.day, told.consent)
        back = take_back_feedback, TakeBackFeedback(referral)
        return self._do(
            tr("tilbagemelding"), (give_feedback, command), back, tr("Gemt: det er meldt tilbage.")
        )

    def agree(self, referral: Referral) -> "Task[Change]":
        """The family said yes to the referrer hearing how it went, or no any more."""
        from familiehus.services.referrals import SetAgreed, set_agreed

        now, back = SetAgreed(referral.id, not referral.agreed), SetAgreed(referral.id, referral.agreed)
        said = tr("Gemt: familien er med på det.") if now.agreed else tr("Gemt: det meldes ikke tilbage.")
        return self._do(tr("familiens ja til tilbagemelding"), (set_agreed, now), (set_agreed, back), said)

    def back(self, referral: UUID) -> "Task[Change]":
        """What was written last, also yesterday; it is written again by hand."""
        from familiehus.services.referrals import TakeBackStep, take_back_step

        task = self._tasks.write(take_back_step, TakeBackStep(referral)).failed(self.refuse, self)
        return task.then(lambda _change: self.said.emit(tr("Taget tilbage: det sidste trin.")), self)

    def remove(self, referral: UUID) -> "Task[Change]":
        """It should never have been there."""
        from familiehus.services.referrals import TakeBackReferral, take_back_referral

        task = self._tasks.write(take_back_referral, TakeBackReferral(referral)).failed(self.refuse, self)
        return task.then(lambda _change: self.said.emit(tr("Henvisningen er taget tilbage.")), self)

    def told(self, one: Telling) -> "Task[Change]":
        """Somebody knows now that the yes is gone."""
        from familiehus.services.consents import MarkTold, mark_told

        now, back = MarkTold(one.consent, one.whom), MarkTold(one.consent, one.whom, told=False)
        task = self._do(
            tr("besked givet"), (mark_told, now), (mark_told, back), tr("Gemt: de har fået besked.")
        )
        return task.failed(self.refuse, self)

    # -- saving -------------------------------------------------------------------------------------------

    def _do(self, name: str, forth: tuple[Verb, Any], back: tuple[Verb, Any], said: str) -> "Task[Change]":
        def done(_change: Change) -> None:
            self._undo.push(UndoStep(name, undo=partial(self._run, *back), redo=partial(self._run, *forth)))
            self.said.emit(said)

        return self._tasks.write(*forth).then(done, self)

    def _run(self, verb: Verb, command: Any) -> "Task[Change] | None":
        if self._tasks.closed:
            return None
        return self._tasks.write(verb, command).failed(self.refuse, self)

    def refuse(self, error: FamiliehusError) -> None:
        """Said where one is; a form says it itself."""
        self.refused.emit(sentence(error))
