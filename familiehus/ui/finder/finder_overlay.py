"""F4: type what is the matter, tick what helps, print it. Esc forgets all of it.

The text field keeps the keyboard: arrows move in the list, Enter ticks, Alt and a key answers one of the
three questions. Nothing that was asked is written anywhere, and nothing is left when the card is closed.
"""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from familiehus.i18n import tr, trn
from familiehus.offers.finding import LONGEST_TEXT, Hit, Question
from familiehus.offers.offer import Offer
from familiehus.services.pointing import MOST
from familiehus.ui import theme
from familiehus.ui.announcer import Announcer
from familiehus.ui.finder.catalogue import Catalogue
from familiehus.ui.finder.facet_rows import FacetRows
from familiehus.ui.finder.hit_lines import MOST as LINES
from familiehus.ui.finder.hit_lines import count_words, lines_of
from familiehus.ui.finder.hit_list import HitList
from familiehus.ui.finder.pick_side import PickSide
from familiehus.ui.overlay import Overlay
from familiehus.ui.widgets.buttons import QuietButton
from familiehus.ui.widgets.empty_state import EmptyState
from familiehus.ui.widgets.key_cap import KeyCap
from familiehus.ui.widgets.side_by_side import SideBySide
from familiehus.ui.widgets.text import Text

_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -4, Qt.Key.Key_PageDown: 4}
_STILL_THE_WINDOWS = frozenset(
    {Qt.Key.Key_L, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_Equal}
)
"""With Ctrl: lock, larger and smaller text."""
_ROOMY = 600
"""Design pixels; in a lower window the three questions are folded away until they are asked for."""
SAY_AFTER_MS = 700
"""Typing pauses before the number of hits is said aloud."""


