"""A house that is lived in for a week: founded by its command, planned by its verbs, read back from paper.

Time passes by ``clock.frozen``; what the house prints and exports goes through the command line, in this
process, as a scheduled job would do it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from pypdf import PdfReader

from familiehus import clock
from familiehus.calendar.activity import Activity, ActivityKind, OwnerKind, RoomFeature
from familiehus.calendar.conflicts import Conflict
from familiehus.calendar.occurrences import Occurrence
from familiehus.calendar.opening import HoursRow, OpenFor
from familiehus.calendar.period import CalendarPeriod
from familiehus.calendar.recurrence import every_week
from familiehus.errors import UserError
from familiehus.paths import Home
from familiehus.queries.calendar import calendar_period
from familiehus.services.activities import PlanActivity, plan_activity
from familiehus.services.colleagues import SaveColleague, SaveOwner, save_colleague, save_owner
from familiehus.services.head_counts import CountHeads, Head, count_heads
from familiehus.services.premises import SaveHours, SaveRoom, save_hours, save_room
from familiehus.services.unlocking import unlock_with_passphrase
from familiehus.services.who_unlocks import people
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Change
from tests.helpers.command_line import Said, inside
from tests.helpers.course_house import CourseHouse

PASSPHRASE = "fire gule gulerødder"


def at(hour: float) -> int:
    """``10.5``: half past ten, in minutes since midnight."""
    return round(hour * 60)


@dataclass
class LivedHouse:
    """A house in ``folder`` with one leader, who plans too. Names are looked up as people say them."""

    folder: Path
    home: Home
    cupboard: Cupboard
    rooms: dict[str, UUID] = field(default_factory=dict)
    colleagues: dict[str, UUID] = field(default_factory=dict)

    def __enter__(self) -> "LivedHouse":
        return self

    def __exit__(self, *_: object) -> None:
        self.cupboard.close()

    # -- verbs --------------------------------------------------------------------------------------------

    def do(self, verb: Callable[..., Change], command: object) -> Change:
        """One verb, as the window gives it."""
        with self.cupboard.write() as uow:
            return verb(uow, command)

    def room(self, place: str, name: str, seats: int | None = None, *features: RoomFeature) -> None:
        """A new room."""
        self.rooms[name] = uuid4()
        self.do(save_room, SaveRoom(self.rooms[name], place, name, seats, features))

    def colleague(self, name: str, profession: str | None = None, employer: str = "") -> None:
        """Somebody who can stand on the plan."""
        self.colleagues[name] = uuid4()
        self.do(save_colleague, SaveColleague(self.colleagues[name], name, profession, employer))

    def owner(self, name: str, kind: OwnerKind = OwnerKind.PARTNER) -> None:
        """Somebody who stands behind activities."""
        self.do(save_owner, SaveOwner(None, name, kind))

    def hours(
        self,
        place: str,
        since: date,
        door: dict[int, tuple[float, float]],
        phone: dict[int, list[tuple[float, float]]] | None = None,
    ) -> None:
        """Opening hours per ISO weekday, in hours of the day."""
        rows = [HoursRow(place, since, OpenFor.DOOR, day, at(a), at(b)) for day, (a, b) in door.items()]
        for day, spans in (phone or {}).items():
            rows += [HoursRow(place, since, OpenFor.PHONE, day, at(a), at(b)) for a, b in spans]
        self.do(save_hours, SaveHours(place, since, tuple(rows)))

    def plan(
        self,
        title: str,
        kind: ActivityKind,
        day: date,
        start: float,
        end: float,
        *,
        until: date | None = None,
        weeks: int = 1,
        rooms: tuple[str, ...] = (),
        people: tuple[str, ...] = (),
        **more: Any,
    ) -> Activity:
        """Put it in the calendar, once or as a series until a day."""
        given: dict[str, Any] = {"place": self.place, "owner": self.own}
        activity = Activity(
            id=uuid4(),
            title=title,
            kind=kind,
            first_day=day,
            start=at(start),
            minutes=at(end) - at(start),
            rule=every_week(day, until, weeks=weeks) if until else "",
            rooms=tuple(self.rooms[name] for name in rooms),
            people=tuple(self.colleagues[name] for name in people),
            **{**given, **more},
        )
        self.do(plan_activity, PlanActivity(activity))
        return activity

    def count(self, occurrence: Occurrence, mothers: int = 0, fathers: int = 0, others: int = 0) -> None:
        """So many came; that was all."""
        kind = occurrence.activity.counts_as or ""
        head = Head(occurrence.day, occurrence.place, kind, occurrence.start // 60)
        self.do(count_heads, CountHeads(head, (uuid4(), uuid4(), uuid4()), mothers, fathers, others))

    def course(self, template: str, name: str, first: date, start: float, **more: Any) -> UUID:
        """A course of a template at the first place, owned by the kommune unless somebody else is named."""
        given: dict[str, Any] = {"place": self.place, "owner": self.own, "reason": ""}
        rooms = tuple(self.rooms[one] for one in more.pop("rooms", ()))
        people = tuple(self.colleagues[one] for one in more.pop("people", ()))
        given |= {"rooms": rooms, "people": people, "name": name, "start": at(start), **more}
        return self.courses.course(template, first=first, **given)

    # -- reading ------------------------------------------------------------------------------------------

    @property
    def courses(self) -> CourseHouse:
        """The verbs of courses."""
        return CourseHouse(self.cupboard)

    @property
    def place(self) -> str:
        """The first place."""
        return self.period(clock.today(), clock.today()).places[0].code

    @property
    def own(self) -> str:
        """The kommune as an owner."""
        return self.period(clock.today(), clock.today()).owners[0].code

    def period(self, first: date, last: date) -> CalendarPeriod:
        """The calendar."""
        with self.cupboard.read() as session:
            return calendar_period(session, first, last)

    def week(self, monday: date) -> CalendarPeriod:
        """Seven days."""
        return self.period(monday, monday + timedelta(days=6))

    def command(self, *words: str | Path) -> Said:
        """The ``familiehus`` command on this house."""
        code = self.folder / "kode.txt"
        return inside(*words, "--home", self.home.root, "--passphrase-file", code)

    def poster(self, week: str, *options: str) -> str:
        """The words of the week's poster, blanks made single."""
        out = self.folder / "plakat.pdf"
        said = self.command("report", "week", week, "--out", out, *options)
        assert said.code == 0, said.err
        return " ".join(" ".join(page.extract_text() for page in PdfReader(out).pages).split())

    def ics(self, first: date, last: date, *options: str) -> bytes:
        """The families' calendar as a file."""
        out = self.folder / "kalender.ics"
        span = ("--from", first.isoformat(), "--to", last.isoformat())
        said = self.command("calendar", "export", *span, "--out", out, *options)
        assert said.code == 0, said.err
        return out.read_bytes()


