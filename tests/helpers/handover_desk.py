"""Families, consents and referrals in one line each, in the name of whoever opened the cupboard."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

from familiehus import clock
from familiehus.handover.consent import Consent, ConsentForm, ConsentText, GivenFor
from familiehus.handover.referral import Referral, Step
from familiehus.models.handover import Family
from familiehus.queries.handover import Duties, FamilyPage, duties, family_page
from familiehus.queries.handover_rows import one_referral
from familiehus.services.consents import GiveConsent, WithdrawConsent, give_consent, withdraw_consent
from familiehus.services.families import OpenFamily, open_family
from familiehus.services.referrals import (
    ReceiveReferral,
    Refer,
    TakeStep,
    receive_referral,
    refer,
    take_step,
)
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Change

NURSES = ("Vordingborg Kommune", "Sundhedsplejen")
SLEEP = "hun sover dårligt"
TEXT = ConsentText((SLEEP, "hun er alene"), "Familiehuset Kanalen", *NURSES, "tale om søvn")


def consent(family: UUID, days: int = 30, **changes: Any) -> Consent:
    """A concrete yes from today; words of its text can be given by name too."""
    text = {name: changes.pop(name) for name in TEXT.__slots__ if name in changes}
    today = clock.today()
    made = Consent(
        *(uuid4(), family, "Thilde", GivenFor.SELF, replace(TEXT, **text), ConsentForm.ORAL),
        *(today, today + timedelta(days=days), ""),
    )
    return replace(made, **changes)


@dataclass
class HandoverDesk:
    """The verbs on a cupboard that is open."""

    cupboard: Cupboard

    def do(self, verb: Callable[..., Change], command: object) -> Change:
        """One verb in one unit of work."""
        with self.cupboard.write() as uow:
            return verb(uow, command)

    def family(self, name: str = "Thilde", **more: Any) -> UUID:
        """A family that told its name."""
        command = OpenFamily(uuid4(), name, **more)
        self.do(open_family, command)
        return command.id

    def yes(self, family: UUID, **changes: Any) -> UUID:
        """A consent."""
        given = consent(family, **changes)
        self.do(give_consent, GiveConsent(given))
        return given.id

    def no(self, consent_id: UUID) -> Change:
        """It is taken back."""
        return self.do(withdraw_consent, WithdrawConsent(consent_id))

    def refer(self, family: UUID, **changes: Any) -> UUID:
        """To the nurses, about her sleep, resting on ``consent`` or ``carried``."""
        given: dict[str, Any] = {"party": NURSES[0], "unit": NURSES[1], "information": (SLEEP,)}
        if changes.get("consent") is None:
            given["purpose"] = "tale om søvn"
        command = Refer(uuid4(), family, **{**given, **changes})
        self.do(refer, command)
        return command.id

    def receive(self, family: UUID, **changes: Any) -> UUID:
        """From the midwife."""
        given: dict[str, Any] = {"profession": "jordemoder", "party": "Jordemodercentret", "unit": ""}
        command = ReceiveReferral(uuid4(), family, **{**given, **changes})
        self.do(receive_referral, command)
        return command.id

    def step(self, referral: UUID, step: Step, day: date | None = None, **more: Any) -> Referral:
        """News, today."""
        more = {"told_by": "sundhedsplejersken", "reason": "de har travlt", **more}
        self.do(take_step, TakeStep(referral, step, day or clock.today(), **more))
        return self.referral(referral)

    # -- reading ------------------------------------------------------------------------------------------

    def referral(self, referral: UUID) -> Referral:
        """As it is now, whoever may see it."""
        with self.cupboard.read() as session:
            found = one_referral(session, referral)
        assert found is not None
        return found

    def page(self, family: UUID) -> FamilyPage | None:
        """The family as whoever opened the cupboard sees it."""
        with self.cupboard.read() as session:
            return family_page(session, self.cupboard.actor, family)

    def duties(self) -> Duties:
        """What is to be done today."""
        with self.cupboard.read() as session:
            return duties(session, self.cupboard.actor, clock.today())

    def erase_on(self, family: UUID) -> date | None:
        """When it is forgotten; None: not yet."""
        with self.cupboard.read() as session:
            kept = session.get_one(Family, family).erase_on
        return None if kept == date.max else kept
