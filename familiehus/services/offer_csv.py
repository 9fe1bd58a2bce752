"""The catalogue as a table for Danish Excel: columns, how a line becomes an offer, and the same line back.

Reading and writing stand side by side because they must stay inverses: what is written, read into an empty
house and written again is the same file, byte for byte. Where an offer came from is the house's own matter
and has no column.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from familiehus.calendar.activity import OwnerKind
from familiehus.errors import UserError
from familiehus.i18n import danish_order
from familiehus.offers.offer import ForWhom, Offer, OfferEntry, OfferForm, OfferLevel, OfferState
from familiehus.services import csv_file
from familiehus.services.csv_words import bare, guarded, one_of, unguarded
from familiehus.services.danish_dates import parse_date, written
from familiehus.services.offer_file import OfferFile, OfferLine, line_of

BETWEEN = ", "
Progress = Callable[[int], None]
"""Called with how many lines have been read; what it raises stops the reading."""


@dataclass(frozen=True, slots=True)
class _Column:
    """A column: its heading, other headings it is known under, and both ways through it."""

    field: str
    heading: str
    read: Callable[[str], Any]
    write: Callable[[Any], str] = str
    also: tuple[str, ...] = ()


def offers_csv(offers: Iterable[Offer]) -> Iterator[bytes]:
    """The file, piece by piece, heading first; offers in the order of their names. What follows the calendar
    is left out: it would be stale in any other house."""
    rows = sorted((_row(one) for one in offers if not one.source.follows_the_calendar), key=_order)
    yield from csv_file.encoded(csv_file.formatted([[one.heading for one in _COLUMNS]]))
    for line in csv_file.formatted(rows):
        yield line.encode("utf-8")


def read_csv(data: bytes, progress: Progress | None = None) -> OfferFile:
    """What a file says. UserError those of ``csv_file``, ``offer_columns`` (fields: missing, twice)."""
    lines = csv_file.lines(csv_file.decoded(data))
    header = csv_file.header_of(lines)
    known = {name: one for one in _COLUMNS for name in (one.heading, *one.also)}
    columns = [known.get(_heading(name)) for name in header]
    _check(columns)
    ignored = tuple(name for name, one in zip(header, columns, strict=True) if one is None and name)
    found: list[OfferLine] = []
    for line in lines:
        found.append(_line(line, columns))
        if progress is not None and len(found) % 50 == 0:
            progress(len(found))
    return OfferFile(tuple(found), ignored)


def _check(columns: Sequence[_Column | None]) -> None:
    fields = [one.field for one in columns if one is not None]
    headings = {one.field: one.heading for one in _COLUMNS}
    missing = tuple(headings[one] for one in ("name", "organisation") if one not in fields)
    twice = tuple(headings[one] for one in dict.fromkeys(fields) if fields.count(one) > 1)
    if missing or twice:
        raise UserError("offer_columns", missing=missing, twice=twice)


def _line(line: csv_file.Line, columns: Sequence[_Column | None]) -> OfferLine:
    if line.fields is None:
        return line_of(line.number, {}, {"": UserError("csv_quotes")})
    facts: dict[str, Any] = {}
    wrong: dict[str, UserError] = {}
    for column, text in zip(columns, line.fields, strict=False):
        typed = unguarded(" ".join(text.split()))
        if column is None or not typed:
            continue
        try:
            facts[column.field] = column.read(typed)
        except UserError as error:
            wrong[column.field] = error
    if any(map(str.strip, line.fields[len(columns) :])):
        wrong[""] = UserError("csv_too_many_fields", columns=len(columns))
    return line_of(line.number, facts, wrong)


def cell_of(offer: Offer, field: str) -> str:
    """One fact as the file says it, and a preview too."""
    column = next(one for one in _COLUMNS if one.field == field)
    value = getattr(offer, field)
    return "" if value is None else column.write(value)


def _row(offer: Offer) -> tuple[str, ...]:
    return tuple(guarded(cell_of(offer, one.field)) for one in _COLUMNS)


def _order(row: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """By name and organisation as Danes sort; what is alike in both by everything else."""
    return tuple(danish_order(cell) for cell in row[:2]), row


def _heading(name: str) -> str:
    return " ".join(name.split())


def _parts(text: str) -> tuple[str, ...]:
    return tuple(one.strip() for one in text.replace("|", ",").split(",") if one.strip())


def _day(text: str) -> date:
    try:
        return parse_date(text)
    except ValueError:
        raise UserError("csv_date") from None


def _number(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) <= 4):
        raise UserError("offer_number")
    return int(text)


def _word(kind: type[StrEnum]) -> Callable[[str], Any]:
    """A word of the list. A BY_LAW level may be written short: § 30-31."""
    also = {bare("§ 30-31"): OfferLevel.BY_LAW, bare("barnets lov § 30-31"): OfferLevel.BY_LAW}
    return one_of(kind, "offer_word", also if kind is OfferLevel else {})


def _for_whom(text: str) -> frozenset[ForWhom]:
    read = _word(ForWhom)
    return frozenset(read(one) for one in _parts(text))


def _joined(values: Iterable[str]) -> str:
    return BETWEEN.join(values)


def _sorted(values: Iterable[str]) -> str:
    return BETWEEN.join(sorted(str(one) for one in values))


_COLUMNS = (
    _Column("name", "navn", str, also=("tilbud", "titel")),
    _Column("organisation", "organisation", str, also=("udbyder", "forening")),
    _Column("owner", "ejer", _word(OwnerKind)),
    _Column("topics", "emner", _parts, _joined, ("emne",)),
    _Column("phone", "telefon", str, also=("tlf", "tlf.", "telefonnummer")),
    _Column("email", "mail", str, also=("e-mail", "email", "mailadresse")),
    _Column("link", "hjemmeside", str, also=("link", "web", "url", "website")),
    _Column("address", "adresse", str, also=("sted",)),
    _Column("postnummer", "postnummer", str, also=("postnr", "postnr.")),
    _Column("form", "form", _word(OfferForm)),
    _Column("level", "niveau", _word(OfferLevel)),
    _Column("entry", "adgang", _word(OfferEntry)),
    _Column("for_whom", "for hvem", _for_whom, _sorted, ("målgruppe",)),
    _Column("child_from", "barn fra (måneder)", _number, also=("barn fra",)),
    _Column("child_to", "barn til (måneder)", _number, also=("barn til",)),
    _Column("parent_from", "forælder fra (år)", _number, also=("forælder fra",)),
    _Column("parent_to", "forælder til (år)", _number, also=("forælder til",)),
    _Column("languages", "sprog", _parts, _joined),
    _Column("about", "om", str, also=("beskrivelse", "om tilbuddet")),
    _Column("when", "hvornår", str, also=("tid", "tidspunkt")),
    _Column("cost", "pris", str),
    _Column("area", "område", str),
    _Column("postnumre", "postnumre", _parts, _joined),
    _Column("track", "spor", str),
    _Column("state", "tilstand", _word(OfferState), also=("status",)),
    _Column("until", "åbner igen", _day, written),
    _Column("checked_on", "kontrolleret den", _day, written, ("kontrolleret",)),
    _Column("external_id", "katalog-id", str, also=("id",)),
)
HEADINGS = {one.field: one.heading for one in _COLUMNS}
"""What each fact is called in the file, and wherever a fault in it is told."""
