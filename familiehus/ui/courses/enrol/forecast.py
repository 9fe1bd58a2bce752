"""What would happen if the family were enrolled now: the rules of the queue, asked before it is saved."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from familiehus.courses.family import Enrolment, EnrolmentStatus, Member, seats_of
from familiehus.courses.seats import Queue, settle
from familiehus.i18n import tr, trn
from familiehus.queries.courses import CoursePage


@dataclass(frozen=True, slots=True)
class Forecast:
    """The family needs ``needed`` of ``free`` seats; ``place`` is its number on the waiting list, 0 with a
    seat. ``possible``: there are so many seats at all."""

    needed: int
    free: int
    place: int
    possible: bool

    @property
    def words(self) -> str:
        """``Tager 1 af 2 ledige pladser``."""
        if not self.possible:
            return trn("Familien skal bruge {n} plads. Så mange er der slet ikke på holdet.",
                       "Familien skal bruge {n} pladser. Så mange er der slet ikke på holdet.",
                       self.needed)  # fmt: skip
        if self.place:
            return tr("Venteliste nr. {place}", place=self.place)
        return trn("Tager {needed} af {n} ledig plads", "Tager {needed} af {n} ledige pladser",
                   self.free, needed=self.needed)  # fmt: skip

    @property
    def why_waiting(self) -> str:
        """Why there is no seat now; empty with one."""
        if not self.place or not self.possible:
            return ""
        if self.free <= 0:
            return tr("Alle pladser er taget.")
        return trn("Der er {n} ledig plads, og familien skal bruge {needed}.",
                   "Der er {n} ledige pladser, og familien skal bruge {needed}.",
                   self.free, needed=self.needed)  # fmt: skip


def forecast(page: CoursePage, members: Sequence[Member], priority: str, now: datetime) -> Forecast:
    """Settle the queue with the family in it, as enrolling does."""
    settled, _ = settle(Queue(page.row.seats, page.enrolments), now, lambda moment: moment)
    needed = seats_of(tuple(members), page.template.unit)
    one = Enrolment(
        id=uuid4(),
        course=page.row.id,
        members=tuple(members),
        status=EnrolmentStatus.WAITING,
        seats=needed,
        queued=settled.last + 1,
        priority=priority,
    )
    after, _ = settle(settled.put(one), now, lambda moment: moment, present=one.id)
    waiting = [each.id for each in after.waiting]
    place = waiting.index(one.id) + 1 if one.id in waiting else 0
    return Forecast(needed, max(settled.free, 0), place, needed <= page.row.seats)


def grown(page: CoursePage, one: Enrolment, members: Sequence[Member]) -> tuple[int, bool]:
    """(seats it would take, whether there is room for them) when an enrolment's people are corrected."""
    if one.status.over or one.status is EnrolmentStatus.COMPLETED:
        return one.seats, True
    seats = seats_of(tuple(members), page.template.unit)
    queue = Queue(page.row.seats, page.enrolments)
    most = one.seats + max(queue.free, 0) if one.status.seated else page.row.seats
    return seats, seats <= max(one.seats, most)
