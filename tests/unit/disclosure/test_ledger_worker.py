"""The decision in a process of its own: the same answer, stopped at once, and nothing left behind."""

import multiprocessing
import os
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pytest

from familiehus.disclosure.ledger import Cancelled, Request, decide
from familiehus.disclosure.problem import Problem, Row, Session
from familiehus.disclosure.worker import decide_apart
from familiehus.errors import Bug, EnvironmentFault
from familiehus.values import Month, Period
from tests.unit.disclosure.disclosure_months import cell
from tests.unit.disclosure.ledger_years import QUARTER, K, counted, january, lively

QUARTER_1 = Period.parse(QUARTER[-1])
REQUEST = Request(QUARTER_1, K, counted(lively(5)))


@dataclass(frozen=True)
class Stuck:
    """A solver that never comes back, or takes the process with it."""

    dies: bool = False

    def session(self, problem: Problem) -> Session:
        return self

    def keep(self, sums: Sequence[frozenset[int]]) -> None:
        if self.dies:
            os._exit(3)
        time.sleep(600)

    def find(self, target: Row) -> Mapping[int, int] | None:
        raise AssertionError


@pytest.fixture(autouse=True)
def _nothing_left() -> object:
    yield
    assert multiprocessing.active_children() == []


def test_the_same_answer_and_its_progress() -> None:
    seen: list[tuple[int, int]] = []
    apart = decide_apart(REQUEST, lambda done, of: seen.append((done, of)))
    assert apart == decide(REQUEST)
    assert [done for done, _ in seen] == list(range(1, len(REQUEST.counts.blocks) + 1))
    assert {of for _, of in seen} == {len(REQUEST.counts.blocks)}


def test_stopped_at_once() -> None:
    begun = time.monotonic()
    asked = iter([False, False])
    with pytest.raises(Cancelled):
        decide_apart(REQUEST, cancelled=lambda: next(asked, True), solver=Stuck())
    assert time.monotonic() - begun < 5


def test_a_process_that_dies() -> None:
    with pytest.raises(EnvironmentFault) as caught:
        decide_apart(REQUEST, solver=Stuck(dies=True))
    assert caught.value.code == "ledger_stopped"


def test_never_for_ever() -> None:
    with pytest.raises(EnvironmentFault) as caught:
        decide_apart(REQUEST, solver=Stuck(), longest=1.5)
    assert caught.value.code == "ledger_timeout"


def test_our_errors_come_through_as_they_are() -> None:
    negative = counted({Month(2026, 1): january(cell(-1))})
    with pytest.raises(Bug) as caught:
        decide_apart(Request(Period.parse("2026-01"), K, negative))
    assert (caught.value.code, caught.value.fields["period"]) == ("negative_counts", "2026-01")
    with pytest.raises(ValueError, match="not frozen"):
        decide_apart(Request(Period.parse("2026-02"), K, negative))
