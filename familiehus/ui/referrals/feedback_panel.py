"""Feedback to whoever referred the family: that it came needs no yes, how it went needs one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget

from familiehus import clock
from familiehus.handover.consent import Consent, ConsentState, same
from familiehus.handover.referral import Feedback
from familiehus.i18n import tr
from familiehus.queries.handover_lines import ReferralLine
from familiehus.ui.activity.asked import Asked
from familiehus.ui.activity.chip_row import ChipRow
from familiehus.ui.desk.typed_day import read_day
from familiehus.ui.handover.consent_days import DayField
from familiehus.ui.referrals import words
from familiehus.ui.referrals.panel import ReferralPanel


@dataclass(frozen=True, slots=True)
class Told:
    """What they were told. ``consent`` is the yes it rests on, where the family had not agreed to it."""

    feedback: Feedback
    day: date
    consent: UUID | None


class FeedbackPanel(ReferralPanel):
    """``wanted`` carries :class:`Told`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Det er meldt tilbage"), parent)
        self._consent: UUID | None = None
        self.chips = ChipRow(tr("Hvad fik de at vide"), [(one, words.feedback_name(one)) for one in Feedback])
        self.what = Asked(tr("Hvad fik de at vide?"), self.chips)
        self.day = DayField(tr("Hvilken dag?"), read_day)
        self.chips.chosen.connect(lambda _value: self.what.complain(""))
        self.body.addWidget(self.what)
        self.body.addWidget(self.day)
        self.body.addStretch(1)

    def ask(self, line: ReferralLine, consents: Sequence[Consent]) -> None:
        """About this one. A live yes to its referrer lets more be said."""
        one = line.referral
        self._consent = covering(line, consents, clock.today())
        free = one.agreed or self._consent is not None
        self.chips.set_value(_likely(line) if free else Feedback.GOT_IT)
        self.what.explain(
            tr("Familien er med på, at de hører, hvordan det gik.")
            if free
            else tr("Familien har ikke sagt ja til mere end, at vi har modtaget henvisningen.")
        )
        self.day.set_day(clock.today())
        aside = words.way(one)[:1].upper() + words.way(one)[1:]
        self.begin(tr("{family}: meld tilbage", family=line.family), aside, self.chips.stop())

    def raw(self) -> object:
        """What is chosen."""
        return self.chips.value(), self.day.field.text()

    def fields(self) -> dict[str, Asked]:
        """Where a refusal belongs."""
        return {"feedback_unsaid": self.what, "feedback_ahead": self.day, "feedback_before": self.day}

    def save(self) -> None:
        """A day that can be read."""
        day, chosen = self.day.day, self.chips.value()
        if day is None:
            self.complain(self.day, tr("Skriv en dag, der har været. Fx i dag eller i går."))
        elif isinstance(chosen, Feedback):
            self.send(Told(chosen, day, self._consent))


def covering(line: ReferralLine, consents: Sequence[Consent], today: date) -> UUID | None:
    """A live yes of the family to whoever referred it."""
    one = line.referral
    for kept in consents:
        named = same(kept.text.receiver) == same(one.party)
        unit = not one.unit or same(kept.text.receiver_unit) == same(one.unit)
        if kept.state(today) is ConsentState.LIVE and named and unit:
            return kept.id
    return None


def _likely(line: ReferralLine) -> Feedback:
    one = line.referral
    if one.caught:
        return Feedback.CAUGHT
    if one.step.refusal:
        return Feedback.NOT_CAUGHT
    return Feedback.WAITS if one.step.turned else Feedback.GOT_IT
