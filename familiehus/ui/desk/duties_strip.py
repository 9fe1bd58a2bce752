"""Vi slipper ikke: one calm line on the front page about families on their way. Counts and days, no names."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familiehus.calendar.activity import clock_time
from familiehus.i18n import tr, trn
from familiehus.ui import theme
from familiehus.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from familiehus.queries.handover_duties import Duties


@dataclass(frozen=True, slots=True)
class DutyWords:
    """``text`` is empty when nothing is due. ``referrals``: which ones it speaks of."""

    text: str
    referrals: frozenset[UUID]


def duty_words(duties: "Duties", today: date) -> DutyWords:
    """``Vi slipper ikke: 2 venter på svar, ældst 6 dage over · 1 mangler tilbagemelding``."""
    owed = [one for one in duties.feedback if (one.referral.feedback_due or date.max) <= today]
    late = {one.referral.id for one in duties.overdue}
    lapsed = [one for one in duties.lapsed if one.referral.id not in late]
    stopped = [one for one in duties.stopped if one.referral.id not in late]
    parts = [_waiting(duties)]
    if owed:
        parts.append(trn("1 mangler tilbagemelding", "{n} mangler tilbagemelding", len(owed)))
    if lapsed:
        parts.append(trn("1 samtykke er udløbet", "{n} samtykker er udløbet", len(lapsed)))
    if stopped:
        parts.append(trn("1 mangler et næste skridt", "{n} mangler et næste skridt", len(stopped)))
    if duties.tell:
        parts.append(trn("1 skal have besked", "{n} skal have besked", len(duties.tell)))
    parts.append(_expiring(duties))
    parts.append(_appointments(duties))
    said = " · ".join(part for part in parts if part)
    lines = (*duties.overdue, *owed, *lapsed, *stopped, *duties.appointments)
    text = tr("Vi slipper ikke: {what}", what=said) if said else ""
    ids = {one.referral.id for one in lines}
    return DutyWords(text, frozenset(ids.union(*(one.referrals for one in duties.expiring))))


def _waiting(duties: "Duties") -> str:
    if not duties.overdue:
        return ""
    days = max(one.overdue for one in duties.overdue)
    over = trn("1 dag over", "{n} dage over", days)
    many = len(duties.overdue)
    if many == 1:
        return tr("1 venter på svar, {over}", over=over)
    return tr("{n} venter på svar, ældst {over}", n=many, over=over)


def _expiring(duties: "Duties") -> str:
    """The first one's days: whoever asks in time needs not begin anew."""
    if not duties.expiring:
        return ""
    days = min(one.days for one in duties.expiring)
    soon = tr("i dag") if days == 0 else trn("om 1 dag", "om {n} dage", days)
    many = len(duties.expiring)
    if many == 1:
        return tr("1 samtykke udløber {soon}", soon=soon)
    return tr("{n} samtykker udløber snart, det første {soon}", n=many, soon=soon)


def _appointments(duties: "Duties") -> str:
    if not duties.appointments:
        return ""
    first = clock_time(min(one.referral.meets_at or 0 for one in duties.appointments))
    many = len(duties.appointments)
    if many == 1:
        return tr("en aftale kl. {time}", time=first)
    return tr("{n} aftaler, den første kl. {time}", n=many, time=first)


class DutiesStrip(Banner):
    """``wanted`` carries the ids of what it speaks of. Hidden while nothing is due."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(icon_name="arrow", parent=parent)
        self._said = DutyWords("", frozenset())
        inside = self.layout()
        assert inside is not None
        inside.setContentsMargins(theme.px(16), theme.px(6), theme.px(16), theme.px(6))
        self.acted.connect(lambda: self.wanted.emit(self._said.referrals))
        self.hide()

    @property
    def button(self) -> QWidget:
        """What is pressed to see them."""
        return self._action

    def show_duties(self, duties: "Duties", today: date) -> None:
        """Say it; the same again costs nothing."""
        said = duty_words(duties, today)
        if said.text != self._said.text:
            self.show_words(said.text, strong=tr("Vi slipper ikke:"), action=tr("Se dem"))
        self._said = said
        self.setVisible(bool(said.text))

    def forget(self) -> None:
        """Locked."""
        self._said = DutyWords("", frozenset())
        self.show_words("")
        self.hide()
