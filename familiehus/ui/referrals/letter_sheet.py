"""The letter of a referral over the window: the gate is asked when it is shown, and again when it leaves.

Keys: H the whole page, Ctrl+P, Ctrl+S, Esc. Nothing of it is kept when it is closed, and no file or print job
is named after anybody.
"""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familiehus import clock
from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.ui import theme
from familiehus.ui.desk.notice import Notice
from familiehus.ui.paper.paper_overlay import PaperOverlay
from familiehus.ui.paper.paper_press import PaperPress
from familiehus.ui.tasks import Tasks
from familiehus.ui.widgets.buttons import PrimaryButton, QuietButton
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.progress_line import ProgressLine
from familiehus.ui.widgets.snug import Snug
from familiehus.ui.widgets.text import Text

if TYPE_CHECKING:
    from familiehus.handover.letter import Letter
    from familiehus.storage.cupboard import Cupboard

LOOK, PRINT, SAVE = "look", "print", "save"


class LetterBeside(Snug):
    """What can be done with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(250, parent)
        self.about = Text(
            tr(
                "Her står kun det, familien har sagt ja til. Porten spørges igen, når brevet trykkes: er "
                "samtykket trukket tilbage imens, bliver der intet trykt."
            ),
            "small",
            "muted",
            wrap=True,
        )
        self.whole = Chip(tr("Hele siden"), "H", checkable=True)
        self.whole.setChecked(True)
        self.print_button = PrimaryButton(tr("Udskriv"), "Ctrl+P")
        self.pdf_button = QuietButton(tr("Gem PDF …"), "Ctrl+S")
        self.notice, self.printing = Notice(), ProgressLine()
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, theme.px(4), 0)
        column.setSpacing(theme.px(10))
        row.addWidget(self.whole)
        row.addStretch(1)
        column.addWidget(self.about)
        column.addLayout(row)
        column.addSpacing(theme.px(8))
        for part in (self.print_button, self.pdf_button, self.notice, self.printing):
            column.addWidget(part)
        column.addStretch(1)

    def set_ready(self, *, ready: bool) -> None:
        """Only what is there can leave."""
        self.print_button.setEnabled(ready)
        self.pdf_button.setEnabled(ready)


class LetterSheet(PaperOverlay):
    """``show_letter`` opens it. ``pdf`` is what is shown."""

    def __init__(self, window: QWidget, tasks: Tasks, cupboard: "Cupboard") -> None:
        super().__init__(window, tasks, tr("Henvisningens brev"))
        self.pdf = b""
        self._referral: UUID | None = None
        self._then = LOOK
        self.press = PaperPress(tasks, cupboard, _read, _laid_out, self)
        self.beside = LetterBeside()
        self.heading.setText(tr("Brevet"))
        self.lay_out(self.beside, self.beside.printing)
        self.beside.print_button.clicked.connect(self.print_paper)
        self.beside.pdf_button.clicked.connect(self.save_pdf)
        self.beside.whole.toggled.connect(lambda whole: self.tray.set_whole(whole=whole))
        self.press.ready.connect(self._made)
        self.press.refused.connect(self._refused)
        self.desk.said.connect(self.beside.notice.say)
        tasks.changes.changed.connect(
            lambda change: (
                self._make(LOOK) if self.isVisible() and change.subject in ("consent", "referral") else None
            )
        )

    def show_letter(self, referral: UUID) -> None:
        """Open over the window."""
        self._referral = referral
        self.tray.clear()
        self.beside.notice.clear()
        self._make(LOOK)
        self.open()

    def print_paper(self) -> None:
        """Ctrl+P: asked for anew, so that a yes that is gone meanwhile lets nothing out."""
        if self.pdf:
            self._make(PRINT)

    def save_pdf(self) -> None:
        """Ctrl+S: likewise."""
        if self.pdf:
            self._make(SAVE)

    def take_focus(self) -> None:
        """On what is mostly done."""
        self.closing.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_quietly(self) -> None:
        """Go away, and let go of what was shown."""
        self.press.drop()
        self.pdf, self._referral = b"", None
        super().close_quietly()
        self.tray.clear()

    def own_key(self, key: Qt.Key, typed: str) -> bool:
        """The whole page."""
        if typed and key == Qt.Key.Key_H:
            self.beside.whole.click()
            return True
        return False

    def _make(self, then: str) -> None:
        if self._referral is not None:
            self.pdf, self._then = b"", then
            self.beside.set_ready(ready=False)
            self.wait()
            self.press.make(self._referral)

    def _made(self, _referral: object, pdf: bytes) -> None:
        self.settle()
        self.pdf = pdf
        self.tray.set_whole(whole=self.beside.whole.isChecked())
        self.tray.show_pdf(
            pdf, tr("Brevet, som det bliver trykt"), tr("Piletaster ruller. H viser hele siden.")
        )
        self.beside.set_ready(ready=True)
        then, self._then = self._then, LOOK
        if then == PRINT:
            self.desk.print(tr("Udskriv brev"), _stem(), pdf)
        elif then == SAVE:
            self.desk.save(tr("Gem brev"), f"{_stem()}.pdf", tr("PDF"), lambda: pdf, private=True)
        elif self.closing.hasFocus():
            self.beside.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, error: FamiliehusError) -> None:
        """What may no longer leave is not left in sight."""
        self.settle()
        self.tray.clear()
        self.beside.notice.say(sentence(error), "warm")


def _stem() -> str:
    return tr("Henvisning-{day}", day=clock.today())


def _read(cupboard: "Cupboard", referral: UUID) -> "Letter":
    """On the database thread. UserError ``gate_closed``, ``referral_gone``."""
    from familiehus.services.letters import letter_of

    return letter_of(cupboard, referral)


def _laid_out(_referral: UUID, letter: "Letter") -> bytes:
    """On the second thread, which also brings in the PDF maker and the viewer."""
    import PySide6.QtPdf  # noqa: F401

    from familiehus.reports.referral_letter import referral_letter

    return referral_letter(letter)
