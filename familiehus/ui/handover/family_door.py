"""The one way to a family's page, its consents and its meetings, and to "Jeg er bekymret".

``FamilyDoor(tasks, cupboard, undo, window)``: a window has one. Pages call ``open_family(id)``,
``open_enrolment(id, name)`` or ``find()``; ``refer`` and ``open_referral`` are given by the page of referrals
and put its buttons on the family's page. The sheets are made when somebody wants them for the first time.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from familiehus import clock
from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.ui.actions import Action
from familiehus.ui.handover.concern_door import ConcernDoor
from familiehus.ui.handover.family_deeds import FamilyDeeds
from familiehus.ui.handover.family_rights import FamilyRights
from familiehus.ui.handover.family_sheets import FamilySheets
from familiehus.ui.undo import UndoStack
from familiehus.values import Change, ChangeVerb

if TYPE_CHECKING:
    from familiehus.handover.consent import Consent
    from familiehus.handover.meetings import SharingMeeting
    from familiehus.queries.handover import FamilyPage, FamilyRow
    from familiehus.storage.cupboard import Cupboard
    from familiehus.ui.handover.family_reading import FamilySeen
    from familiehus.ui.tasks import Tasks

_SUBJECTS = frozenset({"family", "consent", "referral", "meeting"})


class FamilyDoor(QObject):
    """``refer`` makes a new referral of a family, ``open_referral`` shows one (both get an id)."""

    def __init__(self, tasks: "Tasks", cupboard: "Cupboard", undo: UndoStack, window: QWidget) -> None:
        super().__init__(window)
        self._tasks, self._cupboard, self._undo = tasks, cupboard, undo
        self.deeds = FamilyDeeds(tasks, undo, self)
        self.sheets = FamilySheets(window, self)
        self.rights = FamilyRights(self, tasks, cupboard, window)
        self.worry = ConcernDoor(self.deeds, undo, window)
        self.refer: Callable[[UUID], object] | None = None
        self.open_referral: Callable[[UUID], object] | None = None
        self._family: UUID | None = None
        self._seen: FamilySeen | None = None
        tasks.changes.changed.connect(self._something_changed)

    # -- ways in ------------------------------------------------------------------------------------------

    def open_family(self, family: UUID) -> None:
        """Its page."""
        self._family = family
        self.sheets.family.opens_referrals = self.open_referral is not None
        self.sheets.family.refer.setVisible(self.refer is not None)
        self._read()

    def open_consent(self, family: UUID, consent: UUID) -> None:
        """Its page, the keyboard on one consent."""
        self.sheets.family.stand_on(consent)
        self.open_family(family)

    def open_enrolment(self, enrolment: UUID, name: str) -> None:
        """The page of the family whose enrolment it is; a new one begins with its calling name."""
        from familiehus.queries.enrolment_family import family_of_enrolment

        task = self._tasks.read(family_of_enrolment, enrolment)
        task.then(lambda family: self._enrolled(enrolment, name, family), self)

    def _enrolled(self, enrolment: UUID, name: str, family: UUID | None) -> None:
        if family is not None:
            self.open_family(family)
        else:
            self.sheets.name.begin_new(name, enrolment)

    def find(self) -> None:
        """Choose among those one may see, or write a new one in."""
        from familiehus.queries.handover import families

        self.sheets.picker.begin()
        self._tasks.read(families, self._cupboard.actor).then(self._found, self)

    def _found(self, known: "tuple[FamilyRow, ...]") -> None:
        if self.sheets.picker.isVisible():
            self.sheets.picker.show_families(known)

    def new_family(self, name: str = "") -> None:
        """Whoever wants to be known."""
        self.sheets.name.begin_new(name)

    def concern(self) -> None:
        """The guide of § 133."""
        self.worry.open()

    def actions(self) -> list[Action]:
        """For the palette and the sheet of keys, on every page."""
        group = tr("Familier")
        return [
            Action(
                "families.find",
                tr("Samtykker og henvisninger for en familie"),
                "F6",
                (tr("samtykke"), tr("familie"), tr("træk tilbage"), tr("§ 11 e"), tr("tidslinje")),
                self.find,
                group=group,
            ),
            Action(
                "families.concern",
                tr("Jeg er bekymret: underretning"),
                "Ctrl+B",
                (tr("underretning"), tr("§ 133"), tr("bekymring"), tr("dialogbaseret"), tr("hjælp")),
                self.concern,
                group=group,
            ),
        ]

    def typed_words(self) -> str:
        """What is typed and not saved, named: locking would lose it."""
        return self.sheets.typed_words()

    # -- reading ------------------------------------------------------------------------------------------

    def _read(self) -> None:
        from familiehus.ui.handover.family_reading import read_family

        if self._family is None or self._tasks.closed:
            return
        wanted = self._family
        task = self._tasks.read(read_family, self._cupboard.actor, wanted, clock.today())
        task.then(lambda seen: self._show(wanted, seen), self)

    def _show(self, wanted: UUID, seen: "FamilySeen") -> None:
        if wanted != self._family:
            return
        sheet = self.sheets.family
        if seen.page is None:
            self.close()
            return
        self._seen = seen
        first = not sheet.isVisible() and not self.sheets.aside
        sheet.show_page(seen.page, clock.today())
        if first:
            sheet.open()

    def close(self) -> None:
        """Gone, or left."""
        self._family = self._seen = None
        self.sheets.family.close_quietly()

    @property
    def page(self) -> "FamilyPage | None":
        """Of the family that is shown."""
        return self._seen.page if self._seen is not None else None

    def erased(self) -> None:
        """The family is gone for good: nothing leads back to it, neither the page nor a step to undo."""
        self.sheets.aside = False
        self.close()

    def _something_changed(self, change: Change) -> None:
        if _forgotten(change):
            self._undo.clear()  # a step that is done again would write somebody in who asked to be forgotten
        open_ = self.sheets.made and (self.sheets.family.isVisible() or self.sheets.aside)
        if change.subject in _SUBJECTS and open_:
            self._read()

    # -- deeds --------------------------------------------------------------------------------------------

    def begin_consent(self) -> None:
        """N."""
        from familiehus.ui.handover.consent_questions import ConsentAbout
        from familiehus.ui.handover.family_timeline import people

        seen = self._seen
        if seen is None or seen.page is None:
            return
        names = tuple(dict.fromkeys((seen.page.family.name, *people(seen.page))))
        about = ConsentAbout(
            seen.page.family.id, seen.house, names, seen.receivers, self._cupboard.actor.name
        )
        self.sheets.step_aside()
        self.sheets.consent.begin(about)

    def give(self, consent: "Consent") -> None:
        """Save it."""
        self.sheets.family.stand_on(consent.id)
        form = self.sheets.consent
        self.deeds.give(consent).then(lambda _change: form.saved(), form).failed(form.refuse, form)

    def withdraw(self, consent: UUID) -> None:
        """T: at once."""
        self.sheets.family.stand_on(consent)
        self.deeds.withdraw(consent).then(self._withdrawn, self).failed(self._refused, self)

    def _withdrawn(self, change: Change) -> None:
        from familiehus.services.consents import Withdrawal
        from familiehus.ui.handover import family_words as words

        if isinstance(change.after, Withdrawal):
            untold = words.withdrawn(len(change.after.stopped), change.after.tell)
            self.sheets.family.notice.say(untold, "gold" if change.after.tell else "info")

    def told(self, consent: UUID, whom: str, told: bool) -> None:
        """A tick."""
        self.sheets.family.stand_on(consent)
        self.deeds.mark_told(consent, whom, told=told).failed(self._refused, self)

    def begin_meeting(self) -> None:
        """D: for those who may."""
        from familiehus.services.rights import Right, require

        seen = self._seen
        if seen is None or seen.page is None:
            return
        try:
            require(self._cupboard.actor, Right.REFERRALS)
        except FamiliehusError as error:
            self._refused(error)
            return
        self.sheets.step_aside()
        self.sheets.meeting.begin(seen.page.family.id, seen.page.meetings)

    def hold(self, meeting: "SharingMeeting") -> None:
        """Save it."""
        self.sheets.family.stand_on(meeting.id)
        form = self.sheets.meeting
        self.deeds.hold(meeting).then(lambda _change: form.saved(), form).failed(form.refuse, form)

    def begin_rename(self) -> None:
        """F2."""
        if self._seen is not None and self._seen.page is not None:
            family = self._seen.page.family
            self.sheets.step_aside()
            self.sheets.name.begin_change(family.id, family.name, family.phone)

    def save_name(self, name: str, phone: str) -> None:
        """A new family, or one corrected."""
        form = self.sheets.name
        if form.family is not None:
            task = self.deeds.change_family(form.family, name, phone)
            task.then(lambda _change: self._renamed(), self).failed(form.refuse, form)
            return
        task = self.deeds.open_family(name, phone, form.enrolment)
        task.then(self._opened, self).failed(form.refuse, form)

    def _opened(self, change: Change) -> None:
        self.sheets.name.saved()
        family = change.ids[0]
        assert isinstance(family, UUID)
        self.open_family(family)

    def _renamed(self) -> None:
        self.sheets.name.saved()
        self.sheets.come_back()

    def print_kept(self, consent: "Consent") -> None:
        """P."""
        self.sheets.paper(self._tasks, self._cupboard).show_kept(consent)

    def print_draft(self, consent: "Consent") -> None:
        """Ctrl+P in the form."""
        self.sheets.paper(self._tasks, self._cupboard).show_draft(consent)

    def refer_family(self) -> None:
        """H: the page of referrals takes over."""
        family = self._family
        if family is not None and self.refer is not None:
            self.close()
            self.refer(family)

    def show_referral(self, referral: UUID) -> None:
        """Enter on one."""
        if self.open_referral is not None:
            self.close()
            self.open_referral(referral)

    def undo(self) -> None:
        """Ctrl+Z, also while a sheet covers the window."""
        self._undo.undo()

    def refuse(self, error: FamiliehusError) -> None:
        """It was not done; said on the page."""
        self._refused(error)

    def _refused(self, error: FamiliehusError) -> None:
        self.sheets.family.notice.say(sentence(error), "warm")
        self._read()


def _forgotten(change: Change) -> bool:
    """Somebody was erased, on a course or on their way."""
    if change.verb is not ChangeVerb.REMOVED:
        return False
    from familiehus.services.erasure import StillHeld

    return isinstance(change.after, StillHeld)
