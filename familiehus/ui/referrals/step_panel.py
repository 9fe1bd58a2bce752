"""News about a referral: which step, which day, who told us; a refusal says why."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from familiehus import clock
from familiehus.handover.referral import Direction, Step
from familiehus.i18n import tr
from familiehus.queries.handover_lines import ReferralLine
from familiehus.ui.activity.asked import Asked
from familiehus.ui.activity.coming_day import read_coming_day
from familiehus.ui.courses.enrol.private_line import PrivateLine
from familiehus.ui.desk.typed_day import read_day
from familiehus.ui.handover.consent_days import DayField
from familiehus.ui.handover.consent_ideas import IdeaRow
from familiehus.ui.referrals import words
from familiehus.ui.referrals.panel import ReferralPanel

WHO_MOST, REASON_MOST = 80, 200


@dataclass(frozen=True, slots=True)
class News:
    """``due_on`` None: a fortnight on."""

    step: Step
    day: date
    told_by: str
    reason: str
    due_on: date | None


class StepPanel(ReferralPanel):
    """``wanted`` carries :class:`News`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Skriv det ned"), parent)
        self._step = Step.RECEIVED
        self.told = PrivateLine(tr("Hvem fortalte os det?"), WHO_MOST)
        self.tellers = IdeaRow(tr("Hvem fortalte os det"))
        self.reason = PrivateLine(tr("Hvorfor?"), REASON_MOST, tr("Et par ord. Ikke familiens historie."))
        self.reasons = IdeaRow(tr("Hvorfor"))
        self.day = DayField(tr("Hvilken dag?"), read_day)
        self.due = DayField(tr("Hvornår skal vi høre igen? Senest"), read_coming_day)
        self.tellers.chosen.connect(lambda text: self._put(self.told, text))
        self.reasons.chosen.connect(lambda text: self._put(self.reason, text))
        for part in (self.told, self.tellers, self.reason, self.reasons, self.day, self.due):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def ask(self, line: ReferralLine, step: Step) -> None:
        """About this step."""
        self._step = step
        self.told.set_text("")
        self.tellers.show_ideas(words.usual_tellers(line.referral))
        self.reason.set_text("")
        for part in (self.reason, self.reasons):
            part.setVisible(step.refusal)
        self.reasons.show_ideas(words.usual_reasons(step) if step.refusal else ())
        self.day.set_day(clock.today())
        self.due.field.clear()
        self.due.explain(tr("Tomt felt: 14 dage efter dagen."))
        self.due.complain("")
        self.due.setVisible(step is not Step.CAUGHT)
        detail = words.step_meaning(step, out=line.referral.direction is Direction.OUT)
        if step is Step.CAUGHT:
            detail = tr("Første møde er holdt, så nogen andre har familien. Det lukker henvisningen.")
        elif step.refusal:
            detail = tr("Henvisningen bliver stående åben, til familien har et næste skridt.")
        heading = tr("{family}: {step}", family=line.family, step=words.step_name(step))
        self.begin(heading, detail[:1].upper() + detail[1:], self.told.field)

    def raw(self) -> object:
        """What is typed."""
        return (self.told.text(), self.reason.text(), self.day.field.text(), self.due.field.text())

    def fields(self) -> dict[str, Asked]:
        """Where a refusal belongs."""
        return {
            "told_by": self.told, "told_by_missing": self.told, "reason": self.reason,
            "step_reason_missing": self.reason, "step_ahead": self.day, "step_before": self.day,
            "due_past": self.due,
        }  # fmt: skip

    def idea_rows(self) -> tuple[tuple[QWidget, IdeaRow], ...]:
        """Alt and a digit."""
        return (self.told, self.tellers), (self.reason, self.reasons)

    def save(self) -> None:
        """Read the days; the rest is the verb's to refuse."""
        day = self.day.day
        if day is None:
            self.complain(self.day, tr("Skriv en dag, der har været. Fx i dag eller i går."))
            return
        due = self.due.day
        if due is None and self.due.field.text().strip() and not self.due.isHidden():
            self.complain(self.due, tr("Skriv en dag, fx torsdag eller 10. december."))
            return
        self.send(News(self._step, day, self.told.text(), self.reason.text(), due))

    @staticmethod
    def _put(line: PrivateLine, text: str) -> None:
        line.set_text(text)
        line.field.end(False)
        line.field.setFocus()
