"""The whole group against the sessions: who is shown, which session is meant, what it adds up to. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from uuid import UUID

from familiehus.calendar.occurrences import Occurrence
from familiehus.courses.attendance import Came, share, should_ring
from familiehus.courses.family import Enrolment, EnrolmentStatus
from familiehus.queries.courses import CoursePage
from familiehus.reports.danish import percent

Marks = Mapping[tuple[UUID, date], Came]


@dataclass(frozen=True, slots=True)
class Roll:
    """``sessions`` are those that take place, in order; ``families`` those who are or were on the course."""

    sessions: tuple[Occurrence, ...]
    families: tuple[Enrolment, ...]
    marks: Marks
    now: datetime

    def mark(self, family: int, session: int) -> Came | None:
        """What is known."""
        return self.marks.get((self.families[family].id, self.sessions[session].original))

    def held(self, session: int) -> bool:
        """Its day has come, so that it can be marked."""
        return self.sessions[session].day <= self.now.date()

    @property
    def begun(self) -> int:
        """How many sessions have begun: "4 af 8"."""
        return sum(_start(one) <= self.now for one in self.sessions)

    def row(self, family: int) -> tuple[Came | None, ...]:
        """A family's marks at the sessions whose day has come."""
        return tuple(self.mark(family, n) for n in range(len(self.sessions)) if self.held(n))

    def should_ring(self, family: int) -> bool:
        """Somebody should ring and ask."""
        return should_ring(self.row(family))

    @property
    def per_cent(self) -> int | None:
        """Attendance of all that is marked; None while nothing is."""
        came, marked = share([self.row(n) for n in range(len(self.families))])
        return percent(came, marked) if marked else None

    def unmarked(self, session: int) -> tuple[UUID, ...]:
        """Families of whom nobody knows anything at this session."""
        return tuple(one.id for n, one in enumerate(self.families) if self.mark(n, session) is None)

    def with_marks(self, original: date, families: Sequence[UUID], came: Came | None) -> "Roll":
        """As it will be when this has been saved."""
        marks = dict(self.marks)
        for one in families:
            if came is None:
                marks.pop((one, original), None)
            else:
                marks[one, original] = came
        return replace(self, marks=marks)

    def today(self) -> int:
        """The session one has come to mark: today's, else the last one that was held, else the first."""
        days = [one.day for one in self.sessions]
        if self.now.date() in days:
            return days.index(self.now.date())
        held = [n for n, day in enumerate(days) if day < self.now.date()]
        return held[-1] if held else 0


def roll_of(page: CoursePage, now: datetime) -> Roll:
    """What the table shows of a course."""
    held = tuple(one for one in page.sessions if not one.cancelled)
    return Roll(held, tuple(one for one in page.enrolments if on_roll(one)), page.marks, now)


def on_roll(one: Enrolment) -> bool:
    """It has a seat, or had one until the course was over."""
    finished = one.status is EnrolmentStatus.DROPPED and not one.reason
    return one.status in (EnrolmentStatus.ENROLLED, EnrolmentStatus.COMPLETED) or finished


def _start(one: Occurrence) -> datetime:
    return datetime.combine(one.day, time()) + timedelta(minutes=one.start)
