"""Henvisninger: who is on the way to whom, who waits too long, and what is the next thing to do about it.

Nobody is let go before somebody else has caught them. The list finds, the right half shows one and asks, the
deeds save; this page joins them. ``refer_family`` and ``refer_to`` begin a new one from elsewhere.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from familiehus import clock
from familiehus.handover.referral import Step
from familiehus.i18n import tr, trn
from familiehus.offers.offer import Offer
from familiehus.queries.handover_lines import ReferralLine
from familiehus.ui import dialogs, theme
from familiehus.ui.actions import Action
from familiehus.ui.announcer import Announcer
from familiehus.ui.pages.page import Page
from familiehus.ui.referrals import deeds_of
from familiehus.ui.referrals.actions import referral_actions
from familiehus.ui.referrals.consent_way import ConsentWay
from familiehus.ui.referrals.deeds import ReferralDeeds
from familiehus.ui.referrals.deeds_of import Deed
from familiehus.ui.referrals.list_view import ReferralList
from familiehus.ui.referrals.page_forms import PageForms
from familiehus.ui.referrals.reading import Referrals, read_referrals
from familiehus.ui.referrals.side import Side
from familiehus.ui.referrals.sifting import Sift
from familiehus.ui.undo import UndoStack
from familiehus.values import Change

if TYPE_CHECKING:
    from familiehus.storage.cupboard import Cupboard
    from familiehus.ui.referrals.letter_sheet import LetterSheet
    from familiehus.ui.tasks import Tasks

SUBJECTS = frozenset({"referral", "family", "consent", "enrolment"})
"""Changes that a referral may look different after."""
JUST_NOW = 2.0
"""Seconds in which what was read counts as up to date."""


class ReferralsPage(Page):
    """``tasks`` and ``cupboard`` of the open house, ``undo`` of the window. ``consent_wanted`` carries a
    family and the consent of it that its page shall show."""

    consent_wanted = Signal(object, object)

    def __init__(
        self, tasks: "Tasks", cupboard: "Cupboard", undo: UndoStack, parent: QWidget | None = None
    ) -> None:
        super().__init__("referrals", tr("Henvisninger"), "arrow", "", parent)
        self.tasks, self.cupboard, self.undo = tasks, cupboard, undo
        self._read_at = -JUST_NOW
        self._wanted: UUID | None = None
        self._letter: LetterSheet | None = None
        self.list, row = ReferralList(), QHBoxLayout()
        row.setSpacing(theme.px(14))
        self.side = Side(row, self.list, self)
        self.body.addLayout(row, 1)
        self.voice = Announcer(self)
        self.deeds = ReferralDeeds(tasks, undo, self)
        self.consent_way = ConsentWay(tasks, cupboard, undo, self)
        self.forms = PageForms(self.side, tasks, cupboard, self.deeds, self.consent_way)
        self._wire()
        self.reload()

    def _wire(self) -> None:
        shown, detail = self.list, self.side.detail
        shown.stood_on.connect(self._stood_on)
        shown.opened.connect(self.open_referral)
        shown.out_wanted.connect(self.new_out)
        shown.in_wanted.connect(self.new_in)
        shown.sifted_anew.connect(self._follow_list)
        shown.tell.told.connect(self.deeds.told)
        shown.expiring.opened.connect(
            lambda one: self.consent_wanted.emit(one.consent.family, one.consent.id)
        )
        detail.wanted.connect(self._do)
        detail.closed.connect(self.back)
        self.side.left.connect(self._focus)
        self.forms.begun.connect(self._begun)
        self.deeds.said.connect(self._say)
        self.deeds.refused.connect(self._refuse)

    # -- reading ------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the list."""
        if not self.tasks.closed:
            self._read_at = clock.monotonic()
            self.tasks.read(read_referrals, self.cupboard.actor, clock.today()).then(self._came, self)

    def refresh(self, change: Change | None) -> None:
        """Ours or another's."""
        if change is None or change.subject in SUBJECTS:
            self.reload()

    def _came(self, read: Referrals) -> None:
        today = clock.today()
        self.list.show_rows(read.rows, today)
        self.list.show_duties(read.duties, today)
        if self._wanted is not None and self._row(self._wanted) is not None:
            wanted, self._wanted = self._wanted, None
            self.list.let_in(wanted)
            self.list.lines.stand_on(wanted)
        self._follow_list()
        late = read.duties.late
        words = trn("1 ting haster", "{n} ting haster", late) if late else ""
        self.set_heading(self.title, words)

    def _row(self, referral: UUID | None) -> ReferralLine | None:
        return next((one for one in self.list.rows if one.referral.id == referral), None)

    def _follow_list(self) -> None:
        """The right half shows the line that the keyboard stands on."""
        self.side.detail.show_line(self._row(self.list.current()), clock.today())

    def _stood_on(self, _referral: object) -> None:
        self._follow_list()

    # -- what is shown ------------------------------------------------------------------------------------

    @property
    def line(self) -> ReferralLine | None:
        """The referral that is shown."""
        return self.side.detail.line

    def open_referral(self, referral: UUID) -> None:
        """Show one; from elsewhere too."""
        if self._row(referral) is None:
            self._wanted = referral
            self.reload()
            return
        self.list.let_in(referral)
        self.list.lines.stand_on(referral)
        self._follow_list()
        self.side.want(True)
        if self.side.narrow:
            self.side.detail.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_only(self, referrals: frozenset[UUID]) -> None:
        """What the front page spoke of."""
        self.side.want(False)
        if referrals:
            self.list.show_only(referrals)
        else:
            self.list.show_sift(Sift.LATE)
        self.reload()
        self._focus()

    def back(self) -> None:
        """Esc: the list."""
        self.side.want(False)
        self._focus()

    def _begun(self, referral: UUID) -> None:
        self._wanted = referral
        self.reload()

    def _say(self, text: str) -> None:
        self.side.detail.notice.clear()
        self.list.notice.clear()
        self.voice.say(text)

    def _refuse(self, text: str) -> None:
        notice = self.list.notice if self.side.detail.isHidden() else self.side.detail.notice
        notice.say(text, "warm")

    def _focus(self) -> None:
        alone = self.list.isHidden()
        (self.side.detail.back if alone else self.list.stop()).setFocus(Qt.FocusReason.OtherFocusReason)

    def activated(self) -> None:
        """In front: the keyboard on the list, and up to date."""
        if self.side.form is None:
            self._focus()
        if clock.monotonic() - self._read_at > JUST_NOW:
            self.reload()

    def actions(self) -> Sequence[Action]:  # type: ignore[override]
        """Every key of the page."""
        return referral_actions(self)

    def search(self) -> bool:
        """F3: in the list."""
        if self.list.isHidden():
            return False
        self.list.search()
        return True

    # -- deeds --------------------------------------------------------------------------------------------

    def new_out(self) -> None:
        """N."""
        self.forms.new_out()

    def new_in(self) -> None:
        """I."""
        self.forms.new_in()

    def refer_family(self, family: UUID) -> None:
        """From a family's page."""
        self.forms.new_out(family=family)

    def refer_to(self, offer: Offer) -> None:
        """From the catalogue: fields about the family are empty."""
        self.forms.new_out(offer=offer)

    def has_key(self, key: str) -> bool:
        """The letter means something on the referral that is shown."""
        return self._deed(key) is not None and self.side.form is None

    def press_key(self, key: str) -> None:
        """A letter."""
        deed = self._deed(key)
        if deed is not None and self.side.may_open():
            self._do(deed)

    def _deed(self, key: str) -> Deed | None:
        line = self.line
        return None if line is None else next((d for d in deeds_of.all_of(line) if d.key == key), None)

    def _do(self, deed: Deed) -> None:
        line = self.line
        if line is None:
            return
        one, deeds, forms = line.referral, self.deeds, self.forms
        if deed.step is Step.SENT:
            deeds.sent(one.id).failed(deeds.refuse, self)
        elif deed.step is Step.WAITS_ONE:
            from familiehus.ui.referrals.turn_panel import Turn

            deeds.turn(one.id, Turn(Step.WAITS_ONE)).failed(deeds.refuse, self)
        elif deed.step is not None:
            forms.step(line, deed.step)
        else:
            self._other(deed.name, line)

    def _other(self, name: str, line: ReferralLine) -> None:
        forms = self.forms
        deeds: dict[str, Callable[[], object]] = {
            "close": lambda: forms.close(line),
            "owner": lambda: forms.owner(line),
            "feedback": lambda: forms.feedback(line),
            "agreed": lambda: self.deeds.agree(line.referral).failed(self.deeds.refuse, self),
            "letter": self.show_letter,
            "back": lambda: self._take_back(line),
            "remove": lambda: self._remove(line),
        }
        deeds[name]()

    def _take_back(self, line: ReferralLine) -> None:
        detail = tr("Det, der blev skrevet sidst på henvisningen, forsvinder igen. Du kan skrive det på ny.")
        if dialogs.ask(self, tr("Tag det sidste trin tilbage?"), detail, tr("Tag det tilbage")):
            self.deeds.back(line.referral.id)

    def _remove(self, line: ReferralLine) -> None:
        detail = tr("Kun for en henvisning, der aldrig skulle have været skrevet. Familien bliver stående.")
        if dialogs.ask(self, tr("Tag henvisningen tilbage?"), detail, tr("Tag den tilbage"), danger=True):
            self.deeds.remove(line.referral.id)

    def show_letter(self) -> None:
        """B: the gate is asked again."""
        from familiehus.ui.referrals.letter_sheet import LetterSheet

        if self.line is not None:
            if self._letter is None:
                self._letter = LetterSheet(self.window(), self.tasks, self.cupboard)
            self._letter.show_letter(self.line.referral.id)

    # -- Qt -----------------------------------------------------------------------------------------------

    def typed_words(self) -> str:
        """A lock would lose what is typed. Nobody's name."""
        if self.consent_way.dirty:
            return tr("et samtykke")
        return tr("noget om en henvisning") if self.side.dirty else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and digits, wherever the keyboard is on this page, but not while something is typed."""
        here = QApplication.focusWidget()
        typing = self.side.holds_focus(here) or self.list.field.hasFocus()
        others = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if typing or others or not self._letter_key(event):
            super().keyPressEvent(event)

    def _letter_key(self, event: QKeyEvent) -> bool:
        key, typed = Qt.Key(event.key()), event.text().upper()
        if key == Qt.Key.Key_Escape:
            self.back()
        elif typed == "N":
            self.new_out()
        elif typed == "I":
            self.new_in()
        elif typed.isdecimal() and 1 <= int(typed) <= len(Sift):
            self.list.show_sift(list(Sift)[int(typed) - 1])
        elif typed and self.has_key(typed):
            self.press_key(typed)
        else:
            return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both halves, or one."""
        super().resizeEvent(event)
        if hasattr(self, "side"):
            self.side.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Coming back to the window: another one may have written meanwhile."""
        super().changeEvent(event)
        coming = event.type() == QEvent.Type.ActivationChange and self.isActiveWindow()
        if coming and hasattr(self, "forms") and clock.monotonic() - self._read_at > JUST_NOW:
            self.reload()
