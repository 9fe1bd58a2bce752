"""Offentliggjort: what has left the house, when and by whom, and the way back to each."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.reports.danish import long_date
from familiehus.ui import theme
from familiehus.ui.statistics import period_words
from familiehus.ui.statistics.desk import StatisticsDesk
from familiehus.ui.statistics.reading import Reading
from familiehus.ui.statistics.section import Section
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.empty_state import EmptyState
from familiehus.ui.widgets.row_list import Column, RowList
from familiehus.ui.widgets.row_model import Row
from familiehus.values import Period

if TYPE_CHECKING:
    from familiehus.figures import PublicationRow

_COLUMNS = (Column(190, strong=True), Column(0))


class Publications(Section):
    """``opened`` carries the period that is wanted: Enter, a double click, or the words at the end."""

    opened = Signal(object)

    def __init__(self, desk: StatisticsDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.list = RowList(tr("Offentliggjorte perioder"), _COLUMNS, on_card=True)
        self.empty = EmptyState(tr("Intet er offentliggjort endnu. Vælg en måned, der er slut, og tryk O."))
        card = Card(tr("Det er offentliggjort. En udskrift er den samme hver gang."))
        card.body.addWidget(self.list, 1)
        card.body.addWidget(self.empty, 1)
        self.list.setMinimumSize(theme.px(420), theme.px(300))
        self.list.hide()
        self.empty.hide()
        self.column.addWidget(card, 1)
        self.list.opened.connect(self._open)
        self.list.acted.connect(self._open)
        self.opened.connect(desk.show_published)

    def show_reading(self, reading: Reading) -> None:
        """Whatever period is shown, the list is whole. It is read from the ledger each time."""
        from familiehus.queries.ledger import publications

        self._desk.tasks.read(publications).then(self._show, self).failed(self._refused, self)

    def _show(self, rows: "tuple[PublicationRow, ...]") -> None:
        self.list.set_rows([_row(one) for one in rows])
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)

    def _refused(self, error: FamiliehusError) -> None:
        self.list.hide()
        self.empty.show_words(sentence(error))
        self.empty.show()

    def _open(self, key: object) -> None:
        self.opened.emit(Period.parse(str(key)))


def _row(one: "PublicationRow") -> Row:
    said = tr("{day} af {who}", day=long_date(one.published_on), who=one.published_by)
    note = tr("Grænse {k} · seglet begynder {digest}", k=one.k, digest=one.digest[:8])
    return Row(str(one.period), (period_words.heading(one.period), said), note=note, action=tr("Vis"))
