"""Times of an iCalendar file as they are on the wall in Copenhagen."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from familiehus.services.ics_lines import Property
from familiehus.services.ics_zone import copenhagen, zone_of

_STAMP = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z)?)?", re.ASCII)
_DURATION = re.compile(
    r"([+-]?)P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?", re.ASCII
)

Offsets = Mapping[str, tuple[str, str]]
"""Zones a file explains itself, by name: standard and summer offset ("" for none)."""


@dataclass(frozen=True, slots=True)
class When:
    """A moment: a day and minutes since midnight, both on our wall. ``minutes`` None is a whole day.

    ``elsewhere`` when it was written on another clock; ``written`` the day it had there.
    """

    day: date
    minutes: int | None
    elsewhere: bool = False
    written: date | None = None

    @property
    def moved_day(self) -> bool:
        """On our wall it is another day than where it was written."""
        return self.written is not None and self.written != self.day


class UnknownZone(ValueError):  # noqa: N818 -- says what the text holds
    """The time is in a zone that nobody knows."""


def when(prop: Property, offsets: Offsets) -> When:
    """One time. ValueError when it can't be read; UnknownZone."""
    return moment(prop.value, prop.params.get("TZID", ""), offsets)


def whens(props: Iterator[Property] | tuple[Property, ...], offsets: Offsets) -> Iterator[When]:
    """A list of times, or of periods of which only the beginning counts. ValueError as above."""
    for prop in props:
        for text in prop.value.split(","):
            if text.strip():
                yield moment(text.partition("/")[0], prop.params.get("TZID", ""), offsets)


def moment(text: str, zone: str, offsets: Offsets) -> When:
    """``20261124T100000`` in a zone, in UTC (Z) or floating; ``20261124`` is a whole day."""
    found = _STAMP.fullmatch(text.strip())
    if found is None:
        raise ValueError("not a time")
    day = date(int(found[1]), int(found[2]), int(found[3]))
    if found[4] is None:
        return When(day, None)
    hour, minute = int(found[4]), int(found[5])
    if found[7] is None and not zone:
        return When(day, _minutes(hour, minute))
    theirs = UTC if found[7] else zone_of(zone, offsets)
    if theirs is None:
        raise UnknownZone
    _minutes(hour, minute)
    return _on_our_wall(datetime(day.year, day.month, day.day, hour, minute, tzinfo=theirs))


def duration(text: str) -> timedelta:
    """``PT1H30M``. ValueError for none, or one that goes backwards."""
    found = _DURATION.fullmatch(text.strip().upper())
    if found is None or found[1] == "-" or not any(found.groups()[1:]):
        raise ValueError("not a duration")
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:])
    return timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)


def _on_our_wall(theirs: datetime) -> When:
    try:
        ours = theirs.astimezone(copenhagen())
    except OverflowError:
        raise ValueError("outside of every calendar") from None
    elsewhere = ours.replace(tzinfo=None) != theirs.replace(tzinfo=None)
    return When(ours.date(), ours.hour * 60 + ours.minute, elsewhere, theirs.date())


def _minutes(hour: int, minute: int) -> int:
    if hour > 23 or minute > 59:
        raise ValueError("no time of day")
    return hour * 60 + minute
