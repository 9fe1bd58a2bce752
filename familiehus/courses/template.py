"""A course template (forløbsskabelon): the recipe that a house edits and makes courses from (RULES § 4)."""

from dataclasses import dataclass
from enum import StrEnum


class Entry(StrEnum):
    """How one comes in."""

    OPEN = "åbent"
    SIGN_UP = "tilmelding"
    REFERRAL = "henvisning"


class Ask(StrEnum):
    """A fact that may be asked for at enrolment. Only what the template asks is ever shown or stored."""

    PHONE = "telefon"
    DUE_DATE = "termin"
    BIRTH_MONTH = "barnets måned"
    LANGUAGE = "sprog"
    POSTNUMMER = "postnummer"
    PARTNER = "den anden forælder"


class SeatUnit(StrEnum):
    """What one seat is: a family however large, each adult, or each person."""

    FAMILY = "familie"
    ADULT = "voksen"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Rules:
    """Who may join; None: no rule. Ages of parents in years, pregnancy in whole weeks, children in months.

    ``parent_under`` and ``first_child`` are asked and answered, never stored.
    """

    parent_under: int | None = None
    pregnancy_from: int | None = None
    pregnancy_to: int | None = None
    child_from: int | None = None
    child_to: int | None = None
    first_child: bool = False


@dataclass(frozen=True, slots=True)
class CourseTemplate:
    """``sessions`` meetings of ``minutes``, every ``weeks`` weeks; ``seats`` of ``unit``, ``least`` to start.

    ``referrers`` are codes of professions that may refer; empty: any. ``threshold`` is the share of the
    sessions, in per cent, that makes it completed (gennemført). ``answer_hours`` is how long an offered seat
    waits, ``keep_months`` how long the people are kept after the last session.
    """

    code: str
    name: str
    sessions: int
    minutes: int
    weeks: int
    seats: int
    least: int
    unit: SeatUnit = SeatUnit.FAMILY
    entry: Entry = Entry.SIGN_UP
    referrers: tuple[str, ...] = ()
    asks: frozenset[Ask] = frozenset({Ask.PHONE})
    rules: Rules = Rules()
    threshold: int = 60
    survey: bool = False
    answer_hours: int = 48
    keep_months: int = 3
    about: str = ""
    active: bool = True
