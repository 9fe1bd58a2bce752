"""Seats and the queue, as one pure step: who is offered a seat now, whose offer has passed on.

What must always hold: never more seats taken than there are; no free seat while somebody who fits it waits
for one; and whoever is passed over has it on the record with its reason. An offered seat is taken.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from familiehus.courses.family import Enrolment, EnrolmentStatus

UNANSWERED_MOST = 2
"""After so many offers without an answer the family is taken off the list, and a colleague should ring."""

NO_ANSWER = "intet svar"
TOO_FEW_FREE = "for få ledige pladser"

_LAST_MINUTE = timedelta(minutes=1)
"""Who was told "by eleven o'clock" and rings at eleven o'clock is in time."""

Deadline = Callable[[datetime], datetime]


class Happened(StrEnum):
    """What is on the record about an enrolment."""

    ENROLLED = "tilmeldt"
    QUEUED = "skrevet på venteliste"
    OFFERED = "tilbudt plads"
    ACCEPTED = "tog imod pladsen"
    DECLINED = "takkede nej"
    EXPIRED = "svarede ikke"
    PASSED_OVER = "sprunget over"
    PRIORITY = "fået forrang"
    PRIORITY_OVER = "forrang taget tilbage"
    OVERRIDE = "optaget uden om reglerne"
    CANCELLED = "afmeldt"
    CARRIED = "fulgt med til næste hold"
    COMPLETED = "gennemført"
    DROPPED = "afbrudt"


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the record. ``needed`` and ``free`` are seats, where somebody was passed over."""

    enrolment: UUID
    what: Happened
    reason: str = ""
    needed: int = 0
    free: int = 0


@dataclass(frozen=True, slots=True)
class Queue:
    """A course's seats and everybody in it."""

    seats: int
    enrolments: tuple[Enrolment, ...]

    @property
    def taken(self) -> int:
        """Seats that somebody holds."""
        return sum(one.seats for one in self.enrolments if one.status.seated)

    @property
    def free(self) -> int:
        """Seats that nobody holds; below zero when the house made the course smaller."""
        return self.seats - self.taken

    @property
    def waiting(self) -> tuple[Enrolment, ...]:
        """Those who wait, the next one first: priority, then time (RULES § 4); who sits out comes last."""
        found = (one for one in self.enrolments if one.status is EnrolmentStatus.WAITING)
        return tuple(sorted(found, key=lambda one: (one.sits_out, not one.priority, one.queued)))

    @property
    def line(self) -> tuple[Enrolment, ...]:
        """Those of them who are offered a seat when there is one."""
        return tuple(one for one in self.waiting if not one.sits_out)

    @property
    def last(self) -> int:
        """The highest number in the queue."""
        return max((one.queued for one in self.enrolments), default=0)

    def get(self, enrolment: UUID) -> Enrolment | None:
        """One of them."""
        return next((one for one in self.enrolments if one.id == enrolment), None)

    def put(self, *changed: Enrolment) -> "Queue":
        """With these in place of what they were; new ones at the end."""
        new = {one.id: one for one in changed}
        kept = [new.pop(one.id, one) for one in self.enrolments]
        return replace(self, enrolments=(*kept, *new.values()))


def settle(
    queue: Queue, now: datetime, deadline: Deadline, present: UUID | None = None
) -> tuple[Queue, tuple[Event, ...]]:
    """Let offers pass on, and offer every free seat to the first unit that fits it.

    ``present`` stands at the desk: where the seat is theirs they have it at once instead of an offer.
    """
    queue, events = _expire(queue, now)
    while (found := _next(queue)) is not None:
        passed, chosen = found
        events += passed_over(passed, queue.free)
        if chosen.id == present:
            queue = queue.put(replace(chosen, status=EnrolmentStatus.ENROLLED, offer_until=None))
            events.append(Event(chosen.id, Happened.ENROLLED))
        else:
            offered = replace(chosen, status=EnrolmentStatus.OFFERED, offer_until=deadline(now))
            queue = queue.put(offered)
            events.append(Event(chosen.id, Happened.OFFERED))
    return queue, tuple(events)


def has_expired(one: Enrolment, now: datetime) -> bool:
    """Its offer is over. The minute that was said is still in time."""
    offered = one.status is EnrolmentStatus.OFFERED and one.offer_until is not None
    return offered and one.offer_until + _LAST_MINUTE <= now  # type: ignore[operator]


def passed_over(units: Iterable[Enrolment], free: int) -> list[Event]:
    """The lines of the record about those who need more than the ``free`` seats that somebody else gets."""
    return [Event(one.id, Happened.PASSED_OVER, TOO_FEW_FREE, needed=one.seats, free=free) for one in units]


def _expire(queue: Queue, now: datetime) -> tuple[Queue, list[Event]]:
    """Whose offer was over first stands first behind those who wait."""
    events = []
    overdue = [one for one in queue.enrolments if has_expired(one, now)]
    for one in sorted(overdue, key=lambda one: (one.offer_until, one.queued)):
        after = _passed_on(one, queue.last + 1)
        queue = queue.put(after)
        events.append(Event(one.id, Happened.EXPIRED))
        if after.status.over:
            events.append(Event(one.id, Happened.CANCELLED, NO_ANSWER))
    return queue, events


def _passed_on(one: Enrolment, place: int) -> Enrolment:
    """Behind everybody who waits; off the list after two offers without an answer."""
    unanswered = one.unanswered + 1
    plain = replace(one, offer_until=None, unanswered=unanswered, priority="", queued=place)
    if unanswered >= UNANSWERED_MOST:
        return replace(plain, status=EnrolmentStatus.CANCELLED, reason=NO_ANSWER)
    return replace(plain, status=EnrolmentStatus.WAITING)


def _next(queue: Queue) -> tuple[Sequence[Enrolment], Enrolment] | None:
    """The first unit that fits the free seats, and those before it who need more."""
    free, passed = queue.free, list[Enrolment]()
    for one in queue.line if free > 0 else ():
        if one.seats <= free:
            return passed, one
        passed.append(one)
    return None
