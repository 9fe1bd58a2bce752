"""Courses: enrolling a family into a large house, from the key to the disk, and reading a course's page.

The floor of an enrolment is the same rows written by the driver alone, in the same file and the same way:
one family, its member, one line of the record and the course's number of lines. The floor reads nothing;
we read the course's recipe and its whole queue of forty families before we give a seat.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import count, cycle
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtWidgets import QApplication

from bench.desk import application
from bench.line import Line, in_turn, line, ms
from familiehus import clock
from familiehus.courses.family import Member, MemberKind
from familiehus.queries.calendar import owners
from familiehus.queries.courses import course_page
from familiehus.services.courses import MakeCourse, make_course
from familiehus.services.enrolments import Enrol, enrol
from familiehus.storage.cupboard import Cupboard
from familiehus.storage.engine import connect

COURSES, FAMILIES, SEATS = 500, 40, 8
TIMES = 60
PAGE_MS = 100.0

_ENROLMENT = (
    "INSERT INTO enrolment (id, course_id, status, seats, queued, priority, referrer, override, wants_next, "
    "offer_until, unanswered, reason, enrolled_on, told, erase_on) "
    "VALUES (?, ?, ?, 1, ?, '', NULL, '', 0, NULL, 0, '', ?, 1, ?)"
)
_MEMBER = (
    "INSERT INTO member (id, enrolment_id, position, kind, name, phone, due_date, birth_month, language, "
    "postnummer) VALUES (?, ?, 0, 'voksen', ?, '12345678', NULL, NULL, '', '')"
)
_EVENT = (
    "INSERT INTO enrolment_event (course_id, number, enrolment_id, at, what, reason, needed, free) "
    "VALUES (?, ?, ?, ?, ?, '', 0, 0)"
)
_MARK = "INSERT INTO attendance (enrolment_id, session, came) VALUES (?, ?, 'mødt')"


def fill(cupboard: Cupboard) -> list[UUID]:
    """500 courses of 40 families each: 8 have a seat, 32 wait. The courses by our own verb, the families
    around it."""
    with cupboard.read() as session:
        owner = owners(session)[0].code
    first, courses = clock.today() + timedelta(weeks=2), [uuid4() for _ in range(COURSES)]
    for number, course in enumerate(courses):
        with cupboard.write() as uow:
            place = {"place": "Huset", "owner": owner, "reason": "måling"}
            day = first + timedelta(days=number % 5)
            make_course(
                uow,
                MakeCourse(
                    course, uuid4(), "Fædregruppe", f"Fædregruppe {number}", day, 480, seats=SEATS, **place
                ),
            )
    connection = connect(cupboard.home.database, cupboard.key)
    connection.execute("BEGIN IMMEDIATE")
    for course in courses:
        for number in range(1, FAMILIES + 1):
            _write(connection, course, number, "tilmeldt" if number <= SEATS else "venteliste")
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return courses


def measure(cupboard: Cupboard) -> Iterator[Line]:
    """All lines."""
    courses = fill(cupboard)
    yield _enrolling(cupboard, courses)
    yield _page(cupboard, courses)
    yield _painted(cupboard, courses)


def _enrolling(cupboard: Cupboard, courses: list[UUID]) -> Line:
    bare = connect(cupboard.home.database, cupboard.key)
    ours, theirs, numbers = cycle(courses[:50]), cycle(courses[50:100]), count(FAMILIES + 1)

    def floor() -> None:
        bare.execute("BEGIN IMMEDIATE")
        _write(bare, next(theirs), next(numbers), "venteliste")
        bare.execute("COMMIT")

    try:
        pairs = in_turn(lambda: _enrol(cupboard, next(ours)), floor, TIMES)
    finally:
        bare.close()
    slow = sorted(one for one, _ in pairs)[int(TIMES * 0.95)]
    return line(
        "en familie tilmeldes i et hus med 500 hold og 20.000 tilmeldinger",
        "samme rækker med sqlcipher3 alene",
        pairs,
        1.5,
        note=f"p95 {slow:.1f} ms",
    )


def _page(cupboard: Cupboard, courses: list[UUID]) -> Line:
    """All of a course's page, read: the busiest of them, with 40 families and half a season's marks."""
    course = courses[-1]

    def read() -> Any:
        with cupboard.read() as session:
            return course_page(session, course)

    page = read()
    with cupboard.write() as uow:
        driver = uow.session.connection().connection.driver_connection
        assert driver is not None
        for one in page.enrolments[:SEATS]:
            for session in page.sessions[:4]:
                driver.execute(_MARK, (one.id.hex, session.original.isoformat()))
        uow.commit()
    took = sorted(ms(read) for _ in range(15))[7]
    return Line("holdets side læses", "100 ms", "ms", took, PAGE_MS, took / PAGE_MS, 1.0)


def _painted(cupboard: Cupboard, courses: list[UUID]) -> Line:
    """From the wish to open a course to its page on the screen, in the real page with its real doors."""
    app = application()
    from familiehus.ui import theme
    from familiehus.ui.pages.courses import CoursesPage
    from familiehus.ui.tasks import Tasks
    from familiehus.ui.undo import UndoStack

    theme.apply(app, theme.Mode.LIGHT, 1.0)
    tasks = Tasks(cupboard)
    page = CoursesPage(tasks, cupboard, UndoStack())
    page.resize(1170, 768)
    page.show()
    _rest(app, tasks)

    def open_one(course: UUID) -> None:
        page.open_course(course)
        while page.course is None or page.course.row.id != course:
            app.processEvents()
        app.processEvents()

    took = []
    for course in courses[-12:]:
        took.append(ms(lambda course=course: open_one(course)))  # type: ignore[misc]
        page.back()
        _rest(app, tasks)
    tasks.close()
    page.hide()
    page.deleteLater()
    median = sorted(took[1:])[len(took) // 2]
    note = f"den første {took[0]:.0f} ms"
    return Line(
        "holdets side åbnes og er malet", "100 ms", "ms", median, PAGE_MS, median / PAGE_MS, 1.0, note
    )


def _rest(app: QApplication, tasks: Any) -> None:
    while not tasks.idle:
        app.processEvents()
    app.processEvents()


def _enrol(cupboard: Cupboard, course: UUID) -> None:
    members = (Member(uuid4(), MemberKind.ADULT, "Amina", "12345678"),)
    with cupboard.write() as uow:
        enrol(uow, Enrol(uuid4(), course, members))


def _write(connection: Any, course: UUID, number: int, status: str) -> None:
    today: date = clock.today()
    now, family = clock.now().replace(microsecond=0).isoformat(" ") + ".000000", uuid4().hex
    until = (today + timedelta(days=random.randrange(100, 300))).isoformat()
    connection.execute(_ENROLMENT, (family, course.hex, status, number, today.isoformat(), until))
    connection.execute(_MEMBER, (uuid4().hex, family, "Amina"))
    what = "skrevet på venteliste" if status == "venteliste" else "tilmeldt"
    connection.execute(_EVENT, (course.hex, number, family, now, what))
    connection.execute("UPDATE course SET events = ? WHERE id = ?", (number, course.hex))
