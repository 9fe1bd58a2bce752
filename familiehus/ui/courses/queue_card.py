"""The queue beside the table: one button per family, and under the chosen one what can be done with it."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from familiehus.courses.family import Enrolment, EnrolmentStatus
from familiehus.i18n import tr
from familiehus.queries.courses import CoursePage
from familiehus.ui import theme
from familiehus.ui.courses import queue_words
from familiehus.ui.courses.chip_paint import flow, flow_height, paint_pill
from familiehus.ui.courses.list_lines import Note
from familiehus.ui.painting import box, focus_ring
from familiehus.ui.widgets.buttons import LinkButton, PrimaryButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.text import SectionLabel, Text

_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)
NUMBER, PAD = 34, 10
MOST = 10
"""Families that are shown at once; a longer queue opens when somebody wants it."""


class FamilyButton(QPushButton):
    """A family in the queue. ``gone_to`` when the keyboard comes to it; Up and Down are its list's."""

    gone_to = Signal()
    stepped = Signal(int)
    letter = Signal(str)

    def __init__(self, number: str, name: str, about: str, notes: tuple[Note, ...]) -> None:
        super().__init__()
        self._number, self._name, self._about, self._notes = number, name, about, notes
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        said = (number, name, about, *(one.text for one in notes))
        self.setAccessibleName(", ".join(part for part in said if part))
        self.chosen = False

    def set_chosen(self, chosen: bool) -> None:
        """What can be done stands under it."""
        self.chosen = chosen
        self.update()

    def _wide(self) -> float:
        return max(self.width(), theme.px(200)) - theme.px(NUMBER) - theme.px(PAD)

    def _parts(self) -> tuple[int, int, float]:
        wide = int(self._wide())
        metrics, small = QFontMetrics(theme.font("body")), QFontMetrics(theme.font("small"))
        name = metrics.boundingRect(0, 0, wide, 10_000, _WRAP, self._name).height()
        about = small.boundingRect(0, 0, wide, 10_000, _WRAP, self._about).height()
        return name, about, flow_height(self._notes, wide)

    def sizeHint(self) -> QSize:
        """Name, line, chips."""
        name, about, chips = self._parts()
        return QSize(theme.px(240), int(name + about + (chips + theme.px(6) if chips else 0)) + theme.px(20))

    def minimumSizeHint(self) -> QSize:
        """As high, but it may be narrow."""
        return QSize(theme.px(120), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another height."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        high = self.sizeHint().height()
        if self.minimumHeight() != high:
            self.setFixedHeight(high)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard has come here."""
        super().focusInEvent(event)
        self.gone_to.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows are the list's, letters the family's."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        elif event.text().isalpha() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.letter.emit(event.text().upper())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Number, name, line, chips."""
        painter, t, area = QPainter(self), theme.tokens(), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.chosen or self.underMouse():
            box(painter, area, theme.px(8), t.soft if self.chosen else t.sunk, None)
        if self.hasFocus():
            focus_ring(painter, area, theme.px(8))
        name, about, _ = self._parts()
        x, y, wide = theme.px(NUMBER), float(theme.px(9)), self._wide()
        painter.setFont(theme.font("strong"))
        painter.setPen(QColor(t.muted))
        painter.drawText(QRectF(theme.px(10), y, theme.px(24), name), _WRAP, self._number)
        painter.setFont(theme.font("body"))
        painter.setPen(QColor(t.ink))
        painter.drawText(QRectF(x, y, wide, name), _WRAP, self._name)
        painter.setFont(theme.font("small"))
        painter.setPen(QColor(t.muted))
        painter.drawText(QRectF(x, y + name, wide, about), _WRAP, self._about)
        for place, note in flow(self._notes, wide):
            paint_pill(painter, place.translated(x, y + name + about + theme.px(6)), note)


class QueueCard(Card):
    """``wanted`` carries (verb, enrolment id), ``enrol_wanted`` is Ctrl+N."""

    wanted = Signal(str, object)
    enrol_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._label = SectionLabel(tr("Venteliste"))
        self.nobody = Text("", "body", "muted", wrap=True)
        self.enrol_button = PrimaryButton(tr("Tilmeld en familie"), "Ctrl+N")
        self.enrol_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.enrol_button.clicked.connect(self.enrol_wanted)
        self.keeps = Text("", "small", "muted", wrap=True)
        self.rest = LinkButton("", strong=True)
        self.rest.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.rest.clicked.connect(self._show_rest)
        self._whole: UUID | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(2))
        self.buttons: dict[UUID, FamilyButton] = {}
        self.links: dict[str, LinkButton] = {}
        self._verbs: QWidget | None = None
        self._page: CoursePage | None = None
        self._now = datetime.min
        self._chosen: UUID | None = None
        self.runs = True
        self.may_order = True
        self.setMinimumWidth(theme.px(280))
        for part in (self._label, self.nobody):
            self.body.addWidget(part)
        self.body.addLayout(self._list)
        self.body.addWidget(self.rest)
        self.body.addSpacing(theme.px(6))
        self.body.addWidget(self.enrol_button)
        self.body.addWidget(self.keeps)
        self.body.addStretch(1)

    def show_page(self, page: CoursePage, now: datetime, *, runs: bool) -> None:
        """The queue as it is; whoever was chosen is chosen still."""
        had_focus = self._focused()
        self._page, self._now, self.runs = page, now, runs
        self._clear()
        queue = queue_words.queue_of(page)
        self._label.setText(tr("Venteliste") if not queue else tr("Venteliste · {n}", n=len(queue)))
        self.nobody.setText(self._empty_words())
        self.nobody.setVisible(not queue)
        self.keeps.setText(queue_words.keeping(page))
        self.enrol_button.setVisible(runs)
        shown = len(queue) if self._whole == page.row.id or len(queue) <= MOST + 1 else MOST
        for number, one in enumerate(queue[:shown], 1):
            self._add(str(number), one)
        self.rest.set_label(tr("Vis de {n} næste", n=len(queue) - shown))
        self.rest.setVisible(shown < len(queue))
        if self._chosen not in self.buttons:
            self._chosen = None
        if self._chosen is not None:
            self._choose(self._chosen)
        if had_focus and self.buttons:
            (self.buttons[self._chosen] if self._chosen else next(iter(self.buttons.values()))).setFocus()
        elif had_focus:
            self.enrol_button.setFocus()

    def _show_rest(self) -> None:
        assert self._page is not None
        self._whole = self._page.row.id
        known = len(self.buttons)
        self.show_page(self._page, self._now, runs=self.runs)
        list(self.buttons.values())[known].setFocus()

    def _empty_words(self) -> str:
        assert self._page is not None
        if not self.runs:
            return tr("Ingen venter. Holdet tager ikke imod flere.")
        free = self._page.row.seats - self._page.row.taken
        return tr("Ingen venter. Der er plads til flere.") if free > 0 else tr("Ingen venter endnu.")

    def _focused(self) -> bool:
        return any(button.hasFocus() for button in (*self.buttons.values(), *self.links.values()))

    def _clear(self) -> None:
        self._drop_verbs()
        for button in self.buttons.values():
            button.blockSignals(True)  # the keyboard passes over them while they go
        for button in self.buttons.values():
            self._list.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons.clear()

    def _add(self, number: str, one: Enrolment) -> None:
        assert self._page is not None
        about = queue_words.about(self._page, one)
        button = FamilyButton(number, one.calling, about, queue_words.notes(one, self._now))
        button.gone_to.connect(lambda: self._choose(one.id))
        button.stepped.connect(self._step)
        button.letter.connect(self._letter)
        button.clicked.connect(lambda: self.wanted.emit("person", one.id))
        self.buttons[one.id] = button
        self._list.addWidget(button)

    def _step(self, way: int) -> None:
        ids = list(self.buttons)
        if self._chosen in self.buttons:
            there = ids.index(self._chosen) + way
            if 0 <= there < len(ids):
                self.buttons[ids[there]].setFocus()

    def _letter(self, letter: str) -> None:
        for verb, button in self.links.items():
            if button.key == letter:
                self.wanted.emit(verb, self._chosen)

    def stop(self) -> QWidget:
        """Where the keyboard comes in: the first family, else the button."""
        return next(iter(self.buttons.values()), self.enrol_button)

    # -- what can be done -----------------------------------------------------------------------------------

    def _drop_verbs(self) -> None:
        if self._verbs is not None:
            self._list.removeWidget(self._verbs)
            self._verbs.hide()
            self._verbs.deleteLater()
            self._verbs = None
        self.links = {}

    def _choose(self, enrolment: UUID) -> None:
        if self._chosen == enrolment and self._verbs is not None:
            return
        self._drop_verbs()
        self._chosen = enrolment
        for known, button in self.buttons.items():
            button.set_chosen(known == enrolment)
        assert self._page is not None
        one = next(each for each in self._page.enrolments if each.id == enrolment)
        self._verbs = QWidget()
        row = FlowLayout(self._verbs, gap_x=8, gap_y=2)
        self._verbs.setContentsMargins(theme.px(NUMBER - 6), 0, 0, theme.px(6))
        for verb, text, key in self._possible(one):
            self.links[verb] = self._link(verb, text, key, one.id)
            row.addWidget(self.links[verb])
        self._list.insertWidget(list(self.buttons).index(enrolment) + 1, self._verbs)
        self._verbs.show()

    def _link(self, verb: str, text: str, key: str, enrolment: UUID) -> LinkButton:
        link = LinkButton(text, key, strong=True)
        run: Callable[[], None] = lambda: self.wanted.emit(verb, enrolment)  # noqa: E731
        link.clicked.connect(run)
        return link

    def _possible(self, one: Enrolment) -> list[tuple[str, str, str]]:
        offered = one.status is EnrolmentStatus.OFFERED
        verbs = []
        if offered:
            verbs += [("accept", tr("Tager imod"), "J"), ("decline", tr("Takker nej"), "N")]
            verbs += [("keep", tr("Nej, venter på næste hold"), "V")]
        elif self.runs and self.may_order:
            text = tr("Tag forrang tilbage") if one.priority else tr("Giv forrang")
            verbs.append(("priority", text, "F"))
        if not offered:
            text = tr("Vil ikke med næste gang") if one.wants_next else tr("Vil med næste gang")
            verbs.append(("next", text, "V"))
        if not offered:
            verbs.append(("cancel", tr("Meld fra"), "X"))
        verbs.append(("person", tr("Se"), "Enter"))
        return verbs
