"""Issue 5, part 6, lived at random in a real house: what must hold whatever staff do, in any order.

No letter without a live consent or the family carrying it; a withdrawal closes the gate at once; every open
referral has a due date and an owner; nothing closes but *grebet* or a refusal with a next step; nothing of an
anonymous contact reaches an identified row.
"""

import shutil
import tempfile
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import select

from familiehus import clock
from familiehus.errors import UserError
from familiehus.handover.consent import Consent, ConsentState
from familiehus.handover.referral import Direction, Feedback, NextStep, Referral, Step
from familiehus.handover.vagueness import vague
from familiehus.models import Base
from familiehus.models.handover import Consent as ConsentRow
from familiehus.models.handover import Referral as ReferralRow
from familiehus.models.handover import TellDuty
from familiehus.queries.handover_rows import consent_of, referrals_of
from familiehus.services.letters import letter_of
from familiehus.services.referrals import (
    AssignReferral,
    CloseReferral,
    GiveFeedback,
    SetAgreed,
    TakeBackStep,
    assign_referral,
    close_referral,
    give_feedback,
    set_agreed,
    take_back_step,
)
from tests.helpers.cupboards import facts, new_house, register
from tests.helpers.handover_desk import NURSES, SLEEP, HandoverDesk

START = datetime.fromisoformat("2026-11-19 10:00")
MIDWIFE = ("Jordemodercentret", "")
RECEIVERS = (NURSES, ("Vordingborg Kommune", "Familieafdelingen"), MIDWIFE)
LINES = (SLEEP, "hun er alene", "han er født i uge 34")
CONTACT = "4792"
"""The postnummer of the anonymous ones: it must never stand in an identified row."""


