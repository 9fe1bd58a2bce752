"""Beside the paper: its key figures, and what was put together so that nobody can be recognised."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.statistics import words
from familiehus.ui.statistics.press import Paper
from familiehus.ui.widgets.banner import Banner
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.number_tile import NumberTile
from familiehus.ui.widgets.snug import Snug
from familiehus.ui.widgets.text import Text

_ACROSS = 2
_LEAST_WIDE = 330


class FiguresSide(Snug):
    """``show_paper`` says the same numbers as the print, nothing more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_LEAST_WIDE, parent)
        self.running = Banner("", "gold")
        self._tiles_card = Card(tr("Nøgletal, som de bliver trykt"))
        self._tiles = QGridLayout()
        self._tiles.setHorizontalSpacing(theme.px(16))
        self._tiles.setVerticalSpacing(theme.px(14))
        self._tiles_card.body.addLayout(self._tiles)
        self._merged_card = Card(tr("Lagt sammen"))
        self._merged = QVBoxLayout()
        self._merged.setSpacing(theme.px(10))
        self._merged_card.body.addLayout(self._merged)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(14))
        for part in (self.running, self._tiles_card, self._merged_card):
            column.addWidget(part)
        column.addStretch(1)

    def show_paper(self, paper: Paper) -> None:
        """Another month."""
        figures = paper.figures
        self.running.setVisible(not figures.complete)
        self.running.show_words(words.running(figures.month), strong=tr("Måneden er ikke slut."))
        self._show_tiles(paper)
        _empty(self._merged)
        if figures.tables and figures.tables[0].total is None:
            self._say_merged([words.too_few(figures.month, figures.k)])
            return
        together = words.merged(figures)
        for title, sentence in together:
            self._add_merged(title, sentence)
        if hidden := words.withheld(figures):
            self._add_merged(tr("Ikke vist"), tr("For få svar: {tables}.", tables=", ".join(hidden)))
        elif not together:
            self._say_merged([tr("Ingenting. Alle tal er store nok til at stå for sig selv.")])

    def _show_tiles(self, paper: Paper) -> None:
        _empty(self._tiles)
        for number, tile in enumerate(paper.tiles):
            made = NumberTile(tile.value, tile.label, "\n".join(tile.lines))
            self._tiles.addWidget(made, number // _ACROSS, number % _ACROSS)
        for column in range(_ACROSS):
            self._tiles.setColumnStretch(column, 1)

    def _add_merged(self, title: str, sentence: str) -> None:
        pair = QVBoxLayout()
        pair.setSpacing(0)
        pair.addWidget(Text(title, "small_strong"))
        pair.addWidget(Text(sentence, "body", wrap=True))
        self._merged.addLayout(pair)

    def _say_merged(self, sentences: Sequence[str]) -> None:
        for sentence in sentences:
            self._merged.addWidget(Text(sentence, "body", "muted", wrap=True))


def _empty(layout: QVBoxLayout | QGridLayout) -> None:
    """Take everything out and let it die."""
    while (item := layout.takeAt(0)) is not None:
        inner = item.layout()
        if isinstance(inner, QVBoxLayout):
            _empty(inner)
            inner.deleteLater()
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
