"""The week on paper, over the window: look at it, choose edition and size, print it or save it.

Keys: 1-4 the edition, H the whole page, PgUp and PgDn the week, Ctrl+P, Ctrl+S, Esc. While it is open no key
of the page below does anything, but the house can still be locked.
"""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.reports.paper_size import PaperSize
from familiehus.ui import theme
from familiehus.ui.overlay import Overlay
from familiehus.ui.paper.paper_desk import PaperDesk
from familiehus.ui.paper.paper_tray import PaperTray
from familiehus.ui.paper.week_choices import WeekChoices
from familiehus.ui.paper.week_editions import Edition, Wanted, file_stem, label, title
from familiehus.ui.paper.week_press import WeekPress
from familiehus.ui.task import Task
from familiehus.ui.tasks import Tasks
from familiehus.ui.widgets.buttons import QuietButton
from familiehus.ui.widgets.icon_button import IconButton
from familiehus.ui.widgets.progress_line import ProgressLine
from familiehus.ui.widgets.side_by_side import SideBySide
from familiehus.ui.widgets.text import Text

if TYPE_CHECKING:
    from familiehus.calendar.week import Week
    from familiehus.storage.cupboard import Cupboard
    from familiehus.ui.window_memory import WindowMemory

PATIENCE_MS = 400
REMEMBERED_SIZE = "paper_size"
_STILL_MINE = frozenset({Qt.Key.Key_L, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_Equal})
"""With Ctrl these belong to the window: lock, larger and smaller text."""


