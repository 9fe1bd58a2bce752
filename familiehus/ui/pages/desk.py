"""Skranken: the page that is open all day. Ready for typing at once, after each save, after Esc.

Built before anybody has unlocked, without data; ``connect_doors`` and ``load``
fill it within milliseconds. Nothing of the database is imported here before that.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from familiehus import clock, postnumre
from familiehus.i18n import tr
from familiehus.ui.actions import Action
from familiehus.ui.desk import words
from familiehus.ui.desk.calendar_at_desk import CalendarAtDesk
from familiehus.ui.desk.contact_form import ContactForm
from familiehus.ui.desk.core import Desk
from familiehus.ui.desk.day_book import DayBook
from familiehus.ui.desk.day_closing import DayClosing
from familiehus.ui.desk.day_side import DaySide
from familiehus.ui.desk.desk_actions import desk_actions
from familiehus.ui.desk.desk_keys import DeskKeys
from familiehus.ui.desk.draft import Draft
from familiehus.ui.desk.duties_strip import DutiesStrip
from familiehus.ui.desk.head_count import HeadCount
from familiehus.ui.desk.late_entry import LateEntry
from familiehus.ui.desk.list_keys import ListKeys
from familiehus.ui.desk.typing_keys import Typing
from familiehus.ui.pages.page import Page
from familiehus.ui.series.at_desk import SeriesAtDesk
from familiehus.ui.undo import UndoStack
from familiehus.ui.widgets.side_by_side import SideBySide
from familiehus.values import Actor, Change

if TYPE_CHECKING:
    from familiehus.queries.desk_calendar import DeskCalendar
    from familiehus.queries.house import DeskLists
    from familiehus.queries.today import DayView
    from familiehus.ui.tasks import Tasks

LOOK_EVERY_MS = 30_000
"""How often the page looks whether it is another day, and whether another window wrote."""
JUST_NOW = 2.0
"""Seconds in which what was loaded counts as up to date."""
RECENT = 4


class DeskPage(Page):
    """``connect_doors`` once per unlock, then ``load``; ``unload`` when the house is locked."""

    def __init__(
        self,
        tasks: "Tasks | None" = None,
        undo: UndoStack | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("desk", tr("Skranken"), "desk", words.heading(clock.today()), parent)
        self._loaded_at = -JUST_NOW
        postnumre.all_postnumre()  # read once, while nobody waits for it
        self.form, self.side = ContactForm(), DaySide()
        self.duties = DutiesStrip()
        self.desk = Desk(self.form, self.side, self)
        self.typing = Typing(self.desk)
        self.closing = DayClosing(self.desk, self._count_missing)
        self.late = LateEntry(self.desk, lambda: self.closing.matters.missing, self._read_day)
        self.calendar = CalendarAtDesk(self.desk, self.closing.matters)
        self.heads = HeadCount(self.desk, self.calendar, self.late)
        self.list_keys, self.series = ListKeys(self.desk), SeriesAtDesk(self.desk)
        self.print_overview: Callable[[], None] | None = None
        """For whoever may see the true numbers of the activities; given by the composition root."""
        self.keys = DeskKeys(self.desk, self.typing, self.late, self.closing, self.calendar, self.heads)
        self._join()
        self.form.save.clicked.connect(self.desk.save)
        self.form.series.clicked.connect(self.series.open)
        self.body.addWidget(self.form.band)
        self.body.addWidget(self.form.now)
        self.body.addWidget(self.duties)
        self.body.addWidget(SideBySide([(self.form, 708), (self.side, 392)]), 1)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self.side.undo.clicked.connect(self.list_keys.take_back)
        if tasks is not None and undo is not None:
            self.connect_doors(tasks, undo)

    def _join(self) -> None:
        """The rooms of the desk that need each other."""
        closing, matters = self.closing, self.closing.matters
        closing.late = matters.late = self.late
        closing.open_heads, closing.contacts_of = self.calendar.open_heads, self.calendar.contacts
        closing.make_room = self.heads.leave
        matters.count, matters.close = self.heads.count, self.heads.close
        self.desk.writer.wrote.connect(closing.follow)
        self.desk.writer.wrote.connect(self._read_what_moved)
        self.desk.reread = self.reread
        self.side.week.clicked.connect(lambda _on=False: self.open_requested.emit("week"))

    def connect_doors(self, tasks: "Tasks", undo: UndoStack) -> None:
        """The doors of the house that was just unlocked, and the window's undo stack."""
        self.desk.writer.tasks, self.desk.writer.undo = tasks, undo
        self.list_keys.undo = undo

    def load(
        self,
        lists: "DeskLists",
        view: "DayView",
        recents: Sequence[str],
        missing: Sequence[date],
        actor: Actor,
        calendar: "DeskCalendar | None" = None,
    ) -> None:
        """Show the day. Channel, place and kind stay as they were chosen earlier in the shift."""
        self.desk.lists = lists
        self.form.set_lists(lists)
        self.form.where.set_recent(_with_our_own(recents, lists))
        self.desk.set_draft(_with_place(self.desk.draft, lists))
        self.desk.book.show(view)
        self._show_today(view.day)
        self.closing.matters.show_missing(tuple(missing))
        self.calendar.load(calendar)
        self._timer.start()
        self._loaded_at = clock.monotonic()

    def unload(self) -> None:
        """Locked: nothing of the house stays on the page. What is half typed or unsaved waits."""
        self._timer.stop()
        self.late.leave()
        self.desk.leave_edit()
        self.heads.leave()
        self.series.close()
        self.calendar.unload()
        self.duties.forget()
        self.desk.writer.tasks = None
        self.desk.book = DayBook(self.desk.today)
        self.desk.show_book()
        self.form.notice.clear()
        self.desk.lists = None

    @property
    def unsaved(self) -> int:
        """Contacts that the disk has refused so far: warn before closing."""
        return len(self.desk.unsaved)

    def activated(self) -> None:
        """In front: ready for typing, and up to date."""
        self.desk.focus()
        self._look_if_older()

    def actions(self) -> Sequence[Action]:  # type: ignore[override]
        """Every key of the desk."""
        return desk_actions(
            self.desk, self.typing, self.late, self.closing, self.list_keys, self.calendar, self.heads,
            self.series, self.print_overview,
        )  # fmt: skip

    # -- keeping up ----------------------------------------------------------------------------------

    def refresh(self, change: Change | None) -> None:
        """Our own writes are shown already; others are applied, or read again."""
        if change is not None and (change is self.desk.writer.last or change.subject == "series"):
            return
        if change is None or change.subject not in ("contact", "day") or not self.desk.book.apply(change):
            self.reread()
            return
        self.desk.show_book()
        if change.subject == "day":
            self._read_missing()
            self.calendar.read()

    def _look_if_older(self) -> None:
        """What was read while unlocking need not be read again in the moment the hand begins to type."""
        if clock.monotonic() - self._loaded_at > JUST_NOW:
            self.look()

    def look(self) -> None:
        """Another day? Another window?"""
        if clock.today() != self.desk.today:
            self._new_day()
        elif self.desk.lists is not None:
            self.reread()

    def _new_day(self) -> None:
        """Midnight passed, or the laptop slept: the paper and what is half typed stay."""
        today = clock.today()
        self.late.today_is(DayBook(today))
        self._show_today(today)
        self.reread()

    def _show_today(self, today: date) -> None:
        self.desk.today = today
        self.set_heading(self.title, words.heading(today))
        self.desk.show_mode()
        self.desk.show_book()

    def reread(self) -> None:
        """Everything again, in the background; what is the same stays untouched."""
        tasks = self._tasks
        if tasks is None:
            return
        from familiehus.queries.house import desk_lists

        tasks.read(desk_lists, self.desk.today.year).then(self._lists_came, self)
        self._read_day(self.desk.book.day)
        self._read_missing()
        self.calendar.read()

    def _read_what_moved(self, change: Change) -> None:
        """A head count of ours: its contacts, and the days and activities they belong to."""
        if change.subject == "heads":
            self.reread()
        elif change.subject == "day":
            self.calendar.read()

    def _lists_came(self, lists: "DeskLists") -> None:
        if lists != self.desk.lists and self.desk.lists is not None:
            self.desk.lists = lists
            self.form.set_lists(lists)
            self.form.show_draft(self.desk.draft)
            self.desk.show_book()

    @property
    def _tasks(self) -> "Tasks | None":
        """The doors, while they are open."""
        tasks = self.desk.writer.tasks
        return None if tasks is None or tasks.closed else tasks

    def _read_day(self, day: date) -> None:
        if self._tasks is not None:
            from familiehus.queries.today import day_view

            self._tasks.read(day_view, day).then(self._day_came, self)

    def _day_came(self, view: "DayView") -> None:
        if view.day != self.desk.book.day or self.desk.lists is None:
            return
        if self.desk.paper is not None:
            self.late.arrived(view)
        else:
            self.desk.book.show(view)
            self.desk.show_book()

    def _read_missing(self) -> None:
        if self._tasks is not None:
            from familiehus.queries.days import missing_days

            self._tasks.read(missing_days, self.desk.today).then(self.closing.matters.show_missing, self)

    def _count_missing(self, day: date) -> None:
        if self._tasks is not None:
            from familiehus.queries.today import day_view

            self._tasks.read(day_view, day).then(self.closing.matters.counted, self)

    # -- keys ----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whatever the focused widget had no use for."""
        if not self.keys.press(event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Coming back to the window: another window may have written meanwhile."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and hasattr(self, "desk"):
            self._look_if_older()


def _with_place(draft: Draft, lists: "DeskLists") -> Draft:
    places = [one.code for one in lists.places if one.active]
    if draft.place in places:
        return draft
    return replace(draft, place=places[0] if places else "")


def _with_our_own(recents: Sequence[str], lists: "DeskLists") -> tuple[str, ...]:
    """A new house has no recent ones: its own areas stand in, so that the keys work on the first day."""
    own = (number for area in lists.areas for number in area.postnumre)
    return tuple(dict.fromkeys((*recents, *own)))[: max(RECENT, len(recents))]
