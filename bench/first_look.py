"""The first look at the true figures after an ordinary unlock, in a process of its own: nothing is warm.

The process unlocks, does what the window does behind the desk until it rests
(``ui.statistics.counts_keeper``) and says how long the first look took. A look is the wish and
everything the page is made from; painting is measured elsewhere.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from threading import Event
from uuid import UUID

from familiehus.storage.cupboard import Cupboard
from familiehus.values import Period

_ROOT = Path(__file__).parent.parent


def first_look(house: Cupboard, period: Period) -> float:
    """Milliseconds, of the house that is open here too."""
    command = (
        sys.executable,
        "-m",
        "bench.first_look",
        str(house.home.root),
        str(house.actor.staff_id),
        str(period),
    )
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=_ROOT)
    return float(done.stdout)


def _main(root: str, leader: str, period: str) -> None:
    from bench import houses
    from bench.line import ms
    from familiehus.paths import Home
    from familiehus.services.opening import look_around, rehearse
    from familiehus.ui.statistics.counts_keeper import keep_now, wanted_now
    from familiehus.ui.statistics.read_ahead import read_now
    from familiehus.ui.statistics.reading import read_figures
    from familiehus.ui.task import Progress

    cupboard = houses.opened(Home(Path(root)), UUID(leader))
    look_around(cupboard)
    rehearse(cupboard)
    read_now()
    for piece in wanted_now(cupboard):
        keep_now(cupboard, piece)

    def look() -> None:
        read_figures(cupboard, Period.parse(period), None, Progress(lambda done, total: None, Event()))

    sys.stdout.write(f"{ms(look):.3f}\n")
    cupboard.close()


if __name__ == "__main__":
    _main(*sys.argv[1:])
