"""Reading opening hours as people type them: 9-15.30, 930-1530, kl. 9 til 15, 10.30-15 og 16-17, lukket."""

import re
from collections.abc import Sequence
from itertools import pairwise

from familiehus.calendar.activity import clock_span
from familiehus.calendar.opening import Span

LONGEST = 60
_TIME = r"(?:kl\.?\s*|klokken\s+)?(\d{1,2})(?:[.:]?(\d{2}))?"
_SPAN = re.compile(rf"{_TIME}\s*(?:-|til)\s*{_TIME}")
_BETWEEN = re.compile(r"\s*(?:[,;+&/]|og|samt|\s)\s*")
_CLOSED = frozenset({"", "-", "lukket", "nej", "fri", "closed"})


def read_spans(text: str) -> tuple[Span, ...] | None:
    """The hours in order, empty for closed; None when the text is no hours, or two of them overlap."""
    tidy = " ".join(re.sub("[–—−]", "-", text.casefold()).split())
    if len(tidy) > LONGEST:
        return None
    if tidy in _CLOSED:
        return ()
    found = _all(tidy)
    if found is None:  # a comma may also stand where the point should: 9,30
        found = _all(re.sub(r"(\d),(\d{2})(?!\d)", r"\1.\2", tidy))
    return found


def written(spans: Sequence[Span]) -> str:
    """``10.30–15, 16–17``: how a line shows what it has read."""
    return ", ".join(clock_span(one.start, one.end) for one in spans)


def _all(text: str) -> tuple[Span, ...] | None:
    spans: list[Span] = []
    place = 0
    while place < len(text):
        if spans:
            between = _BETWEEN.match(text, place)
            if between is None:
                return None
            place = between.end()
        match = _SPAN.match(text, place)
        span = _span(match) if match is not None else None
        if match is None or span is None:
            return None
        spans.append(span)
        place = match.end()
    spans.sort(key=lambda one: one.start)
    apart = all(one.end < other.start for one, other in pairwise(spans))
    return tuple(spans) if apart else None


def _span(match: re.Match[str]) -> Span | None:
    start, end = _minutes(match[1], match[2]), _minutes(match[3], match[4])
    if start is None or end is None or start >= end:
        return None
    return Span(start, end)


def _minutes(hour: str, rest: str | None) -> int | None:
    minutes = int(hour) * 60 + int(rest or 0)
    return minutes if int(rest or 0) < 60 and minutes <= 24 * 60 else None
