"""The first screen where there is no house to unlock: make one, get one back, or try an øvehus.

With a fault (the key file or the database is gone or damaged) it says so, and
never offers to make a new house over one that is only locked out.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from familiehus.errors import EnvironmentFault, FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.paths import Home
from familiehus.ui.entrance.choice_button import ChoiceButton
from familiehus.ui.entrance.screen import Scene
from familiehus.ui.task import Progress
from familiehus.ui.tasks import Tasks
from familiehus.ui.widgets.banner import Banner


class WelcomeScreen(QWidget):
    """``opened(OpenedHouse)``; ``house_ready``: go and unlock; ``practice_wanted``; ``closed``: given up."""

    opened = Signal(object)
    house_ready = Signal()
    practice_wanted = Signal()
    closed = Signal()

    def __init__(self, home: Home, tasks: Tasks, fault: EnvironmentFault | None = None) -> None:
        super().__init__()
        self.setWindowTitle(tr("Familiehus"))
        self.setAccessibleName(tr("Velkommen"))
        self._home, self._tasks = home, tasks
        self.choices = Choices(fault, may_found=fault is None and not home.exists)
        self.choices.found_wanted.connect(self.found)
        self.choices.restore_wanted.connect(self.restore)
        self.choices.practice_wanted.connect(self.practice_wanted)
        self.choices.older_wanted.connect(self.use_older)
        self._scenes = QStackedWidget()
        self._scenes.addWidget(self.choices)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scenes)

    @property
    def scene(self) -> Scene:
        """What is shown now."""
        shown = self._scenes.currentWidget()
        return shown if isinstance(shown, Scene) else self.choices

    def found(self) -> None:
        """The wizard."""
        from familiehus.ui.entrance.wizard import Wizard

        wizard = Wizard(self._home, self._tasks)
        wizard.left.connect(self._back)
        wizard.opened.connect(self.opened)
        wizard.house_ready.connect(self.house_ready)
        self._go_to(wizard)

    def restore(self) -> None:
        """The house of a backup."""
        from familiehus.ui.entrance.restore import RestoreScene

        restoring = RestoreScene(self._home, self._tasks)
        restoring.left.connect(self._back)
        restoring.restored.connect(self.house_ready)
        self._go_to(restoring)

    def use_older(self) -> None:
        """Bring the older key file back; whoever looks at the screen has decided it."""
        home = self._home

        def work(_progress: Progress) -> None:
            from familiehus.storage.key_file import restore_older_key_file

            restore_older_key_file(home.keys)

        self.choices.setEnabled(False)
        self._tasks.cupboard_job(work).then(self._older_is_back, self).failed(self._refused, self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing before the house is open ends the program."""
        self.scene.leave()
        super().closeEvent(event)
        self.closed.emit()

    def _older_is_back(self, _nothing: object) -> None:
        self.house_ready.emit()

    def _refused(self, error: FamiliehusError) -> None:
        self.choices.setEnabled(True)
        self.choices.tell(sentence(error))

    def _go_to(self, scene: Scene) -> None:
        self._scenes.addWidget(scene)
        self._scenes.setCurrentWidget(scene)
        scene.begin()

    def _back(self) -> None:
        """To the choices; what was typed in the wizard goes with it."""
        scene = self.scene
        self._scenes.setCurrentWidget(self.choices)
        self._scenes.removeWidget(scene)
        scene.deleteLater()
        self.choices.focus_first()


class Choices(Scene):
    """Big answers, a digit each; the arrows move, Enter takes."""

    found_wanted = Signal()
    restore_wanted = Signal()
    practice_wanted = Signal()
    older_wanted = Signal()

    def __init__(self, fault: EnvironmentFault | None, *, may_found: bool) -> None:
        super().__init__(*_words(fault), wide=520)
        self._error = Banner("", "warm")
        self.body.addWidget(self._error)
        self.tell(sentence(fault) if fault is not None else "")
        self.buttons: list[ChoiceButton] = []
        if may_found:
            self._offer(tr("Opret jeres hus"), tr("Fem korte trin. Hav en printer klar."), self.found_wanted)
        if fault is not None and fault.fields.get("older"):
            self._offer(
                tr("Brug den ældre nøglefil"),
                tr("Den ligger ved siden af og er hel. Adgange, der er lavet siden, skal laves igen."),
                self.older_wanted,
            )
        self._offer(
            tr("Gendan fra en sikkerhedskopi"),
            tr("Hent huset fra en .fhb-fil: på en USB-nøgle, et fællesdrev eller denne computer."),
            self.restore_wanted,
        )
        if may_found:
            self._offer(
                tr("Prøv et øvehus"),
                tr("Et helt hus med opdigtede tal. Intet at tage vare på, intet at ødelægge."),
                self.practice_wanted,
            )
        self.focus_first()

    def tell(self, words: str) -> None:
        """What is wrong, above the choices."""
        self._error.show_words(words)
        self._error.setVisible(bool(words))

    def focus_first(self) -> None:
        """The keyboard on the first choice."""
        self.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _offer(self, title: str, about: str, wanted: object) -> None:
        button = ChoiceButton(title, about, str(len(self.buttons) + 1))
        button.clicked.connect(wanted)
        button.moved.connect(lambda step: self._move(button, step))
        self.buttons.append(button)
        self.body.addWidget(button)

    def _move(self, button: ChoiceButton, step: int) -> None:
        at = self.buttons.index(button) + step
        self.buttons[max(0, min(at, len(self.buttons) - 1))].setFocus(Qt.FocusReason.TabFocusReason)

    def go_on(self) -> None:
        """Enter on nothing: the first choice."""
        self.focus_first()


def _words(fault: EnvironmentFault | None) -> tuple[str, str]:
    if fault is None:
        return tr("Velkommen"), tr("Her er ikke noget familiehus endnu. Hvad vil du?")
    return tr("Huset kan ikke låses op"), tr("Der er ikke ændret noget. Vælg, hvad der skal ske.")
