"""What was found in somebody else's calendar, before the house is asked: series, what was skipped, and why.

Frozen values, nothing of the house in them. Who was invited, who invited, and what was written about it
is not in here: it is personal, and the house has no use for it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Why(StrEnum):
    """Why something of the file does not come in."""

    ALL_DAY = "all_day"
    MANY_DAYS = "many_days"
    TOO_SHORT = "too_short"
    NO_START = "no_start"
    NO_TITLE = "no_title"
    CPR = "cpr"
    PRIVATE = "private"
    TOO_OLD = "too_old"
    TOO_FAR = "too_far"
    ZONE = "zone"
    OTHER_DAY = "other_day"
    RULE = "rule"
    TOO_OFTEN = "too_often"
    CANCELLED_SERIES = "cancelled_series"
    FOLLOWING = "following"
    SAME_DAY = "same_day"
    TWICE = "twice"
    TASK = "task"
    TORN = "torn"
    CONFLICT = "conflict"
    SPLIT = "split"
    OWN = "own"
    HELD = "held"
    NOT_ACCEPTED = "not_accepted"
    """The house refuses it; ``fields["error"]`` is why."""


@dataclass(frozen=True, slots=True)
class SkippedEvent:
    """``line`` of the file; ``title`` is empty when it must not be repeated or is not there. ``day`` when it
    is about one date of a series only."""

    line: int
    title: str
    why: Why
    day: date | None = None
    fields: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class IcsDate:
    """One VEVENT's when, where and what. ``start`` is minutes since midnight, ``location`` as written."""

    line: int
    title: str
    day: date
    start: int
    minutes: int
    location: str
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class IcsSeries:
    """An event with everything that hangs on its UID. ``extra`` are dates with their start, ``without`` those
    left out, ``apart`` single dates under the day the series gave them. ``ours`` is what only a familiehus
    writes. ``began`` is earlier than the first date when what lies years back was left out."""

    uid: str
    main: IcsDate
    rule: str = ""
    extra: tuple[tuple[date, int], ...] = ()
    without: tuple[date, ...] = ()
    apart: tuple[tuple[date, IcsDate], ...] = ()
    categories: tuple[str, ...] = ()
    ours: Mapping[str, str] = field(default_factory=dict)
    began: date | None = None
    cut: bool = False
    elsewhere: bool = False
    """Written on another clock: a series keeps the time of its first date."""


@dataclass(frozen=True, slots=True)
class IcsFile:
    """A file that was read. ``personal`` is in how many events somebody was named or described; ``period``
    the days that a file of a familiehus is about."""

    series: tuple[IcsSeries, ...]
    skipped: tuple[SkippedEvent, ...]
    personal: int = 0
    period: tuple[date, date] | None = None

    @property
    def events(self) -> int:
        """Everything that stood in it, read or skipped."""
        return len(self.series) + len(self.skipped)
