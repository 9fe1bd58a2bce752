"""Keeps two witnesses for every small count, whatever is published, or says which count has none.

A guard watches the blocks that have to be looked at together. A witness stays good for as
long as it gives everything published; only broken ones are sought again, first by moving
people (``shortcut``), then by the solver, and each is re-checked (``witness``) before it counts.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from familiehus.disclosure.blocks import Block, YearCounts
from familiehus.disclosure.figures import Figure, Secret, Why, Witness
from familiehus.disclosure.problem import Row, Session, Solver, TimedOut, problem_of, target_of
from familiehus.disclosure.shortcut import Moves
from familiehus.disclosure.sums import figure_cells
from familiehus.disclosure.witness import Court
from familiehus.errors import Bug, EnvironmentFault


@dataclass(frozen=True, slots=True)
class Failure:
    """Which small count could be found out, or was not cleared in time."""

    secret: Secret
    why: Why


@dataclass
class _Kept:
    """One side of one secret and the witness for it, if it has one that counts."""

    secret: Secret
    least: int
    target: Row
    changes: Mapping[int, int] | None = None
    broken: frozenset[int] = frozenset()
    """Sums, published or only possible, that the witness does not give."""


class Guard:
    """Watches ``blocks`` (of one population) for ``secrets``.

    ``possible`` are all figures that may come up; those already in ``published`` hold from the
    beginning. ``step`` is called before every search, and may raise to stop.
    """

    def __init__(
        self,
        counts: YearCounts,
        blocks: Sequence[Block],
        secrets: Iterable[Secret],
        published: Sequence[Figure],
        possible: Sequence[Figure],
        k: int,
        solver: Solver,
        *,
        loose: bool = False,
        step: Callable[[], None] = lambda: None,
    ) -> None:
        self._counts, self._k, self._step = counts, k, step
        self._problem = problem_of(blocks, counts.months, loose)
        self._solver = solver
        self._session: Session | None = None
        figures = (*published, *possible)
        self._sums = [self._problem.numbers(figure_cells(counts, figure)) for figure in figures]
        self._figures = figures
        self._place = {figure.id: place for place, figure in enumerate(figures)}
        self._inside: dict[int, list[int]] = {}
        for place, members in enumerate(self._sums):
            for number in members:
                self._inside.setdefault(number, []).append(place)
        self._held = set(range(len(published)))
        self._blocks = blocks
        self._kept = [one for secret in secrets for one in self._sides(secret)]

    def reuse(self, witnesses: Iterable[Witness]) -> None:
        """Start from earlier witnesses; those that no longer count are sought again when needed."""
        court = self._court(self._held)
        known = {(w.secret, w.least): w for w in witnesses}
        for kept in self._kept:
            found = known.get((kept.secret, kept.least))
            if found is None or any(cell not in self._problem.number for cell, _ in found.changes):
                continue
            changes = {self._problem.number[cell]: change for cell, change in found.changes}
            if court.believes(self._witness(kept, changes)):
                self._take(kept, changes)

    def longest(self, figures: Sequence[Figure]) -> tuple[int, Failure | None]:
        """How many of the figures, from the first on, can be published; and why not one more.

        More figures never make anything safer, so halving finds what one by one would find.
        Those that can are held from now on.
        """
        places = [self._place[figure.id] for figure in figures]
        good, bad, why = 0, len(places) + 1, None
        trial = len(places)
        while bad - good > 1:
            failure = self._safe(self._held.union(places[:trial]))
            if failure is None:
                good = trial
            else:
                bad, why = trial, failure
            trial = (good + bad) // 2
        self._held.update(places[:good])
        return good, why

    def settle(self, before: tuple[int, frozenset[Secret]] | None = None) -> list[Secret]:
        """Prove what was published so far: it was safe when it was published.

        ``before`` is an earlier, smaller k with the secrets of that time: what was printed then
        cannot be hidden better now. Secrets of that time keep the old k, later ones that are given
        away already are returned and no longer watched. EnvironmentFault ``ledger_timeout``; Bug.
        """
        exposed: list[Secret] = []
        while (failure := self._safe(self._held)) is not None:
            if failure.why is Why.TIMEOUT:
                raise EnvironmentFault("ledger_timeout")
            kept = self._kept[0]
            if before is None or (kept.secret in before[1] and kept.least in (0, before[0])):
                raise Bug("unsafe_figures", table=kept.secret.block, rule="published before")
            if kept.secret in before[1]:
                kept.least = before[0]
                kept.target = target_of(self._problem, self._block(kept.secret), kept.secret, kept.least)
            else:
                exposed.append(kept.secret)
                self._kept = [one for one in self._kept if one.secret != kept.secret]
        return exposed

    @property
    def witnesses(self) -> Iterator[Witness]:
        """Both of every secret. Only whole after ``settle``."""
        for kept in self._kept:
            assert kept.changes is not None
            yield self._witness(kept, kept.changes)

    def _sides(self, secret: Secret) -> Iterator[_Kept]:
        for least in (0, self._k):
            yield _Kept(secret, least, target_of(self._problem, self._block(secret), secret, least))

    def _block(self, secret: Secret) -> Block:
        """Its own; a total is told by any."""
        return next((block for block in self._blocks if block.id == secret.block), self._blocks[0])

    def _safe(self, held: set[int]) -> Failure | None:
        tools: tuple[Moves, Court] | None = None
        ready = False
        for kept in self._kept:
            if kept.changes is not None and kept.broken.isdisjoint(held):
                continue
            self._step()
            if tools is None:
                tools = Moves(self._problem, self._kept_sums(held)), self._court(held)
            moves, court = tools
            changes = moves.find(kept.target)
            if changes is None:
                failure, changes = self._solved(kept, held, ready)
                ready = True
                if failure is not None:
                    self._first(kept)
                    return failure
            assert changes is not None
            self._checked(kept, changes, court)
        return None

    def _solved(
        self, kept: _Kept, held: set[int], ready: bool
    ) -> tuple[Failure | None, Mapping[int, int] | None]:
        if self._session is None:
            self._session = self._solver.session(self._problem)
        if not ready:
            self._session.keep(self._kept_sums(held))
        try:
            changes = self._session.find(kept.target)
        except TimedOut:
            return Failure(kept.secret, Why.TIMEOUT), None
        return (Failure(kept.secret, Why.UNSAFE) if changes is None else None), changes

    def _checked(self, kept: _Kept, changes: Mapping[int, int], court: Court) -> None:
        if not court.believes(self._witness(kept, changes)):
            raise Bug("unsafe_figures", table=kept.secret.block, rule="witness refuted")
        self._take(kept, changes)

    def _take(self, kept: _Kept, changes: Mapping[int, int]) -> None:
        delta: dict[int, int] = {}
        for number, change in changes.items():
            for place in self._inside.get(number, ()):
                delta[place] = delta.get(place, 0) + change
        kept.changes = changes
        kept.broken = frozenset(place for place, sum_ in delta.items() if sum_)

    def _first(self, kept: _Kept) -> None:
        """What failed once is likely to fail again: ask it first."""
        self._kept.remove(kept)
        self._kept.insert(0, kept)

    def _witness(self, kept: _Kept, changes: Mapping[int, int]) -> Witness:
        cells = self._problem.cells
        return Witness(kept.secret, kept.least, tuple((cells[n], changes[n]) for n in sorted(changes)))

    def _court(self, held: Iterable[int]) -> Court:
        return Court(self._counts, [self._figures[place] for place in sorted(held)])

    def _kept_sums(self, held: Iterable[int]) -> Sequence[frozenset[int]]:
        return [self._sums[place] for place in sorted(held)]
