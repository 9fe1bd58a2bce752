"""Everything that ever left the house about a year, and what a stranger with a solver can make of it.

told = told_of(cupboard, 2026)
assert provable(told) == []
assert provable(told.saying_too(refused)) != []     # the attack is not blind
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from familiehus.disclosure.blocks import YearCounts, joined
from familiehus.disclosure.candidates import candidates
from familiehus.disclosure.figures import Figure, Secret
from familiehus.disclosure.secrets_of import block_secrets, spans, total_secrets
from familiehus.queries.ledger import publications, snapshot
from familiehus.services.publishing_rows import figures_of_year, frozen_parts, proof_of
from familiehus.storage.cupboard import Cupboard
from familiehus.values import FigureTable, Period
from tests.helpers.linear_attack import Found, attack, crowds_of, figure_relations, printed_relations


@dataclass(frozen=True)
class Told:
    """``tables`` by the text of each published period. ``counts`` are the truth that was frozen, ``secrets``
    every count of it that must stay unknown, ``exposed`` those that were out before k was raised."""

    counts: YearCounts
    figures: tuple[Figure, ...]
    tables: Mapping[str, Sequence[FigureTable]]
    secrets: tuple[Secret, ...]
    exposed: tuple[Secret, ...]

    def saying_too(self, *figures: Figure) -> "Told":
        """As if somebody had printed these as well."""
        return replace(self, figures=(*self.figures, *figures))

    def held_back(self, k: int) -> list[Figure]:
        """Figures of k or more that were on the menu of something published, and were refused."""
        said = {figure.id for figure in self.figures}
        return [
            one.figure
            for period in map(Period.parse, self.tables)
            for one in candidates(self.counts, period, k)
            if one.out is None and one.figure.id not in said
        ]

    def about(self, block: str) -> list[Secret]:
        """The small counts of a block."""
        return [secret for secret in self.secrets if secret.block == block]

    def numbers(self) -> list[int]:
        """Every number that was printed in a table."""
        return [
            number
            for tables in self.tables.values()
            for table in tables
            for number in (*(row.value for row in table.rows), table.total or 0)
        ]


def told_of(cupboard: Cupboard, year: int, k: int = 5) -> Told:
    """The small counts are listed by ``k`` and, where it was raised since, also by the last one used."""
    with cupboard.read() as session:
        counts = joined(list(frozen_parts(session, year).values()))
        proof = proof_of(session, year)
        assert proof is not None
        own = [*small_counts(counts, k), *(one.secret for one in proof.witnesses)]
        return Told(
            counts=counts,
            figures=figures_of_year(session, year),
            tables=_tables(session, year),
            secrets=tuple(dict.fromkeys(own)),
            exposed=proof.exposed,
        )


def small_counts(counts: YearCounts, k: int) -> Iterable[Secret]:
    """All of them, of every crowd."""
    over = spans(counts)
    for blocks in counts.populations.values():
        yield from total_secrets(blocks[0], over, k)
        for block in blocks:
            yield from block_secrets(block, over, k)


def provable(told: Told, k: int = 5, only: Iterable[Secret] | None = None) -> list[Found]:
    """The small counts that somebody who has read everything can tell are there, or are small."""
    relations = figure_relations(told.figures) + printed_relations(told.tables)
    wanted = told.secrets if only is None else tuple(only)
    found = attack(relations, crowds_of(told.counts), wanted)
    assert len(found) == len(wanted), "a small count that nobody attacked"
    return [one for one in found if not one.hidden(k)]


def _tables(session: Session, year: int) -> dict[str, Sequence[FigureTable]]:
    found = {}
    for row in publications(session):
        figures = snapshot(session, row.period) if row.period.year == year else None
        if figures is not None:
            found[str(row.period)] = figures.tables
    return found
