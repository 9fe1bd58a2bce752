"""The strip over a course that somebody must decide about: does it start, is it over?"""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr, trn
from familiehus.queries.courses import CoursePage
from familiehus.ui import theme
from familiehus.ui.courses import words
from familiehus.ui.courses.seasons import Standing, lacking, standing, to_decide
from familiehus.ui.widgets.buttons import PrimaryButton, QuietButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.text import Text


class Decision(Card):
    """``start_wanted``, ``call_off_wanted``, ``finish_wanted``. Hidden while nothing is to be decided."""

    start_wanted = Signal()
    call_off_wanted = Signal()
    finish_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tone="gold_soft", parent=parent)
        self.body.setContentsMargins(theme.px(18), theme.px(12), theme.px(18), theme.px(12))
        self.text = Text("", "body", "gold", wrap=True)
        self.start, self.finish = PrimaryButton(tr("Holdet starter")), PrimaryButton(tr("Afslut holdet"))
        self.off = QuietButton(tr("Aflys holdet"))
        self.start.clicked.connect(self.start_wanted)
        self.off.clicked.connect(self.call_off_wanted)
        self.finish.clicked.connect(self.finish_wanted)
        self._buttons = QWidget()
        row = FlowLayout(self._buttons, gap_x=10, gap_y=8)
        for button in (self.start, self.off, self.finish):
            row.addWidget(button)
        self.body.addWidget(self.text)
        self.body.addWidget(self._buttons)
        self.hide()

    def show_page(self, page: CoursePage, now: datetime, *, may_run: bool) -> None:
        """Say what is to be decided; only those who may have the buttons."""
        row, today = page.row, now.date()
        decide, finish = to_decide(row, today), standing(row, today) is Standing.TO_FINISH
        self.setVisible(decide or finish)
        if not decide and not finish:
            return
        text = _to_decide(page, now) if decide else _to_finish(may_run=may_run)
        if decide and not may_run:
            text = tr("{text} Det afgør en koordinator.", text=text)
        self.text.setText(text)
        self.setAccessibleName(text)
        self.start.setVisible(decide)
        self.off.setVisible(decide)
        self.finish.setVisible(finish)
        self._buttons.setVisible(may_run)
        short = lacking(row, today)
        self.set_tone("warm_soft" if short else "gold_soft")
        self.text.set_tone("warm" if short else "gold")


def _to_decide(page: CoursePage, now: datetime) -> str:
    row, today = page.row, now.date()
    short = lacking(row, today)
    taken = trn("1 plads er taget", "{n} pladser er taget", row.taken)
    tail = words.lacks(short) if short else tr("det er nok")
    return tr("Holdet skal starte {day}. {taken}, {tail}. Bliver det til noget?",
              day=words.near(row.first_day, today), taken=taken, tail=tail)  # fmt: skip


def _to_finish(*, may_run: bool) -> str:
    if may_run:
        return tr("Sidste mødegang er holdt. Kryds de sidste af, og afslut holdet.")
    return tr("Sidste mødegang er holdt. En koordinator afslutter holdet.")
