"""Consents that soon run out while something rests on them: a line each over the list, and the way to it.

Asked about in time, a family only has to say yes again; once it has run out, nothing can be sent.
"""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.i18n import tr, trn
from familiehus.queries.handover_duties import Expiring
from familiehus.ui import theme
from familiehus.ui.referrals import words
from familiehus.ui.widgets.buttons import LinkButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.text import Text

MOST = 3
"""More would push the list out of sight; those that run out first come first."""


class ExpiringCard(Card):
    """``opened`` carries the :class:`Expiring` whose consent is wanted. Hidden while none runs out."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tone="gold_soft", parent=parent)
        self.body.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(14))
        said = tr("Spørg familien i tide: et samtykke udløber snart")
        self.title = Text(said, "small_strong", "gold", wrap=True)
        self.more = Text("", "small", "muted", wrap=True)
        self.body.addWidget(self.title)
        self.body.addWidget(self.more)
        self.setAccessibleName(self.title.text())
        self.links: list[LinkButton] = []
        self._rows: list[QWidget] = []
        self._shown: tuple[tuple[Expiring, ...], date] | None = None
        self.hide()

    def show_expiring(self, expiring: Sequence[Expiring], today: date) -> None:
        """Those that there are today. The same again costs nothing."""
        if self._shown == (tuple(expiring), today):
            return
        self._shown = tuple(expiring), today
        for row in self._rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.links, self._rows = [], []
        for one in expiring[:MOST]:
            row = self._row(one, today)
            self.body.insertWidget(self.body.indexOf(self.more), row)
            self._rows.append(row)
        left = len(expiring) - MOST
        self.more.setText(trn("og 1 til", "og {n} til", left) if left > 0 else "")
        self.more.setVisible(left > 0)
        self.setVisible(bool(expiring))

    def _row(self, one: Expiring, today: date) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, theme.px(4), 0, 0)
        column.setSpacing(0)
        whom = one.consent.text.receiver_unit or one.consent.text.receiver
        said = tr(
            "{family}: ja fra {giver} til {whom}, gælder til og med {day}",
            family=one.name, giver=one.consent.giver, whom=whom, day=words.near(one.consent.until, today),
        )  # fmt: skip
        link = LinkButton(tr("Åbn samtykket"), strong=True)
        link.setAccessibleName(tr("Åbn samtykket. {said}", said=said))
        link.clicked.connect(lambda _on=False: self.opened.emit(one))
        column.addWidget(Text(said, "body", wrap=True))
        column.addWidget(link)
        self.links.append(link)
        return row