class Handover(RuleBasedStateMachine):
    """A house with two families, at whose desk anything may be tried."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="familiehus-handover-"))
        self.days = 0
        with clock.frozen(START):
            self.cupboard = new_house(self.folder).open()
        self.desk = HandoverDesk(self.cupboard)
        self.withdrawn: set[UUID] = set()

    @initialize()
    def two_families(self) -> None:
        with self.now():
            self.families = [self.desk.family(name) for name in ("Thilde", "Sofie")]

    def now(self) -> Any:
        return clock.frozen(START + timedelta(days=self.days))

    def teardown(self) -> None:
        self.cupboard.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    # -- reading ------------------------------------------------------------------------------------------

    def referrals(self) -> tuple[Referral, ...]:
        with self.cupboard.read() as session:
            return referrals_of(session, select(ReferralRow).order_by(ReferralRow.id))

    def consents(self) -> dict[UUID, Consent]:
        with self.cupboard.read() as session:
            rows = session.execute(select(ConsentRow).order_by(ConsentRow.id)).scalars()
            return {row.id: consent_of(row) for row in rows}

    def picked(self, number: int, found: list[Any]) -> Any:
        return found[number % len(found)] if found else None

    def tried(self, *attempt: Any) -> bool:
        """True when it was not refused."""
        try:
            attempt[0](*attempt[1:])
        except UserError:
            return False
        return True

    # -- what staff do ------------------------------------------------------------------------------------

    @rule(days=st.integers(1, 12))
    def time_passes(self, days: int) -> None:
        self.days += days

    @rule(place=st.sampled_from(["Huset"]))
    def somebody_anonymous_comes(self, place: str) -> None:
        with self.now():
            register(self.cupboard, facts(place=place, postnummer=CONTACT))

    @rule(
        which=st.integers(0, 1),
        receiver=st.sampled_from([*RECEIVERS, ("kommunen", "")]),
        lines=st.lists(st.sampled_from([*LINES, "alt relevant"]), max_size=3),
        days=st.integers(0, 25),
    )
    def a_yes(self, which: int, receiver: tuple[str, str], lines: list[str], days: int) -> None:
        with self.now():
            more = {"receiver": receiver[0], "receiver_unit": receiver[1], "information": tuple(lines)}
            clear = bool(lines) and "alt relevant" not in lines and receiver[0] != "kommunen"
            assert self.tried(lambda: self.desk.yes(self.families[which], days=days, **more)) == clear

    @rule(
        which=st.integers(0, 1),
        receiver=st.sampled_from(RECEIVERS),
        lines=st.lists(st.sampled_from(LINES), max_size=2),
        number=st.integers(0, 9),
        carried=st.booleans(),
    )
    def a_referral(
        self, which: int, receiver: tuple[str, str], lines: list[str], number: int, carried: bool
    ) -> None:
        with self.now():
            family, asked = self.families[which], tuple(lines)
            said = self.picked(number, list(self.consents().values()))
            covered = (
                said is not None and said.family == family and said.covers(*receiver, asked, clock.today())
            )
            more = {
                "party": receiver[0],
                "unit": receiver[1],
                "information": asked,
                "purpose": "tale om søvn",
            }
            consent = None if said is None else said.id
            made = self.tried(lambda: self.desk.refer(family, consent=consent, carried=carried, **more))
            assert made == (carried or covered)

    @rule(which=st.integers(0, 1), agreed=st.booleans())
    def one_comes(self, which: int, agreed: bool) -> None:
        with self.now():
            self.desk.receive(self.families[which], agreed=agreed)

    @precondition(lambda self: self.referrals())
    @rule(number=st.integers(0, 9), step=st.sampled_from(Step))
    def news(self, number: int, step: Step) -> None:
        with self.now():
            one = self.picked(number, list(self.referrals()))
            gate = self.may_leave(one)
            done = self.tried(lambda: self.desk.step(one.id, step))
            assert not (done and step is Step.SENT and not gate)
            assert not (done and step is Step.STOPPED)

    @precondition(lambda self: self.referrals())
    @rule(number=st.integers(0, 9), next_step=st.sampled_from(NextStep))
    def closing(self, number: int, next_step: NextStep) -> None:
        with self.now():
            one = self.picked(number, list(self.referrals()))
            command = CloseReferral(one.id, "vi har talt med dem", next_step)
            done = self.tried(self.desk.do, close_referral, command)
            assert done == (one.open and one.step.refusal)

    @precondition(lambda self: self.referrals())
    @rule(number=st.integers(0, 9))
    def taken_back(self, number: int) -> None:
        with self.now():
            one = self.picked(number, list(self.referrals()))
            done = self.tried(self.desk.do, take_back_step, TakeBackStep(one.id))
            if done and one.consent in self.withdrawn and one.direction is Direction.OUT:
                assert one.step is Step.STOPPED and not one.open  # noqa: PT018

    @precondition(lambda self: self.referrals())
    @rule(number=st.integers(0, 9), owner=st.sampled_from(["Bodil Kær", "", "  "]))
    def handed_on(self, number: int, owner: str) -> None:
        with self.now():
            one = self.picked(number, list(self.referrals()))
            done = self.tried(self.desk.do, assign_referral, AssignReferral(one.id, owner))
            assert done == (one.open and bool(owner.strip()))

    @precondition(lambda self: self.referrals())
    @rule(number=st.integers(0, 9), feedback=st.sampled_from(Feedback), with_=st.integers(0, 9))
    def feedback(self, number: int, feedback: Feedback, with_: int) -> None:
        with self.now():
            one = self.picked(number, list(self.referrals()))
            said = self.consents()
            offered = self.picked(with_, list(said.values()))
            given = GiveFeedback(one.id, feedback, clock.today(), None if offered is None else offered.id)
            done = self.tried(self.desk.do, give_feedback, given)
            if done and feedback is not Feedback.GOT_IT and not one.agreed:
                assert offered.state(clock.today()) is ConsentState.LIVE
                assert (offered.family, offered.text.receiver) == (one.family, one.party)
            assert not (done and one.direction is Direction.OUT)

    @precondition(lambda self: self.referrals())
    @rule(number=st.integers(0, 9), agreed=st.booleans())
    def minds_change(self, number: int, agreed: bool) -> None:
        with self.now():
            one = self.picked(number, list(self.referrals()))
            self.tried(self.desk.do, set_agreed, SetAgreed(one.id, agreed))

    @precondition(lambda self: self.consents())
    @rule(number=st.integers(0, 9))
    def a_no(self, number: int) -> None:
        with self.now():
            one = self.picked(number, list(self.consents().values()))
            rested = [ref for ref in self.referrals() if ref.consent == one.id]
            self.desk.no(one.id)
            if one.id not in self.withdrawn:
                self.all_are_told(one.id, rested)
            self.withdrawn.add(one.id)

    def all_are_told(self, consent: UUID, rested: list[Referral]) -> None:
        """Each receiver that got something, each referrer that heard, each owner of one that lies there."""
        with self.cupboard.read() as session:
            duties = select(TellDuty.whom).where(TellDuty.consent_id == consent)
            told = set(session.execute(duties).scalars())
        for one in rested:
            got = one.sent if one.direction is Direction.OUT else one.feedback_on is not None
            if got:
                assert ", ".join(part for part in (one.party, one.unit) if part) in told
            elif one.open and one.direction is Direction.OUT:
                assert one.owner in told

    # -- what must hold -----------------------------------------------------------------------------------

    def may_leave(self, one: Referral) -> bool:
        """Said here once more in plain words, not by asking the gate."""
        if one.direction is Direction.IN or not one.open or one.step is Step.STOPPED:
            return False
        said = self.consents().get(one.consent) if one.consent else None
        lives = (
            said is not None
            and said.withdrawn_on is None
            and said.given_on <= clock.today() <= said.until
            and said.family == one.family
            and (said.text.receiver, said.text.receiver_unit) == (one.party, one.unit)
            and set(one.information) <= set(said.text.information)
            and said.text.purpose == one.purpose
        )
        return one.carried or lives

    @invariant()
    def a_letter_is_made_exactly_when_it_may_leave(self) -> None:
        with self.now():
            for one in self.referrals():
                assert self.tried(letter_of, self.cupboard, one.id) == self.may_leave(one)

    @invariant()
    def every_open_one_has_a_day_and_an_owner_and_every_closed_one_an_outcome(self) -> None:
        for one in self.referrals():
            assert one.owner.strip()
            assert one.due_on >= one.steps[0].day
            if not one.open and not one.caught:
                assert one.step.refusal and one.next_step and one.closing_reason  # noqa: PT018
            assert one.open or one.closed_on is not None
            assert not (one.caught and one.open)

    @invariant()
    def nothing_open_rests_on_a_withdrawn_yes(self) -> None:
        for one in self.referrals():
            if one.direction is Direction.OUT and one.consent in self.withdrawn and one.open:
                assert one.step is Step.STOPPED

    @invariant()
    def every_kept_yes_says_what_from_whom_to_whom_and_why(self) -> None:
        for one in self.consents().values():
            assert vague(one) == ()

    @invariant()
    def nobody_is_forgotten_while_somebody_has_to_see_to_them(self) -> None:
        for family in getattr(self, "families", ()):
            page = self.desk.page(family)
            assert page is not None
            busy = any(line.referral.open for line in page.referrals)
            untold = any(one.told_on is None for one in page.tellings)
            assert not (busy or untold) or page.family.erase_on is None

    @invariant()
    def nothing_of_an_anonymous_contact_is_in_an_identified_row(self) -> None:
        identified = [one for one in Base.metadata.sorted_tables if one.info["kind"] == "identified"]
        with self.cupboard.read() as session:
            for table in identified:
                for row in session.execute(select(table)):
                    assert CONTACT not in map(str, row), table.name


TestHandover = Handover.TestCase
TestHandover.settings = settings(max_examples=12, stateful_step_count=30, deadline=None)
