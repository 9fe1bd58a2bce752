"""The tilbudsseddel over the window: look at it, print it, save it. It is let go of when it is closed.

Keys: 1-2 the paper, H the whole page, Ctrl+P, Ctrl+S, Esc.
"""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.ui.finder.seddel_side import SeddelSide
from familiehus.ui.paper.paper_overlay import PaperOverlay
from familiehus.ui.paper.paper_press import PaperPress
from familiehus.ui.tasks import Tasks

if TYPE_CHECKING:
    from familiehus.storage.cupboard import Cupboard


class SeddelSheet(PaperOverlay):
    """``show_offers`` opens it. ``printed`` when it has been sent to a printer."""

    printed = Signal()

    def __init__(self, window: QWidget, tasks: Tasks, cupboard: "Cupboard") -> None:
        super().__init__(window, tasks, tr("Tilbudsseddel"))
        self.pdf = b""
        self._offers: tuple[UUID, ...] = ()
        self._at_once = False
        self.press = PaperPress(tasks, cupboard, _read, _laid_out, self)
        self.side = SeddelSide()
        self.heading.setText(tr("Tilbudsseddel"))
        self.lay_out(self.side, self.side.printing)
        self.side.chosen.connect(self._make)
        self.side.print_button.clicked.connect(self.print_paper)
        self.side.pdf_button.clicked.connect(self.save_pdf)
        self.side.whole.toggled.connect(lambda whole: self.tray.set_whole(whole=whole))
        self.press.ready.connect(self._show)
        self.press.refused.connect(self._refused)
        self.desk.said.connect(self.side.notice.say)

    def show_offers(self, offers: tuple[UUID, ...], *, print_at_once: bool = False) -> None:
        """Open over the window; ``print_at_once`` asks for the printer as soon as it is made."""
        self._offers, self._at_once = offers, print_at_once
        self.tray.clear()
        self.side.notice.clear()
        self._make()
        self.open()

    def print_paper(self) -> None:
        """Ctrl+P. It counts when a printer is chosen; whoever changes their mind has pointed nobody on."""
        if self.pdf and self.desk.print(tr("Udskriv tilbudsseddel"), tr("Tilbudsseddel"), self.pdf):
            self.printed.emit()

    def save_pdf(self) -> None:
        """Ctrl+S: the very bytes that are shown, for this user only."""
        if self.pdf:
            pdf = self.pdf
            name = tr("Tilbudsseddel") + ".pdf"
            self.desk.save(tr("Gem tilbudsseddel"), name, tr("PDF"), lambda: pdf, private=True)

    def take_focus(self) -> None:
        """On the paper that is chosen."""
        self.side.sizes[self.side.size_chosen].setFocus(Qt.FocusReason.PopupFocusReason)

    def close_quietly(self) -> None:
        """Go away, and let go of what was shown."""
        self.press.drop()
        self.pdf, self._offers = b"", ()
        super().close_quietly()
        self.tray.clear()

    def own_key(self, key: Qt.Key, typed: str) -> bool:
        """The whole page, and digits for the paper."""
        if typed and key == Qt.Key.Key_H:
            self.side.whole.click()
            return True
        return typed.isdecimal() and self.side.choose_number(int(typed))

    def _make(self) -> None:
        from familiehus.services.seddel_papers import SeddelWanted

        self.pdf = b""
        self.side.show_made(made=False)
        self.wait()
        self.press.make(SeddelWanted(self._offers, self.side.size_chosen))

    def _show(self, _wanted: object, pdf: bytes) -> None:
        self.settle()
        self.pdf = pdf
        self.tray.set_whole(whole=self.side.whole.isChecked())
        name = tr("Tilbudsseddel, som den bliver trykt")
        self.tray.show_pdf(pdf, name, tr("Piletaster ruller. H viser hele siden."))
        self.side.show_made(made=True)
        at_once, self._at_once = self._at_once, False
        if at_once:
            self.print_paper()

    def _refused(self, error: FamiliehusError) -> None:
        self.settle()
        self.tray.clear()
        self.side.notice.say(sentence(error), "warm")


def _read(cupboard: "Cupboard", wanted: Any) -> Any:
    """On the database thread."""
    from familiehus.services.seddel_papers import seddel_for

    return seddel_for(cupboard, wanted)


def _laid_out(_wanted: object, seddel: Any) -> bytes:
    """On the second thread, which also brings in the PDF maker and the viewer."""
    import PySide6.QtPdf  # noqa: F401

    from familiehus.reports.tilbudsseddel import tilbudsseddel

    return tilbudsseddel(seddel)
