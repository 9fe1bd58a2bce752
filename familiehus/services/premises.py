"""Rooms, opening hours and the days that are different."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from uuid import UUID

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.calendar.activity import RoomFeature
from familiehus.calendar.opening import EVERYWHERE, HoursRow, SpecialDay
from familiehus.calendar.series import Edit
from familiehus.errors import UserError
from familiehus.models import House, OpeningHours, Place, Room
from familiehus.models import SpecialDay as SpecialDayRow
from familiehus.queries.bookings import bookings_of
from familiehus.queries.calendar import BETWEEN_FEATURES, hours_row, house_days, special_day
from familiehus.services.activity_rows import write_edit
from familiehus.services.closed_days import (
    cancel_alone,
    check_day_conflicts,
    check_stands,
    check_still_there,
    counted_on,
)
from familiehus.services.names import clean_name
from familiehus.services.rights import Right, require
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Change, ChangeVerb

SEATS_MOST = 500


@dataclass(frozen=True, slots=True)
class SaveRoom:
    """A new room, or a new name, size or state of one. ``active`` False retires it."""

    id: UUID
    place: str
    name: str
    seats: int | None = None
    features: tuple[RoomFeature, ...] = ()
    active: bool = True


@dataclass(frozen=True, slots=True)
class SaveHours:
    """The opening hours of a place from a day on, in place of those that began that day. ``rows`` may be
    empty: then that set is gone, and the one before it holds on.

    ``weekdays`` (ISO, ``12345``) is what undo puts back: the days of places that have no hours of their own.
    """

    place: str
    from_day: date
    rows: tuple[HoursRow, ...]
    weekdays: str | None = None


@dataclass(frozen=True, slots=True)
class SetSpecialDays:
    """Days that are different. ``clear`` are (day, place) that are as usual again.

    ``cancel``: what stands alone on a day that closes is cancelled with its reason (a series skips the day by
    itself). ``edit`` is what undo puts back with the day.
    """

    days: tuple[SpecialDay, ...] = ()
    clear: tuple[tuple[date, str], ...] = ()
    cancel: bool = False
    edit: Edit | None = None


def save_room(uow: UnitOfWork, command: SaveRoom) -> Change:
    """Add or change a room. UserError ``room_twice``, ``room_seats``, ``place_unknown``, ``room_moved`` (it
    belongs to its place), ``room_booked`` when one that still has dates is retired (fields: room, dates,
    first, title)."""
    require(uow.actor, Right.PREMISES)
    name = clean_name(command.name, "room_name")
    if uow.session.get(Place, command.place) is None:
        raise UserError("place_unknown", place=command.place)
    if command.seats is not None and not 1 <= command.seats <= SEATS_MOST:
        raise UserError("room_seats", most=SEATS_MOST)
    row = uow.session.get(Room, command.id)
    verb = ChangeVerb.ADDED if row is None else ChangeVerb.CHANGED
    _check_room_name(uow.session, command, name)
    if row is None:
        here = select(func.count()).select_from(Room).where(Room.place == command.place)
        row = Room(id=command.id, place=command.place, position=uow.session.execute(here).scalar_one())
        uow.session.add(row)
    elif row.place != command.place:
        raise UserError("room_moved", room=row.name)
    elif row.active and not command.active:
        _check_unbooked(uow.session, row)
    row.name, row.seats, row.active = name, command.seats, command.active
    row.features = BETWEEN_FEATURES.join(sorted(str(one) for one in set(command.features)))
    uow.commit()
    return Change("room", verb, (command.id,))


def save_hours(uow: UnitOfWork, command: SaveHours) -> Change:
    """Save a set of hours. UserError ``place_unknown``, ``hours_time`` (not from-to within a day),
    ``hours_overlap``. ``before``/``after`` of the Change are commands: undo is one of them."""
    require(uow.actor, Right.PREMISES)
    if uow.session.get(Place, command.place) is None:
        raise UserError("place_unknown", place=command.place)
    rows = sorted(command.rows, key=lambda row: (row.open_for, row.weekday, row.start))
    _check_hours(rows)
    mine = (OpeningHours.place == command.place, OpeningHours.from_day == command.from_day)
    kept = uow.session.execute(select(OpeningHours).where(*mine)).scalars()
    house = uow.session.execute(select(House)).scalar_one()
    rows_before = tuple(hours_row(row) for row in kept)
    before = SaveHours(command.place, command.from_day, rows_before, house.open_weekdays)
    uow.session.execute(delete(OpeningHours).where(*mine))
    if rows:
        uow.session.execute(insert(OpeningHours), [_columns(command, row) for row in rows])
    house.open_weekdays = command.weekdays or weekdays_with_hours(uow.session) or house.open_weekdays
    uow.commit()
    return Change("hours", ChangeVerb.CHANGED, (command.place,), (command.from_day,), before, command)


def set_special_days(uow: UnitOfWork, command: SetSpecialDays) -> Change:
    """Close days, open them at other hours, or make them usual again. ``before`` of the Change takes it back.

    UserError ``special_reason`` (a closed day says why on the door), ``hours_time``, ``place_unknown``,
    ``special_day_booked`` (fields: dates, first, title) when something stands alone on a day that closes and
    ``cancel`` is not said, ``special_day_counted`` (fields: day, title) when somebody was counted on what
    the day would take away, ``booking_conflict`` when a day that opens brings two things into one room, and
    ``activity_moved_on`` when what undo would put back was changed meanwhile.
    """
    require(uow.actor, Right.PREMISES)
    session = uow.session
    cleaned = _checked_days(session, command.days)
    keys = list(dict.fromkeys([(one.day, one.place) for one in cleaned] + list(command.clear)))
    before = _special_before(session, keys)
    days = tuple(sorted({day for day, _ in keys}))
    counted = counted_on(session, days)
    for day, place in keys:
        session.execute(delete(SpecialDayRow).where(SpecialDayRow.day == day, SpecialDayRow.place == place))
    if cleaned:
        session.execute(insert(SpecialDayRow), [_special_columns(one) for one in cleaned])
    if command.edit is not None:
        check_stands(session, command.edit)
    edit = command.edit or cancel_alone(session, days, cancel=command.cancel)
    if edit is not None:
        write_edit(session, edit)
        before = replace(before, edit=edit.turned)
    check_still_there(session, counted)
    check_day_conflicts(session, days)
    uow.commit()
    return Change("special_day", ChangeVerb.CHANGED, (), days, before, command)


def _check_room_name(session: Session, command: SaveRoom, name: str) -> None:
    for other_id, other in session.execute(select(Room.id, Room.name).where(Room.place == command.place)):
        if other_id != command.id and other.casefold() == name.casefold():
            raise UserError("room_twice", room=other)


def _check_unbooked(session: Session, room: Room) -> None:
    booked = bookings_of(session, room.id, clock.today())
    if booked:
        first = booked[0]
        raise UserError("room_booked", room=room.name, dates=len(booked), first=first.day, title=first.title)


def _check_hours(rows: list[HoursRow]) -> None:
    for row in rows:
        if not (0 <= row.start < row.end <= 24 * 60 and 1 <= row.weekday <= 7):
            raise UserError("hours_time")
    for one, other in pairwise(rows):
        same = (one.open_for, one.weekday) == (other.open_for, other.weekday)
        if same and other.start < one.end:
            raise UserError("hours_overlap", weekday=one.weekday, open_for=str(one.open_for))


def _checked_days(session: Session, days: Sequence[SpecialDay]) -> list[SpecialDay]:
    places = set(session.execute(select(Place.code)).scalars()) | {EVERYWHERE}
    for one in days:
        if one.place not in places:
            raise UserError("place_unknown", place=one.place)
    last_word = {(one.day, one.place): _checked_special(one) for one in days}
    return list(last_word.values())


def _checked_special(one: SpecialDay) -> SpecialDay:
    reason = clean_name(one.reason, "special_reason") if one.reason.strip() else ""
    if one.closed and not reason:
        raise UserError("special_reason", day=one.day)
    if not one.closed and not (
        one.start is not None and one.end is not None and 0 <= one.start < one.end <= 24 * 60
    ):
        raise UserError("hours_time")
    hours = (None, None) if one.closed else (one.start, one.end)
    return SpecialDay(one.day, one.place, one.closed, reason, *hours)


def _special_before(session: Session, keys: Iterable[tuple[date, str]]) -> SetSpecialDays:
    were, were_not = [], []
    for day, place in keys:
        row = session.get(SpecialDayRow, (day, place))
        if row is None:
            were_not.append((day, place))
        else:
            were.append(special_day(row))
    return SetSpecialDays(tuple(were), tuple(were_not))


def _columns(command: SaveHours, row: HoursRow) -> dict[str, object]:
    return {
        "place": command.place,
        "from_day": command.from_day,
        "open_for": str(row.open_for),
        "weekday": row.weekday,
        "start": row.start,
        "end": row.end,
    }


def _special_columns(one: SpecialDay) -> dict[str, object]:
    names = ("day", "place", "closed", "reason", "start", "end")
    return {name: getattr(one, name) for name in names}


def weekdays_with_hours(session: Session) -> str:
    """The weekdays on which a place that is used has hours, today or later on; empty without any hours."""
    active = set(session.execute(select(Place.code).where(Place.active)).scalars())
    days, today = house_days(session), clock.today()
    ahead = {
        str(row.weekday)
        for row in days.hours
        if row.place in active and row.from_day >= (days.set_in_force(row.place, today) or today)
    }
    return "".join(sorted(ahead))
