"""What an activity must satisfy before it is saved: one place for desk, drag and import."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from familiehus.calendar.activity import Activity, ActivityKind, ChangeState, DateChange
from familiehus.calendar.recurrence import checked_rule
from familiehus.errors import UserError
from familiehus.models import Choice, Colleague, Owner, Place, Room
from familiehus.services.names import clean_name
from familiehus.values import ListName

SEATS_MOST = 500
REASON_MOST = 200
FIRST_YEAR, LAST_YEAR = 2000, 2100
DAY = 24 * 60


def checked(session: Session, activity: Activity, before: Activity | None = None) -> Activity:
    """The activity cleaned. UserError: ``activity_time`` (it ends the same day, after five minutes at least),
    ``activity_day``, ``activity_seats``, ``block_needs_room``, ``owner_unknown``, ``place_unknown``,
    ``room_unknown``, ``room_elsewhere``, ``room_retired``, ``colleague_unknown``, those of ``checked_rule``
    and ``clean_name``. A kind of counting that the house's list lacks is added to it.

    ``before`` is what it was: a room that was its own may be a retired one, and the last date of a series is
    still a series.
    """
    _check_time(activity.first_day, activity.start, activity.minutes)
    if activity.seats is not None and not 1 <= activity.seats <= SEATS_MOST:
        raise UserError("activity_seats", most=SEATS_MOST)
    if session.get(Owner, activity.owner) is None:
        raise UserError("owner_unknown", owner=activity.owner)
    block = activity.kind is ActivityKind.BLOCK
    if block and not activity.rooms:
        raise UserError("block_needs_room")
    known = _rooms_of(before) if before is not None else set()
    _check_where(session, activity.place, activity.rooms, known)
    _check_people(session, activity.people)
    for change in activity.changes:
        _check_change(session, activity, change, known)
    inside = block or activity.kind is ActivityKind.INTERNAL
    return replace(
        activity,
        title=clean_name(activity.title, "activity_title"),
        audience=_optional(activity.audience, "audience", 120),
        setup=_optional(activity.setup, "setup", REASON_MOST),
        reason=_optional(activity.reason, "reason", REASON_MOST),
        rule=checked_rule(activity.first_day, activity.rule, alone=before is not None and before.repeats),
        for_families=activity.for_families and not inside,
        counts_as=None if inside else _counts_as(session, activity, before),
        rooms=tuple(dict.fromkeys(activity.rooms)),
        people=tuple(dict.fromkeys(activity.people)),
    )


def checked_change(change: DateChange) -> DateChange:
    """One date's change, cleaned. UserError ``reason_missing``: whoever comes in vain, or on a closed day, is
    told why; and those of ``clean_name``."""
    reason = _optional(change.reason, "reason", REASON_MOST)
    if not reason and change.state in (ChangeState.CANCELLED, ChangeState.PUT_BACK):
        raise UserError("reason_missing", state=str(change.state), day=change.original)
    title = None if change.title is None else clean_name(change.title, "activity_title")
    rooms, people = (
        None if one is None else tuple(dict.fromkeys(one)) for one in (change.rooms, change.people)
    )
    return replace(change, reason=reason, title=title, rooms=rooms, people=people)


def kind_code(session: Session, word: str) -> str:
    """The code that visitors are counted under; a word the list has not got is added to it."""
    label = clean_name(word, "choice_label")
    if "," in label:
        raise UserError("choice_signs")
    kinds = session.execute(select(Choice).where(Choice.list_name == str(ListName.KIND))).scalars()
    for row in kinds:
        if label.casefold() in (row.code.casefold(), row.label.casefold()):
            row.active = True
            return row.code
    last = session.execute(
        select(func.max(Choice.position)).where(Choice.list_name == str(ListName.KIND))
    ).scalar()
    new = {"list_name": str(ListName.KIND), "code": label.lower(), "label": label, "active": True}
    session.execute(insert(Choice), [{**new, "position": (-1 if last is None else last) + 1}])
    return label.lower()


def _rooms_of(activity: Activity) -> set[UUID]:
    own = (one for change in activity.changes for one in change.rooms or ())
    return {*activity.rooms, *own}


def _counts_as(session: Session, activity: Activity, before: Activity | None) -> str | None:
    """A word that it had already is left alone: moving a date brings no retired word back to the desk."""
    if activity.counts_as is None or (before is not None and before.counts_as == activity.counts_as):
        return activity.counts_as
    return kind_code(session, activity.counts_as)


def _check_change(session: Session, activity: Activity, change: DateChange, known: set[UUID]) -> None:
    start = activity.start if change.start is None else change.start
    minutes = activity.minutes if change.minutes is None else change.minutes
    _check_time(change.day or change.original, start, minutes)
    place = activity.place if change.place is None else change.place
    rooms = activity.rooms if change.rooms is None else change.rooms
    if change.place is not None or change.rooms is not None:
        _check_where(session, place, rooms, known | set(activity.rooms))
    if change.people is not None:
        _check_people(session, change.people)


def _check_time(day: date, start: int, minutes: int) -> None:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise UserError("activity_day", first=FIRST_YEAR, last=LAST_YEAR)
    if not (0 <= start < DAY and minutes >= 5 and start + minutes <= DAY):
        raise UserError("activity_time")


def _check_where(session: Session, place: str, rooms: Iterable[UUID], known: set[UUID]) -> None:
    if session.get(Place, place) is None:
        raise UserError("place_unknown", place=place)
    for room_id in rooms:
        room = session.get(Room, room_id)
        if room is None:
            raise UserError("room_unknown")
        if room.place != place:
            raise UserError("room_elsewhere", room=room.name, place=place)
        if not room.active and room_id not in known:
            raise UserError("room_retired", room=room.name)


def _check_people(session: Session, people: Iterable[UUID]) -> None:
    if any(session.get(Colleague, one) is None for one in people):
        raise UserError("colleague_unknown")


def _optional(text: str, field: str, most: int) -> str:
    return clean_name(text, field, most=most) if text.strip() else ""
