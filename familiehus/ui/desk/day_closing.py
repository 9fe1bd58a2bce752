"""Counting a day to the end, also with zero, and the days that nobody has counted to the end yet."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from familiehus.i18n import tr, trn
from familiehus.reports.danish import day_and_month
from familiehus.ui.desk import words
from familiehus.ui.desk.core import Desk
from familiehus.ui.desk.late_entry import LateEntry
from familiehus.values import Change

if TYPE_CHECKING:
    from familiehus.queries.today import DayView


class DayClosing(QObject):
    """Owns the panel under the list. ``count_of`` asks for a count that comes to ``counted``."""

    def __init__(self, desk: Desk, count_of: Callable[[date], None]) -> None:
        super().__init__(desk)
        self._desk, self._count_of = desk, count_of
        self.late: LateEntry | None = None
        self._missing: tuple[date, ...] = ()
        self._at = 0
        self._counted: dict[date, int] = {}
        self._asked: tuple[date, str, int] | None = None
        panel = desk.side.panel
        panel.entered.connect(self.enter_missing)
        panel.nobody.connect(self.close_missing)
        panel.stepped.connect(self.step)
        panel.confirmed.connect(self.confirm)
        panel.declined.connect(self.decline)
        desk.side.close_day.clicked.connect(self.ask)
        desk.moved.connect(self._show)

    @property
    def missing(self) -> tuple[date, ...]:
        """Open days before today that were not counted to the end; oldest first."""
        return self._missing

    @property
    def asking(self) -> bool:
        """True while the question is open."""
        return self._asked is not None

    # -- missing days --------------------------------------------------------------------------------

    def show_missing(self, days: tuple[date, ...]) -> None:
        """The days as the database says; the newest first in the banner."""
        current = self._current
        self._missing = days
        self._at = days.index(current) if current in days else len(days) - 1
        self._counted = {day: n for day, n in self._counted.items() if day in days}
        self._show()

    @property
    def _current(self) -> date | None:
        return self._missing[self._at] if 0 <= self._at < len(self._missing) else None

    def step(self) -> None:
        """B: the next of several missing days, backwards in time, round and round."""
        if len(self._missing) > 1 and not self.asking:
            self._at = (self._at - 1) % len(self._missing)
            self._show()

    def counted(self, view: "DayView") -> None:
        """How many a missing day already has."""
        if view.day in self._missing:
            self._counted[view.day] = view.total
            self._show()

    def _show(self) -> None:
        day, panel = self._current, self._desk.side.panel
        if self.asking:
            return
        if day is None or self._desk.paper is not None:
            panel.hide()
            return
        if day not in self._counted:
            self._count_of(day)
        contacts = self._counted.get(day, 0)
        panel.show_missing(
            self._headline(day),
            self._question(day, contacts),
            tr("Det er alle") if contacts else tr("Ingen kom"),
            tr("En anden") if len(self._missing) > 1 else "",
        )

    def _headline(self, day: date) -> str:
        if len(self._missing) > 1:
            return tr("{n} dage mangler at blive talt færdig.", n=len(self._missing))
        named = words.capital(words.near_day(day, self._desk.today))
        return tr("{day} mangler at blive talt færdig.", day=named)

    def _question(self, day: date, contacts: int) -> str:
        question = tr("Kom der nogen?")
        if contacts:
            question = trn("Der er talt {n}. Er det alle?", "Der er talt {n}. Er det alle?", contacts)
        if len(self._missing) == 1:
            return question
        named = words.capital(words.full_day(day, self._desk.today))
        return tr("{day}: {question}", day=named, question=words.small(question))

    def enter_missing(self) -> None:
        """J: type that day from its paper."""
        if self.late is not None and self._current is not None and not self.asking:
            self.late.enter(self._current)

    def close_missing(self) -> None:
        """I: nobody came, or what was counted is all."""
        day = self._current
        if day is not None and not self.asking and self._desk.paper is None:
            contacts = self._counted.get(day, 0)
            self._desk.writer.close_day(day, self._desk.draft.place, contacts, self._desk.explain)

    # -- closing the day that is shown ---------------------------------------------------------------

    def ask(self) -> None:
        """Ctrl+J: is that all?"""
        desk = self._desk
        if desk.lists is None:
            return
        desk.leave_edit()
        day, place = desk.book.day, desk.draft.place
        if place in desk.book.closed:
            desk.form.notice.say(self._already(day), "ok")
            return
        contacts = desk.book.total_at(place)
        self._asked = (day, place, contacts)
        number = trn("{n} henvendelse.", "{n} henvendelser.", contacts)
        strong = tr("{day}: {number}", day=self._named(day, place), number=number)
        desk.side.panel.ask(strong, tr("Er det alle?") if contacts else tr("Kom der ingen?"))
        desk.side.panel.yes.setFocus()

    def _already(self, day: date) -> str:
        named = words.capital(words.full_day(day, self._desk.today))
        return tr("{day} er allerede talt færdig. Kommer der flere, så tast dem bare.", day=named)

    def _named(self, day: date, place: str) -> str:
        lists = self._desk.lists
        if lists is None or sum(one.active for one in lists.places) < 2:
            return day_and_month(day)
        name = next((one.name for one in lists.places if one.code == place), place)
        return tr("{day}, {place}", day=day_and_month(day), place=name)

    def confirm(self) -> None:
        """Enter: yes."""
        if self._asked is None:
            return
        day, place, contacts = self._asked
        self.decline()
        self._desk.writer.close_day(day, place, contacts, self._desk.explain)

    def decline(self) -> None:
        """Esc, or somebody comes in the door: not yet."""
        self._asked = None
        self._show()
        if self._desk.side.panel.isHidden() or not self._desk.side.panel.asking:
            self._desk.focus()

    def follow(self, change: Change) -> None:
        """A day was closed or opened again by this page."""
        for day in change.days:
            self._counted.pop(day, None)
        if change.subject != "day":
            return
        if change.verb.value == "added":
            self.show_missing(tuple(day for day in self._missing if day not in change.days))
            self._say_closed(change)
        else:
            self._desk.reread()
        if self._desk.paper is not None and self.late is not None and self._desk.paper.day in change.days:
            self.late.leave()

    def _say_closed(self, change: Change) -> None:
        named = words.capital(words.full_day(change.days[0], self._desk.today))
        contacts = change.counts.get("contacts", 0)
        number = trn("{n} henvendelse", "{n} henvendelser", contacts)
        text = tr("{day} er talt færdig med {number}. Ctrl+Z fortryder.", day=named, number=number)
        self._desk.form.notice.say(text, "ok")
