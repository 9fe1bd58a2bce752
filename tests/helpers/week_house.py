"""A house with a week in it: as frozen values for the grid alone, and on disk for the whole page."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.calendar.activity import (
    Activity,
    ActivityKind,
    ChangeState,
    Colleague,
    DateChange,
    Owner,
    OwnerKind,
    Room,
    clock_span,
)
from familiehus.calendar.occurrences import Occurrence, occurrences_of, skipped
from familiehus.calendar.opening import HoursRow, HouseDays, OpenFor, SpecialDay
from familiehus.calendar.period import CalendarPeriod, HeadCount, Place
from familiehus.calendar.recurrence import every_week
from familiehus.calendar.week import Week
from familiehus.queries.calendar import calendar_period, owners
from familiehus.services.activities import ChangeDate, PlanActivity, change_date, plan_activity
from familiehus.services.colleagues import SaveColleague, SaveOwner, save_colleague, save_owner
from familiehus.services.premises import (
    SaveHours,
    SaveRoom,
    SetSpecialDays,
    save_hours,
    save_room,
    set_special_days,
)
from familiehus.storage.cupboard import Cupboard
from familiehus.ui.changes import Changes
from familiehus.ui.main_window import MainWindow, PageSlot
from familiehus.ui.pages.week import WeekPage
from familiehus.ui.rail import Desk
from familiehus.ui.tasks import Tasks
from familiehus.ui.undo import UndoStack
from familiehus.ui.week.event_card import EventCard
from familiehus.ui.week.grid import WeekGrid
from familiehus.values import Role
from tests.helpers.cupboards import RealHouse, new_house
from tests.helpers.frame_window import DictMemory

NONE = Qt.KeyboardModifier.NoModifier
WEEK = Week(2026, 47)
NOW = datetime(2026, 11, 17, 11, 42)  # noqa: DTZ001 -- the Tuesday of the design pictures
MON, TUE, WED, THU, FRI = WEEK.days[:5]
HOUSE = "Huset"
_SPACE = UUID("5e7a0000-0000-4000-8000-000000000000")


def named(name: str) -> UUID:
    """The same id for the same name in every run."""
    return uuid5(_SPACE, name)


BIG, NURSING, KITCHEN = named("Stort mødelokale"), named("Ammerum"), named("Køkken")
TALK1, TALK2, TALK3 = named("Samtalerum 1"), named("Samtalerum 2"), named("Samtalerum 3")
ROOMS = (
    Room(BIG, HOUSE, "Stort mødelokale", 30),
    Room(NURSING, HOUSE, "Ammerum", 8),
    Room(KITCHEN, HOUSE, "Køkken", 12),
    Room(TALK1, HOUSE, "Samtalerum 1", 4),
    Room(TALK2, HOUSE, "Samtalerum 2", 4),
    Room(TALK3, HOUSE, "Samtalerum 3", 4),
)
METTE, BODIL = named("Mette Holm"), named("Bodil Kær")
PEOPLE = (Colleague(BODIL, "Bodil Kær", "sundhedsplejerske"), Colleague(METTE, "Mette Holm"))
OWNERS = (
    Owner("Kommunen", "Vordingborg Kommune", OwnerKind.KOMMUNE),
    Owner("Home-Start", "Home-Start", OwnerKind.PARTNER),
)
CURRENT = date(2026, 1, 5)
K = ActivityKind


def hours(place: str = HOUSE, start: int = 9 * 60, end: int = 15 * 60 + 30) -> tuple[HoursRow, ...]:
    """Monday to Friday; Thursday to 17, Friday to 13."""
    ends = {4: 17 * 60, 5: 13 * 60}
    return tuple(
        HoursRow(place, CURRENT, OpenFor.DOOR, day, start, ends.get(day, end)) for day in range(1, 6)
    )


def activity(
    title: str, day: date, start: float, end: float, kind: ActivityKind = K.CAFE, *rooms: UUID, **more: Any
) -> Activity:
    """One that stands once; ``weekly`` makes it a series over half a year. Times in hours."""
    weekly = more.pop("weekly", False)
    fields: dict[str, Any] = {
        "id": named(f"{title} {day}"),
        "title": title,
        "kind": kind,
        "owner": "Kommunen",
        "place": HOUSE,
        "first_day": day,
        "start": round(start * 60),
        "minutes": round((end - start) * 60),
        "rooms": rooms,
        "rule": every_week(day, date(2027, 3, 31)) if weekly else "",
    }
    return Activity(**{**fields, **more})


def ordinary() -> tuple[Activity, ...]:
    """The week of the design pictures, and a little more."""
    gone = DateChange(WED, ChangeState.CANCELLED, "Bodil er syg")
    moved = DateChange(THU, ChangeState.MOVED, day=FRI, start=11 * 60 + 30)
    return (
        activity("Åben konsultation", MON, 9, 11.4, K.COUNSELLING, TALK1, weekly=True, people=(BODIL,)),
        activity("Mødregruppe", MON, 12, 13.9, K.LOAN, KITCHEN, weekly=True, owner="Home-Start"),
        activity("Barselscafé", TUE, 10, 14, K.CAFE, BIG, weekly=True, counts_as="barselscafé"),
        activity("Anonym rådgivning", TUE, 13, 14.5, K.COUNSELLING, TALK1, weekly=True),
        activity("Personalemøde", TUE, 8, 9, K.INTERNAL, KITCHEN, weekly=True, people=(BODIL, METTE)),
        activity("Tryghedscirklen", WED, 9.5, 11, K.COURSE, BIG, weekly=True, seats=8, sign_up=True),
        activity("Babysalmesang", WED, 9.5, 10.5, K.PLAYROOM, NURSING, weekly=True),
        activity("Yoga for gravide", WED, 13, 14.25, K.COURSE, BIG, weekly=True, changes=(gone,), seats=10),
        activity("Ung Gravid", THU, 10, 13, K.COURSE, KITCHEN, weekly=True, seats=8, sign_up=True),
        activity("Fars Legestue", THU, 15, 16.5, K.PLAYROOM, BIG, weekly=True),
        activity("Krop og barsel", THU, 13.5, 14.5, K.THEME, BIG, weekly=True, changes=(moved,)),
        activity("Præmaturgruppe", THU, 9, 9.75, K.COURSE, NURSING),
        activity("Ammerådgivning", FRI, 9, 11, K.COUNSELLING, NURSING, weekly=True, people=(BODIL,)),
        activity("Home-Start", FRI, 11.15, 12.5, K.LOAN, TALK2, weekly=True, owner="Home-Start"),
        activity("Maling", FRI, 9, 13, K.BLOCK, TALK3),
    )


def period(
    activities: Sequence[Activity],
    week: Week = WEEK,
    *,
    rooms: Sequence[Room] = ROOMS,
    rows: Sequence[HoursRow] | None = None,
    special: Sequence[SpecialDay] = (),
    heads: Mapping[tuple[UUID, date], HeadCount] | None = None,
    places: Sequence[Place] = (Place(HOUSE, HOUSE),),
) -> CalendarPeriod:
    """What ``calendar_period`` would read."""
    days = HouseDays("12345", tuple(hours() if rows is None else rows), tuple(special))
    return CalendarPeriod(
        "Familiernes Hus",
        week.first,
        week.last,
        days,
        occurrences_of(activities, days, week.first, week.last),
        tuple(one for each in activities for one in skipped(each, days, week.first, week.last)),
        tuple(activities),
        tuple(places),
        tuple(rooms),
        PEOPLE,
        OWNERS,
        heads or {},
    )


@dataclass
class WeekRig:
    """The window with its week, over a real encrypted house, and hands to use it."""

    qtbot: QtBot
    house: RealHouse
    cupboard: Cupboard
    tasks: Tasks
    undo: UndoStack
    page: WeekPage
    window: MainWindow

    @property
    def grid(self) -> WeekGrid:
        return self.page.grid

    def settle(self) -> None:
        """Until nothing is running any more, and everything is painted."""
        for _ in range(3):
            self.qtbot.waitUntil(lambda: self.tasks.idle, timeout=20_000)
            QApplication.processEvents()

    # -- keys ---------------------------------------------------------------------------------------------

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, text: str = "") -> None:
        """One key where the keyboard is, and wait for what it started."""
        target = QApplication.focusWidget() or self.window
        if text and not text.isascii():
            QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))
        else:
            QTest.keyClick(target, key, modifiers)
        self.settle()

    def type(self, text: str) -> None:
        """Letters where the keyboard is, one after the other as fast as a hand can."""
        for sign in text:
            QTest.keyClick(QApplication.focusWidget() or self.window, sign)
        self.settle()

    # -- mouse --------------------------------------------------------------------------------------------

    def point(self, day: date, hour: float) -> QPoint:
        """Where an hour of a day lies on the sheet, near the left edge of its column."""
        plan = self.grid.sheet.plan
        column = next(n for n, one in enumerate(self.grid.columns) if one.day == day)
        return QPoint(plan.x(column) + 24, plan.y(hour * 60))

    def press(self, at: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.mousePress(self._under(at), Qt.MouseButton.LeftButton, modifiers, self._local(at))

    def move(self, at: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """With the left button down."""
        target = self.grid.sheet
        event = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(at), QPointF(target.mapToGlobal(at)),
            Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, modifiers,
        )  # fmt: skip
        QApplication.sendEvent(target, event)

    def release(self, at: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseRelease(self.grid.sheet, Qt.MouseButton.LeftButton, modifiers, at)
        self.settle()

    def drag(self, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press, pull in steps, let go."""
        self.press(start, modifiers)
        for part in (0.2, 0.6, 1.0):
            self.move(start + (end - start) * part, modifiers)
        self.release(end, modifiers)

    def grab_of(self, title: str, day: date) -> QPoint:
        """A point inside a date's card, below its upper edge."""
        return self.card(title, day).geometry().topLeft() + QPoint(30, 12)

    def _under(self, at: QPoint) -> QWidget:
        return self.grid.sheet.card_at(at) or self.grid.sheet

    def _local(self, at: QPoint) -> QPoint:
        target = self._under(at)
        return at if target is self.grid.sheet else target.mapFromParent(at)

    # -- looking ------------------------------------------------------------------------------------------

    def card(self, title: str, day: date) -> EventCard:
        """The card of a date."""
        found = self.grid.sheet.cards.values()
        return next(
            one for one in found if (one.placed.occurrence.title, one.placed.occurrence.day) == (title, day)
        )

    def select(self, title: str, day: date) -> None:
        """Stand on a date."""
        assert self.grid.select_date(self.card(title, day).placed.occurrence.key)

    def dates(self, title: str, first: date = MON, last: date = WEEK.last) -> list[Occurrence]:
        """What the disk says."""
        self.settle()
        with self.cupboard.read() as session:
            found = calendar_period(session, first, last).occurrences
        return [one for one in found if one.title == title]

    def at(self, title: str, first: date = MON, last: date = WEEK.last) -> list[tuple[date, str]]:
        """Days and times on the disk."""
        return [(one.day, clock_span(one.start, one.end)) for one in self.dates(title, first, last)]


