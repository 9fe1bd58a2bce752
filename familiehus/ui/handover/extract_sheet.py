"""Det har vi om jer, over the window: who asks is answered first, then the paper can be seen and given away.

Keys: 1-4 how one knows that it is the family, H the whole page, Ctrl+P, Ctrl+S, Esc. Nothing is read before
the answer, each making is written in the log of use, and what was shown is let go when it is closed.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from familiehus import clock
from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.services.family_extract import AskedBy
from familiehus.ui.handover.extract_beside import ExtractBeside
from familiehus.ui.paper.paper_overlay import PaperOverlay
from familiehus.ui.paper.paper_press import PaperPress
from familiehus.ui.tasks import Tasks

if TYPE_CHECKING:
    from familiehus.courses.on_paper import PersonPaper
    from familiehus.storage.cupboard import Cupboard

_SUBJECTS = frozenset({"family", "consent", "referral", "meeting"})


@dataclass(frozen=True, slots=True)
class ExtractWanted:
    """Whose, and how one knows that it is they who ask."""

    family: UUID
    asked_by: AskedBy


class ExtractSheet(PaperOverlay):
    """``ask`` opens it. ``pdf`` is what is shown."""

    def __init__(self, window: QWidget, tasks: Tasks, cupboard: "Cupboard") -> None:
        super().__init__(window, tasks, tr("Det har vi om jer"))
        self.pdf = b""
        self._family: UUID | None = None
        self.press = PaperPress(tasks, cupboard, _read, _laid_out, self)
        self.beside = ExtractBeside()
        self.heading.setText(tr("Det har vi om jer"))
        self.lay_out(self.beside, self.beside.printing)
        self.beside.answered.connect(self._make)
        self.beside.print_button.clicked.connect(self.print_paper)
        self.beside.pdf_button.clicked.connect(self.save_pdf)
        self.beside.whole.toggled.connect(lambda whole: self.tray.set_whole(whole=whole))
        self.press.ready.connect(self._made)
        self.press.refused.connect(self._refused)
        self.desk.said.connect(self.beside.notice.say)
        tasks.changes.changed.connect(
            lambda change: self._make() if self.isVisible() and change.subject in _SUBJECTS else None
        )

    def ask(self, family: UUID, people: Sequence[str], *, phone: bool) -> None:
        """Open over the window, with the question alone."""
        self._family = family
        self.tray.clear()
        self.beside.begin(people, phone=phone)
        self.open()

    def _make(self) -> None:
        """The old paper stays in sight until the new one is there, but can no longer be given away."""
        asked_by = self.beside.asked_by
        if self._family is None or asked_by is None:
            return
        self.pdf = b""
        self.beside.set_ready(ready=False)
        self.wait()
        self.press.make(ExtractWanted(self._family, asked_by))

    def _made(self, _wanted: ExtractWanted, pdf: bytes) -> None:
        self.settle()
        self.pdf = pdf
        self.tray.set_whole(whole=self.beside.whole.isChecked())
        keys = tr("Piletaster ruller. H viser hele siden.")
        self.tray.show_pdf(pdf, tr("Det har vi om jer, som det bliver trykt"), keys)
        self.beside.set_ready(ready=True)

    def _refused(self, error: FamiliehusError) -> None:
        """What can no longer be read is not left in sight: perhaps the family has just been erased."""
        self.settle()
        self.pdf = b""
        self.tray.clear()
        self.beside.notice.say(sentence(error), "warm")

    def print_paper(self) -> None:
        """Ctrl+P."""
        if self.pdf:
            self.desk.print(tr("Udskriv det, vi har"), _stem(), self.pdf)

    def save_pdf(self) -> None:
        """Ctrl+S: the very bytes that are shown, for this user only."""
        if self.pdf:
            pdf = self.pdf
            self.desk.save(tr("Gem det, vi har"), f"{_stem()}.pdf", tr("PDF"), lambda: pdf, private=True)

    def take_focus(self) -> None:
        """On the question."""
        self.beside.asks.stop().setFocus(Qt.FocusReason.PopupFocusReason)

    def close_quietly(self) -> None:
        """Go away, and let go of what was shown."""
        self.press.drop()
        self.pdf, self._family = b"", None
        super().close_quietly()
        self.tray.clear()
        self.beside.begin((), phone=False)

    def own_key(self, key: Qt.Key, typed: str) -> bool:
        """The whole page, and digits for the answers."""
        if typed and key == Qt.Key.Key_H:
            self.beside.whole.click()
            return True
        return typed.isdecimal() and self.beside.choose_number(int(typed))


def _stem() -> str:
    return tr("Det-har-vi-om-jer-{day}", day=clock.today())


def _read(cupboard: "Cupboard", wanted: ExtractWanted) -> "PersonPaper":
    """On the database thread. UserError ``family_gone``."""
    from familiehus.services.family_extract import family_paper, hand_out

    return family_paper(hand_out(cupboard, wanted.family, wanted.asked_by))


def _laid_out(_wanted: ExtractWanted, paper: "PersonPaper") -> bytes:
    """On the second thread, which also brings in the PDF maker and the viewer."""
    import PySide6.QtPdf  # noqa: F401

    from familiehus.reports.person_extract import person_extract

    return person_extract(paper)
