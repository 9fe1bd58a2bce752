"""What has been picked for the family, and what can be done with it: look, print, count."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familiehus.calendar.period import Place
from familiehus.i18n import tr, trn
from familiehus.offers.offer import Offer
from familiehus.ui import theme
from familiehus.ui.desk.notice import Notice
from familiehus.ui.finder.facet_rows import FacetRow
from familiehus.ui.finder.hit_lines import state_words
from familiehus.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from familiehus.ui.widgets.icon_button import IconButton
from familiehus.ui.widgets.snug import Snug
from familiehus.ui.widgets.text import Text

_LEAST_WIDE = 250


class PickSide(Snug):
    """``taken_off`` carries the id of an offer that shall not be on the seddel after all."""

    taken_off = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_LEAST_WIDE, parent)
        self.setObjectName("scrolled")
        self.heading = Text("", "strong", wrap=True)
        self._empty = Text(
            tr("Enter eller mellemrum sætter et tilbud på sedlen. De valgte samles her."), "small", "muted",
            wrap=True,
        )  # fmt: skip
        self.rows: list[_PickRow] = []
        self._held = QVBoxLayout()
        self._held.setSpacing(theme.px(4))
        self.place: FacetRow[str] = FacetRow(tr("Sted"))
        self.place.hide()
        self.look_button = PrimaryButton(tr("Se sedlen"), "Ctrl+P")
        self.both_button = QuietButton(tr("Tæl og udskriv"), "Ctrl+Enter")
        self.count_button = LinkButton(tr("Tæl uden papir"), "Ctrl+T", strong=True)
        self.notice = Notice()
        self._about = Text(
            tr("Der står intet om familien på sedlen, og intet bliver husket. Tallet er anonymt."), "small",
            "muted", wrap=True,
        )  # fmt: skip
        self._lay_out()
        self.show_picks(())

    @property
    def names(self) -> tuple[str, ...]:
        """What stands there, in the order it was picked."""
        return tuple(row.text for row in self.rows)

    def show_picks(self, offers: Sequence[Offer]) -> None:
        """These are on the seddel."""
        for row in self.rows:
            self._held.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [_PickRow(offer) for offer in offers]
        for row in self.rows:
            row.taken_off.connect(self.taken_off)
            self._held.addWidget(row)
            row.show()
        many = len(offers)
        self.heading.setText(
            trn("Tilbudsseddel, {n} tilbud", "Tilbudsseddel, {n} tilbud", many)
            if many
            else tr("Tilbudsseddel")
        )
        self._empty.setVisible(not many)
        for button in (self.look_button, self.both_button, self.count_button):
            button.setEnabled(bool(many))
        self.updateGeometry()

    def show_places(self, places: Sequence[Place]) -> None:
        """Where it is counted; asked only where there are several."""
        active = [one for one in places if one.active]
        self.place.offer([(one.code, one.name, "") for one in active])
        self.place.setVisible(len(active) > 1)
        if active and self.place.value is None:
            self.place.chips[active[0].code].setChecked(True)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(4), 0, theme.px(4), 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.heading)
        column.addWidget(self._empty)
        column.addLayout(self._held)
        column.addSpacing(theme.px(6))
        column.addWidget(self.place)
        column.addWidget(self.look_button)
        column.addWidget(self.both_button)
        column.addWidget(self.count_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.notice)
        column.addStretch(1)
        column.addWidget(self._about)


class _PickRow(QWidget):
    """A name and the cross that takes it off."""

    taken_off = Signal(object)

    def __init__(self, offer: Offer) -> None:
        super().__init__()
        self.text = offer.name
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(offer.name, "chip", wrap=True))
        if state_words(offer):
            words.addWidget(Text(state_words(offer), "small", "warm", wrap=True))
        row.addLayout(words, 1)
        self.cross = IconButton("close", tr("Tag {name} af sedlen", name=offer.name))
        self.cross.clicked.connect(lambda: self.taken_off.emit(offer.id))
        row.addWidget(self.cross, 0, Qt.AlignmentFlag.AlignTop)
