""" "Lige nu": what is on at the desk's place, how many came, what comes next; else whether it is open."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from familiehus.calendar.activity import clock_time
from familiehus.calendar.opening import Span
from familiehus.i18n import tr
from familiehus.ui.desk import words
from familiehus.ui.desk.calendar_words import counted, rooms, span, titles

if TYPE_CHECKING:
    from familiehus.calendar.occurrences import Occurrence
    from familiehus.queries.desk_calendar import DeskCalendar

MOST_IN_FULL = 2
"""More than so many at once are named without their rooms."""

Contacts = Callable[["Occurrence"], int]


@dataclass(frozen=True, slots=True)
class NowWords:
    """``strong`` are the parts of ``text`` that are written heavier; ``countable``: heads can be counted."""

    text: str
    strong: tuple[str, ...] = ()
    aside: str = ""
    countable: bool = False


def minute_of(now: datetime) -> int:
    """Minutes since midnight."""
    return now.hour * 60 + now.minute


def now_words(calendar: "DeskCalendar", place: str, now: datetime, contacts: Contacts) -> NowWords:
    """All of it, for one place and one moment."""
    day, minute = now.date(), minute_of(now)
    on = calendar.on_at(place, day, minute)
    heads = [one for one in on if one.key in calendar.period.heads]
    following = calendar.next_after(place, day, minute)
    parts = (
        _counts(heads, calendar, contacts),
        _next(following, day) if following is not None and len(on) < MOST_IN_FULL else "",
    )
    return NowWords(
        tr("Lige nu: {what}", what=_named(on, calendar)) if on else open_words(calendar, place, now),
        tuple(one.title for one in on),
        " · ".join(part for part in parts if part),
        bool(heads),
    )


def open_words(calendar: "DeskCalendar", place: str, now: datetime) -> str:
    """``Åbent til 15.30``, ``Lukket i dag: juleferie``; where no hours were written, that nothing is on."""
    day, minute = now.date(), minute_of(now)
    state = calendar.state(place, day)
    if state.closed is not None:
        return tr("Lukket i dag: {why}", why=words.small(state.closed.name))
    if not state.known:
        return tr("Der er ikke noget i gang lige nu")
    said = _door(state.door, minute) or _phone(state.phone, minute) or _shut(state.door, minute)
    return tr("{said} ({why})", said=said, why=words.small(state.note)) if state.note else said


def _door(spans: tuple[Span, ...], minute: int) -> str:
    end = next((one.end for one in spans if one.start <= minute < one.end), None)
    return tr("Åbent til {end}", end=clock_time(end)) if end is not None else ""


def _phone(spans: tuple[Span, ...], minute: int) -> str:
    end = next((one.end for one in spans if one.start <= minute < one.end), None)
    return tr("Telefonen er åben til {end}", end=clock_time(end)) if end is not None else ""


def _shut(spans: tuple[Span, ...], minute: int) -> str:
    later = next((one.start for one in spans if one.start > minute), None)
    if later is not None:
        return tr("Åbner {start}", start=clock_time(later))
    return tr("Lukket for i dag") if spans else tr("Lukket i dag")


def _named(on: tuple["Occurrence", ...], calendar: "DeskCalendar") -> str:
    if len(on) > MOST_IN_FULL:
        return titles(on)
    return " · ".join(_in_full(one, calendar) for one in on)


def _in_full(one: "Occurrence", calendar: "DeskCalendar") -> str:
    """``Barselscafé 10–14, Stort mødelokale``."""
    named = tr("{title} {span}", title=one.title, span=span(one))
    where = rooms(one, calendar)
    return tr("{what}, {where}", what=named, where=where) if where else named


def _counts(heads: list["Occurrence"], calendar: "DeskCalendar", contacts: Contacts) -> str:
    if len(heads) == 1:
        return counted(contacts(heads[0]), closed=calendar.closed(heads[0]))
    said = (
        tr("{title} {counted}", title=one.title, counted=counted(contacts(one), closed=calendar.closed(one)))
        for one in heads
    )
    return ", ".join(said)


def _next(one: "Occurrence", today: date) -> str:
    at = clock_time(one.start)
    if one.day == today:
        return tr("næste: {title} {at}", title=one.title, at=at)
    return tr("næste: {title} {day} {at}", title=one.title, day=_soon(one.day, today), at=at)


def _soon(day: date, today: date) -> str:
    return tr("i morgen") if (day - today).days == 1 else words.weekday(day)
