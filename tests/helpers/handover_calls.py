"""One call of each verb about families on their way, for the test that asks who may do what.

The families are the receptionist's own, so that the right alone decides.
"""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import update

from familiehus import clock
from familiehus.handover.meetings import Party, SharingMeeting
from familiehus.handover.referral import Feedback, NextStep, Step
from familiehus.models.handover import Family, Referral
from familiehus.services import (
    consents,
    families,
    letters,
    notifications,
    referral_answers,
    referrals,
    sharing_meetings,
)
from familiehus.services.rights import Right
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Role
from tests.helpers.cupboards import STAFF
from tests.helpers.handover_desk import NURSES, SLEEP, HandoverDesk, consent

Call = Callable[[Cupboard], object]

TODAY = date(2026, 11, 19)
IDS: dict[str, UUID] = {}
"""What ``settle_handover`` made, by what it is."""
MEETING = uuid4()

STEPS = {
    "handover_doors.consent_in": "the verbs around it ask; it looks at whose it is",
    "handover_doors.family_in": "the verbs around it ask; it looks at whose it is",
    "handover_doors.referral_in": "the verbs around it ask; it looks at whose it is",
    "referral_book.write_down": "the last step of the verbs around it, inside their unit of work",
}
"""Silent ones, each with its reason."""


def settle_handover(cupboard: Cupboard) -> None:
    """A family with a consent, one referral out, one refused and one that came."""
    desk = HandoverDesk(cupboard)
    family = IDS["family"] = desk.family()
    IDS["empty"] = desk.family("Line")
    IDS["yes"], IDS["loose"] = desk.yes(family), desk.yes(family)
    IDS["out"], IDS["gone"] = desk.refer(family, consent=IDS["yes"]), desk.refer(family, carried=True)
    IDS["told"] = desk.yes(family)
    desk.step(desk.refer(family, consent=IDS["told"]), Step.SENT)
    desk.no(IDS["told"])
    desk.step(IDS["gone"], Step.DECLINED)
    IDS["came"] = desk.receive(family)
    reception = STAFF[Role.RECEPTION][0]
    with cupboard.write() as uow:
        uow.session.execute(update(Family).values(opened_by=reception))
        uow.session.execute(update(Referral).values(made_by=reception))
        uow.commit()


def _do(verb: Callable[..., Any], command: Callable[[], object]) -> Callable[[], Call]:
    def call(cupboard: Cupboard) -> object:
        with cupboard.write() as uow:
            return verb(uow, command())

    return lambda: call


def _take_back_feedback(cupboard: Cupboard) -> object:
    before = HandoverDesk(cupboard).referral(IDS["came"])
    command = referral_answers.TakeBackFeedback(before)
    with cupboard.write() as uow:
        return referral_answers.take_back_feedback(uow, command)


def _meeting() -> sharing_meetings.HoldMeeting:
    who = (Party.SCHOOL, Party.DOCTOR)
    return sharing_meetings.HoldMeeting(SharingMeeting(MEETING, IDS["family"], TODAY, who, ""))


def _appointment() -> referral_answers.TurnReferral:
    day = clock.today()
    return referral_answers.TurnReferral(IDS["came"], Step.APPOINTMENT, meets_on=day, meets_at=600)


DESK, EVERYBODYS = Right.DESK, Right.REFERRALS

CALLS: dict[str, tuple[Right, Callable[[], Call]]] = {
    "consents.give_consent": (
        DESK,
        _do(consents.give_consent, lambda: consents.GiveConsent(consent(IDS["family"]))),
    ),
    "consents.mark_told": (
        DESK,
        _do(consents.mark_told, lambda: consents.MarkTold(IDS["told"], ", ".join(NURSES))),
    ),
    "consents.take_back_consent": (
        DESK,
        _do(consents.take_back_consent, lambda: consents.TakeBackConsent(IDS["loose"])),
    ),
    "consents.withdraw_consent": (
        DESK,
        _do(consents.withdraw_consent, lambda: consents.WithdrawConsent(IDS["yes"])),
    ),
    "families.change_family": (
        DESK,
        _do(families.change_family, lambda: families.ChangeFamily(IDS["family"], "Sofie")),
    ),
    "families.open_family": (DESK, _do(families.open_family, lambda: families.OpenFamily(uuid4(), "Line"))),
    "families.take_back_family": (
        DESK,
        _do(families.take_back_family, lambda: families.TakeBackFamily(IDS["empty"])),
    ),
    "letters.letter_of": (DESK, lambda: lambda c: letters.letter_of(c, IDS["out"])),
    "notifications.count_notification": (
        DESK,
        _do(
            notifications.count_notification,
            lambda: notifications.CountNotification(uuid4(), TODAY, dialogue=True),
        ),
    ),
    "notifications.take_back_notification": (
        DESK,
        _do(notifications.take_back_notification, lambda: notifications.TakeBackNotification(uuid4(), TODAY)),
    ),
    "referral_answers.give_feedback": (
        DESK,
        _do(
            referral_answers.give_feedback,
            lambda: referral_answers.GiveFeedback(IDS["came"], Feedback.GOT_IT, TODAY),
        ),
    ),
    "referral_answers.set_agreed": (
        DESK,
        _do(referral_answers.set_agreed, lambda: referral_answers.SetAgreed(IDS["came"], True)),
    ),
    "referral_answers.take_back_feedback": (DESK, lambda: _take_back_feedback),
    "referral_answers.turn_referral": (DESK, _do(referral_answers.turn_referral, _appointment)),
    "referrals.assign_referral": (
        DESK,
        _do(referrals.assign_referral, lambda: referrals.AssignReferral(IDS["out"], "Bodil Kær")),
    ),
    "referrals.close_referral": (
        DESK,
        _do(
            referrals.close_referral,
            lambda: referrals.CloseReferral(IDS["gone"], "hun ville ikke", NextStep.NOTHING),
        ),
    ),
    "referrals.receive_referral": (
        DESK,
        _do(
            referrals.receive_referral,
            lambda: referrals.ReceiveReferral(uuid4(), IDS["family"], "jordemoder", "Jordemodercentret"),
        ),
    ),
    "referrals.refer": (
        DESK,
        _do(
            referrals.refer,
            lambda: referrals.Refer(uuid4(), IDS["family"], *NURSES, "søvn", (SLEEP,), carried=True),
        ),
    ),
    "referrals.take_back_referral": (
        DESK,
        _do(referrals.take_back_referral, lambda: referrals.TakeBackReferral(IDS["came"])),
    ),
    "referrals.take_back_step": (
        DESK,
        _do(referrals.take_back_step, lambda: referrals.TakeBackStep(IDS["gone"])),
    ),
    "referrals.take_step": (
        DESK,
        _do(referrals.take_step, lambda: referrals.TakeStep(IDS["out"], Step.SENT, TODAY, "")),
    ),
    "sharing_meetings.hold_meeting": (EVERYBODYS, _do(sharing_meetings.hold_meeting, _meeting)),
    "sharing_meetings.take_back_meeting": (
        EVERYBODYS,
        _do(sharing_meetings.take_back_meeting, lambda: sharing_meetings.TakeBackMeeting(MEETING)),
    ),
}
"""By ``module.function``, as ``tests.helpers.verbs`` finds them."""
