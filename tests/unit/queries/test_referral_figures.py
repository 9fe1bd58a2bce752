"""Caught, not caught, nobody knows yet; the days it took; and the same figures when a family is forgotten."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from fractions import Fraction
from pathlib import Path
from statistics import median as plain_median
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import delete, select

from familiehus import clock
from familiehus.handover.counting import fact_of
from familiehus.handover.referral import Feedback, NextStep, Step
from familiehus.models.handover import Family, ReferralCount
from familiehus.models.handover import Referral as ReferralRow
from familiehus.queries.handover_rows import referrals_of
from familiehus.queries.referral_figures import MedianDays, ReferralFigures, median, referral_figures
from familiehus.services.referrals import CloseReferral, GiveFeedback, close_referral, give_feedback
from tests.helpers.cupboards import new_house
from tests.helpers.handover_desk import HandoverDesk

FIRST = date(2026, 11, 2)
NOVEMBER = (date(2026, 11, 1), date(2026, 11, 30))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[HandoverDesk]:
    with on(0), new_house(tmp_path).open() as cupboard:
        yield HandoverDesk(cupboard)


def on(days: int):  # type: ignore[no-untyped-def]
    """So many days after the first."""
    return clock.frozen(datetime.combine(FIRST + timedelta(days=days), datetime.min.time()))


def figures(desk: HandoverDesk, *period: date) -> ReferralFigures:
    with desk.cupboard.read() as session:
        return referral_figures(session, *(period or NOVEMBER))


def sent(desk: HandoverDesk, family: UUID, caught_after: int | None, party: str = "Mødrehjælpen") -> UUID:
    """Sent on the first day; caught so many days later, or refused after three."""
    one = desk.refer(family, carried=True, party=party, unit="")
    desk.step(one, Step.SENT)
    with on(3 if caught_after is None else caught_after):
        desk.step(one, Step.CAUGHT if caught_after is not None else Step.NO_ROOM)
        if caught_after is None:
            desk.do(close_referral, CloseReferral(one, "fuldt", NextStep.POINTED_ON))
    return one


def test_outcomes_and_days_by_receiver(desk: HandoverDesk) -> None:
    family = desk.family()
    for days in (2, 5, 8):
        sent(desk, family, days)
    sent(desk, family, None)
    waits = desk.refer(family, carried=True, party="Home-Start", unit="")
    with on(4):
        desk.step(waits, Step.SENT)
    found = figures(desk)
    assert (found.out.caught, found.out.not_caught, found.out.unknown, found.out.total) == (3, 1, 1, 5)
    assert found.out.days == MedianDays(Fraction(0), None, None, Fraction(5))
    assert [(one.party, one.outcomes.total) for one in found.by_receiver] == [
        ("Mødrehjælpen", 4),
        ("Home-Start", 1),
    ]
    assert found.by_receiver[1].outcomes.days.sent == 4
    assert (found.incoming.total, found.by_referrer) == (0, ())


def test_feedback_in_time_by_referrer(desk: HandoverDesk) -> None:
    family = desk.family()
    prompt, late, silent = (desk.receive(family) for _ in range(3))
    desk.receive(family, profession="psykolog", party="Lægehuset", feedback_due=FIRST + timedelta(days=90))
    with on(20):
        desk.do(give_feedback, GiveFeedback(prompt, Feedback.GOT_IT, FIRST + timedelta(days=14)))
        desk.do(give_feedback, GiveFeedback(late, Feedback.GOT_IT, FIRST + timedelta(days=15)))
        desk.step(silent, Step.CAUGHT)
        found = figures(desk)
    assert (found.incoming.in_time, found.incoming.answered_or_late) == (1, 3)
    assert [(one.party, one.outcomes.in_time, one.outcomes.total) for one in found.by_referrer] == [
        *(("jordemoder", 1, 3), ("psykolog", 0, 1))
    ]


def test_a_period_has_what_was_closed_in_it_and_what_is_open_by_its_end(desk: HandoverDesk) -> None:
    family = desk.family()
    sent(desk, family, 5)
    sent(desk, family, 40)
    with on(35):
        desk.refer(family, carried=True)
    november, december = figures(desk), figures(desk, date(2026, 12, 1), date(2026, 12, 31))
    assert (november.out.caught, november.out.unknown) == (1, 0)
    assert (december.out.caught, december.out.unknown) == (1, 1)


def test_forgetting_a_family_changes_no_figure(desk: HandoverDesk) -> None:
    stays, goes = desk.family(), desk.family("Sofie")
    for family in (stays, goes):
        sent(desk, family, 4)
        sent(desk, family, None, party="Home-Start")
        came = desk.receive(family)
        with on(9):
            desk.do(give_feedback, GiveFeedback(came, Feedback.GOT_IT, FIRST + timedelta(days=9)))
            desk.step(came, Step.CAUGHT)
    before = figures(desk)
    with desk.cupboard.write() as uow:
        for one in referrals_of(uow.session, select(ReferralRow).where(ReferralRow.family_id == goes)):
            fact = fact_of(one, clock.today())
            kept = {name: getattr(fact, name) for name in fact.__slots__}
            uow.session.add(ReferralCount(id=uuid4(), **kept))
        uow.session.execute(delete(Family).where(Family.id == goes))
        uow.commit()
    assert figures(desk) == before
    assert before.out.caught == before.incoming.caught == 2


@given(st.lists(st.none() | st.integers(0, 400), max_size=12))
def test_the_median_is_the_middle(days: list[int | None]) -> None:
    known = [one for one in days if one is not None]
    found = median(days)
    assert (found is None) == (not known)
    if known:
        assert found == Fraction(plain_median(known))
