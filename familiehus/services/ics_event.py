"""One activity as VEVENTs: the series, then every single date that is not as the series says."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from familiehus.calendar.activity import Activity
from familiehus.calendar.occurrences import Occurrence
from familiehus.calendar.period import CalendarPeriod
from familiehus.calendar.recurrence import ended, until_of
from familiehus.i18n import tr
from familiehus.services.ics_dates import Told
from familiehus.services.ics_places import location_of
from familiehus.services.ics_zone import copenhagen

if TYPE_CHECKING:
    from icalendar import Event

OWN_UID = "@familiehus"
OURS = "X-FAMILIEHUS-"
"""What no other calendar asks about, for a house that reads its own file: owner, seats, sign-up, audience."""
PERIOD = f"{OURS}PERIOD"
"""Which days a file of ours is about: a series may go on outside of them."""


@dataclass(frozen=True, slots=True)
class Writing:
    """How events are written: with the names of ``period``; ``names`` also those of colleagues."""

    period: CalendarPeriod
    names: bool

    def words(self, ids: tuple[UUID, ...]) -> list[str]:
        """What rooms or people are called, in their order."""
        known = self.period.names
        return [known[one] for one in ids if one in known]


def uid_of(activity: Activity) -> str:
    """The name under which other calendars know it."""
    return activity.uid or f"{activity.id}{OWN_UID}"


def events(activity: Activity, dates: Told, writing: Writing) -> "Iterator[Event]":
    """The series' own VEVENT first."""
    made = dates.main.day
    main = _event(activity, dates.main, writing, made)
    if dates.rule:
        from icalendar import vRecur

        main.add("rrule", vRecur.from_ical(_until_in_utc(dates.rule, dates.main.start)))
    for name, days in (("exdate", dates.without), ("rdate", dates.extra)):
        if days:
            main.add(name, [at(day, dates.main.start) for day in days])
    yield main
    for key, one in dates.apart:
        event = _event(activity, one, writing, made)
        event.add("recurrence-id", at(key, dates.main.start))
        yield event


def at(day: date, minutes: int) -> datetime:
    """The wall clock in Copenhagen; 24 o'clock is midnight of the next day."""
    start = datetime.combine(day, time(), copenhagen())
    return start + timedelta(minutes=minutes)  # wall clock: both sides have one zone


def _event(activity: Activity, one: Occurrence, writing: Writing, made: date) -> "Event":
    """``made`` stands for DTSTAMP: the same house gives the same file, whenever it is written."""
    from icalendar import Event, vText

    event = Event()
    event.add("uid", uid_of(activity))
    event.add("dtstamp", datetime.combine(made, time(), UTC))
    event.add("dtstart", at(one.day, one.start))
    event.add("dtend", at(one.day, one.end))
    event.add("summary", one.title)
    event.add("location", location_of(writing.period.place_name(one.place), writing.words(one.rooms)))
    event.add("categories", [str(activity.kind)])
    event.add("transp", "OPAQUE")
    if one.cancelled:
        event.add("status", "CANCELLED")
    description = _description(activity, one, writing)
    if description:
        event.add("description", description)
    for name, value in _ours(activity):
        event.add(f"{OURS}{name}".lower(), vText(value))
    return event


def _description(activity: Activity, one: Occurrence, writing: Writing) -> str:
    lines = []
    if activity.audience:
        lines.append(tr("For: {audience}", audience=activity.audience))
    if activity.sign_up:
        lines.append(tr("Med tilmelding"))
    if activity.seats is not None:
        lines.append(tr("Plads til {seats}", seats=activity.seats))
    if writing.names and one.people:
        lines.append(tr("Med: {names}", names=", ".join(writing.words(one.people))))
    if writing.names and activity.setup:
        lines.append(tr("Opstilling: {setup}", setup=activity.setup))
    return "\n".join(lines)


def _ours(activity: Activity) -> Iterator[tuple[str, str]]:
    yield "OWNER", activity.owner
    if activity.audience:
        yield "AUDIENCE", activity.audience
    if activity.seats is not None:
        yield "SEATS", str(activity.seats)
    if activity.sign_up:
        yield "SIGN-UP", "TRUE"
    if not activity.for_families:
        yield "CLOSED", "TRUE"


def _until_in_utc(rule: str, start: int) -> str:
    """UNTIL as the standard wants it beside a DTSTART with a zone (§ 3.3.10): the last date's own instant."""
    last = until_of(rule)
    if last is None:
        return rule
    plain = f"UNTIL={last:%Y%m%d}"
    instant = at(last, start).astimezone(UTC)
    return ended(rule, last).replace(plain, f"UNTIL={instant:%Y%m%dT%H%M%SZ}")
