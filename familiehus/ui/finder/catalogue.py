"""The catalogue as the finder needs it: read on one thread, indexed on another, kept until it changes.

It holds offers and places, and nothing of anybody who asks.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from familiehus import clock
from familiehus.calendar.period import Place
from familiehus.offers.finding import Finder
from familiehus.offers.offer import Offer
from familiehus.ui.tasks import Tasks
from familiehus.values import Change

_ABOUT = frozenset({"offer", "activity", "course", "enrolment", "area", "place", "room", "owner", "template"})
"""Changes after which another offer may fit."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What can be found, and where pointing on is counted."""

    finder: Finder
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class _Found:
    offers: tuple[Offer, ...]
    areas: Mapping[str, tuple[str, ...]]
    places: tuple[Place, ...]


class CatalogueReader(QObject):
    """``ready`` carries a new ``Catalogue``."""

    ready = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._fresh, self._asked = tasks, False, 0
        self._day = clock.today()
        tasks.changes.changed.connect(self._heed)

    def wanted(self) -> None:
        """Somebody is about to look: read it, unless it is known and still of today."""
        if self._fresh and self._day == clock.today():
            return
        self._fresh, self._day = True, clock.today()
        self._asked += 1
        asked, day = self._asked, self._day
        reading = self._tasks.read(_read, day)
        reading.then(lambda found: self._index(asked, found, day), self)
        reading.unsettled(self._stale)

    def _index(self, asked: int, found: _Found, day: date) -> None:
        if self._tasks.closed:  # the house is being locked: nobody looks any more
            return
        task = self._tasks.job(lambda _progress: _made(found, day))
        task.then(lambda made: self._deliver(asked, made), self)

    def _deliver(self, asked: int, made: Catalogue) -> None:
        if asked == self._asked:
            self.ready.emit(made)

    def _stale(self) -> None:
        self._fresh = False

    def _heed(self, change: Change) -> None:
        if change.subject in _ABOUT:
            self._fresh = False


def _read(session: Any, day: date) -> _Found:
    from familiehus.queries.calendar import places
    from familiehus.queries.house import areas
    from familiehus.queries.offers import offers

    named = {one.name: one.postnumre for one in areas(session, day.year)}
    return _Found(offers(session, day), named, places(session))


def _made(found: _Found, day: date) -> Catalogue:
    return Catalogue(Finder(found.offers, day, found.areas), found.places)
