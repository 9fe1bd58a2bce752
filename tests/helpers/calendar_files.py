"""Houses with rooms, and calendars as other programs write them, for the tests of files in and out."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from uuid import UUID

from familiehus.calendar.activity import Activity, ActivityKind
from familiehus.queries.activities import activities_between
from familiehus.services.activities import PlanActivity, plan_activity
from familiehus.services.ics_house import Choices
from familiehus.services.ics_import import import_calendar
from familiehus.services.ics_in import read_calendar
from familiehus.services.ics_out import ExportCalendar, export_calendar
from familiehus.services.ics_preview import CalendarPreview, preview_calendar
from familiehus.services.premises import SaveRoom, save_room
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Change, Role
from tests.helpers.cupboards import RealHouse, new_house

OWNER = "Vordingborg Kommune"
TODAY = date(2026, 11, 22)
ROOMS = {
    "Stort mødelokale": UUID("aaaaaaaa-0000-4000-8000-000000000001"),
    "Ammerum": UUID("aaaaaaaa-0000-4000-8000-000000000002"),
    "Køkken": UUID("aaaaaaaa-0000-4000-8000-000000000003"),
}


def house_with_rooms(folder: Path) -> RealHouse:
    """One place ("Huset") with three rooms, nothing in the calendar."""
    house = new_house(folder)
    with house.open() as cupboard:
        for name, room_id in ROOMS.items():
            with cupboard.write() as uow:
                save_room(uow, SaveRoom(room_id, "Huset", name, 12))
    return house


def activity(title: str, day: date, start: int = 600, minutes: int = 120, **more: object) -> Activity:
    """A café, once, in the house; any field can be changed."""
    fields: dict[str, object] = {"kind": ActivityKind.CAFE, "owner": OWNER, "place": "Huset"}
    fields |= {"id": UUID(int=hash((title, day, start)) & (1 << 127) - 1), **more}
    return Activity(title=title, first_day=day, start=start, minutes=minutes, **fields)  # type: ignore[arg-type]


def plan(cupboard: Cupboard, one: Activity) -> Activity:
    """Put it in the calendar as the desk does."""
    with cupboard.write() as uow:
        change = plan_activity(uow, PlanActivity(one))
    return change.after[0]  # type: ignore[index, no-any-return]


def all_activities(cupboard: Cupboard) -> tuple[Activity, ...]:
    """Everything in the calendar."""
    with cupboard.read() as session:
        return activities_between(session, date.min, date.max)


def exported(cupboard: Cupboard, first: date, last: date, **which: object) -> bytes:
    """The families' file, or another."""
    with cupboard.read() as session:
        command = ExportCalendar(first, last, **which)  # type: ignore[arg-type]
        return export_calendar(session, cupboard.actor, command).data


def previewed(
    cupboard: Cupboard, data: bytes, choices: Choices | None = None, today: date = TODAY
) -> CalendarPreview:
    """What would come in."""
    with cupboard.read() as session:
        return preview_calendar(session, cupboard.actor, read_calendar(data, today), choices)


def imported(cupboard: Cupboard, data: bytes, *, conflicts: bool = False, update: bool = False) -> Change:
    """Read, fit and save."""
    command = previewed(cupboard, data).command(conflicts=conflicts, update=update)
    with cupboard.write() as uow:
        return import_calendar(uow, command)


def calendar(*events: str | Iterable[str], head: Iterable[str] = ()) -> bytes:
    """A file of VEVENTs, each given by its lines."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Andet//Program//DA", *head]
    for number, event in enumerate(events):
        given = event.strip().splitlines() if isinstance(event, str) else list(event)
        lines += [
            "BEGIN:VEVENT",
            *([] if any(one.startswith("UID") for one in given) else [f"UID:u{number}"]),
        ]
        lines += [*(line.strip() for line in given), "END:VEVENT"]
    return "\r\n".join([*lines, "END:VCALENDAR", ""]).encode("utf-8")


def opened(folder: Path, role: Role = Role.COORDINATOR) -> Cupboard:
    """A house with rooms, unlocked."""
    return house_with_rooms(folder).open(role)
