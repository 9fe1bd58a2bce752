"""Talks of the anonymous series as counts: how many, how far families come, and how often the limit gives."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from familiehus.queries.series import LiveCards, TalkCount, live_cards, talk_counts


@dataclass(frozen=True, slots=True)
class TalkRow:
    """The talks of one kind (a code of the house's list). ``begun`` are first talks, so as many families;
    ``over`` went past the limit. ``numbers``: talks by which one it was on its card, the first one first."""

    kind: str
    talks: int
    begun: int
    over: int
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class TalkStatistics:
    """``cards`` are in use now, whatever the period."""

    rows: tuple[TalkRow, ...]
    talks: int
    begun: int
    over: int
    cards: tuple[LiveCards, ...]


def talk_statistics(session: Session, first: date, last: date) -> TalkStatistics:
    """From ``first`` to ``last``, both included; most talks first."""
    by_kind: dict[str, list[TalkCount]] = {}
    for one in talk_counts(session, first, last):
        by_kind.setdefault(one.kind, []).append(one)
    rows = sorted((_row(*each) for each in by_kind.items()), key=lambda row: (-row.talks, row.kind))
    return TalkStatistics(
        tuple(rows),
        sum(row.talks for row in rows),
        sum(row.begun for row in rows),
        sum(row.over for row in rows),
        live_cards(session),
    )


def _row(kind: str, counts: Iterable[TalkCount]) -> TalkRow:
    counts = tuple(counts)
    numbers = [0] * max(one.number for one in counts)
    for one in counts:
        numbers[one.number - 1] += one.talks
    return TalkRow(kind, sum(numbers), numbers[0], sum(one.over for one in counts), tuple(numbers))
