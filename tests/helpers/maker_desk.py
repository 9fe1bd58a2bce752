"""The maker of courses on a real encrypted house with rooms, people, a café in the way and closed days."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.calendar.period import CalendarPeriod
from familiehus.courses.template import CourseTemplate
from familiehus.errors import FamiliehusError
from familiehus.queries.calendar import calendar_period
from familiehus.queries.course_templates import templates
from familiehus.queries.courses import CourseRow, course_rows
from familiehus.services.courses import MakeCourse, make_course
from familiehus.storage.cupboard import Cupboard
from familiehus.ui.courses.maker.panel import CourseMaker
from familiehus.ui.tasks import Tasks
from familiehus.values import Role
from tests.helpers.activity_desk import NOW, furnish, type_text
from tests.helpers.cupboards import new_house

CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass
class MakerDesk:
    """The maker in a window, and what came out of it. Commands are written as the page does."""

    qtbot: QtBot
    cupboard: Cupboard
    tasks: Tasks
    maker: CourseMaker
    window: QWidget
    wanted: list[MakeCourse] = field(default_factory=list)
    keys: int = 0
    closed: int = 0

    def settle(self) -> None:
        """Until nothing is asked any more."""
        self.qtbot.waitUntil(lambda: self.tasks.idle and self.maker.live.settled, timeout=10_000)

    def period(self) -> CalendarPeriod:
        """The fortnight on the screen."""
        with self.cupboard.read() as session:
            return calendar_period(session, date(2026, 11, 16), date(2026, 11, 29))

    def templates(self) -> tuple[CourseTemplate, ...]:
        """The house's."""
        with self.cupboard.read() as session:
            return templates(session)

    def courses(self) -> tuple[CourseRow, ...]:
        """Those that are made."""
        with self.cupboard.read() as session:
            return course_rows(session)

    def new(self) -> None:
        """Open it empty."""
        self.maker.new(self.period(), self.templates())
        self.settle()

    def type(self, text: str) -> None:
        """Letters where the keyboard is; each is one key."""
        self.keys += len(text)
        here = QApplication.focusWidget()
        assert here is not None
        type_text(here, text)

    def press(self, *keys: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
        """Keys where the keyboard is."""
        for key in keys:
            self.keys += 1
            QTest.keyClick(QApplication.focusWidget() or self.maker, key, modifier)

    def choose(self, template: str, day: str, time: str) -> None:
        """Template, day and clock, as hands type them."""
        self.type(template)
        self.press(Qt.Key.Key_Return)
        self.type(day)
        self.press(Qt.Key.Key_Tab)
        self.type(time)
        self.settle()

    def sessions(self) -> list[tuple[str, str, str]]:
        """What stands in the list."""
        return [(*row.cells, row.note) for row in self.maker.sessions.list.rows]  # type: ignore[misc]

    def take(self, command: MakeCourse) -> None:
        """What the page does with a command."""
        self.wanted.append(command)
        try:
            with self.cupboard.write() as uow:
                make_course(uow, command)
        except FamiliehusError as error:
            self.maker.refuse(error)
        else:
            self.maker.saved()


@contextmanager
def maker_at(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int] = (1120, 720), role: Role = Role.COORDINATOR
) -> Iterator[MakerDesk]:
    """The maker as a coordinator has it, on a Thursday in November."""
    with clock.frozen(NOW), new_house(tmp_path).open(role) as cupboard:
        furnish(cupboard)
        tasks, window = Tasks(cupboard), QWidget()
        maker = CourseMaker(tasks, window)
        QVBoxLayout(window).addWidget(maker)
        desk = MakerDesk(qtbot, cupboard, tasks, maker, window)
        maker.wanted.connect(desk.take)
        maker.closed.connect(lambda: setattr(desk, "closed", desk.closed + 1))
        qtbot.addWidget(window)
        window.setObjectName("page")
        window.resize(*size)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        desk.new()
        try:
            yield desk
        finally:
            window.hide()
            tasks.close()
