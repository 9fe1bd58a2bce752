"""Hvorfor: every answer that is asked for at the desk, beside the period before."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.queries.statistics.facts import Fact
from familiehus.ui import theme
from familiehus.ui.statistics import charted
from familiehus.ui.statistics.cards import BarsCard, PartsCard
from familiehus.ui.statistics.reading import Reading
from familiehus.ui.statistics.section import Section
from familiehus.ui.widgets.side_by_side import SideBySide


class Why(Section):
    """Three columns: reasons, who they are, what came of it. A fact nobody was asked about is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.who = PartsCard(tr("Hvem kommer?"), tr("Henvender"))
        self.returning = PartsCard(tr("Nye eller kendte?"), tr("Svar"))
        self.bars = {
            Fact.REASON: BarsCard(tr("Hvorfor kommer de?"), tr("Årsag"), 16),
            Fact.LIFE_STAGE: BarsCard(tr("Hvor i livet?"), tr("Livsfase")),
            Fact.KIND: BarsCard(tr("Hvad kom de til?"), tr("Slags")),
            Fact.CHANNEL: BarsCard(tr("Hvordan kom de?"), tr("Kanal")),
            Fact.OUTCOME: BarsCard(tr("Hvad kom der ud af det?"), tr("Udfald")),
            Fact.PROFESSION: BarsCard(tr("Hvem hjalp?"), tr("Faggruppe")),
            Fact.DURATION: BarsCard(tr("Hvor længe?"), tr("Varighed")),
        }
        bars = self.bars
        columns = [
            _stacked(bars[Fact.REASON]),
            _stacked(self.who, self.returning, bars[Fact.LIFE_STAGE], bars[Fact.CHANNEL]),
            _stacked(bars[Fact.KIND], bars[Fact.OUTCOME], bars[Fact.PROFESSION], bars[Fact.DURATION]),
        ]
        self.column.addWidget(SideBySide([(one, 360) for one in columns], gap=12))
        self.column.addStretch(1)

    def show_reading(self, reading: Reading) -> None:
        """Another period."""
        self.who.show_parts(charted.bars_of(reading, Fact.HENVENDER))
        known = charted.bars_of(reading, Fact.RETURNING)
        self.returning.show_parts(known)
        self.returning.setVisible(_asked(reading, Fact.RETURNING))
        for fact, card in self.bars.items():
            note = tr("Én henvendelse kan have flere årsager.") if fact is Fact.REASON else ""
            card.show_fact(reading, fact, note)
            card.setVisible(_asked(reading, fact))


def _stacked(*cards: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(12))
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return holder


def _asked(reading: Reading, fact: Fact) -> bool:
    """Somebody gave an answer, now or before."""
    return any(row.code is not None for row in reading.figures.contacts.table(fact).rows)
