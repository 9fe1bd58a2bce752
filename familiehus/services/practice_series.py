"""A few anonymous talks for the øvehus: cards in use, and counts of those that are forgotten already."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

from sqlalchemy import insert, select

from familiehus.calendar.opening import HouseDays
from familiehus.courses.word_pairs import new_pair
from familiehus.models.course import AnonymousSeries, SeriesTalk
from familiehus.queries.calendar import house_days
from familiehus.services.activity_rules import kind_code
from familiehus.services.practice_families import practice_id
from familiehus.services.series_cards import IDLE, TALKS, OverReason
from familiehus.storage.unit_of_work import UnitOfWork

PSYCHOLOGIST, FAR_KONTAKTEN = "Ungdomspsykolog", "Far-kontakten"
_CARDS = 16
_BETWEEN = (14, 28)
"""Days from one talk to the next."""
_LONG_AGO = timedelta(days=200)


def furnish_series(uow: UnitOfWork, place: str, since: date, today: date, seed: int) -> None:
    """Write cards and talks from ``since`` to yesterday. The kinds go on the house's list."""
    source, days = Random(f"{seed} series"), house_days(uow.session)
    kinds = [kind_code(uow.session, one) for one in (PSYCHOLOGIST, PSYCHOLOGIST, FAR_KONTAKTEN)]
    taken = set(uow.session.execute(select(AnonymousSeries.code)).scalars())
    cards: list[dict[str, Any]] = []
    talks: list[dict[str, Any]] = []
    for place_in_line in range(_CARDS):
        kind, wanted = source.choice(kinds), source.randint(1, TALKS)
        begun = since + timedelta(days=source.randrange(max(1, (today - since).days)))
        if not place_in_line:  # one that is used up, so that somebody can have had a reason for one more
            begun, wanted = max(since, today - _LONG_AGO), TALKS
        held = list(_days(source, days, place, begun, today, wanted))
        talks += [_talk(source, kind, place, number, day) for number, day in enumerate(held, 1)]
        code = new_pair(taken, choose=source.choice)
        taken.add(code)
        if held and held[-1] >= today - IDLE:
            cards.append(
                {"code": code, "kind": kind, "talks": len(held), "limit_at": TALKS, "last_day": held[-1]}
            )
    _one_more(source, cards, talks, place)
    for table, rows in ((AnonymousSeries, cards), (SeriesTalk, talks)):
        if rows:
            uow.session.execute(insert(table), rows)


def _days(
    source: Random, days: HouseDays, place: str, begun: date, today: date, wanted: int
) -> Iterator[date]:
    day = begun
    for _ in range(wanted):
        while day < today and not days.is_open(place, day):
            day += timedelta(days=1)
        if day >= today:
            return
        yield day
        day += timedelta(days=source.randint(*_BETWEEN))


def _talk(source: Random, kind: str, place: str, number: int, day: date) -> dict[str, Any]:
    return {
        "day": day, "id": practice_id(source), "kind": kind, "place": place, "number": number,
        "over_reason": "",
    }  # fmt: skip


def _one_more(source: Random, cards: list[dict[str, Any]], talks: list[dict[str, Any]], place: str) -> None:
    """One series went past its limit, with its reason."""
    full = next((one for one in cards if one["talks"] == TALKS), None)
    if full is not None:
        full["talks"] += 1
        more = _talk(source, full["kind"], place, full["talks"], full["last_day"])
        talks.append({**more, "over_reason": str(OverReason.CLOSING)})
