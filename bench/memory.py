"""Memory after a day at the desk (200 contacts, the day counted to the end) against a bare QMainWindow.

Each is a process of its own that says its resident memory at the end. The note says what the bare window
takes when the libraries that the house is built on are loaded beside it: below that nobody here can come.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from bench.line import Line, line
from familiehus import paths

_SAY = """
def resident():
    for row in open("/proc/self/status"):
        if row.startswith("VmRSS:"):
            return int(row.split()[1]) / 1024
"""

_BARE = (
    _SAY
    + """
from PySide6.QtTest import QTest  # the day is typed with it
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1366, 768)
window.show()
for _ in range(20):
    app.processEvents()
window.grab()
{more}
print(resident())
"""
)
_LIBRARIES = """
import argon2.low_level, cryptography.hazmat.primitives.ciphers.aead, holidays, sqlalchemy.orm
import sqlcipher3.dbapi2
"""

_DAY = (
    _SAY
    + """
import sys
from uuid import UUID
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from bench import desk, houses
from familiehus import paths
app = desk.application()
house = desk._open(app, houses.opened(paths.Home(Path(sys.argv[1])), UUID(sys.argv[2])))
for number in range(200):
    desk._type(app, "MFA"[number % 3] + houses.NUMBERS[number % 10])
    QTest.keyClick(app.focusWidget(), Qt.Key.Key_Return)
    desk._rest(app, house)
QTest.keyClick(house.frame, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
QTest.keyClick(app.focusWidget(), Qt.Key.Key_Return)
desk._rest(app, house)
house.frame.grab()
print(resident())
desk._close(house)
"""
)


def measure(home: paths.Home, leader: object) -> Line | None:
    if not sys.platform.startswith("linux"):
        return None
    bare, loaded = _BARE.replace("{more}", ""), _BARE.replace("{more}", _LIBRARIES)
    pairs = [(_run(_DAY, str(home.root), str(leader)), _run(bare)) for _ in range(3)]
    note = f"bart vindue med de biblioteker, huset er bygget på: {_run(loaded):.0f} MiB"
    return line("hukommelse efter en dag i skranken", "bart QMainWindow", pairs, 1.6, unit="MiB", note=note)


def _run(script: str, *arguments: str) -> float:
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        cwd=Path(__file__).parent.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout.split()[-1])
