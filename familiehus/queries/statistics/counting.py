"""Counting contacts, once through, all facts together.

Grouped by the database a month of 11,000 contacts takes 230 ms: for each group it asks for memory, which
SQLCipher locks each time. Fetched row by row and counted here it takes 45 ms, and while the rows are turned
about nobody else gets the interpreter. So the database strings each column together, which needs hardly any
memory, and each string is taken apart and counted here: 18 ms (measured).
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.orm import Session

from familiehus.models.contact import split_reasons
from familiehus.queries.statistics.facts import NOT_ASKED, Fact, clock_code
from familiehus.storage.plain_sql import run

Counts = Mapping[str, int]
"""Contacts by code."""

_PLAIN = {
    Fact.HENVENDER: "henvender",
    Fact.POSTNUMMER: "postnummer",
    Fact.CHANNEL: "channel",
    Fact.KIND: "kind",
    Fact.HEARD_FROM: "heard_from",
    Fact.LIFE_STAGE: "life_stage",
    Fact.RETURNING: "been_before",
    Fact.PROFESSION: "profession",
    Fact.DURATION: "duration",
    Fact.OUTCOME: "outcome",
    Fact.ADULTS: "adults",
    Fact.CHILDREN: "children",
}
_BETWEEN, _WITHIN = "\x1f", "\x1e"
"""Between two contacts, and between the parts of one. No code has control characters (``services.names``)."""
_CLOCK = f"day || '{_WITHIN}' || coalesce(hour, '')"
_HEAD = f"day || '{_WITHIN}' || place || '{_WITHIN}' || kind || '{_WITHIN}' || coalesce(hour, '')"
_COLUMNS = (_CLOCK, "reasons", *_PLAIN.values())


def _strung(columns: Iterable[str], where: str) -> str:
    """A statement that gives each column as one string; what is NULL is left out of it."""
    strings = ", ".join(f"group_concat({one}, '{_BETWEEN}')" for one in columns)  # our own column names
    return f"SELECT count(*), {strings} FROM contact WHERE day BETWEEN ? AND ?{where}"


def _several(columns: Iterable[str], where: str) -> str:
    """The same of rows that stand for more than one contact: one by one, each with how many more it is."""
    return (
        f"SELECT count - 1, {', '.join(columns)} FROM contact WHERE day BETWEEN ? AND ? AND count > 1{where}"
    )


_PLACES = "SELECT DISTINCT place FROM contact WHERE day BETWEEN ? AND ?"
_AT_PLACE, _WITH_KIND = " AND place = ?", " AND kind IS NOT NULL"
_FACTS, _MORE_FACTS = _strung(_COLUMNS, _AT_PLACE), _several(_COLUMNS, _AT_PLACE)
_HEADS, _MORE_HEADS = _strung((_HEAD,), _WITH_KIND), _several((_HEAD,), _WITH_KIND)
_CROSSING = f"postnummer || '{_WITHIN}' || henvender"
_CROSSINGS, _MORE_CROSSINGS = _strung((_CROSSING,), ""), _several((_CROSSING,), "")

Heads = Counter[tuple[str, str, str, int | None]]
"""Contacts by day (ISO), place, kind and hour: what a date of the calendar finds its visitors by."""


@dataclass(slots=True)
class Tally:
    """Contacts by place, fact and code. Tallies can be added up."""

    places: dict[str, dict[str, Counter[str]]] = field(default_factory=dict)

    def of(self, fact: Fact, place: str | None = None) -> Counter[str]:
        """Contacts by code, at one place or at all."""
        if fact is Fact.PLACE:
            return Counter({one: self.total(one) for one in self.places if place in (None, one)})
        return together(
            facts.get(fact, {}) for at, facts in self.places.items() if place is None or at == place
        )

    def total(self, place: str | None = None) -> int:
        """Contacts, each once."""
        return self.of(Fact.HENVENDER, place).total()

    def add(self, place: str, fact: str, counts: Counts) -> None:
        """Some more of a fact at a place."""
        mine = self.places.setdefault(place, {}).setdefault(fact, Counter())
        for code, contacts in counts.items():
            mine[code] += contacts

    def plus(self, other: "Tally") -> None:
        """Everything of another one."""
        for place, facts in other.places.items():
            for fact, counts in facts.items():
                self.add(place, fact, counts)


def together(several: Iterable[Counts]) -> Counter[str]:
    """Their sum, code by code."""
    found: Counter[str] = Counter()
    for counts in several:
        for code, contacts in counts.items():
            found[code] += contacts
    return found


def counted(session: Session, first: date, last: date) -> Tally:
    """All contacts from ``first`` to ``last``, both included, read from the contacts themselves."""
    tally = Tally()
    between = (first.isoformat(), last.isoformat())
    for (place,) in run(session, _PLACES, between).fetchall():
        columns = _weighed(session, _FACTS, _MORE_FACTS, (*between, place))
        for fact, counts in _facts_of(columns):
            tally.add(place, fact, counts)
    return tally


def heads_counted(session: Session, first: date, last: date) -> Heads:
    """Those of them that have a kind, by what a date of the calendar finds them by."""
    [found] = _weighed(session, _HEADS, _MORE_HEADS, (first.isoformat(), last.isoformat()))
    heads: Heads = Counter()
    for head, contacts in found.items():
        if head is not None:
            day, place, kind, hour = head.split(_WITHIN)
            heads[day, place, kind, int(hour) if hour else None] += contacts
    return heads


def crossings_counted(session: Session, first: date, last: date) -> Counter[tuple[str, str]]:
    """Contacts by postnummer and henvender together, from ``first`` to ``last``, both included."""
    [found] = _weighed(session, _CROSSINGS, _MORE_CROSSINGS, (first.isoformat(), last.isoformat()))
    crossings: Counter[tuple[str, str]] = Counter()
    for crossing, contacts in found.items():
        if crossing is not None:
            postnummer, _, henvender = crossing.partition(_WITHIN)
            crossings[postnummer, henvender] += contacts
    return crossings


def _facts_of(columns: Sequence[Counter[str | None]]) -> Iterable[tuple[Fact, Counts]]:
    by_hour, by_reasons, *plain = columns
    for fact, found in zip(_PLAIN, plain, strict=True):
        yield fact, {NOT_ASKED if code is None else code: n for code, n in found.items()}
    clock: Counter[str] = Counter()
    for moment, n in by_hour.items():
        day, _, hour = (moment or "").partition(_WITHIN)
        clock[clock_code(date.fromisoformat(day).isoweekday(), int(hour) if hour else None)] += n
    yield Fact.CLOCK, clock
    reasons: Counter[str] = Counter()
    for stored, n in by_reasons.items():
        for code in split_reasons(stored or "") or (NOT_ASKED,):
            reasons[code] += n
    yield Fact.REASON, reasons


def _weighed(
    session: Session, strung: str, several: str, values: tuple[object, ...]
) -> list[Counter[str | None]]:
    """Contacts by the value of each column; None for those without one."""
    rows, *strings = run(session, strung, values).fetchone()
    found = [_apart(one, rows) for one in strings]
    for more, *row in run(session, several, values):
        for column, value in zip(found, row, strict=True):
            column[None if value is None else str(value)] += more
    return found


def _apart(strung: str | None, rows: int) -> Counter[str | None]:
    values: Counter[str | None] = Counter(() if strung is None else strung.split(_BETWEEN))
    if missing := rows - values.total():
        values[None] = missing
    return values
