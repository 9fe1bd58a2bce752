"""What nobody has counted to the end: days before today, and activities that are over. One calm panel."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from familiehus.i18n import tr, trn
from familiehus.ui.desk import words
from familiehus.ui.desk.calendar_words import day_word, span
from familiehus.ui.desk.core import Desk
from familiehus.ui.desk.day_side import SideView

if TYPE_CHECKING:
    from familiehus.calendar.occurrences import Occurrence
    from familiehus.queries.today import DayView
    from familiehus.ui.desk.late_entry import LateEntry


@dataclass(frozen=True, slots=True)
class Matter:
    """A day, or (``one``) a date of an activity, with the contacts it has so far; None: not known yet."""

    day: date
    one: "Occurrence | None" = None
    contacts: int = 0

    @property
    def key(self) -> object:
        """Which one it is."""
        return self.one.key if self.one is not None else self.day

    @property
    def newness(self) -> tuple[date, int]:
        """Newest first; a day is asked for when its activities are."""
        return self.day, self.one.end if self.one is not None else -1


class Matters(QObject):
    """``count_of`` asks for a day's contacts, which come to ``counted``; ``count``, ``close`` an activity."""

    def __init__(self, desk: Desk, count_of: Callable[[date], None], asking: Callable[[], bool]) -> None:
        super().__init__(desk)
        self._desk, self._count_of, self._asking = desk, count_of, asking
        self.late: LateEntry | None = None
        self.count: Callable[[Occurrence], object] = lambda _one: None
        self.close: Callable[[Occurrence], object] = lambda _one: None
        self.missing: tuple[date, ...] = ()
        self._uncounted: tuple[tuple[Occurrence, int], ...] = ()
        self._counted: dict[date, int] = {}
        self._current: object = None
        panel = desk.side.panel
        panel.entered.connect(self.enter_current)
        panel.nobody.connect(self.close_current)
        panel.stepped.connect(self.step)
        desk.moved.connect(self.show)
        desk.side.turned.connect(self.show)

    # -- what there is -------------------------------------------------------------------------------

    def show_missing(self, days: tuple[date, ...]) -> None:
        """The days as the database says, oldest first."""
        self.missing = days
        self._counted = {day: n for day, n in self._counted.items() if day in days}
        self.show()

    def show_uncounted(self, found: "tuple[tuple[Occurrence, int], ...]") -> None:
        """The activities, each with the contacts it has."""
        if found != self._uncounted:
            self._uncounted = found
            self.show()

    def counted(self, view: "DayView") -> None:
        """How many a missing day already has."""
        if view.day in self.missing:
            self._counted[view.day] = view.total
            self.show()

    def forget(self, days: tuple[date, ...]) -> None:
        """Something was written on these days."""
        for day in days:
            self._counted.pop(day, None)

    @property
    def all(self) -> tuple[Matter, ...]:
        """Newest first."""
        days = [Matter(day, None, self._counted.get(day, 0)) for day in self.missing]
        activities = [Matter(one.day, one, contacts) for one, contacts in self._uncounted]
        return tuple(sorted((*activities, *days), key=lambda one: one.newness, reverse=True))

    @property
    def current(self) -> Matter | None:
        """The one that is asked for: the newest, unless somebody stepped to another."""
        found = self.all
        return next((one for one in found if one.key == self._current), next(iter(found), None))

    # -- the panel -----------------------------------------------------------------------------------

    def show(self) -> None:
        """The panel, unless its place is taken by a question."""
        panel, now = self._desk.side.panel, self.current
        if self._asking():
            return
        if now is None or self._desk.paper is not None or self._desk.side.view is SideView.HEADS:
            panel.hide()
            return
        if now.one is None and now.day not in self._counted:
            self._count_of(now.day)
        panel.show_missing(
            self._headline(now),
            self._question(now),
            tr("Indtast") if now.one is None else tr("Tæl"),
            tr("Det er alle") if now.contacts else tr("Ingen kom"),
            tr("En anden") if len(self.all) > 1 else "",
        )

    def _headline(self, now: Matter) -> str:
        days, activities = len(self.missing), len(self._uncounted)
        if days + activities == 1:
            named = self._named(now)
            return tr("{day} mangler at blive talt færdig.", day=named)
        if not activities:
            return tr("{n} dage mangler at blive talt færdig.", n=days)
        counted = trn("1 aktivitet", "{n} aktiviteter", activities)
        if days:
            counted = tr("{days} og {more}", days=trn("1 dag", "{n} dage", days), more=counted)
        return tr("{what} mangler at blive talt færdig.", what=counted)

    def _named(self, now: Matter) -> str:
        if now.one is None:
            return words.capital(words.near_day(now.day, self._desk.today))
        return tr("{title} {when}", title=self._title(now.one), when=self._when(now.one))

    def _title(self, one: "Occurrence") -> str:
        """With its place where there are several."""
        lists = self._desk.lists
        if lists is None or sum(place.active for place in lists.places) < 2:
            return one.title
        name = next((place.name for place in lists.places if place.code == one.place), one.place)
        return tr("{title}, {place},", title=one.title, place=name)

    def _when(self, one: "Occurrence") -> str:
        return tr("{day} {span}", day=day_word(one.day, self._desk.today), span=span(one))

    def _question(self, now: Matter) -> str:
        question = tr("Kom der nogen?")
        if now.contacts:
            question = trn("Der er talt {n}. Er det alle?", "Der er talt {n}. Er det alle?", now.contacts)
        if len(self.all) == 1:
            return question
        named = self._named(now)
        if now.one is None:
            named = words.capital(words.full_day(now.day, self._desk.today))
        return tr("{day}: {question}", day=named, question=words.small(question))

    # -- what is done --------------------------------------------------------------------------------

    @property
    def _free(self) -> bool:
        """Its keys mean it: nothing is asked, and nothing else stands in its place."""
        return not self._asking() and self._desk.side.view is not SideView.HEADS

    def step(self) -> None:
        """B: the next of several, backwards in time, round and round."""
        found, now = self.all, self.current
        if len(found) > 1 and now is not None and self._free:
            keys = [one.key for one in found]
            self._current = keys[(keys.index(now.key) + 1) % len(keys)]
            self.show()

    def enter_current(self) -> None:
        """J: type that day from its paper, or count the heads of that activity."""
        now = self.current
        if now is None or not self._free:
            return
        if now.one is not None:
            if self._desk.paper is None:
                self.count(now.one)
        elif self.late is not None:
            self.late.enter(now.day)

    def close_current(self) -> None:
        """I: nobody came, or what was counted is all."""
        now = self.current
        if now is None or not self._free or self._desk.paper is not None:
            return
        if now.one is not None:
            self.close(now.one)
        else:
            self._desk.writer.close_day(now.day, self._desk.draft.place, now.contacts, self._desk.explain)
