"""The week on paper, over the window: look at it, choose edition and size, print it or save it.

Keys: 1-4 the edition, H the whole page, PgUp and PgDn the week, Ctrl+P, Ctrl+S, Esc. While it is open no key
of the page below does anything, but the house can still be locked.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.reports.paper_size import PaperSize
from familiehus.ui.paper.paper_overlay import PaperOverlay
from familiehus.ui.paper.paper_press import PaperPress
from familiehus.ui.paper.week_choices import WeekChoices
from familiehus.ui.paper.week_editions import Edition, Wanted, file_stem, label, laid_out, read, title
from familiehus.ui.tasks import Tasks
from familiehus.ui.widgets.icon_button import IconButton

if TYPE_CHECKING:
    from familiehus.calendar.week import Week
    from familiehus.storage.cupboard import Cupboard
    from familiehus.ui.window_memory import WindowMemory

REMEMBERED_SIZE = "paper_size"


class WeekSheet(PaperOverlay):
    """``show_week`` opens it. ``paper`` is what is shown: what was wanted and its PDF."""

    def __init__(self, window: QWidget, tasks: Tasks, cupboard: "Cupboard", memory: "WindowMemory") -> None:
        super().__init__(window, tasks, tr("Ugeplan på papir"))
        self._memory = memory
        self.paper: tuple[Wanted, bytes] | None = None
        self._wanted: Wanted | None = None
        self.press = PaperPress(tasks, cupboard, read, laid_out, self)
        self.choices = WeekChoices()
        self.earlier = IconButton("chevron-left", tr("Før (PgUp)"), framed=True)
        self.later = IconButton("chevron-right", tr("Efter (PgDn)"), framed=True)
        self.lay_out(self.choices, self.choices.printing, (self.earlier, self.later))
        self._connect()
        tasks.changes.changed.connect(lambda _change: self._make() if self.isVisible() else None)

    def _connect(self) -> None:
        self.earlier.clicked.connect(lambda: self.step(-1))
        self.later.clicked.connect(lambda: self.step(1))
        self.choices.chosen.connect(self._choose)
        self.choices.print_button.clicked.connect(self.print_paper)
        self.choices.pdf_button.clicked.connect(self.save_pdf)
        self.choices.whole.toggled.connect(lambda whole: self.tray.set_whole(whole=whole))
        self.press.ready.connect(self._show)
        self.press.refused.connect(self._refused)
        self.desk.said.connect(self.choices.notice.say)

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
        self.wait()
        self.press.make(self._wanted)

    def _show(self, wanted: Wanted, pdf: bytes) -> None:
        self.settle()
        self.paper = wanted, pdf
        self.tray.set_whole(whole=self.choices.whole.isChecked())
        name = tr("{paper}, {title}, som det bliver trykt", paper=label(wanted.edition), title=title(wanted))
        self.tray.show_pdf(pdf, name, tr("Piletaster ruller. 1 til 4 vælger udgave, H viser hele siden."))
        self.choices.set_ready(ready=True)

    def _refused(self, error: FamiliehusError) -> None:
        self.settle()
        self.choices.notice.say(sentence(error), "warm")

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

    # -- keyboard and room --------------------------------------------------------------------------------

    def take_focus(self) -> None:
        """On the edition, so that arrows choose another."""
        self.choices.editions[self.choices.edition].setFocus(Qt.FocusReason.PopupFocusReason)

    def close_quietly(self) -> None:
        """Go away, and stop making what nobody will see."""
        self.press.drop()
        super().close_quietly()

    def own_key(self, key: Qt.Key, typed: str) -> bool:
        """Weeks, the whole page, and digits for the editions."""
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.step(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key == Qt.Key.Key_H and typed:
            self.choices.whole.click()
        else:
            return typed.isdecimal() and self.choices.choose_number(int(typed))
        return True
