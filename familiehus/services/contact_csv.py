"""The tally as a table: which columns it has, how a line becomes facts, and how facts become the same line.

Reading and writing stand side by side because they must stay inverses: what is exported
can be imported and says the same. A fact without a column (kind of counselling, adults,
children, profession, duration, outcome) is not in the file.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from familiehus.errors import UserError
from familiehus.queries.house import choices, places
from familiehus.services import csv_file, csv_words
from familiehus.services.contact_rules import Limits, check_facts
from familiehus.services.cpr import looks_like_cpr
from familiehus.services.csv_words import Vocabulary, bare
from familiehus.services.danish_dates import written
from familiehus.values import Channel, ContactFacts, Henvender, LifeStage, ListName, Returning

COLUMNS = (
    "dato",
    "time",
    "sted",
    "kanal",
    "henvender",
    "postnummer",
    "livsfase",
    "aarsager",
    "hoert_om",
    "ny",
    "antal",
)
REQUIRED = ("dato", "henvender", "postnummer")
SHOWN_MOST = 40
"""Characters of a bad value that are shown; the rest helps nobody find it."""


@dataclass(frozen=True, slots=True)
class BadField:
    """What is wrong with a line. ``column`` is "" for the whole line; ``shown`` is the value as it may be
    shown, None when it looks like a CPR number; ``error`` says what was expected."""

    line: int
    column: str
    shown: str | None
    error: UserError


@dataclass(frozen=True, slots=True)
class Words:
    """The house's own words: places and the two lists that have a column."""

    first_place: str
    places: Vocabulary
    reasons: Vocabulary
    heard_from: Vocabulary


def words_of(session: Session) -> Words:
    """The words of this house now; retired ones are understood but not offered."""
    rows = places(session)
    active = [row.name for row in rows if row.active]
    return Words(
        first_place=next((row.code for row in rows if row.active), ""),
        places=Vocabulary.of([pair for row in rows for pair in _meanings(row.code, row.name)], active),
        reasons=_list_words(session, ListName.REASON),
        heard_from=_list_words(session, ListName.HEARD_FROM),
    )


class ContactLines:
    """Turns the lines of one file into facts. Each column remembers what it has seen: tallies repeat."""

    def __init__(self, header: Sequence[str], words: Words, limits: Limits) -> None:
        check_header(header)
        self._limits = limits
        self._width = len(header)
        parsers = _parsers(words, limits)
        said = [name for name in COLUMNS if name in header]
        self._columns = [_Column(name, parsers[name], header.index(name)) for name in said]
        self._unsaid = {name: parsers[name]("") for name in COLUMNS if name not in header}

    def facts(self, line: csv_file.Line) -> ContactFacts | tuple[BadField, ...]:
        """The facts of a line, or everything that is wrong with it."""
        if line.fields is None:
            return (BadField(line.number, "", "", UserError("csv_quotes")),)
        bad = [*self._beyond(line.number, line.fields[self._width :])]
        found = dict(self._unsaid)
        for column in self._columns:
            value = column.value(line.fields)
            if isinstance(value, UserError):
                bad.append(BadField(line.number, column.name, _shown(column.text(line.fields)), value))
            else:
                found[column.name] = value
        return tuple(bad) or self._whole(line, found)

    def _whole(self, line: csv_file.Line, found: dict[str, Any]) -> ContactFacts | tuple[BadField, ...]:
        facts = _facts(found)
        try:
            check_facts(facts, self._limits)
        except UserError as error:
            # Only a time later today can still be wrong: each field was checked alone.
            return (BadField(line.number, "time", "" if facts.hour is None else str(facts.hour), error),)
        return facts

    def _beyond(self, number: int, extra: Sequence[str]) -> Iterator[BadField]:
        said = [field for field in extra if field.strip()]
        if said:
            yield BadField(number, "", _shown(said[0]), UserError("csv_too_many_fields", columns=self._width))


def check_header(header: Sequence[str]) -> None:
    """UserError ``csv_columns``: ``unknown``, ``twice`` and ``missing`` names, and the ``known`` ones."""
    unknown = tuple(_shown(name) or "" for name in header if name not in COLUMNS)
    twice = tuple(name for name in COLUMNS if header.count(name) > 1)
    missing = tuple(name for name in REQUIRED if name not in header)
    if unknown or twice or missing:
        raise UserError("csv_columns", unknown=unknown, twice=twice, missing=missing, known=COLUMNS)


