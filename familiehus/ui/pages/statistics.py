"""Statistik: one month as it leaves the house, to read, to print, to save. For the leader.

Opens without the database, the PDF maker or the PDF viewer: they come in on the
worker threads while the first month is being counted.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from familiehus import clock
from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.reports.danish import month_year
from familiehus.ui.actions import Action
from familiehus.ui.pages.page import Page
from familiehus.ui.paper.paper_desk import PaperDesk
from familiehus.ui.statistics import words
from familiehus.ui.statistics.month_picker import MonthPicker
from familiehus.ui.statistics.month_view import MonthView
from familiehus.ui.statistics.press import Paper, Press, figures_file
from familiehus.ui.tasks import Tasks
from familiehus.values import Change, Month

if TYPE_CHECKING:
    from familiehus.queries.months import MonthSpan
    from familiehus.storage.cupboard import Cupboard

_RECENT_MONTHS = 14
_COUNTS_ON_PAPER = frozenset({"contact", "day", "area", "list", "house", "place"})


class StatisticsPage(Page):
    """``right`` is what the actor needs to see this page on the rail."""

    right = "statistics"

    def __init__(self, tasks: Tasks, cupboard: "Cupboard", parent: QWidget | None = None) -> None:
        super().__init__("statistics", tr("Statistik"), "bars", parent=parent)
        self._tasks = tasks
        self.paper: Paper | None = None
        self._reading = True
        self.picker, self.view = MonthPicker(), MonthView()
        self.press = Press(tasks, cupboard, self)
        self.desk = PaperDesk(tasks, self)
        self.header_tools.addWidget(self.picker)
        self.body.addWidget(self.view, 1)
        self._span: MonthSpan | None = None
        self._connect()
        self._title_month(self.picker.month)
        self.refresh(None)

    def _connect(self) -> None:
        self.picker.chosen.connect(self._go)
        self.press.ready.connect(self._show)
        self.press.refused.connect(self._refused)
        self.press.stopped.connect(self._stopped)
        self.press.stepped.connect(self.view.progress.step)
        self.view.stop.connect(self.press.stop)
        self.view.again.connect(lambda: self._go(self.picker.month))
        self.view.print_button.clicked.connect(self.print_paper)
        self.view.pdf_button.clicked.connect(self.save_pdf)
        self.view.figures_button.clicked.connect(self.save_figures)
        self.desk.said.connect(self.view.notice.say)
        self.desk.began.connect(self.view.follow)

    # -- which month --------------------------------------------------------------------------------------

    def refresh(self, change: Change | None) -> None:
        """Read again when something changed that the paper counts."""
        if change is not None and change.subject not in _COUNTS_ON_PAPER:
            return
        from familiehus.queries.months import month_span

        self._tasks.read(month_span, clock.today()).then(self._span_came, self)

    def _span_came(self, span: "MonthSpan") -> None:
        first_time, self._span = self._span is None or self._span.newest is None, span
        if span.newest is not None:
            self.picker.set_usual(span.newest)
        if first_time and span.newest is not None:
            self.picker.choose(span.newest)
        else:
            self._go(self.picker.month)

    def _go(self, month: Month) -> None:
        """The month that was chosen, or why there is none."""
        self.paper = None
        self._title_month(month)
        self._keep_focus()
        if self._span is None:
            return
        if (first := self._span.first) is None or self._span.newest is None:
            self.press.stop()
            self.view.show_nothing(words.nothing_yet())
        elif month.first < first.first:
            self.press.stop()
            self.view.show_nothing(words.before_opening(month, first, self._span.opened))
        else:
            self.view.wait()
            self.press.make(month)

    def _keep_focus(self) -> None:
        """What has the keyboard is about to be hidden; it comes back to the paper with the next month."""
        here = self.focusWidget()
        if here is not None and here.hasFocus() and self.view.isAncestorOf(here):
            self._reading = self.view.tray.isAncestorOf(here)
            self.picker.earlier.setFocus()

    def _title_month(self, month: Month) -> None:
        self.set_heading(words.heading(month))

    # -- what comes of it ---------------------------------------------------------------------------------

    def _show(self, paper: Paper) -> None:
        self.paper = paper
        self.view.show_paper(paper)
        if self._reading and self.picker.earlier.hasFocus():
            self.view.tray.setFocus()

    def _refused(self, error: FamiliehusError) -> None:
        self.view.show_nothing(sentence(error), again=True)

    def _stopped(self) -> None:
        month = month_year(self.picker.month)
        self.view.show_nothing(tr("Optællingen af {month} er stoppet.", month=month), again=True)

    # -- what can be done ---------------------------------------------------------------------------------

    def print_paper(self) -> None:
        """Ctrl+P."""
        if self.paper is not None:
            name = words.file_stem(self.picker.month)
            self.desk.print(tr("Udskriv månedsstatistikken"), name, self.paper.pdf)

    def save_pdf(self) -> None:
        """Ctrl+S: the very bytes that are shown."""
        if (paper := self.paper) is not None:
            name = f"{words.file_stem(self.picker.month)}.pdf"
            self.desk.save(tr("Gem månedsstatistikken"), name, tr("PDF"), lambda: paper.pdf)

    def save_figures(self) -> None:
        """The printed numbers as a file that a machine can read, and nothing else."""
        if (paper := self.paper) is not None:
            name = f"{words.file_stem(self.picker.month)}.json"
            self.desk.save(tr("Gem de trykte tal"), name, tr("Tal (JSON)"), lambda: figures_file(paper))

    def activated(self) -> None:
        """The keyboard stands on the paper, so that arrows scroll it; before there is one, on the months."""
        (self.view.tray if self.paper is not None else self.picker.earlier).setFocus()

    def actions(self) -> Sequence[Action]:  # type: ignore[override]
        """Months and paper."""
        here, there = self.has_paper, self.picker.can_go_on
        group = tr("Statistik")
        pdf = (tr("rapport"), tr("månedsstatistik"), tr("hent"))
        figures = (tr("json"), tr("regneark"), tr("data"))
        earlier = (tr("forrige måned"), tr("tilbage"))
        figs = self.save_figures
        return [
            Action("statistics.print", tr("Udskriv måneden"), "Ctrl+P", (tr("print"), tr("papir")),
                   self.print_paper, here, group),
            Action("statistics.pdf", tr("Gem måneden som PDF"), "Ctrl+S", pdf, self.save_pdf, here, group),
            Action("statistics.figures", tr("Gem de trykte tal"), None, figures, figs, here, group),
            Action("statistics.earlier", tr("Måneden før"), "PgUp", earlier,
                   lambda: self.picker.step(-1), group=group),
            Action("statistics.later", tr("Måneden efter"), "PgDown", (tr("næste måned"), tr("frem")),
                   lambda: self.picker.step(1), there, group),
            *self._months(group),
        ]  # fmt: skip

    def has_paper(self) -> bool:
        """True when there is something to print."""
        return self.paper is not None

    def _months(self, group: str) -> list[Action]:
        """A way to each of the last months, for the palette."""
        month, actions = Month.of(clock.today()), []
        for _ in range(_RECENT_MONTHS):
            text = tr("Vis {month}", month=month_year(month))
            words_for_it = (tr("måned {month}", month=month),)
            run = _choose(self.picker, month)
            actions.append(Action(f"statistics.{month}", text, None, words_for_it, run, group=group))
            month = month.before
        return actions


def _choose(picker: MonthPicker, month: Month) -> Callable[[], None]:
    return lambda: picker.choose(month)
