"""What the staff's week says of each activity: room, people, owner, seats, set-up, and what is in the way."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from familiehus.calendar.activity import ActivityKind, ChangeState, OwnerKind, clock_span
from familiehus.calendar.conflicts import Conflict, ConflictKind, conflicts_of
from familiehus.calendar.hours_words import spans_in_words
from familiehus.calendar.occurrences import Occurrence
from familiehus.calendar.opening import DayState, days_between
from familiehus.calendar.period import CalendarPeriod
from familiehus.i18n import danish_order, tr, trn
from familiehus.reports.danish import day_and_month, listed
from familiehus.reports.families_lines import closed_words
from familiehus.reports.lettering import clean
from familiehus.reports.opening_words import weekday_name


@dataclass(frozen=True, slots=True)
class StaffCard:
    """One date of an activity. ``facts`` are its lines, ``warnings`` what is in the way and why it may be."""

    span: str
    title: str
    kind: ActivityKind
    facts: tuple[str, ...]
    warnings: tuple[str, ...]
    off: bool = False


@dataclass(frozen=True, slots=True)
class StaffDay:
    """One column. ``people`` are who is in the house, by name; ``closed`` is True when nobody comes."""

    day: date
    head: str
    hours: tuple[str, ...]
    cards: tuple[StaffCard, ...]
    people: tuple[str, ...]
    closed: bool


def staff_days(period: CalendarPeriod) -> tuple[StaffDay, ...]:
    """Monday to Friday, and the days of the weekend on which something is on."""
    shown = (day for day in days_between(period.first, period.last)
             if day.isoweekday() < 6 or period.of_day(day))  # fmt: skip
    return tuple(_day(period, day) for day in shown)


def staff_card(period: CalendarPeriod, one: Occurrence) -> StaffCard:
    """One date as its card says it."""
    names = period.names
    state = period.days.state(one.place, one.day)
    found = conflicts_of(one, period.of_day(one.day), state, names)
    return StaffCard(
        clock_span(one.start, one.end),
        clean(one.title),
        one.activity.kind,
        tuple(clean(words) for words in _facts(period, one, names) if words),
        tuple(clean(words) for words in _warnings(one, found)),
        one.cancelled,
    )


def _day(period: CalendarPeriod, day: date) -> StaffDay:
    held = period.of_day(day)
    names = {one.id: clean(one.name) for one in period.people}
    here = {names[who] for one in held if not one.cancelled for who in one.people if who in names}
    states = [(place.code, place.name, period.days.state(place.code, day))
              for place in period.places if place.active]  # fmt: skip
    closed = bool(states) and all(state.closed is not None for _, _, state in states)
    head = tr("{weekday} {day}", weekday=weekday_name(day).capitalize(), day=day_and_month(day))
    cards = tuple(staff_card(period, one) for one in held)
    return StaffDay(day, head, _hours(states), cards, tuple(sorted(here, key=danish_order)), closed)


def _hours(states: Sequence[tuple[str, str, DayState]]) -> tuple[str, ...]:
    """Said once when all places have the same."""
    said = [(name, _state_words(state)) for _, name, state in states]
    known = [(name, words) for name, words in said if words]
    if len({words for _, words in known}) == 1:
        return (known[0][1],)
    return tuple(f"{clean(name)}: {words[:1].lower()}{words[1:]}" for name, words in known)


def _state_words(state: DayState) -> str:
    if state.closed is not None:
        return closed_words(state.closed)
    parts = []
    if state.door:
        parts.append(tr("Åbent {hours}", hours=spans_in_words(state.door)))
    if state.phone:
        parts.append(tr("telefon {hours}", hours=spans_in_words(state.phone)))
    if state.note:
        parts.append(clean(state.note))
    return ", ".join(parts)


def _facts(period: CalendarPeriod, one: Occurrence, names: Mapping[UUID, str]) -> list[str]:
    activity, owner = one.activity, period.owner(one.activity.owner)
    rooms = [names[room] for room in one.rooms if room in names]
    active = [place.code for place in period.places if place.active]
    if len(period.places) > 1 and (one.place not in active[:1] or not rooms):
        rooms.append(period.place_name(one.place))
    signing = tr("med tilmelding") if activity.sign_up else ""
    seats = "" if activity.seats is None else trn("1 plads", "{n} pladser", activity.seats)
    hidden = "" if activity.for_families or activity.kind is ActivityKind.BLOCK else tr("ikke på plakaten")
    whose = owner.name if owner is not None and owner.kind is not OwnerKind.KOMMUNE else ""
    return [
        ", ".join(rooms),
        ", ".join(names[who] for who in one.people if who in names),
        " · ".join(part for part in (whose, activity.audience, seats, signing, hidden) if part),
        tr("Opstilling: {setup}", setup=activity.setup) if activity.setup else "",
    ]


def _warnings(one: Occurrence, found: Sequence[Conflict]) -> list[str]:
    if one.cancelled:
        return [tr("Aflyst: {reason}", reason=one.reason) if one.reason else tr("Aflyst")]
    said = _in_the_way(found)
    moved = one.change is not None and one.change.state is ChangeState.MOVED and one.day != one.original
    if moved:
        said.append(tr("Flyttet fra {day}.", day=day_and_month(one.original)))
    if one.reason and said:
        said.append(tr("Grund: {reason}", reason=one.reason))
    return said


def _in_the_way(found: Sequence[Conflict]) -> list[str]:
    """One sentence for each thing in the way, whether it takes the room, the people or both."""
    taken: dict[str, list[str]] = {}
    said = []
    for one in found:
        other = tr("{title} {span}", title=one.by, span=clock_span(one.start, one.end))
        if one.kind in (ConflictKind.ROOM, ConflictKind.PERSON):
            taken.setdefault(other, []).append(one.what)
        elif one.kind is ConflictKind.BLOCKED:
            said.append(tr("{room} er spærret: {other}.", room=one.what, other=other))
        elif one.kind is ConflictKind.CLOSED_HOURS:
            said.append(tr("Uden for åbningstiden."))
        else:
            said.append(tr("Huset har lukket: {why}.", why=one.what))
    return said + [
        tr("{what} er også på {other}.", what=listed(what), other=other) for other, what in taken.items()
    ]
