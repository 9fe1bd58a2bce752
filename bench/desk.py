"""The desk: from the last key to the disk and the painted row, and from the PIN to the first key.

Both run the real windows offscreen, in the event loop the program itself runs in: it sleeps until something
happens. A save is over when the commit was announced *and* the list has been painted with the new row in
it, whichever came last. ``stall`` is the longest time the loop was away from its events meanwhile.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QEventLoop, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from bench.line import Line, line, ms
from familiehus import clock, paths
from familiehus.models.contact import columns_of
from familiehus.services.opening import look_around
from familiehus.services.unlocking import unlock_with_pin
from familiehus.storage.cupboard import Cupboard
from familiehus.storage.engine import connect
from familiehus.values import Channel, ContactFacts, Henvender

CONTACTS, UNLOCKS = 60, 9


def application() -> QApplication:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    known = QApplication.instance()
    app = known if isinstance(known, QApplication) else QApplication([])
    app.setQuitOnLastWindowClosed(False)
    return app


def saving(cupboard: Cupboard) -> list[Line]:
    """M 4 7 8 0 Enter, sixty times, each followed by the same insert without us."""
    app = application()
    house = _open(app, cupboard)
    bare = connect(cupboard.home.database, cupboard.key)
    pairs, stalls, works = [], [], []
    try:
        for _ in range(CONTACTS):
            _type(app, "M4780")
            save = Save(app, house)
            pairs.append((save.took, ms(lambda: _bare_insert(bare))))
            stalls.append(save.stall)
            works.append(save.work)
    finally:
        bare.close()
        _close(house)
    slow = sorted(ours for ours, _ in pairs)[int(CONTACTS * 0.95)]
    floor95 = sorted(floor for _, floor in pairs)[int(CONTACTS * 0.95)]
    note = (
        f"p95 {slow:.1f} ms mod {floor95:.1f} ms; den første {pairs[0][0]:.0f} ms; "
        f"regnetid {statistics.median(works):.1f} ms"
    )
    return [
        line(
            "sidste tast til disk og malet række, 1.000.000 henvendelser",
            "samme INSERT + COMMIT",
            pairs[1:],
            1.5,
            note=note,
        ),
        Line("længste ophold i vinduet", "100 ms", "ms", max(stalls), 100.0, max(stalls) / 100, 1.0),
    ]


def unlocking(home: paths.Home, staff_id: UUID, pin: str, secrets: Any) -> Line:
    """Enter after the PIN, to a desk that is painted and takes keys, against Argon2id alone."""
    app = application()
    pairs = []
    for _ in range(UNLOCKS + 1):
        ours = _pin_to_desk(app, home, staff_id, pin, secrets)
        pairs.append((ours, ms(_argon)))
    return line("PIN til brugbart skrivebord", "Argon2id alene", pairs[1:], 1.5)


def _open(app: QApplication, cupboard: Cupboard) -> Any:
    from familiehus.ui import theme
    from familiehus.ui.house_window import HouseWindow
    from familiehus.ui.window_memory import FileMemory

    theme.apply(app, theme.Mode.LIGHT, 1.0)
    entrance = QWidget()
    entrance.setGeometry(0, 0, 1366, 768)
    house = HouseWindow(app, look_around(cupboard), FileMemory(cupboard.home.root / "window.json"))
    house.show_in_place_of(entrance)
    _rest(app, house)
    return house


def _close(house: Any) -> None:
    QApplication.instance().removeEventFilter(house.idle)  # type: ignore[union-attr]
    house.idle.deleteLater()
    house.frame.hide()
    house.tasks.close()


def _rest(app: QApplication, house: Any) -> None:
    until = time.monotonic() + 120
    while not house.tasks.idle and time.monotonic() < until:
        app.processEvents()
        time.sleep(0.002)
    app.processEvents()


def _type(app: QApplication, keys: str) -> None:
    for key in keys:
        field = app.focusWidget()
        assert field is not None
        QTest.keyClicks(field, key)


class Save(QObject):
    """Presses Enter and waits. Milliseconds: ``took``, the window's ``stall``, ``work`` of all processors."""

    def __init__(self, app: QApplication, house: Any) -> None:
        super().__init__()
        self._rows, self._row_is_in, self._painted, self._announced = house.frame.page.side.rows, 0, 0, 0
        self.took = self.stall = self.work = 0.0
        self._model, self._dispatcher = self._rows.model(), QAbstractEventDispatcher.instance()
        self._rows.viewport().installEventFilter(self)
        self._model.rowsInserted.connect(self._inserted)
        house.changes.changed.connect(self._committed)
        self._dispatcher.awake.connect(self._woke)
        self._dispatcher.aboutToBlock.connect(self._sleeps)
        self._press(app, house.frame)
        self._rows.viewport().removeEventFilter(self)
        self._model.rowsInserted.disconnect(self._inserted)
        house.changes.changed.disconnect(self._committed)
        self._dispatcher.awake.disconnect(self._woke)
        self._dispatcher.aboutToBlock.disconnect(self._sleeps)
        _rest(app, house)

    def _press(self, app: QApplication, frame: QWidget) -> None:
        worked, begun = time.process_time(), time.perf_counter()
        self._awake = begun
        QTest.keyClick(app.focusWidget() or frame, Qt.Key.Key_Return)
        while not (self._announced and self._painted):
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self._sleeps()
        self.took = (time.perf_counter() - begun) * 1000
        self.work = (time.process_time() - worked) * 1000

    def _inserted(self, *_where: object) -> None:
        self._row_is_in += 1

    def _committed(self, _change: object) -> None:
        self._announced += 1

    def _woke(self) -> None:
        self._awake = time.perf_counter()

    def _sleeps(self) -> None:
        self.stall = max(self.stall, (time.perf_counter() - self._awake) * 1000)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list is painted (in this very event, so it is done when the loop comes back)."""
        if event.type() == QEvent.Type.Paint and self._row_is_in:
            self._painted += 1
        return False


def _bare_insert(connection: Any) -> None:
    now: datetime = clock.now()
    facts = ContactFacts(now.date(), now.hour, "Huset", Channel.FREMMOEDE, Henvender.MOR, "4780")
    row = {"id": uuid4().hex, **columns_of(facts)}
    row["day"] = facts.day.isoformat()
    marks = ", ".join("?" * len(row))
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(f"INSERT INTO contact ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))
    connection.execute("COMMIT")


class Painted(QObject):
    """``seen`` when the widget has been painted on the screen."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.seen = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hidden widgets are painted into pictures; that is not it."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isVisible():
            self.seen = True
        return False


