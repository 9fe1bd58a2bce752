"""A new activity before anybody has said what it is: as much as the place and the chips already tell."""

from datetime import date
from uuid import UUID, uuid4

from familiehus.calendar.activity import Activity, ActivityKind
from familiehus.calendar.period import CalendarPeriod
from familiehus.ui.week.filters import KINDS, Filter


def blank(
    period: CalendarPeriod,
    chosen: Filter,
    day: date,
    start: int,
    end: int,
    *,
    room: UUID | None = None,
    title: str = "",
) -> Activity:
    """Ready for the editor. Its room is the column it was drawn in, or the only one that is looked at."""
    rooms = (room,) if room is not None else tuple(chosen.rooms) if len(chosen.rooms) == 1 else ()
    return Activity(
        id=uuid4(),
        title=title,
        kind=_kind(chosen),
        owner=next((one.code for one in period.owners if one.active), ""),
        place=_place(period, chosen, rooms),
        first_day=day,
        start=start,
        minutes=max(end - start, 5),
        rooms=rooms,
        people=(chosen.person,) if chosen.person is not None else (),
    )


def _kind(chosen: Filter) -> ActivityKind:
    if len(chosen.kinds) == 1:
        return KINDS[next(iter(chosen.kinds))][0]
    return ActivityKind.CAFE


def _place(period: CalendarPeriod, chosen: Filter, rooms: tuple[UUID, ...]) -> str:
    homes = {room.id: room.place for room in period.rooms}
    known = [place.code for place in period.places if place.active]
    return next((homes[room] for room in rooms if room in homes), chosen.place or (known or [""])[0])
