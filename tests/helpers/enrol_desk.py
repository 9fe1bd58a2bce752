"""The enrolment panel and the person page on a real encrypted house with a course or two."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.courses.family import Enrolment
from familiehus.errors import FamiliehusError
from familiehus.queries.courses import CoursePage, course_page
from familiehus.queries.house import ChoiceRow, choices
from familiehus.services.enrolments import Enrol, change_members, enrol
from familiehus.storage.cupboard import Cupboard
from familiehus.ui.courses.enrol.panel import EnrolPanel
from familiehus.ui.courses.enrol.person import PersonSheet
from familiehus.ui.tasks import Tasks
from familiehus.values import ListName, Role
from tests.helpers.cupboards import RealHouse, new_house
from tests.helpers.enrol_house import COURSE, NOW


def type_text(where: QWidget, text: str) -> int:
    """One key each (QTest has none for æ, ø and å); says how many."""
    for sign in text:
        if sign.isascii():
            QTest.keyClicks(where, sign)
        else:
            event = QKeyEvent(QEvent.Type.KeyPress, ord(sign.upper()), Qt.KeyboardModifier.NoModifier, sign)
            QApplication.sendEvent(where, event)
    return len(text)


@dataclass
class EnrolDesk:
    """A window with the panel and the person page, and hands to use them."""

    qtbot: QtBot
    house: RealHouse
    cupboard: Cupboard
    tasks: Tasks
    panel: EnrolPanel
    sheet: PersonSheet
    window: QWidget
    wanted: list[Any] = field(default_factory=list)
    changes: list[Any] = field(default_factory=list)
    closed: int = 0
    erased: int = 0
    pressed: int = 0
    saves: bool = True

    def settle(self) -> None:
        """Until nothing is under way."""
        self.qtbot.waitUntil(lambda: self.tasks.idle, timeout=10_000)
        QApplication.processEvents()

    def page(self, course: UUID = COURSE) -> CoursePage:
        """The course as it is on the disk."""
        with self.cupboard.read() as session:
            found = course_page(session, course)
        assert found is not None
        return found

    def one(self, enrolment: UUID) -> Enrolment:
        """An enrolment as it is on the disk."""
        return next(one for one in self.page().enrolments if one.id == enrolment)

    def professions(self) -> tuple[ChoiceRow, ...]:
        """The house's list."""
        with self.cupboard.read() as session:
            return tuple(one for one in choices(session) if one.list_name is ListName.PROFESSION)

    def new(self) -> None:
        """Open the panel on the course."""
        self.panel.new(self.page(), self.professions())
        self.settle()

    def edit(self, enrolment: UUID) -> None:
        """Open it on a family."""
        self.panel.edit(self.page(), self.one(enrolment))
        self.settle()

    def show_person(self, enrolment: UUID) -> None:
        """Open the person page."""
        self.sheet.show_person(self.page(), self.one(enrolment))
        self.settle()

    def keys(self, text: str) -> None:
        """Letters where the keyboard is; a tab and a newline are the keys of that name."""
        for sign in text:
            if sign in "\t\n":
                self.press(Qt.Key.Key_Tab if sign == "\t" else Qt.Key.Key_Return)
            else:
                self.pressed += type_text(self.here(), sign)

    def press(self, key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
        """A key where the keyboard is."""
        self.pressed += 1
        QTest.keyClick(self.here(), key, modifier)

    def here(self) -> QWidget:
        """Where the keyboard is."""
        return QApplication.focusWidget() or self.window

    def write(self, where: QWidget, text: str) -> None:
        """Put something else into a field, as hands do."""
        where.setFocus()
        QTest.keyClick(where, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(where, Qt.Key.Key_Delete)
        type_text(where, text)

    def click(self, widget: QWidget) -> None:
        """A click in the middle."""
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def take(self, command: Any) -> None:
        """What the courses page does with a command."""
        self.wanted.append(command)
        if not self.saves:
            return
        verb = enrol if isinstance(command, Enrol) else change_members
        try:
            with self.cupboard.write() as uow:
                change = verb(uow, command)
        except FamiliehusError as error:
            self.panel.refuse(error)
        else:
            self.panel.saved(change)


@contextmanager
def enrol_at(
    qtbot: QtBot, tmp_path: Path, *, role: Role = Role.RECEPTION, size: tuple[int, int] = (420, 760)
) -> Iterator[EnrolDesk]:
    """An unlocked house on a Thursday in November; the course is made by the test."""
    house = new_house(tmp_path)
    with clock.frozen(NOW), house.open(role) as cupboard:
        tasks, window = Tasks(cupboard), QWidget()
        may = role in (Role.COORDINATOR, Role.LEADER)
        panel, sheet = EnrolPanel(tasks, window, may_prioritise=may), PersonSheet(tasks, cupboard, window)
        row = QHBoxLayout(window)
        for part in (panel, sheet):
            row.addWidget(part)
        desk = EnrolDesk(qtbot, house, cupboard, tasks, panel, sheet, window)
        panel.wanted.connect(desk.take)
        for part in (panel, sheet):
            part.closed.connect(lambda: setattr(desk, "closed", desk.closed + 1))
        sheet.erased.connect(lambda: setattr(desk, "erased", desk.erased + 1))
        tasks.changes.changed.connect(desk.changes.append)
        qtbot.addWidget(window)
        window.resize(*size)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        try:
            yield desk
        finally:
            window.hide()
            tasks.close()
