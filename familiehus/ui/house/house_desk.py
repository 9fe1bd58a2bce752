"""What every chapter of "Huset" works with: the doors, the way back, and the house as it was read last."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from familiehus import clock
from familiehus.errors import FamiliehusError
from familiehus.services.rights import Right, may
from familiehus.ui.paper.paper_desk import Printers
from familiehus.ui.task import Progress, Task
from familiehus.ui.tasks import Tasks
from familiehus.ui.undo import Step, UndoStack
from familiehus.values import Actor, Change

if TYPE_CHECKING:
    from familiehus.services.house_overview import HouseOverview
    from familiehus.storage.cupboard import Cupboard
    from familiehus.storage.device_secret import DeviceSecrets

T = TypeVar("T")
Refused = Callable[[FamiliehusError], object]


class HouseDesk(QObject):
    """``looked`` when the house was read (again); ``undo_failed`` when a step could not be taken back."""

    looked = Signal(object)
    undo_failed = Signal(object)

    def __init__(
        self,
        tasks: Tasks,
        cupboard: "Cupboard",
        undo: UndoStack | None,
        secrets: "DeviceSecrets | None" = None,
        make_printer: Printers | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.tasks, self.cupboard, self.make_printer = tasks, cupboard, make_printer
        self._undo, self._secrets = undo, secrets
        self.overview: HouseOverview | None = None

    @property
    def actor(self) -> Actor:
        """Who is at the desk."""
        return self.cupboard.actor

    @property
    def secrets(self) -> "DeviceSecrets":
        """This PC's half of a PIN."""
        if self._secrets is None:
            from familiehus.storage.device_secret import KeyringSecrets

            self._secrets = KeyringSecrets()
        return self._secrets

    def may(self, right: Right) -> bool:
        """True when the role has the right."""
        return may(self.actor, right)

    def look(self) -> None:
        """Read the house again."""
        from familiehus.services.house_overview import look_over

        self.tasks.read(look_over, clock.today()).then(self._looked, self)

    def _looked(self, overview: "HouseOverview") -> None:
        self.overview = overview
        self.looked.emit(overview)

    def write(
        self,
        service: Callable[..., Change],
        command: object,
        refused: Refused,
        *,
        back: object = None,
        again: object = None,
        named: str = "",
    ) -> Task[Change]:
        """Save. With ``back`` (the command that takes it back) and its name it goes on the undo stack.

        ``again`` does it once more after that, where the first command can only be given once.
        """
        task = self.tasks.write(service, command).failed(refused, self)
        if back is not None and self._undo is not None:
            step = Step(
                named,
                undo=lambda: self._again(service, back),
                redo=lambda: self._again(service, again or command),
            )
            stack = self._undo
            task.then(lambda _change: stack.push(step), self)
        return task

    def _again(self, service: Callable[..., Change], command: object) -> Task[Change]:
        return self.tasks.write(service, command).failed(self.undo_failed.emit, self)

    def with_keys(self, work: Callable[["Cupboard"], T], refused: Refused) -> Task[T]:
        """Work that touches the key file. A ``Change`` that comes of it is announced."""
        cupboard = self.cupboard

        def run(_progress: Progress) -> T:
            return work(cupboard)

        return self.tasks.cupboard_job(run).then(self._announce, self).failed(refused, self)

    def _announce(self, result: Any) -> None:
        if isinstance(result, Change):
            self.tasks.changes.announce(result)