def row_of(facts: ContactFacts) -> tuple[str, ...]:
    """A line of the file, field by field in the order of ``COLUMNS``."""
    return (
        written(facts.day),
        "" if facts.hour is None else str(facts.hour),
        csv_words.guarded(facts.place),
        str(facts.channel),
        str(facts.henvender),
        facts.postnummer,
        str(facts.life_stage or ""),
        csv_words.guarded(",".join(sorted(facts.reasons))),
        csv_words.guarded(facts.heard_from or ""),
        str(facts.returning or ""),
        str(facts.count),
    )


def file_of(contacts: Iterable[ContactFacts]) -> Iterator[bytes]:
    """The whole file, piece by piece, header first."""
    yield from csv_file.encoded(csv_file.formatted([COLUMNS]))
    for line in csv_file.formatted(map(row_of, contacts)):
        yield line.encode("utf-8")


class _Column:
    """One column: its parser, and every value it has met."""

    def __init__(self, name: str, parse: Callable[[str], object], index: int) -> None:
        self.name = name
        self._parse = parse
        self._index = index
        self._met: dict[str, object] = {}

    def text(self, fields: Sequence[str]) -> str:
        """What stands in the field; nothing when the line is shorter."""
        return fields[self._index] if self._index < len(fields) else ""

    def value(self, fields: Sequence[str]) -> object:
        """What it means, or the UserError."""
        text = self.text(fields)
        if text not in self._met:
            try:
                self._met[text] = self._parse(text.strip())
            except UserError as error:
                self._met[text] = error
        return self._met[text]


def _parsers(words: Words, limits: Limits) -> dict[str, Callable[[str], object]]:
    channel = csv_words.one_of(Channel, "csv_channel", {"": Channel.FREMMOEDE})
    life_stage = csv_words.one_of(LifeStage, "csv_life_stage", {})
    returning = csv_words.one_of(Returning, "csv_returning", csv_words.returning_words())
    return {
        "dato": lambda text: csv_words.day(text, limits.opened),
        "time": csv_words.hour,
        "sted": lambda text: words.places.code(csv_words.unguarded(text) or words.first_place, "csv_place"),
        "kanal": channel,
        "henvender": csv_words.one_of(Henvender, "csv_henvender", {}),
        "postnummer": csv_words.postnummer,
        "livsfase": lambda text: life_stage(text) if text else None,
        "aarsager": lambda text: _reasons(csv_words.unguarded(text), words.reasons),
        "hoert_om": lambda text: (
            words.heard_from.code(csv_words.unguarded(text), "csv_heard_from") if text else None
        ),
        "ny": lambda text: returning(text) if text else None,
        "antal": csv_words.count,
    }


def _reasons(text: str, known: Vocabulary) -> tuple[str, ...]:
    pieces = [piece.strip() for piece in text.split(",") if piece.strip()]
    codes = [known.code(piece, "csv_reason") for piece in pieces]
    if len(set(codes)) != len(codes):
        raise UserError("reason_twice")
    return tuple(sorted(codes))


def _facts(found: dict[str, Any]) -> ContactFacts:
    return ContactFacts(
        day=found["dato"],
        hour=found["time"],
        place=found["sted"],
        channel=found["kanal"],
        henvender=found["henvender"],
        postnummer=found["postnummer"],
        life_stage=found["livsfase"],
        reasons=found["aarsager"],
        heard_from=found["hoert_om"],
        returning=found["ny"],
        count=found["antal"],
    )


def _shown(value: str) -> str | None:
    """A value that was refused, as a person may see it: one short line, and never a CPR number."""
    if looks_like_cpr(value):
        return None
    line = "".join(sign if sign.isprintable() else "·" for sign in value.strip())
    return line if len(line) <= SHOWN_MOST else line[: SHOWN_MOST - 1] + "…"


def _meanings(code: str, label: str) -> list[tuple[str, str]]:
    return [(code, code), (label, code)] if bare(code) != bare(label) else [(code, code)]


def _list_words(session: Session, list_name: ListName) -> Vocabulary:
    rows = [row for row in choices(session) if row.list_name == list_name]
    pairs = [pair for row in rows for pair in _meanings(row.code, row.label)]
    return Vocabulary.of(pairs, [row.label for row in rows if row.active])
