"""The ledger's rows as the disclosure room knows them: frozen months, figures, refusals, witnesses."""

import json
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from familiehus.disclosure.blocks import YearCounts
from familiehus.disclosure.figures import (
    Axis,
    Figure,
    Refusal,
    Secret,
    Witness,
    witnesses_from,
    witnesses_json,
)
from familiehus.disclosure.ledger import Decision
from familiehus.figures import Withheld
from familiehus.models import FrozenMonth, Publication, PublishedFigure, RefusedFigure, YearProof
from familiehus.values import Month


@dataclass(frozen=True, slots=True)
class Proof:
    """What shows that a year's ledger tells nobody, as of its latest decision."""

    counts_digest: str
    witnesses: tuple[Witness, ...]
    exposed: tuple[Secret, ...]


def frozen_parts(session: Session, year: int) -> dict[Month, YearCounts]:
    """The counts of each frozen month of a year, in order."""
    query = (
        select(FrozenMonth.month, FrozenMonth.counts)
        .where(FrozenMonth.month.between(f"{year:04d}-01", f"{year:04d}-12"))
        .order_by(FrozenMonth.month)
    )
    return {Month.parse(month): YearCounts.from_json(text) for month, text in session.execute(query)}


def figures_of_year(session: Session, year: int) -> tuple[Figure, ...]:
    """Everything published of a year."""
    query = (
        select(PublishedFigure)
        .join(Publication, Publication.period == PublishedFigure.period)
        .where(Publication.year == year)
        .order_by(PublishedFigure.period, PublishedFigure.number)
    )
    return tuple(_figure(row) for row in session.execute(query).scalars())


def proof_of(session: Session, year: int) -> Proof | None:
    """None for a year of which nothing is published."""
    row = session.get(YearProof, year)
    if row is None:
        return None
    return Proof(row.counts_digest, _unpacked(row.witnesses), tuple(w.secret for w in _unpacked(row.exposed)))


def write_figures(session: Session, period: str, figures: Iterable[Figure]) -> None:
    """The figures of a publication, in their order."""
    rows = [
        {
            "period": period,
            "number": number,
            "id": one.id,
            "table_id": one.table,
            "block": one.block,
            "axis": str(one.axis),
            "codes": _text(one.codes),
            "months": _text(map(str, one.months)),
            "value": one.value,
        }
        for number, one in enumerate(figures)
    ]
    if rows:
        session.execute(insert(PublishedFigure), rows)


def write_refusals(session: Session, period: str, found: Iterable[Withheld]) -> None:
    """What does not stand alone, in its order. How many it would have been is not kept."""
    rows = []
    for number, one in enumerate(found):
        table, code = one.hidden or (None, None)
        rows.append(
            {
                "period": period,
                "number": number,
                "table_id": one.table,
                "codes": _text(one.codes),
                "why": one.why,
                "hidden_table": table,
                "hidden_code": code,
            }
        )
    if rows:
        session.execute(insert(RefusedFigure), rows)


def write_proof(session: Session, year: int, decision: Decision) -> None:
    """In place of the year's earlier one: a decision proves everything of its year."""
    session.merge(
        YearProof(
            year=year,
            period=str(decision.period),
            counts_digest=decision.counts_digest,
            witnesses=_packed(decision.witnesses),
            exposed=_packed(Witness(secret, 0, ()) for secret in decision.exposed),
        )
    )


def withheld(refusal: Refusal) -> Withheld:
    """As a leader reads it."""
    secret = refusal.secret
    hidden = None if secret is None else (secret.block, secret.code)
    return Withheld(refusal.figure.table, refusal.figure.codes, str(refusal.why), hidden)


def frozen_areas(session: Session, year: int) -> dict[str, str] | None:
    """Postnummer -> area as the year's first publication froze them, in the house's order; None when nothing
    of the year is frozen."""
    query = (
        select(FrozenMonth.areas)
        .where(FrozenMonth.month.between(f"{year:04d}-01", f"{year:04d}-12"))
        .order_by(FrozenMonth.month)
    )
    text = session.execute(query).scalars().first()
    return None if text is None else areas_from(text)


def areas_text(areas: Mapping[str, str]) -> str:
    """As JSON, in their order."""
    return json.dumps(list(areas.items()), ensure_ascii=False, separators=(",", ":"))


def areas_from(text: str) -> dict[str, str]:
    """What ``areas_text`` wrote."""
    return dict(json.loads(text))


def _figure(row: PublishedFigure) -> Figure:
    return Figure(
        row.id,
        row.period,
        row.table_id,
        row.block,
        Axis(row.axis),
        tuple(json.loads(row.codes)),
        tuple(Month.parse(month) for month in json.loads(row.months)),
        row.value,
    )


def _packed(witnesses: Iterable[Witness]) -> bytes:
    return zlib.compress(witnesses_json(witnesses).encode())


def _unpacked(stored: bytes) -> tuple[Witness, ...]:
    return witnesses_from(zlib.decompress(stored).decode())


def _text(words: Iterable[str]) -> str:
    return json.dumps(list(words), ensure_ascii=False, separators=(",", ":"))
