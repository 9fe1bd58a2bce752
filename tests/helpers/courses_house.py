"""The page of courses in the real window, over a real encrypted house with courses in every state."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.courses.attendance import Came
from familiehus.courses.family import Member
from familiehus.storage.cupboard import Cupboard
from familiehus.ui.changes import Changes
from familiehus.ui.courses.list_lines import Line
from familiehus.ui.main_window import MainWindow, PageSlot
from familiehus.ui.pages.courses import CoursesPage
from familiehus.ui.rail import Desk
from familiehus.ui.tasks import Tasks
from familiehus.ui.undo import UndoStack
from familiehus.values import Role
from tests.helpers.course_house import CourseHouse, at_time, family
from tests.helpers.cupboards import RealHouse, new_house
from tests.helpers.frame_window import DictMemory

NOW = datetime(2026, 11, 25, 9, 40)  # noqa: DTZ001 -- a Wednesday, while a session is held
BEFORE = datetime(2026, 10, 1, 9, 0)  # noqa: DTZ001
RUNS, STARTS, LATER = date(2026, 11, 4), date(2026, 12, 2), date(2027, 2, 3)
"""First days: a course in its fourth week, one that starts in a week, and one of next year."""
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key
M, A, U = Came.CAME, Came.SENT_WORD, Came.STAYED_AWAY


@dataclass
class CoursesRig:
    """The window with its page of courses, what is in the house, and hands to use it."""

    qtbot: QtBot
    house: CourseHouse
    real: RealHouse
    cupboard: Cupboard
    tasks: Tasks
    undo: UndoStack
    window: MainWindow
    page: CoursesPage
    ids: dict[str, UUID] = field(default_factory=dict)

    def settle(self) -> None:
        """Until nothing is running any more, and everything is painted."""
        for _ in range(4):
            self.qtbot.waitUntil(lambda: self.tasks.idle, timeout=20_000)
            QApplication.processEvents()

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Keys where the keyboard is, and wait for what they started."""
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        self.settle()

    def fast(self, keys: str) -> None:
        """Letters as fast as a hand can; nobody waits in between."""
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.window, key)
        self.settle()

    def click(self, widget: QWidget) -> None:
        """One click in the middle of it."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NONE, widget.rect().center())
        self.settle()

    def open(self, name: str) -> None:
        """The course of this name."""
        self.page.open_course(self.ids[name])
        self.settle()

    def lines(self) -> list[Line]:
        """What the list shows."""
        return list(self.page.list.lines.lines)

    def titles(self) -> list[str]:
        """Headings and names, top first."""
        return [line.title for line in self.lines()]

    def marks(self, course: str, session: date) -> dict[str, str]:
        """Who came, on the disk."""
        page = self.house.page(self.ids[course])
        found = {one.calling: page.marks.get((one.id, session)) for one in page.enrolments}
        return {name: str(came) for name, came in found.items() if came is not None}

    def row_texts(self) -> list[str]:
        """What stands in the first column of the table."""
        return [row.family for row in self.page.view.table.roll_model.rows]

    def statuses(self, course: str) -> dict[str, str]:
        """Every family's status by what it is called, on the disk."""
        return self.house.statuses(self.ids[course])


def child(name: str = "Barn 1", **facts: object) -> Member:
    """One more for a family."""
    return family(name, **facts)[0]


def season(rig_ids: dict[str, UUID], house: CourseHouse) -> None:
    """One that runs with a full group, one that starts in a week with too few, one of next year."""
    with at_time(BEFORE):
        runs = house.course(first=RUNS, name="Tryghedscirklen, efterår", start=570, seats=5)
        starts = house.course(first=STARTS, name="Tryghedscirklen, vinter", start=780, seats=3)
        later = house.course(first=LATER, name="Tryghedscirklen, forår", start=570)
        for name in ("Sofie", "Amina", "Jonathan", "Michelle", "Katrine"):
            house.enrol(runs, name)
        house.enrol(starts, "Mille", "Anders")
        house.enrol(starts, "Olena")
    rig_ids.update({"runs": runs, "starts": starts, "later": later})
    families = {one.calling: one.id for one in house.page(runs).enrolments}
    for day, marks in (
        (date(2026, 11, 4), {"Sofie": M, "Amina": M, "Jonathan": M, "Michelle": A, "Katrine": M}),
        (date(2026, 11, 11), {"Sofie": M, "Amina": A, "Jonathan": U, "Michelle": M, "Katrine": M}),
        (date(2026, 11, 18), {"Sofie": M, "Amina": M, "Jonathan": U, "Michelle": M, "Katrine": M}),
    ):
        with at_time(datetime.combine(day, datetime.min.time()).replace(hour=12)):
            house.mark(runs, day, {families[name]: came for name, came in marks.items()})


@contextmanager
def courses_at(
    qtbot: QtBot,
    tmp_path: Path,
    before: Callable[[dict[str, UUID], CourseHouse], None] | None = season,
    *,
    role: Role = Role.COORDINATOR,
    now: datetime = NOW,
    size: tuple[int, int] = (1366, 768),
) -> Iterator[CoursesRig]:
    """An open page of courses, closed again afterwards."""
    with clock.frozen(now):
        real, ids = new_house(tmp_path), dict[str, UUID]()
        if before is not None:
            with real.open(Role.LEADER) as leader:
                before(ids, CourseHouse(leader))
        with real.open(role) as cupboard:
            rig = open_courses(qtbot, real, cupboard, size)
            rig.ids = ids
            yield rig
            rig.tasks.close()


def open_courses(
    qtbot: QtBot, real: RealHouse, cupboard: Cupboard, size: tuple[int, int] = (1366, 768)
) -> CoursesRig:
    """The window in front with the list read."""
    changes, undo = Changes(), UndoStack()
    tasks = Tasks(cupboard, changes)
    made: list[CoursesPage] = []

    def make() -> CoursesPage:
        made.append(CoursesPage(tasks, cupboard, undo))
        return made[0]

    window = MainWindow(
        [PageSlot("courses", "Hold", "courses", make)],
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
    window.show_page("courses")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    rig = CoursesRig(qtbot, CourseHouse(cupboard), real, cupboard, tasks, undo, window, made[0])
    rig.settle()
    return rig
