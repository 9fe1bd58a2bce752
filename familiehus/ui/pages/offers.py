"""Tilbud: everything families can be pointed to. To find, to add in four answers, to keep right.

The list finds, the card shows one, the form changes it, the deeds save; this page joins them.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPlainTextEdit, QStackedWidget, QWidget

from familiehus import clock
from familiehus.errors import FamiliehusError
from familiehus.i18n import tr, trn
from familiehus.offers.offer import Offer, OfferState
from familiehus.ui import theme
from familiehus.ui.actions import Action
from familiehus.ui.announcer import Announcer
from familiehus.ui.offers.actions import offer_actions
from familiehus.ui.offers.deeds import OfferDeeds, next_to_check
from familiehus.ui.offers.files import OfferFiles
from familiehus.ui.offers.offer_card import OfferCard
from familiehus.ui.offers.offer_form import OfferForm
from familiehus.ui.offers.offer_list import OfferList
from familiehus.ui.offers.pause_panel import PausePanel
from familiehus.ui.offers.reading import OfferListing, read_listing
from familiehus.ui.offers.state_row import KEYS
from familiehus.ui.offers.tools import OfferTools
from familiehus.ui.offers.words import needs_look
from familiehus.ui.pages.page import Page
from familiehus.ui.undo import UndoStack
from familiehus.values import Change

if TYPE_CHECKING:
    from datetime import date

    from familiehus.storage.cupboard import Cupboard
    from familiehus.ui.tasks import Tasks

SUBJECTS = frozenset({"offer", "activity", "course", "enrolment", "special_day", "owner", "place", "list"})
"""Changes after which the catalogue may look different."""
JUST_NOW = 2.0
"""Seconds in which what was read counts as up to date."""
LEAST_BESIDE = 330
"""Design pixels of the list and of what stands beside it; with less, one of them stands alone."""


class OffersPage(Page):
    """``tasks`` and ``cupboard`` of the open house, ``undo`` of the window."""

    def __init__(
        self, tasks: "Tasks", cupboard: "Cupboard", undo: UndoStack, parent: QWidget | None = None
    ) -> None:
        super().__init__("offers", tr("Tilbud"), "offers", "", parent)
        self.tasks = tasks
        self._read_at = -JUST_NOW
        self._reasons: tuple[str, ...] = ()
        self._checked: set[UUID] = set()
        self._go_to: UUID | None = None
        self._card_wanted = False
        self.list, self.card, self.form, self.pause = OfferList(), OfferCard(), OfferForm(), PausePanel()
        self.tools, self.side, self._row = OfferTools(), QStackedWidget(), QHBoxLayout()
        self.deeds, self.voice = OfferDeeds(tasks, undo, self), Announcer(self)
        self.files = OfferFiles(tasks, cupboard, self, self.deeds)
        self._lay_out()
        self._wire()
        self.reload()

    def _lay_out(self) -> None:
        self.header_tools.addWidget(self.tools)
        for part in (self.card, self.form, self.pause):
            self.side.addWidget(part)
        self._row.setSpacing(theme.px(14))
        self._row.addWidget(self.list, 5)
        self._row.addWidget(self.side, 6)
        self.body.addLayout(self._row, 1)

    def _wire(self) -> None:
        card, tools, empty = self.card, self.tools, self.list.empty
        self.list.lines.stood_on.connect(self._show_card)
        self.list.lines.opened.connect(self._enter)
        card.check_wanted.connect(self.check)
        card.edit_wanted.connect(self.edit)
        card.remove_wanted.connect(self.remove)
        card.state_wanted.connect(self.set_state)
        card.calendar_wanted.connect(self.open_requested)
        self.form.wanted.connect(self._save)
        self.form.closed.connect(self._back_to_card)
        self.pause.wanted.connect(self._pause)
        self.pause.closed.connect(self._back_to_card)
        for signal in (tools.new_wanted, empty.new.clicked):
            signal.connect(self.new)
        for signal in (tools.import_wanted, empty.fetch.clicked):
            signal.connect(self.files.import_file)
        for signal in (tools.starter_wanted, empty.starter.clicked):
            signal.connect(self.add_starter)
        tools.csv_wanted.connect(self.files.export_csv)
        tools.hsds_wanted.connect(self.files.export_hsds)
        for source in (self.deeds, self.files):
            source.said.connect(self._say)
            source.refused.connect(self._refuse)

    # -- reading ------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the catalogue."""
        if not self.tasks.closed:
            self._read_at = clock.monotonic()
            self.tasks.read(read_listing, clock.today()).then(self._came, self)

    def refresh(self, change: Change | None) -> None:
        """Ours or another's."""
        if change is None or change.subject in SUBJECTS:
            self.reload()

    def _came(self, listing: OfferListing) -> None:
        self._reasons = listing.reasons
        self._checked.clear()
        had_focus = self._list_has_keyboard()
        self.list.show_offers(listing.offers)
        if self._go_to is not None:
            self.list.lines.stand_on(self._go_to)
            self._go_to = None
        self._show_card(self.list.lines.current())
        many = sum(one.state is not OfferState.ENDED for one in listing.offers)
        self.set_heading(
            tr("Tilbud"), trn("{n} at pege hen til", "{n} at pege hen til", many) if many else ""
        )
        if had_focus and not self._list_has_keyboard():
            self._focus()
        self._arrange()

    def _list_has_keyboard(self) -> bool:
        here = QApplication.focusWidget()
        return here is not None and self.list.isAncestorOf(here)

    def activated(self) -> None:
        """In front: the keyboard on the list, and up to date."""
        if self.side.currentWidget() is self.card:
            self._focus()
        if clock.monotonic() - self._read_at > JUST_NOW:
            self.reload()

    # -- what is shown ------------------------------------------------------------------------------------

    @property
    def offer(self) -> Offer | None:
        """The one the keyboard stands on."""
        return self.list.catalogue.by_id.get(self.list.lines.current() or UUID(int=0))

    def on_kept(self) -> bool:
        """One is chosen that is kept here, and nothing else is being done."""
        offer = self.offer
        free = self.side.currentWidget() is self.card
        return free and offer is not None and not offer.source.follows_the_calendar

    def _show_card(self, offer: object) -> None:
        found = self.list.catalogue.by_id.get(offer) if isinstance(offer, UUID) else None
        self.card.show_offer(found, clock.today())

    def _enter(self, _offer: object) -> None:
        """Enter on a line: change it; in a small room look at it first."""
        if self._alone() and not self._card_wanted:
            self._card_wanted = True
            self._arrange()
            self.card.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.edit()

    def _alone(self) -> bool:
        return self.width() - 2 * theme.px(26) < 2 * theme.px(LEAST_BESIDE) + theme.px(14)

    def _arrange(self) -> None:
        """Side by side where there is room, else one of them; an empty catalogue stands alone."""
        busy = self.side.currentWidget() is not self.card
        chosen = self.card.offer is not None
        alone = self._alone()
        self.side.setVisible(busy or (chosen and (not alone or self._card_wanted)))
        self.list.setVisible(not alone or not self.side.isVisibleTo(self))

    def _back_to_card(self) -> None:
        self.side.setCurrentWidget(self.card)
        self._card_wanted = False
        self._arrange()
        self._focus()

    def _focus(self) -> None:
        self.list.stop().setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, text: str) -> None:
        self.card.notice.clear()
        self.voice.say(text)

    def _refuse(self, text: str) -> None:
        if self.card.isVisible():
            self.card.notice.say(text, "warm")
        else:
            notices = getattr(self.window(), "notices", None)
            if notices is not None:
                notices.show_notice(text, "warm")

    def actions(self) -> Sequence[Action]:  # type: ignore[override]
        """Every key of the page."""
        return offer_actions(self)

    def search(self) -> bool:
        """F3."""
        self.list.search()
        return True

    def typed_words(self) -> str:
        """A lock would lose what is typed in the form."""
        return tr("et tilbud") if self.side.currentWidget() is self.form and self.form.dirty else ""

    # -- deeds --------------------------------------------------------------------------------------------

    def new(self) -> None:
        """N."""
        if self._may_leave():
            self.form.begin_new(uuid4(), self._topics(), clock.today())
            self._open(self.form, self.form.first())

    def edit(self) -> None:
        """F2 or Enter."""
        offer = self.offer
        if offer is not None and self.on_kept():
            self.form.begin_edit(offer, self._topics(), clock.today())
            self._open(self.form, self.form.first())

    def check(self) -> None:
        """K: still right; the keyboard goes on to the next one that should be looked at."""
        offer = self.offer
        if offer is None or not self.on_kept():
            return
        today, shown = clock.today(), self.list.catalogue.found(self.list.wanted, clock.today())
        self._checked.add(offer.id)
        due = frozenset(one.id for one in shown if needs_look(one, today)) - self._checked
        following = next_to_check(shown, offer.id, due)
        self.deeds.check(offer)
        if following is not None:
            self.list.lines.stand_on(following)

    def set_state(self, state: OfferState) -> None:
        """I, L, F, O."""
        offer = self.offer
        if offer is None or not self.on_kept():
            return
        if state is OfferState.PAUSED:
            self.pause.begin(offer, clock.today())
            self._open(self.pause, self.pause.line)
        elif state is not offer.state:
            self.deeds.set_state(offer, state)

    def state_setter(self, state: OfferState) -> Callable[[], None]:
        """For the palette."""
        return lambda: self.set_state(state)

    def remove(self) -> None:
        """Delete."""
        offer = self.offer
        if offer is not None and self.on_kept():
            self.deeds.remove(offer)

    def add_starter(self) -> None:
        """The national ones."""
        self.deeds.add_starter()

    def _pause(self, until: "date | None") -> None:
        offer = self.offer
        if offer is not None:
            self.deeds.set_state(offer, OfferState.PAUSED, until)
        self._back_to_card()

    def _save(self, offer: Offer, was: Offer | None) -> None:
        task = self.deeds.save(offer, was)
        task.then(lambda _change: self._saved(offer.id), self).failed(self._not_saved, self)

    def _saved(self, offer: UUID) -> None:
        self._go_to = offer
        self.form.finish()

    def _not_saved(self, error: FamiliehusError) -> None:
        self.form.refuse(error)

    def _topics(self) -> tuple[str, ...]:
        """The house's reasons, without the one that says nothing."""
        return tuple(one for one in self._reasons if one.casefold() != "andet")

    def _may_leave(self) -> bool:
        if self.side.currentWidget() is self.form and self.form.dirty:
            self.form.leave()
            return self.side.currentWidget() is not self.form
        return True

    def _open(self, panel: QWidget, first: QWidget) -> None:
        self.side.setCurrentWidget(panel)
        self._arrange()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- Qt -----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters wherever the keyboard is on this page, but not while something is typed."""
        others = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        typing = isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit)
        deed = None if typing or others or self.side.currentWidget() is not self.card else self._deed(event)
        if deed is None:
            super().keyPressEvent(event)
        else:
            deed()

    def _deed(self, event: QKeyEvent) -> Callable[[], None] | None:
        key = Qt.Key(event.key())
        states = {one: self.state_setter(state) for state, (_letter, one) in KEYS.items()}
        deeds: dict[Qt.Key, Callable[[], None]] = {
            **states, Qt.Key.Key_N: self.new, Qt.Key.Key_F2: self.edit, Qt.Key.Key_K: self.check,
            Qt.Key.Key_S: self.list.filters.toggle_stale, Qt.Key.Key_Delete: self.remove,
        }  # fmt: skip
        if key == Qt.Key.Key_Escape and self._card_wanted and self._alone():
            return self._back_to_card
        return deeds.get(key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another room."""
        super().resizeEvent(event)
        self._arrange()
