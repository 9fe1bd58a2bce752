"""Counting heads: how many came to an activity, also none, with the same hand that types contacts."""

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from PySide6.QtCore import QObject

from familiehus.errors import FamiliehusError, UserError
from familiehus.i18n import tr, trn
from familiehus.messages import sentence
from familiehus.ui.desk import calendar_words
from familiehus.ui.desk.calendar_at_desk import CalendarAtDesk
from familiehus.ui.desk.core import Desk
from familiehus.ui.desk.day_side import SideView
from familiehus.ui.desk.head_form import HeadWords
from familiehus.ui.desk.late_entry import LateEntry
from familiehus.ui.desk.notice import show_whole
from familiehus.values import POSTNUMMER_UNKNOWN, CorrectionReason

if TYPE_CHECKING:
    from familiehus.calendar.occurrences import Occurrence
    from familiehus.services.head_counts import CountHeads


@dataclass(frozen=True, slots=True)
class _Counting:
    """What is being counted. The ids are made when the form opens: a replay of the save is harmless."""

    one: "Occurrence"
    ids: tuple[UUID, UUID, UUID]
    back: SideView
    reason: CorrectionReason | None = None


class HeadCount(QObject):
    """Owns the form in the right column."""

    def __init__(self, desk: Desk, calendar: CalendarAtDesk, late: LateEntry) -> None:
        super().__init__(desk)
        self._desk, self._calendar, self._late = desk, calendar, late
        self._form = desk.side.heads
        self._now: _Counting | None = None
        self._form.saved.connect(self.save)
        self._form.enough_said.connect(self.enough)
        self._form.left.connect(self.leave)
        self._form.refused.connect(self._refuse_paste)
        desk.form.now.acted.connect(self.plus)
        desk.side.house.counted.connect(self._chosen)
        calendar.changed.connect(self._show)
        desk.moved.connect(self._paper_moved)

    @property
    def open(self) -> bool:
        """The form stands there."""
        return self._now is not None

    @property
    def typing(self) -> bool:
        """The hand is in it: Enter is its Enter."""
        return self.open and self._form.has_focus

    # -- opening -------------------------------------------------------------------------------------

    def plus(self) -> None:
        """``+``: count what is on; in the form, what was typed and more to come; typed nothing, the next."""
        if self.typing and any(self._form.numbers):
            self.save(closed=False)
        elif self.open and not self.typing:
            self._form.focus()
        else:
            self._open_next()

    def _open_next(self) -> None:
        found = self._calendar.to_count()
        if not found:
            if self._calendar.calendar is not None:
                self._desk.form.notice.say(
                    tr("Der er ikke noget i gang, som tælles. Tryk O for at se dagens aktiviteter."), "info"
                )
            return
        keys = [one.key for one in found]
        at = keys.index(self._now.one.key) + 1 if self._now and self._now.one.key in keys else 0
        self.count(found[at % len(found)])

    def _chosen(self, key: object) -> None:
        one = self._calendar.find(key)
        if one is not None and not one.cancelled and one.activity.counts_as is not None:
            self.count(one)
        elif one is not None:
            self._desk.form.notice.say(self._why_not(one), "info")

    @staticmethod
    def _why_not(one: "Occurrence") -> str:
        if one.cancelled:
            return tr("{title} er aflyst, så der er ikke nogen at tælle.", title=one.title)
        return tr("{title} tælles ikke. En koordinator kan ændre det under Ugen.", title=one.title)

    def count(self, one: "Occurrence") -> None:
        """Open the form on this one; what was typed for another one is gone."""
        side = self._desk.side
        back = self._now.back if self._now is not None else side.view
        self._begin(_Counting(one, (uuid4(), uuid4(), uuid4()), back))
        self._form.fill()

    def _begin(self, counting: _Counting) -> None:
        self._now = counting
        self._show()
        self._desk.side.show_view(SideView.HEADS)
        self._form.focus()
        show_whole(self._form)

    def _show(self) -> None:
        """The words, again when somebody else counts meanwhile."""
        if self._now is None:
            return
        fresh = self._calendar.find(self._now.one.key)
        calendar = self._calendar.of(self._now.one.day)
        if fresh is None or fresh.cancelled or calendar is None:
            self.leave()
            return
        self._now = replace(self._now, one=fresh)
        contacts, closed = self._calendar.contacts(fresh), calendar.closed(fresh)
        self._form.show_words(
            HeadWords(
                fresh.title,
                self._detail(fresh),
                self._so_far(contacts, closed),
                self._enough_word(contacts, closed),
            )
        )

    def _detail(self, one: "Occurrence") -> str:
        calendar = self._calendar.of(one.day)
        assert calendar is not None
        day = calendar_words.day_word(one.day, self._desk.today)
        when = tr("{day} {span}", day=day, span=calendar_words.span(one))
        return " · ".join(part for part in (when, calendar_words.where(one, calendar)) if part)

    @staticmethod
    def _so_far(contacts: int, closed: bool) -> str:
        counted = calendar_words.counted(contacts, closed=closed)
        if closed:
            return tr("{counted}, og det var alle. Kommer der flere, så læg dem til.", counted=counted)
        return tr("{counted} indtil nu. Skriv dem, der skal lægges til.", counted=counted) if contacts else ""

    @staticmethod
    def _enough_word(contacts: int, closed: bool) -> str:
        if closed:
            return tr("Åbn igen")
        return tr("Det er alle") if contacts else tr("Ingen kom")

    def leave(self) -> bool:
        """Esc, or done: back to what stood there before. False when it was not open."""
        if self._now is None:
            return False
        back, self._now = self._now.back, None
        self._desk.focus()  # first: Qt would hand the focus to the list, which would choose a row
        self._desk.side.show_view(back)
        self._calendar.show()
        return True

    def _paper_moved(self) -> None:
        """Into the paper or out of it: what was to be counted was another day's."""
        if self._now is not None and self._now.one.day != self._desk.book.day:
            self.leave()

    # -- saving --------------------------------------------------------------------------------------

    def save(self, closed: bool = True) -> None:
        """Enter: that was all. ``+``: more are coming."""
        now = self._now
        if now is None:
            return
        if not any(self._form.numbers):
            self._complain(tr("Skriv, hvor mange der kom. Tryk I, hvis det er alle, eller hvis ingen kom."))
            return
        if (wrong := self._wrong_postnummer()) is not None:
            self._complain(wrong)
            self._form.postnummer.setFocus()
            return
        if now.reason is None and self._calendar.needs_reason(now.one):
            self._late.ask_why(partial(self._with_reason, closed))
            return
        self._send(now, closed)

    def _with_reason(self, closed: bool, reason: CorrectionReason) -> None:
        if self._now is not None:
            self._now = replace(self._now, reason=reason)
            self.save(closed)

    def _wrong_postnummer(self) -> str | None:
        from familiehus.services.contact_rules import check_postnummer

        digits = self._form.postnummer.text()
        try:
            check_postnummer(digits or POSTNUMMER_UNKNOWN)
        except UserError as error:
            return sentence(error)
        return None

    def _complain(self, text: str) -> None:
        self._form.complain(text)
        self._desk.form.notice.whisper(text)

    def _refuse_paste(self) -> None:
        self._complain(tr("Her står kun tal. Intet er sat ind, og intet er tabt."))

    def _send(self, now: _Counting, closed: bool) -> None:
        from familiehus.services.head_counts import CountHeads, contacts_of

        mothers, fathers, others = self._form.numbers
        postnummer = self._form.postnummer.text() or POSTNUMMER_UNKNOWN
        head = calendar_words.head_of(now.one)
        command = CountHeads(head, now.ids, mothers, fathers, others, postnummer, closed, now.reason)
        typed = (self._form.numbers, self._form.postnummer.text())
        self.leave()
        book = self._desk.book
        expected = [one for one in contacts_of(command) if book.day == head.day]

        def lost(error: FamiliehusError) -> None:
            for one in expected:
                book.give_up(one.id)
            self._desk.show_book()
            self._come_back(now, *typed)
            self._desk.explain(error)

        self._desk.writer.count_heads(command, now.one.title, lost).then(
            lambda _change: self._say_counted(now.one, command), self
        )
        for one in expected:
            book.expect(one.id, one.facts)
        self._desk.show_book()

    def _come_back(self, now: _Counting, numbers: tuple[int, int, int], postnummer: str) -> None:
        """The disk refused: the form stands there again with its numbers and the same ids."""
        if self._now is None:
            self._begin(now)
            self._form.fill(numbers, postnummer)

    def _say_counted(self, one: "Occurrence", command: "CountHeads") -> None:
        came = calendar_words.people(command.mothers, command.fathers, command.others)
        text = (
            tr("{title} er talt færdig: {came}. Ctrl+Z fortryder.", title=one.title, came=came)
            if command.closed
            else tr("{title}: {came} er talt. Ctrl+Z fortryder.", title=one.title, came=came)
        )
        self._desk.form.notice.say(text, "ok")

    # -- that was all --------------------------------------------------------------------------------

    def enough(self) -> None:
        """I: nobody came, or what was counted is all, or it is opened again."""
        now = self._now
        if now is None:
            return
        if any(self._form.numbers):
            self.save()
            return
        calendar = self._calendar.of(now.one.day)
        closed = calendar is not None and calendar.closed(now.one)
        self.leave()
        self.close(now.one, closed=not closed)

    def close(self, one: "Occurrence", *, closed: bool = True) -> None:
        """Say that it is all, or that it is not."""
        contacts = self._calendar.contacts(one)
        self._desk.writer.close_activity(
            calendar_words.head_of(one), one.title, closed, self._desk.explain
        ).then(lambda _change: self._say_closed(one, contacts, closed), self)

    def _say_closed(self, one: "Occurrence", contacts: int, closed: bool) -> None:
        if not closed:
            self._desk.form.notice.say(tr("{title} tælles igen.", title=one.title), "info")
            return
        came = trn("{n} talt", "{n} talt", contacts) if contacts else tr("ingen kom")
        self._desk.form.notice.say(
            tr("{title} er talt færdig: {came}. Ctrl+Z fortryder.", title=one.title, came=came), "ok"
        )
