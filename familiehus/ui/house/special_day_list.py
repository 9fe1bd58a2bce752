"""The special days that come, in a list beside the year: what stands on the door next."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familiehus import clock
from familiehus.i18n import tr
from familiehus.ui.house.names_card import FittedList
from familiehus.ui.house.special_runs import (
    SpecialRun,
    dated_span,
    weeks_in_words,
    what_in_words,
    whole_weeks,
)
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.row_list import Column
from familiehus.ui.widgets.row_model import Row
from familiehus.ui.widgets.text import Text


class SpecialDayList(Card):
    """``pointed`` (a click), ``opened`` (Enter) and ``removed`` carry a ``SpecialRun``."""

    pointed = Signal(object)
    opened = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Kommende særlige dage"), parent=parent)
        self.list = FittedList(tr("Kommende særlige dage"), [Column()])
        self.list.opened.connect(self.opened)
        self.list.clicked.connect(lambda _index: self.pointed.emit(self.list.current_key()))
        self.list.acted.connect(self.removed)
        self.list.removed.connect(self.removed)
        self._none = Text(tr("Ingen endnu. Helligdage er lukket af sig selv."), "body", "muted", wrap=True)
        self.body.addWidget(self.list)
        self.body.addWidget(self._none)

    def show_runs(self, runs: Sequence[SpecialRun], names: Mapping[str, str]) -> None:
        """In order; ``names`` of the places, empty in a house that has only one."""
        self.list.set_rows([_row(run, names) for run in runs])
        self.list.updateGeometry()
        self.list.setVisible(bool(runs))
        self._none.setVisible(not runs)


def _row(run: SpecialRun, names: Mapping[str, str]) -> Row:
    when = dated_span(run.first, run.last, clock.today())
    if whole_weeks(run.first, run.last):
        when = tr("{weeks}, {days}", weeks=weeks_in_words(run.first, run.last), days=when)
    what = what_in_words(run.like)
    if names:
        place = run.like.place
        where = names.get(place, place) if place else tr("hele huset")
        what = tr("{where} {what}", where=where, what=what)
    return Row(run, (when[:1].upper() + when[1:],), note=what[:1].upper() + what[1:], action=tr("Fjern"))
