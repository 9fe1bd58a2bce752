"""What took place: activities held, cancelled and given up on closed days, and how many came to them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from familiehus.calendar.activity import Activity, ActivityKind
from familiehus.calendar.occurrences import Occurrence, Skipped, occurrences_of, skipped
from familiehus.calendar.period import Counted, counted_under
from familiehus.queries.activities import activities_between
from familiehus.queries.calendar import house_days
from familiehus.queries.heads import closed_heads, hour_of
from familiehus.queries.statistics.counting import Heads
from familiehus.queries.statistics.tallies import heads_tallied


@dataclass(frozen=True, slots=True)
class HappeningRow:
    """All dates with one code. ``held`` are those up to today that were not cancelled, ``ahead`` those that
    come; ``cancelled`` and ``skipped`` (on a holiday or closed day) are of the whole period.

    ``to_count`` of the held ones count their visitors, ``counted`` of those were counted to the end.
    ``visitors`` are the contacts of their heads: dates that share a head share its contacts, which are
    counted once in each row.
    """

    code: str
    held: int
    ahead: int
    cancelled: int
    skipped: int
    to_count: int
    counted: int
    visitors: int


@dataclass(frozen=True, slots=True)
class Happenings:
    """The activities of a period, four ways; most dates held first. ``titles`` as the dates are called."""

    total: HappeningRow
    kinds: tuple[HappeningRow, ...]
    owners: tuple[HappeningRow, ...]
    places: tuple[HappeningRow, ...]
    titles: tuple[HappeningRow, ...]


@dataclass(frozen=True, slots=True)
class _Dates:
    """What the rows are made from."""

    found: tuple[Occurrence, ...]
    given_up: tuple[Skipped, ...]
    visitors: Mapping[Counted, int]
    closed: set[Counted]
    today: date


Code = Callable[[Activity, Occurrence | None], str]


def happenings(
    session: Session, first: date, last: date, today: date, place: str | None = None
) -> Happenings:
    """From ``first`` to ``last``, both included. A blocked room is no activity."""
    dates = _dates(session, first, last, today, place)
    ways: tuple[Code, ...] = (
        lambda activity, one: str(activity.kind),
        lambda activity, one: activity.owner,
        lambda activity, one: activity.place if one is None else one.place,
        lambda activity, one: activity.title if one is None else one.title,
    )
    [total] = _rows(dates, lambda activity, one: "") or (HappeningRow("", 0, 0, 0, 0, 0, 0, 0),)
    return Happenings(total, *(_rows(dates, way) for way in ways))


def visitors_of(found: Iterable[Counted], heads: Heads) -> dict[Counted, int]:
    """Contacts of each head, as ``queries.heads`` gives them out: by the hour, when a day has several."""
    starts: dict[tuple[str, str, str], list[int]] = {}
    wanted = sorted(set(found))
    for day, place, kind, hour in wanted:
        starts.setdefault((day.isoformat(), place, kind), []).append(hour)
    visitors = dict.fromkeys(wanted, 0)
    for (on_day, at_place, of_kind, at_hour), contacts in heads.items():
        hours = starts.get((on_day, at_place, of_kind))
        if hours is not None:
            visitors[date.fromisoformat(on_day), at_place, of_kind, hour_of(hours, at_hour)] += contacts
    return visitors


def _dates(session: Session, first: date, last: date, today: date, place: str | None) -> _Dates:
    days = house_days(session)
    activities = [
        one for one in activities_between(session, first, last) if one.kind is not ActivityKind.BLOCK
    ]
    found = occurrences_of(activities, days, first, last)
    given_up = (one for activity in activities for one in skipped(activity, days, first, last))
    heads = heads_tallied(session, first, last, today)
    under = [head for one in found if (head := counted_under(one)) is not None]
    return _Dates(
        tuple(one for one in found if place in (None, one.place)),
        tuple(one for one in given_up if place in (None, one.activity.place)),
        visitors_of(under, heads),
        closed_heads(session, first, last),
        today,
    )


def _rows(dates: _Dates, code: Code) -> tuple[HappeningRow, ...]:
    held: dict[str, list[Occurrence]] = {}
    given_up: dict[str, int] = {}
    for one in dates.found:
        held.setdefault(code(one.activity, one), []).append(one)
    for gone in dates.given_up:
        given_up[code(gone.activity, None)] = given_up.get(code(gone.activity, None), 0) + 1
    rows = [_row(one, held.get(one, []), given_up.get(one, 0), dates) for one in {**held, **given_up}]
    return tuple(sorted(rows, key=lambda row: (-row.held, row.code)))


def _row(code: str, found: list[Occurrence], given_up: int, dates: _Dates) -> HappeningRow:
    alive = [one for one in found if not one.cancelled]
    held = [one for one in alive if one.day <= dates.today]
    heads = [head for one in held if (head := counted_under(one)) is not None]
    return HappeningRow(
        code=code,
        held=len(held),
        ahead=len(alive) - len(held),
        cancelled=len(found) - len(alive),
        skipped=given_up,
        to_count=len(heads),
        counted=sum(head in dates.closed for head in heads),
        visitors=sum(dates.visitors[head] for head in set(heads)),
    )
