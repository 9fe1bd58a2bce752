"""The open house: the frame with its pages, the lock, the idle clock and the copy at closing time.

Made by the composition root when the cupboard opens; ends with it.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from familiehus import excepthook
from familiehus.i18n import tr, trn
from familiehus.reports.danish import listed
from familiehus.services.opening import OpenedHouse  # here, so that unlocking need not wait for its imports
from familiehus.services.rights import Right, may
from familiehus.ui import dialogs
from familiehus.ui.closing import DayEnd
from familiehus.ui.finder.at_window import FinderAtWindow
from familiehus.ui.first_words import keys_words, say_first_words
from familiehus.ui.handover.family_door import FamilyDoor
from familiehus.ui.idle import IdleTimer
from familiehus.ui.main_window import PageSlot
from familiehus.ui.rail import Desk
from familiehus.ui.ready_frame import ReadyFrame, all_places
from familiehus.ui.statistics import read_ahead
from familiehus.ui.tasks import Tasks
from familiehus.ui.window_memory import WindowMemory
from familiehus.values import Change

if TYPE_CHECKING:
    from familiehus.queries.house import HouseRow
    from familiehus.ui.pages.page import Page


REHEARSE_AFTER_MS = 100
"""When the desk is painted, and before six keys can have been pressed."""
COPY_AFTER_MS = 3000
"""The day's copy reads the whole file: not while the first contact is being typed."""


