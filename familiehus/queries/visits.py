"""Which activity a contact came to: told by its day, place, kind and hour, as the desk counts heads.

Dates that share a head count are counted under the one that begins first.
"""

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.calendar.activity import ActivityKind
from familiehus.calendar.occurrences import occurrences_of
from familiehus.calendar.period import Counted, counted_under
from familiehus.models import FrozenMonth
from familiehus.queries.activities import activities_between
from familiehus.queries.calendar import house_days, owners
from familiehus.queries.heads import hour_of
from familiehus.queries.statistics.happenings import visitors_of
from familiehus.queries.statistics.tallies import heads_tallied
from familiehus.values import Month

Visit = tuple[str, str]
"""The kind of the activity and the name of who held it."""


class Visits:
    """What the contacts of a month came to."""

    def __init__(self, whose: Mapping[Counted, Visit]) -> None:
        self._whose = whose
        self._hours: dict[tuple[date, str, str], list[int]] = {}
        for day, place, kind, hour in sorted(whose):
            self._hours.setdefault((day, place, kind), []).append(hour)

    def of(self, day: date, place: str, kind: str | None, hour: int | None) -> Visit | None:
        """None for whoever came to nothing in the calendar."""
        hours = None if kind is None else self._hours.get((day, place, kind))
        if hours is None or kind is None:
            return None
        return self._whose[day, place, kind, hour_of(hours, hour)]


def visits_of(session: Session, month: Month) -> Visits:
    """By the calendar as it is now; cancelled dates have no visitors."""
    return Visits(_whose(session, month))


def visitors(session: Session, month: Month) -> Counter[Visit]:
    """How many came to what, up to today: quickly, where the month's heads are kept."""
    whose, last = _whose(session, month), month.next.first - timedelta(days=1)
    found = Counter[Visit]()
    for head, number in visitors_of(whose, heads_tallied(session, month.first, last, clock.today())).items():
        found[whose[head]] += number
    return +found


def months_with_a_crowd_of_visitors(session: Session) -> frozenset[Month]:
    """Months that were frozen before visitors were known to be contacts: there they are two crowds."""
    query = select(FrozenMonth.month).where(FrozenMonth.crowds.like('%"heads":%'))
    return frozenset(map(Month.parse, session.execute(query).scalars()))


def _whose(session: Session, month: Month) -> dict[Counted, Visit]:
    last = month.next.first - timedelta(days=1)
    activities = [
        one for one in activities_between(session, month.first, last) if one.kind is not ActivityKind.BLOCK
    ]
    named = {one.code: one.name for one in owners(session)}
    whose: dict[Counted, Visit] = {}
    for one in sorted(
        occurrences_of(activities, house_days(session), month.first, last),
        key=lambda one: (one.day, one.start, one.title, one.activity.id),
    ):
        head = None if one.cancelled else counted_under(one)
        if head is not None:
            owner = one.activity.owner
            whose.setdefault(head, (str(one.activity.kind), named.get(owner, owner)))
    return whose
