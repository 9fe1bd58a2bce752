"""The calendar as a file for other calendars (RFC 5545): the families', one person's, or the staff's.

The same house gives the same bytes: nothing in the file tells when it was made. The families' version has
no names, no reasons, nothing internal and no closed course in it.
"""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy.orm import Session

from familiehus.calendar.activity import Activity, ActivityKind
from familiehus.calendar.occurrences import Occurrence
from familiehus.calendar.period import CalendarPeriod
from familiehus.errors import UserError
from familiehus.i18n import danish, tr
from familiehus.queries.calendar import calendar_period
from familiehus.services.ics_dates import Scope, Told, told
from familiehus.services.ics_event import PERIOD, Writing, events, uid_of
from familiehus.services.ics_zone import VTIMEZONE
from familiehus.services.rights import Right, require
from familiehus.values import Actor

if TYPE_CHECKING:
    from icalendar import Calendar

PRODID = "-//Familiehus//Kalender//DA"
_INSIDE = frozenset({ActivityKind.INTERNAL, ActivityKind.BLOCK})


@dataclass(frozen=True, slots=True)
class ExportCalendar:
    """From ``first`` to ``last``. ``person`` for one colleague's plan, ``staff`` for everything with names;
    neither: what families may see."""

    first: date
    last: date
    person: UUID | None = None
    staff: bool = False


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """The bytes and how many activities are in them."""

    data: bytes
    activities: int


@danish()
def export_calendar(session: Session, actor: Actor, command: ExportCalendar) -> CalendarFile:
    """Write it. UserError ``period_backwards``, ``colleague_unknown``. NotAllowed: names may be taken out by
    those who may export; everybody at the desk may take out the families' version and their own plan."""
    require(actor, Right.DESK)
    if command.last < command.first:
        raise UserError("period_backwards", first=command.first, last=command.last)
    period = calendar_period(session, command.first, command.last)
    if command.staff or (command.person is not None and not _own(period, actor, command.person)):
        require(actor, Right.EXPORT)
    return calendar_file(period, command)


def calendar_file(period: CalendarPeriod, command: ExportCalendar) -> CalendarFile:
    """The file of a period that was read already."""
    scope, writing = _scope(period, command), Writing(period, names=command.staff or bool(command.person))
    tellings = [(one, told(one, period.days, scope)) for one in period.activities]
    found = [(one, dates) for one, dates in tellings if dates is not None]
    calendar = _calendar(period, command)
    for activity, dates in sorted(found, key=_order):
        for event in events(activity, dates, writing):
            calendar.add_component(event)
    return CalendarFile(calendar.to_ical(), len(found))


def _order(found: tuple[Activity, Told]) -> tuple[date, int, str, str]:
    activity, dates = found
    return dates.main.day, dates.main.start, dates.main.title, uid_of(activity)


def _own(period: CalendarPeriod, actor: Actor, person: UUID) -> bool:
    """It is their own plan. UserError ``colleague_unknown``."""
    colleague = next((one for one in period.people if one.id == person), None)
    if colleague is None:
        raise UserError("colleague_unknown")
    return colleague.staff_id is not None and colleague.staff_id == actor.staff_id


def _scope(period: CalendarPeriod, command: ExportCalendar) -> Scope:
    names = command.staff or command.person is not None

    def look(one: Occurrence) -> object:
        seen = (one.day, one.start, one.end, one.title, one.place, one.rooms)
        return (*seen, frozenset(one.people)) if names else seen

    def seen(one: Occurrence) -> bool:
        if command.person is not None:
            return command.person in one.people
        return command.staff or (for_families(one) and not period.closed_course(one.activity))

    return Scope(command.first, command.last, seen, look, cancelled=not names)


def for_families(one: Occurrence) -> bool:
    """Families may read that it is there."""
    return one.activity.for_families and one.activity.kind not in _INSIDE


def _calendar(period: CalendarPeriod, command: ExportCalendar) -> "Calendar":
    from icalendar import Calendar, Timezone, vText

    calendar = Calendar()
    calendar.add("prodid", PRODID)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", vText(_name(period, command)))
    calendar.add("x-wr-timezone", vText("Europe/Copenhagen"))
    calendar.add(PERIOD.lower(), vText(f"{command.first:%Y%m%d}/{command.last:%Y%m%d}"))
    calendar.add_component(Timezone.from_ical(VTIMEZONE.replace("\n", "\r\n")))
    return calendar


def _name(period: CalendarPeriod, command: ExportCalendar) -> str:
    parts = [period.house]
    if command.person is not None:
        parts.append(period.names.get(command.person, ""))
    elif command.staff:
        parts.append(tr("medarbejdere"))
    if period.practice:
        parts.append(tr("øvehus"))
    return ", ".join(parts)
