"""Beside the paper that may be published: what it means, what will not stand alone, and the button."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus import clock
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.desk.notice import Notice
from familiehus.ui.statistics import publish_words as words
from familiehus.ui.statistics.meanwhile import Meanwhile
from familiehus.ui.statistics.publisher import Edition
from familiehus.ui.statistics.withheld_card import WithheldCard
from familiehus.ui.widgets.banner import Banner
from familiehus.ui.widgets.buttons import PrimaryButton, QuietButton
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.progress_line import ProgressLine
from familiehus.ui.widgets.snug import Snug
from familiehus.ui.widgets.text import SectionLabel, Text
from familiehus.values import Period

_LEAST_WIDE = 330


class PublishSide(Snug):
    """Before: the meaning and the one button that locks. After: what can be done with what was published."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_LEAST_WIDE, parent)
        self.state, self.notice = Banner("", "gold"), Notice()
        self.meaning_head = SectionLabel(tr("Hvad sker der?"))
        self.meaning, self.late = Text("", "body", wrap=True), Text("", "body", wrap=True)
        self.days = Text("", "body", "warm", wrap=True)
        self.withheld, self.meanwhile = WithheldCard(), Meanwhile()
        self.whole = Chip(tr("Hele siden"), "H", checkable=True)
        self.publish = PrimaryButton("", "Ctrl+Enter")
        self.print_button = PrimaryButton(tr("Udskriv"), "Ctrl+P")
        self.pdf_button = QuietButton(tr("Gem PDF …"), "Ctrl+S")
        self.sheet_button = QuietButton(tr("Gem regneark …"), "R")
        self.numbers_button = QuietButton(tr("Gem tallene …"), "J")
        self.printing = ProgressLine()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.px(4), 0)
        column.setSpacing(theme.px(10))
        outs = QWidget()
        row = FlowLayout(outs, gap_x=8, gap_y=8)
        for out in self._outs():
            row.addWidget(out)
        for part in (self.meanwhile, self.state, self.notice, self.meaning_head, self.meaning, self.late,
                     self.days, self.publish, outs, self.printing, self.withheld):  # fmt: skip
            column.addWidget(part)
        column.addWidget(self.whole, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.show_waiting()

    def _outs(self) -> tuple[QWidget, ...]:
        return (self.print_button, self.pdf_button, self.sheet_button, self.numbers_button)

    def show_waiting(self) -> None:
        """Nothing is known yet, and nothing of another period stays in sight."""
        for part in (self.state, self.meaning_head, self.meaning, self.late, self.days, self.publish,
                     *self._outs(), self.withheld):  # fmt: skip
            part.hide()
        self.notice.clear()

    def show_edition(self, edition: Edition) -> None:
        """What there is, and what can be done with it."""
        from familiehus.messages.ledger import late_words

        figures = edition.figures
        period, published = figures.period, figures.published
        refusal = "" if published else words.why_not(period, clock.today())
        self._show_state(edition, refusal)
        self.late.setText(late_words(figures.late))
        self.late.show()
        missing = "" if published else words.days_words(figures)
        self.days.setText(missing)
        self.days.setVisible(bool(missing))
        self.meaning.setText(words.meaning(period))
        for part in (self.meaning_head, self.meaning):
            part.setVisible(not published)
        self.publish.set_label(words.publish_verb(period))
        self.publish.setVisible(not published)
        self.publish.setEnabled(not refusal)
        for out in self._outs():
            out.setVisible(published)
        self.withheld.show_withheld(edition.withheld)
        self.withheld.show()

    def _show_state(self, edition: Edition, refusal: str) -> None:
        if edition.figures.published:
            self.state.show_words(words.published_words(edition.figures), "ok")
        else:
            strong = tr("Ikke offentliggjort.")
            self.state.show_words(tr("{strong} {refusal}", strong=strong, refusal=refusal).strip(), "gold",
                                  strong=strong)  # fmt: skip
        self.state.show()

    def show_publishing(self, period: Period) -> None:
        """It is being locked: it can't be asked for twice."""
        self.publish.setEnabled(False)
        self.notice.clear()
