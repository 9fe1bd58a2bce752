"""The house's day in rows: what takes place, what is in the rooms, who is here. No Qt here."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from familiehus.calendar.activity import ActivityKind, clock_time
from familiehus.i18n import tr
from familiehus.reports.danish import listed
from familiehus.ui.desk import words
from familiehus.ui.desk.calendar_words import counted, span, where
from familiehus.ui.widgets.row_model import Row, RowTone

if TYPE_CHECKING:
    from familiehus.calendar.activity import Room
    from familiehus.calendar.occurrences import Occurrence
    from familiehus.queries.desk_calendar import DeskCalendar

DAY_IS_OVER = 24 * 60


@dataclass(frozen=True, slots=True)
class HouseDay:
    """``minute`` since midnight; :data:`DAY_IS_OVER` for a day before today. ``empty`` when nothing is on."""

    activities: tuple[Row, ...]
    rooms: tuple[Row, ...]
    people: tuple[Row, ...]
    empty: str = ""


def house_day(
    calendar: "DeskCalendar",
    place: str,
    day: date,
    minute: int,
    contacts: Callable[["Occurrence"], int],
) -> HouseDay:
    """One day at one place."""
    here = [one for one in calendar.period.of_day(day) if one.place == place]
    shown = [one for one in here if one.activity.kind is not ActivityKind.BLOCK]
    held = [one for one in here if not one.cancelled]
    return HouseDay(
        tuple(_activity(one, calendar, minute, contacts) for one in shown),
        tuple(_rooms(calendar, place, held, minute)) if minute < DAY_IS_OVER else (),
        tuple(_people(calendar, held)),
        "" if shown else _nothing(calendar, place, day),
    )


def _nothing(calendar: "DeskCalendar", place: str, day: date) -> str:
    closed = calendar.state(place, day).closed
    if closed is not None:
        return tr("Lukket: {why}. Ingen aktiviteter.", why=words.small(closed.name))
    return tr("Der står ingen aktiviteter i kalenderen den dag.")


def _activity(
    one: "Occurrence", calendar: "DeskCalendar", minute: int, contacts: Callable[["Occurrence"], int]
) -> Row:
    if one.cancelled:
        reason = one.change.reason if one.change is not None else ""
        return Row(one.key, (span(one), one.title, tr("aflyst")), note=reason)
    begun, over = one.start <= minute, one.end <= minute
    closed, counts = calendar.closed(one), one.key in calendar.period.heads
    number = contacts(one) if counts else 0
    state = counted(number, closed=closed) if counts and (closed or number or begun) else ""
    tone: RowTone = "chosen" if begun and not over else "plain"
    action = tr("Tæl") if counts and begun and not closed else ""
    return Row(one.key, (span(one), one.title, state), tone, action, note=where(one, calendar))


def _rooms(calendar: "DeskCalendar", place: str, held: Sequence["Occurrence"], minute: int) -> Iterable[Row]:
    """What is in each room now and next; those with nothing left today share one line."""
    free = []
    for room in calendar.period.rooms:
        if room.place != place:
            continue
        mine = [one for one in held if room.id in one.rooms and one.end > minute]
        if mine:
            yield _room(room, mine, minute)
        elif room.active:
            free.append(room.name)
    if free:
        yield Row("free", (tr("Ledige resten af dagen"), listed(free)))


def _room(room: "Room", mine: Sequence["Occurrence"], minute: int) -> Row:
    now = [one for one in mine if one.start <= minute]
    later = [one for one in mine if one.start > minute]
    following = (
        tr("derefter {title} {start}", title=later[0].title, start=clock_time(later[0].start))
        if later
        else ""
    )
    if now:
        end = clock_time(max(one.end for one in now))
        titles = listed([_blocked(one) for one in now])
        return Row(room.id, (room.name, tr("{title} til {end}", title=titles, end=end)), note=following)
    first = later[0]
    text = tr(
        "ledigt til {start}, så {title}", start=clock_time(first.start), title=words.small(_blocked(first))
    )
    return Row(room.id, (room.name, text))


def _blocked(one: "Occurrence") -> str:
    if one.activity.kind is ActivityKind.BLOCK:
        return tr("spærret, {title}", title=words.small(one.title))
    return one.title


def _people(calendar: "DeskCalendar", held: Sequence["Occurrence"]) -> list[Row]:
    """Whoever stands on the day's plan, in the order they begin."""
    names = {one.id: one.name for one in calendar.period.people}
    found: dict[str, list[Occurrence]] = {}
    for one in held:
        for person in one.people:
            if person in names:
                found.setdefault(names[person], []).append(one)
    return [
        Row(f"person {name}", (name, ", ".join(_at(one) for one in mine))) for name, mine in found.items()
    ]


def _at(one: "Occurrence") -> str:
    return tr("{span} {title}", span=span(one), title=one.title)
