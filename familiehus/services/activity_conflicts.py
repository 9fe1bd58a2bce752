"""What stands in the way of an edit of the calendar, asked before it is written."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.calendar.activity import Activity
from familiehus.calendar.conflicts import Conflict, ConflictKind, conflicts_between
from familiehus.calendar.occurrences import Occurrence, occurrences_of
from familiehus.calendar.opening import HouseDays
from familiehus.calendar.series import Edit
from familiehus.errors import UserError
from familiehus.models import Colleague, Place, Room
from familiehus.queries.activities import activities_between
from familiehus.queries.calendar import house_days

_RETIRED = {"room": "room_retired", "name": "colleague_retired", "place": "place_retired"}


def conflicts_with(session: Session, edit: Edit, *, back: bool = False) -> tuple[Conflict, ...]:
    """Everything in the way of what the edit brings and that carries no reason, from today on.

    What was in the way before the edit is not asked about again, unless the reason for it went away.
    ``back``: the edit takes another one back, so what stood beside somebody else's reason may stand there
    again, and so may a loan outside hours that were changed in the meantime.
    """
    around = _Around(session, house_days(session), names_of(session))
    found = around.conflicts(edit, lambda one: not one.reason)
    if back:
        found = [one for one in found if not one.explained and one.kind is not ConflictKind.CLOSED_HOURS]
    if not found:
        return ()
    known = {_known_by(one) for one in around.conflicts(edit.turned, lambda one: not one.reason)}
    reasoned = {_known_by(one) for one in around.conflicts(edit.turned, lambda one: bool(one.reason))}
    return tuple(
        one
        for one in found
        if _known_by(one) not in known and not (one.explained and _known_by(one) in reasoned)
    )


def names_of(session: Session) -> dict[UUID, str]:
    """What rooms and people are called."""
    rooms = session.execute(select(Room.id, Room.name)).all()
    return {**dict(rooms), **dict(session.execute(select(Colleague.id, Colleague.name)).all())}


def check_retired(session: Session, edit: Edit) -> None:
    """UserError ``room_retired``, ``colleague_retired`` or ``place_retired`` when the edit brings a date from
    today on to a room, a person or a place that is no longer used, and that it had not already."""
    former: dict[UUID | str, tuple[str, str]] = {
        **{
            key: ("room", name)
            for key, name in session.execute(select(Room.id, Room.name).where(~Room.active))
        },
        **{
            key: ("name", name)
            for key, name in session.execute(select(Colleague.id, Colleague.name).where(~Colleague.active))
        },
        **{
            key: ("place", name)
            for key, name in session.execute(select(Place.code, Place.name).where(~Place.active))
        },
    }
    if not former:
        return
    days = house_days(session)
    had, has = _used(edit.before, days), _used(edit.after, days)
    for one in former.keys() & (has - had):
        field, name = former[one]
        raise UserError(_RETIRED[field], **{field: name})


def _used(activities: Iterable[Activity], days: HouseDays) -> set[UUID | str]:
    ahead = occurrences_of(activities, days, clock.today(), date.max)
    used: set[UUID | str] = set()
    for one in ahead:
        if not one.cancelled:
            used.update((one.place, *one.rooms, *one.people))
    return used


@dataclass(frozen=True, slots=True)
class _Around:
    """The house as the edit finds it."""

    session: Session
    days: HouseDays
    names: dict[UUID, str]

    def conflicts(self, edit: Edit, asks: Callable[[Occurrence], bool]) -> list[Conflict]:
        """What is in the way of those dates of ``edit.after`` that ask."""
        wanted = occurrences_of(edit.after, self.days, clock.today(), date.max)
        asking = [one for one in wanted if asks(one) and not one.cancelled]
        if not asking:
            return []
        mine = {one.id for one in (*edit.before, *edit.after)}
        first, last = asking[0].day, asking[-1].day
        theirs = [one for one in activities_between(self.session, first, last) if one.id not in mine]
        others = (*wanted, *occurrences_of(theirs, self.days, first, last))
        return list(conflicts_between(asking, others, self.days, self.names))


def _known_by(one: Conflict) -> tuple[object, ...]:
    return one.kind, one.day, one.what, one.other, one.start, one.end
