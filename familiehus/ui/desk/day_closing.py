"""Counting a day to the end, also with zero; and, if they wish, its activities with it."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from familiehus.i18n import tr, trn
from familiehus.reports.danish import day_and_month, listed
from familiehus.ui.desk import words
from familiehus.ui.desk.calendar_words import head_of
from familiehus.ui.desk.core import Desk
from familiehus.ui.desk.late_entry import LateEntry
from familiehus.ui.desk.matters import Matters
from familiehus.ui.desk.notice import show_whole
from familiehus.values import Change

if TYPE_CHECKING:
    from familiehus.calendar.occurrences import Occurrence
    from familiehus.services.head_counts import Head

OpenHeads = Callable[[date, str], "tuple[Occurrence, ...]"]


class DayClosing(QObject):
    """Owns the question under the list. ``matters`` shows there what is missing; ``count_of`` is its."""

    def __init__(self, desk: Desk, count_of: Callable[[date], None]) -> None:
        super().__init__(desk)
        self._desk = desk
        self.late: LateEntry | None = None
        self.open_heads: OpenHeads = lambda _day, _place: ()
        self.contacts_of: Callable[[Occurrence], int] = lambda _one: 0
        self.make_room: Callable[[], object] = lambda: None
        self._asked: tuple[date, str, int] | None = None
        self._activities: tuple[Occurrence, ...] = ()
        self.matters = Matters(desk, count_of, lambda: self.asking)
        panel = desk.side.panel
        panel.confirmed.connect(self.confirm)
        panel.day_confirmed.connect(lambda: self.confirm(with_activities=False))
        panel.declined.connect(self.decline)
        desk.side.close_day.clicked.connect(self.ask)

    @property
    def asking(self) -> bool:
        """True while the question is open."""
        return self._asked is not None

    def ask(self) -> None:
        """Ctrl+J: is that all?"""
        desk = self._desk
        if desk.lists is None:
            return
        desk.leave_edit()
        self.make_room()
        day, place = desk.book.day, desk.draft.place
        if place in desk.book.closed:
            desk.form.notice.say(self._already(day), "ok")
            return
        contacts = desk.book.total_at(place)
        self._asked = (day, place, contacts)
        self._activities = self.open_heads(day, place)
        number = trn("{n} henvendelse.", "{n} henvendelser.", contacts)
        strong = tr("{day}: {number}", day=self._named(day, place), number=number)
        question = tr("Er det alle?") if contacts else tr("Kom der ingen?")
        if self._activities:
            question = tr("{question} {also}", question=question, also=self._also())
        desk.side.panel.ask(strong, question, bool(self._activities))
        desk.side.panel.yes.setFocus()
        show_whole(desk.side.panel)

    def _also(self) -> str:
        """``Heller ikke talt færdig: Barselscafé (9 talt).``"""
        named = [
            tr("{title} ({n} talt)", title=one.title, n=self.contacts_of(one)) for one in self._activities
        ]
        return tr("Heller ikke talt færdig: {activities}.", activities=listed(named))

    def _already(self, day: date) -> str:
        named = words.capital(words.full_day(day, self._desk.today))
        return tr("{day} er allerede talt færdig. Kommer der flere, så tast dem bare.", day=named)

    def _named(self, day: date, place: str) -> str:
        lists = self._desk.lists
        if lists is None or sum(one.active for one in lists.places) < 2:
            return day_and_month(day)
        name = next((one.name for one in lists.places if one.code == place), place)
        return tr("{day}, {place}", day=day_and_month(day), place=name)

    def confirm(self, with_activities: bool = True) -> None:
        """Enter: yes."""
        if self._asked is None:
            return
        day, place, contacts = self._asked
        heads = self._heads() if with_activities else ()
        self.decline()
        self._desk.writer.close_day(day, place, contacts, self._desk.explain, heads)

    def _heads(self) -> "tuple[Head, ...]":
        return tuple(head_of(one) for one in self._activities)

    def decline(self) -> None:
        """Esc, or somebody comes in the door: not yet."""
        self._asked, self._activities = None, ()
        self.matters.show()
        if self._desk.side.panel.isHidden() or not self._desk.side.panel.asking:
            self._desk.focus()

    def follow(self, change: Change) -> None:
        """A day was closed or opened again by this page."""
        self.matters.forget(change.days)
        if change.subject != "day":
            return
        if change.verb.value == "added":
            self.matters.show_missing(tuple(day for day in self.matters.missing if day not in change.days))
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
