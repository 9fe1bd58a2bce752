"""The door to the papers that are made of published figures: the opslag and the partner's report.

Window and command line use it. A period that is not published has none of them.
"""

from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.calendar.activity import ActivityKind, Owner
from familiehus.calendar.overview import ActivityOverview, Grouping
from familiehus.calendar.overview_sums import Section, grouped
from familiehus.errors import UserError
from familiehus.figures import PeriodFigures
from familiehus.i18n import danish
from familiehus.queries.calendar import owners
from familiehus.queries.ledger import publications, snapshot
from familiehus.queries.statistics.activities import activity_overview
from familiehus.services.rights import Right, require
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Period, PeriodKind


@dataclass(frozen=True, slots=True)
class ForPartner:
    """What a partner's report is made of. ``held``: its dates in the period, None when it has none."""

    owner: Owner
    figures: PeriodFigures
    held: Section | None


@dataclass(frozen=True, slots=True)
class Published:
    """What there is to make papers of: the published periods, the latest first, and who stands behind
    activities."""

    periods: tuple[Period, ...]
    owners: tuple[Owner, ...]


def published_for(cupboard: Cupboard) -> Published:
    """NotAllowed without DESK; UserError ``nothing_published``."""
    require(cupboard.actor, Right.DESK)
    with cupboard.read() as session:
        periods = tuple(row.period for row in publications(session))
        if not periods:
            raise UserError("nothing_published")
        return Published(periods, owners(session))


def opslag_for(cupboard: Cupboard, period: Period) -> PeriodFigures:
    """What hangs in the staff room. NotAllowed without DESK; UserError ``period_unpublished``,
    ``week_is_looked_at``."""
    require(cupboard.actor, Right.DESK)
    with cupboard.read() as session:
        return _published(session, period)


@danish()
def partner_for(cupboard: Cupboard, owner: str, period: Period) -> ForPartner:
    """``owner`` is a name or a code, in small letters too. NotAllowed without CALENDAR; UserError
    ``owner_unknown`` and those of ``opslag_for``."""
    require(cupboard.actor, Right.CALENDAR)
    with cupboard.read() as session:
        wanted = owner.strip().casefold()
        known = owners(session)
        found = [one for one in known if wanted in (one.code.casefold(), one.name.casefold())]
        if not found:
            raise UserError("owner_unknown", owner=owner)
        figures = _published(session, period)
        overview = activity_overview(session, period.first, period.last, clock.now())
    return ForPartner(found[0], figures, _held(overview, found[0]))


def _published(session: Session, period: Period) -> PeriodFigures:
    if period.kind is PeriodKind.WEEK:
        raise UserError("week_is_looked_at", period=str(period))
    figures = snapshot(session, period)
    if figures is None:
        raise UserError("period_unpublished", period=str(period))
    return figures


def _held(overview: ActivityOverview, owner: Owner) -> Section | None:
    """What is internal is nobody's business outside."""
    mine = tuple(
        one for one in overview.dates if one.owner == owner.code and one.kind is not ActivityKind.INTERNAL
    )
    sections = grouped(replace(overview, dates=mine, courses=()), Grouping.OWNER).sections
    return sections[0] if sections else None
