"""When, where and what of one VEVENT, or the reason why it can't stand in the calendar of a house."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import timedelta

from familiehus.services.activity_rules import DAY, FIRST_YEAR, LAST_YEAR
from familiehus.services.cpr import looks_like_cpr
from familiehus.services.ics_file import IcsDate, SkippedEvent, Why
from familiehus.services.ics_lines import Component
from familiehus.services.ics_times import Offsets, UnknownZone, When, duration, when
from familiehus.services.names import NAME_MAX

SHORTEST = 5
"""Minutes; what is shorter is a reminder."""
_OPEN = frozenset({"", "PUBLIC"})


class Refused(Exception):  # noqa: N818 -- carries the line of the list, it is no fault
    """The event can't come in."""

    def __init__(self, skipped: SkippedEvent) -> None:
        super().__init__(skipped.why)
        self.skipped = skipped


@dataclass(frozen=True, slots=True)
class Facts:
    """``plain`` is the date itself; ``begins`` how its start was written."""

    plain: IcsDate
    begins: When


def facts_of(one: Component, offsets: Offsets) -> Facts:
    """Read it. Refused with the reason."""
    title = _title(one)
    begins = _begins(one, offsets, title)
    if one.text("CLASS").strip().upper() not in _OPEN:
        raise Refused(SkippedEvent(one.line, "", Why.PRIVATE))
    if begins.minutes is None:
        raise Refused(SkippedEvent(one.line, title, Why.ALL_DAY, fields={"day": begins.day}))
    minutes = _minutes(one, begins, begins.minutes, offsets, title)
    location = " ".join(_printable(one.text("LOCATION")).split())[:NAME_MAX]
    cancelled = one.text("STATUS").strip().upper() == "CANCELLED"
    plain = IcsDate(one.line, title, begins.day, begins.minutes, minutes, location, cancelled)
    return Facts(plain, begins)


def spoken_title(one: Component) -> str:
    """Its title for the list of what was skipped; empty for none, or one that must not be repeated."""
    if one.text("CLASS").strip().upper() not in _OPEN:
        return ""
    title = cleaned(one.text("SUMMARY"))
    return "" if looks_like_cpr(title) else title


def cleaned(text: str) -> str:
    """A title as the house can keep it: on one line, without signs that break a list, not longer than a name
    may be."""
    bare = re.sub(r"[|;\s]+", " ", _printable(text)).strip()
    return bare if len(bare) <= NAME_MAX else bare[: NAME_MAX - 1].rstrip() + "…"


def _printable(text: str) -> str:
    composed = unicodedata.normalize("NFC", text)
    kept = (sign if sign.isprintable() else " " for sign in composed if unicodedata.category(sign) != "Cf")
    return "".join(kept)


def _title(one: Component) -> str:
    if looks_like_cpr(_printable(one.text("SUMMARY"))):
        raise Refused(SkippedEvent(one.line, "", Why.CPR))
    title = cleaned(one.text("SUMMARY"))
    if not title:
        raise Refused(SkippedEvent(one.line, "", Why.NO_TITLE))
    return title


def _begins(one: Component, offsets: Offsets, title: str) -> When:
    start = one.first("DTSTART")
    try:
        if start is None:
            raise ValueError
        begins = when(start, offsets)
    except UnknownZone:
        raise Refused(SkippedEvent(one.line, title, Why.ZONE)) from None
    except ValueError:
        raise Refused(SkippedEvent(one.line, title, Why.NO_START)) from None
    if begins.day.year > LAST_YEAR:
        raise Refused(SkippedEvent(one.line, title, Why.TOO_FAR, fields={"last": str(LAST_YEAR)}))
    if begins.day.year < FIRST_YEAR and one.first("RRULE") is None:
        raise Refused(SkippedEvent(one.line, title, Why.TOO_OLD, fields={"first": str(FIRST_YEAR)}))
    return begins


def _minutes(one: Component, begins: When, start: int, offsets: Offsets, title: str) -> int:
    """How long it lasts. Refused for what has no length, or goes on past midnight."""
    try:
        minutes = _length(one, begins, start, offsets)
    except ValueError:
        raise Refused(SkippedEvent(one.line, title, Why.NO_START)) from None
    if minutes < SHORTEST:
        raise Refused(SkippedEvent(one.line, title, Why.TOO_SHORT, fields={"minutes": SHORTEST}))
    if start + minutes > DAY:
        raise Refused(SkippedEvent(one.line, title, Why.MANY_DAYS, fields={"day": begins.day}))
    return minutes


def _length(one: Component, begins: When, start: int, offsets: Offsets) -> int:
    end, lasts = one.first("DTEND"), one.first("DURATION")
    if end is not None:
        ends = when(end, offsets)
        if ends.minutes is None:
            raise ValueError("a time that ends in a day")
        return (ends.day - begins.day).days * DAY + ends.minutes - start
    if lasts is not None:
        return int(duration(lasts.value) / timedelta(minutes=1))
    return 0
