"""One offer whole: what it is, whether it can be used today, how well that is known, every fact."""

from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.offers.offer import Offer, OfferSource, OfferState
from familiehus.ui import theme
from familiehus.ui.desk.notice import Notice
from familiehus.ui.offers.fact_table import FactTable
from familiehus.ui.offers.state_row import StateRow
from familiehus.ui.offers.words import (
    facts_of,
    freshness,
    needs_look,
    owner_name,
    source_words,
    state_words,
)
from familiehus.ui.painting import box
from familiehus.ui.widgets.banner import Banner, BannerTone
from familiehus.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from familiehus.ui.widgets.snug import Snug
from familiehus.ui.widgets.text import SectionLabel, Text


class OfferCard(QWidget):
    """Signals: ``check_wanted``, ``edit_wanted``, ``state_wanted`` (a state), ``remove_wanted``, and
    ``calendar_wanted`` (the page the house's own is kept on)."""

    check_wanted = Signal()
    edit_wanted = Signal()
    remove_wanted = Signal()
    state_wanted = Signal(object)
    calendar_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer: Offer | None = None
        self.name, self.whose = Text("", "h2", wrap=True), Text("", "body", "muted", wrap=True)
        self.topics = Text("", "small", "accent", wrap=True)
        self.state_banner, self.fresh = Banner(icon_name=""), Text("", "small_strong", "muted", wrap=True)
        self.check = PrimaryButton(tr("Stadig rigtigt"), "K")
        self.edit = QuietButton(tr("Ret"), "F2")
        self.states, self.about, self.table = StateRow(), Text("", "body", wrap=True), FactTable()
        self.states_label = SectionLabel(tr("Tilstand"))
        self.remove = LinkButton(tr("Tag ud"), "Delete")
        self.source = Text("", "small", "muted", wrap=True)
        self.go = LinkButton("", strong=True)
        self.notice, self.area = Notice(), QScrollArea()
        self._lay_out()
        self.check.clicked.connect(self.check_wanted)
        self.edit.clicked.connect(self.edit_wanted)
        self.remove.clicked.connect(self.remove_wanted)
        self.states.wanted.connect(self.state_wanted)
        self.go.clicked.connect(self._go)
        self.show_offer(None, date.min)

    def _lay_out(self) -> None:
        inside = Snug(least=280)
        inside.setObjectName("scrolled")
        body = QVBoxLayout(inside)
        body.setContentsMargins(theme.px(22), theme.px(18), theme.px(18), theme.px(18))
        body.setSpacing(theme.px(12))
        names = QVBoxLayout()
        names.setSpacing(theme.px(3))
        for part in (self.name, self.whose, self.topics):
            names.addWidget(part)
        body.addLayout(names)
        body.addWidget(self.state_banner)
        body.addLayout(self._fresh_row())
        body.addWidget(self.about)
        body.addWidget(self.table)
        body.addWidget(self.states_label)
        body.addWidget(self.states)
        body.addLayout(self._foot())
        body.addStretch(1)
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(1), theme.px(1), theme.px(1), theme.px(1))
        column.addWidget(self.area, 1)
        column.addWidget(self.notice)

    def _fresh_row(self) -> QVBoxLayout:
        block, row = QVBoxLayout(), QHBoxLayout()
        block.setSpacing(theme.px(8))
        row.setSpacing(theme.px(8))
        row.addWidget(self.check)
        row.addWidget(self.edit)
        row.addStretch(1)
        block.addWidget(self.fresh)
        block.addLayout(row)
        return block

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.source, 1)
        row.addWidget(self.go)
        row.addWidget(self.remove)
        return row

    def show_offer(self, offer: Offer | None, today: date) -> None:
        """This one; None: nothing is chosen."""
        other = offer is None or self.offer is None or offer.id != self.offer.id
        self.offer = offer
        self.area.setVisible(offer is not None)
        if offer is None:
            self.setAccessibleName(tr("Intet tilbud valgt"))
            return
        self.setAccessibleName(offer.name)
        self.name.setText(offer.name)
        self.whose.setText(
            tr("{organisation} · {owner}", organisation=offer.organisation, owner=owner_name(offer.owner))
        )
        self.topics.setText(" · ".join(offer.topics))
        self.about.setText(offer.about)
        self.about.setVisible(bool(offer.about))
        self.table.show_facts(facts_of(offer))
        self._show_standing(offer, today)
        if other:
            self.notice.clear()
            self.area.verticalScrollBar().setValue(0)

    def _show_standing(self, offer: Offer, today: date) -> None:
        said = state_words(offer, today)
        tones: dict[OfferState, BannerTone] = {OfferState.FULL: "gold", OfferState.PAUSED: "warm"}
        self.state_banner.show_words(said, tones.get(offer.state, "info"))
        self.state_banner.setVisible(bool(said))
        self.fresh.setText(freshness(offer, today))
        self.fresh.set_tone("gold" if needs_look(offer, today) else "muted")
        own = offer.source.follows_the_calendar
        for part in (self.check, self.edit, self.states, self.states_label, self.remove):
            part.setHidden(own)
        self.states.show_state(offer.state)
        self.source.setText(source_words(offer))
        week = offer.source is OfferSource.ACTIVITY
        self.go.set_label((tr("Åbn ugen") if week else tr("Åbn holdene")) if own else "")
        self.go.setVisible(own)

    def _go(self) -> None:
        if self.offer is not None:
            self.calendar_wanted.emit("week" if self.offer.source is OfferSource.ACTIVITY else "courses")

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card as high as the page."""
        t = theme.tokens()
        box(QPainter(self), QRectF(self.rect()), 12, t.surface, t.line)