class WeekSheet(Overlay):
    """``show_week`` opens it. ``paper`` is what is shown: what was wanted and its PDF."""

    width_px = 1180

    def __init__(self, window: QWidget, tasks: Tasks, cupboard: "Cupboard", memory: "WindowMemory") -> None:
        super().__init__(window, tr("Ugeplan på papir"))
        self.tasks, self._memory = tasks, memory
        self.paper: tuple[Wanted, bytes] | None = None
        self._wanted: Wanted | None = None
        self.press, self.desk = WeekPress(tasks, cupboard, self), PaperDesk(tasks, self)
        self.choices, self.tray = WeekChoices(), PaperTray()
        self.heading, self.progress = Text("", "h2"), ProgressLine(stoppable=False)
        self.earlier = IconButton("chevron-left", tr("Før (PgUp)"), framed=True)
        self.later = IconButton("chevron-right", tr("Efter (PgDn)"), framed=True)
        self.closing = QuietButton(tr("Luk"), "Esc")
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._printing_task: Task[Any] | None = None
        self._lay_out()
        self._connect()
        tasks.changes.changed.connect(lambda _change: self._make() if self.isVisible() else None)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(self.heading)
        head.addSpacing(theme.px(6))
        head.addWidget(self.earlier)
        head.addWidget(self.later)
        head.addStretch(1)
        head.addWidget(self.closing)
        self.area, beside = _Still(), SideBySide([(self.choices, 300), (self.tray, 820)])
        beside.setObjectName("scrolled")
        self.area.setWidget(beside)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.card.body.addLayout(head)
        self.card.body.addWidget(self.progress)
        self.card.body.addWidget(self.area, 1)

    def _connect(self) -> None:
        self.earlier.clicked.connect(lambda: self.step(-1))
        self.later.clicked.connect(lambda: self.step(1))
        self.closing.clicked.connect(self.close_quietly)
        self.choices.chosen.connect(self._choose)
        self.choices.print_button.clicked.connect(self.print_paper)
        self.choices.pdf_button.clicked.connect(self.save_pdf)
        self.choices.printing.cancelled.connect(self._stop_printing)
        self.choices.whole.toggled.connect(lambda whole: self.tray.set_whole(whole=whole))
        self.press.ready.connect(self._show)
        self.press.refused.connect(self._refused)
        self.desk.said.connect(self.choices.notice.say)
        self.desk.began.connect(self._follow)
        self._patience.timeout.connect(lambda: self.progress.start(tr("Sætter op …")))

    # -- which paper --------------------------------------------------------------------------------------

    def show_week(self, week: "Week", edition: Edition = Edition.POSTER) -> None:
        """Open over the window."""
        kept = self._memory.load().get(REMEMBERED_SIZE)
        size = PaperSize(kept) if kept in tuple(PaperSize) else PaperSize.A4
        self.choices.show_choice(edition, size)
        self.choices.notice.clear()
        self._wanted = Wanted(week, edition, size)
        self._make()
        self.open()

    def step(self, step: int) -> None:
        """The week or month before or after."""
        if self._wanted is not None:
            self._wanted = self._wanted.stepped(step)
            self.choices.notice.clear()
            self._make()

    def _choose(self) -> None:
        if self._wanted is None:
            return
        size = self.choices.size_chosen
        if size is not self._wanted.size:
            self._memory.save({**self._memory.load(), REMEMBERED_SIZE: str(size)})
        self._wanted = replace(self._wanted, edition=self.choices.edition, size=size)
        self._make()

    def _make(self) -> None:
        """The old paper stays in sight until the new one is there, but can no longer be printed."""
        if self._wanted is None:
            return
        self.paper = None
        self.choices.set_ready(ready=False)
        self.heading.setText(title(self._wanted))
        self._patience.start()
        self.press.make(self._wanted)

    def _show(self, wanted: Wanted, pdf: bytes) -> None:
        self._settle()
        self.paper = wanted, pdf
        self.tray.set_whole(whole=self.choices.whole.isChecked())
        name = tr("{paper}, {title}, som det bliver trykt", paper=label(wanted.edition), title=title(wanted))
        self.tray.show_pdf(pdf, name, tr("Piletaster ruller. 1 til 4 vælger udgave, H viser hele siden."))
        self.choices.set_ready(ready=True)

    def _refused(self, error: FamiliehusError) -> None:
        self._settle()
        self.choices.notice.say(sentence(error), "warm")

    def _settle(self) -> None:
        self._patience.stop()
        self.progress.finish()

    # -- what can be done ---------------------------------------------------------------------------------

    def print_paper(self) -> None:
        """Ctrl+P."""
        if self.paper is not None:
            wanted, pdf = self.paper
            self.desk.print(tr("Udskriv {paper}", paper=label(wanted.edition)), file_stem(wanted), pdf)

    def save_pdf(self) -> None:
        """Ctrl+S: the very bytes that are shown."""
        if self.paper is not None:
            wanted, pdf = self.paper
            name = f"{file_stem(wanted)}.pdf"
            self.desk.save(tr("Gem {paper}", paper=label(wanted.edition)), name, tr("PDF"), lambda: pdf)

    def _follow(self, text: str, task: Task[Any]) -> None:
        self._printing_task, line = task, self.choices.printing
        line.start(text)
        task.progress(line.step, self).finished(line.finish, self)

    def _stop_printing(self) -> None:
        if self._printing_task is not None:
            self._printing_task.cancel()

    # -- keyboard and room --------------------------------------------------------------------------------

    def take_focus(self) -> None:
        """On the edition, so that arrows choose another."""
        self.choices.editions[self.choices.edition].setFocus(Qt.FocusReason.PopupFocusReason)

    def close_quietly(self) -> None:
        """Go away, and stop making what nobody will see."""
        self.press.drop()
        self._settle()
        super().close_quietly()

    def event(self, event: QEvent) -> bool:
        """Keys come here and not to the page below."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if not (ctrl and Qt.Key(event.key()) in _STILL_MINE):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the buttons say on their caps."""
        key, ctrl = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if ctrl and key == Qt.Key.Key_P:
            self.print_paper()
        elif ctrl and key == Qt.Key.Key_S:
            self.save_pdf()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.step(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key == Qt.Key.Key_H and not ctrl:
            self.choices.whole.click()
        elif not (not ctrl and event.text().isdecimal() and self.choices.choose_number(int(event.text()))):
            super().keyPressEvent(event)
        event.accept()

    def fit(self) -> None:
        """As high as the window lets it: a sheet of paper is tall."""
        super().fit()
        margin, card = theme.px(16), self.card
        card.setGeometry(card.x(), margin, card.width(), self.height() - 2 * margin)


class _Still(QScrollArea):
    """Follows the focus and the wheel, but leaves PgUp and PgDn to the weeks."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Not mine."""
        event.ignore()
