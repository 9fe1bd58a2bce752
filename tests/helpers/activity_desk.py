"""The activity panel on a real encrypted house with rooms, people, hours and two series."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.calendar.activity import Activity, ActivityKind, OwnerKind, RoomFeature
from familiehus.calendar.occurrences import Occurrence
from familiehus.calendar.opening import HoursRow, OpenFor, SpecialDay
from familiehus.calendar.period import CalendarPeriod
from familiehus.calendar.recurrence import every_week
from familiehus.errors import FamiliehusError
from familiehus.queries.calendar import calendar_period
from familiehus.queries.house import choices
from familiehus.services import activities as verbs
from familiehus.services.activities import PlanActivity, plan_activity
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
from familiehus.ui.activity.editor import ActivityEditor
from familiehus.ui.tasks import Tasks
from familiehus.values import ListName, Role
from tests.helpers.cupboards import new_house

NOW = datetime.fromisoformat("2026-11-19 11:42")  # a Thursday
HALL, NURSERY, KITCHEN = UUID(int=1), UUID(int=2), UUID(int=3)
LONE, AMIR = UUID(int=11), UUID(int=12)
CAFE, CIRCLE, FRESH = UUID(int=21), UUID(int=22), UUID(int=23)
OWNER = "Vordingborg Kommune"
TUESDAY = date(2026, 11, 24)
_VERBS = {
    "PlanActivity": verbs.plan_activity,
    "ReviseActivity": verbs.revise_activity,
    "ChangeDate": verbs.change_date,
    "EndActivity": verbs.end_activity,
}


def activity(**changes: Any) -> Activity:
    """A draft as the week page makes it."""
    given: dict[str, Any] = {"id": FRESH, "title": "", "kind": ActivityKind.CAFE, "owner": OWNER,
                             "place": "Huset", "first_day": date(2026, 11, 26), "start": 600,
                             "minutes": 120}  # fmt: skip
    return Activity(**{**given, **changes})


def furnish(cupboard: Cupboard) -> None:
    """Barselscafé on Tuesdays in the kitchen, Tryghedscirklen two Wednesdays in the hall; closed at Yule."""
    hours = tuple(HoursRow("Huset", date(2026, 1, 1), OpenFor.DOOR, day, 540, 900) for day in range(1, 6))
    yule = tuple(SpecialDay(date(2026, 12, day), "", True, "juleferie") for day in (22, 23, 24, 29, 30, 31))
    cafe = activity(id=CAFE, title="Barselscafé", first_day=date(2026, 9, 1), minutes=240, seats=12,
                    rule=every_week(date(2026, 9, 1), date(2027, 6, 29)), rooms=(KITCHEN,), people=(LONE,),
                    counts_as="barselscafé")  # fmt: skip
    circle = activity(id=CIRCLE, title="Tryghedscirklen", kind=ActivityKind.COURSE, start=570, minutes=90,
                      first_day=date(2026, 11, 25), rule="FREQ=WEEKLY;COUNT=2;BYDAY=WE", rooms=(HALL,),
                      people=(AMIR,))  # fmt: skip
    for verb, command in (
        (save_room, SaveRoom(HALL, "Huset", "Stort mødelokale", 20, (RoomFeature.CHANGING,))),
        (save_room, SaveRoom(NURSERY, "Huset", "Ammerum", 6)),
        (save_room, SaveRoom(KITCHEN, "Huset", "Køkken", 12)),
        (save_colleague, SaveColleague(LONE, "Lone Bek", "sundhedsplejerske")),
        (save_colleague, SaveColleague(AMIR, "Amir Nassar", "jordemoder", "Regionen")),
        (save_owner, SaveOwner(None, "Mødrehjælpen", OwnerKind.PARTNER)),
        (save_hours, SaveHours("Huset", date(2026, 1, 1), hours)),
        (set_special_days, SetSpecialDays(yule)),
        (plan_activity, PlanActivity(cafe)),
        (plan_activity, PlanActivity(circle)),
    ):
        with cupboard.write() as uow:
            verb(uow, command)  # type: ignore[arg-type, operator]


def type_text(where: QWidget, text: str) -> None:
    """One key each; QTest has no keys for æ, ø and å."""
    for sign in text:
        if sign.isascii():
            QTest.keyClicks(where, sign)
        else:
            event = QKeyEvent(QEvent.Type.KeyPress, ord(sign.upper()), Qt.KeyboardModifier.NoModifier, sign)
            QApplication.sendEvent(where, event)


@dataclass
class PanelDesk:
    """The panel in a window, and what came out of it. ``saves``: commands are written as the page does."""

    qtbot: QtBot
    cupboard: Cupboard
    tasks: Tasks
    editor: ActivityEditor
    window: QWidget
    wanted: list[Any] = field(default_factory=list)
    closed: int = 0
    saves: bool = False

    def settle(self) -> None:
        """Until nothing is asked any more."""
        self.qtbot.waitUntil(lambda: self.tasks.idle and self.editor.live.settled, timeout=10_000)

    def period(self) -> CalendarPeriod:
        """The fortnight on the screen."""
        with self.cupboard.read() as session:
            return calendar_period(session, date(2026, 11, 16), date(2026, 11, 29))

    def refresh(self) -> None:
        """As after any change."""
        with self.cupboard.read() as session:
            kinds = [one for one in choices(session) if one.list_name is ListName.KIND]
        self.editor.show_period(self.period(), kinds)

    def one(self, activity_id: UUID = CAFE, day: date = TUESDAY) -> Occurrence:
        """A date on the screen."""
        return next(o for o in self.period().occurrences if o.activity.id == activity_id and o.day == day)

    def edit(self, activity_id: UUID = CAFE, day: date = TUESDAY) -> None:
        """Open it."""
        self.editor.edit(self.one(activity_id, day))
        self.settle()

    def new(self, **changes: Any) -> None:
        """Open a draft."""
        self.editor.new(activity(**changes))
        self.settle()

    def write(self, where: QWidget, text: str) -> None:
        """Put something else into a field, as hands do."""
        where.setFocus()
        QTest.keyClick(where, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        type_text(where, text)

    def press(self, key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
        """A key where the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self.editor, key, modifier)

    def click(self, widget: QWidget) -> None:
        """A click in the middle."""
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def save(self) -> None:
        """Ctrl+Enter, when the preview has come."""
        self.settle()
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.settle()

    def take(self, command: Any) -> None:
        """What the week page does with a command."""
        self.wanted.append(command)
        if not self.saves:
            return
        try:
            with self.cupboard.write() as uow:
                _VERBS[type(command).__name__](uow, command)
        except FamiliehusError as error:
            self.editor.refuse(error)
        else:
            self.editor.saved()


@contextmanager
def panel_at(
    qtbot: QtBot, tmp_path: Path, *, may_change: bool = True, saves: bool = False
) -> Iterator[PanelDesk]:
    """The panel as a coordinator has it, on a Thursday in November."""
    with clock.frozen(NOW), new_house(tmp_path).open(Role.COORDINATOR) as cupboard:
        furnish(cupboard)
        tasks, window = Tasks(cupboard), QWidget()
        editor = ActivityEditor(tasks, window, may_change=may_change)
        QHBoxLayout(window).addWidget(editor)
        desk = PanelDesk(qtbot, cupboard, tasks, editor, window, saves=saves)
        editor.wanted.connect(desk.take)
        editor.closed.connect(lambda: setattr(desk, "closed", desk.closed + 1))
        qtbot.addWidget(window)
        window.resize(420, 760)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        desk.refresh()
        try:
            yield desk
        finally:
            window.hide()
            tasks.close()
