"""The desk: from the last key to the disk and the painted row, and from the PIN to the first key.

Both run the real windows offscreen. ``stall`` is the longest time the window's
event loop was away from its events while a contact was being saved.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import Qt
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
    pairs, stalls = [], []
    try:
        for _ in range(CONTACTS):
            _type(app, "M4780")
            ours, stall = _enter_to_row(app, house)
            pairs.append((ours, ms(lambda: _bare_insert(bare))))
            stalls.append(stall)
    finally:
        bare.close()
        _close(house)
    slow = sorted(ours for ours, _ in pairs)[int(CONTACTS * 0.95)]
    floor95 = sorted(floor for _, floor in pairs)[int(CONTACTS * 0.95)]
    note = (
        f"p95 {slow:.1f} ms mod {floor95:.1f} ms; længste ophold i vinduet {max(stalls):.0f} ms (mål < 100)"
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
        QTest.keyClick(app.focusWidget(), key)


def _enter_to_row(app: QApplication, house: Any) -> tuple[float, float]:
    """Milliseconds from Enter until the write is announced (after the commit) and painted; longest stall."""
    announced: list[object] = []
    house.changes.changed.connect(announced.append)
    begun = time.perf_counter()
    QTest.keyClick(app.focusWidget(), Qt.Key.Key_Return)
    stall = time.perf_counter() - begun
    while not announced:
        at = time.perf_counter()
        app.processEvents()
        stall = max(stall, time.perf_counter() - at)
        time.sleep(0.0001)
    at = time.perf_counter()
    app.processEvents()
    stall = max(stall, time.perf_counter() - at)
    took = (time.perf_counter() - begun) * 1000
    house.changes.changed.disconnect(announced.append)
    _rest(app, house)
    return took, stall * 1000


def _bare_insert(connection: Any) -> None:
    now: datetime = clock.now()
    facts = ContactFacts(now.date(), now.hour, "Huset", Channel.FREMMOEDE, Henvender.MOR, "4780")
    row = {"id": uuid4().hex, **columns_of(facts)}
    row["day"] = facts.day.isoformat()
    marks = ", ".join("?" * len(row))
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(f"INSERT INTO contact ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))
    connection.execute("COMMIT")


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
    desk = ready.desk
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
    while not (houses and desk.isVisible() and desk.isAncestorOf(app.focusWidget() or screen)):
        app.processEvents()
        time.sleep(0.0002)
    houses[0].frame.repaint()
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
