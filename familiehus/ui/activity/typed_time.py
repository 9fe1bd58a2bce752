"""Reading the clock as people write it on a door: 9, 930, 9.30, 9:30; "kl. 10-12", "9.30 til 11".

Minutes since midnight on the wall, as everywhere in the calendar. What is shown is read back as the same.
"""

import re

from familiehus.calendar.activity import clock_span, clock_time

DAY = 24 * 60
LONGEST = 40
"""Signs. A longer text is no time."""

_TIME = r"(?:(\d{1,2})[.:](\d{2})|(\d{3,4})|(\d{1,2}))"
_SPAN = re.compile(rf"(?:kl\.?\s*)?{_TIME}(?:\s*(?:-|–|—|til|to|\s)\s*(?:kl\.?\s*)?{_TIME})?", re.ASCII)


def read_time(text: str) -> int | None:
    """Minutes since midnight, 24 included; None when it is no time."""
    found = read_span(text)
    return found[0] if found is not None and found[1] is None else None


def read_span(text: str) -> tuple[int, int | None] | None:
    """From and to; to is None when only one time is written. None when it is no time, or ends before it
    begins."""
    tidy = " ".join(text.casefold().split())
    if not tidy or len(tidy) > LONGEST or (match := _SPAN.fullmatch(tidy)) is None:
        return None
    start, end = _minutes(match.groups()[:4]), _minutes(match.groups()[4:])
    if start is None or start >= DAY:
        return None
    if any(match.groups()[4:]):
        return (start, end) if end is not None and end > start else None
    return start, None


def written_span(start: int, minutes: int) -> str:
    """``9.30–11``: as it stands in the field."""
    return clock_span(start, start + minutes)


def written_time(start: int) -> str:
    """``9.30``."""
    return clock_time(start)


def _minutes(parts: tuple[str | None, ...]) -> int | None:
    hour, rest, solid, bare = parts
    if solid is not None:
        hour, rest = solid[:-2], solid[-2:]
    if bare is not None:
        hour, rest = bare, "0"
    if hour is None or rest is None:
        return None
    found = int(hour) * 60 + int(rest)
    return found if int(rest) < 60 and found <= DAY else None
