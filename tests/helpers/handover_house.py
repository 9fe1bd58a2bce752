"""Families, consents and referrals in a house that is lived in, said as people at the desk say them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID, uuid4

from familiehus import clock
from familiehus.handover.consent import Consent, ConsentForm, ConsentText, GivenFor
from familiehus.handover.letter import Letter
from familiehus.handover.referral import Referral, Step
from familiehus.queries.handover_rows import one_referral
from familiehus.services.consents import (
    GiveConsent,
    Withdrawal,
    WithdrawConsent,
    give_consent,
    withdraw_consent,
)
from familiehus.services.families import OpenFamily, open_family
from familiehus.services.letters import letter_of
from familiehus.services.referrals import (
    ReceiveReferral,
    Refer,
    TakeStep,
    TurnReferral,
    receive_referral,
    refer,
    take_step,
    turn_referral,
)
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Change


@dataclass
class HandoverHouse:
    """The verbs of brobygning on a cupboard that is open."""

    cupboard: Cupboard
    sender: str

    def do(self, verb: Callable[..., Change], command: object) -> Change:
        """One verb, as the window gives it."""
        with self.cupboard.write() as uow:
            return verb(uow, command)

    def family(self, name: str, phone: str = "", enrolment: UUID | None = None) -> UUID:
        """A family that told its name."""
        one = uuid4()
        self.do(open_family, OpenFamily(one, name, phone, enrolment))
        return one

    def consent(
        self,
        family: UUID,
        giver: str,
        receiver: str,
        unit: str,
        purpose: str,
        *information: str,
        form: ConsentForm = ConsentForm.ORAL,
        given_for: GivenFor = GivenFor.SELF,
        days: int = 90,
    ) -> UUID:
        """A concrete yes, from today."""
        today = clock.today()
        text = ConsentText(information, self.sender, receiver, unit, purpose)
        one = Consent(
            uuid4(),
            family,
            giver,
            given_for,
            text,
            form,
            today,
            today + timedelta(days=days),
            "nogen ved skranken",
        )
        self.do(give_consent, GiveConsent(one))
        return one.id

    def withdraw(self, consent: UUID) -> Withdrawal:
        """The family takes it back."""
        after = self.do(withdraw_consent, WithdrawConsent(consent)).after
        assert isinstance(after, Withdrawal)
        return after

    def refer(
        self, family: UUID, party: str, unit: str, purpose: str, *information: str, **gate: object
    ) -> UUID:
        """Made; not yet sent."""
        one = uuid4()
        self.do(refer, Refer(one, family, party, unit, purpose, information, **gate))  # type: ignore[arg-type]
        return one

    def receive(self, family: UUID, profession: str, party: str, purpose: str, **more: object) -> UUID:
        """Somebody sent them to us."""
        one = uuid4()
        order = ReceiveReferral(one, family, profession, party, purpose=purpose, **more)  # type: ignore[arg-type]
        self.do(receive_referral, order)
        return one

    def step(self, referral: UUID, step: Step, told_by: str = "telefon", reason: str = "") -> Referral:
        """News, today."""
        self.do(take_step, TakeStep(referral, step, clock.today(), told_by, reason))
        return self.referral(referral)

    def turn(self, referral: UUID, step: Step, **into: object) -> Referral:
        """An incoming one becomes something here."""
        self.do(turn_referral, TurnReferral(referral, step, **into))  # type: ignore[arg-type]
        return self.referral(referral)

    def referral(self, referral: UUID) -> Referral:
        """As it is now."""
        with self.cupboard.read() as session:
            found = one_referral(session, referral)
        assert found is not None
        return found

    def letter(self, referral: UUID) -> Letter:
        """What may be written at this moment."""
        return letter_of(self.cupboard, referral)
