"""The first look around after unlocking: everything the desk shows, read on the worker that unlocked.

So the window only has to paint it, and the desk stands ready in the same moment.
"""

from dataclasses import dataclass
from datetime import date

from familiehus import clock
from familiehus.queries.days import missing_days
from familiehus.queries.house import DeskLists, desk_lists
from familiehus.queries.today import DayView, day_view, recent_postnumre
from familiehus.storage.cupboard import Cupboard


@dataclass(frozen=True, slots=True)
class OpenedHouse:
    """An open cupboard and what lies on top in it."""

    cupboard: Cupboard
    lists: DeskLists
    day: DayView
    recents: tuple[str, ...]
    missing: tuple[date, ...]


def look_around(cupboard: Cupboard) -> OpenedHouse:
    """Read it in one session; a cupboard that cannot be read is closed again."""
    today = clock.today()
    try:
        with cupboard.read() as session:
            return OpenedHouse(
                cupboard,
                desk_lists(session, today.year),
                day_view(session, today),
                recent_postnumre(session, today, n=5),
                missing_days(session, today),
            )
    except BaseException:
        cupboard.close()
        raise
