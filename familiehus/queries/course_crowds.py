"""Courses that are over, as the ledger counts them: how each seat ended, which stayed free, who got none.

Taken seats printed beside the outcomes of a course would tell how many waited or left: the one less the
other. So a year either counts the outcomes alone, as it was done first, or every seat offered in one block
and those who got none in another.
"""

from collections.abc import Iterator, Mapping
from typing import TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from familiehus.courses.ended import BROKEN_OFF, COMPLETED, FREE
from familiehus.models import Course, FrozenMonth
from familiehus.queries.statistics.courses import CALLED_OFF
from familiehus.values import Month

Answer = tuple[str, ...]
C = TypeVar("C")

WAITED = "fik ingen plads"
OUTCOME, FREE_SEATS = "courses.outcome", "courses.free"
"""The crowds."""
SEATS, QUEUE = "courses.seats", "courses.waited"
"""The blocks of a year that counts every seat."""


def outcomes(session: Session) -> Iterator[tuple[Month, Answer, int]]:
    """Families of courses that are over, in the month of the last session."""
    query = select(Course.last_day, Course.families, Course.completed, Course.waited).where(
        Course.families.is_not(None), Course.state != CALLED_OFF
    )
    for last_day, families, completed, waited in session.execute(query):
        month = Month.of(last_day)
        yield month, (COMPLETED,), completed or 0
        yield month, (BROKEN_OFF,), (families or 0) - (completed or 0)
        yield month, (WAITED,), waited or 0


def free_seats(session: Session) -> Iterator[tuple[Month, Answer, int]]:
    """Seats that nobody had when a course was over."""
    query = select(Course.last_day, Course.seats, Course.families).where(
        Course.families.is_not(None), Course.state != CALLED_OFF
    )
    for last_day, seats, families in session.execute(query):
        yield Month.of(last_day), (FREE,), max(seats - (families or 0), 0)


def seated(
    blocks: Mapping[str, Mapping[Month, Mapping[str, C]]],
) -> dict[str, Mapping[Month, Mapping[str, C]]]:
    """Courses asked by seat: every seat was completed, broken off or free, and who got none is a crowd of its
    own. One block, because taken seats beside the outcomes of a course would tell those who waited."""
    found: dict[str, Mapping[Month, Mapping[str, C]]] = {}
    for name, months in blocks.items():
        if name == OUTCOME:
            found[SEATS] = {
                month: {**_only(counts, COMPLETED, BROKEN_OFF), **blocks[FREE_SEATS].get(month, {})}
                for month, counts in months.items()
            }
            found[QUEUE] = {month: _only(counts, WAITED) for month, counts in months.items()}
        elif name != FREE_SEATS:
            found[name] = months
    return found


def years_without_seats(session: Session) -> frozenset[int]:
    """Years that were begun to be published before free seats were counted. They go on as they began: their
    sums hold only if every month is asked the same. So the first month of each tells, and no other is read:
    this lies behind all the contacts of a month on the disk."""
    year = func.substr(FrozenMonth.month, 1, 4)
    first = select(func.min(FrozenMonth.month)).group_by(year)
    without = FrozenMonth.crowds.not_like(f'%"{FREE_SEATS}":%')
    query = select(year).where(FrozenMonth.month.in_(first), without)
    return frozenset(int(found) for found in session.execute(query).scalars())


def _only(counts: Mapping[str, C], *codes: str) -> dict[str, C]:
    return {code: counts[code] for code in codes if code in counts}
