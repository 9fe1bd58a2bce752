"""Enums and frozen value types that every layer may speak.

A code *is* the Danish word that stands in the house's own files (the CSV of
``contacts import``, the ``members`` of the figures): one vocabulary, no table
of translations between them. Editable lists (reasons, heard from, ...) use the
same rule: the code of a choice is the word it was made with.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID


class Henvender(StrEnum):
    """Who enquired; exactly these three in every statistic (ORDLISTE)."""

    MOR = "mor"
    FAR = "far"
    ANDEN = "anden"


class Channel(StrEnum):
    """How they reached the house (kanal)."""

    FREMMOEDE = "fremmøde"
    TELEFON = "telefon"
    DIGITALT = "digitalt"
    HJEMMET = "i hjemmet"
    UDE = "ude"


class LifeStage(StrEnum):
    """Livsfase: pregnancy or the age of the youngest child."""

    GRAVID = "gravid"
    AAR_0_1 = "0-1 år"
    AAR_1_2 = "1-2 år"
    AAR_3_6 = "3-6 år"
    UKENDT = "ukendt"


class Returning(StrEnum):
    """New or returning: asked, never inferred (RULES § 2)."""

    NY = "ny"
    FOER = "har været her før"
    VED_IKKE = "ved ikke"


class Duration(StrEnum):
    """How long it took, in bands (minutes)."""

    UNDER_5 = "under 5 min"
    FRA_5 = "5-15 min"
    FRA_15 = "15-45 min"
    OVER_45 = "over 45 min"


class ListName(StrEnum):
    """The lists a house edits itself. Codes of retired choices stay valid in old contacts."""

    KIND = "kind"
    REASON = "reason"
    HEARD_FROM = "heard_from"
    PROFESSION = "profession"
    OUTCOME = "outcome"


class CorrectionReason(StrEnum):
    """Why a day that was counted to the end was changed. A fixed list: no free text about families."""

    TASTEFEJL = "tastefejl"
    DOBBELT = "talt to gange"
    PAPIR = "kom senere på papir"
    GLEMT = "glemt på dagen"


class Role(StrEnum):
    """The four roles (RULES § 13)."""

    RECEPTION = "reception"
    COORDINATOR = "koordinator"
    LEADER = "leder"
    ADMIN = "administrator"


POSTNUMMER_UNKNOWN = "ukendt"
POSTNUMMER_DECLINED = "ønsker ikke at oplyse"
AREA_OUTSIDE = "udenbys"
COUNT_MAX = 999
"""Most equal contacts one registration may stand for; more is a typing error."""


@dataclass(frozen=True, slots=True)
class ContactFacts:
    """What is known about one anonymous enquiry (or ``count`` equal ones).

    ``hour`` is 0-23 or None when a paper tally did not say; minutes are never
    stored (RULES § 1). ``postnummer`` is four digits, ``ukendt`` or ``ønsker
    ikke at oplyse``: two different answers. None means "not asked".
    """

    day: date
    hour: int | None
    place: str
    channel: Channel
    henvender: Henvender
    postnummer: str
    kind: str | None = None
    life_stage: LifeStage | None = None
    reasons: tuple[str, ...] = ()
    heard_from: str | None = None
    returning: Returning | None = None
    adults: int | None = None
    children: int | None = None
    profession: str | None = None
    duration: Duration | None = None
    outcome: str | None = None
    count: int = 1


class ChangeVerb(StrEnum):
    """What a write did."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Change:
    """What a write changed: pages refresh from it, undo reverses it.

    ``subject`` names the concept ("contact", "day", "staff", "place", "area",
    "list", "house", "backup"). ``before``/``after`` are frozen rows or None.
    """

    subject: str
    verb: ChangeVerb
    ids: tuple[UUID | str, ...] = ()
    days: tuple[date, ...] = ()
    before: object | None = None
    after: object | None = None
    counts: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Month:
    """A calendar month, written 2026-10."""

    year: int
    month: int

    @property
    def first(self) -> date:
        """First day."""
        return date(self.year, self.month, 1)

    @property
    def next(self) -> "Month":
        """The month after."""
        return Month(self.year + self.month // 12, self.month % 12 + 1)

    @property
    def before(self) -> "Month":
        """The month before."""
        return Month(self.year - (self.month == 1), (self.month - 2) % 12 + 1)

    @property
    def year_before(self) -> "Month":
        """The same month last year."""
        return Month(self.year - 1, self.month)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"

    @classmethod
    def of(cls, day: date) -> "Month":
        """The month a day lies in."""
        return cls(day.year, day.month)

    @classmethod
    def parse(cls, text: str) -> "Month":
        """``2026-10`` (blanks around it do no harm); ValueError for anything else."""
        found = re.fullmatch(r"([0-9]{4})-([0-9]{2})", text.strip())
        if found is None:
            raise ValueError(text)
        return cls.of(date(int(found[1]), int(found[2]), 1))


class PeriodKind(StrEnum):
    """What figures are made for. A week is looked at in the house and never leaves it."""

    WEEK = "uge"
    MONTH = "måned"
    QUARTER = "kvartal"
    YEAR = "år"


_LETTERS = {PeriodKind.WEEK: "U", PeriodKind.QUARTER: "K"}
_MONTHS_IN = {PeriodKind.MONTH: 1, PeriodKind.QUARTER: 3, PeriodKind.YEAR: 12}


@dataclass(frozen=True, slots=True)
class Period:
    """A week (ISO 8601), month, quarter or year, written 2026-U47, 2026-10, 2026-K4, 2026.

    ``number`` counts within the year from 1; it is 1 for a year.
    """

    kind: PeriodKind
    year: int
    number: int = 1

    @property
    def first(self) -> date:
        """First day."""
        if self.kind is PeriodKind.WEEK:
            return date.fromisocalendar(self.year, self.number, 1)
        return date(self.year, (self.number - 1) * _MONTHS_IN[self.kind] + 1, 1)

    @property
    def last(self) -> date:
        """Last day."""
        return self.next.first - timedelta(days=1)

    @property
    def months(self) -> tuple[Month, ...]:
        """The months it is the sum of; none for a week."""
        if self.kind is PeriodKind.WEEK:
            return ()
        first = self.first.month
        return tuple(Month(self.year, first + more) for more in range(_MONTHS_IN[self.kind]))

    @property
    def next(self) -> "Period":
        """The one after, of the same kind."""
        return self._moved(1)

    @property
    def before(self) -> "Period":
        """The one before, of the same kind."""
        return self._moved(-1)

    @property
    def year_before(self) -> "Period":
        """The same one last year; week 53 becomes week 52 where that year has none."""
        if self.kind is PeriodKind.WEEK:
            last = date(self.year - 1, 12, 28).isocalendar().week
            return Period(self.kind, self.year - 1, min(self.number, last))
        return Period(self.kind, self.year - 1, self.number)

    def _moved(self, by: int) -> "Period":
        if self.kind is PeriodKind.WEEK:
            iso = (self.first + timedelta(weeks=by)).isocalendar()
            return Period(self.kind, iso.year, iso.week)
        in_year = 12 // _MONTHS_IN[self.kind]
        years, number = divmod(self.number - 1 + by, in_year)
        return Period(self.kind, self.year + years, number + 1)

    def __str__(self) -> str:
        if self.kind is PeriodKind.YEAR:
            return f"{self.year:04d}"
        number = str(self.number) if self.kind is PeriodKind.QUARTER else f"{self.number:02d}"
        return f"{self.year:04d}-{_LETTERS.get(self.kind, '')}{number}"

    @classmethod
    def of(cls, kind: PeriodKind, day: date) -> "Period":
        """The one of its kind that a day lies in."""
        if kind is PeriodKind.WEEK:
            iso = day.isocalendar()
            return cls(kind, iso.year, iso.week)
        return cls(kind, day.year, (day.month - 1) // _MONTHS_IN[kind] + 1)

    @classmethod
    def parse(cls, text: str) -> "Period":
        """``2026-U47``, ``2026-10``, ``2026-K4``, ``2026``, also in small letters; ValueError otherwise."""
        found = re.fullmatch(r"([0-9]{4})(?:-(U|K)?([0-9]{1,2}))?", text.strip().upper())
        if found is None:
            raise ValueError(text)
        kind = {None: PeriodKind.MONTH, "U": PeriodKind.WEEK, "K": PeriodKind.QUARTER}[found[2]]
        period = cls(kind, int(found[1]), int(found[3])) if found[3] else cls(PeriodKind.YEAR, int(found[1]))
        if cls.of(period.kind, period.first) != period:
            raise ValueError(text)
        return period


@dataclass(frozen=True, slots=True)
class ContactCell:
    """All contacts of a period that share every counted fact: the grain the statistics are made from.

    ``area`` is the house's area, ``udenbys``, or the two answers without a
    postnummer. Codes as in ContactFacts; None means "not asked".
    ``contacts`` is how many; ``reasons`` may hold several codes. ``visit`` is the kind of
    activity that was come to and who held it.
    """

    day: date
    hour: int | None
    place: str
    channel: str
    henvender: str
    postnummer: str
    area: str
    kind: str | None
    life_stage: str | None
    reasons: tuple[str, ...]
    heard_from: str | None
    returning: str | None
    contacts: int
    visit: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One printed number. ``members`` are the codes it covers, sorted as the table's codes are."""

    label: str
    members: tuple[str, ...]
    value: int


@dataclass(frozen=True, slots=True)
class FigureTable:
    """A table in which nobody can be recognised: every value is 0 or >= k, rows sum to ``total``.

    ``total`` is None when not even the total may be shown; then ``rows`` is empty.
    ``note`` is a plain sentence for the reader (what "Øvrige" covers, several reasons each).
    """

    id: str
    title: str
    rows: tuple[FigureRow, ...]
    total: int | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class MonthHistory:
    """Total contacts per month, oldest first; None where the total can't be shown or nobody counted."""

    months: tuple[Month, ...]
    totals: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class DaysCounted:
    """Open days of the month up to today, and how many of them were counted to the end (also with zero)."""

    open_days: int
    counted: int
    missing: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class Actor:
    """Who is at the desk: bound to every unit of work, so that services can ask what the role may do."""

    staff_id: UUID | None
    name: str
    role: Role
