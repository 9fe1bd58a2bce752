"""An iCalendar file taken apart into components and properties, each with the line it stands on.

Written for files as they come, not as the standard wants them: folded inside a letter, in the encoding of
an old Outlook, torn off in the middle. The library ``icalendar`` gives up at the first broken component and
knows no lines; whoever is told what was skipped must be able to find it.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from familiehus.errors import UserError

LARGEST = 32 * 1024 * 1024
"""Bytes of the largest file that is read."""
_EVERY = 2_000
_MOST_SIGNS = 20_000
"""Signs of one property; longer ones are pictures and other attachments."""
_PROPERTY = re.compile(r'([A-Za-z0-9-]+)((?:;(?:[^:";]|"[^"]*")*)*):(.*)', re.DOTALL)
_PARAMETER = re.compile(r';([A-Za-z0-9-]+)=("[^"]*"|[^;"]*)')
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")

Tell = Callable[[int], None]
"""Hears how many lines were read; may raise to stop."""


@dataclass(frozen=True, slots=True)
class Property:
    """``SUMMARY:Barselscafé`` on its line (from 1). ``params`` without quotes, their names in capitals."""

    line: int
    name: str
    value: str
    params: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Component:
    """``VEVENT`` from its line on. ``whole`` is False for one the file ends in. What stands in a component
    inside has that one's name before its own: ``STANDARD.TZOFFSETTO``."""

    kind: str
    line: int
    properties: tuple[Property, ...]
    whole: bool = True

    def first(self, name: str) -> Property | None:
        """The first property of that name."""
        return next((one for one in self.properties if one.name == name), None)

    def all(self, name: str) -> tuple[Property, ...]:
        """All of that name."""
        return tuple(one for one in self.properties if one.name == name)

    def text(self, name: str) -> str:
        """The plain text of the first one; empty when there is none."""
        found = self.first(name)
        return plain(found.value) if found is not None else ""


def components(data: bytes, tell: Tell) -> Iterator[Component]:
    """Everything directly inside a VCALENDAR, and each VCALENDAR itself with its own properties.

    UserError ``ics_too_large``, ``ics_empty`` or ``ics_not_calendar``.
    """
    if len(data) > LARGEST:
        raise UserError("ics_too_large", most=LARGEST // 1024**2)
    if not data.strip():
        raise UserError("ics_empty")
    reader = _Reader()
    for number, line in _unfolded(_in_bytes(data), tell):
        yield from reader.take(number, line)
    yield from reader.end()
    if not reader.calendars:
        raise UserError("ics_not_calendar")


def plain(text: str) -> str:
    """A TEXT value without its escapes (RFC 5545 § 3.3.11)."""
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], text, flags=re.DOTALL)


def split_texts(value: str) -> list[str]:
    """The parts of a list of texts: a comma with a backslash belongs to its part."""
    return [plain(one) for one in re.split(r"(?<!\\),", value)]


class _Reader:
    """Remembers which component is open."""

    def __init__(self) -> None:
        self.calendars = 0
        self._open: list[tuple[str, int]] = []
        self._mine: list[Property] = []
        self._calendar: list[Property] = []

    def take(self, number: int, line: bytes) -> Iterator[Component]:
        """One line; yields the component it ends."""
        found = _property(number, line)
        if found is None:
            return
        if found.name == "BEGIN":
            self._begin(number, found.value.strip().upper())
        elif found.name == "END":
            yield from self._end(found.value.strip().upper())
        elif len(self._open) == 1:
            self._calendar.append(found)
        elif len(self._open) > 1:
            inside = ".".join([*(kind for kind, _ in self._open[2:]), found.name])
            self._mine.append(Property(found.line, inside, found.value, found.params))

    def end(self) -> Iterator[Component]:
        """The file is over, perhaps in the middle."""
        if len(self._open) > 1:
            yield Component(*self._open[1], tuple(self._mine), whole=False)
        if self._calendar:
            yield Component("VCALENDAR", 1, tuple(self._calendar))

    def _begin(self, number: int, kind: str) -> None:
        if kind == "VCALENDAR" and not self._open:
            self.calendars += 1
        if self._open or kind == "VCALENDAR":
            self._open.append((kind, number))

    def _end(self, kind: str) -> Iterator[Component]:
        if kind not in (name for name, _ in self._open):
            return
        while self._open:
            name, line = self._open.pop()
            if len(self._open) == 1:
                yield Component(name, line, tuple(self._mine), whole=name == kind)
                self._mine = []
            if name == kind:
                return


def _in_bytes(data: bytes) -> bytes:
    """UTF-16 as UTF-8; anything else as it is, for each line may be in an encoding of its own."""
    if not data.startswith(_UTF_16):
        return data.removeprefix(b"\xef\xbb\xbf")
    return data.decode("utf-16", errors="replace").encode("utf-8")


def _unfolded(data: bytes, tell: Tell) -> Iterator[tuple[int, bytes]]:
    """Whole lines with the number of their first part. Put together as bytes: a fold may split a letter."""
    number, parts = 0, list[bytes]()
    for count, line in enumerate(re.split(rb"\r\n|\n|\r", data), 1):
        if count % _EVERY == 0:
            tell(count)
        if line[:1] in (b" ", b"\t"):
            parts.append(line[1:])
            continue
        if parts:
            yield number, b"".join(parts)
        number, parts = count, [line]
    yield number, b"".join(parts)


def _property(number: int, line: bytes) -> Property | None:
    if len(line) > _MOST_SIGNS:
        return None
    found = _PROPERTY.fullmatch(_decoded(line))
    if found is None:
        return None
    params = {name.upper(): value.strip('"') for name, value in _PARAMETER.findall(found[2])}
    return Property(number, found[1].upper(), found[3], params)


def _decoded(line: bytes) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("cp1252", errors="replace")
