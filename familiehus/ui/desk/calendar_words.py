"""What the desk says about the calendar: days, rooms, and what has been counted. No Qt here."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from familiehus.calendar.activity import clock_span
from familiehus.calendar.period import counted_under
from familiehus.i18n import tr, trn
from familiehus.reports.danish import listed
from familiehus.ui.desk import words

if TYPE_CHECKING:
    from familiehus.calendar.occurrences import Occurrence
    from familiehus.queries.desk_calendar import DeskCalendar
    from familiehus.services.head_counts import Head


def day_word(day: date, today: date) -> str:
    """``i dag``, ``i går``, ``i morgen``, else ``fredag den 20. november``."""
    near = {
        today: tr("i dag"),
        today - timedelta(days=1): tr("i går"),
        today + timedelta(days=1): tr("i morgen"),
    }
    return near.get(day) or words.full_day(day, today)


def span(one: "Occurrence") -> str:
    """``10–14``."""
    return clock_span(one.start, one.end)


def rooms(one: "Occurrence", calendar: "DeskCalendar") -> str:
    """``Stort mødelokale og Køkken``; empty when it has none."""
    names = calendar.period.names
    return listed([names[room] for room in one.rooms if room in names])


def owner(one: "Occurrence", calendar: "DeskCalendar") -> str:
    """Who stands behind it."""
    found = calendar.period.owner(one.activity.owner)
    return found.name if found is not None else one.activity.owner


def where(one: "Occurrence", calendar: "DeskCalendar") -> str:
    """``Stort mødelokale · Mødrehjælpen``."""
    return " · ".join(part for part in (rooms(one, calendar), owner(one, calendar)) if part)


def counted(contacts: int, *, closed: bool) -> str:
    """``9 talt``; with a tick when that was all."""
    shown = trn("{n} talt", "{n} talt", contacts)
    return f"✓ {shown}" if closed else shown


def people(mothers: int, fathers: int, others: int) -> str:
    """``9 mødre og 1 far``."""
    parts = (
        (mothers, trn("1 mor", "{n} mødre", mothers)),
        (fathers, trn("1 far", "{n} fædre", fathers)),
        (others, trn("1 anden", "{n} andre", others)),
    )
    return listed([text for number, text in parts if number])


def titles(found: Iterable["Occurrence"]) -> str:
    """``Barselscafé og Åben rådgivning``, each once."""
    return listed(list(dict.fromkeys(one.title for one in found)))


def head_of(one: "Occurrence") -> "Head":
    """What its visitors are counted under. Only for those that are counted."""
    from familiehus.services.head_counts import Head

    under = counted_under(one)
    if under is None:
        raise ValueError("nobody is counted there")
    return Head(*under)
