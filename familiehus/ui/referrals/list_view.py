"""The list of referrals: chips, a search, a line each; it remembers where one stood."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.handover.referral import Step
from familiehus.i18n import tr
from familiehus.queries.handover_duties import Duties
from familiehus.queries.handover_lines import ReferralLine
from familiehus.ui import theme
from familiehus.ui.activity.chip_row import ChipRow
from familiehus.ui.activity.tab_order import chain
from familiehus.ui.courses.course_list import CourseLines
from familiehus.ui.courses.list_delegate import LineDelegate
from familiehus.ui.courses.list_lines import Line
from familiehus.ui.desk.notice import Notice
from familiehus.ui.house.plain_line import PlainLine
from familiehus.ui.referrals.expiring_card import ExpiringCard
from familiehus.ui.referrals.list_lines import lines_of
from familiehus.ui.referrals.sifting import Sift, is_late, sifted
from familiehus.ui.referrals.step_shape import draw_step
from familiehus.ui.referrals.tell_card import TellCard
from familiehus.ui.widgets.buttons import PrimaryButton, QuietButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.empty_state import EmptyState
from familiehus.ui.widgets.flow_layout import FlowLayout

_SHAPE = 24


class ReferralDelegate(LineDelegate):
    """As the list of courses, with the shape of the step where the seats stand there."""

    @staticmethod
    def _paint_badge(painter: QPainter, area: QRectF, line: Line) -> None:
        side = theme.px(_SHAPE)
        place = QRectF(area.center().x() - side / 2, area.center().y() - side / 2, side, side)
        draw_step(painter, place, Step(line.badge), theme.tokens().muted if line.quiet else None)


class ReferralLines(CourseLines):
    """``opened`` carries a referral's id (Enter, click); ``stood_on`` the one the keyboard came to."""

    stood_on = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Henvisninger"))
        self.setItemDelegate(ReferralDelegate(self))
        self._quiet = False
        self.selectionModel().currentChanged.connect(self._moved)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Reading again is not moving."""
        self._quiet = True
        super().show_lines(lines)
        self._quiet = False

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and not self._quiet:
            self.stood_on.emit(self.lines[now.row()].course)


class ReferralList(QWidget):
    """``stood_on`` and ``opened`` carry a referral's id; ``out_wanted`` and ``in_wanted``: a new one."""

    stood_on = Signal(object)
    opened = Signal(object)
    out_wanted = Signal()
    in_wanted = Signal()
    sifted_anew = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[ReferralLine, ...] = ()
        self._today = date.min
        self._read = False
        self._only: frozenset[UUID] | None = None
        self.field = PlainLine()
        self.field.setPlaceholderText(tr("Søg: kaldenavn eller modtager"))
        self.field.setAccessibleName(tr("Søg i henvisningerne"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumHeight(theme.px(36))
        self.chips = ChipRow(tr("Vis"), self._choices(), _chip)
        self.chips.set_value(Sift.OPEN)
        self.out_button = PrimaryButton(tr("Henvis en familie"), "N")
        self.in_button = QuietButton(tr("Vi har fået en"), "I")
        self.lines, self.notice, self.tell = ReferralLines(), Notice(), TellCard()
        self.expiring = ExpiringCard()
        self.empty = EmptyState(
            tr(
                "Her er ingen henvisninger endnu. Tryk N, når en familie skal videre til nogen, eller I, når "
                "nogen sender en familie hertil. Ingen slippes, før nogen andre har grebet dem."
            ),
            tr("Henvis en familie"),
            "N",
        )
        self.nothing = EmptyState("")
        self._card = Card()
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        buttons, chips = FlowLayout(gap_x=10, gap_y=8), QVBoxLayout()
        for button in (self.out_button, self.in_button):
            buttons.addWidget(button)
        chips.addWidget(self.chips)
        self._card.body.setContentsMargins(theme.px(8), theme.px(4), theme.px(8), theme.px(8))
        for part in (self.lines, self.empty, self.nothing):
            self._card.body.addWidget(part, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addLayout(buttons)
        column.addWidget(self.field)
        column.addLayout(chips)
        column.addWidget(self.notice)
        column.addWidget(self.tell)
        column.addWidget(self.expiring)
        column.addWidget(self._card, 1)
        for hidden in (self.empty, self.nothing):
            hidden.hide()

    def _wire(self) -> None:
        self.field.textEdited.connect(lambda _text: self._searched())
        self.chips.chosen.connect(lambda _value: self.show_sift(self.sift))
        self.out_button.clicked.connect(self.out_wanted)
        self.in_button.clicked.connect(self.in_wanted)
        self.empty.acted.connect(self.out_wanted)
        self.lines.stood_on.connect(self.stood_on)
        self.lines.opened.connect(self.opened)

    def _choices(self) -> list[tuple[object, str]]:
        late = sum(map(is_late, self.rows))
        return [
            (Sift.OUT, tr("Ud")),
            (Sift.IN, tr("Ind")),
            (Sift.OPEN, tr("Åbne")),
            (Sift.LATE, tr("Overskredet {n}", n=late) if late else tr("Overskredet")),
            (Sift.ALL, tr("Alle")),
        ]

    @property
    def sift(self) -> Sift:
        """Which chip is pressed; all while only some are shown that the front page asked for."""
        value = self.chips.value()
        return value if isinstance(value, Sift) else Sift.ALL

    def show_rows(self, rows: Sequence[ReferralLine], today: date) -> None:
        """What was read."""
        self.rows, self._today, self._read = tuple(rows), today, True
        self.chips.set_choices(self._choices())
        self.show_now()

    def show_duties(self, duties: Duties, today: date) -> None:
        """What must be done before anybody looks for a referral: whom to tell, whom to ask in time."""
        self.tell.show_tellings(duties.tell, today)
        self.expiring.show_expiring(duties.expiring, today)
        chain(self)

    def show_sift(self, sift: Sift) -> None:
        """A chip."""
        self._only = None
        self.chips.set_value(sift)
        self.show_now()
        self.sifted_anew.emit()

    def show_only(self, only: frozenset[UUID]) -> None:
        """Just these: what the front page spoke of."""
        self._only = only
        self.chips.set_value(None)
        self.field.clear()
        self.show_now()
        self.sifted_anew.emit()

    def let_in(self, referral: UUID) -> None:
        """It must be in sight: let go of what hides it."""
        if referral not in {line.course for line in self.lines.lines}:
            self.field.clear()
            self.show_sift(Sift.ALL)

    def show_now(self) -> None:
        """The lines of the chip and the search."""
        search = " ".join(self.field.text().split())
        lines = lines_of(sifted(self.rows, self.sift, search, self._only), self._today)
        self.lines.show_lines(lines)
        self.empty.setVisible(self._read and not self.rows)
        self.nothing.setVisible(bool(self.rows) and not lines)
        self.nothing.show_words(_nothing(self.sift, search))
        self.lines.setVisible(bool(lines))

    def _searched(self) -> None:
        self.show_now()
        self.sifted_anew.emit()

    def current(self) -> UUID | None:
        """The one the keyboard stands on."""
        key = self.lines.current_key()
        return key if isinstance(key, UUID) and not self.lines.isHidden() else None

    def search(self) -> None:
        """F3: the keyboard in the field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def stop(self) -> QWidget:
        """Where the keyboard belongs."""
        return self.lines if self.lines.isVisibleTo(self) else self.out_button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """In the field: Down and Enter go to the list, Esc clears it."""
        if not self.field.hasFocus():
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stop().setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Escape:
            self.field.clear()
            self._searched()
            self.stop().setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)


def _chip(value: object, text: str) -> Chip:
    return Chip(text, str(list(Sift).index(Sift(str(value))) + 1), checkable=True)


def _nothing(sift: Sift, search: str) -> str:
    if search:
        return tr("Ingen henvisning passer til “{search}”. Esc rydder søgningen.", search=search)
    if sift is Sift.LATE:
        return tr("Ingen venter for længe. 5 viser alle henvisninger.")
    return tr("Her er ingen lige nu. 5 viser alle henvisninger.")
