"""A family's page over the window: what was said yes to, where it was sent, whom one must tell, until when.

Keys: arrows go from line to line, T the family takes its yes back, P prints, N a new consent, D a § 11 e
meeting, H a referral, F2 name and phone, B "Jeg er bekymret", Ctrl+P all that is known of the family, Ctrl+Z,
Esc. Taking back is one key and is not asked about: the family has said no. Erasing has no key, and a sheet of
its own that asks. It decides nothing; whoever made it saves.
"""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from familiehus.i18n import tr
from familiehus.queries.handover import FamilyPage
from familiehus.ui.activity.chip_row import ChipRow
from familiehus.ui.activity.tab_order import chain
from familiehus.ui.calendar_files.sheet import FileSheet
from familiehus.ui.desk.notice import Notice, show_whole
from familiehus.ui.handover.family_entry import EntryCard
from familiehus.ui.handover.family_timeline import Entry, people, seen, timeline
from familiehus.ui.handover.family_words import about_family
from familiehus.ui.widgets.buttons import LinkButton, QuietButton
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.text import Text

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class FamilySheet(FileSheet):
    """One signal a deed; those about a line carry its id."""

    consent_wanted = Signal()
    meeting_wanted = Signal()
    refer_wanted = Signal()
    rename_wanted = Signal()
    concern_wanted = Signal()
    extract_wanted = Signal()
    erase_wanted = Signal()
    undo_wanted = Signal()
    withdraw = Signal(object)
    print_wanted = Signal(object)
    referral_wanted = Signal(object)
    told = Signal(object, str, bool)
    width_px = 900

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, tr("Familien"), tr("Nyt samtykke"))
        self.page: FamilyPage | None = None
        self.opens_referrals = False
        self.entries: tuple[Entry, ...] = ()
        self.cards: list[EntryCard] = []
        self._stand_on: UUID | None = None
        self._person = ""
        self.about = Text("", "small", "muted", wrap=True)
        self.notice, self.people = Notice(), ChipRow(tr("Hvis samtykker"))
        self.empty = Text(
            tr("Her er ikke noget endnu. Spørg familien, hvad I må fortælle videre og til hvem, og tryk N."),
            "body", "muted", wrap=True,
        )  # fmt: skip
        self._buttons()
        for part in (self.empty, self.people):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self._rights()
        self.card.body.insertWidget(1, self.about)
        self.card.body.insertWidget(2, self.notice)
        self.area.installEventFilter(self)
        self.people.chosen.connect(self._choose_person)

    def _buttons(self) -> None:
        self.go.set_label(tr("Nyt samtykke"), "N")
        self.meeting = QuietButton(tr("§ 11 e-drøftelse"), "D")
        self.refer = QuietButton(tr("Ny henvisning"), "H")
        self.rename = LinkButton(tr("Ret navn"), "F2")
        self.concern = LinkButton(tr("Jeg er bekymret"), "B")
        self.extract = LinkButton(tr("Det har vi om jer"), "Ctrl+P")
        self.erase = LinkButton(tr("Slet familien …"))
        while self.foot.count():
            self.foot.takeAt(0)
        flow = FlowLayout(gap_x=8, gap_y=8)
        for one in (self.go, self.refer, self.meeting, self.rename, self.concern):
            flow.addWidget(one)
        self.foot.addLayout(flow, 1)
        pairs: tuple[tuple[QAbstractButton, Callable[[], None]], ...] = (
            (self.go, self.consent_wanted.emit),
            (self.meeting, self.meeting_wanted.emit),
            (self.refer, self.refer_wanted.emit),
            (self.rename, self.rename_wanted.emit),
            (self.concern, self.concern_wanted.emit),
            (self.extract, self.extract_wanted.emit),
            (self.erase, self.erase_wanted.emit),
        )
        for button, act in pairs:
            button.clicked.connect(lambda _on=False, act=act: act())
        self.refer.hide()

    def _rights(self) -> None:
        """Last of what scrolls: always there, and not beside what is pressed every day."""
        row = FlowLayout(gap_x=8, gap_y=4)
        row.addWidget(Text(tr("Familien kan altid bede om:"), "small", "muted"))
        for one in (self.extract, self.erase):
            row.addWidget(one)
        self.column.addLayout(row)

    # -- what is shown ------------------------------------------------------------------------------------

    def show_page(self, page: FamilyPage, today: date) -> None:
        """The page as it is now; the keyboard stays on its line."""
        here = self._card_here()
        wanted = self._stand_on or (here.entry.id if here is not None else None)
        same = self.page is not None and self.page.family.id == page.family.id
        if not same:
            self._person = ""
            self.notice.clear()
        self.page, self._stand_on = page, None if self.isVisible() else self._stand_on
        self.title.setText(page.family.name)
        self.about.setText(about_family(page.family))
        self.entries = timeline(page, today)
        known = people(page)
        several = len(known) > 1
        self.people.set_choices([("", tr("alle")), *((name, name) for name in known)] if several else [])
        self.people.setVisible(several)
        self.people.set_value(self._person if self._person in known else "")
        self._fill()
        self._go_to(wanted)

    def forget(self) -> None:
        """Closed: nothing of a family stays in a widget."""
        self.page, self.entries, self._person, self._stand_on = None, (), "", None
        self.title.setText(tr("Familien"))
        self.about.setText("")
        self.notice.clear()
        self.people.set_choices([])
        self._fill()

    def stand_on(self, entry: UUID) -> None:
        """Where the keyboard goes when the page is read anew."""
        self._stand_on = entry

    def _choose_person(self, name: object) -> None:
        self._person = str(name)
        self._fill()

    def _fill(self) -> None:
        for old in self.cards:
            self.column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.cards = [self._card(entry) for entry in seen(self.entries, self._person)]
        for place, card in enumerate(self.cards, 2):
            self.column.insertWidget(place, card)
            card.show()
        self.empty.setVisible(not self.cards)
        chain(self.inside)
        self.fit()

    def _card(self, entry: Entry) -> EntryCard:
        card = EntryCard(entry, opens=self.opens_referrals, parent=self.inside)
        card.withdraw.connect(lambda: self.withdraw.emit(entry.id))
        card.print_wanted.connect(lambda: self.print_wanted.emit(entry.consent))
        card.open_wanted.connect(lambda: self.referral_wanted.emit(entry.id))
        card.told.connect(lambda whom, on: self.told.emit(entry.id, whom, on))
        return card

    def _go_to(self, entry: UUID | None) -> None:
        card = next((one for one in self.cards if one.entry.id == entry), None)
        if card is not None and self.isVisible():
            there = card.first_untold() or card
            there.setFocus()
            show_whole(there)

    def _card_here(self) -> EntryCard | None:
        here = QApplication.focusWidget()
        return next((one for one in self.cards if one is here or (here and one.isAncestorOf(here))), None)

    # -- keys ---------------------------------------------------------------------------------------------

    def take_focus(self) -> None:
        """On the line that was asked for, else the newest; or on what is done first."""
        wanted, self._stand_on = self._stand_on, None
        if not any(card.entry.id == wanted for card in self.cards):
            (self.cards[0] if self.cards else self.go).setFocus()
        self._go_to(wanted)

    def close_quietly(self) -> None:
        """Go away, and let go of what was shown."""
        super().close_quietly()
        self.forget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go from line to line; the area they lie in would scroll instead."""
        pressed = event.type() == QEvent.Type.KeyPress and watched is self.area
        if pressed and isinstance(event, QKeyEvent) and event.key() in _ARROWS:
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the buttons say on their caps."""
        key, ctrl = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        card = self._card_here()
        buttons = {
            Qt.Key.Key_N: self.go,
            Qt.Key.Key_D: self.meeting,
            Qt.Key.Key_H: self.refer,
            Qt.Key.Key_F2: self.rename,
            Qt.Key.Key_B: self.concern,
        }
        if ctrl and key == Qt.Key.Key_Z:
            self.undo_wanted.emit()
        elif ctrl and key == Qt.Key.Key_P:
            self.extract_wanted.emit()
        elif key in buttons and not ctrl and not event.isAutoRepeat():
            if not buttons[key].isHidden():
                buttons[key].click()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif card is not None and card.hasFocus() and key in _ENTER:
            self._open(card)
        elif card is not None and not ctrl and not event.isAutoRepeat() and self._own(card, key):
            pass
        else:
            super().keyPressEvent(event)
        event.accept()

    def _own(self, card: EntryCard, key: Qt.Key) -> bool:
        if card.live and key == Qt.Key.Key_T:
            card.withdraw.emit()
        elif card.live and key == Qt.Key.Key_P:
            card.print_wanted.emit()
        else:
            return False
        return True

    def _open(self, card: EntryCard) -> None:
        if card.buttons and not card.live:
            card.open_wanted.emit()

    def _step(self, step: int) -> None:
        """The next line; within one, first whom to tell."""
        stops: list[QWidget] = [
            stop for card in self.cards for stop in (card, *(tick for tick in card.ticks.values()))
        ]
        here = QApplication.focusWidget()
        if not stops:
            return
        at = stops.index(here) + step if here in stops else 0
        there = stops[min(max(at, 0), len(stops) - 1)]
        there.setFocus(Qt.FocusReason.TabFocusReason)
        show_whole(there)
