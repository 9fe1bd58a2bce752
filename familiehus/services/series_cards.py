"""Anonymous series (RULES § 5): talks counted on a card that only the family holds.

The house keeps the card's words, the kind and how many talks it has had: no name, no postnummer, no list of
when. Each talk is also kept as a count of its own that does not know the card.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy import delete, insert, select

from familiehus import clock
from familiehus.courses.word_pairs import meant, new_pair
from familiehus.errors import UserError
from familiehus.models import Choice
from familiehus.models.course import AnonymousSeries, SeriesTalk
from familiehus.models.place import Place
from familiehus.queries.seen_days import day_to_go_by
from familiehus.services.activity_rules import kind_code
from familiehus.services.rights import Right, may, require
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Change, ChangeVerb, ListName

TALKS = 5
"""Talks without visitation (Skive, Lolland, Far-kontakten)."""
LIMIT_MOST = 20
IDLE = timedelta(days=365)


class OverReason(StrEnum):
    """Why a series goes past its limit. A fixed list: no free text about a family."""

    WAITING = "venter på et andet tilbud"
    CLOSING = "skal afsluttes ordentligt"
    ACUTE = "akut situation"
    AGREED = "aftalt med lederen"


@dataclass(frozen=True, slots=True)
class OpenSeries:
    """A new card of a kind, with its limit of talks."""

    kind: str
    limit: int = TALKS


@dataclass(frozen=True, slots=True)
class CountTalk:
    """A talk today on the card whose words were ``typed``. ``id`` is the count's own, made at the desk."""

    id: UUID
    typed: str
    place: str
    over: OverReason | None = None


@dataclass(frozen=True, slots=True)
class TakeBackTalk:
    """Undo of CountTalk, on the same day."""

    counted: CountTalk
    code: str


@dataclass(frozen=True, slots=True)
class EraseIdleSeries:
    """Cards that nobody has used for a year are forgotten; their talks stay as counts."""


def open_series(uow: UnitOfWork, command: OpenSeries) -> Change:
    """Make a card. Its words are in ``after`` of the Change.

    UserError ``series_limit``, ``series_full``, and ``choice_unknown`` for a kind that is not on the house's
    list: an anonymous record has no text of its own (RULES § 1). A coordinator's new word goes on the list.
    """
    require(uow.actor, Right.DESK)
    kind = _kind(uow, command.kind)
    if not 1 <= command.limit <= LIMIT_MOST:
        raise UserError("series_limit", most=LIMIT_MOST)
    taken = set(uow.session.execute(select(AnonymousSeries.code)).scalars())
    code = new_pair(taken)
    row = {"code": code, "kind": kind, "talks": 0, "limit_at": command.limit, "last_day": clock.today()}
    uow.session.execute(insert(AnonymousSeries), [row])
    uow.commit()
    return Change("series", ChangeVerb.ADDED, (), after=code)


def count_talk(uow: UnitOfWork, command: CountTalk) -> Change:
    """Count it: talk 3 of 5 is in ``counts`` of the Change. The same command twice is one talk.

    UserError ``series_unknown`` (it never says which cards there are), ``series_over`` (fields talks, limit)
    past the limit without a reason, ``place_unknown``.
    """
    require(uow.actor, Right.DESK)
    code = meant(command.typed)
    row = uow.session.get(AnonymousSeries, code) if code is not None else None
    if row is None or code is None:
        raise UserError("series_unknown")
    if uow.session.get(Place, command.place) is None:
        raise UserError("place_unknown", place=command.place)
    today = clock.today()
    if uow.session.get(SeriesTalk, (today, command.id)) is None:
        number = row.talks + 1
        if number > row.limit_at and command.over is None:
            raise UserError("series_over", talks=row.talks, limit=row.limit_at)
        over = str(command.over) if command.over is not None and number > row.limit_at else ""
        talk = {"day": today, "id": command.id, "kind": row.kind, "place": command.place, "number": number}
        uow.session.execute(insert(SeriesTalk), [{**talk, "over_reason": over}])
        row.talks, row.last_day = number, today
        uow.commit()
    counts = {"talks": row.talks, "limit": row.limit_at}
    return Change("series", ChangeVerb.CHANGED, (), (today,), after=code, counts=counts)


def _kind(uow: UnitOfWork, word: str) -> str:
    """The code of the house's list of kinds."""
    if may(uow.actor, Right.COURSES):
        return kind_code(uow.session, word)
    if uow.session.get(Choice, (str(ListName.KIND), word)) is None:
        raise UserError("choice_unknown", list=str(ListName.KIND), choice=word)
    return word


def take_back_talk(uow: UnitOfWork, command: TakeBackTalk) -> Change:
    """Take today's talk back. UserError ``series_unknown`` when it was not counted today."""
    require(uow.actor, Right.DESK)
    today = clock.today()
    talk = uow.session.get(SeriesTalk, (today, command.counted.id))
    row = uow.session.get(AnonymousSeries, command.code)
    if talk is None or row is None:
        raise UserError("series_unknown")
    uow.session.delete(talk)
    row.talks -= 1
    uow.commit()
    return Change("series", ChangeVerb.CHANGED, (), (today,), after=command.code)


def erase_idle_series(uow: UnitOfWork, command: EraseIdleSeries) -> Change:
    """Forget them. ``counts`` of the Change says how many."""
    require(uow.actor, Right.DESK)
    before: date = day_to_go_by(uow.session, clock.today(), leap=2 * IDLE) - IDLE
    idle = (
        uow.session.execute(select(AnonymousSeries.code).where(AnonymousSeries.last_day < before))
        .scalars()
        .all()
    )
    uow.session.execute(delete(AnonymousSeries).where(AnonymousSeries.last_day < before))
    uow.commit()
    return Change("series", ChangeVerb.REMOVED, counts={"series": len(idle)})
