"""The overview of activities over the window: look at it, choose days and order, print it or save it.

Keys: Enter prints, D, U, M and F the days, PgUp and PgDn those before and after, 1-4 what it is put together
by, T each date, H the whole page, Ctrl+P, Ctrl+S, Esc. Whoever presses Enter before the paper is there gets
it printed when it is.
"""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from familiehus import clock
from familiehus.calendar.overview import Grouping
from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.reports.overview_words import days_words
from familiehus.ui.overview.overview_choices import OverviewChoices
from familiehus.ui.overview.wanted import Span, Wanted, file_stem, laid_out, read, week_wanted
from familiehus.ui.paper.paper_overlay import PaperOverlay
from familiehus.ui.paper.paper_press import PaperPress
from familiehus.ui.tasks import Tasks
from familiehus.ui.widgets.icon_button import IconButton

if TYPE_CHECKING:
    from familiehus.calendar.week import Week
    from familiehus.storage.cupboard import Cupboard
    from familiehus.ui.window_memory import WindowMemory

REMEMBERED_WAY = "overview_by"
_SPANS = {Qt.Key.Key_D: Span.DAY, Qt.Key.Key_U: Span.WEEK, Qt.Key.Key_M: Span.MONTH}


class OverviewSheet(PaperOverlay):
    """``show_week`` opens it. ``paper`` is what is shown: what was wanted and its PDF."""

    def __init__(self, window: QWidget, tasks: Tasks, cupboard: "Cupboard", memory: "WindowMemory") -> None:
        super().__init__(window, tasks, tr("Aktivitetsoversigt"))
        self._memory = memory
        self.paper: tuple[Wanted, bytes] | None = None
        self._wanted: Wanted | None = None
        self._print_when_made = False
        self.press = PaperPress(tasks, cupboard, read, laid_out, self)
        self.choices = OverviewChoices()
        self.earlier = IconButton("chevron-left", tr("Før (PgUp)"), framed=True)
        self.later = IconButton("chevron-right", tr("Efter (PgDn)"), framed=True)
        self.lay_out(self.choices, self.choices.printing, (self.earlier, self.later))
        self._connect()
        tasks.changes.changed.connect(lambda _change: self._make() if self.isVisible() else None)

    def _connect(self) -> None:
        choices = self.choices
        self.earlier.clicked.connect(lambda: self.step(-1))
        self.later.clicked.connect(lambda: self.step(1))
        choices.span_chosen.connect(self.show_span)
        choices.chosen.connect(self._choose)
        choices.days.chosen.connect(self._other_days)
        choices.days.unread.connect(self._days_unread)
        choices.days.left.connect(self._leave_days)
        choices.print_button.clicked.connect(self.print_paper)
        choices.pdf_button.clicked.connect(self.save_pdf)
        choices.whole.toggled.connect(lambda whole: self.tray.set_whole(whole=whole))
        self.press.ready.connect(self._show)
        self.press.refused.connect(self._refused)
        self.desk.said.connect(choices.notice.say)

    # -- which paper --------------------------------------------------------------------------------------

    def show_week(self, shown: "Week | None") -> None:
        """Open over the window with the week that is shown there, or with the one it is about now."""
        kept = self._memory.load().get(REMEMBERED_WAY)
        by = Grouping(kept) if kept in tuple(Grouping) else Grouping.ACTIVITY
        self._print_when_made = False
        self._want(week_wanted(clock.today(), shown, by))
        self.open()

    def step(self, step: int) -> None:
        """As long a time before or after."""
        if self._wanted is not None:
            self._want(self._wanted.stepped(step))

    def show_span(self, span: Span) -> None:
        """The day, the week or the month around what is shown."""
        if self._wanted is not None:
            self._want(self._wanted.spanning(span, clock.today()))

    def _other_days(self, first: date, last: date) -> None:
        if self._wanted is not None:
            self._want(self._wanted.of_days(Span.OTHER, first, last))
            self.take_focus()

    def _days_unread(self, text: str) -> None:
        words = tr("“{text}” er ikke dage. Skriv fx uge 45-46, 1/10-15/11 eller 2026-11.", text=text)
        self.choices.notice.say(words if text else tr("Skriv, hvilke dage det skal være."), "warm")

    def _leave_days(self) -> None:
        """What is shown stays as it is."""
        if self._wanted is not None:
            self.choices.show_wanted(self._wanted)
        self.take_focus()

    def _choose(self) -> None:
        if self._wanted is None:
            return
        by = self.choices.by
        if by is not self._wanted.by:
            self._memory.save({**self._memory.load(), REMEMBERED_WAY: str(by)})
        self._want(replace(self._wanted, by=by, dates=self.choices.dates.isChecked()))

    def _want(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self.choices.show_wanted(wanted)
        self.choices.notice.clear()
        self._make()

    def _make(self) -> None:
        """The old paper stays in sight until the new one is there, but can no longer be printed."""
        if self._wanted is None:
            return
        self.paper = None
        self.choices.set_ready(ready=False)
        self.heading.setText(days_words(self._wanted.first, self._wanted.last))
        self.wait()
        self.press.make(self._wanted)

    def _show(self, wanted: Wanted, pdf: bytes) -> None:
        self.settle()
        self.paper = wanted, pdf
        self.tray.set_whole(whole=self.choices.whole.isChecked())
        days = days_words(wanted.first, wanted.last)
        name = tr("Aktivitetsoversigt, {days}, som den bliver trykt", days=days)
        self.tray.show_pdf(pdf, name, tr("Piletaster ruller. Enter udskriver, H viser hele siden."))
        self.choices.set_ready(ready=True)
        if self._print_when_made:
            self.print_paper()

    def _refused(self, error: FamiliehusError) -> None:
        self.settle()
        self._print_when_made = False
        self.choices.notice.say(sentence(error), "warm")

    # -- what can be done ---------------------------------------------------------------------------------

    def print_paper(self) -> None:
        """Enter or Ctrl+P; waits for a paper that is not there yet."""
        self._print_when_made = self.paper is None
        if self.paper is not None:
            wanted, pdf = self.paper
            self.desk.print(tr("Udskriv aktivitetsoversigt"), file_stem(wanted), pdf)

    def save_pdf(self) -> None:
        """Ctrl+S: the very bytes that are shown, for this user only."""
        if self.paper is not None:
            wanted, pdf = self.paper
            name = f"{file_stem(wanted)}.pdf"
            self.desk.save(tr("Gem aktivitetsoversigt"), name, tr("PDF"), lambda: pdf, private=True)

    # -- keyboard and room --------------------------------------------------------------------------------

    def take_focus(self) -> None:
        """On what it is put together by, so that arrows choose another."""
        self.choices.ways[self.choices.by].setFocus(Qt.FocusReason.PopupFocusReason)

    def close_quietly(self) -> None:
        """Go away, and stop making what nobody will see; true numbers do not stay behind."""
        self._print_when_made = False
        self.press.drop()
        self.paper = None
        self.tray.clear()
        super().close_quietly()

    def own_key(self, key: Qt.Key, typed: str) -> bool:
        """Enter, days, order."""
        choices = self.choices
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.step(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in _SPANS and typed:
            self.show_span(_SPANS[key])
        elif key == Qt.Key.Key_F and typed:
            choices.open_days()
        elif key in (Qt.Key.Key_T, Qt.Key.Key_H) and typed:
            (choices.dates if key == Qt.Key.Key_T else choices.whole).click()
        else:
            return typed.isdecimal() and choices.choose_number(int(typed))
        return True

    def _enter(self) -> None:
        """Prints, unless the keyboard stands on a button that does something else."""
        here = QApplication.focusWidget()
        if isinstance(here, QPushButton) and not here.isCheckable() and self.isAncestorOf(here):
            here.click()
        else:
            self.print_paper()
