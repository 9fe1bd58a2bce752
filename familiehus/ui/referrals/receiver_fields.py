"""Who shall get the referral: out of the catalogue as one types, or written freely."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.handover.consent import same
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.courses.enrol.private_line import PrivateLine
from familiehus.ui.handover.consent_ideas import IdeaRow
from familiehus.ui.handover.consent_receivers import Receiver, fitting
from familiehus.ui.referrals.reading import Listed

PARTY_MOST = 120


class ReceiverFields(QWidget):
    """``changed`` with every answer. ``offer`` is the catalogue's id while its own words stand there."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listed: tuple[Listed, ...] = ()
        self.party = PrivateLine(tr("Hvem skal gribe familien?"), PARTY_MOST)
        self.known = IdeaRow(tr("Fra tilbudsoversigten"))
        self.unit = PrivateLine(tr("Hvilken del, eller hvem der?"), PARTY_MOST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        for part in (self.party, self.unit, self.known):
            column.addWidget(part)
        for line in (self.party, self.unit):
            line.changed.connect(self._typed)
        self.known.chosen.connect(self._choose)

    def begin(self, listed: Sequence[Listed], chosen: Listed | None = None) -> None:
        """Empty; or with the offer it is wanted from, which may also be one that has ended."""
        more = (chosen,) if chosen is not None and chosen not in listed else ()
        self._listed = (*more, *listed)
        if chosen is None:
            self.put(Receiver("", ""))
        else:
            self.put(chosen.receiver)

    def put(self, receiver: Receiver) -> None:
        """These words."""
        self.party.set_text(receiver.party)
        self.unit.set_text(receiver.unit)
        self._look()

    @property
    def receiver(self) -> Receiver:
        """As it stands."""
        return Receiver(self.party.text(), self.unit.text())

    @property
    def offer(self) -> UUID | None:
        """The catalogue's, while nobody wrote something else."""
        here = self._here()
        return here.offer if here is not None else None

    @property
    def ours(self) -> bool:
        """One of the house's own courses or activities."""
        here = self._here()
        return here is not None and here.ours

    def _here(self) -> Listed | None:
        mine = _key(self.receiver)
        return next((one for one in self._listed if _key(one.receiver) == mine), None)

    def _typed(self) -> None:
        self._look()
        self.changed.emit()

    def _look(self) -> None:
        known = [one.receiver for one in self._listed]
        typed = f"{self.party.text()} {self.unit.text()}"
        here = _key(self.receiver)
        self.known.show_ideas([one.words for one in fitting(known, typed) if _key(one) != here])
        listed = self._here()
        if listed is not None and listed.offer is None:
            said = tr(
                "Står i husets kalender. Er det et hold, får familien først plads, når den er tilmeldt."
            )
        else:
            said = tr("Står i tilbudsoversigten.") if listed is not None else ""
        self.party.explain(said)

    def _choose(self, text: str) -> None:
        one = next((each for each in self._listed if each.receiver.words == text), None)
        if one is not None:
            self.put(one.receiver)
            self.party.field.setFocus()
            self.changed.emit()


def _key(receiver: Receiver) -> tuple[str, str]:
    return same(receiver.party), same(receiver.unit)
