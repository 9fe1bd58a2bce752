"""One referral at the right: whom it is about, its loop, what may leave the house, what is next."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from familiehus.handover.gate import Gate
from familiehus.handover.referral import Direction
from familiehus.i18n import tr
from familiehus.queries.handover_lines import ReferralLine
from familiehus.ui import theme
from familiehus.ui.desk.notice import Notice
from familiehus.ui.painting import box
from familiehus.ui.referrals import deeds_of, words
from familiehus.ui.referrals.deeds_of import Deed
from familiehus.ui.referrals.loop_view import LoopView, stops_of
from familiehus.ui.widgets.buttons import PrimaryButton
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.icon_button import IconButton
from familiehus.ui.widgets.key_button import KeyButton
from familiehus.ui.widgets.snug import Snug
from familiehus.ui.widgets.text import SectionLabel, Text

WIDE = 470
"""Design pixels."""


class ReferralDetail(QWidget):
    """``wanted`` carries a :class:`Deed`; ``closed`` when it stood alone and the list is wanted again."""

    wanted = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line: ReferralLine | None = None
        self.buttons: dict[str, KeyButton] = {}
        self.heading, self.aside = Text("", "h2", wrap=True), Text("", "body", "muted", wrap=True)
        self.back = IconButton("chevron-left", tr("Alle henvisninger (Esc)"), framed=True)
        self.back.clicked.connect(self.closed)
        self.back.hide()
        self.facts, self.gate = (
            Text("", "small", "muted", wrap=True),
            Text("", "small_strong", "ok", wrap=True),
        )
        self.due = Text("", "small_strong", wrap=True)
        self.feedback, self.end = Text("", "small_strong", "gold", wrap=True), Text("", "body", wrap=True)
        self.loop, self.notice, self.area = LoopView(), Notice(), QScrollArea()
        self._groups = QVBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        inside = Snug(least=300)
        inside.setObjectName("scrolled")
        body = QVBoxLayout(inside)
        body.setContentsMargins(theme.px(20), theme.px(2), theme.px(16), theme.px(12))
        body.setSpacing(theme.px(8))
        for part in (self.facts, self.due, self.gate, self.feedback):
            body.addWidget(part)
        body.addSpacing(theme.px(8))
        body.addWidget(self.loop)
        body.addWidget(self.end)
        self._groups.setSpacing(theme.px(6))
        body.addLayout(self._groups)
        body.addStretch(1)
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head, words_ = QHBoxLayout(), QVBoxLayout()
        head.setContentsMargins(theme.px(20), 0, theme.px(16), 0)
        words_.setSpacing(theme.px(2))
        words_.addWidget(self.heading)
        words_.addWidget(self.aside)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words_, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        foot.addWidget(self.notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(1), theme.px(16), theme.px(1), theme.px(12))
        column.setSpacing(theme.px(8))
        column.addLayout(head)
        column.addWidget(self.area, 1)
        column.addLayout(foot)

    def show_line(self, line: ReferralLine | None, today: date) -> None:
        """This one, or that none is chosen."""
        new = line is None or self.line is None or line.referral.id != self.line.referral.id
        self.line = line
        if new:
            self.notice.clear()
        for part in (self.facts, self.due, self.gate, self.feedback, self.end, self.loop):
            part.setVisible(line is not None)
        if line is None:
            self.heading.setText(tr("Ingen valgt"))
            self.aside.setText(tr("Vælg en henvisning i listen, så står dens vej og det næste skridt her."))
            self._show_deeds(())
            self.setAccessibleName(tr("Henvisningen"))
            return
        self._say(line, today)
        groups: list[tuple[str, Sequence[Deed]]] = [
            (tr("Det næste"), deeds_of.forward(line)),
            (tr("Det blev til noget her"), deeds_of.turns(line)),
            (tr("Nogen sagde nej"), deeds_of.refusals(line)),
            (tr("Andet"), deeds_of.others(line)),
        ]
        self._show_deeds(groups)
        if new:
            self.area.verticalScrollBar().setValue(0)

    def _say(self, line: ReferralLine, today: date) -> None:
        one = line.referral
        self.heading.setText(line.family)
        self.aside.setText(words.way(one))
        self.setAccessibleName(tr("Henvisning af {family}", family=line.family))
        phone = tr("tlf. {phone}", phone=line.phone) if line.phone else ""
        facts = [one.purpose, tr("{owner} holder øje", owner=one.owner), phone]
        self.facts.setText(" · ".join(part for part in facts if part))
        meets = words.meets(one, today) if one.open else ""
        coming = tr("Aftalt tid: {when}", when=meets) if meets and not line.overdue else ""
        self.due.setText(coming or words.due_at_length(line, today))
        self.due.set_tone("warm" if line.overdue else "ink")
        out = one.direction is Direction.OUT
        gate = words.gate_name(line.gate, one) if out else ""
        self.gate.setText(gate)
        self.gate.setVisible(bool(gate))
        self.gate.set_tone("ok" if line.gate in (Gate.CONSENT, Gate.CARRIED) else "warm")
        self._say_feedback(line, today)
        self.loop.show_stops(stops_of(one, today))
        closed = one.next_step is not None
        self.end.setVisible(closed)
        if one.next_step is not None:
            text = tr("Afsluttet: {next}. {reason}", next=words.next_step_name(one.next_step),
                      reason=one.closing_reason)  # fmt: skip
            self.end.setText(text)

    def _say_feedback(self, line: ReferralLine, today: date) -> None:
        one = line.referral
        self.feedback.setVisible(one.direction is Direction.IN)
        if one.feedback_on is not None and one.feedback is not None:
            text = tr("Henviseren ved: {what} ({day})", what=words.feedback_name(one.feedback),
                      day=words.near(one.feedback_on, today))  # fmt: skip
            tone = "ok"
        elif line.feedback_overdue:
            text = tr("Henviseren mangler svar fra os: {late}", late=words.days_over(line.feedback_overdue))
            tone = "warm"
        else:
            day = words.near(one.feedback_due, today) if one.feedback_due else ""
            text, tone = tr("Henviseren skal høre fra os senest {day}", day=day), "gold"
        agreed = tr("familien er med på det") if one.agreed else tr("familien har ikke sagt ja til det endnu")
        self.feedback.setText(tr("{text}. {agreed}", text=text, agreed=_began(agreed)))
        self.feedback.set_tone(tone)  # type: ignore[arg-type]

    def _show_deeds(self, groups: Iterable[tuple[str, Sequence[Deed]]]) -> None:
        while item := self._groups.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = {}
        for title, deeds in groups:
            if deeds:
                label = SectionLabel(title)
                label.setContentsMargins(0, theme.px(6), 0, 0)
                self._groups.addWidget(label)
                self._groups.addWidget(self._row(deeds))

    def _row(self, deeds: Sequence[Deed]) -> QWidget:
        held = QWidget()
        row = FlowLayout(held, gap_x=8, gap_y=8)
        for deed in deeds:
            button = PrimaryButton(deed.text, deed.key) if deed.main else Chip(deed.text, deed.key)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _on=False, deed=deed: self.wanted.emit(deed))
            self.buttons[deed.key] = button
            row.addWidget(button)
        return held

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card as high as the page."""
        t = theme.tokens()
        box(QPainter(self), QRectF(self.rect()), 12, t.surface, t.line)


def _began(text: str) -> str:
    """With a capital letter."""
    return text[:1].upper() + text[1:]
