"""Finds other counts by moving people, without a solver.

Moving somebody between two cells of one month that are in the same published sums changes
nothing that is printed. Two moves that change opposite sums cancel. Nearly every small count
has its witnesses this way; for the others the solver is asked.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from familiehus.disclosure.problem import Problem, Row

Effect = tuple[frozenset[int], frozenset[int]]
"""Sums that become larger, and sums that become smaller, by a move of one."""
Move = tuple[int, int]
"""From a cell, to a cell."""


class Moves:
    """All single moves of a problem under the published sums."""

    def __init__(self, problem: Problem, sums: Sequence[frozenset[int]]) -> None:
        self._problem = problem
        inside: list[set[int]] = [set() for _ in problem.cells]
        for place, members in enumerate(sums):
            for number in members:
                inside[number].add(place)
        self._inside = [frozenset(found) for found in inside]
        self._group = {number: group for group in problem.alike for number in group}
        self._by_effect: dict[Effect, list[Move]] | None = None

    def find(self, target: Row) -> Mapping[int, int] | None:
        """Changes that reach the target; None says nothing about whether there are any."""
        own = {number: factor for number, factor in target.factors if number not in self._problem.fixed}
        if set(own.values()) != {1}:
            return None
        trial = _Trial(self._problem.true)
        for number in own:
            if target.high is None:
                self._raise(number, own, trial, (target.low or 0) - trial.change(own))
            else:
                self._lower(number, own, trial)
        change = trial.change(own)
        reached = change >= (target.low or 0) if target.high is None else change == target.high
        return trial.changes if reached else None

    def _lower(self, number: int, own: Mapping[int, int], trial: "_Trial") -> None:
        for other in self._others(number, own):
            left = trial.now(number)
            if not left:
                return
            self._shift((number, other), left, own, trial)

    def _raise(self, number: int, own: Mapping[int, int], trial: "_Trial", wanted: int) -> None:
        for other in self._others(number, own):
            if wanted <= 0:
                return
            wanted -= self._shift((other, number), min(wanted, trial.now(other)), own, trial)

    def _others(self, number: int, own: Mapping[int, int]) -> list[int]:
        """Cells to move from or to, those in the same sums first, then those with many people."""
        mine = self._inside[number]
        others = [n for n in self._group.get(number, ()) if n not in own]
        return sorted(others, key=lambda n: (self._inside[n] != mine, -self._problem.true[n]))

    def _shift(self, move: Move, amount: int, own: Mapping[int, int], trial: "_Trial") -> int:
        """Move as many as can be, with a second move that makes up for it; how many that was."""
        effect = self._effect(*move)
        if effect == (frozenset(), frozenset()):
            trial.move(move, amount)
            return amount
        moved = 0
        for back in self._moves().get((effect[1], effect[0]), ()):
            if moved == amount:
                break
            if not own.keys().isdisjoint(back) or not set(move).isdisjoint(back):
                continue
            some = min(amount - moved, trial.now(back[0]))
            trial.move(move, some)
            trial.move(back, some)
            moved += some
        return moved

    def _effect(self, source: int, to: int) -> Effect:
        before, after = self._inside[source], self._inside[to]
        return after - before, before - after

    def _moves(self) -> Mapping[Effect, Sequence[Move]]:
        if self._by_effect is None:
            self._by_effect = {}
            for source, to in self._pairs():
                self._by_effect.setdefault(self._effect(source, to), []).append((source, to))
        return self._by_effect

    def _pairs(self) -> Iterator[Move]:
        """From cells in which there is somebody."""
        for group in self._problem.alike:
            for source in group:
                if self._problem.true[source]:
                    yield from ((source, to) for to in group if to != source)


class _Trial:
    """The true counts with some moves made."""

    def __init__(self, true: Sequence[int]) -> None:
        self._true = true
        self._changes: dict[int, int] = {}

    @property
    def changes(self) -> Mapping[int, int]:
        return {number: change for number, change in self._changes.items() if change}

    def now(self, number: int) -> int:
        return self._true[number] + self._changes.get(number, 0)

    def change(self, numbers: Iterable[int]) -> int:
        return sum(self._changes.get(number, 0) for number in numbers)

    def move(self, move: Move, amount: int) -> None:
        source, to = move
        self._changes[source] = self._changes.get(source, 0) - amount
        self._changes[to] = self._changes.get(to, 0) + amount
