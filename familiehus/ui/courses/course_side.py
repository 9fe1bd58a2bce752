"""The panel at the right: enrolling, one family, a new course, and the small forms of a course.

Each is made when it is first wanted; one stands there at a time.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from familiehus.services.rights import Right, may
from familiehus.ui import theme

if TYPE_CHECKING:
    from familiehus.storage.cupboard import Cupboard
    from familiehus.ui.tasks import Tasks

WIDE, LEAST_BESIDE = 380, 420
"""Design pixels: of the panel (one may say ``wide`` itself), and of what stands beside it; with less the
panel stands alone."""


class CourseSide(QObject):
    """``closed`` when the panel has gone."""

    closed = Signal()

    def __init__(self, row: QHBoxLayout, beside: QWidget, tasks: "Tasks", cupboard: "Cupboard") -> None:
        super().__init__(beside)
        self._row, self._beside, self._tasks, self._cupboard = row, beside, tasks, cupboard
        self._panels: dict[str, Any] = {}
        self.shown = ""

    @property
    def open(self) -> bool:
        """A panel is shown."""
        return bool(self.shown)

    def holds_focus(self, focused: QWidget | None) -> bool:
        """The keyboard is in the panel."""
        panel = self._panels.get(self.shown)
        return panel is not None and focused is not None and panel.isAncestorOf(focused)

    def panel(self, name: str) -> Any:
        """One of them, made now if it was not yet."""
        if name not in self._panels:
            made = self._maker_of(name)()
            made.hide()
            made.closed.connect(self._closed)
            self._row.addWidget(made)
            self._panels[name] = made
        return self._panels[name]

    @property
    def dirty(self) -> bool:
        """Something typed in it would be lost."""
        return self.open and bool(getattr(self._panels[self.shown], "dirty", False))

    def may_leave(self, name: str = "") -> bool:
        """Another panel may take its place: nothing is typed, or somebody let go of it. A panel that is
        wanted again asks for itself."""
        if self.shown and self.shown != name and self.dirty:
            self._panels[self.shown].leave()
            return not self.shown
        return True

    def show(self, name: str) -> Any:
        """Let it stand there, and nothing else."""
        panel = self.panel(name)
        for other, known in self._panels.items():
            known.setVisible(other == name)
        self.shown = name
        self.fit()
        return panel

    def known(self, name: str) -> Any:
        """One that has been made; None else."""
        return self._panels.get(name)

    def close(self) -> None:
        """Away, unless something typed would be lost and somebody wants to keep it: then it is open still."""
        if self.shown:
            self._panels[self.shown].leave()

    def _closed(self) -> None:
        for panel in self._panels.values():
            panel.hide()
        self.shown = ""
        self.fit()
        self.closed.emit()

    def fit(self) -> None:
        """Side by side where there is room, else the panel alone."""
        parent = self._beside.parentWidget()
        room = parent.width() if parent is not None else 0
        wide = getattr(self._panels[self.shown], "wide", WIDE) if self.shown else WIDE
        alone = self.open and room < theme.px(wide + LEAST_BESIDE)
        if self._beside.isHidden() != alone:
            self._beside.setHidden(alone)

    def _maker_of(self, name: str) -> Callable[[], Any]:
        return {
            "enrol": self._enrol,
            "person": self._person,
            "maker": self._maker,
            "change": self._change,
            "carry": self._carry,
            "session": self._session,
        }[name]

    # -- making ---------------------------------------------------------------------------------------------

    def _parent(self) -> QWidget | None:
        return self._beside.parentWidget()

    def _enrol(self) -> Any:
        from familiehus.ui.courses.enrol.panel import EnrolPanel

        may_prioritise = may(self._cupboard.actor, Right.COURSES)
        return EnrolPanel(self._tasks, self._parent(), may_prioritise=may_prioritise)

    def _person(self) -> Any:
        from familiehus.ui.courses.enrol.person import PersonSheet

        return PersonSheet(self._tasks, self._cupboard, self._parent())

    def _maker(self) -> Any:
        from familiehus.ui.courses.maker.panel import CourseMaker

        return CourseMaker(self._tasks, self._parent())

    def _change(self) -> Any:
        from familiehus.ui.courses.change_panel import ChangePanel

        return ChangePanel(self._parent())

    def _carry(self) -> Any:
        from familiehus.ui.courses.carry_panel import CarryPanel

        return CarryPanel(self._parent())

    def _session(self) -> Any:
        from familiehus.ui.courses.session_panel import SessionPanel

        return SessionPanel(self._parent())
