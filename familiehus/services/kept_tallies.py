"""Keeping the counts of days and months that are over, so that even the first look at them is quick.

``wanting`` says what an ordinary look would still have to count and ``keep_piece`` keeps one of it: the
window calls them in turn when nothing else is asked of the house (``ui.statistics.counts_keeper``). Each
piece is a short unit of work of its own, so that a desk can save in between.
"""

from collections.abc import Iterable
from datetime import date, timedelta

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.models import Contact, KeptTally
from familiehus.queries.days import first_day_of_counting
from familiehus.queries.statistics.counting import counted, heads_counted
from familiehus.queries.statistics.over_time import A_YEAR_AND_ONE, months_up_to
from familiehus.queries.statistics.stretch import Stretch, stretches
from familiehus.queries.statistics.tallies import Piece, is_kept, kept_rows, pieces, unkept
from familiehus.services.rights import Right, require
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Month, Period, PeriodKind

_PATIENCE_MS = 100
"""Nobody asked for it: while somebody else writes for longer (an import), it is left for later, and what the
window asks for need not wait behind it."""

_COLUMNS = ("place", "part", "counts")


def wanting(cupboard: Cupboard) -> tuple[Piece, ...]:
    """What is not kept and a look at any month, quarter or year, or at this week, would have to count.

    First the months that every look shows as a series, then the days of what is running and of what it is
    compared with, then all other months that are over; the newest of each first.
    """
    require(cupboard.actor, Right.DESK)
    today = clock.today()
    with cupboard.read() as session:
        months = _months_over(session, today)
        days = [
            piece
            for kind in PeriodKind
            for stretch in _stretches(session, Period.of(kind, today))
            for piece in pieces(stretch.first, stretch.last, today)
            if piece.first == piece.last < today
        ]
        days.sort(key=lambda piece: piece.first, reverse=True)
        ordered = dict.fromkeys((*months[:A_YEAR_AND_ONE], *days, *months))
        return tuple(one for one in ordered if not is_kept(session, one))


def wanting_of(cupboard: Cupboard, period: Period) -> tuple[Piece, ...]:
    """What is not kept yet of a period, of what it is compared with and of the months of its series."""
    require(cupboard.actor, Right.DESK)
    with cupboard.read() as session:
        return _missing(session, _stretches(session, period))


def keep_piece(cupboard: Cupboard, piece: Piece) -> None:
    """Count and keep one day or month, in one unit of work: what is saved meanwhile waits, or comes first and
    is counted. EnvironmentFault ``database_busy`` soon, when it can't be done now."""
    require(cupboard.actor, Right.DESK)
    _keep(cupboard, piece)


def keep_period(cupboard: Cupboard, period: Period) -> int:
    """Everything that is not kept yet of a period; says how many pieces that were."""
    require(cupboard.actor, Right.DESK)
    missing = wanting_of(cupboard, period)
    for piece in missing:
        _keep(cupboard, piece)
    return len(missing)


def keep_stretches(cupboard: Cupboard, wanted: Iterable[Stretch]) -> int:
    """The same for any stretches."""
    require(cupboard.actor, Right.DESK)
    with cupboard.read() as session:
        missing = _missing(session, wanted)
    for piece in missing:
        _keep(cupboard, piece)
    return len(missing)


def _stretches(session: Session, period: Period) -> tuple[Stretch, ...]:
    """All days that a look at the period counts."""
    days = stretches(period, clock.today(), first_day_of_counting(session))
    series = Stretch(months_up_to(Month.of(days.until))[0].first, days.until)
    return tuple(one for one in (days.now, days.before, days.year_before, series) if one is not None)


def _missing(session: Session, wanted: Iterable[Stretch]) -> tuple[Piece, ...]:
    found = (piece for one in wanted for piece in unkept(session, one.first, one.last, clock.today()))
    return tuple(dict.fromkeys(found))


def _months_over(session: Session, today: date) -> tuple[Piece, ...]:
    """From the first day that a look could find anything on; an import may lie before the house opened."""
    firsts = (first_day_of_counting(session), session.execute(select(func.min(Contact.day))).scalar())
    begun = min((day for day in firsts if day is not None), default=today)
    last = Month.of(today).first - timedelta(days=1)
    return tuple(reversed(pieces(Month.of(begun).first, last, today)))


def _keep(cupboard: Cupboard, piece: Piece) -> None:
    with cupboard.write(_PATIENCE_MS) as uow:
        if is_kept(uow.session, piece):
            return
        between = uow.session, piece.first, piece.last
        rows = kept_rows(counted(*between), heads_counted(*between))
        values = [{"stretch": piece.stretch, **dict(zip(_COLUMNS, row, strict=True))} for row in rows]
        uow.session.execute(delete(KeptTally).where(KeptTally.stretch == piece.stretch))
        uow.session.execute(insert(KeptTally), values)
        uow.commit()
