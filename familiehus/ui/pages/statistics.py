"""Statistik: the true figures of a period for the leader, and what of them has left the house.

Opens without the database, the PDF maker or the PDF viewer: they come in on the worker threads while the
first period is being counted.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from familiehus import clock
from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.services.rights import Right, may
from familiehus.ui import theme
from familiehus.ui.actions import Action
from familiehus.ui.charts.table_switch import TableSwitch
from familiehus.ui.desk.notice import Notice
from familiehus.ui.pages.page import Page
from familiehus.ui.statistics import empty_words, period_words, publish_words, remarks
from familiehus.ui.statistics.desk import StatisticsDesk
from familiehus.ui.statistics.page_actions import page_actions, publishing_actions
from familiehus.ui.statistics.page_memory import PageMemory
from familiehus.ui.statistics.period_picker import PeriodPicker
from familiehus.ui.statistics.place_choice import PlaceChoice, place_action
from familiehus.ui.statistics.place_words import place_words
from familiehus.ui.statistics.publication_papers import PublicationPapers
from familiehus.ui.statistics.publish_door import PublishDoor
from familiehus.ui.statistics.reading import FiguresReader, Reading
from familiehus.ui.statistics.sections import chapters
from familiehus.ui.statistics.snapshot_reader import Snapshot, SnapshotReader
from familiehus.ui.statistics.snapshot_view import SnapshotView
from familiehus.ui.statistics.true_file import TrueFile
from familiehus.ui.statistics.true_view import TrueView
from familiehus.ui.statistics.truth_row import TruthRow
from familiehus.ui.task import Task
from familiehus.ui.tasks import Tasks
from familiehus.ui.undo import UndoStack
from familiehus.ui.widgets.buttons import PrimaryButton
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.empty_state import EmptyState
from familiehus.ui.widgets.progress_line import ProgressLine
from familiehus.ui.widgets.text import Text
from familiehus.ui.window_memory import WindowMemory
from familiehus.values import Change, Period, PeriodKind

if TYPE_CHECKING:
    from familiehus.queries.months import MonthSpan
    from familiehus.storage.cupboard import Cupboard
    from familiehus.ui.statistics.publish_sheet import PublishSheet

PATIENCE_MS = 250
"""So long the figures of the last period stay in sight while the next one is counted."""
_COUNTED_HERE = frozenset({
    "contact", "day", "area", "list", "house", "place", "activity", "heads", "hours", "special_day",
    "course", "enrolment", "attendance", "series", "template", "owner", "pointing", "referral", "consent",
    "meeting", "notification", "target", "publication",
})  # fmt: skip


class StatisticsPage(Page):
    """``right`` is what the actor needs to see this page; who only has the desk sees ``CollectedPage``."""

    right = "statistics"

    def __init__(
        self,
        tasks: Tasks,
        cupboard: "Cupboard",
        undo: UndoStack | None = None,
        memory: WindowMemory | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("statistics", tr("Statistik"), "bars", parent=parent)
        self._tasks = tasks
        self._memory = PageMemory(memory)
        self.reading: Reading | None = None
        self._span: MonthSpan | None = None
        self.picker, self.place = PeriodPicker(self._memory.kind), PlaceChoice(self._memory.place)
        self.reader = FiguresReader(tasks, cupboard, self)
        self.desk = StatisticsDesk(tasks, cupboard, undo, self.show_published)
        self.tables = TableSwitch(self)
        self.view = TrueView(chapters(), self.tables, self.desk)
        self.as_published = Chip(tr("Som offentliggjort"), "S", checkable=True)
        self.publish_button = PrimaryButton("", "O")
        self.publish_button.height_px = self.as_published.height_px  # one line with the chips beside it
        self.scope = Text("", "small", "muted", wrap=True)
        self.truth = TruthRow(self.as_published, self.tables.chip, self.publish_button)
        self.snapshots, self.snapshot = SnapshotReader(tasks, self), SnapshotView(self.tables)
        self.papers = PublicationPapers(tasks, self)
        self.door = PublishDoor(self, tasks, cupboard)
        self.true_file = TrueFile(self, tasks, cupboard, self._true_figures)
        self._printing: Task[Any] | None = None
        self.notice, self.progress = Notice(), ProgressLine(stoppable=False)
        self.empty, self.broken_off = EmptyState(""), EmptyState("", tr("Prøv igen"))
        self.unpublished = EmptyState("", tr("Se kladden …"), "O")
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._lay_out()
        self._connect()
        self.view.row.choose(self._memory.section(self.view.row.chips))
        self._title(self.picker.period)
        self.refresh(None)

    def _lay_out(self) -> None:
        self.header_tools.addWidget(self.picker)
        self.header_tools.addWidget(self.picker.choices)
        self.picker.also(self.place)
        self.body.setContentsMargins(theme.px(26), theme.px(10), theme.px(26), theme.px(10))
        self.body.setSpacing(theme.px(10))
        for low in (self.truth, self.scope, self.notice, self.progress):
            self.body.addWidget(low)
        for high in self._parts():
            self.body.addWidget(high, 1)
        self._show(None)

    def _connect(self) -> None:
        self.picker.chosen.connect(self._go)
        self.place.chosen.connect(self._go_to_place)
        self.picker.unread.connect(self._not_read)
        self.reader.ready.connect(self._came)
        self.reader.refused.connect(self._refused)
        self.broken_off.acted.connect(lambda: self._go(self.picker.period))
        self._patience.timeout.connect(self._wait_in_words)
        self.view.turned.connect(self._memory.keep_section)
        self.view.turned.connect(lambda _section: self._say_scope())
        self.as_published.clicked.connect(lambda: self._go(self.picker.period))
        self.publish_button.clicked.connect(self.publish)
        self.unpublished.acted.connect(self.publish)
        self.snapshots.ready.connect(self._snapshot_came)
        self.snapshots.refused.connect(self._refused)
        self.snapshot.wanted.connect(self._make_paper)
        self.papers.said.connect(self.snapshot.notice.say)
        self.true_file.said.connect(lambda words: self.notice.say(words, "gold"))
        self.true_file.published_wanted.connect(self.turn_published)
        self.papers.began.connect(self._follow_print)
        self.snapshot.printing.cancelled.connect(self._stop_printing)

    def _fit(self) -> None:
        """The choices of the picker stand beside the heading while there is room."""
        if hasattr(self, "picker"):
            self._place_choices()
        super()._fit()

    def _place_choices(self) -> None:
        choices, arrows = self.picker.choices, self.picker.sizeHint().width()
        needed = self._h1.sizeHint().width() + arrows + choices.sizeHint().width() + theme.px(200)
        beside = self.header_tools.indexOf(choices) >= 0
        if (needed <= self.width()) == beside:
            return
        had = self.focusWidget() if choices.isAncestorOf(self.focusWidget() or self) else None
        if beside:
            self.header_tools.removeWidget(choices)
            self.body.insertWidget(0, choices)
        else:
            self.body.removeWidget(choices)
            self.header_tools.addWidget(choices)
        choices.show()
        if had is not None:
            had.setFocus()

    # -- which period -------------------------------------------------------------------------------------

    def refresh(self, change: Change | None) -> None:
        """Read again when something changed that is counted here."""
        if self._tasks.closed or (change is not None and change.subject not in _COUNTED_HERE):
            return
        from familiehus.queries.months import month_span

        self._tasks.read(month_span, clock.today()).then(self._span_came, self)

    def _span_came(self, span: "MonthSpan") -> None:
        first_time, self._span = self._span is None, span
        if first_time and span.newest is not None and self.picker.period.kind is PeriodKind.MONTH:
            self.picker.set_quietly(Period(PeriodKind.MONTH, span.newest.year, span.newest.month))
        self._go(self.picker.period)

    def _go(self, period: Period) -> None:
        """The period that was chosen, or why there is nothing of it."""
        self._title(period)
        self.notice.clear()
        self._memory.keep_kind(period.kind)
        if self._span is None:
            return
        self.reader.drop()
        self.snapshots.drop()
        if words := empty_words.why_empty(period, self._span, clock.today()):
            self.reading = None
            self.empty.show_words(words)
            self._show(self.empty)
            return
        if not self._patience.isActive():
            self._patience.start()
        if self.as_published.isChecked():
            self.snapshots.ask(period)
        else:
            self.reader.ask(period, self.place.place)

    def _go_to_place(self, place: str | None) -> None:
        self._memory.keep_place(place)
        self._go(self.picker.period)

    def _title(self, period: Period) -> None:
        self.set_heading(period_words.heading(period))
        self.publish_button.set_label(publish_words.publish_button(period))
        self.publish_button.setEnabled(self.may_preview())
        self.publish_button.show()
        if self.as_published.isChecked():
            self.truth.say_published("")
        else:
            self.truth.say_true()

    def _not_read(self, text: str) -> None:
        self.notice.say(empty_words.not_a_period(text), "warm")

    # -- what comes of it ---------------------------------------------------------------------------------

    def _came(self, reading: Reading) -> None:
        self.reading = reading
        self._show(self.view)
        self.view.show_reading(reading)
        self.truth.say_true(remarks.standing_remark(reading))
        self.place.offer(reading.lists.places, reading.figures.place)
        self._offer_publishing(published=reading.published_on is not None)

    def _snapshot_came(self, found: Snapshot) -> None:
        self.reading = None
        self._offer_publishing(published=found.figures is not None)
        if found.figures is None:
            self.truth.say_published("")
            self.unpublished.show_words(empty_words.not_published(found.period, clock.today()))
            self._show(self.unpublished)
            return
        self.truth.say_published(publish_words.published_words(found.figures))
        self.snapshot.show_snapshot(found.figures, found.withheld)
        self._show(self.snapshot)

    def _wait_in_words(self) -> None:
        self._show(None)
        self.progress.start(tr("Tæller …"))

    def _refused(self, error: FamiliehusError) -> None:
        self.reading = None
        self.broken_off.show_words(sentence(error))
        self._show(self.broken_off)

    def _show(self, part: QWidget | None) -> None:
        self._patience.stop()
        self.progress.finish()
        self._keep_focus(part)
        for one in self._parts():
            one.setVisible(one is part)
        self._say_scope()

    def _say_scope(self) -> None:
        """Which place, under the words that these are true figures; what has left the house has none."""
        self.place.setEnabled(not self.as_published.isChecked())
        shown = self.reading if self.view.isVisibleTo(self) else None
        words = place_words(shown, self.view.row.current) if shown is not None else ""
        self.scope.setText(words)
        self.scope.setVisible(bool(words))

    def _parts(self) -> tuple[QWidget, ...]:
        return self.empty, self.broken_off, self.unpublished, self.view, self.snapshot

    def _keep_focus(self, part: QWidget | None) -> None:
        """What has the keyboard is about to be hidden: it waits at the arrows."""
        here = self.focusWidget()
        shown = part is not None and here is not None and part.isAncestorOf(here)
        hidden = here is not None and not shown and any(one.isAncestorOf(here) for one in self._parts())
        if hidden and here is not None and here.hasFocus():
            self.picker.earlier.setFocus()

    def _offer_publishing(self, *, published: bool) -> None:
        """What is published is not offered again; S shows it."""
        if published and self.publish_button.hasFocus():
            self.as_published.setFocus()
        self.publish_button.setVisible(not published)

    # -- publishing ---------------------------------------------------------------------------------------

    def may_preview(self) -> bool:
        """A week never leaves the house, and what has not begun has nothing to show."""
        period = self.picker.period
        return period.kind is not PeriodKind.WEEK and period.first <= clock.today()

    def publish(self) -> None:
        """O: the preview over the window; nothing is locked by opening it."""
        if not self.may_preview() or self._span is None or self._span.first is None:
            return
        self.door.open(self.picker.period)

    @property
    def sheet(self) -> "PublishSheet | None":
        """None until it was opened."""
        return self.door.sheet

    def show_published(self, period: Period) -> None:
        """As it was published."""
        self.as_published.setChecked(True)
        self.picker.choose(period)

    def turn_published(self) -> None:
        """S."""
        self.as_published.click()

    def has_paper(self) -> bool:
        """True when something published is in front."""
        return self.snapshot.isVisible() and self.snapshot.figures is not None

    def print_paper(self) -> None:
        """Ctrl+P."""
        self._make_paper("print")

    def save_pdf(self) -> None:
        """Ctrl+S."""
        self._make_paper("pdf")

    def _make_paper(self, what: str) -> None:
        if self.snapshot.figures is None:
            return
        makes = {
            "print": self.papers.print,
            "pdf": self.papers.save_pdf,
            "sheet": self.papers.save_sheet,
            "numbers": self.papers.save_numbers,
            "poster": self.papers.save_poster,
        }
        makes[what](self.snapshot.figures)

    def _follow_print(self, text: str, task: Task[Any]) -> None:
        self._printing, line = task, self.snapshot.printing
        line.start(text)
        task.progress(line.step, self).finished(line.finish, self)

    def _stop_printing(self) -> None:
        if self._printing is not None:
            self._printing.cancel()

    # -- what can be done ---------------------------------------------------------------------------------

    def activated(self) -> None:
        """The keyboard stands on the arrows: the period is what one changes first."""
        self.picker.earlier.setFocus()

    def actions(self) -> Sequence[Action]:  # type: ignore[override]
        """Periods and sections."""
        return [
            *page_actions(self.picker, self.view),
            place_action(self.place),
            *publishing_actions(self),
            self.true_file.action(),
        ]

    def _true_figures(self) -> Reading | None:
        """Those that are in front; None while it is something published, or nothing."""
        return self.reading if self.view.isVisible() else None

    def typed_words(self) -> str:
        """A target that is half typed."""
        return self.view.typed_words


def statistics_page(
    tasks: Tasks, cupboard: "Cupboard", undo: UndoStack, memory: WindowMemory | None = None
) -> Page:
    """The page of whoever unlocked: everything for the leader, what was collected for those at the desk."""
    if may(cupboard.actor, Right.STATISTICS):
        return StatisticsPage(tasks, cupboard, undo, memory)
    from familiehus.ui.statistics.collected_page import CollectedPage

    return CollectedPage(tasks, cupboard)
