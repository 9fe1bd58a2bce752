"""Decides what a period may print, with everything in mind that was published of its year.

The heart of DISCLOSURE: candidates in a fixed order, the longest safe prefix, one refusal,
and on with the rest. What comes out is stored and never computed again.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from familiehus.disclosure.blocks import Block, YearCounts, negative_margins
from familiehus.disclosure.candidates import Candidate, candidates
from familiehus.disclosure.figures import Axis, Figure, Refusal, Secret, Why, Witness
from familiehus.disclosure.guard import Guard
from familiehus.disclosure.printed import merged_figures, tables_of
from familiehus.disclosure.problem import Solver
from familiehus.disclosure.rules import Rests
from familiehus.disclosure.secrets_of import block_secrets, spans, total_secrets
from familiehus.disclosure.solver import HighsSolver
from familiehus.errors import Bug
from familiehus.i18n import danish
from familiehus.values import FigureTable, Period

CODE_VERSION = 2
"""Of the rules: raised when the same counts could be decided differently. 1 printed totals of
nobody, and took visitors and contacts for different people."""
LOWEST_K = 5

Progress = Callable[[int, int], None]
"""Called with (done, of)."""


@dataclass(frozen=True, slots=True)
class Request:
    """What a decision is made from.

    ``counts`` are all frozen months of the period's calendar year, ``published`` every figure
    of that year in the ledger, ``witnesses`` those of the year's latest decision (they only save time).
    ``earlier_k`` is the smallest k that was used in the year before, where k was raised since.
    """

    period: Period
    k: int
    counts: YearCounts
    published: tuple[Figure, ...] = ()
    witnesses: tuple[Witness, ...] = ()
    earlier_k: int | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """To be stored whole, in one transaction.

    ``figures`` and ``tables`` are the period's own; merged rows are figures too, of a table
    ``.rest``, and belong to what is published. ``witnesses`` are for every small count of the year
    so far, over everything published including ``figures``: those of earlier decisions of the year
    may then be dropped. ``counts_digest`` is that of the request's counts.
    """

    period: Period
    k: int
    figures: tuple[Figure, ...]
    refusals: tuple[Refusal, ...]
    witnesses: tuple[Witness, ...]
    tables: tuple[FigureTable, ...]
    counts_digest: str
    exposed: tuple[Secret, ...] = ()
    """Counts that were printed before k was raised, and would now be too small: not mendable."""
    code_version: int = CODE_VERSION


@dataclass(frozen=True, slots=True)
class _Group:
    """Blocks that are looked at together; ``totals`` are the small totals that make it necessary."""

    blocks: Sequence[Block]
    candidates: Sequence[Candidate]
    totals: Sequence[Secret]


class Cancelled(Exception):  # noqa: N818 -- not an error
    """Somebody stopped the decision; nothing has happened."""


def decide(
    request: Request,
    solver: Solver | None = None,
    progress: Progress = lambda done, of: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Decision:
    """What the period may print. Without ``solver``, HiGHS.

    ValueError for a k below 5, a period that is no month, quarter or year, is published already, or
    has months that are not frozen. Bug ``negative_counts`` (see ``corrections``), ``unequal_totals``
    (blocks of a population count other crowds). EnvironmentFault ``ledger_timeout`` when not even what
    was published before could be proved in time. ``Cancelled`` as soon as ``cancelled()`` says so.
    """
    _check(request)
    deciding = _Deciding(request, solver or HighsSolver(), progress, cancelled)
    return deciding.decision()


@danish()
def _printed(figures: Sequence[Figure], request: Request) -> tuple[FigureTable, ...]:
    return tables_of(figures, request.counts, request.period)


def _check(request: Request) -> None:
    if request.k < LOWEST_K:
        raise ValueError(f"k must be at least {LOWEST_K}")
    if not request.period.months or not set(request.counts.months).issuperset(request.period.months):
        raise ValueError(f"{request.period}: not frozen")
    if any(figure.period == str(request.period) for figure in request.published):
        raise ValueError(f"{request.period}: already published")
    if negative_margins(request.counts):
        raise Bug("negative_counts", period=str(request.period))
    for blocks in request.counts.populations.values():
        everybody = [{m: n.contacts for m, n in block.totals.items() if n.contacts} for block in blocks]
        if any(totals != everybody[0] for totals in everybody):
            raise Bug("unequal_totals", population=blocks[0].population)


class _Deciding:
    """One decision on its way."""

    def __init__(
        self, request: Request, solver: Solver, progress: Progress, cancelled: Callable[[], bool]
    ) -> None:
        self._request, self._solver = request, solver
        self._progress, self._cancelled = progress, cancelled
        self._spans = spans(request.counts)
        self._rests = Rests(request.counts, request.published, request.k)
        self._figures: list[Figure] = []
        self._refusals: list[Refusal] = []
        self._witnesses: list[Witness] = []
        self._exposed: list[Secret] = []

    def decision(self) -> Decision:
        """Population by population; they have nothing in common."""
        request, done = self._request, 0
        found = candidates(request.counts, request.period, request.k)
        for population, blocks in request.counts.populations.items():
            for group in self._groups(population, blocks, found):
                self._decide(group)
                done += len(group.blocks)
                self._progress(done, len(request.counts.blocks))
        order = {c.figure.id: place for place, c in enumerate(found)}
        figures = sorted(self._figures, key=lambda figure: order[figure.id])
        tables = _printed(figures, request)
        return Decision(
            period=request.period,
            k=request.k,
            figures=(*figures, *merged_figures(tables, figures, request.period)),
            refusals=tuple(sorted(self._refusals, key=lambda refusal: order[refusal.figure.id])),
            witnesses=tuple(self._witnesses),
            tables=tables,
            counts_digest=request.counts.digest,
            exposed=tuple(self._exposed),
        )

    def _groups(
        self, population: str, blocks: Sequence[Block], found: Sequence[Candidate]
    ) -> Iterator[_Group]:
        """One per block; all together where the total of some month or sum is itself a small count.

        Where no total is small they may all be thought true, and blocks have nothing else in common.
        """
        small = total_secrets(blocks[0], self._spans, self._request.k)
        own = [c for c in found if c.figure.block == population and c.figure.axis is Axis.TOTAL]
        if small:
            ids = {block.id for block in blocks}
            own += [c for c in found if c.figure.block in ids and c.figure.axis is not Axis.TOTAL]
            yield _Group(blocks, own, small)
            return
        self._publish(None, own)
        for block in blocks:
            rows = [c for c in found if c.figure.block == block.id and c.figure.axis is not Axis.TOTAL]
            yield _Group((block,), rows, ())

    def _decide(self, group: _Group) -> None:
        request = self._request
        secrets = [s for b in group.blocks for s in block_secrets(b, self._spans, request.k)]
        guard = Guard(
            request.counts,
            group.blocks,
            (*group.totals, *secrets),
            request.published,
            [c.figure for c in group.candidates if c.out is None],
            request.k,
            self._solver,
            loose=bool(group.totals),
            step=self._step,
        )
        guard.reuse(request.witnesses)
        self._exposed += guard.settle(self._before(group.blocks))
        self._publish(guard, group.candidates)
        self._witnesses += guard.witnesses

    def _before(self, blocks: Sequence[Block]) -> tuple[int, frozenset[Secret]] | None:
        """The earlier k and what was small then, where k was raised within the year."""
        earlier = self._request.earlier_k
        if earlier is None or earlier >= self._request.k:
            return None
        found = [s for block in blocks for s in block_secrets(block, self._spans, earlier)]
        found += total_secrets(blocks[0], self._spans, earlier)
        return earlier, frozenset(found)

    def _publish(self, guard: Guard | None, todo: Sequence[Candidate]) -> None:
        """The longest prefix that may be published, one refusal, and on with the rest."""
        while todo:
            taken, why = self._ruled(todo)
            good, failure = len(taken), None
            if guard is not None and taken:
                good, failure = guard.longest([c.figure for c in taken])
            self._figures += [c.figure for c in taken[:good]]
            for candidate in taken[good:]:
                self._rests.discard(candidate.figure)
            if failure is not None:
                self._refusals.append(Refusal(taken[good].figure, failure.why, failure.secret))
            elif why is not None:
                self._refusals.append(Refusal(todo[good].figure, why))
            todo = todo[good + 1 :]

    def _ruled(self, todo: Sequence[Candidate]) -> tuple[list[Candidate], Why | None]:
        """The longest prefix that the rules allow, already in the rests, and why not one more."""
        taken: list[Candidate] = []
        for candidate in todo:
            why = self._out(candidate)
            if why is not None:
                return taken, why
            self._rests.add(candidate.figure)
            taken.append(candidate)
        return taken, None

    def _out(self, candidate: Candidate) -> Why | None:
        if candidate.out is not None:
            return candidate.out
        if not all(self._rests.has(str(self._request.period), table) for table in candidate.needs):
            return Why.NO_TOTAL
        return None if self._rests.allow(candidate.figure) else Why.REMAINDER

    def _step(self) -> None:
        if self._cancelled():
            raise Cancelled
