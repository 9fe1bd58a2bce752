"""The card that answers where a satellite would help: up to three towns, and "what if" for any of them."""

from PySide6.QtCore import QModelIndex, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.queries.statistics.satellites import TownRow
from familiehus.ui import theme
from familiehus.ui.house.names_card import FittedList
from familiehus.ui.statistics import satellite_words as words
from familiehus.ui.statistics.reading import Reading
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.row_list import Column
from familiehus.ui.widgets.row_model import Row
from familiehus.ui.widgets.text import SectionLabel, Text

_LEAST_KM = 1.0
"""Nearer to a place than this there is one already."""


class SatelliteCard(Card):
    """``tried`` when another town is looked at: its postnummer stands in ``wished``, None for none."""

    tried = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(title)
        self.wished: str | None = None
        self._reading: Reading | None = None
        self.best = FittedList(title, [Column(strong=True)])
        self.best.current_changed.connect(self._choose)
        self.nothing = Text("", "body", "muted", wrap=True)
        self.asked = SectionLabel(tr("Hvad nu hvis der var et sted i"))
        self.town = QComboBox()
        self.town.setMinimumHeight(theme.px(34))
        self.town.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.town.setAccessibleName(tr("Hvad nu hvis der var et sted i"))
        self.asked.setBuddy(self.town)
        self.town.activated.connect(lambda _at: self._choose(self.town.currentData()))
        self.answer, self.note = Text("", "body", wrap=True), Text("", "small", "muted", wrap=True)
        self._lay_out(title)

    def _lay_out(self, title: str) -> None:
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        line.addWidget(self.asked)
        line.addWidget(self.town)
        line.addStretch(1)
        for part in (Text(title, "label", "muted", wrap=True), self.best, self.nothing):
            self.body.addWidget(part)
        self.body.addLayout(line)
        for part in (self.answer, self.note):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def show_reading(self, reading: Reading) -> None:
        """Another period; the town that is looked at stays while somebody comes from it."""
        self._reading, found = reading, reading.figures.satellites
        towns = [one for one in found.tried if (one.town.km or 0) >= _LEAST_KM]
        keys = [one.town.postnummer for one in (*found.best, *towns)]
        self.wished = self.wished if self.wished in keys else next(iter(keys), None)
        with QSignalBlocker(self.best):  # a row that is gone hands the keyboard on, but chooses nothing
            self.best.set_rows([_row(reading, one.town) for one in found.best])
        self.best.updateGeometry()
        self.best.setVisible(bool(found.best))
        self.town.clear()
        for one in sorted(towns, key=lambda one: one.town.postnummer):
            self.town.addItem(words.town_name(one.town), one.town.postnummer)
        self.nothing.setText(_nothing(reading))
        self.nothing.setVisible(bool(self.nothing.text()))
        for part in (self.asked, self.town, self.answer):
            part.setVisible(bool(towns))
        self._say()

    def _choose(self, postnummer: object) -> None:
        if isinstance(postnummer, str) and postnummer != self.wished:
            self.wished = postnummer
            self._say()
            self.tried.emit()

    def _say(self) -> None:
        if self._reading is None:
            return
        found = self._reading.figures.satellites
        self.town.setCurrentIndex(self.town.findData(self.wished))
        rows = [row.key for row in self.best.rows]
        if self.wished in rows:
            self.best.setCurrentIndex(self.best.model().index(rows.index(self.wished), 0))
        else:
            self.best.setCurrentIndex(QModelIndex())  # so that a click on any row is a choice again
        tried = found.at(self.wished) if self.wished else None
        self.answer.setText(words.tried_words(tried) if tried is not None else "")
        notes = (words.missing_words(found), words.measured_words(found)) if found.known else ()
        self.note.setText(" ".join(filter(None, notes)))
        self.note.setVisible(bool(self.note.text()))


def _row(reading: Reading, town: TownRow) -> Row:
    return Row(town.postnummer, (words.town_name(town),), note=words.standing_words(reading, town))


def _nothing(reading: Reading) -> str:
    """Why no town stands on the list; empty when one does."""
    found = reading.figures.satellites
    if found.best:
        return ""
    if not found.known:
        return words.missing_words(found)
    if not found.measured:
        return tr("Ingen har sagt, at de bor i kommunen, i denne periode.")
    return tr("Ingen by ligger så langt væk og har så mange henvendelser, at en satellit ville mærkes.")
