"""Process start to the first paint of the unlock screen, against a bare QMainWindow in its own process.

What a person waits for in the morning. Both processes print ``painted`` when the event loop comes back from
the first paint event, and are measured from before their start to that word.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench import houses
from bench.line import Line, line
from familiehus.paths import Home

PAIRS = 25
GOAL = 1.3

BARE = """
import sys
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


class Window(QMainWindow):
    def event(self, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, painted)
        return super().event(event)


def painted():
    sys.stdout.write("painted\\n")
    sys.stdout.flush()
    app.quit()


app = QApplication(sys.argv[:1])
window = Window()
window.resize(1366, 768)
window.show()
sys.exit(app.exec())
"""


def measure(home: Home | None = None, pairs: int = PAIRS) -> Line:
    """Warm: both are started once before anything is counted, and both have their bytecode at hand."""
    with tempfile.TemporaryDirectory(prefix="familiehus-bench-") as folder:
        if home is None:
            home, _leader = houses.found(Path(folder) / "hus")
        ours = [sys.executable, "-m", "familiehus", "--home", str(home.root), "--until", "painted"]
        bare = [sys.executable, "-c", BARE]
        environment = _environment(Path(folder) / "bytecode")
        _until_painted(ours, environment)
        _until_painted(bare, environment)
        found = [_pair(ours, bare, number, environment) for number in range(pairs)]
    return line("process start til låseskærmen er malet", "et tomt QMainWindow", found, GOAL)


def _environment(bytecode: Path) -> dict[str, str]:
    """Bytecode is kept, as for anybody who starts the program a second time, but not in the tree."""
    environment = {**os.environ, "QT_LOGGING_RULES": "*=false", "PYTHONPYCACHEPREFIX": str(bytecode)}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


def _pair(ours: list[str], bare: list[str], number: int, environment: dict[str, str]) -> tuple[float, float]:
    """Who goes first changes, so that neither always runs on the other's warm caches."""
    if number % 2:
        floor = _until_painted(bare, environment)
        return _until_painted(ours, environment), floor
    return _until_painted(ours, environment), _until_painted(bare, environment)


def _until_painted(command: list[str], environment: dict[str, str]) -> float:
    """Milliseconds from before the process is made to the word it says."""
    begun = time.perf_counter()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, text=True
    ) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        waited = (time.perf_counter() - begun) * 1000
    if said != "painted\n" or process.returncode:
        raise RuntimeError(f"not painted: {said!r}, exit code {process.returncode}")
    return waited


if __name__ == "__main__":
    print(measure().as_text())