class HouseWindow(QObject):
    """``lock_wanted`` when everything is closed and the process may be replaced; ``ended`` for the day."""

    lock_wanted = Signal()
    ended = Signal()

    def __init__(
        self, app: QApplication, opened: OpenedHouse, memory: WindowMemory, ready: ReadyFrame | None = None
    ) -> None:
        super().__init__(app)
        self._app, self._opened, self._ready = app, opened, ready or ReadyFrame(memory)
        self._memory, self._warning = memory, ""
        self.cupboard = opened.cupboard
        self.changes, self.undo, self.frame = self._ready.changes, self._ready.undo, self._ready.frame
        self.tasks = Tasks(self.cupboard, self.changes, self)
        self.finder = FinderAtWindow(self.frame, self.frame.announcer, self.tasks, self.cupboard, self.undo)
        self.families = FamilyDoor(self.tasks, self.cupboard, self.undo, self.frame)
        desk = may(self.cupboard.actor, Right.DESK)
        self.frame.furnish(
            self._slots(), self._desk(), [self.finder.action(), *self.families.actions()] if desk else []
        )
        if may(self.cupboard.actor, Right.DESK):
            self._fill_desk()
            self._count_courses()
            self._count_referrals()
            self._keep_counts()
        self._wire()

    def _desk(self) -> Desk:
        house, actor = self._opened.lists.house, self.cupboard.actor
        return Desk(house.name, house.kommune, actor.name, str(actor.role), house.practice)

    def _wire(self) -> None:
        self.tasks.reported.connect(self.frame.show_error)
        self.frame.lock_requested.connect(self.lock)
        self.idle = IdleTimer(self._app, self._opened.lists.house.idle_minutes, self)
        self.idle.expired.connect(self._lock_by_itself)
        self.frame.may_close = self._nothing_is_lost
        self.idle.soon.connect(self._warn_of_lock)
        self.idle.active.connect(self._take_back_warning)
        self.changes.changed.connect(self._follow)
        excepthook.start_log(self.cupboard.home.logs)
        excepthook.install(self._confess)
        self.day_end = DayEnd(self.cupboard, self.tasks, self.frame, self.idle)
        self.day_end.done.connect(self._end)

    # -- pages --------------------------------------------------------------------------------------------

    def _slots(self) -> Sequence[PageSlot]:
        needs = {
            "desk": Right.DESK,
            "week": Right.DESK,
            "courses": Right.DESK,
            "referrals": Right.DESK,
            "offers": Right.DESK,
            "statistics": Right.DESK,
        }
        makes = {
            "desk": self._made_desk,
            "week": self._make_week,
            "courses": self._make_courses,
            "referrals": self._make_referrals,
            "offers": self._make_offers,
            "statistics": self._make_statistics,
            "house": self._make_house,
        }
        return [
            PageSlot(page_id, title, icon, makes[page_id])
            for page_id, title, icon in all_places()
            if page_id not in needs or may(self.cupboard.actor, needs[page_id])
        ]

    def _made_desk(self) -> "Page":
        return self._ready.desk

    def _fill_desk(self) -> None:
        from familiehus.ui.course_paper import CoursePaper

        page, opened = self._ready.desk, self._opened
        page.connect_doors(self.tasks, self.undo)
        page.series.print_card = CoursePaper(self.tasks, self.cupboard, page).series_card
        page.print_overview = self._overview_paper() if may(self.cupboard.actor, Right.CALENDAR) else None
        page.load(
            opened.lists, opened.day, opened.recents, opened.missing, self.cupboard.actor, opened.calendar
        )

    def _overview_paper(self) -> Callable[[], None]:
        from familiehus.ui.overview_paper import OverviewPaper

        return OverviewPaper(self.tasks, self.cupboard, self._ready.desk).print

    def _make_week(self) -> "Page":
        from familiehus.ui.pages.week import WeekPage

        return WeekPage(self.tasks, self.cupboard, self.undo)

    def _make_courses(self) -> "Page":
        from familiehus.ui.pages.courses import CoursesPage

        page = CoursesPage(self.tasks, self.cupboard, self.undo)
        page.family_wanted.connect(self.families.open_enrolment)
        return page

    def _count_courses(self) -> None:
        from familiehus.ui.courses.rail_badge import RailBadge

        self.courses_badge = RailBadge(self.tasks, partial(self.frame.rail.set_badge, "courses"), self)

    def _make_offers(self) -> "Page":
        from familiehus.ui.pages.offers import OffersPage

        return OffersPage(self.tasks, self.cupboard, self.undo)

    def _make_referrals(self) -> "Page":
        from familiehus.ui.pages.referrals import ReferralsPage

        page = ReferralsPage(self.tasks, self.cupboard, self.undo)
        page.consent_wanted.connect(self.families.open_consent)
        return page

    def _count_referrals(self) -> None:
        from familiehus.ui.referrals.at_house import ReferralsAtHouse

        self.referrals = ReferralsAtHouse(self.frame, self.tasks, self.cupboard)
        self.referrals.follow_duties(self._ready.desk.duties)
        self.finder.refer = self.referrals.refer_to
        self.families.refer = self.referrals.refer_family
        self.families.open_referral = self.referrals.open_referral

    def _keep_counts(self) -> None:
        from familiehus.ui.statistics.counts_keeper import CountsKeeper

        self.counts_keeper = CountsKeeper(self.tasks, self.cupboard, self)
        self.counts_keeper.stay_up_to_date()

    def _make_statistics(self) -> "Page":
        from familiehus.ui.pages.statistics import statistics_page

        return statistics_page(self.tasks, self.cupboard, self.undo, self._memory)

    def _make_house(self) -> "Page":
        from familiehus.ui.pages.house import HousePage

        return HousePage(self.tasks, self.cupboard, self.undo)

    # -- showing ------------------------------------------------------------------------------------------

    def show_in_place_of(self, entrance: QWidget) -> None:
        """Take the place of the unlock screen without a flicker."""
        self.frame.setGeometry(entrance.geometry())
        self.frame.show_page("desk" if may(self.cupboard.actor, Right.DESK) else "house")
        self.frame.show()
        entrance.hide()
        entrance.deleteLater()
        say_first_words(self.frame, self._opened.lists.house, self.cupboard.actor)
        if may(self.cupboard.actor, Right.DESK):
            QTimer.singleShot(REHEARSE_AFTER_MS, self, self._rehearse)
            QTimer.singleShot(read_ahead.AFTER_MS, self, lambda: read_ahead.read_ahead(self.tasks))
        QTimer.singleShot(COPY_AFTER_MS, self.day_end, self.day_end.copy_if_due)

    def _rehearse(self) -> None:
        """The first contact of the day shall be as quick as the second. A real one tells what is wrong."""
        if not self.tasks.closed:
            from familiehus.services.opening import rehearse

            self.tasks.cupboard_job(lambda _progress: rehearse(self.cupboard)).failed(lambda _error: None)

    def _warn_of_lock(self, seconds: int) -> None:
        """Said once: a countdown would be read aloud every second."""
        self._warning = tr(
            "Huset låser sig selv inden for {seconds} sekunder. Rør en tast for at blive.", seconds=seconds
        )
        self.frame.notices.show_notice(self._warning, "gold")

    def _take_back_warning(self) -> None:
        self.frame.notices.take_back(self._warning)

    def _follow(self, change: Change) -> None:
        """A contact of a published month; or the house changed its lock time, or its keys are confirmed."""
        if "counted_month" in change.counts:
            from familiehus.messages.ledger import counted_later

            self.frame.notices.show_notice(counted_later(change), "gold")
        if change.subject == "house" and not self.tasks.closed:
            from familiehus.queries.house import house_row

            self.tasks.read(house_row).then(self._heed, self)

    def _heed(self, house: "HouseRow") -> None:
        self.idle.set_minutes(house.idle_minutes)
        if house.keys_confirmed:
            self.frame.notices.take_back(keys_words())

    def _confess(self) -> None:
        self.frame.notices.show_notice(
            tr("Noget gik galt i programmet. Det, der er gemt, er ikke rørt. Fejlen er skrevet i loggen."),
            "warm",
        )

    # -- ending -------------------------------------------------------------------------------------------

    def lock(self) -> None:
        """Ctrl+L: close everything, then ask to be replaced."""
        if not self.tasks.closed and self._nothing_is_lost():
            self._lock_now()

    def _lock_by_itself(self) -> None:
        """Idleness: nobody is there to ask, so contacts that the disk refused keep the house open."""
        if self.tasks.closed:
            return
        if self._unsaved():
            self.frame.notices.show_notice(self._waits(), "warm")
            self.idle.begin_again()
        else:
            self._lock_now()

    def _nothing_is_lost(self) -> bool:
        """True when everything is on the disk, or somebody decided to let go of what is not."""
        if self.tasks.closed:
            return True
        if not self._unsaved():
            return self._may_forget_typed()
        detail = tr(
            "Lad være, og tryk Prøv igen ud for dem på dagens liste. Hjælper det ikke, så skriv dem på papir."
        )
        return dialogs.ask(self.frame, self._waits(), detail, tr("Slip dem"), danger=True)

    def _may_forget_typed(self) -> bool:
        """Forms that are open with something typed in them. Idleness does not ask: it must lock."""
        typed = [words for page in self.frame.made_pages() if (words := page.typed_words())]
        typed += [words] if (words := self.families.typed_words()) else []
        if not typed:
            return True
        question = tr("Noget er skrevet, men ikke gemt: {what}.", what=listed(typed))
        detail = tr("Lad være, gå derhen og gem det, eller slip det.")
        return dialogs.ask(self.frame, question, detail, tr("Slip det"), danger=True)

    def _unsaved(self) -> int:
        return self._ready.desk.unsaved

    def _waits(self) -> str:
        return trn(
            "1 henvendelse er ikke gemt endnu, for disken tog ikke imod den.",
            "{n} henvendelser er ikke gemt endnu, for disken tog ikke imod dem.",
            self._unsaved(),
        )

    def _lock_now(self) -> None:
        self.frame.remember()
        self._close_cupboard()
        self.lock_wanted.emit()

    def _end(self) -> None:
        self._close_cupboard()
        self.ended.emit()

    def _close_cupboard(self) -> None:
        self.idle.stop()
        self.frame.hide()
        self.undo.clear()
        self.tasks.close()
        self.cupboard.close()
