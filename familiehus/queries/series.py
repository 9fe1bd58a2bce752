"""Anonymous series as counts (RULES § 5). Never which cards there are: only the family knows its words."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from familiehus.models.course import AnonymousSeries, SeriesTalk
from familiehus.values import Month


@dataclass(frozen=True, slots=True)
class LiveCards:
    """How many cards of a kind (a code of the house's list) are in use."""

    kind: str
    cards: int


@dataclass(frozen=True, slots=True)
class TalkCount:
    """How many talks of a kind were the ``number``-th on their card in a month; ``over`` past the limit."""

    month: Month
    kind: str
    number: int
    talks: int
    over: int


def live_cards(session: Session) -> tuple[LiveCards, ...]:
    """Per kind, most cards first."""
    query = select(AnonymousSeries.kind, func.count()).group_by(AnonymousSeries.kind)
    found = (LiveCards(kind, int(cards)) for kind, cards in session.execute(query))
    return tuple(sorted(found, key=lambda one: (-one.cards, one.kind)))


def talk_counts(session: Session, first: date, last: date) -> tuple[TalkCount, ...]:
    """The talks from ``first`` to ``last``, also of cards that are forgotten; the oldest month first."""
    month = func.strftime("%Y-%m", SeriesTalk.day)
    query = (
        select(
            month,
            SeriesTalk.kind,
            SeriesTalk.number,
            func.count(),
            func.count().filter(SeriesTalk.over_reason != ""),
        )
        .where(SeriesTalk.day.between(first, last))
        .group_by(month, SeriesTalk.kind, SeriesTalk.number)
        .order_by(month, SeriesTalk.kind, SeriesTalk.number)
    )
    return tuple(
        TalkCount(Month.parse(when), kind, number, int(talks), int(over))
        for when, kind, number, talks, over in session.execute(query)
    )


def idle_cards(session: Session, before: date) -> int:
    """How many cards nobody has used since ``before``."""
    query = select(func.count()).select_from(AnonymousSeries).where(AnonymousSeries.last_day < before)
    return int(session.execute(query).scalar_one())
