"""The desk knows the calendar: reads it, follows the clock and the place, and tells the others what is on.

What is on decides the strip over the cards, the default kind, the panel "Huset i dag" and what is asked
for under the list. Between two readings only the clock and the desk's own contacts move.
"""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from familiehus import clock
from familiehus.ui.desk.core import Desk
from familiehus.ui.desk.day_side import SideView
from familiehus.ui.desk.kind_default import KindDefault
from familiehus.ui.desk.matters import Matters
from familiehus.ui.desk.notice import show_whole
from familiehus.ui.desk.now_words import minute_of, now_words
from familiehus.ui.desk.today_rows import DAY_IS_OVER, house_day

if TYPE_CHECKING:
    from familiehus.calendar.occurrences import Occurrence
    from familiehus.queries.desk_calendar import DeskCalendar

_MINUTE = 60_000
_SPARE = 50
"""Milliseconds behind the full minute: a clock that is a little fast must not ask twice."""

_AFTER_THE_ROW = 60


class CalendarAtDesk(QObject):
    """``calendar`` is None in a house without one, and everything here is silent. ``changed``: shown anew."""

    changed = Signal()

    def __init__(self, desk: Desk, matters: Matters) -> None:
        super().__init__(desk)
        self._desk, self._matters = desk, matters
        self.calendar: DeskCalendar | None = None
        self._paper: DeskCalendar | None = None
        self._asked: date | None = None
        self._kinds = KindDefault(desk)
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.setTimerType(Qt.TimerType.PreciseTimer)  # the other kind may be seconds late
        self._minute.timeout.connect(self.tick)
        desk.moved.connect(self.show)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.show)
        desk.shown.connect(self._contacts_moved)
        desk.form.facts.chosen.connect(self._place_chosen)
        desk.side.switch.clicked.connect(self.turn)

    # -- keeping up ----------------------------------------------------------------------------------

    def load(self, calendar: "DeskCalendar | None") -> None:
        """The house was opened, or read again."""
        if calendar != self.calendar or self._paper is not None:
            self.calendar, self._paper, self._asked = calendar, None, None
        self._desk.side.offer_house(offered=calendar is not None)
        self._wait()
        self.show()

    def unload(self) -> None:
        """Locked: nothing of the house stays."""
        self._minute.stop()
        self.calendar = self._paper = self._asked = None
        self.show()
        self._desk.side.offer_house(offered=False)

    def read(self) -> None:
        """Again, in the background."""
        tasks = self._desk.writer.tasks
        if tasks is not None and not tasks.closed:
            from familiehus.queries.desk_calendar import desk_calendar

            tasks.read(desk_calendar, clock.today()).then(self._came, self)

    def _came(self, calendar: "DeskCalendar | None") -> None:
        if self._desk.lists is not None:
            self.load(calendar)

    def tick(self) -> None:
        """A minute has begun: activities begin and end on whole minutes."""
        if self.calendar is not None:
            self._wait()
            self.show()

    def _wait(self) -> None:
        now = clock.now()
        if self.calendar is not None:
            self._minute.start(_MINUTE - now.second * 1000 - now.microsecond // 1000 + _SPARE)

    def _read_paper(self, day: date) -> None:
        """The paper is older than what was read."""
        tasks = self._desk.writer.tasks
        if self._asked != day and tasks is not None and not tasks.closed:
            from familiehus.queries.desk_calendar import desk_calendar_between

            self._asked = day
            tasks.read(desk_calendar_between, day, day).then(self._paper_came, self)

    def _paper_came(self, calendar: "DeskCalendar") -> None:
        if self.calendar is not None and calendar.period.first == self._asked:
            self._paper = calendar
            self.show()

    def _contacts_moved(self) -> None:
        """Another number for the strip, when the row of the contact has been painted: laying the window out
        once more must not stand between the key and that row."""
        if self.calendar is not None:
            self._soon.start(_AFTER_THE_ROW)

    def _place_chosen(self, fact: object, _code: object) -> None:
        if self.calendar is not None and getattr(fact, "name", "") == "place":
            self.show()

    # -- what is known -------------------------------------------------------------------------------

    def of(self, day: date) -> "DeskCalendar | None":
        """The reading that knows this day."""
        found = (one for one in (self.calendar, self._paper) if one is not None and one.covers(day))
        return next(found, None)

    def find(self, key: object) -> "Occurrence | None":
        """One date by its key."""
        known = (one.period.occurrences for one in (self.calendar, self._paper) if one is not None)
        return next((one for found in known for one in found if one.key == key), None)

    def contacts(self, one: "Occurrence") -> int:
        """How many were counted on it; the desk knows the day it shows by itself."""
        calendar, book = self.of(one.day), self._desk.book
        if calendar is None:
            return 0
        return calendar.contacts(one, book.contacts() if one.day == book.day and book.known else None)

    def needs_reason(self, one: "Occurrence") -> bool:
        """Its day is over and was counted to the end."""
        calendar, book = self.of(one.day), self._desk.book
        if one.day == self._desk.today:
            return False
        if one.day == book.day and book.known:
            return one.place in book.closed
        return calendar is not None and (one.day, one.place) in calendar.counted

    def minute(self, day: date) -> int:
        """How far the day has come."""
        return minute_of(clock.now()) if day == clock.today() else DAY_IS_OVER

    def on(self) -> "tuple[Occurrence, ...]":
        """What is on at the desk's place; on paper, what was in the hour that stands there."""
        place, paper = self._desk.draft.place, self._desk.paper
        if paper is not None:
            calendar = self.of(paper.day)
            if calendar is None:
                self._read_paper(paper.day)
            if calendar is None or paper.hour is None:
                return ()
            return calendar.on_between(place, paper.day, paper.hour * 60, paper.hour * 60 + 60)
        today = clock.today()
        calendar = self.of(today)
        return calendar.on_at(place, today, self.minute(today)) if calendar is not None else ()

    def to_count(self) -> "tuple[Occurrence, ...]":
        """What ``+`` counts: what is on; else what has begun and is not counted, the last one first."""
        day, place = self._desk.book.day, self._desk.draft.place
        on = tuple(one for one in self.on() if one.activity.counts_as is not None)
        return on or tuple(reversed(self.open_heads(day, place)))

    def open_heads(self, day: date, place: str) -> "tuple[Occurrence, ...]":
        """What has begun that day and was not counted to the end."""
        calendar = self.of(day)
        return calendar.open_heads(place, day, self.minute(day)) if calendar is not None else ()

    # -- showing -------------------------------------------------------------------------------------

    def show(self) -> None:
        """All of it. Asked for at every save, so that what is the same must cost nothing."""
        self._soon.stop()
        strip = self._desk.form.now
        if self.calendar is None:
            strip.hide()
            self._matters.show_uncounted(())
            return
        now = clock.now()
        if self._desk.editing is None:
            self._kinds.follow(self.on())
        if self._desk.paper is None and self._desk.editing is None and self.calendar.covers(now.date()):
            strip.show_now(now_words(self.calendar, self._desk.draft.place, now, self.contacts))
        else:
            strip.hide()  # the gold band stands there
        self._show_house()
        today = self._desk.today
        uncounted = self.calendar.uncounted(today, self.minute(today))
        self._matters.show_uncounted(tuple((one, self.contacts(one)) for one in uncounted))
        self.changed.emit()

    def _show_house(self) -> None:
        side, day = self._desk.side, self._desk.book.day
        calendar = self.of(day)
        if side.view is SideView.HOUSE and calendar is not None:
            place = self._desk.draft.place
            side.house.show_day(house_day(calendar, place, day, self.minute(day), self.contacts))

    def turn(self) -> None:
        """O: from the list to the house's day, and back."""
        side = self._desk.side
        if self.calendar is None or side.view is SideView.HEADS:
            return
        self._desk.focus()  # first: Qt would hand it to a list, which would choose a row
        side.show_view(SideView.LIST if side.view is SideView.HOUSE else SideView.HOUSE)
        self._show_house()
        if side.view is SideView.HOUSE:
            side.house.go_to_now()
            show_whole(side.house)
