"""Seeded faults: each way to build this wrongly, and what catches it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import pytest

from familiehus.disclosure.counting import Count
from familiehus.disclosure.figures import Axis, Figure, Why
from familiehus.disclosure.guard import Guard
from familiehus.disclosure.ledger import Cancelled, Decision, Request, decide
from familiehus.disclosure.problem import Problem, Row, Session, TimedOut
from familiehus.disclosure.secrets_of import block_secrets, spans
from familiehus.disclosure.solver import HighsSolver
from familiehus.disclosure.verify import Account, verify
from familiehus.errors import Bug, EnvironmentFault
from familiehus.values import Month, Period
from tests.helpers.linear_attack import attack, crowds_of, figure_relations
from tests.unit.disclosure.disclosure_months import cell
from tests.unit.disclosure.ledger_years import QUARTER, K, Year, counted, january, lively, publish

JANUARY = Month(2026, 1)
HOUSE = lively(5)


@pytest.fixture(scope="module")
def honest() -> Year:
    return publish(HOUSE, QUARTER)


def quarter_alone(year: Year) -> Decision:
    """The quarter decided as if nothing had been published before it."""
    return decide(Request(Period.parse("2026-K1"), K, year.counts))


def found_out(year: Year, figures: tuple[Figure, ...]) -> int:
    ranges = attack(figure_relations(figures), crowds_of(year.counts), year.secrets())
    return sum(not one.hidden(K) for one in ranges)


def test_forgetting_that_a_quarter_is_its_months(honest: Year) -> None:
    """Not one more figure is asked for than the months allow; the stranger finds people."""
    months = tuple(figure for decision in honest.decisions[:3] for figure in decision.figures)
    forgetful = quarter_alone(honest)
    assert len(forgetful.figures) > len(honest.decisions[3].figures)
    assert found_out(honest, honest.figures) == 0
    assert found_out(honest, (*months, *forgetful.figures)) > 0
    account = replace(honest.account(), figures=(*months, *forgetful.figures))
    with pytest.raises(Bug, match="unsafe_figures"):
        verify(account)


def test_looking_at_each_report_by_itself(honest: Year) -> None:
    """Each of them is in order; only together they tell."""
    alone = [
        decide(Request(Period.parse(text), K, honest.counts.only(Period.parse(text).months)))
        for text in QUARTER
    ]
    for decision in alone:
        counts = honest.counts.only(decision.period.months)
        tables = {str(decision.period): decision.tables}
        verify(Account(counts, decision.figures, decision.witnesses, tables, K, K))
    together = tuple(figure for decision in alone for figure in decision.figures)
    tables = {str(decision.period): decision.tables for decision in alone}
    with pytest.raises(Bug, match="unsafe_figures"):
        verify(Account(honest.counts, together, alone[-1].witnesses, tables, K, K))
    assert found_out(honest, together) > 0


@dataclass(frozen=True)
class BelowZero:
    """A solver that has forgotten that nobody can be fewer than nobody."""

    def session(self, problem: Problem) -> Session:
        return HighsSolver().session(replace(problem, true=tuple(n + 100 for n in problem.true)))


def test_dropping_the_lower_bound() -> None:
    """Telephone 3 and outside 1 are 4 together: only with fewer than nobody outside they could be 5."""
    cells = [cell(30), cell(3, channel="telefon"), cell(1, channel="ude")]
    counts = counted({JANUARY: january(*cells)})
    block = counts.block("contacts.channel")
    figure = Figure("f", "2026-01", block.id, block.id, Axis.CODE, ("fremmøde",), (JANUARY,), 30)
    secrets = block_secrets(block, spans(counts), K)
    assert Guard(counts, [block], secrets, (), [figure], K, HighsSolver()).longest([figure])[0] == 0
    with pytest.raises(Bug, match="unsafe_figures"):
        Guard(counts, [block], secrets, (), [figure], K, BelowZero()).longest([figure])


def test_computing_again_what_was_printed() -> None:
    """A contact that came late changes January; what stands in the ledger is not what would come out now."""
    before = publish({JANUARY: january(cell(30), cell(6, channel="telefon"))}, ["2026-01"])
    late = {JANUARY: january(cell(30), cell(7, channel="telefon"))}
    again = publish(late, ["2026-01"])
    assert again.figures != before.figures
    with pytest.raises(Bug, match="unsafe_figures"):
        verify(replace(before.account(), counts=again.counts))
    with pytest.raises(ValueError, match="already published"):
        decide(Request(Period.parse("2026-01"), K, again.counts, before.figures))


@dataclass(frozen=True)
class _Answering:
    """What the solver says, except where it says that there is nothing."""

    inner: Session
    late: bool

    def keep(self, sums: Sequence[frozenset[int]]) -> None:
        self.inner.keep(sums)

    def find(self, target: Row) -> Mapping[int, int] | None:
        found = self.inner.find(target)
        if found is None and self.late:
            raise TimedOut
        return {} if found is None else found


@dataclass(frozen=True)
class Otherwise:
    late: bool

    def session(self, problem: Problem) -> Session:
        return _Answering(HighsSolver().session(problem), self.late)


def test_counting_a_time_out_as_safe(honest: Year) -> None:
    assert Why.UNSAFE in {refusal.why for refusal in honest.decisions[-1].refusals}
    with pytest.raises(Bug, match="unsafe_figures"):
        publish(HOUSE, QUARTER, solver=Otherwise(late=False))


def test_a_time_out_is_a_refusal(honest: Year) -> None:
    slow = publish(HOUSE, QUARTER, solver=Otherwise(late=True))
    assert slow.figures == honest.figures
    whys = {r.why for decision in slow.decisions for r in decision.refusals}
    assert Why.TIMEOUT in whys
    assert Why.UNSAFE not in whys
    verify(slow.account())


def test_no_time_at_all(honest: Year) -> None:
    """HiGHS itself gives up: fewer figures, nothing unsafe; without earlier witnesses nothing at all."""
    months = tuple(f for d in honest.decisions[:3] for f in d.figures)
    request = Request(Period.parse("2026-K1"), K, honest.counts, months, honest.decisions[2].witnesses)
    hurried = decide(request, HighsSolver(seconds=0.0))
    assert Why.TIMEOUT in {refusal.why for refusal in hurried.refusals}
    assert len(hurried.figures) < len(honest.decisions[3].figures)
    tables = {str(hurried.period): hurried.tables}
    verify(Account(honest.counts, (*months, *hurried.figures), hurried.witnesses, tables, K, K))
    with pytest.raises(EnvironmentFault) as caught:
        decide(replace(request, witnesses=()), HighsSolver(seconds=0.0))
    assert caught.value.code == "ledger_timeout"


def test_stopping_it() -> None:
    counts = counted(HOUSE)
    with pytest.raises(Cancelled):
        decide(Request(Period.parse("2026-K1"), K, counts), cancelled=lambda: True)


def test_what_is_refused_before_anything_is_decided() -> None:
    counts = counted({JANUARY: january(cell(30))})
    january_ = Period.parse("2026-01")
    with pytest.raises(ValueError, match="at least 5"):
        decide(Request(january_, 4, counts))
    with pytest.raises(ValueError, match="not frozen"):
        decide(Request(Period.parse("2026-K1"), K, counts))
    with pytest.raises(ValueError, match="not frozen"):
        decide(Request(Period.parse("2026-U01"), K, counts))
    taken = counted({JANUARY: january(replace(cell(), contacts=-1))})
    with pytest.raises(Bug, match="negative_counts"):
        decide(Request(january_, K, taken))


def test_a_small_count_printed_in_an_earlier_time_is_a_bug_unless_k_was_raised(honest: Year) -> None:
    plain = {"consents": {JANUARY: {"givet": Count(20, 20), "trukket": Count(7, 7)}}}
    year = publish({}, ["2026-01"], plain=plain)
    raised = Request(Period.parse("2026-01"), 10, year.counts, (), (), 5)
    others = tuple(replace(figure, period="2026-K1") for figure in year.figures)
    given_away = decide(replace(raised, published=others)).exposed
    assert [secret.code for secret in given_away] == ["trukket"]
    with pytest.raises(Bug, match="unsafe_figures"):
        decide(replace(raised, published=others, earlier_k=None))
