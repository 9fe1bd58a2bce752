"""Late entry ("Fra papir"): yesterday's tally goes in under its own day and hour, with the same keys."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from familiehus.errors import UserError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.ui.desk import words
from familiehus.ui.desk.core import Desk
from familiehus.ui.desk.day_book import DayBook
from familiehus.ui.desk.draft import Draft
from familiehus.ui.desk.fact_map import Option
from familiehus.ui.desk.modes import Paper
from familiehus.ui.desk.notice import show_whole
from familiehus.ui.desk.option_keys import option_keys
from familiehus.ui.desk.pasted import looks_like_cpr
from familiehus.ui.desk.typed_day import read_day
from familiehus.values import CorrectionReason

if TYPE_CHECKING:
    from familiehus.queries.today import DayView


class LateEntry(QObject):
    """Enters and leaves the mode, reads date and hour, asks once why a counted day changes."""

    def __init__(
        self, desk: Desk, missing: Callable[[], tuple[date, ...]], read: Callable[[date], None]
    ) -> None:
        super().__init__(desk)
        self._desk, self._missing, self._read = desk, missing, read
        self._waiting = Draft()
        self._today_book = desk.book
        self._then: Callable[[CorrectionReason], object] | None = None
        band = desk.form.band
        band.left.connect(self.leave_mode)
        band.day_chip.clicked.connect(self.ask_day)
        band.hour_chip.clicked.connect(self.ask_hour)
        band.day.editingFinished.connect(self.take_day)
        band.hour_typed.connect(self._take_hour)
        band.hour_unknown.connect(self.forget_hour)
        desk.form.paper.clicked.connect(self.open)
        desk.form.reasons.chosen.connect(self._reason_given)
        desk.ask_reason = self.ask_reason

    def today_is(self, book: DayBook) -> None:
        """Another day has begun, also while the paper of an old one is being typed."""
        if self._desk.paper is not None:
            self._today_book = book
        else:
            self._desk.book = book

    def open(self) -> None:
        """Ctrl+P: the last missing day, else yesterday; the date is chosen, ready to be typed over."""
        if self._desk.lists is None:
            return
        self._desk.leave_edit()
        if self._desk.paper is None:
            missing = self._missing()
            self.enter(missing[-1] if missing else self._yesterday())
        self.ask_day()

    def _yesterday(self) -> date:
        opened = self._desk.lists.house.opened if self._desk.lists is not None else None
        return max(self._desk.today - timedelta(days=1), opened or date.min)

    def enter(self, day: date) -> None:
        """Type this day from now on."""
        self._desk.leave_edit()
        if self._desk.paper is None:
            self._waiting, self._today_book = self._desk.draft, self._desk.book
            self._desk.set_draft(self._desk.draft.next())
        self._show_day(Paper(day))
        self._desk.focus()

    def _show_day(self, paper: Paper) -> None:
        self._desk.paper = paper
        self._desk.book = DayBook(paper.day)
        self._desk.form.band.complain("")
        self._desk.show_mode()
        self._desk.show_book()
        self._read(paper.day)

    def arrived(self, view: "DayView") -> None:
        """The day was read: a counted one wants a reason before it is changed."""
        if self._desk.paper is not None and view.day == self._desk.book.day:
            self._desk.book.show(view)
            self._desk.show_book()
            if self._desk.needs_reason() and self._then is None:
                self.ask_reason(self._nothing_waits)

    @staticmethod
    def _nothing_waits() -> None:
        """The reason was asked on arrival; nothing is to be done with it yet."""

    def leave(self) -> bool:
        """Back to today, with the form as it was; False when we were there already."""
        if self._desk.paper is None:
            return False
        self.stop_asking()
        self._desk.paper, self._desk.book = None, self._today_book
        self._desk.set_draft(self._waiting)
        self._desk.show_mode()
        self._desk.show_book()
        self._desk.reread()
        self._desk.focus()
        return True

    def leave_mode(self) -> None:
        """The chip of the band: out of a correction, or out of the paper."""
        if self._desk.editing is not None:
            self._desk.leave_edit()
            self._desk.focus()
        else:
            self.leave()

    # -- date and hour -------------------------------------------------------------------------------

    def ask_day(self) -> None:
        """Put the hand in the date."""
        self._desk.form.band.day.setFocus()
        self._desk.form.band.day.selectAll()

    def take_day(self) -> bool:
        """Read the date; False (with a sentence) when it is none, or not a day that can be typed."""
        band, paper = self._desk.form.band, self._desk.paper
        if paper is None or band.isHidden() or self._desk.editing is not None:
            return False
        text = band.day.text()
        if not text and band.complaint:
            return False  # Qt tells of the same Enter twice; the first sentence stands
        if looks_like_cpr(text):
            band.day.clear()
            return self._refuse(UserError("text_holds_cpr"))
        day = read_day(text, self._desk.today)
        if day is None:
            return self._refuse(UserError("date_not_read"))
        try:
            self._check(day)
        except UserError as error:
            return self._refuse(error)
        if day != paper.day:
            self._show_day(Paper(day, paper.hour))
        band.complain("")
        band.day.setText(words.numeric_date(day))
        return True

    def _check(self, day: date) -> None:
        from familiehus.services.contact_rules import check_day

        assert self._desk.lists is not None
        check_day(day, self._desk.lists.house.opened)

    def _refuse(self, error: UserError) -> bool:
        self._desk.form.band.complain(sentence(error))
        return False

    def ask_hour(self) -> None:
        """C: digits are the hour until Enter or a letter."""
        if not self._desk.form.band.isHidden():
            self._desk.form.band.hour.setFocus()
            self._desk.form.band.hour.selectAll()

    def forget_hour(self) -> None:
        """Y: nobody wrote the hour down."""
        if not self._desk.form.band.isHidden():
            self._desk.form.band.hour.clear()
            self._desk.set_hour(None)
            self._desk.focus()

    def _take_hour(self, text: str) -> None:
        from familiehus import clock

        band, hour = self._desk.form.band, int(text) if text else None
        today = self._desk.book.day == self._desk.today
        if hour is not None and hour > 23:
            band.complain(sentence(UserError("hour_out_of_range")))
        elif hour is not None and today and hour > clock.now().hour:
            band.complain(sentence(UserError("hour_in_future", hour=hour)))
        else:
            band.complain("")
            self._desk.set_hour(hour)

    # -- why a counted day changes -------------------------------------------------------------------

    def ask_reason(self, then: Callable[[], None]) -> None:
        """One key each; ``then`` is done when one is given."""
        self.ask_why(lambda _reason: then())

    def ask_why(self, then: Callable[[CorrectionReason], object]) -> None:
        """The same for whoever keeps the reason by itself."""
        self._then = then
        codes = list(CorrectionReason)
        labels = [words.correction(code) for code in codes]
        keys = option_keys(labels)
        options = [Option(c, label, key) for c, label, key in zip(codes, labels, keys, strict=True)]
        self._desk.form.facts.close_strip()
        title = tr("Dagen er talt færdig. Hvorfor rettes den?")
        self._desk.form.reasons.ask(title, tr("Spørges kun én gang."), options)
        show_whole(self._desk.form.reasons)

    def _reason_given(self, reason: CorrectionReason) -> None:
        then, self._then = self._then, None
        self._desk.form.reasons.close_strip()
        if self._desk.paper is not None:
            self._desk.paper = replace(self._desk.paper, reason=reason)
        self._desk.focus()
        if then is not None:
            then(reason)

    def stop_asking(self) -> bool:
        """Esc; False when nothing was asked."""
        asked = not self._desk.form.reasons.isHidden()
        self._then = None
        self._desk.form.reasons.close_strip()
        return asked