def _pin_to_desk(app: QApplication, home: paths.Home, staff_id: UUID, pin: str, secrets: Any) -> float:
    from familiehus.services.unlocking import people
    from familiehus.ui import theme
    from familiehus.ui.entrance.unlock import Doors, UnlockScreen
    from familiehus.ui.house_window import HouseWindow
    from familiehus.ui.ready_frame import ReadyFrame
    from familiehus.ui.tasks import Tasks
    from familiehus.ui.window_memory import FileMemory

    theme.apply(app, theme.Mode.LIGHT, 1.0)
    memory = FileMemory(home.root / "window.json")
    tasks, ready, houses = Tasks(None), ReadyFrame(memory), []
    ready.dress()  # as the program does while the unlock screen is read
    desk, painted = ready.desk, Painted(ready.desk.form)
    never: Callable[..., Any] = lambda *_: None  # noqa: E731
    doors = Doors(lambda who, typed: unlock_with_pin(home, who, typed, secrets), never, never)
    screen = UnlockScreen(people(home), doors, tasks)
    screen.setGeometry(0, 0, 1366, 768)

    def opened(house: Any) -> None:
        houses.append(HouseWindow(app, house, memory, ready))
        houses[0].show_in_place_of(screen)

    screen.opened.connect(opened)
    screen.show()
    screen.choose(next(person for person in people(home) if person.staff_id == staff_id))
    app.processEvents()
    QTest.keyClicks(screen.field, pin)
    begun = time.perf_counter()
    QTest.keyClick(screen.field, Qt.Key.Key_Return)
    while not (painted.seen and desk.isAncestorOf(app.focusWidget() or screen)):
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    took = (time.perf_counter() - begun) * 1000
    _rest(app, houses[0])
    _close(houses[0])
    houses[0].cupboard.close()
    tasks.close()
    app.processEvents()
    return took


def _argon() -> None:
    from argon2.low_level import Type, hash_secret_raw

    hash_secret_raw(
        b"123456", b"0" * 16, time_cost=3, memory_cost=65536, parallelism=4, hash_len=32, type=Type.ID
    )
