"""Keeping the counts of days and months that are over, after somebody has waited for them once."""

from collections.abc import Iterable

from sqlalchemy import delete, insert

from familiehus import clock
from familiehus.models import KeptTally
from familiehus.queries.days import first_day_of_counting
from familiehus.queries.statistics.counting import counted, heads_counted
from familiehus.queries.statistics.over_time import months_up_to
from familiehus.queries.statistics.stretch import Stretch, stretches
from familiehus.queries.statistics.tallies import Piece, is_kept, kept_rows, unkept
from familiehus.services.rights import Right, require
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Month, Period

_COLUMNS = ("place", "part", "counts")


def keep_period(cupboard: Cupboard, period: Period) -> int:
    """What is not kept yet of a period, of what it is compared with and of the months of its series; says how
    many pieces that were.

    Call it when the figures are on the screen. Each piece is a short unit of work of its own, so that a desk
    can save in between.
    """
    require(cupboard.actor, Right.DESK)
    with cupboard.read() as session:
        days = stretches(period, clock.today(), first_day_of_counting(session))
    series = Stretch(months_up_to(Month.of(days.until))[0].first, days.until)
    return keep_stretches(cupboard, (days.now, days.before, days.year_before, series))


def keep_stretches(cupboard: Cupboard, wanted: Iterable[Stretch | None]) -> int:
    """The same for any stretches."""
    require(cupboard.actor, Right.DESK)
    with cupboard.read() as session:
        missing = dict.fromkeys(
            piece
            for one in wanted
            if one is not None
            for piece in unkept(session, one.first, one.last, clock.today())
        )
    for piece in missing:
        _keep(cupboard, piece)
    return len(missing)


def _keep(cupboard: Cupboard, piece: Piece) -> None:
    with cupboard.write() as uow:
        if is_kept(uow.session, piece):
            return
        between = uow.session, piece.first, piece.last
        rows = kept_rows(counted(*between), heads_counted(*between))
        values = [{"stretch": piece.stretch, **dict(zip(_COLUMNS, row, strict=True))} for row in rows]
        uow.session.execute(delete(KeptTally).where(KeptTally.stretch == piece.stretch))
        uow.session.execute(insert(KeptTally), values)
        uow.commit()
