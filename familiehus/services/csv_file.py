"""A semicolon file as Danish Excel writes it, from bytes to numbered lines of fields, and back to bytes.

Knows nothing of contacts. Forgives what Excel does on its own (byte order mark or
Windows-1252, ``sep=;``, empty columns at the end, empty lines); what a person must look
at comes out as a broken line or a ``UserError``.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from familiehus.errors import UserError

DELIMITER = ";"
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_SAFE_CONTROLS = frozenset("\t\r\n")


@dataclass(frozen=True, slots=True)
class Line:
    """A record: the line of the file it begins on (from 1), and its fields; None when quotes are broken."""

    number: int
    fields: tuple[str, ...] | None


def decoded(data: bytes) -> str:
    """The text of a file. UserError ``csv_is_workbook`` or ``csv_not_text``."""
    if data.startswith(_WORKBOOKS):
        raise UserError("csv_is_workbook")
    if data.startswith(_UTF_16):
        raise UserError("csv_not_text")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        raise UserError("csv_not_text") from None


def lines(text: str) -> Iterator[Line]:
    """Every line that says something, the header first. A ``sep=;`` line and empty lines are passed over."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=DELIMITER, strict=True)
    while True:
        number = reader.line_num + 1
        try:
            fields = next(reader, None)
        except csv.Error:
            yield Line(number, None)
            continue
        if fields is None:
            return
        if any(map(str.strip, fields)) and not (number == 1 and _is_separator_line(fields)):
            yield Line(number, tuple(fields))


def header_of(found: Iterator[Line]) -> tuple[str, ...]:
    """The column names of the first line, trimmed and in small letters, without empty ones at the end.

    UserError ``csv_empty``, ``csv_not_text`` (a binary file) or ``csv_other_delimiter`` (one column only).
    """
    first = next(found, None)
    if first is None:
        raise UserError("csv_empty")
    if first.fields is None or _is_binary("".join(first.fields)):
        raise UserError("csv_not_text")
    names = [name.strip().casefold() for name in first.fields]
    while not names[-1]:
        names.pop()
    if len(names) == 1:  # three are required; and what stands there may be anything, so it is not repeated
        raise UserError("csv_other_delimiter")
    return tuple(names)


def formatted(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """The rows as lines of text with the line ends of Excel."""
    held = io.StringIO(newline="")
    writer = csv.writer(held, delimiter=DELIMITER, lineterminator="\r\n")
    for row in rows:
        writer.writerow(row)
        yield held.getvalue()
        held.seek(0)
        held.truncate()


def encoded(text: Iterable[str]) -> Iterator[bytes]:
    """UTF-8 with the byte order mark without which Danish Excel shows ``fremmÃ¸de``."""
    yield b"\xef\xbb\xbf"
    for line in text:
        yield line.encode("utf-8")


def _is_separator_line(fields: Sequence[str]) -> bool:
    return fields[0].strip().casefold() == "sep=" and not any(map(str.strip, fields[1:]))


def _is_binary(text: str) -> bool:
    return any(sign < " " and sign not in _SAFE_CONTROLS for sign in text)
