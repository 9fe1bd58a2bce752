"""A new referral out: which family, to whom, and what lets it through. Nothing in it comes from a contact."""

from dataclasses import dataclass
from uuid import UUID, uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from familiehus import clock
from familiehus.handover.consent import Consent
from familiehus.i18n import tr
from familiehus.queries.handover import FamilyRow
from familiehus.services.families import OpenFamily
from familiehus.services.referrals import Refer
from familiehus.ui.activity.asked import Asked
from familiehus.ui.activity.coming_day import read_coming_day
from familiehus.ui.courses.enrol.private_line import PrivateLine
from familiehus.ui.handover.consent_days import DayField
from familiehus.ui.handover.consent_ideas import IdeaRow
from familiehus.ui.handover.consent_receivers import Receiver
from familiehus.ui.referrals.family_fields import FamilyFields
from familiehus.ui.referrals.gate_fields import GateFields
from familiehus.ui.referrals.panel import ReferralPanel
from familiehus.ui.referrals.reading import FormFacts, Listed
from familiehus.ui.referrals.receiver_fields import ReceiverFields
from familiehus.ui.referrals.step_panel import WHO_MOST


@dataclass(frozen=True, slots=True)
class NewReferral:
    """``opening`` writes a new family down first; None where it is known."""

    opening: OpenFamily | None
    command: object


@dataclass(frozen=True, slots=True)
class ConsentAsked:
    """The consent form is wanted for this family (new: ``opening``) and this receiver."""

    opening: OpenFamily | None
    family: UUID
    receiver: Receiver


class OutForm(ReferralPanel):
    """``wanted`` carries a :class:`NewReferral`, ``consent_wanted`` a :class:`ConsentAsked`."""

    consent_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Opret henvisningen"), parent)
        self._facts: FormFacts | None = None
        self._id = uuid4()
        self.family, self.receiver, self.gate = FamilyFields(), ReceiverFields(), GateFields()
        self.due = DayField(tr("Hvornår skal vi have hørt noget? Senest"), read_coming_day)
        self.owner = PrivateLine(tr("Hvem holder øje?"), WHO_MOST)
        for part in (self.family, self.receiver, self.gate, self.due, self.owner):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.family.changed.connect(self._look)
        self.receiver.changed.connect(self._look)
        self.gate.chosen.connect(self._rest_on)
        self.gate.ask_wanted.connect(self.ask_consent)
        for part in (self.family, self.gate):
            part.reshaped.connect(self._reshaped)

    def ask(self, facts: FormFacts, me: str, family: UUID | None = None, offer: Listed | None = None) -> None:
        """A new one: empty, or from a family's page or from the catalogue."""
        self._facts, self._id = facts, uuid4()
        self.family.begin(facts.families, family)
        self.receiver.begin(facts.catalogue, offer)
        self.gate.begin()
        self.due.field.clear()
        self.due.explain(tr("Tomt felt: om 14 dage. Så spørger forsiden, hvis ingen har svaret."))
        self.owner.set_text(me)
        self._look()
        first = self.receiver.party.field if family is not None else self.family.stop()
        aside = tr("Vi slipper ikke, før nogen andre har grebet familien.")
        self.begin(tr("Henvis en familie"), aside, first)

    def consent_given(self, facts: FormFacts, family: FamilyRow, consent: Consent) -> None:
        """The family said yes: it is written down, and the gate is open."""
        self._facts = facts
        self.family.keep(family)
        self._look()
        self.gate.choose(consent.id)

    def _look(self) -> None:
        """Which yes could carry it."""
        family = None if self.family.new else self.family.family
        known = self._facts.consents.get(family, ()) if self._facts is not None and family else ()
        self.gate.show_consents(known, self.receiver.receiver, clock.today(), ours=self.receiver.ours)

    def _rest_on(self, consent: Consent) -> None:
        self.receiver.put(Receiver(consent.text.receiver, consent.text.receiver_unit))

    def _reshaped(self) -> None:
        if self.isVisible():
            self.rechain()

    def raw(self) -> object:
        """What is typed and chosen."""
        return (
            self.family.raw(), self.receiver.receiver, self.gate.raw(), self.due.field.text(),
            self.owner.text(),
        )  # fmt: skip

    def fields(self) -> dict[str, Asked]:
        """Where a refusal belongs."""
        family, receiver, gate = self.family, self.receiver, self.gate
        return {
            "family": family.name, "phone": family.phone, "phone_unreadable": family.phone,
            "family_gone": family.search, "receiver": receiver.party, "receiver_unit": receiver.unit,
            "receiver_nobody": receiver.party if not receiver.party.text() else receiver.unit,
            "offer_unlisted": receiver.party, "offer_ended": receiver.party,
            "offer_needs_screening": receiver.party, "gate_closed": gate.asked, "consent_gone": gate.asked,
            "purpose": gate.purpose, "purpose_missing": gate.purpose, "information": gate.lines,
            "due_past": self.due, "owner": self.owner, "owner_missing": self.owner,
        }  # fmt: skip

    def idea_rows(self) -> tuple[tuple[QWidget, IdeaRow], ...]:
        """Alt and a digit."""
        family, receiver = self.family, self.receiver
        return (
            (family.search, family.found), (receiver.party, receiver.known), (receiver.unit, receiver.known),
        )  # fmt: skip

    def ask_consent(self) -> None:
        """Alt+S: a family first, then its yes."""
        missing = self.family.complaint()
        if missing is not None:
            self.complain(*missing)
            return
        family = self.family.family
        if family is not None:
            asked = ConsentAsked(self.family.opening(), family, self.receiver.receiver)
            self.consent_wanted.emit(asked)

    def save(self) -> None:
        """What is missing is said at its place; the rest is the verb's to refuse."""
        missing = self.family.complaint() or self.gate.complaint()
        family = self.family.family
        if missing is not None or family is None:
            if missing is not None:
                self.complain(*missing)
            return
        due = self.due.day
        if due is None and self.due.field.text().strip():
            self.complain(self.due, tr("Skriv en dag, fx torsdag eller 10. december."))
            return
        gate, receiver = self.gate, self.receiver
        consent = None if gate.consent is None else gate.consent.id
        command = Refer(
            self._id, family, receiver.party.text(), receiver.unit.text(), gate.purpose_text(),
            gate.information(), consent, gate.carried, receiver.offer, due, self.owner.text(),
        )  # fmt: skip
        self.send(NewReferral(self.family.opening(), command))

    def alt_key(self, key: int) -> bool:
        """Alt+S asks for a consent."""
        if key == Qt.Key.Key_S:
            self.ask_consent()
            return True
        return super().alt_key(key)
