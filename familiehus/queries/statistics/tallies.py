"""Counts of any stretch of days, from what is kept where there is some, else from the contacts themselves.

Months that are over are kept as months, other days one by one. Nothing is written here: what was missing is
kept by ``services.kept_tallies``. Kept counts are JSON, one text for each fact, because a row for each of the
three hundred codes of a month would take as long to fetch as the month takes to count.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from familiehus.queries.statistics.counting import Heads, Tally, counted, heads_counted
from familiehus.queries.statistics.facts import NOT_ASKED
from familiehus.storage.plain_sql import run
from familiehus.values import Month

_FACTS = "SELECT place, part, counts FROM kept_tally WHERE stretch = ? AND NOT part BETWEEN '0' AND ':'"
_HEADS = (
    "SELECT place, part, counts FROM kept_tally WHERE stretch = ? AND (part = '' OR part BETWEEN '0' AND ':')"
)
_IS_KEPT = "SELECT 1 FROM kept_tally WHERE stretch = ? AND place = '' AND part = '' AND counts = ?"

COUNTED_AS = "1"
"""Which way of counting it was kept by. Whoever changes what a tally holds takes the next number: what was
kept before is then counted anew."""

_MARK = ("", "")
"""Place and part of the row that says that a stretch was counted."""

Kept = tuple[str, str, str]
"""Place, part and counts of one row. A part is a fact, or the date whose heads it holds, or nothing."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A day or a whole month; ``stretch`` as in the table."""

    stretch: str
    first: date
    last: date


Known = dict[tuple[date, date], Tally]
"""What was read already for the same answer, by its first and last day: a year that is looked at, the months
of its series and a year that is compared with it share most of their months."""


def tallied(session: Session, first: date, last: date, today: date, known: Known | None = None) -> Tally:
    """All contacts from ``first`` to ``last``, both included, by their facts. Whoever asks several times in
    one session hands in the same ``known``."""
    known = {} if known is None else known
    found = pieces(first, last, today)
    fresh = (piece for piece in found if (piece.first, piece.last) not in known)
    missing = []
    for piece, rows in _kept(session, _FACTS, fresh, today):
        if rows is None:
            missing.append(piece)
            continue
        kept = known[piece.first, piece.last] = Tally()
        for place, part, counts in rows:
            kept.add(place, part, json.loads(counts))
    runs = tuple(_runs(missing))
    for begins, ends in runs:
        if (begins, ends) not in known:
            known[begins, ends] = counted(session, begins, ends)
    tally = Tally()
    gone = set(missing)
    for begins, ends in (*runs, *((one.first, one.last) for one in found if one not in gone)):
        tally.plus(known[begins, ends])
    return tally


def heads_tallied(session: Session, first: date, last: date, today: date) -> Heads:
    """The same contacts by what a date of the calendar finds them by, those that have a kind."""
    heads, missing = Heads(), []
    for piece, rows in _kept(session, _HEADS, pieces(first, last, today), today):
        for place, part, counts in rows or ():
            for kind, hours in json.loads(counts).items():
                for hour, contacts in hours.items():
                    heads[part, place, kind, int(hour) if hour else None] += contacts
        if rows is None:
            missing.append(piece)
    for begins, ends in _runs(missing):
        heads.update(heads_counted(session, begins, ends))
    return heads


def unkept(session: Session, first: date, last: date, today: date) -> tuple[Piece, ...]:
    """What could be kept of a stretch and is not. Today is not over: it would be forgotten at once."""
    found = pieces(first, last, today)
    return tuple(one for one in found if one.last < today and not is_kept(session, one))


def is_kept(session: Session, piece: Piece) -> bool:
    """Its counts are there."""
    return run(session, _IS_KEPT, (piece.stretch, COUNTED_AS)).fetchone() is not None


def pieces(first: date, last: date, today: date) -> tuple[Piece, ...]:
    """The stretch in whole months that are over and, at its ends, single days."""
    found = []
    day = first
    while day <= last:
        month = Month.of(day)
        ends = month.next.first - timedelta(days=1)
        if day == month.first and ends <= last and ends < today:
            found.append(Piece(str(month), day, ends))
            day = month.next.first
        else:
            found.append(Piece(day.isoformat(), day, day))
            day += timedelta(days=1)
    return tuple(found)


def kept_rows(tally: Tally, heads: Heads) -> Iterator[Kept]:
    """What is kept of a piece: first the row that says that it was counted, and how."""
    yield (*_MARK, COUNTED_AS)
    for place, facts in tally.places.items():
        for fact, counts in facts.items():
            yield place, str(fact), _text(counts)
    by_day: dict[tuple[str, str], dict[str, dict[str, int]]] = {}
    for (day, place, kind, hour), contacts in heads.items():
        of_kind = by_day.setdefault((place, day), {}).setdefault(kind, {})
        of_kind[NOT_ASKED if hour is None else str(hour)] = contacts
    for (place, day), by_kind in by_day.items():
        yield place, day, _text(by_kind)


def _kept(
    session: Session, sql: str, found: Iterable[Piece], today: date
) -> Iterator[tuple[Piece, list[Kept] | None]]:
    """The rows of each piece without its mark; None for one that is not over, not kept, or in another way."""
    mark = (*_MARK, COUNTED_AS)
    for piece in found:
        rows: list[Kept] = run(session, sql, (piece.stretch,)).fetchall() if piece.last < today else []
        yield piece, [row for row in rows if row != mark] if mark in rows else None


def _text(counts: object) -> str:
    return json.dumps(counts, ensure_ascii=False, separators=(",", ":"))


def _runs(missing: Sequence[Piece]) -> Iterator[tuple[date, date]]:
    """Pieces that follow each other, as one stretch; never longer than a month. Counting a year in one go
    would take the interpreter from the window for longer than a blink."""
    begins: date | None = None
    for at, piece in enumerate(missing):
        begins = begins or piece.first
        following = missing[at + 1].first if at + 1 < len(missing) else None
        if following is None or following.day == 1 or following != piece.last + timedelta(days=1):
            yield begins, piece.last
            begins = None
