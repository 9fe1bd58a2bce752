"""Activities into the tables: an edit is written as rows, the whole of every activity it names."""

from collections.abc import Iterable, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import delete, insert
from sqlalchemy.orm import Session

from familiehus.calendar.activity import Activity, DateChange
from familiehus.calendar.recurrence import last_day
from familiehus.calendar.series import Edit
from familiehus.models import Activity as ActivityRow
from familiehus.models import ActivityColleague, ActivityDate, ActivityRoom
from familiehus.models.activity import SERIES

_COPIED = (
    *("id", "title", "owner", "place", "first_day", "start", "minutes", "rule", "seats", "sign_up"),
    *("for_families", "audience", "setup", "counts_as", "reason", "follows", "uid"),
)


def write_edit(session: Session, edit: Edit) -> None:
    """Take away what was there, and write what shall be there. Does not commit."""
    ids = tuple({one.id for one in (*edit.before, *edit.after)})
    for table in (ActivityDate, ActivityRoom, ActivityColleague):
        session.execute(delete(table).where(table.activity_id.in_(ids)))
    session.execute(delete(ActivityRow).where(ActivityRow.id.in_(ids)))
    for activity in edit.after:
        _write(session, activity)
    session.expire_all()


def _write(session: Session, activity: Activity) -> None:
    copied = {name: getattr(activity, name) for name in _COPIED}
    row = {**copied, "kind": str(activity.kind), "last_day": _last_day(activity)}
    session.execute(insert(ActivityRow), [row])
    changes = activity.changes
    _insert(session, ActivityDate, [_change_row(activity.id, one) for one in changes])
    rooms = [(SERIES, activity.rooms), *((one.original, one.rooms) for one in changes)]
    people = [(SERIES, activity.people), *((one.original, one.people) for one in changes)]
    _insert(session, ActivityRoom, _members(activity.id, "room_id", rooms))
    _insert(session, ActivityColleague, _members(activity.id, "colleague_id", people))


def _last_day(activity: Activity) -> date:
    moved = [one.day or one.original for one in activity.changes]
    return max((last_day(activity.first_day, activity.rule), *moved))


def _change_row(activity_id: UUID, change: DateChange) -> dict[str, object]:
    names = ("original", "reason", "day", "start", "minutes", "title", "place")
    return {
        **{name: getattr(change, name) for name in names},
        "activity_id": activity_id,
        "state": str(change.state),
        "own_rooms": change.rooms is not None,
        "own_people": change.people is not None,
    }


def _members(
    activity_id: UUID, column: str, found: Iterable[tuple[date, Sequence[UUID] | None]]
) -> list[dict[str, object]]:
    return [
        {"activity_id": activity_id, "on_day": on_day, column: one, "position": position}
        for on_day, members in found
        for position, one in enumerate(members or ())
    ]


def _insert(session: Session, table: type, rows: list[dict[str, object]]) -> None:
    if rows:
        session.execute(insert(table), rows)
