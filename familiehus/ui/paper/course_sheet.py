"""A paper of a course over the window: look at it, choose another, print it, save it, copy a message.

Keys: 1-4 the paper, H the whole page, N and B what is copied, Ctrl+P, Ctrl+S, Esc. What was shown is let go
when it is closed, and when what it shows is gone.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from familiehus.errors import FamiliehusError
from familiehus.i18n import tr, trn
from familiehus.messages import sentence
from familiehus.ui.paper.course_choices import CourseChoices
from familiehus.ui.paper.course_editions import CourseMade, CourseWanted, label, laid_out, read
from familiehus.ui.paper.lent_clipboard import LENT_MS, LentClipboard
from familiehus.ui.paper.paper_overlay import PaperOverlay
from familiehus.ui.paper.paper_press import PaperPress
from familiehus.ui.tasks import Tasks

if TYPE_CHECKING:
    from familiehus.storage.cupboard import Cupboard

_ABOUT_COURSES = frozenset({"course", "enrolment", "attendance", "template", "activity", "room", "hours"})
"""Changes after which a paper of a course may be another one."""


class CourseSheet(PaperOverlay):
    """``show_paper`` opens it. ``paper`` is what is shown: what was wanted and what became of it."""

    def __init__(self, window: QWidget, tasks: Tasks, cupboard: "Cupboard") -> None:
        super().__init__(window, tasks, tr("Holdets papirer"))
        self.paper: tuple[CourseWanted, CourseMade] | None = None
        self._wanted: CourseWanted | None = None
        self.press = PaperPress(tasks, cupboard, read, laid_out, self)
        self.choices = CourseChoices()
        self.clipboard = LentClipboard()
        self.lay_out(self.choices, self.choices.printing)
        self._connect()

    def _connect(self) -> None:
        self.choices.chosen.connect(self._choose)
        self.choices.print_button.clicked.connect(self.print_paper)
        self.choices.pdf_button.clicked.connect(self.save_pdf)
        self.choices.numbers_button.clicked.connect(self.copy_numbers)
        self.choices.text_button.clicked.connect(self.copy_text)
        self.choices.whole.toggled.connect(lambda whole: self.tray.set_whole(whole=whole))
        self.press.ready.connect(self._show)
        self.press.refused.connect(self._refused)
        self.desk.said.connect(self.choices.notice.say)
        self.tasks.changes.changed.connect(
            lambda change: self._make() if self.isVisible() and change.subject in _ABOUT_COURSES else None
        )

    # -- which paper --------------------------------------------------------------------------------------

    def show_paper(self, wanted: CourseWanted) -> None:
        """Open over the window."""
        self._wanted = wanted
        self.tray.clear()
        self.choices.show_choice(wanted.edition)
        self.choices.notice.clear()
        self._make()
        self.open()

    def _choose(self) -> None:
        if self._wanted is not None:
            self._wanted = replace(self._wanted, edition=self.choices.edition)
            self._make()

    def _make(self) -> None:
        """The old paper stays in sight until the new one is there, but can no longer be printed."""
        if self._wanted is None:
            return
        self.paper = None
        self.choices.show_made(None)
        self.heading.setText(label(self._wanted.edition))
        self.wait()
        self.press.make(self._wanted)

    def _show(self, wanted: CourseWanted, made: CourseMade) -> None:
        self.settle()
        self.paper = wanted, made
        self.tray.set_whole(whole=self.choices.whole.isChecked())
        name = tr("{paper}, som det bliver trykt", paper=label(wanted.edition))
        self.tray.show_pdf(made.pdf, name, tr("Piletaster ruller. H viser hele siden."))
        self.choices.show_made(made)

    def _refused(self, error: FamiliehusError) -> None:
        """What can no longer be read is not left in sight: perhaps somebody has just been erased."""
        self.settle()
        self.tray.clear()
        self.choices.notice.say(sentence(error), "warm")

    # -- what can be done ---------------------------------------------------------------------------------

    def print_paper(self) -> None:
        """Ctrl+P."""
        if self.paper is not None:
            wanted, made = self.paper
            self.desk.print(tr("Udskriv {paper}", paper=label(wanted.edition)), made.stem, made.pdf)

    def save_pdf(self) -> None:
        """Ctrl+S: the very bytes that are shown, for this user only."""
        if self.paper is not None:
            wanted, made = self.paper
            title = tr("Gem {paper}", paper=label(wanted.edition))
            self.desk.save(title, f"{made.stem}.pdf", tr("PDF"), lambda: made.pdf, private=True)

    def copy_numbers(self) -> None:
        """N."""
        if self.paper is not None and self.paper[1].numbers:
            numbers = self.paper[1].numbers
            self.clipboard.lend(numbers)
            copied = trn("{n} nummer er kopieret.", "{n} numre er kopieret.", len(numbers.splitlines()))
            self.choices.notice.say(tr("{copied} {until}", copied=copied, until=_until()), "ok")

    def copy_text(self) -> None:
        """B."""
        if self.paper is not None and self.paper[1].text:
            self.clipboard.lend(self.paper[1].text)
            said = tr("Beskeden er kopieret. {until}", until=_until())
            self.choices.notice.say(said, "ok")

    # -- keyboard and room --------------------------------------------------------------------------------

    def take_focus(self) -> None:
        """On the paper that is chosen, so that arrows choose another; else on what can be done with it."""
        chip = self.choices.editions.get(self._wanted.edition) if self._wanted is not None else None
        (chip or self.closing).setFocus(Qt.FocusReason.PopupFocusReason)

    def close_quietly(self) -> None:
        """Go away, and let go of what was shown."""
        self.press.drop()
        self.paper = self._wanted = None
        super().close_quietly()
        self.tray.clear()

    def own_key(self, key: Qt.Key, typed: str) -> bool:
        """The whole page, what is copied, and digits for the papers."""
        choices = self.choices
        buttons = {
            Qt.Key.Key_H: choices.whole,
            Qt.Key.Key_N: choices.numbers_button,
            Qt.Key.Key_B: choices.text_button,
        }
        if typed and key in buttons:
            if not buttons[key].isHidden():
                buttons[key].click()
            return True
        return typed.isdecimal() and choices.choose_number(int(typed))


def _until() -> str:
    return trn(
        "Udklipsholderen bliver ryddet om {n} minut.",
        "Udklipsholderen bliver ryddet om {n} minutter.",
        LENT_MS // 60_000,
    )
