"""The week on the screen, against as many bare widgets: the first picture, and one step of a drag.

The floor is what Qt itself takes for that many child widgets in a scrolling sheet of the same size, each
with a ground, a tooltip and an accessible name, and no words in it. So the ratio is what our words, colours
and conflicts cost on top. And a year of sixty weekly series, unfolded.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from bench.desk import application
from bench.line import Line, in_turn, line, ms
from familiehus.calendar.activity import Activity, ActivityKind, Room
from familiehus.calendar.occurrences import Occurrence, occurrences_of
from familiehus.calendar.opening import HoursRow, HouseDays, OpenFor
from familiehus.calendar.period import CalendarPeriod, Place
from familiehus.calendar.recurrence import all_days, every_week
from familiehus.calendar.week import Week

MONDAY = date(2026, 11, 16)
SIZE = (1140, 660)
SERIES, LIMIT_MS = 60, 50.0
_KINDS = list(ActivityKind)[:6]


def expansion() -> Line:
    """A year of sixty weekly series with holidays, nothing remembered from before."""
    activities = [_weekly(number) for number in range(SERIES)]
    days, first, last = _days(), date(2026, 1, 1), date(2026, 12, 31)

    def unfold() -> None:
        all_days.cache_clear()
        occurrences_of(activities, days, first, last)

    unfold()
    took = sorted(ms(unfold) for _ in range(9))[4]
    return Line("et år med 60 ugentlige rækker", "50 ms", "ms", took, LIMIT_MS, took / LIMIT_MS, 1.0)


def views() -> Iterator[Line]:
    """First picture and drag for 150 and 600 events."""
    app = application()
    from familiehus.ui import theme

    theme.apply(app, theme.Mode.LIGHT, 1.0)
    for events in (150, 600):
        yield from _view(app, events)


def _view(app: QApplication, events: int) -> Iterator[Line]:
    period = _period(events)
    what = f"ugen med {events} aktiviteter"
    pairs = in_turn(lambda: _ours(app, period).deleteLater(), lambda: _floor(app, events).deleteLater(), 9)
    yield line(f"{what}, første billede", f"{events} tomme QWidget", pairs, 1.5)
    grid, bare = _ours(app, period), _floor(app, events)
    yield line(f"{what}, ét skridt i et træk", "flyt én tom QWidget", _drags(app, grid, bare), 1.5)
    for one in (grid, bare):
        one.hide()
        one.deleteLater()
    app.processEvents()


def _ours(app: QApplication, period: CalendarPeriod) -> QWidget:
    from familiehus.ui.week.grid import WeekGrid

    grid = WeekGrid()
    grid.resize(*SIZE)
    grid.set_planning(True)
    grid.show_period(period, Week.of(MONDAY))
    grid.show()
    app.processEvents()
    return grid


def _floor(app: QApplication, events: int) -> QWidget:
    area, sheet = QScrollArea(), QWidget()
    sheet.resize(SIZE[0], 900)
    for number in range(events):
        child = QFrame(sheet)
        child.setAutoFillBackground(True)
        child.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        child.setToolTip(f"{number}")
        child.setAccessibleName(f"{number}")
        child.setGeometry(QRect(number % 5 * 220, number * 7 % 800, 100, 60))
    area.setWidget(sheet)
    area.resize(*SIZE)
    area.show()
    app.processEvents()
    return area


def _drags(app: QApplication, grid: QWidget, bare: QWidget) -> list[tuple[float, float]]:
    from familiehus.ui.week.grid import WeekGrid

    assert isinstance(grid, WeekGrid)
    assert isinstance(bare, QScrollArea)
    sheet, card = grid.sheet, next(iter(grid.sheet.cards.values()))
    at = card.geometry().center()
    QTest.mousePress(sheet, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    child = bare.widget().findChildren(QFrame)[0]
    pairs = []
    for step in range(40):
        to = at + QPoint(3 * step % 200, 9 * step % 300)
        ours = ms(lambda to=to: _step(app, sheet, to))  # type: ignore[misc]
        floor = ms(lambda to=to: (child.move(to), app.processEvents()))  # type: ignore[misc]
        pairs.append((ours, floor))
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    QTest.mouseRelease(sheet, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    return pairs[4:]


def _step(app: QApplication, sheet: QWidget, to: QPoint) -> None:
    QTest.mouseMove(sheet, to)
    app.processEvents()


def _days() -> HouseDays:
    rows = tuple(HoursRow("Huset", date(2026, 1, 1), OpenFor.DOOR, day, 540, 930) for day in range(1, 6))
    return HouseDays(hours=rows)


def _weekly(number: int) -> Activity:
    day = date(2026, 1, 1) + timedelta(days=number % 28)
    rule = every_week(day, date(2026, 12, 31))
    return Activity(
        UUID(int=number + 1), f"Række {number}", _KINDS[number % 6], "Kommunen", "Huset", day, 600, 60, rule
    )


def _period(events: int) -> CalendarPeriod:
    rooms = tuple(Room(UUID(int=10_000 + n), "Huset", f"Lokale {n}", 10) for n in range(12))
    activities = []
    for number in range(events):
        start = 480 + number * 37 % 480 // 15 * 15
        activities.append(
            Activity(
                UUID(int=number + 1), f"Aktivitet {number}", _KINDS[number % 6], "Kommunen", "Huset",
                MONDAY + timedelta(days=number % 5), start, 45 + number % 4 * 15,
                rooms=(rooms[number % 12].id,),
            )
        )  # fmt: skip
    days = _days()
    found: tuple[Occurrence, ...] = occurrences_of(activities, days, MONDAY, MONDAY + timedelta(days=6))
    return CalendarPeriod(
        "Målehuset", MONDAY, MONDAY + timedelta(days=6), days, found, (), tuple(activities),
        (Place("Huset", "Huset"),), rooms, (), (), {},
    )  # fmt: skip