def found(
    folder: Path,
    house: str,
    kommune: str,
    *,
    places: tuple[str, ...] = (),
    opened: date = date(2026, 11, 2),
    areas: tuple[str, ...],
) -> LivedHouse:
    """Found it by the command, with one leader."""
    (folder / "kode.txt").write_text(PASSPHRASE + "\n", encoding="utf-8")
    where = [word for name in places for word in ("--place", name)]
    drawn = [word for area in areas for word in ("--area", area)]
    said = inside(
        "init", "--home", folder / "hus", "--house", house, "--kommune", kommune, *where, *drawn,
        "--leader", "Kirsten B.", "--passphrase-file", folder / "kode.txt",
        "--recovery-out", folder / "arkivskab", "--opened", opened.isoformat(),
    )  # fmt: skip
    assert said.code == 0, said.err
    home = Home(folder / "hus")
    [leader] = people(home)
    return LivedHouse(folder, home, unlock_with_passphrase(home, leader.staff_id, PASSPHRASE).cupboard)


def refused(attempt: Callable[[], object]) -> UserError:
    """The refusal that this gives."""
    try:
        attempt()
    except UserError as error:
        return error
    raise AssertionError("it was not refused")


def in_the_way(error: UserError) -> tuple[Conflict, ...]:
    """What a refused booking names."""
    found = error.fields["conflicts"]
    assert isinstance(found, tuple)
    return found


def moment(day: date, hour: float) -> datetime:
    """That day at that hour."""
    return datetime.combine(day, time()) + timedelta(minutes=at(hour))