def furnish(house: RealHouse, activities: Sequence[Activity], special: Sequence[SpecialDay] = (),
            rooms: Sequence[Room] = ROOMS, rows: Sequence[HoursRow] | None = None) -> None:  # fmt: skip
    """Write the week into the house, as a coordinator would have."""
    with house.open(Role.LEADER) as cupboard:
        with cupboard.write() as uow:
            for room in rooms:
                save_room(uow, SaveRoom(room.id, room.place, room.name, room.seats, room.features))
        written = tuple(hours() if rows is None else rows)
        with cupboard.write() as uow:
            save_hours(uow, SaveHours(HOUSE, CURRENT, written))
        with cupboard.write() as uow:
            for person in PEOPLE:
                save_colleague(uow, SaveColleague(person.id, f"{person.name} (plan)"))
        with cupboard.write() as uow:
            save_owner(uow, SaveOwner(None, "Home-Start", OwnerKind.PARTNER))
            kommune = owners(uow.session)[0].code
        with cupboard.write() as uow:
            set_special_days(uow, SetSpecialDays(tuple(special)))
        for one in activities:
            _plan(cupboard, one, kommune)


def _plan(cupboard: Cupboard, one: Activity, kommune: str) -> None:
    owner = one.owner if one.owner == "Home-Start" else kommune
    with cupboard.write() as uow:
        plan_activity(uow, PlanActivity(replace(one, owner=owner)))
    for change in one.changes:
        with cupboard.write() as uow:
            change_date(
                uow, ChangeDate(one.id, change.original, replace(change, reason=change.reason or "byttet"))
            )


