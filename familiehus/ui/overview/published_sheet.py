"""The papers of published figures over the window: the opslag and the report to a partner.

Keys: Enter prints, 1-9 the paper, PgUp and PgDn the published period before and after, H the whole page,
Ctrl+P, Ctrl+S, Esc.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.reports.period_words import period_words
from familiehus.services.rights import Right, may
from familiehus.ui.overview.published_choices import PublishedChoices
from familiehus.ui.overview.published_wanted import PaperMade, PaperWanted, file_stem, laid_out, read
from familiehus.ui.paper.paper_overlay import PaperOverlay
from familiehus.ui.paper.paper_press import PaperPress
from familiehus.ui.tasks import Tasks
from familiehus.ui.widgets.icon_button import IconButton

if TYPE_CHECKING:
    from familiehus.storage.cupboard import Cupboard


class PublishedSheet(PaperOverlay):
    """``show_latest`` opens it. ``paper`` is what is shown: what was wanted and what became of it."""

    def __init__(self, window: QWidget, tasks: Tasks, cupboard: "Cupboard") -> None:
        super().__init__(window, tasks, tr("Offentliggjorte tal på papir"))
        self._may_hand_out = may(cupboard.actor, Right.CALENDAR)
        self.paper: tuple[PaperWanted, PaperMade] | None = None
        self._wanted = PaperWanted()
        self.press = PaperPress(tasks, cupboard, read, laid_out, self)
        self.choices = PublishedChoices()
        self.earlier = IconButton("chevron-left", tr("Før (PgUp)"), framed=True)
        self.later = IconButton("chevron-right", tr("Efter (PgDn)"), framed=True)
        self.lay_out(self.choices, self.choices.printing, (self.earlier, self.later))
        self._connect()

    def _connect(self) -> None:
        choices = self.choices
        self.earlier.clicked.connect(lambda: self.step(-1))
        self.later.clicked.connect(lambda: self.step(1))
        choices.chosen.connect(lambda owner: self._want(replace(self._wanted, owner=owner)))
        choices.print_button.clicked.connect(self.print_paper)
        choices.pdf_button.clicked.connect(self.save_pdf)
        choices.whole.toggled.connect(lambda whole: self.tray.set_whole(whole=whole))
        self.press.ready.connect(self._show)
        self.press.refused.connect(self._refused)
        self.desk.said.connect(choices.notice.say)

    # -- which paper --------------------------------------------------------------------------------------

    def show_latest(self) -> None:
        """Open over the window with the opslag of what was published last."""
        self.heading.setText(tr("Offentliggjorte tal"))
        self._want(PaperWanted())
        self.open()

    def step(self, step: int) -> None:
        """The published period before or after; nothing where there is none."""
        if self.paper is None:
            return
        made = self.paper[1]
        at = made.there.periods.index(made.period) - step
        if 0 <= at < len(made.there.periods):
            self._want(replace(self._wanted, period=made.there.periods[at]))

    def _want(self, wanted: PaperWanted) -> None:
        """The old paper stays in sight until the new one is there, but can no longer be printed."""
        self._wanted, self.paper = wanted, None
        self.choices.show_chosen(wanted.owner)
        self.choices.notice.clear()
        self.choices.set_ready(ready=False)
        self.wait()
        self.press.make(wanted)

    def _show(self, wanted: PaperWanted, made: PaperMade) -> None:
        self.settle()
        self.paper = wanted, made
        words = period_words(made.period)
        self.heading.setText(words[:1].upper() + words[1:])
        self.choices.show_owners(made.there.owners, may_hand_out=self._may_hand_out)
        self.choices.show_chosen(wanted.owner)
        at = made.there.periods.index(made.period)
        self.later.setEnabled(at > 0)
        self.earlier.setEnabled(at + 1 < len(made.there.periods))
        self.tray.set_whole(whole=self.choices.whole.isChecked())
        name = tr("{paper}, {period}, som det bliver trykt", paper=self._paper_name(), period=words)
        self.tray.show_pdf(made.pdf, name, tr("Piletaster ruller. Enter udskriver, H viser hele siden."))
        self.choices.set_ready(ready=True)

    def _paper_name(self) -> str:
        return tr("Partnerrapport") if self._wanted.owner else tr("Opslag til personalerummet")

    def _refused(self, error: FamiliehusError) -> None:
        self.settle()
        self.choices.notice.say(sentence(error), "warm")

    # -- what can be done ---------------------------------------------------------------------------------

    def print_paper(self) -> None:
        """Enter or Ctrl+P."""
        if self.paper is not None:
            wanted, made = self.paper
            title = tr("Udskriv {paper}", paper=self._paper_name())
            self.desk.print(title, file_stem(wanted.owner, made.period), made.pdf)

    def save_pdf(self) -> None:
        """Ctrl+S: the very bytes that are shown."""
        if self.paper is not None:
            wanted, made = self.paper
            name = f"{file_stem(wanted.owner, made.period)}.pdf"
            self.desk.save(tr("Gem {paper}", paper=self._paper_name()), name, tr("PDF"), lambda: made.pdf)

    # -- keyboard and room --------------------------------------------------------------------------------

    def take_focus(self) -> None:
        """On the paper that is chosen, so that arrows choose another."""
        self.choices.papers[self._wanted.owner].setFocus(Qt.FocusReason.PopupFocusReason)

    def close_quietly(self) -> None:
        """Go away, and stop making what nobody will see."""
        self.press.drop()
        super().close_quietly()

    def own_key(self, key: Qt.Key, typed: str) -> bool:
        """Enter, periods, the whole page, and digits for the papers."""
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            here = QApplication.focusWidget()
            if isinstance(here, QPushButton) and not here.isCheckable() and self.isAncestorOf(here):
                here.click()
            else:
                self.print_paper()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.step(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key == Qt.Key.Key_H and typed:
            self.choices.whole.click()
        else:
            return typed.isdecimal() and self.choices.choose_number(int(typed))
        return True
