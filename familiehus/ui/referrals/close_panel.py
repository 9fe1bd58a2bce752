"""Vi slipper ikke: a referral that nobody caught closes only with a reason and a next step for the family."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from familiehus.handover.referral import NextStep
from familiehus.i18n import tr
from familiehus.queries.handover_lines import ReferralLine
from familiehus.ui.activity.asked import Asked
from familiehus.ui.activity.chip_row import ChipRow
from familiehus.ui.courses.enrol.private_line import PrivateLine
from familiehus.ui.referrals import words
from familiehus.ui.referrals.panel import ReferralPanel
from familiehus.ui.referrals.step_panel import REASON_MOST


@dataclass(frozen=True, slots=True)
class Closing:
    """How it ends."""

    reason: str
    next_step: NextStep


class ClosePanel(ReferralPanel):
    """``wanted`` carries :class:`Closing`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Afslut henvisningen"), parent)
        self.steps = ChipRow(tr("Næste skridt"), [(one, words.next_step_name(one)) for one in NextStep])
        self.next = Asked(tr("Hvad sker der med familien i stedet?"), self.steps)
        self.reason = PrivateLine(tr("Hvorfor slutter den her?"), REASON_MOST)
        self.steps.chosen.connect(lambda _value: self.next.complain(""))
        self.body.addWidget(self.next)
        self.body.addWidget(self.reason)
        self.body.addStretch(1)

    def ask(self, line: ReferralLine) -> None:
        """About this one; the reason of the refusal is what mostly stands there."""
        self.steps.set_value(None)
        self.reason.set_text(line.referral.steps[-1].reason)
        self.reason.explain(tr("Ingen henvisning lukkes i stilhed. Et par ord er nok."))
        aside = tr("Vi slipper ikke: vælg det næste skridt, så familien ikke står alene.")
        self.begin(tr("{family}: afslut", family=line.family), aside, self.steps.stop())

    def raw(self) -> object:
        """What is typed."""
        return self.reason.text(), self.steps.value()

    def fields(self) -> dict[str, Asked]:
        """Where a refusal belongs."""
        return {"reason": self.reason, "closing_reason_missing": self.reason, "next_step_missing": self.next}

    def save(self) -> None:
        """A next step must be chosen."""
        chosen = self.steps.value()
        if not isinstance(chosen, NextStep):
            self.complain(self.next, tr("Vi slipper ikke. Vælg, hvad der sker med familien i stedet."))
            return
        self.send(Closing(self.reason.text(), chosen))
