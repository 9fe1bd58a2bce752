"""Time zones where the house's wall clock meets other calendars (RFC 5545): one going out, any coming in.

Outlook names zones as Windows does, some programs invent a name and explain it in the file, and some
write the whole path of where they got it from. What nobody can place is refused, never guessed.
"""

from collections.abc import Mapping
from datetime import tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

TZID = "Europe/Copenhagen"

VTIMEZONE = """BEGIN:VTIMEZONE
TZID:Europe/Copenhagen
X-LIC-LOCATION:Europe/Copenhagen
BEGIN:DAYLIGHT
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
"""
"""The rules of the Union since 1996 (directive 94/21/EC; no activity is older). Written out so that the same
house gives the same bytes whatever the machine's zone files say about years long past."""

_CENTRAL = ("+0100", "+0200")
"""Standard and summer offset that mean our own clock, whatever the file calls it."""


def copenhagen() -> ZoneInfo:
    """The house's own zone."""
    return ZoneInfo(TZID)


@lru_cache(maxsize=256)
def zone_named(name: str) -> tzinfo | None:
    """The zone of an IANA or Windows name, also at the end of a path; None when nobody knows it."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    bare = name.strip().strip('"')
    known = WINDOWS_TO_OLSON.get(bare, bare)
    parts = [part for part in known.split("/") if part]
    candidates = ["/".join(parts[-number:]) for number in (3, 2, 1) if number <= len(parts)]
    for one in dict.fromkeys([known, *candidates]):
        try:
            return ZoneInfo(one)
        except (ValueError, OSError, LookupError):  # not a name, a folder, unknown
            continue
    return None


def zone_of(name: str, offsets: Mapping[str, tuple[str, str]]) -> tzinfo | None:
    """The same, and a name the file explains itself when it has our own two offsets (standard, summer)."""
    return zone_named(name) or (copenhagen() if offsets.get(name) == _CENTRAL else None)
