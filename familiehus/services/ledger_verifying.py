"""``ledger verify``: everything that was ever published is proven again, from what is stored alone.

Asked of the ledger, never of the contacts: that what was frozen is still the sum it was made from, that every
snapshot is the one that was stored, and of each year everything that ``disclosure.verify`` asks.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from familiehus.disclosure.blocks import Block, YearCounts, joined
from familiehus.disclosure.counting import Count
from familiehus.disclosure.menu import Codes
from familiehus.disclosure.verify import Account, Verified, verify
from familiehus.disclosure.yearly import counts_of
from familiehus.errors import Bug
from familiehus.figure_text import digest_of, figures_of, text_of
from familiehus.figures import Late, LateWord, PeriodFigures
from familiehus.models import FrozenMonth, Publication
from familiehus.queries.ledger import snapshot
from familiehus.services import late, populations
from familiehus.services.period_figures import comparisons_of, late_of, nobody_late
from familiehus.services.publishing_rows import areas_from, figures_of_year, frozen_parts, proof_of
from familiehus.services.rights import Right, require
from familiehus.services.targets_before import reports_before, told_truly
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Month, Period


@dataclass(frozen=True, slots=True)
class Problem:
    """What does not hold. ``where`` is a period, a month or a year, ``what`` a table or a part of the ledger,
    ``rule`` what is wrong with it, in the words of the proof."""

    where: str
    what: str
    rule: str


@dataclass(frozen=True, slots=True)
class LedgerReport:
    """``years`` that hold, with how much was looked at; ``publications`` that were read."""

    publications: int
    years: tuple[tuple[int, Verified], ...]
    problems: tuple[Problem, ...]

    @property
    def holds(self) -> bool:
        """Nothing is wrong."""
        return not self.problems


def ledger_verify(cupboard: Cupboard) -> LedgerReport:
    """Of every year. NotAllowed without STATISTICS. A ledger that does not hold is told, not raised."""
    require(cupboard.actor, Right.STATISTICS)
    with cupboard.read() as session:
        query = select(Publication.year).distinct().order_by(Publication.year)
        published = session.execute(query).scalars().all()
        number = len(session.execute(select(Publication.period)).all())
        problems = [*_changed_snapshots(session), *_changed_months(session)]
        years: list[tuple[int, Verified]] = []
        for year in published:
            found = _proven(session, year)
            if isinstance(found, Problem):
                problems.append(found)
            else:
                years.append((year, found))
    return LedgerReport(number, tuple(years), tuple(problems))


def _proven(session: Session, year: int) -> Verified | Problem:
    proof, parts = proof_of(session, year), frozen_parts(session, year)
    if proof is None or not parts:
        return Problem(str(year), "ledger", "no proof")
    counts = joined(list(parts.values()))
    if counts.digest != proof.counts_digest:
        return Problem(str(year), "ledger", "counts changed")
    rows = session.execute(select(Publication.period, Publication.k).where(Publication.year == year)).all()
    tables = {period: _read(session, period).tables for period, _ in rows}
    ks = [k for _, k in rows]
    account = Account(
        counts=counts,
        figures=figures_of_year(session, year),
        witnesses=proof.witnesses,
        tables=tables,
        k=min(ks),
        latest_k=max(ks),
        exposed=proof.exposed,
    )
    try:
        return verify(account)
    except Bug as found:
        return Problem(
            str(year), str(found.fields.get("table", "")), str(found.fields.get("rule", found.code))
        )


def _changed_snapshots(session: Session) -> Iterator[Problem]:
    """Prints that would not be what was stored, or say something that was not published."""
    known = set(session.execute(select(Publication.period)).scalars())
    for period, digest, text in session.execute(
        select(Publication.period, Publication.digest, Publication.snapshot).order_by(Publication.period)
    ):
        if digest_of(text) != digest or text_of(figures_of(text)) != text:
            yield Problem(period, "snapshot", "changed")
        else:
            yield from _unpublished(session, figures_of(text), known)


def _unpublished(session: Session, figures: PeriodFigures, known: set[str]) -> Iterator[Problem]:
    """Numbers beside the tables: comparisons, the line of totals, the late ones."""
    period = str(figures.period)
    beside = dict.fromkeys(one.period for one in figures.comparisons)
    others = [_read(session, str(one)) for one in beside if str(one) in known]
    if comparisons_of(figures.tables, figures.areas, others) != figures.comparisons:
        yield Problem(period, "comparisons", "not published")
    for month, total in zip(figures.history.months, figures.history.totals, strict=True):
        there = figures if str(month) == period else _maybe(session, month, known)
        if total is not None and (there is None or there.tables[0].total != total):
            yield Problem(period, "history", "total not published")
    mine = [one for one in figures_of_year(session, figures.period.year) if one.period == period]
    told, nobody = late_of(mine, begun=True), Late(LateWord.NONE)
    if figures.late not in ((told, nobody) if nobody_late(mine) else (told,)):
        yield Problem(period, "late", "not published")
    before = {one: _read(session, str(one)) for one in reports_before(figures.period) if str(one) in known}
    if not told_truly(figures, before):
        yield Problem(period, "targets", "not published last year")


def _maybe(session: Session, month: Month, known: set[str]) -> PeriodFigures | None:
    return snapshot(session, Period.parse(str(month))) if str(month) in known else None


def _changed_months(session: Session) -> Iterator[Problem]:
    """Frozen counts that are not the sum of what they were made from."""
    for row in session.execute(select(FrozenMonth).order_by(FrozenMonth.month)).scalars():
        counts = YearCounts.from_json(row.counts)
        month = Month.parse(row.month)
        areas = areas_from(row.areas)
        contacts = {**late.contacts_from(row.contacts), **late.contacts_from(row.carried)}
        again = counts_of(
            month.year,
            {month: late.cells_of(contacts, areas)},
            areas,
            plain=populations.plain_blocks(
                populations.crowds_from(row.crowds), populations.due_from(row.carried_crowds), month
            ),
        )
        same = {block.id: _given(block, month) for block in again.blocks}
        if same != {block.id: _given(block, month) for block in counts.blocks}:
            yield Problem(row.month, "frozen_month", "not the sum of its parts")


def _given(block: Block, month: Month) -> dict[Codes, Count]:
    return {codes: count for codes, count in block.months.get(month, {}).items() if any(count)}


def _read(session: Session, period: str) -> PeriodFigures:
    found = snapshot(session, Period.parse(period))
    assert found is not None
    return found
