"""Integer programming with HiGHS: the only module that knows ``highspy``.

Each change is split into more and fewer, and as little as possible is changed. The linear
relaxation is tried first, because its answers are nearly always whole numbers; only where
they are not is branching needed. Whatever comes out is rounded here and re-checked elsewhere.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from familiehus.disclosure.problem import Problem, Row, Session, TimedOut

_WHOLE = 1e-6


@dataclass(frozen=True, slots=True)
class HighsSolver:
    """``seconds`` is the longest time for one question; not to know by then is a refusal."""

    seconds: float = 5.0

    def session(self, problem: Problem) -> Session:
        """Loads the problem once."""
        return _HighsSession(problem, self.seconds)


class _HighsSession:
    def __init__(self, problem: Problem, seconds: float) -> None:
        import highspy

        self._highspy: Any = highspy
        self._problem = problem
        self._free = [n for n in range(len(problem.cells)) if n not in problem.fixed]
        self._more = {number: 2 * place for place, number in enumerate(self._free)}
        self._highs: Any = self._highspy.Highs()
        self._highs.setOptionValue("output_flag", False)
        self._highs.setOptionValue("threads", 1)
        self._seconds = seconds
        self._load()

    def keep(self, sums: Sequence[frozenset[int]]) -> None:
        """Replace the rows after those that always hold."""
        first, last = len(self._problem.always), self._highs.getNumRow() - 1
        if last >= first:
            self._highs.deleteRows(last - first + 1, list(range(first, last + 1)))
        for members in sums:
            self._add(Row(tuple((number, 1) for number in sorted(members)), 0, 0))

    def find(self, target: Row) -> Mapping[int, int] | None:
        """The relaxation; where it is not whole, with branching."""
        self._add(target)
        try:
            if not self._solve():
                return None
            values = self._values()
            if any(abs(value - round(value)) > _WHOLE for value in values):
                branched = self._branched()
                return None if branched is None else self._changes(branched)
            return self._changes(values)
        finally:
            row = self._highs.getNumRow() - 1
            self._highs.deleteRows(1, [row])

    def _load(self) -> None:
        infinite = self._highspy.kHighsInf
        for number in self._free:
            self._highs.addCol(1.0, 0.0, infinite, 0, [], [])
            self._highs.addCol(1.0, 0.0, float(self._problem.true[number]), 0, [], [])
        for row in self._problem.always:
            self._add(row)

    def _add(self, row: Row) -> None:
        places: list[int] = []
        factors: list[float] = []
        for number, factor in row.factors:
            if number in self._more:
                places += (self._more[number], self._more[number] + 1)
                factors += (float(factor), float(-factor))
        infinite = self._highspy.kHighsInf
        low = -infinite if row.low is None else float(row.low)
        high = infinite if row.high is None else float(row.high)
        self._highs.addRow(low, high, len(places), places, factors)

    def _solve(self) -> bool:
        """Whether there is an answer. Raises ``TimedOut`` for anything but yes and no."""
        # HiGHS counts all runs of an instance against its limit.
        self._highs.setOptionValue("time_limit", self._highs.getRunTime() + self._seconds)
        self._highs.run()
        status = self._highs.getModelStatus()
        kinds = self._highspy.HighsModelStatus
        if status == kinds.kInfeasible:
            return False
        if status != kinds.kOptimal:
            raise TimedOut
        return True

    def _branched(self) -> list[float] | None:
        columns = range(self._highs.getNumCol())
        kinds = self._highspy.HighsVarType
        self._type(columns, kinds.kInteger)
        try:
            return self._values() if self._solve() else None
        finally:
            self._type(columns, kinds.kContinuous)

    def _type(self, columns: range, kind: Any) -> None:
        for column in columns:
            self._highs.changeColIntegrality(column, kind)

    def _values(self) -> list[float]:
        return list(self._highs.getSolution().col_value)

    def _changes(self, values: Sequence[float]) -> Mapping[int, int]:
        found = {n: round(values[at] - values[at + 1]) for n, at in self._more.items()}
        return {number: change for number, change in found.items() if change}
