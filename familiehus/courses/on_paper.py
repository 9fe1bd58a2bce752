"""What the papers of a course show, and nothing else: each has its own value, so that none can show more.

Names are calling names. A paper that needs no name is given none.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from familiehus.calendar.opening import HouseDays
from familiehus.calendar.period import Place
from familiehus.values import Month


@dataclass(frozen=True, slots=True)
class PaperHead:
    """Whose paper it is. ``first_day`` tells two courses of a name apart."""

    house: str
    practice: bool
    course: str
    first_day: date


@dataclass(frozen=True, slots=True)
class Meeting:
    """A session that takes place; ``number`` counts from 1, ``start`` and ``end`` are minutes. ``place`` is
    empty in a house that has one only."""

    number: int
    day: date
    start: int
    end: int
    place: str


@dataclass(frozen=True, slots=True)
class FamilyLine:
    """A family on the attendance sheet: what its grown-ups and its children are called."""

    adults: tuple[str, ...]
    children: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AttendanceGroup:
    """The families that have a seat, in the order of the screen, and the sessions."""

    head: PaperHead
    meetings: tuple[Meeting, ...]
    families: tuple[FamilyLine, ...]


@dataclass(frozen=True, slots=True)
class NameCards:
    """One calling name for each card."""

    head: PaperHead
    names: tuple[str, ...]


class CallWhy(StrEnum):
    """What a family that is rung has to be told."""

    OFFER = "tilbudt plads"
    SEAT = "har fået plads"
    STARTS = "holdet begynder"
    FULL = "holdet begynder uden dem"
    WAITS = "på venteliste"
    PASSED_ON = "pladsen er gået videre"
    NO_ANSWER = "taget af listen"
    CALLED_OFF = "holdet er aflyst"
    BROKEN_OFF = "holdet stopper"
    IS_OVER = "holdet er slut"
    OTHER = "andet"


@dataclass(frozen=True, slots=True)
class CallLine:
    """One family to ring. ``phones`` are (whose, number); ``until`` is when an offered seat passes on."""

    calling: str
    phones: tuple[tuple[str, str], ...]
    why: CallWhy
    until: datetime | None = None
    wants_next: bool = False


@dataclass(frozen=True, slots=True)
class CallList:
    """Who has not been told yet. ``next`` is the next session, ``begun`` whether there was one before it."""

    head: PaperHead
    lines: tuple[CallLine, ...]
    next: Meeting | None
    begun: bool = False


@dataclass(frozen=True, slots=True)
class SmsList:
    """Numbers without names, and the session that the message is about; none when the course is over."""

    head: PaperHead
    numbers: tuple[str, ...]
    meeting: Meeting | None
    called_off: bool = False


@dataclass(frozen=True, slots=True)
class SeriesCard:
    """A card that only the family holds: its two words, the kind of talks and how many there are.

    ``days`` and ``places`` are the house's opening hours on the ``day`` it is printed.
    """

    house: str
    practice: bool
    code: str
    kind: str
    limit: int
    days: HouseDays
    places: tuple[Place, ...]
    day: date


@dataclass(frozen=True, slots=True)
class PaperFact:
    """One stored fact and why it is there; ``whom`` is empty for what is about the enrolment."""

    whom: str
    what: str
    value: str | int | bool | date | datetime | Month
    why: str


@dataclass(frozen=True, slots=True)
class PaperEvent:
    """One line of the record. ``needed`` and ``free`` are seats, where the family was passed over."""

    at: datetime
    what: str
    reason: str = ""
    needed: int = 0
    free: int = 0


@dataclass(frozen=True, slots=True)
class PersonPaper:
    """All that is stored about one enrolment, for the family itself. ``happened`` is oldest first, ``marks``
    are (session, came). ``on_the_way``: about a family with consents and referrals instead, which has no
    course, and no ``erase_on`` while something is open."""

    house: str
    practice: bool
    course: str
    made_on: date
    facts: tuple[PaperFact, ...]
    marks: tuple[tuple[date, str], ...]
    happened: tuple[PaperEvent, ...]
    erase_on: date | None
    in_backups_until: date | None
    ids: tuple[str, ...]
    on_the_way: bool = False
