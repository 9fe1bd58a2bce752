"""The museum's calendar: everything that revision 0002 can hold, at least once."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from familiehus.calendar.activity import (
    Activity,
    ActivityKind,
    ChangeState,
    DateChange,
    EditScope,
    OwnerKind,
    RoomFeature,
)
from familiehus.calendar.opening import EVERYWHERE, HoursRow, OpenFor, SpecialDay
from familiehus.calendar.recurrence import every_month, every_week
from familiehus.services.activities import (
    ChangeDate,
    PlanActivity,
    ReviseActivity,
    change_date,
    plan_activity,
    revise_activity,
)
from familiehus.services.colleagues import SaveColleague, SaveOwner, save_colleague, save_owner
from familiehus.services.head_counts import CloseActivity, CountHeads, Head, close_activity, count_heads
from familiehus.services.premises import (
    SaveHours,
    SaveRoom,
    SetSpecialDays,
    save_hours,
    save_room,
    set_special_days,
)
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Change

BIG, SMALL, OLD = (UUID(f"0e0e0e0e-0000-4000-8000-00000000c00{number}") for number in (1, 2, 3))
JONNA, VERA = (UUID(f"0e0e0e0e-0000-4000-8000-00000000d00{number}") for number in (1, 2))
CAFE, LOAN, PAINT, EVENING, LATER = (
    UUID(f"0e0e0e0e-0000-4000-8000-00000000e00{number}") for number in (1, 2, 3, 4, 5)
)
TUESDAY = date(2026, 10, 6)
KIND = "åben rådgivning"


def plan_weeks(cupboard: Cupboard) -> None:
    """Rooms, hours, special days, people, owners, and a series with every kind of change, on 19.10.2026."""
    for verb, command in (*_premises(), *_activities(), *_counts()):
        with cupboard.write() as uow:
            verb(uow, command)


Step = tuple[Callable[..., Change], Any]


def _premises() -> tuple[Step, ...]:
    rows = [HoursRow("Huset", TUESDAY, OpenFor.DOOR, day, 540, 900) for day in range(1, 6)]
    rows += [
        HoursRow("Huset", TUESDAY, OpenFor.PHONE, 4, 510, 600),
        HoursRow("Huset", TUESDAY, OpenFor.PHONE, 4, 900, 990),
    ]
    summer = date(2026, 11, 2)
    return (
        (save_room, SaveRoom(BIG, "Huset", "Stort mødelokale", 24, (RoomFeature.CHANGING, RoomFeature.TOYS))),
        (save_room, SaveRoom(SMALL, "Huset", "Ammerum", None, (RoomFeature.NURSING,))),
        (save_room, SaveRoom(OLD, "Biblioteket", "Kælderen", 6, (), active=False)),
        (save_hours, SaveHours("Huset", TUESDAY, tuple(rows))),
        (save_hours, SaveHours("Huset", summer, tuple(rows[:4]))),
        (save_colleague, SaveColleague(JONNA, "Jonna Jordemoder", "jordemoder", "Region Sjælland")),
        (save_colleague, SaveColleague(VERA, "Vera Vært", None, "", active=False)),
        (save_owner, SaveOwner(None, "Region Sjælland", OwnerKind.REGION)),
        (save_owner, SaveOwner(None, "Home-Start", OwnerKind.PARTNER)),
    )


def _activities() -> tuple[Step, ...]:
    own = "Vordingborg Kommune"
    until = date(2026, 12, 29)
    cafe = Activity(CAFE, "Barselscafé", ActivityKind.CAFE, own, "Huset", TUESDAY, 600, 240,
                    every_week(TUESDAY, until), (BIG,), (JONNA,), 12, audience="0-1 år",
                    setup="Fire borde", counts_as=KIND)  # fmt: skip
    loan = Activity(LOAN, "Home-Start", ActivityKind.LOAN, "Home-Start", "Huset", date(2026, 10, 8), 960, 120,
                    every_month(date(2026, 10, 8), until), (SMALL,), reason="De har nøglen")  # fmt: skip
    paint = Activity(
        PAINT, "Maleren", ActivityKind.BLOCK, own, "Huset", date(2026, 11, 11), 480, 480, "", (BIG,)
    )
    evening = Activity(EVENING, "Temaaften", ActivityKind.THEME, "Region Sjælland", "Biblioteket",
                       date(2026, 11, 12), 1140, 90, sign_up=True, uid="temaaften@outlook")  # fmt: skip
    closed = tuple(
        SpecialDay(date(2026, 12, 22) + timedelta(days=one), EVERYWHERE, True, "Jul") for one in (0, 7)
    )
    christmas = date(2026, 12, 22)
    fair = SpecialDay(date(2026, 11, 14), "Huset", False, "Åbent hus", 600, 840)
    moved = DateChange(date(2026, 10, 27), ChangeState.MOVED, day=date(2026, 10, 28), start=780,
                       rooms=(SMALL,), people=())  # fmt: skip
    later = Activity(**{**{name: getattr(cafe, name) for name in Activity.__slots__},
                        "title": "Babycafé", "first_day": date(2026, 12, 1)})  # fmt: skip
    return (
        *((plan_activity, PlanActivity(one)) for one in (cafe, loan, paint, evening)),
        (set_special_days, SetSpecialDays((*closed, fair))),
        (change_date, ChangeDate(CAFE, moved.original, moved)),
        (change_date, ChangeDate(CAFE, date(2026, 11, 3), DateChange(
            date(2026, 11, 3), ChangeState.CANCELLED, "sygdom"))),
        (change_date, ChangeDate(CAFE, christmas, DateChange(
            christmas, ChangeState.PUT_BACK, "julehygge"))),
        (revise_activity, ReviseActivity(later, EditScope.FOLLOWING, date(2026, 12, 1), LATER)),
    )  # fmt: skip


def _counts() -> tuple[Step, ...]:
    ids = (UUID(int=901), UUID(int=902), UUID(int=903))
    return (
        (count_heads, CountHeads(Head(TUESDAY, "Huset", KIND, 10), ids, 4, 1, 0, "4760")),
        (close_activity, CloseActivity(Head(date(2026, 10, 13), "Huset", KIND, 10))),
    )
