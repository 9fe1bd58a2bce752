""" "Udtræk": when somebody took true figures, or all that is known of a family, out of the house."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr
from familiehus.messages.fields import role_name
from familiehus.reports.danish import long_date
from familiehus.ui import theme
from familiehus.ui.house.house_desk import HouseDesk
from familiehus.ui.house.section import Section
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.empty_state import EmptyState
from familiehus.ui.widgets.row_list import Column, RowList
from familiehus.ui.widgets.row_model import Row
from familiehus.ui.widgets.text import Text

if TYPE_CHECKING:
    from familiehus.services.house_overview import HouseOverview
    from familiehus.services.taken_out import TakenOut as Taken

_COLUMNS = (Column(250, strong=True), Column(100), Column(0))


class TakenOut(Section):
    """Read from the log each time it is looked at: what stands there cannot be changed from here."""

    widest = 960

    def __init__(self, desk: HouseDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.list = RowList(tr("Udtræk af huset"), _COLUMNS, on_card=True)
        self.list.setMinimumSize(theme.px(380), theme.px(300))
        self.empty = EmptyState(tr("Ingen har taget rigtige tal eller en families oplysninger ud af huset."))
        words = tr("Hver gang står her, hvornår og af hvem. Loggen gemmes i et halvt år.")
        card = Card(tr("Taget ud af huset"))
        for part in (Text(words, "body", "muted", wrap=True), self.list, self.empty):
            card.body.addWidget(part)
        self.column.addWidget(card, 1)
        self.list.hide()
        self.empty.hide()

    def show_house(self, overview: "HouseOverview") -> None:
        """Nothing of the house shows here."""

    def showEvent(self, event: QShowEvent) -> None:
        """Look again: the last one may be a minute old."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        if self.desk.tasks.closed:
            return
        from familiehus.services.taken_out import taken_out

        cupboard = self.desk.cupboard
        task = self.desk.tasks.job(lambda _progress: taken_out(cupboard))
        task.then(self._show, self).failed(self.refuse, self)

    def _show(self, found: "tuple[Taken, ...]") -> None:
        self.list.set_rows([_row(len(found) - number, one) for number, one in enumerate(found)])
        self.list.setVisible(bool(found))
        self.empty.setVisible(not found)


def _row(number: int, one: "Taken") -> Row:
    when = tr("{day} kl. {clock}", day=long_date(one.at.date()), clock=f"{one.at.hour}.{one.at.minute:02}")
    if one.first is None or one.last is None:
        what = tr("Alt, huset har om en familie, til familien selv")
    else:
        what = tr("Rigtige tal fra {first} til {last}", first=long_date(one.first), last=long_date(one.last))
    return Row(str(number), (when, role_name(one.role), what))
