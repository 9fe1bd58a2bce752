"""The two things a family may always ask for: to see all that is written about it, and to be forgotten."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from familiehus.errors import FamiliehusError
from familiehus.messages import sentence
from familiehus.values import Change

if TYPE_CHECKING:
    from familiehus.storage.cupboard import Cupboard
    from familiehus.ui.handover.erase_sheet import EraseSheet
    from familiehus.ui.handover.extract_sheet import ExtractSheet
    from familiehus.ui.handover.family_door import FamilyDoor
    from familiehus.ui.tasks import Tasks


class FamilyRights(QObject):
    """Both from the family's page, for those who see everybody's; others hear who can."""

    def __init__(self, door: "FamilyDoor", tasks: "Tasks", cupboard: "Cupboard", window: QWidget) -> None:
        super().__init__(door)
        self._door, self._tasks, self._cupboard, self._window = door, tasks, cupboard, window
        self.paper: ExtractSheet | None = None
        self.sheet: EraseSheet | None = None

    def _may(self) -> bool:
        from familiehus.services.rights import Right, require

        try:
            require(self._cupboard.actor, Right.REFERRALS)
        except FamiliehusError as error:
            self._door.refuse(error)
            return False
        return True

    def extract(self) -> None:
        """Ctrl+P: det har vi om jer. Lies over the page, which stays."""
        from familiehus.ui.handover.extract_sheet import ExtractSheet
        from familiehus.ui.handover.family_timeline import people

        page = self._door.page
        if page is None or not self._may():
            return
        if self.paper is None:
            self.paper = ExtractSheet(self._window, self._tasks, self._cupboard)
        self.paper.ask(page.family.id, people(page), phone=bool(page.family.phone))

    # -- erasing ------------------------------------------------------------------------------------------

    def begin_erase(self) -> None:
        """Slet familien: first all that it means."""
        from familiehus.services.family_going import family_going

        page = self._door.page
        if page is None or not self._may():
            return
        sheet = self._erase_sheet()
        self._door.sheets.step_aside()
        sheet.begin()
        task = self._tasks.read(family_going, self._cupboard.actor, page.family.id)
        task.then(sheet.show_going, sheet).failed(lambda error: sheet.refuse(sentence(error)), sheet)

    def _erase_sheet(self) -> "EraseSheet":
        from familiehus.ui.handover.erase_sheet import EraseSheet

        if self.sheet is None:
            self.sheet = EraseSheet(self._window)
            self.sheet.wanted.connect(self._erase)
            self.sheet.left.connect(self._door.sheets.come_back)
        return self.sheet

    def _erase(self) -> None:
        from familiehus.services.erasure import EraseFamily, erase_family

        sheet, cupboard = self._erase_sheet(), self._cupboard
        if sheet.going is None:
            return
        command = EraseFamily(sheet.going.family)
        sheet.start()
        task = self._tasks.cupboard_job(lambda _progress: erase_family(cupboard, command))
        task.then(self._erased, self).failed(lambda error: sheet.refuse(sentence(error)), sheet)

    def _erased(self, change: Change) -> None:
        """Shown before it is announced: every list that then reads anew finds the family gone."""
        from familiehus.services.erasure import StillHeld

        held = change.after if isinstance(change.after, StillHeld) else None
        self._door.erased()
        self._erase_sheet().finish(change.counts.get("stopped", 0), held)
        self._tasks.changes.announce(change)