@contextmanager
def week_at(
    qtbot: QtBot,
    tmp_path: Path,
    activities: Sequence[Activity] = (),
    *,
    role: Role = Role.COORDINATOR,
    size: tuple[int, int] = (1366, 768),
    special: Sequence[SpecialDay] = (),
    rooms: Sequence[Room] = ROOMS,
    rows: Sequence[HoursRow] | None = None,
) -> Iterator[WeekRig]:
    """An open week on the Tuesday of the design pictures, closed again afterwards."""
    with clock.frozen(NOW):
        house = new_house(tmp_path)
        furnish(house, activities, special, rooms, rows)
        with house.open(role) as cupboard:
            rig = open_week(qtbot, house, cupboard, size)
            yield rig
            rig.tasks.close()


def open_week(
    qtbot: QtBot, house: RealHouse, cupboard: Cupboard, size: tuple[int, int] = (1366, 768)
) -> WeekRig:
    """The window in front with the week read."""
    changes, undo = Changes(), UndoStack()
    tasks = Tasks(cupboard, changes)
    made: list[WeekPage] = []

    def make() -> WeekPage:
        made.append(WeekPage(tasks, cupboard, undo))
        return made[0]

    window = MainWindow(
        [PageSlot("week", "Ugen", "week", make)],
        (),
        desk=Desk("Familiernes Hus", "Vordingborg", cupboard.actor.name, str(cupboard.actor.role), True),
        changes=changes,
        undo=undo,
        memory=DictMemory(),
    )
    tasks.reported.connect(window.show_error)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    window.show_page("week")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    rig = WeekRig(qtbot, house, cupboard, tasks, undo, made[0], window)
    rig.settle()
    return rig