class FinderOverlay(Overlay):
    """``look``: see the seddel. ``both``: count and print. ``count``: count only. ``take_back``: Ctrl+Z.

    ``refer`` carries the offer a named family shall be referred to; ``can_refer`` False hides that it can.
    """

    width_px = 1180
    look = Signal()
    both = Signal()
    count = Signal()
    take_back = Signal()
    refer = Signal(object)
    forgotten = Signal()

    def __init__(self, window: QWidget, announcer: Announcer) -> None:
        super().__init__(window, tr("Find hjælp til en familie"))
        self._announcer = announcer
        self._catalogue: Catalogue | None = None
        self._hits: tuple[Hit, ...] = ()
        self.picks: dict[UUID, Offer] = {}
        self.field, self.facets, self.list = QLineEdit(), FacetRows(), HitList()
        self.counted, self.empty = Text("", "small_strong", "accent"), EmptyState(_try())
        self.side = PickSide()
        self.refer_button = QuietButton(tr("Henvis en familie"), "Alt+H")
        self.closing = QuietButton(tr("Luk og glem"), "Esc")
        self._how = Text(tr("Alt og tasten på et felt vælger det"), "small", "muted")
        self._talk = QTimer(self, singleShot=True, interval=SAY_AFTER_MS)
        self.can_refer = self._unfolded = False
        self.can_take_back: Callable[[], bool] = lambda: False
        self._lay_out()
        self._connect()

    # -- opening and forgetting ---------------------------------------------------------------------------

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """What can be found. What was picked and is gone is taken off."""
        self._catalogue = catalogue
        self.facets.offer_topics(catalogue.finder.topics)
        self.side.show_places(catalogue.places)
        self._search()

    def take_focus(self) -> None:
        """In the field; all of it is marked, so that typing begins anew."""
        self.refer_button.setVisible(self.can_refer)
        self._search()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.selectAll()

    def forget(self) -> None:
        """Nothing that was typed, asked or picked is left, not even for Ctrl+Z in the field."""
        self._talk.stop()
        self.field.setText("")  # clear() would keep it for undo
        self.facets.clear()
        self.picks.clear()
        self._hits = ()
        self.list.show_lines(())
        self.side.show_picks(())
        self.side.notice.clear()
        self.forgotten.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """However it went away: Esc, a click beside it, a lock."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.forget()

    # -- searching ----------------------------------------------------------------------------------------

    @property
    def question(self) -> Question:
        """What is asked just now."""
        rows = self.facets
        return Question(self.field.text(), rows.who.value, rows.age.value, rows.topic.value)

    def _search(self) -> None:
        asked = not self.question.empty
        self._hits = self._catalogue.finder.find(self.question) if self._catalogue and asked else ()
        self._show()
        self._talk.start()

    def _show(self) -> None:
        asked, many = not self.question.empty, len(self._hits)
        self.list.show_lines(lines_of(self._hits, self.picks))
        self.counted.setText(count_words(many, asked=asked and self._catalogue is not None))
        self.list.setVisible(bool(many))
        self.empty.setVisible(not many)
        if not many:
            self.empty.show_words(self._nothing(asked=asked))
        self._more.setVisible(many > LINES)
        self._more.setText(
            trn("og {n} til. Skriv et ord mere.", "og {n} til. Skriv et ord mere.", many - LINES)
        )

    def _nothing(self, *, asked: bool) -> str:
        if self._catalogue is None:
            return tr("Læser tilbuddene …")
        if not len(self._catalogue.finder):
            return tr("Der er ingen tilbud endnu. De skrives under Tilbud.")
        return tr("Intet passer. Tag et ord eller et valg væk, eller prøv et andet.") if asked else _try()

    def _say_count(self) -> None:
        """Politely, and only when the typing pauses."""
        line = self.list.current()
        if self.isVisible() and self.counted.text():
            best = line.spoken if line is not None else ""
            self._announcer.say(". ".join(part for part in (self.counted.text(), best) if part))

    # -- picking ------------------------------------------------------------------------------------------

    def pick(self, offer_id: UUID) -> None:
        """On the seddel, or off it again."""
        hit = next((one.offer for one in self._hits if one.offer.id == offer_id), None)
        if offer_id in self.picks:
            name = self.picks.pop(offer_id).name
            said = tr("{name} er taget af", name=name)
        elif hit is None:
            return
        elif len(self.picks) >= MOST:
            self.side.notice.say(tr("Der kan højst stå {most} tilbud på en seddel.", most=MOST), "warm")
            return
        else:
            self.picks[offer_id] = hit
            said = tr("{name} er på sedlen", name=hit.name)
        self.side.notice.clear()
        self.side.show_picks(tuple(self.picks.values()))
        self.list.show_lines(lines_of(self._hits, self.picks))
        self._announcer.say(tr("{what}. {heading}", what=said, heading=self.side.heading.text()))

    def _refer(self, offer_id: UUID) -> None:
        offer = next((one.offer for one in self._hits if one.offer.id == offer_id), None)
        if self.can_refer and offer is not None:
            self.close_quietly()
            self.refer.emit(offer)

    # -- keyboard -----------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keys come here and not to the page below."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if not (ctrl and Qt.Key(event.key()) in _STILL_THE_WINDOWS):
                event.accept()
                return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter belong to the list although the field has the keyboard; so do our own keys."""
        pressed = watched is self.field and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and (self._own_key(event) or self._list_key(event)):
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the buttons say on their caps; letters go to the field, wherever the keyboard is."""
        if self._own_key(event):
            event.accept()
        elif event.text() and event.text().isprintable() and not event.text().isspace():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.deselect()
            self.field.insert(event.text())
        else:
            super().keyPressEvent(event)

    def _list_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _MOVES and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            line = self.list.move(_MOVES[key])
            if line is not None:
                self._announcer.say(line.spoken)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list.pick_current()
            return True
        return False

    def _own_key(self, event: QKeyEvent) -> bool:
        key, plain = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain == Qt.KeyboardModifier.AltModifier:
            if key == Qt.Key.Key_H:
                self.list.refer_current()
                return True
            if key == Qt.Key.Key_F and self.height() < theme.px(_ROOMY):
                self._unfold()
                return True
            return self.facets.press(key)
        if key == Qt.Key.Key_F4 and not plain:
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.selectAll()
            return True
        deed = self._deeds().get(key) if plain == Qt.KeyboardModifier.ControlModifier else None
        if deed is not None:
            deed()
        return deed is not None

    def _deeds(self) -> dict[Qt.Key, Callable[[], None]]:
        deeds: dict[Qt.Key, Callable[[], None]] = {}
        if self.can_take_back():
            deeds[Qt.Key.Key_Z] = self.take_back.emit  # else it is the field's own
        if self.picks:
            deeds[Qt.Key.Key_P] = self.look.emit
            deeds[Qt.Key.Key_T] = self.count.emit
            deeds[Qt.Key.Key_Return] = deeds[Qt.Key.Key_Enter] = self.both.emit
        return deeds

    # -- room ---------------------------------------------------------------------------------------------

    def fit(self) -> None:
        """As high as the window lets it: a list is read downwards."""
        super().fit()
        margin, card = theme.px(16), self.card
        card.setGeometry(card.x(), margin, card.width(), self.height() - 2 * margin)
        folded = self.height() < theme.px(_ROOMY) and not self._unfolded
        self.facets.set_folded(folded=folded)
        self._how.setVisible(not folded)

    def _unfold(self) -> None:
        """The questions, or the room they take."""
        self._unfolded = not self._unfolded
        self.fit()

    def _lay_out(self) -> None:
        self.field.setPlaceholderText(tr("Hvad er der brug for? Skriv for eksempel far, sover ikke, 4780"))
        self.field.setAccessibleName(tr("Hvad er der brug for?"))
        self.field.setMaxLength(LONGEST_TEXT)
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        head.addWidget(Text(tr("Find hjælp"), "h2"))
        head.addWidget(KeyCap("F4"))
        head.addStretch(1)
        head.addWidget(self.refer_button)
        head.addWidget(self.closing)
        self.card.body.addLayout(head)
        self.card.body.addWidget(self.field)
        self.area = _SideArea()
        self.area.setWidget(self.side)
        both = SideBySide([(self._found(), 820), (self.area, 300)])
        self.card.body.addWidget(both, 1)

    def _found(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.facets)
        found = QHBoxLayout()
        found.addWidget(self.counted)
        found.addStretch(1)
        found.addWidget(self._how)
        column.addLayout(found)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        self._more = Text("", "small", "muted")
        column.addWidget(self._more)
        return left

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _text: self._search())
        self.field.installEventFilter(self)
        self.facets.changed.connect(self._search)
        self.facets.folded.clicked.connect(self._unfold)
        self.list.picked.connect(self.pick)
        self.list.refer.connect(self._refer)
        self.list.left.connect(lambda: self.field.setFocus(Qt.FocusReason.BacktabFocusReason))
        self.side.taken_off.connect(self.pick)
        self.side.look_button.clicked.connect(self.look)
        self.side.both_button.clicked.connect(self.both)
        self.side.count_button.clicked.connect(self.count)
        self.side.notice.acted.connect(self.take_back)
        self.refer_button.clicked.connect(self.list.refer_current)
        self.closing.clicked.connect(self.close_quietly)
        self._talk.timeout.connect(self._say_count)


class _SideArea(QScrollArea):
    """What is picked scrolls by itself, so that the list keeps its height however much is picked."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def minimumSizeHint(self) -> QSize:
        """As wide as what is in it; as low as need be."""
        inside = self.widget()
        wide = inside.minimumSizeHint().width() if inside is not None else 0
        return QSize(wide + theme.px(16), theme.px(60))


def _try() -> str:
    return tr(
        "Skriv, hvad familien siger: “far”, “sover ikke”, “alene”, et postnummer eller flere ord. "
        "Eller svar på et af spørgsmålene ovenfor."
    )
