"""Activities out of the tables, whole: with rooms, people and what was changed about single dates."""

from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from familiehus.calendar.activity import Activity, ActivityKind, ChangeState, DateChange
from familiehus.models import Activity as ActivityRow
from familiehus.models import ActivityColleague, ActivityDate, ActivityRoom
from familiehus.models.activity import SERIES

Members = dict[tuple[UUID, date], tuple[UUID, ...]]


def activities_between(session: Session, first: date, last: date) -> tuple[Activity, ...]:
    """Every activity that can have a date from ``first`` to ``last``, both included; also one whose first
    date was moved to before the series begins."""
    moved = select(ActivityDate.activity_id).where(ActivityDate.day >= first, ActivityDate.day <= last)
    spans = and_(ActivityRow.first_day <= last, ActivityRow.last_day >= first)
    rows = session.execute(select(ActivityRow).where(or_(spans, ActivityRow.id.in_(moved))))
    return _activities(session, rows.scalars().all())


def activities_by_id(session: Session, ids: Iterable[UUID]) -> tuple[Activity, ...]:
    """These activities; those that are gone are left out."""
    rows = session.execute(select(ActivityRow).where(ActivityRow.id.in_(tuple(ids))))
    return _activities(session, rows.scalars().all())


def chain_of(session: Session, activity_id: UUID) -> tuple[Activity, ...]:
    """The activity with those it was split from and those split from it: one series to the eye."""
    links = dict(session.execute(select(ActivityRow.id, ActivityRow.follows)).all())
    chain, size = {activity_id}, 0
    while size != len(chain):
        size = len(chain)
        chain |= {other for other in (links.get(one) for one in chain) if other in links and other}
        chain |= {one for one, follows in links.items() if follows in chain}
    return activities_by_id(session, chain & links.keys())


def _activities(session: Session, rows: Iterable[ActivityRow]) -> tuple[Activity, ...]:
    rows = list(rows)
    ids = [row.id for row in rows]
    rooms = _members(session, ActivityRoom, ActivityRoom.room_id, ids)
    people = _members(session, ActivityColleague, ActivityColleague.colleague_id, ids)
    changes: dict[UUID, list[DateChange]] = {}
    query = select(ActivityDate).where(ActivityDate.activity_id.in_(ids)).order_by(ActivityDate.original)
    for row in session.execute(query).scalars() if ids else ():
        changes.setdefault(row.activity_id, []).append(_change(row, rooms, people))
    found = (
        Activity(
            id=row.id,
            title=row.title,
            kind=ActivityKind(row.kind),
            owner=row.owner,
            place=row.place,
            first_day=row.first_day,
            start=row.start,
            minutes=row.minutes,
            rule=row.rule,
            rooms=rooms.get((row.id, SERIES), ()),
            people=people.get((row.id, SERIES), ()),
            seats=row.seats,
            sign_up=row.sign_up,
            for_families=row.for_families,
            audience=row.audience,
            setup=row.setup,
            counts_as=row.counts_as,
            reason=row.reason,
            follows=row.follows,
            uid=row.uid,
            changes=tuple(changes.get(row.id, ())),
        )
        for row in rows
    )
    return tuple(sorted(found, key=lambda one: (one.first_day, one.start, one.title)))


def _members(session: Session, table: Any, column: Any, ids: list[UUID]) -> Members:
    if not ids:
        return {}
    query = select(table.activity_id, table.on_day, column).where(table.activity_id.in_(ids))
    found: Members = {}
    for activity_id, on_day, member in session.execute(query.order_by(table.position)):
        found[activity_id, on_day] = (*found.get((activity_id, on_day), ()), member)
    return found


def _change(row: ActivityDate, rooms: Members, people: Members) -> DateChange:
    def own(has: bool, members: Members) -> tuple[UUID, ...] | None:
        return members.get((row.activity_id, row.original), ()) if has else None

    return DateChange(
        original=row.original,
        state=ChangeState(row.state),
        reason=row.reason,
        day=row.day,
        start=row.start,
        minutes=row.minutes,
        title=row.title,
        place=row.place,
        rooms=own(row.own_rooms, rooms),
        people=own(row.own_people, people),
    )
