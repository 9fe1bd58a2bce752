"""The way into an øvehus: build one where there is none, and walk straight in.

Everybody may know its passphrase and everything in it is invented, so nobody is
asked for anything. The building runs on the database thread; closing the window
meanwhile leaves nothing half made (``founding.settle``).
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent

from familiehus.errors import FamiliehusError, UserError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.paths import Home
from familiehus.ui.entrance.screen import EntranceScreen
from familiehus.ui.task import Progress
from familiehus.ui.tasks import Tasks
from familiehus.ui.widgets.banner import Banner
from familiehus.ui.widgets.buttons import PrimaryButton
from familiehus.ui.widgets.progress_line import ProgressLine

if TYPE_CHECKING:
    from familiehus.services.opening import OpenedHouse


def open_practice(home: Home) -> "OpenedHouse":
    """An øvehus that is there, unlocked as its leader. Runs on a worker thread.

    UserError ``staff_unknown`` or ``passphrase_wrong`` when somebody made it their own.
    """
    from familiehus.services.practice_words import PRACTICE_LEADER, PRACTICE_PASSPHRASE
    from familiehus.services.unlocking import people, unlock_with_passphrase

    leader = next((person for person in people(home) if person.name == PRACTICE_LEADER), None)
    if leader is None:
        raise UserError("staff_unknown")
    return unlock_with_passphrase(home, leader.staff_id, PRACTICE_PASSPHRASE)


def build_and_open(home: Home) -> "OpenedHouse":
    """Build it first when there is none."""
    if not home.exists:
        from familiehus.services.practice import BuildPractice, build_practice

        build_practice(home, BuildPractice())
    return open_practice(home)


class PracticeScreen(EntranceScreen):
    """Begins by itself when it is shown; a failure is said, and can be tried again."""

    def __init__(self, home: Home, tasks: Tasks) -> None:
        super().__init__(
            tr("Øvehuset gøres klar"),
            tr(
                "Et helt familiehus med opdigtede tal og mennesker. Prøv alt; "
                "intet herfra kan forveksles med rigtige tal."
            ),
        )
        self._home, self._tasks = home, tasks
        self._begun = False
        self.line = ProgressLine(stoppable=False)
        self.error = Banner("", "warm")
        self.error.hide()
        self.again = PrimaryButton(tr("Prøv igen"), "Enter")
        self.again.clicked.connect(self._build)
        self.again.hide()
        for part in (self.line, self.error, self.again):
            self.body.addWidget(part)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the first paint happen, then begin."""
        super().showEvent(event)
        if not self._begun:
            self._begun = True
            QTimer.singleShot(0, self._build)

    def go_on(self) -> None:
        """Enter tries again after a failure."""
        if self.again.isVisible():
            self._build()

    def _build(self) -> None:
        self.error.hide()
        self.again.hide()
        self.line.start(tr("Finder på fjorten måneders henvendelser …"))
        home = self._home

        def work(_progress: Progress) -> "OpenedHouse":
            return build_and_open(home)

        self._tasks.cupboard_job(work).then(self.opened.emit, self).failed(self._refused)

    def _refused(self, error: FamiliehusError) -> None:
        self.line.finish()
        self.error.show_words(sentence(error))
        self.error.show()
        self.again.show()
        self.again.setFocus()
