"""F4 in the window: ``FinderAtWindow(…)``. Its card is made when it is first wanted.

Whoever knows how to refer a named family sets ``refer``; it gets the offer.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.offers.offer import Offer
from familiehus.ui.actions import Action
from familiehus.ui.announcer import Announcer
from familiehus.ui.tasks import Tasks
from familiehus.ui.undo import UndoStack

if TYPE_CHECKING:
    from familiehus.storage.cupboard import Cupboard
    from familiehus.ui.finder.finder_overlay import FinderOverlay
    from familiehus.ui.finder.seddel_sheet import SeddelSheet


class FinderAtWindow(QObject):
    """``refer(offer)``: open a referral of a named family; None where nobody may."""

    def __init__(
        self, window: QWidget, announcer: Announcer, tasks: Tasks, cupboard: "Cupboard", undo: UndoStack
    ) -> None:
        super().__init__(window)
        self._window, self._announcer = window, announcer
        self._tasks, self._cupboard, self._undo = tasks, cupboard, undo
        self.refer: Callable[[Offer], object] | None = None
        self.card: FinderOverlay | None = None
        self.sheet: SeddelSheet | None = None

    def action(self) -> Action:
        """What the palette, the sheet of keys and F4 do."""
        words = (tr("tilbud"), tr("hjælp"), tr("tilbudsseddel"), tr("peg videre"), tr("henvis"), tr("finder"))
        return Action("frame.finder", tr("Find hjælp til en familie"), "F4", words, self.open)

    def open(self) -> None:
        """F4."""
        card = self._made()
        card.can_refer = self.refer is not None
        self._reader.wanted()
        card.open()

    def _made(self) -> "FinderOverlay":
        if self.card is None:
            from familiehus.ui.finder.catalogue import CatalogueReader
            from familiehus.ui.finder.counting import Counting
            from familiehus.ui.finder.finder_overlay import FinderOverlay

            self.card = card = FinderOverlay(self._window, self._announcer)
            self._reader, self._counting = CatalogueReader(self._tasks, self), Counting(
                self._tasks, self._undo, self
            )  # fmt: skip
            self._reader.ready.connect(card.show_catalogue)
            card.can_take_back = lambda: self._counting.can_take_back
            card.look.connect(self._look)
            card.both.connect(self._both)
            card.count.connect(self._count)
            card.take_back.connect(self._counting.take_back)
            card.refer.connect(self._refer)
            card.forgotten.connect(self._counting.forget)
            self._counting.counted.connect(self._say_counted)
            self._counting.taken_back.connect(self._say_taken_back)
            self._counting.refused.connect(self._say_refused)
        return self.card

    def _refer(self, offer: Offer) -> None:
        if self.refer is not None:
            self.refer(offer)

    # -- paper and counting -------------------------------------------------------------------------------

    def _look(self) -> None:
        self._paper(print_at_once=False)

    def _both(self) -> None:
        self._count()
        self._paper(print_at_once=True)

    def _paper(self, *, print_at_once: bool) -> None:
        from familiehus.ui.finder.seddel_sheet import SeddelSheet

        if self.sheet is None:
            self.sheet = SeddelSheet(self._window, self._tasks, self._cupboard)
            self.sheet.printed.connect(self._printed)
        if self.card is not None and self.card.picks:
            self.sheet.show_offers(tuple(self.card.picks), print_at_once=print_at_once)

    def _printed(self) -> None:
        """Counted once, however often it is printed."""
        self._count(again_is_fine=True)

    def _count(self, *, again_is_fine: bool = False) -> None:
        card = self.card
        if card is None or not card.picks:
            return
        place = card.side.place.value or ""
        if not self._counting.count(place, tuple(card.picks)) and not again_is_fine:
            self._say(tr("De er talt allerede."))

    def _say_counted(self, many: int) -> None:
        self._say(tr("Peget videre: {n}", n=many), tr("Fortryd"))

    def _say_taken_back(self, many: int) -> None:
        self._say(tr("Taget tilbage: {n}", n=many))

    def _say_refused(self, error: FamiliehusError) -> None:
        if self.card is not None:
            self.card.side.notice.say(sentence(error), "warm")

    def _say(self, words: str, action: str = "") -> None:
        if self.card is not None and self.card.isVisible():
            self.card.side.notice.say(words, "ok", action)
        if self.sheet is not None and self.sheet.isVisible():
            self.sheet.side.notice.say(words, "ok")
