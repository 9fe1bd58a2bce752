"""Fourteen invented months in a house that could be: who comes to the øvehus, when, from where and why.

Lifelike, so that a beginner learns on something that looks like home and a picture of the
month looks like a month: Barselscafé on Tuesdays, late Thursdays, a quiet July, fathers who
become more. Every day is drawn from a random source of its own, made from the seed and the
date, so that a day stays what it was however long the house has been open.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from random import Random
from typing import TypeVar

from familiehus.values import (
    POSTNUMMER_DECLINED,
    POSTNUMMER_UNKNOWN,
    Channel,
    ContactFacts,
    Duration,
    Henvender,
    LifeStage,
    Returning,
)

PLACES = ("Familiernes Hus", "Stege Bibliotek")
PLACES_AT = ("4760", "4780")
"""Where they lie."""
AREAS = {
    "Vordingborg by": ("4760",),
    "Præstø og omegn": ("4720", "4735"),
    "Møn": ("4780", "4791", "4792"),
    "Stensved og Kalvehave": ("4771", "4772", "4773"),
    "Lundby": ("4750",),
}
_T = TypeVar("_T")
_Weighted = Sequence[tuple[_T, float]]

_A_DAY = 8.1
"""Contacts of an average day."""
_OF_WEEKDAY = (0.9, 1.6, 0.85, 1.2, 0.65)
_OF_MONTH = (1.06, 1.0, 1.04, 0.95, 1.02, 0.96, 0.5, 0.92, 1.06, 1.08, 1.05, 0.86)
_ON = (
    (1, 9, 12, "åben konsultation", 0.7),
    (1, 12, 14, "mødregruppe", 0.4),
    (2, 10, 13, "barselscafé", 0.8),
    (2, 13, 14, "åben rådgivning", 0.6),
    (3, 14, 15, "yoga", 0.6),
    (4, 13, 15, "åben rådgivning", 0.5),
    (4, 15, 17, "fars legestue", 0.6),
    (5, 9, 11, "ammerådgivning", 0.7),
    (5, 11, 13, "home-start", 0.4),
)
"""ISO weekday, from and to hour, kind, and how many of those who come then come for it."""
CLOSED_WEEKS = (29, 30)
"""ISO weeks of the summer holidays."""
_HOURS: _Weighted[int] = ((9, 9), (10, 22), (11, 20), (12, 13), (13, 16), (14, 12), (15, 5))
_LATE_HOURS: _Weighted[int] = ((10, 14), (11, 13), (12, 9), (13, 12), (14, 13), (15, 17), (16, 15))
_HOMES: _Weighted[str] = (
    ("4760", 42),
    ("4720", 13),
    ("4780", 12),
    ("4773", 7),
    ("4750", 6),
    ("4735", 3),
    ("4771", 3),
    ("4772", 2),
    ("4791", 2),
    ("4792", 1.5),
    ("4700", 2.5),
    ("4840", 1.5),
    (POSTNUMMER_UNKNOWN, 2.5),
    (POSTNUMMER_DECLINED, 2),
)
_CHANNELS: _Weighted[Channel] = (
    (Channel.FREMMOEDE, 66),
    (Channel.TELEFON, 20),
    (Channel.DIGITALT, 8),
    (Channel.HJEMMET, 3),
    (Channel.UDE, 3),
)
_STAGES: _Weighted[LifeStage | None] = (
    (LifeStage.AAR_0_1, 52),
    (LifeStage.GRAVID, 15),
    (LifeStage.AAR_1_2, 12),
    (LifeStage.AAR_3_6, 9),
    (LifeStage.UKENDT, 3),
    (None, 9),
)
_REASONS: _Weighted[str] = (
    ("søvn", 17),
    ("amning", 16),
    ("mad og spisning", 11),
    ("trivsel", 10),
    ("gråd og uro", 9),
    ("netværk", 9),
    ("forældrerolle", 8),
    ("fødsel og barsel", 8),
    ("parforhold", 4),
    ("praktisk hjælp", 3),
    ("økonomi", 2),
    ("skilsmisse", 2),
    ("andet", 1),
)
_REASONS_OF_FATHERS: _Weighted[str] = (
    ("forældrerolle", 22),
    ("søvn", 17),
    ("netværk", 14),
    ("parforhold", 10),
    ("gråd og uro", 9),
    ("trivsel", 8),
    ("mad og spisning", 7),
    ("fødsel og barsel", 6),
    ("økonomi", 4),
    ("skilsmisse", 3),
)
_HEARD: _Weighted[str] = (
    ("sundhedsplejerske", 34),
    ("jordemoder", 21),
    ("ven eller familie", 17),
    ("sociale medier", 10),
    ("egen læge", 6),
    ("dagtilbud", 5),
    ("aula", 3),
    ("plakat", 3),
    ("e-boks", 1),
)
_HELPERS: _Weighted[str | None] = (
    ("sundhedsplejerske", 30),
    ("familiebehandler", 16),
    ("jordemoder", 10),
    ("pædagog", 10),
    ("psykolog", 4),
    (None, 30),
)
_DURATIONS: _Weighted[Duration | None] = (
    (Duration.UNDER_5, 12),
    (Duration.FRA_5, 30),
    (Duration.FRA_15, 30),
    (Duration.OVER_45, 14),
    (None, 14),
)
_OUTCOMES: _Weighted[str | None] = (
    ("rådgivet", 52),
    ("fik tilbudsseddel", 11),
    ("tilmeldt hold", 9),
    ("aftalt ny tid", 9),
    ("henvist videre", 5),
    (None, 14),
)


@dataclass(frozen=True, slots=True)
class PracticeDay:
    """One open day. ``closed`` is False for a day that nobody counted to the end."""

    day: date
    contacts: tuple[ContactFacts, ...]
    closed: bool


def practice_days(open_days: Sequence[date], seed: int, today: date) -> Iterator[PracticeDay]:
    """The days of a house that opened on the first of them."""
    forgotten = _forgotten(open_days, seed, today)
    for number, day in enumerate(open_days):
        source = Random(f"{seed} {day.isoformat()}")
        if day in forgotten:
            yield PracticeDay(day, (), closed=False)
            continue
        contacts = tuple(_contacts(source, day, _expected(day, number)))
        yield PracticeDay(day, contacts, closed=day != today)


def _forgotten(open_days: Sequence[date], seed: int, today: date) -> frozenset[date]:
    """Two of the last weeks, so that the desk has something to ask for, and one in forty before."""
    source = Random(f"{seed} forgotten")
    recent = [day for day in open_days if 2 <= (today - day).days <= 16]
    older = [day for day in open_days if (today - day).days > 16]
    few = source.sample(recent, min(2, len(recent) // 4))
    return frozenset((*few, *source.sample(older, len(older) // 40)))


def _expected(day: date, number: int) -> float:
    """Contacts to expect: the week's rhythm, the year's, and a house that is still becoming known."""
    known = 0.86 + 0.24 * min(1.0, number / 260)
    if day.isocalendar().week in CLOSED_WEEKS:
        return 0.0
    weekday = day.weekday()
    of_weekday = _OF_WEEKDAY[weekday] if weekday < len(_OF_WEEKDAY) else 0.3
    return _A_DAY * of_weekday * _OF_MONTH[day.month - 1] * known


def _contacts(source: Random, day: date, expected: float) -> Iterator[ContactFacts]:
    left = round(source.gauss(expected, expected**0.5 * 0.8)) if source.random() > 0.012 else 0
    while left > 0:
        facts = _contact(source, day)
        together = facts.kind == "barselscafé" and facts.henvender == Henvender.MOR and source.random() < 0.12
        count = min(left, source.randint(2, 4)) if together else 1
        yield replace(facts, count=count)
        left -= count


def _contact(source: Random, day: date) -> ContactFacts:
    henvender = _henvender(source, day)
    channel = _picked(source, _CHANNELS)
    stage = _picked(source, _STAGES)
    returning = _picked(source, _RETURNING)
    here = channel == Channel.FREMMOEDE
    hour = _picked(source, _LATE_HOURS if day.weekday() == 3 else _HOURS)
    place = PLACES[1] if here and day.weekday() == 2 and source.random() < 0.3 else PLACES[0]
    return ContactFacts(
        day=day,
        hour=hour,
        place=place,
        channel=channel,
        henvender=henvender,
        postnummer=_picked(source, _HOMES),
        kind=_kind(source, day, hour, channel, place),
        life_stage=stage,
        reasons=_reasons(source, henvender, stage),
        heard_from=_picked(source, _HEARD) if returning == Returning.NY and source.random() < 0.85 else None,
        returning=returning,
        adults=1 if here and source.random() < 0.8 else None,
        children=1 if here and stage not in (None, LifeStage.GRAVID) else None,
        profession=_picked(source, _HELPERS),
        duration=_picked(source, _DURATIONS),
        outcome=_picked(source, _OUTCOMES),
    )


_RETURNING: _Weighted[Returning | None] = (
    (Returning.NY, 46),
    (Returning.FOER, 40),
    (Returning.VED_IKKE, 4),
    (None, 11),
)


def _henvender(source: Random, day: date) -> Henvender:
    """Mothers are about three quarters; fathers one in eight at first, later one in five."""
    fathers = min(0.21, 0.12 + 0.005 * ((day.year - 2025) * 12 + day.month - 6))
    drawn = source.random()
    if drawn < max(0.1, fathers):
        return Henvender.FAR
    return Henvender.ANDEN if drawn > 0.93 else Henvender.MOR


def _kind(source: Random, day: date, hour: int, channel: Channel, place: str) -> str:
    """Whoever comes while something is on mostly comes for it."""
    if channel == Channel.TELEFON:
        return "telefonrådgivning"
    if channel == Channel.FREMMOEDE and place == PLACES[0]:
        for weekday, begins, ends, kind, share in _ON:
            if weekday == day.isoweekday() and begins <= hour < ends and source.random() < share:
                return kind
    drawn = source.random()
    if drawn < 0.55:
        return "åben rådgivning"
    if drawn < 0.75:
        return "ammerådgivning"
    return "åben konsultation" if drawn < 0.9 else "åbent hus"


def _reasons(source: Random, henvender: Henvender, stage: LifeStage | None) -> tuple[str, ...]:
    reasons = _REASONS_OF_FATHERS if henvender == Henvender.FAR else _REASONS
    if stage in (LifeStage.AAR_3_6, LifeStage.AAR_1_2):
        reasons = [(reason, weight) for reason, weight in reasons if reason != "amning"]
    wanted = _picked(source, ((0, 8), (1, 55), (2, 30), (3, 7)))
    return tuple(sorted({_picked(source, reasons) for _ in range(wanted)}))


def _picked(source: Random, choices: _Weighted[_T]) -> _T:
    return source.choices([one for one, _ in choices], [weight for _, weight in choices])[0]
