"""From a new referral to the family's yes and back: the consent form, opened for its family and receiver."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from familiehus import clock
from familiehus.handover.consent import Consent
from familiehus.i18n import tr
from familiehus.ui.referrals.out_form import ConsentAsked, OutForm
from familiehus.ui.undo import UndoStack
from familiehus.values import Change

if TYPE_CHECKING:
    from familiehus.storage.cupboard import Cupboard
    from familiehus.ui.handover.consent_paper import ConsentPaperSheet
    from familiehus.ui.handover.consent_sheet import ConsentSheet
    from familiehus.ui.handover.family_reading import FamilySeen
    from familiehus.ui.tasks import Tasks


class ConsentWay(QObject):
    """``given`` carries the family's id and the consent that was kept."""

    given = Signal(object, object)

    def __init__(self, tasks: "Tasks", cupboard: "Cupboard", undo: UndoStack, page: QWidget) -> None:
        super().__init__(page)
        self._tasks, self._cupboard, self._undo, self._page = tasks, cupboard, undo, page
        self.sheet: ConsentSheet | None = None
        self._paper: ConsentPaperSheet | None = None

    def ask(self, form: OutForm, asked: ConsentAsked) -> None:
        """A family that is new is written down first: a yes belongs to somebody."""
        if asked.opening is None:
            self._read(asked)
            return
        from familiehus.services.families import open_family

        task = self._tasks.write(open_family, asked.opening)
        task.then(lambda _change: self._read(asked), self).failed(form.refuse, form)

    def _read(self, asked: ConsentAsked) -> None:
        from familiehus.ui.handover.family_reading import read_family

        task = self._tasks.read(read_family, self._cupboard.actor, asked.family, clock.today())
        task.then(partial(self._open, asked), self)

    def _open(self, asked: ConsentAsked, seen: "FamilySeen") -> None:
        from familiehus.ui.handover.consent_questions import ConsentAbout

        if seen.page is None:
            return
        sheet = self._made()
        row = seen.page.family
        sheet.begin(ConsentAbout(row.id, seen.house, (row.name,), seen.receivers, self._cupboard.actor.name))
        if asked.receiver.party:
            sheet.questions.receiver.set_text(asked.receiver.party)
            sheet.questions.unit.set_text(asked.receiver.unit)
            sheet.questions.changed.emit()

    def _made(self) -> "ConsentSheet":
        if self.sheet is None:
            from familiehus.ui.handover.consent_sheet import ConsentSheet

            self.sheet = ConsentSheet(self._page.window())
            self.sheet.wanted.connect(self._give)
            self.sheet.paper_wanted.connect(self._print)
        return self.sheet

    def _give(self, consent: Consent) -> None:
        from familiehus.services.consents import GiveConsent, give_consent

        sheet = self._made()
        task = self._tasks.write(give_consent, GiveConsent(consent)).failed(sheet.refuse, sheet)
        task.then(self._kept, self)

    def _kept(self, change: Change) -> None:
        from familiehus.services.consents import GiveConsent, TakeBackConsent, give_consent, take_back_consent
        from familiehus.ui.undo import Step

        consent = change.after
        assert isinstance(consent, Consent)
        back, again = TakeBackConsent(consent.id), GiveConsent(consent)
        self._undo.push(
            Step(
                tr("samtykket"),
                undo=lambda: self._tasks.write(take_back_consent, back),
                redo=lambda: self._tasks.write(give_consent, again),
            )
        )
        self._made().saved()
        self.given.emit(consent.family, consent)

    def _print(self, consent: Consent) -> None:
        from familiehus.ui.handover.consent_paper import ConsentPaperSheet

        if self._paper is None:
            self._paper = ConsentPaperSheet(self._page.window(), self._tasks, self._cupboard)
        self._paper.show_draft(consent)

    @property
    def dirty(self) -> bool:
        """A consent that is typed and not saved."""
        return self.sheet is not None and self.sheet.dirty
