"""Another colleague sees to it now."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr
from familiehus.queries.handover_lines import ReferralLine
from familiehus.ui.activity.asked import Asked
from familiehus.ui.courses.enrol.private_line import PrivateLine
from familiehus.ui.handover.consent_ideas import IdeaRow
from familiehus.ui.referrals.panel import ReferralPanel
from familiehus.ui.referrals.step_panel import WHO_MOST


class OwnerPanel(ReferralPanel):
    """``wanted`` carries the name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Giv den videre"), parent)
        self.owner = PrivateLine(tr("Hvem holder øje nu?"), WHO_MOST)
        self.names = IdeaRow(tr("Kolleger"))
        self.names.chosen.connect(self._put)
        for part in (self.owner, self.names):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def ask(self, line: ReferralLine, names: Sequence[str]) -> None:
        """About this one."""
        self.owner.set_text("")
        self.names.show_ideas([one for one in names if one != line.referral.owner])
        aside = tr("Nu er det {owner}.", owner=line.referral.owner)
        self.begin(tr("{family}: hvem holder øje?", family=line.family), aside, self.owner.field)

    def _put(self, name: str) -> None:
        self.owner.set_text(name)
        self.owner.field.setFocus()

    def raw(self) -> object:
        """What is typed."""
        return self.owner.text()

    def fields(self) -> dict[str, Asked]:
        """Where a refusal belongs."""
        return {"owner": self.owner, "owner_missing": self.owner}

    def idea_rows(self) -> tuple[tuple[QWidget, IdeaRow], ...]:
        """Alt and a digit."""
        return ((self.owner, self.names),)

    def save(self) -> None:
        """The verb refuses an empty one."""
        self.send(self.owner.text())
