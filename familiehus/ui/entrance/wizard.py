"""The first run: five short steps from nothing to a house with its keys on paper.

Nothing exists until the fourth step is answered; then the house is made in one
act (``services.founding``). Closed after that, it is there with its keys
unconfirmed, and says so until a leader has printed new ones.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.paths import Home
from familiehus.ui import theme
from familiehus.ui.desk.notice import Notice
from familiehus.ui.entrance.house_steps import HouseStep, PlacesStep
from familiehus.ui.entrance.later_steps import AreasStep, KeysStep, LeaderStep
from familiehus.ui.entrance.screen import Scene
from familiehus.ui.entrance.step import Step, StepLine
from familiehus.ui.task import Progress
from familiehus.ui.tasks import Tasks
from familiehus.ui.widgets.buttons import PrimaryButton, QuietButton
from familiehus.ui.widgets.progress_line import ProgressLine

if TYPE_CHECKING:
    from familiehus.services.founding import FoundHouse, RecoveryKeys
    from familiehus.services.opening import OpenedHouse


class Wizard(Scene):
    """``left`` when somebody goes back before the first step; ``opened(OpenedHouse)`` at the end.

    ``house_ready`` when a house is there that must be unlocked: it was made, but could not be opened.
    """

    left = Signal()
    opened = Signal(object)
    house_ready = Signal()

    def __init__(self, home: Home, tasks: Tasks) -> None:
        super().__init__("", "")
        self._home, self._tasks = home, tasks
        self._house: OpenedHouse | None = None
        self._busy = False
        self.house_step, self.places_step = HouseStep(), PlacesStep()
        self.areas_step, self.leader_step = AreasStep(), LeaderStep()
        self.keys_step = KeysStep(tasks)
        self.steps: Sequence[Step] = (
            self.house_step, self.places_step, self.areas_step, self.leader_step, self.keys_step,
        )  # fmt: skip
        self.at = 0
        self._build()
        self.bind_back()
        self._show(0)

    # -- what is on it ------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.body.setSpacing(theme.px(18))
        self.line = StepLine(len(self.steps))
        self.body.insertWidget(0, self.line)
        for step in self.steps:
            step.hide()
            step.submitted.connect(self.go_on)
            self.body.addWidget(step, 1)
        self.keys_step.form.confirmed.connect(self._confirm)
        self.notice = Notice()
        self.notice.acted.connect(self._confirm)
        self.progress = ProgressLine(stoppable=False)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.progress)
        self.back = QuietButton(tr("Tilbage"), "Alt+←")
        self.back.clicked.connect(self.go_back)
        self.next = PrimaryButton(tr("Næste"), "Enter")
        self.next.clicked.connect(self.go_on)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.next)
        self.body.addLayout(row)

    def _show(self, index: int) -> None:
        self.steps[self.at].hide()
        self.at, step = index, self.steps[index]
        self.notice.clear()
        self.line.show_step(index)
        self.say(step.title, step.about)
        self.area.set_wide(step.wide)
        last = step is self.keys_step
        self.back.setVisible(not last)
        self.next.setVisible(not last)
        self.next.set_label(tr("Opret huset") if step is self.leader_step else tr("Næste"))
        step.show()
        self.area.verticalScrollBar().setValue(0)
        step.entered()

    # -- going --------------------------------------------------------------------------------------------

    def go_on(self) -> None:
        """Enter or Næste: on to the next step unless something stands in the way."""
        step = self.steps[self.at]
        if self._busy or step is self.keys_step:
            return
        self.notice.clear()
        if words := step.problem():
            if not step.said_below:
                self.notice.say(words, "warm")
            return
        if step is self.leader_step:
            self._found()
            return
        if step is self.house_step:
            self.places_step.propose_for(self.house_step.kommune)
            self.areas_step.propose_for(self.house_step.kommune)
        self._show(self.at + 1)

    def go_back(self) -> None:
        """Alt+Left or Tilbage: to the step before, as it was left."""
        if self._busy or self._house is not None:
            return
        if self.at == 0:
            self.left.emit()
        else:
            self._show(self.at - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Insert is one place more; Esc leaves nothing behind, so it only closes small things."""
        if event.key() == Qt.Key.Key_Insert and self.steps[self.at] is self.places_step:
            self.places_step.add()
        elif event.key() == Qt.Key.Key_Escape:
            event.accept()
        else:
            super().keyPressEvent(event)

    def begin(self) -> None:
        """On the first field."""
        self.steps[self.at].entered()

    def leave(self) -> None:
        """The window closes: a house that was made stays, closed properly."""
        house, self._house = self._house, None
        self.keys_step.form.forget()
        if house is not None:
            house.cupboard.close()

    # -- making the house ---------------------------------------------------------------------------------

    def command(self) -> "FoundHouse":
        """Everything that was answered."""
        from familiehus.services.founding import FoundHouse
        from familiehus.services.house_setup import SetUpHouse

        kommune = self.house_step.kommune
        house = SetUpHouse(
            id=uuid4(),
            name=self.house_step.name.text(),
            kommunekode=kommune.kode if kommune else "",
            places=self.places_step.places,
            areas=self.areas_step.areas,
            leader_id=uuid4(),
            leader=self.leader_step.name.text(),
            opened=self.house_step.opened,
            postnumre=self.places_step.postnumre,
        )
        return FoundHouse(house, self.leader_step.passphrase.text())

    def _found(self) -> None:
        self._set_busy(tr("Opretter huset …"))
        home, command = self._home, self.command()

        def work(_progress: Progress) -> "tuple[OpenedHouse, RecoveryKeys]":
            from familiehus.services.founding import found_house
            from familiehus.services.unlocking import unlock_with_passphrase

            founded = found_house(home, command)
            house = unlock_with_passphrase(home, command.house.leader_id, command.passphrase)
            return house, founded.recovery_keys

        self._tasks.cupboard_job(work).then(self._founded, self).failed(self._refused, self)

    def _founded(self, made: "tuple[OpenedHouse, RecoveryKeys]") -> None:
        self._house, keys = made
        self._set_busy("")
        self.leader_step.passphrase.clear()
        self.keys_step.set_keys(self._house.lists.house.name, keys)
        self._show(len(self.steps) - 1)

    def _confirm(self) -> None:
        """Both groups were right: write it down, look around again, open."""
        house = self._house
        if house is None or self._busy:
            return
        self._set_busy(tr("Åbner huset …"))
        cupboard = house.cupboard

        def work(_progress: Progress) -> "OpenedHouse":
            from familiehus.services.house_settings import ConfirmKeys, confirm_keys
            from familiehus.services.opening import look_around

            with cupboard.write() as uow:
                confirm_keys(uow, ConfirmKeys())
            return look_around(cupboard)

        self._tasks.cupboard_job(work).then(self._enter, self).failed(self._refused, self)

    def _enter(self, house: "OpenedHouse") -> None:
        self._house = None
        self.opened.emit(house)

    def _refused(self, error: FamiliehusError) -> None:
        self._set_busy("")
        if self._house is not None:
            self.notice.say(sentence(error), "warm", action=tr("Prøv igen"))
        elif self._home.exists:
            self.house_ready.emit()
        else:
            self.notice.say(sentence(error), "warm")

    def _set_busy(self, words: str) -> None:
        self._busy = bool(words)
        self.steps[self.at].setEnabled(not words)
        self.next.setEnabled(not words)
        self.back.setEnabled(not words)
        if words:
            self.notice.clear()
            self.progress.start(words)
        else:
            self.progress.finish()
