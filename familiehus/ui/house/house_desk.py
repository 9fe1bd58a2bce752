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
    """``looked`` when the house was read (again); ``undo_failed`` when a step could not be taken back.

    ``chapter_wanted`` and ``page_wanted`` carry the id of where a chapter's link leads.
    """

    looked = Signal(object)
    undo_failed = Signal(object)
    chapter_wanted = Signal(str)
    page_wanted = Signal(str)

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
                undo=lambda: self.again(service, back),
                redo=lambda: self.again(service, again or command),
            )
            stack = self._undo
            task.then(lambda _change: stack.push(step), self)
        return task

    def again(self, service: Callable[..., Change], command: object) -> Task[Change]:
        """A step of undo; its refusal is said by whoever listens to ``undo_failed``."""
        return self.tasks.write(service, command).failed(self.undo_failed.emit, self)

    def write_turning(
        self, service: Callable[..., Change], command: object, refused: Refused, named: str
    ) -> Task[Change]:
        """Save what says itself how it is taken back (``Change.before`` is a command), and back again."""
        task = self.tasks.write(service, command).failed(refused, self)
        if self._undo is not None:
            stack, turn = self._undo, _Turn(self, service)
            task.then(turn.remember, self)
            task.then(lambda _change: stack.push(Step(named, undo=turn.go, redo=turn.go)), self)
        return task

    def with_keys(self, work: Callable[["Cupboard"], T], refused: Refused) -> Task[T]:
        """Work that touches the key file. A ``Change`` that comes of it is announced."""
        cupboard = self.cupboard

        def run(_progress: Progress) -> T:
            return work(cupboard)

        return self.tasks.cupboard_job(run).then(self._announce, self).failed(refused, self)

    def _announce(self, result: Any) -> None:
        if isinstance(result, Change):
            self.tasks.changes.announce(result)


class _Turn:
    """The command that takes back what was done last, which may have been a taking back."""

    def __init__(self, desk: HouseDesk, service: Callable[..., Change]) -> None:
        self._desk, self._service = desk, service
        self._next: object = None

    def remember(self, change: Change) -> None:
        """Its ``before`` is the way back."""
        self._next = change.before

    def go(self) -> Task[Change]:
        """Back, or forth."""
        return self._desk.again(self._service, self._next).then(self.remember, self._desk)
