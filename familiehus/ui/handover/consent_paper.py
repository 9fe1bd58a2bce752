"""A consent as paper over the window: look at it, choose how many, print it or save it.

Keys: 1 and 2 how many copies, H the whole page, Ctrl+P, Ctrl+S, Esc. One that is kept is read anew, so that
nothing is printed of a yes that was taken back meanwhile; what was shown is let go when it is closed.
"""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from familiehus import clock
from familiehus.errors import FamiliehusError, UserError
from familiehus.handover.consent import Consent, ConsentForm
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.ui.handover.consent_paper_choices import ConsentPaperChoices
from familiehus.ui.paper.paper_overlay import PaperOverlay
from familiehus.ui.paper.paper_press import PaperPress
from familiehus.ui.tasks import Tasks

if TYPE_CHECKING:
    from familiehus.reports.consent_form import ConsentPaper
    from familiehus.storage.cupboard import Cupboard


@dataclass(frozen=True, slots=True)
class ConsentWanted:
    """``draft`` is one that is not kept yet; else ``kept`` is read anew by its family and id."""

    draft: Consent | None = None
    kept: tuple[UUID, UUID] | None = None
    copies: int = 1


class ConsentPaperSheet(PaperOverlay):
    """``show_paper`` opens it. ``paper`` is what is shown: what was wanted and its PDF."""

    def __init__(self, window: QWidget, tasks: Tasks, cupboard: "Cupboard") -> None:
        super().__init__(window, tasks, tr("Samtykket på papir"))
        self.paper: tuple[ConsentWanted, bytes] | None = None
        self._wanted: ConsentWanted | None = None
        self.press = PaperPress(tasks, cupboard, _read, _laid_out, self)
        self.choices = ConsentPaperChoices()
        self.lay_out(self.choices, self.choices.printing)
        self.choices.copies_chosen.connect(self._copies)
        self.choices.print_button.clicked.connect(self.print_paper)
        self.choices.pdf_button.clicked.connect(self.save_pdf)
        self.choices.whole.toggled.connect(lambda whole: self.tray.set_whole(whole=whole))
        self.press.ready.connect(self._show)
        self.press.refused.connect(self._refused)
        self.desk.said.connect(self.choices.notice.say)
        tasks.changes.changed.connect(
            lambda change: self._make() if self.isVisible() and change.subject == "consent" else None
        )

    def show_draft(self, consent: Consent) -> None:
        """One that is to be signed before it is kept."""
        self._open(ConsentWanted(draft=consent, copies=_usual(consent)), consent.form)

    def show_kept(self, consent: Consent) -> None:
        """One that is kept."""
        wanted = ConsentWanted(kept=(consent.family, consent.id), copies=_usual(consent))
        self._open(wanted, consent.form)

    def _open(self, wanted: ConsentWanted, form: ConsentForm) -> None:
        self._wanted = wanted
        self.tray.clear()
        self.choices.notice.clear()
        written = form is ConsentForm.WRITTEN
        self.heading.setText(tr("Samtykke til underskrift") if written else tr("Kvittering til familien"))
        self.choices.show_choice(wanted.copies, written=written)
        self._make()
        self.open()

    def _copies(self, copies: int) -> None:
        if self._wanted is not None and copies != self._wanted.copies:
            self._wanted = replace(self._wanted, copies=copies)
            self._make()

    def _make(self) -> None:
        """The old paper stays in sight until the new one is there, but can no longer be printed."""
        if self._wanted is not None:
            self.paper = None
            self.choices.set_ready(ready=False)
            self.wait()
            self.press.make(self._wanted)

    def _show(self, wanted: ConsentWanted, pdf: bytes) -> None:
        self.settle()
        self.paper = wanted, pdf
        self.tray.set_whole(whole=self.choices.whole.isChecked())
        keys = tr("Piletaster ruller. H viser hele siden.")
        self.tray.show_pdf(pdf, tr("Samtykket, som det bliver trykt"), keys)
        self.choices.set_ready(ready=True)
        if self.closing.hasFocus():
            self.take_focus()

    def _refused(self, error: FamiliehusError) -> None:
        """What can no longer be read is not left in sight."""
        self.settle()
        self.tray.clear()
        self.choices.notice.say(sentence(error), "warm")

    def print_paper(self) -> None:
        """Ctrl+P."""
        if self.paper is not None:
            self.desk.print(tr("Udskriv samtykke"), _stem(), self.paper[1])

    def save_pdf(self) -> None:
        """Ctrl+S: the very bytes that are shown, for this user only."""
        if self.paper is not None:
            pdf = self.paper[1]
            self.desk.save(tr("Gem samtykke"), f"{_stem()}.pdf", tr("PDF"), lambda: pdf, private=True)

    def take_focus(self) -> None:
        """On what is mostly done, once there is something to do it with."""
        there = self.choices.print_button if self.paper is not None else self.closing
        there.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_quietly(self) -> None:
        """Go away, and let go of what was shown."""
        self.press.drop()
        self.paper = self._wanted = None
        super().close_quietly()
        self.tray.clear()

    def own_key(self, key: Qt.Key, typed: str) -> bool:
        """The whole page, and digits for the copies."""
        if typed and key == Qt.Key.Key_H:
            self.choices.whole.click()
            return True
        return typed.isdecimal() and self.choices.choose_number(int(typed))


def _usual(consent: Consent) -> int:
    """A signed one is for both; a receipt is the family's."""
    return 2 if consent.form is ConsentForm.WRITTEN else 1


def _stem() -> str:
    return tr("Samtykke-{day}", day=clock.today())


def _read(cupboard: "Cupboard", wanted: ConsentWanted) -> "ConsentPaper":
    """On the database thread. UserError ``consent_gone`` also for one that was taken back."""
    from familiehus.queries.handover import consents_of
    from familiehus.queries.house import house_row
    from familiehus.reports.consent_form import ConsentPaper
    from familiehus.services.rights import Right, require

    require(cupboard.actor, Right.DESK)
    with cupboard.read() as session:
        house, consent = house_row(session), wanted.draft
        if wanted.kept is not None:
            family, one = wanted.kept
            known = consents_of(session, cupboard.actor, family)
            consent = next((each for each in known if each.id == one and each.withdrawn_on is None), None)
    if consent is None:
        raise UserError("consent_gone")
    return ConsentPaper(consent, house.name, house.practice, clock.today(), wanted.copies)


def _laid_out(_wanted: ConsentWanted, paper: "ConsentPaper") -> bytes:
    """On the second thread, which also brings in the PDF maker and the viewer."""
    import PySide6.QtPdf  # noqa: F401

    from familiehus.reports.consent_form import consent_form

    return consent_form(paper)
