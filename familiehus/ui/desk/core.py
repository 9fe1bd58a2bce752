"""The desk itself: the contact being typed, the day being shown, and how one joins the other."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from familiehus import clock
from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.ui.desk import words
from familiehus.ui.desk.contact_form import ContactForm
from familiehus.ui.desk.day_book import DayBook
from familiehus.ui.desk.day_side import DaySide
from familiehus.ui.desk.draft import Draft, draft_of
from familiehus.ui.desk.entry_words import row_cells
from familiehus.ui.desk.modes import Editing, Paper
from familiehus.ui.desk.notice import show_whole
from familiehus.ui.desk.unsaved import Unsaved
from familiehus.ui.desk.writer import Writer
from familiehus.values import Change, ChangeVerb, ContactFacts, CorrectionReason

if TYPE_CHECKING:
    from familiehus.queries.house import DeskLists

DOUBLE_ENTER = 0.4
"""Seconds after a save in which an Enter on the fresh form is the same Enter."""


class Desk(QObject):
    """State of the page, and what Enter does. The other rooms (late entry, closing …) work on it.

    ``moved``: into or out of the paper or a correction. ``shown``: the list says something else now.
    """

    moved = Signal()
    shown = Signal()

    def __init__(self, form: ContactForm, side: DaySide, parent: QObject) -> None:
        super().__init__(parent)
        self.form, self.side = form, side
        self.writer = Writer(self)
        self.writer.must_reopen = self._must_reopen
        self.writer.wrote.connect(self.follow)
        self.writer.refused.connect(self.explain)
        self.lists: DeskLists | None = None
        self.today = clock.today()
        self.book = DayBook(self.today)
        self.draft = Draft()
        self.paper: Paper | None = None
        self.editing: Editing | None = None
        self.unsaved: list[Unsaved] = []
        self.last: ContactFacts | None = None
        self.ask_reason: Callable[[Callable[[], None]], None] = lambda _then: None
        self.reread: Callable[[], None] = lambda: None
        self.sticky: Callable[[Draft], Draft] = lambda draft: draft
        """What a fresh form begins with, beside what stays from the one before."""
        self._saved_at = -1.0

    # -- what is shown -------------------------------------------------------------------------------

    def set_draft(self, draft: Draft) -> None:
        """The form shows this now; whatever was said about the one before is over."""
        self.draft = self.sticky(draft)
        self.form.show_draft(self.draft)
        self.form.notice.clear()

    def set_kind_again(self) -> None:
        """Something else is on: a fresh form begins otherwise, and what was said in it stays said."""
        before, self.draft = self.draft, self.sticky(self.draft)
        if self.draft != before:
            self.form.show_draft(self.draft)

    def show_book(self) -> None:
        """The list, the number and the bars."""
        if self.lists is None:
            return
        title = (
            tr("I dag")
            if self.book.day == self.today
            else words.capital(words.full_day(self.book.day, self.today))
        )
        self.side.show_book(self.book, self.lists, title, self.unsaved)
        self.shown.emit()

    def focus(self) -> None:
        """Ready for typing."""
        self.form.where.focus_field()
        show_whole(self.form.where.field)

    def explain(self, error: FamiliehusError) -> None:
        """Something was refused: say it in place, and look again at what is really there."""
        self.form.notice.say(sentence(error), "warm")
        if error.code in ("contact_gone", "day_count_moved", "day_closed"):
            self.reread()

    def follow(self, change: Change) -> None:
        """A write of ours is on the disk: the list shows it at once."""
        before = self.book.entries()
        self.book.apply(change)
        if self.book.entries() != before or change.subject == "day":
            self.show_book()
        if change.verb is ChangeVerb.ADDED and isinstance(change.after, ContactFacts):
            who, where = words.times(change.after), words.postnummer(change.after.postnummer)
            self.form.notice.whisper(tr("Gemt: {who}, {where}", who=who, where=where))

    # -- saving --------------------------------------------------------------------------------------

    def save(self) -> None:
        """Enter. Complete digits that can only mean one postnummer, complain in place, or save."""
        if self.lists is None or self._is_second_enter():
            return
        if self.form.hint.complete:
            self.set_draft(self.draft.with_digits(self.form.hint.complete))
        elif (missing := self.draft.missing) is not None:
            self.form.notice.whisper(self.form.complain(missing))
            self.focus()
        elif self.needs_reason():
            self.ask_reason(self.save)
        elif self.editing is not None:
            self._save_change(self.editing)
        else:
            self._save_new()

    def _is_second_enter(self) -> bool:
        return self.draft.untouched and clock.monotonic() - self._saved_at < DOUBLE_ENTER

    def needs_reason(self) -> bool:
        """The day was counted to the end, it is not today, and nobody has said why it changes."""
        place = self.editing.entry.facts.place if self.editing else self.draft.place
        counted = bool({place, self.draft.place} & self.book.closed) and self.book.day != self.today
        return counted and (self.paper is None or self.paper.reason is None)

    def _save_new(self) -> None:
        facts, draft = self.draft.facts(*self.when()), self.draft.touch()
        self.last = facts
        self.register(facts, draft)  # first: the disk works while the window changes
        self.set_draft(draft.next())
        self._saved()

    def register(self, facts: ContactFacts, draft: Draft) -> None:
        """Send a new contact; if it is refused it comes back."""
        contact_id = draft.touch().id
        assert contact_id is not None
        send = partial(self.writer.register, contact_id, facts, self.reason())
        self._send(send, contact_id, facts, partial(self._come_back, draft, self.paper))

    def _save_change(self, editing: Editing) -> None:
        entry, draft = editing.entry, self.draft
        facts = draft.facts(entry.facts.day, entry.facts.hour)
        before = self.book.get(entry.id)
        self.leave_edit()
        self._saved()
        if before is not None and before.facts != facts:
            send = partial(self.writer.change, entry.id, before.facts, facts, self.reason())
            self._send(send, entry.id, facts, lambda: False)

    def _send(
        self, send: Callable[..., None], key: UUID, facts: ContactFacts, come_back: Callable[[], bool]
    ) -> None:
        book = self.book

        def lost(error: FamiliehusError) -> None:
            book.give_up(key)
            if not come_back() and self.lists is not None:
                cells = row_cells(facts, self.lists)
                self.unsaved.append(Unsaved(key, cells, again))
            self.show_book()
            self.explain(error)

        def again() -> None:
            send(lost)
            book.expect(key, facts)
            self.show_book()

        again()

    def _come_back(self, draft: Draft, paper: Paper | None) -> bool:
        """A refused contact returns into the form, unless something else is being typed there."""
        if not self.draft.untouched or self.editing is not None or self.paper != paper:
            return False
        self.set_draft(draft)
        return True

    def retry(self, key: Any) -> None:
        """Try an unsaved contact once more."""
        waiting = [one for one in self.unsaved if one.id == key]
        self.unsaved = [one for one in self.unsaved if one.id != key]
        self.form.notice.clear()
        self.show_book()
        for one in waiting:
            one.send()

    def _saved(self) -> None:
        self._saved_at = clock.monotonic()
        self.form.facts.close_strip()
        self.focus()

    def when(self) -> tuple[date, int | None]:
        """Day and hour of what is typed now."""
        if self.paper is not None:
            return self.paper.day, self.paper.hour
        now = clock.now()
        return now.date(), now.hour

    def reason(self) -> CorrectionReason | None:
        """Why a counted day changes, as said once for this stay at the paper."""
        return self.paper.reason if self.paper is not None else None

    def _must_reopen(self, day: date, place: str) -> bool:
        return day == self.today == self.book.day and place in self.book.closed

    # -- correcting ----------------------------------------------------------------------------------

    def edit(self, contact_id: UUID | None) -> None:
        """F2: this contact, else the newest, in the same form."""
        entries = self.book.entries()
        entry = self.book.get(contact_id) if contact_id is not None else next(iter(entries), None)
        if entry is None or self.lists is None:
            self.form.notice.say(tr("Der er ingen henvendelse at rette endnu."), "info")
            return
        waiting = self.editing.waiting if self.editing is not None else self.draft
        self.editing = Editing(entry, waiting)
        self.set_draft(draft_of(entry.facts, entry.id))
        self.show_mode()
        self.focus()

    def leave_edit(self) -> None:
        """Back to the form as it was."""
        if self.editing is not None:
            waiting, self.editing = self.editing.waiting, None
            self.set_draft(waiting)
            self.show_mode()

    def set_hour(self, hour: int | None) -> None:
        """The hour of the paper, or of the contact being corrected."""
        if self.editing is not None:
            facts = replace(self.editing.entry.facts, hour=hour)
            self.editing = replace(self.editing, entry=replace(self.editing.entry, facts=facts))
        elif self.paper is not None:
            self.paper = replace(self.paper, hour=hour)
        self.show_mode()

    def show_mode(self) -> None:
        """The band over the cards, and the word on the button."""
        if self.editing is not None:
            self.form.show_editing(self.editing.entry.facts)
        elif self.paper is not None:
            self.form.show_paper(self.paper.day, self.paper.hour, self.today)
        else:
            self.form.show_plain()
        self.moved.emit()
