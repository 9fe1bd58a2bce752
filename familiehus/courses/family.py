"""Who is enrolled: a family unit is one enrolment of adults and children in calling names (RULES § 1)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from familiehus.courses.template import SeatUnit


class MemberKind(StrEnum):
    """A grown-up or a child of the family."""

    ADULT = "voksen"
    CHILD = "barn"


class EnrolmentStatus(StrEnum):
    """Where an enrolment is (RULES § 4)."""

    ENROLLED = "tilmeldt"
    WAITING = "venteliste"
    OFFERED = "tilbudt plads"
    CANCELLED = "afmeldt"
    COMPLETED = "gennemført"
    DROPPED = "afbrudt"

    @property
    def seated(self) -> bool:
        """It holds seats: taken, or kept free while the family thinks about it."""
        return self in (EnrolmentStatus.ENROLLED, EnrolmentStatus.OFFERED, EnrolmentStatus.COMPLETED)

    @property
    def over(self) -> bool:
        """The family is not coming any more."""
        return self in (EnrolmentStatus.CANCELLED, EnrolmentStatus.DROPPED)


@dataclass(frozen=True, slots=True)
class Member:
    """A participant (deltager): the least that does the job. ``birth_month`` is the first of that month.

    Every fact but the calling name is there only when the template asks for it.
    """

    id: UUID
    kind: MemberKind
    name: str
    phone: str = ""
    due_date: date | None = None
    birth_month: date | None = None
    language: str = ""
    postnummer: str = ""


@dataclass(frozen=True, slots=True)
class Enrolment:
    """A family's seat, or its place in the queue.

    ``queued`` orders the queue, lowest first; ``priority`` is the reason for going before the others, empty
    for none. ``offer_until`` is when an offered seat passes on; ``unanswered`` how many offers passed on
    already. ``override`` is why a family that does not fit the rules was taken; ``reason`` why it is over, or
    why a family that waits is offered no seat of this course (it said no to one, and waits for the next).
    """

    id: UUID
    course: UUID
    members: tuple[Member, ...]
    status: EnrolmentStatus
    seats: int
    queued: int
    priority: str = ""
    referrer: str | None = None
    override: str = ""
    wants_next: bool = False
    offer_until: datetime | None = None
    unanswered: int = 0
    reason: str = ""

    @property
    def adults(self) -> tuple[Member, ...]:
        """The grown-ups."""
        return tuple(one for one in self.members if one.kind is MemberKind.ADULT)

    @property
    def sits_out(self) -> bool:
        """It waits for the next course, and is offered no seat of this one."""
        return self.status is EnrolmentStatus.WAITING and bool(self.reason)

    @property
    def calling(self) -> str:
        """``Amina og Yusuf``: what the family is called; children when there is no grown-up."""
        names = [one.name for one in self.adults or self.members]
        if len(names) < 2:
            return "".join(names)
        return f"{', '.join(names[:-1])} og {names[-1]}"


def seats_of(members: tuple[Member, ...], unit: SeatUnit) -> int:
    """How many seats a family takes; at least one."""
    if unit is SeatUnit.FAMILY:
        return 1
    counted = [one for one in members if unit is SeatUnit.PERSON or one.kind is MemberKind.ADULT]
    return max(1, len(counted))
