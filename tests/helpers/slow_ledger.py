"""A ledger that takes its time: the real one in its real process, with a solver that waits for a gate.

The solver is a port of the ledger; this one writes its process id beside the gate when it is asked, and
answers as HiGHS does when the gate is there.
"""

import multiprocessing
import os
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from familiehus.disclosure.problem import Problem, Session
from familiehus.disclosure.solver import HighsSolver
from familiehus.disclosure.worker import decide_apart
from familiehus.services import publishing


@dataclass(frozen=True)
class WaitingSolver:
    """HiGHS behind a gate."""

    gate: Path

    def session(self, problem: Problem) -> Session:
        """Once the gate is open."""
        self.asked.write_text(str(os.getpid()), encoding="utf-8")
        while not self.gate.exists():
            time.sleep(0.01)
        return HighsSolver().session(problem)

    @property
    def asked(self) -> Path:
        """There when somebody waits."""
        return self.gate.with_suffix(".asked")


@dataclass(frozen=True)
class SlowLedger:
    """``waits`` while a decision is under way; ``let_through`` ends it."""

    solver: WaitingSolver

    def waits(self) -> bool:
        """True when the ledger's process has begun."""
        return self.solver.asked.exists()

    def let_through(self) -> None:
        """From now on it decides at once."""
        self.solver.gate.touch()

    def gone(self) -> bool:
        """True when no process of ours is left."""
        return multiprocessing.active_children() == []


def slow_ledger(folder: Path, monkeypatch: pytest.MonkeyPatch) -> SlowLedger:
    """Every decision of this process waits for ``let_through``."""
    made = SlowLedger(WaitingSolver(folder / "gate"))
    monkeypatch.setattr(publishing, "decide_apart", partial(decide_apart, solver=made.solver))
    return made
