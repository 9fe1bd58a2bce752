"""What was taken out of the house and stands in its technical log: true figures, and what it has of a family.

The log is the one place where it is written; it is kept for six months. No family and no number stands in it
that is read here: only when, by which role, and of which days.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from familiehus.services.rights import Right, require
from familiehus.storage.cupboard import Cupboard
from familiehus.storage.faults import named_faults
from familiehus.values import Role

_LINE = re.compile(
    r"^(?P<at>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)\S* INFO (?:"
    r"true figures taken out by (?P<leader>\w+), (?P<first>\d{4}-\d\d-\d\d) to (?P<last>\d{4}-\d\d-\d\d)"
    r"|extract of family \S+ made by (?P<maker>\w+) \S+, asked by \S+)$"
)
_MOST = 200
"""More are not shown; the newest come first."""


class Kind(StrEnum):
    """What it was."""

    FIGURES = "figures"
    FAMILY = "family"


@dataclass(frozen=True, slots=True)
class TakenOut:
    """One time. ``first`` and ``last`` are the days of true figures; None for a family's extract."""

    at: datetime
    kind: Kind
    role: Role
    first: date | None = None
    last: date | None = None


def taken_out(cupboard: Cupboard) -> tuple[TakenOut, ...]:
    """The newest first. NotAllowed without STATISTICS; a log that cannot be read is a fault ``disk_*``."""
    require(cupboard.actor, Right.STATISTICS)
    with named_faults():
        files = sorted(cupboard.home.logs.glob("familiehus*.log"))
        found = [one for file in files for one in _read(file)]
    return tuple(sorted(found, key=lambda one: one.at, reverse=True)[:_MOST])


def _read(file: Path) -> Iterator[TakenOut]:
    """Lines that say something else, or that were cut short, are passed over."""
    with file.open(encoding="utf-8", errors="replace") as lines:
        for line in lines:
            if (said := _LINE.match(line.rstrip("\n"))) is not None:
                yield from _told(said)


def _told(said: re.Match[str]) -> Iterator[TakenOut]:
    role = said["leader"] or said["maker"]
    if role not in tuple(Role):
        return
    at = datetime.fromisoformat(said["at"])
    if said["leader"] is None:
        yield TakenOut(at, Kind.FAMILY, Role(role))
        return
    days = date.fromisoformat(said["first"]), date.fromisoformat(said["last"])
    yield TakenOut(at, Kind.FIGURES, Role(role), *days)
