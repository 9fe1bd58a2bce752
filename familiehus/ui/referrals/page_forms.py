"""The forms of the page: opened with what they ask about, saved by the deeds, closed when it is written."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from familiehus import clock
from familiehus.handover.referral import Step
from familiehus.offers.offer import Offer
from familiehus.queries.handover_lines import ReferralLine
from familiehus.ui.referrals import reading
from familiehus.ui.referrals.close_panel import ClosePanel
from familiehus.ui.referrals.consent_way import ConsentWay
from familiehus.ui.referrals.deeds import ReferralDeeds
from familiehus.ui.referrals.feedback_panel import FeedbackPanel
from familiehus.ui.referrals.in_form import InForm
from familiehus.ui.referrals.out_form import OutForm
from familiehus.ui.referrals.owner_panel import OwnerPanel
from familiehus.ui.referrals.panel import ReferralPanel
from familiehus.ui.referrals.side import Side
from familiehus.ui.referrals.step_panel import StepPanel
from familiehus.ui.referrals.turn_panel import AppointmentPanel, EnrolledPanel

if TYPE_CHECKING:
    from familiehus.storage.cupboard import Cupboard
    from familiehus.ui.task import Task
    from familiehus.ui.tasks import Tasks


class PageForms(QObject):
    """``begun`` carries the id of a new referral."""

    begun = Signal(object)

    def __init__(
        self, side: Side, tasks: "Tasks", cupboard: "Cupboard", deeds: ReferralDeeds, ways: ConsentWay
    ) -> None:
        super().__init__(side)
        self._side, self._tasks, self._cupboard, self._deeds = side, tasks, cupboard, deeds
        self._ways = ways
        self._order: Callable[[Any], Task[Any]] | None = None
        self._joined: set[ReferralPanel] = set()
        ways.given.connect(self._consent_given)

    # -- new ones -----------------------------------------------------------------------------------------

    def new_out(self, family: UUID | None = None, offer: Offer | None = None) -> None:
        """N; from a family's page; from the catalogue."""
        self._read_then(lambda facts: self._ask_out(facts, family, offer))

    def new_in(self) -> None:
        """I."""
        self._read_then(self._ask_in)

    def _read_then(self, then: Callable[[reading.FormFacts], None]) -> None:
        actor = self._cupboard.actor
        self._tasks.read(reading.read_form, actor, clock.today()).then(then, self)

    def _ask_out(self, facts: reading.FormFacts, family: UUID | None, offer: Offer | None) -> None:
        if self._side.may_open():
            listed = None if offer is None else reading.listed(offer, facts.house)
            self._show(OutForm, self._deeds.begin).ask(facts, self._cupboard.actor.name, family, listed)

    def _ask_in(self, facts: reading.FormFacts) -> None:
        if self._side.may_open():
            self._show(InForm, self._deeds.begin).ask(facts, self._cupboard.actor.name)

    def _consent_given(self, family: UUID, consent: Any) -> None:
        def came(facts: reading.FormFacts) -> None:
            form, row = self._side.form, next((one for one in facts.families if one.id == family), None)
            if isinstance(form, OutForm) and row is not None:
                form.consent_given(facts, row, consent)

        self._read_then(came)

    # -- one that is there --------------------------------------------------------------------------------

    def step(self, line: ReferralLine, step: Step) -> None:
        """News, or a turn."""
        one = line.referral
        if step is Step.ENROLLED:
            self._tasks.read(reading.read_seats).then(lambda seats: self._ask_seat(line, seats), self)
        elif step is Step.APPOINTMENT:
            self._show(AppointmentPanel, partial(self._deeds.turn, one.id)).ask(line)
        else:
            self._show(StepPanel, partial(self._deeds.step, one.id)).ask(line, step)

    def _ask_seat(self, line: ReferralLine, seats: "tuple[reading.Seat, ...]") -> None:
        if self._side.may_open():
            self._show(EnrolledPanel, partial(self._deeds.turn, line.referral.id)).ask(line, seats)

    def close(self, line: ReferralLine) -> None:
        """X."""
        self._show(ClosePanel, partial(self._deeds.close, line.referral.id)).ask(line)

    def owner(self, line: ReferralLine) -> None:
        """O."""

        def came(names: tuple[str, ...]) -> None:
            if self._side.may_open():
                self._show(OwnerPanel, partial(self._deeds.assign, line.referral)).ask(line, names)

        self._tasks.read(reading.people).then(came, self)

    def feedback(self, line: ReferralLine) -> None:
        """F."""

        def came(consents: Any) -> None:
            if self._side.may_open():
                self._show(FeedbackPanel, partial(self._deeds.feedback, line.referral)).ask(line, consents)

        actor, family = self._cupboard.actor, line.referral.family
        self._tasks.read(reading.read_consents, actor, family).then(came, self)

    # -- saving -------------------------------------------------------------------------------------------

    def _show(self, kind: Callable[[], ReferralPanel], order: "Callable[[Any], Task[Any]]") -> Any:
        panel = self._side.show_form(kind)
        self._order = order
        if panel not in self._joined:
            self._joined.add(panel)
            panel.wanted.connect(partial(self._save, panel))
            if isinstance(panel, OutForm):
                panel.consent_wanted.connect(partial(self._ways.ask, panel))
        return panel

    def _save(self, panel: ReferralPanel, order: Any) -> None:
        deed = self._order
        if deed is not None:
            task = deed(order)
            task.then(lambda change: self._written(panel, change), self).failed(panel.refuse, panel)

    def _written(self, panel: ReferralPanel, change: Any) -> None:
        new = isinstance(panel, OutForm | InForm)
        panel.saved()
        if new:
            self.begun.emit(change.ids[0])
