"""The sets of opening hours a place has had, has and will have, newest first."""

from collections.abc import Iterable, Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familiehus.calendar.hours_words import hours_in_words
from familiehus.calendar.opening import HoursRow, OpenFor
from familiehus.i18n import tr
from familiehus.reports.danish import long_date
from familiehus.ui.house.names_card import FittedList
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.row_list import Column
from familiehus.ui.widgets.row_model import Row
from familiehus.ui.widgets.text import Text


class HoursSets(Card):
    """``chosen`` and ``unwanted`` carry the day a set begins on; only one that has not begun can go."""

    chosen = Signal(object)
    unwanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Før, nu og senere"), parent=parent)
        self.list = FittedList(tr("Åbningstider før, nu og senere"), [Column()])
        self.list.opened.connect(self.chosen)
        self.list.current_changed.connect(self.chosen)
        self.list.acted.connect(self.unwanted)
        self.list.removed.connect(self.unwanted)
        self._none = Text(
            tr("Stedet har ingen åbningstider endnu. Indtil da gælder husets ugedage."), "body", "muted",
            wrap=True,
        )  # fmt: skip
        self.body.addWidget(self.list)
        self.body.addWidget(self._none)
        self.body.addStretch(1)

    def show_sets(
        self,
        sets: Mapping[date, tuple[HoursRow, ...]],
        today: date,
        in_force: date | None,
        current: date | None,
    ) -> None:
        """Those of one place; ``current`` is the one in front."""
        self.list.blockSignals(True)
        self.list.set_rows([_row(since, rows, today, in_force) for since, rows in sets.items()])
        if current is not None and current in sets:
            self.list.setCurrentIndex(self.list.model().index(list(sets).index(current), 0))
        self.list.blockSignals(False)
        self.list.updateGeometry()
        self.list.setVisible(bool(sets))
        self._none.setVisible(not sets)


def said(rows: Iterable[HoursRow]) -> tuple[str, str]:
    """ "Åbent man–fre 9–15" and "Telefon …", each empty when there are none."""
    rows = tuple(rows)
    door, phone = hours_in_words(rows, OpenFor.DOOR), hours_in_words(rows, OpenFor.PHONE)
    return (tr("Åbent {hours}", hours=door) if door else "",
            tr("Telefon {hours}", hours=phone) if phone else "")  # fmt: skip


def _row(since: date, rows: tuple[HoursRow, ...], today: date, in_force: date | None) -> Row:
    if since > today:
        state, action = tr("Fra {day} · begynder senere", day=long_date(since)), tr("Tag væk")
    elif since == in_force:
        state, action = tr("Fra {day} · gælder nu", day=long_date(since)), ""
    else:
        state, action = tr("Fra {day}", day=long_date(since)), ""
    return Row(since, (state,), note=". ".join(part for part in said(rows) if part), action=action)
