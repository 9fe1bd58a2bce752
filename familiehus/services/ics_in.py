"""Reading another calendar's file: whole, without the house, and without ever giving up half-way.

What can't be used is a line in a list, never an exception; only a file that is no calendar at all is refused.
"""

import hashlib
from collections.abc import Callable, Iterable
from datetime import date, datetime

from familiehus.services.ics_event import PERIOD
from familiehus.services.ics_facts import Refused, facts_of, spoken_title
from familiehus.services.ics_file import IcsFile, IcsSeries, SkippedEvent, Why
from familiehus.services.ics_lines import Component, components
from familiehus.services.ics_series import gathered
from familiehus.services.ics_times import Offsets

UID_MOST = 255
_TASKS = frozenset({"VTODO", "VJOURNAL"})
_PERSONAL = ("ATTENDEE", "ORGANIZER", "DESCRIPTION", "CONTACT", "COMMENT")

Progress = Callable[[str, int], None]
"""Called with ``read`` and how many lines so far; may raise to stop."""


def _silence(stage: str, done: int) -> None:
    """Nobody waits for the progress."""


def read_calendar(data: bytes, today: date, progress: Progress = _silence) -> IcsFile:
    """Everything that is in the file. UserError ``ics_too_large``, ``ics_empty``, ``ics_not_calendar``."""
    found = list(components(data, lambda lines: progress("read", lines)))
    offsets = _offsets(one for one in found if one.kind == "VTIMEZONE")
    period = next((days for one in found if (days := _period(one)) is not None), None)
    by_uid: dict[str, list[Component]] = {}
    skipped: list[SkippedEvent] = []
    for one in found:
        if one.kind in _TASKS:
            skipped.append(SkippedEvent(one.line, spoken_title(one), Why.TASK))
        elif one.kind == "VEVENT" and not one.whole:
            skipped.append(SkippedEvent(one.line, spoken_title(one), Why.TORN))
        elif one.kind == "VEVENT":
            by_uid.setdefault(_uid(one), []).append(one)
    series: list[IcsSeries] = []
    for number, (uid, members) in enumerate(by_uid.items(), 1):
        _take(uid, members, offsets, today, series, skipped)
        if number % 200 == 0:
            progress("read", number)
    personal = sum(any(one.first(name) for name in _PERSONAL) for members in by_uid.values()
                   for one in members) if period is None else 0  # fmt: skip
    order = sorted(skipped, key=lambda one: (one.line, one.day or date.min))
    return IcsFile(tuple(sorted(series, key=lambda one: one.main.line)), tuple(order), personal, period)


def _take(
    uid: str,
    members: list[Component],
    offsets: Offsets,
    today: date,
    series: list[IcsSeries],
    skipped: list[SkippedEvent],
) -> None:
    """The series of one UID, or why there is none. Dates whose series is not in the file stand alone."""
    mains = [one for one in members if one.first("RECURRENCE-ID") is None]
    apart = [one for one in members if one.first("RECURRENCE-ID") is not None]
    mains.sort(key=_sequence)
    for one in mains[:-1]:
        skipped.append(SkippedEvent(one.line, spoken_title(one), Why.TWICE))
    try:
        if mains:
            series.append(gathered(uid, mains[-1], apart, offsets, today, skipped))
            return
    except Refused as refused:
        skipped.append(refused.skipped)
        return
    for one in apart:
        try:
            name = f"{uid}/{one.text('RECURRENCE-ID')}"
            series.append(IcsSeries(_short(name), facts_of(one, offsets).plain))
        except Refused as refused:
            skipped.append(refused.skipped)


def _sequence(one: Component) -> tuple[int, int]:
    """The newest version of an event comes last (§ 3.8.7.4), else the one further down."""
    text = one.text("SEQUENCE").strip()
    newest = int(text) if text.isascii() and text.isdecimal() and len(text) < 9 else 0
    return newest, one.line


def _uid(one: Component) -> str:
    """The name the other calendar gives it; an event without one is known by what it says."""
    uid = " ".join(one.text("UID").split())
    return _short(uid) if uid else _digest("|".join(f"{p.name}:{p.value}" for p in one.properties))


def _short(uid: str) -> str:
    return uid if len(uid) <= UID_MOST and uid.isprintable() else _digest(uid)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", errors="replace")).hexdigest()


def _offsets(zones: Iterable[Component]) -> Offsets:
    """What each zone that the file explains comes to: its standard and its summer offset."""
    return {
        one.text("TZID"): (one.text("STANDARD.TZOFFSETTO").strip(), one.text("DAYLIGHT.TZOFFSETTO").strip())
        for one in zones
    }


def _period(one: Component) -> tuple[date, date] | None:
    if one.kind != "VCALENDAR" or not one.text(PERIOD):
        return None
    try:
        first, last = (datetime.strptime(part, "%Y%m%d").date() for part in one.text(PERIOD).split("/"))
    except ValueError:
        return None
    return first, last
