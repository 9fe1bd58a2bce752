"""What a contact must satisfy before it is saved (RULES § 2): one place for desk, late entry, import."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from familiehus import clock, postnumre
from familiehus.errors import UserError
from familiehus.models import Choice, House, Place
from familiehus.values import (
    COUNT_MAX,
    POSTNUMMER_DECLINED,
    POSTNUMMER_UNKNOWN,
    ContactFacts,
    ListName,
)

PEOPLE_MAX = 50
"""Most adults or children in one contact; more is a typing error."""

OLDEST = timedelta(days=366 * 30)
"""Without an opening date nothing older than this is believed: it is a wrong century."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What facts are checked against: read once for a whole import."""

    opened: date | None
    places: frozenset[str]
    choices: frozenset[tuple[str, str]]


def limits_of(session: Session) -> Limits:
    """The limits of this house, also with its retired places and choices (old paper speaks of them)."""
    opened = session.execute(select(House.opened)).scalar_one()
    places = session.execute(select(Place.code)).scalars()
    choices = session.execute(select(Choice.list_name, Choice.code))
    return Limits(opened, frozenset(places), frozenset((name, code) for name, code in choices))


def check_facts(facts: ContactFacts, limits: Limits) -> None:
    """Raise UserError for the first thing that is wrong; say nothing when all is well."""
    check_day(facts.day, limits.opened)
    _check_hour(facts)
    check_postnummer(facts.postnummer)
    if facts.place not in limits.places:
        raise UserError("place_unknown", place=facts.place)
    _check_choices(facts, limits)
    if not 1 <= facts.count <= COUNT_MAX:
        raise UserError("count_out_of_range", most=COUNT_MAX)
    for people in (facts.adults, facts.children):
        if people is not None and not 0 <= people <= PEOPLE_MAX:
            raise UserError("people_out_of_range", most=PEOPLE_MAX)


def check_day(day: date, opened: date | None) -> None:
    """``day_in_future``, ``day_before_opening`` or ``day_too_old``."""
    if day > clock.today():
        raise UserError("day_in_future", day=day)
    if opened is not None and day < opened:
        raise UserError("day_before_opening", day=day, opened=opened)
    if opened is None and day < clock.today() - OLDEST:
        raise UserError("day_too_old", day=day)


def check_postnummer(text: str) -> None:
    """``postnummer_unknown`` (with the nearest real ones) unless real or one of the two answers."""
    if text in (POSTNUMMER_UNKNOWN, POSTNUMMER_DECLINED) or text in postnumre.all_postnumre():
        return
    if not (len(text) == 4 and text.isascii() and text.isdecimal()):
        raise UserError("postnummer_not_four_digits")
    near = tuple(f"{one.number} {one.town}" for one in postnumre.nearest(text))
    raise UserError("postnummer_unknown", postnummer=text, nearest=near)


def _check_hour(facts: ContactFacts) -> None:
    if facts.hour is None:
        return
    if not 0 <= facts.hour <= 23:
        raise UserError("hour_out_of_range")
    now = clock.now()
    if facts.day == now.date() and facts.hour > now.hour:
        raise UserError("hour_in_future", hour=facts.hour)


def chosen_in(facts: ContactFacts) -> tuple[tuple[str, str], ...]:
    """The (list, code) pairs that the facts speak of, the reasons last."""
    single = (
        (ListName.KIND, facts.kind),
        (ListName.HEARD_FROM, facts.heard_from),
        (ListName.PROFESSION, facts.profession),
        (ListName.OUTCOME, facts.outcome),
    )
    reasons = ((str(ListName.REASON), reason) for reason in facts.reasons)
    return (*((str(name), code) for name, code in single if code is not None), *reasons)


def _check_choices(facts: ContactFacts, limits: Limits) -> None:
    for list_name, code in chosen_in(facts):
        if (list_name, code) not in limits.choices:
            raise UserError("choice_unknown", list=list_name, choice=code)
    if len(set(facts.reasons)) != len(facts.reasons):
        raise UserError("reason_twice")
