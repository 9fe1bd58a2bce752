"""The first look around after unlocking: everything the desk shows, read on the worker that unlocked.

So the window only has to paint it, and the desk stands ready in the same moment.
"""

from dataclasses import dataclass
from datetime import date

from familiehus import clock
from familiehus.queries.days import missing_days
from familiehus.queries.desk_calendar import DeskCalendar, desk_calendar
from familiehus.queries.house import DeskLists, desk_lists
from familiehus.queries.today import DayView, day_view, recent_postnumre
from familiehus.services.contacts import rehearse_contact
from familiehus.services.rights import Right, may
from familiehus.storage.cupboard import Cupboard
from familiehus.values import POSTNUMMER_UNKNOWN, Channel, ContactFacts, Henvender

_SOMEBODY = (Channel.FREMMOEDE, Henvender.ANDEN, POSTNUMMER_UNKNOWN)


@dataclass(frozen=True, slots=True)
class OpenedHouse:
    """An open cupboard and what lies on top in it."""

    cupboard: Cupboard
    lists: DeskLists
    day: DayView
    recents: tuple[str, ...]
    missing: tuple[date, ...]
    calendar: DeskCalendar | None = None
    """None where there is none yet, and for whoever does not work at the desk."""


def look_around(cupboard: Cupboard) -> OpenedHouse:
    """Read it in one session; a cupboard that cannot be read is closed again.

    Whoever has no business at the desk (an admin) gets an empty one: they see no families (RULES § 13).
    """
    today = clock.today()
    try:
        with cupboard.read() as session:
            lists = desk_lists(session, today.year)
            if not may(cupboard.actor, Right.DESK):
                return OpenedHouse(cupboard, lists, DayView(today, (), frozenset()), (), ())
            return OpenedHouse(
                cupboard,
                lists,
                day_view(session, today),
                recent_postnumre(session, today, n=5),
                missing_days(session, today),
                desk_calendar(session, today),
            )
    except BaseException:
        cupboard.close()
        raise


def rehearse(cupboard: Cupboard) -> None:
    """Go through saving a contact once without saving it, while nobody waits."""
    with cupboard.write() as uow:
        rehearse_contact(uow, ContactFacts(clock.today(), None, "", *_SOMEBODY))
