"""Dates made by hand for the aktivitetsoversigt: plain frozen values, no database."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from familiehus.calendar.activity import ActivityKind
from familiehus.calendar.overview import ActivityOverview, CourseFill, DateLine, DateState, Visitors
from familiehus.calendar.period import Counted

MONDAY = date(2026, 11, 16)
SUNDAY = date(2026, 11, 22)
K, S = ActivityKind, DateState
KOMMUNE, MOTHERS = "Vordingborg Kommune", "Mødrehjælpen"
TRYG = UUID(int=1)
FLOOR = "varmen er gået, og gulvet i stuen skal lægges om, så der kan ikke være nogen"


def line(title: str, day: int, start: int = 600, **more: Any) -> DateLine:
    """A café on a day of November that counts its visitors; any field can be changed."""
    on, place = date(2026, 11, day), more.get("place", "Huset")
    state = more.get("state", S.HELD)
    head = (on, place, "barselscafé", start // 60) if state in (S.HELD, S.AHEAD) else None
    given: dict[str, Any] = {
        "title": title, "kind": K.CAFE, "owner": KOMMUNE, "place": place, "day": on, "start": start,
        "end": start + 120, "state": state, "head": head,
    }  # fmt: skip
    return DateLine(**{**given, **more})


def session(course: UUID, title: str, day: int, came: int, marked: int, **more: Any) -> DateLine:
    """A meeting of a course."""
    given = {"kind": K.COURSE, "head": None, "course": course, "came": came, "marked": marked}
    return line(title, day, 570, **{**given, **more})


def fill(course: UUID = TRYG, name: str = "Tryghedscirklen, forår", **more: Any) -> CourseFill:
    """A course of eight seats, six of them taken."""
    given: dict[str, Any] = {
        "id": course, "name": name, "template": "Tryghedscirklen", "place": "Huset", "first_day": MONDAY,
        "called_off": False, "seats": 8, "taken": 6, "waited": 2, "completed": None,
    }  # fmt: skip
    return CourseFill(**{**given, **more})


def overview(
    dates: Iterable[DateLine],
    visitors: Mapping[Counted, Visitors] | None = None,
    courses: Iterable[CourseFill] = (),
    **more: Any,
) -> ActivityOverview:
    """A week of a house with two places and two owners."""
    given: dict[str, Any] = {
        "house": "Familiernes Hus", "practice": False, "first": MONDAY, "last": SUNDAY,
        "places": {"Huset": "Huset", "Biblioteket": "Biblioteket"},
        "owners": {KOMMUNE: KOMMUNE, MOTHERS: MOTHERS},
    }  # fmt: skip
    ordered = tuple(sorted(dates, key=lambda one: (one.day, one.start)))
    return ActivityOverview(
        dates=ordered, visitors=visitors or {}, courses=tuple(courses), **{**given, **more}
    )


def head(one: DateLine) -> Counted:
    """What it is counted under."""
    assert one.head is not None
    return one.head


def usual_week() -> ActivityOverview:
    """Held, cancelled, skipped, to come; counted, counted to nobody, begun and not counted; a course."""
    tuesday, thursday = line("Barselscafé", 17), line("Barselscafé", 19)
    nobody = line("Fars legestue", 18, kind=K.PLAYROOM, owner=MOTHERS, place="Biblioteket")
    unknown = line("Fars legestue", 20, kind=K.PLAYROOM, owner=MOTHERS, place="Biblioteket")
    dates = [
        tuesday, thursday, nobody, unknown,
        line("Sangstund", 18, 780, state=S.CANCELLED, reason="En kollega har influenza"),
        line("Sangstund", 19, 780, state=S.SKIPPED, reason="studiedag"),
        line("Temaaften", 22, 1140, kind=K.THEME, state=S.AHEAD),
        session(TRYG, "Tryghedscirklen, forår", 18, 5, 6),
    ]  # fmt: skip
    visitors = {
        head(tuesday): Visitors(14, 12, 15, closed=True),
        head(thursday): Visitors(9, closed=False),
        head(nobody): Visitors(0, closed=True),
        head(unknown): Visitors(0, closed=False),
    }
    return overview(dates, visitors, [fill()])


def full_quarter(titles: int = 14, days: int = 26) -> ActivityOverview:
    """Enough dates for several sheets, some of them with long reasons."""
    dates = [
        line(
            f"Aktivitet nummer {number} med et navn af en vis længde", 1 + day % 28, 480 + 30 * number,
            state=S.CANCELLED if (day + number) % 9 == 0 else S.HELD,
            reason=FLOOR if day % 2 else "sygdom",
            place="Biblioteket" if number % 3 else "Huset",
        )
        for number in range(titles)
        for day in range(days)
    ]  # fmt: skip
    visitors = {
        head(one): Visitors(one.day.day, one.day.day, 2 * one.day.day, closed=True)
        for one in dates
        if one.head
    }
    return overview(dates, visitors, [fill()], first=date(2026, 10, 1), last=date(2026, 12, 31))
