"""A referral that came to us: which family, from whom, what they ask for, and when they hear from us."""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID, uuid4

from PySide6.QtWidgets import QWidget

from familiehus import clock
from familiehus.handover.referral import ANSWER_DAYS
from familiehus.i18n import tr
from familiehus.services.referrals import ReceiveReferral
from familiehus.ui.activity.asked import Asked
from familiehus.ui.activity.chip_row import ChipRow
from familiehus.ui.activity.coming_day import read_coming_day
from familiehus.ui.activity.tick_row import TickRow
from familiehus.ui.courses.enrol.private_line import PrivateLine
from familiehus.ui.desk.typed_day import read_day
from familiehus.ui.handover.consent_days import DayField
from familiehus.ui.handover.consent_ideas import IdeaRow
from familiehus.ui.referrals.family_fields import FamilyFields
from familiehus.ui.referrals.gate_fields import PURPOSE_MOST
from familiehus.ui.referrals.out_form import NewReferral
from familiehus.ui.referrals.panel import ReferralPanel
from familiehus.ui.referrals.reading import FormFacts
from familiehus.ui.referrals.receiver_fields import PARTY_MOST
from familiehus.ui.referrals.step_panel import WHO_MOST


class InForm(ReferralPanel):
    """``wanted`` carries a :class:`NewReferral`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Skriv den ind"), parent)
        self._id = uuid4()
        self.family = FamilyFields()
        self.profession = ChipRow(tr("Hvem henviser"))
        self.who = Asked(tr("Hvem henviser familien?"), self.profession)
        self.party = PrivateLine(tr("Hvor er de fra?"), PARTY_MOST, tr("Stedet, ikke personens navn."))
        self.purpose = PrivateLine(tr("Hvad beder de om?"), PURPOSE_MOST)
        self.day = DayField(tr("Hvornår kom den?"), read_day)
        self.feedback = DayField(tr("Hvornår skal de høre fra os? Senest"), read_coming_day)
        self.agreed = TickRow(tr("Familien er med på, at vi melder tilbage, hvordan det gik"))
        self.owner = PrivateLine(tr("Hvem holder øje?"), WHO_MOST)
        parts = (self.family, self.who, self.party, self.purpose, self.agreed, self.feedback, self.day,
                 self.owner)  # fmt: skip
        for part in parts:
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.family.reshaped.connect(lambda: self.rechain() if self.isVisible() else None)

    def ask(self, facts: FormFacts, me: str, family: UUID | None = None) -> None:
        """A new one."""
        self._id = uuid4()
        self.family.begin(facts.families, family)
        choices: Sequence[tuple[object, str]] = [*facts.professions, (None, tr("ved ikke"))]
        self.profession.set_choices(choices)
        self.profession.set_value(None)
        self.party.set_text("")
        self.purpose.set_text("")
        self.day.set_day(clock.today())
        self.feedback.set_day(clock.today() + timedelta(days=ANSWER_DAYS))
        self.agreed.setChecked(False)
        self.owner.set_text(me)
        aside = tr("Den, der har sendt familien, skal høre fra os.")
        self.begin(tr("Vi har fået en henvisning"), aside, self.family.stop())

    def raw(self) -> object:
        """What is typed and chosen."""
        lines = (self.party, self.purpose, self.owner)
        days = (self.day.field.text(), self.feedback.field.text())
        return (
            self.family.raw(), self.profession.value(), *(one.text() for one in lines), *days,
            self.agreed.isChecked(),
        )  # fmt: skip

    def fields(self) -> dict[str, Asked]:
        """Where a refusal belongs."""
        family = self.family
        return {
            "family": family.name, "phone": family.phone, "phone_unreadable": family.phone,
            "family_gone": family.search, "receiver": self.party, "referrer_missing": self.party,
            "choice_unknown": self.who, "purpose": self.purpose, "received_ahead": self.day,
            "due_past": self.feedback, "owner": self.owner, "owner_missing": self.owner,
        }  # fmt: skip

    def idea_rows(self) -> tuple[tuple[QWidget, IdeaRow], ...]:
        """Alt and a digit."""
        return ((self.family.search, self.family.found),)

    def save(self) -> None:
        """What is missing is said at its place; the rest is the verb's to refuse."""
        missing, family = self.family.complaint(), self.family.family
        if missing is not None or family is None:
            if missing is not None:
                self.complain(*missing)
            return
        day, feedback = self.day.day, self.feedback.day
        if day is None:
            self.complain(self.day, tr("Skriv en dag, der har været. Fx i dag eller i går."))
            return
        if feedback is None:
            self.complain(self.feedback, tr("Skriv en dag, fx torsdag eller 10. december."))
            return
        code = self.profession.value()
        command = ReceiveReferral(
            self._id, family, None if code is None else str(code), self.party.text(), "", self.purpose.text(),
            None, feedback, self.agreed.isChecked(), self.owner.text(), day,
        )  # fmt: skip
        self.send(NewReferral(self.family.opening(), command))
