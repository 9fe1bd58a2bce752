"""The activity editor beside the week: made when it is first wanted, wired to what saves."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from familiehus.calendar.activity import Activity
from familiehus.calendar.occurrences import Occurrence
from familiehus.calendar.period import CalendarPeriod
from familiehus.ui import theme
from familiehus.ui.week.planner import Planner, id_of, name_of

if TYPE_CHECKING:
    from familiehus.queries.house import ChoiceRow
    from familiehus.ui.activity.editor import ActivityEditor
    from familiehus.ui.tasks import Tasks

WIDE, LEAST_BESIDE = 380, 420
"""Design pixels: of the panel, and of the week beside it; with less the panel stands alone."""


class EditorSide(QObject):
    """``closed`` when the panel has gone; ``planned`` carries the id of a new activity."""

    closed = Signal()
    planned = Signal(object)

    def __init__(self, row: QHBoxLayout, beside: QWidget, tasks: "Tasks", planner: Planner) -> None:
        super().__init__(beside)
        self._row, self._beside, self._tasks, self._planner = row, beside, tasks, planner
        self.editor: ActivityEditor | None = None
        self.may_plan = True
        self._period: CalendarPeriod | None = None
        self._kinds: tuple[ChoiceRow, ...] = ()

    @property
    def open(self) -> bool:
        """The panel is shown."""
        return self.editor is not None and not self.editor.isHidden()

    def holds_focus(self, focused: QWidget | None) -> bool:
        """The keyboard is in the panel."""
        return self.editor is not None and focused is not None and self.editor.isAncestorOf(focused)

    @property
    def typed(self) -> bool:
        """True when something typed in it would be lost."""
        return self.editor is not None and self.editor.dirty

    def show_period(self, period: CalendarPeriod, kinds: Sequence["ChoiceRow"]) -> None:
        """What the house has now."""
        self._period, self._kinds = period, tuple(kinds)
        if self.editor is not None:
            self.editor.show_period(period, kinds)

    def new(self, draft: Activity) -> None:
        """Ask about a new one."""
        self._made().new(draft)
        self.fit()

    def edit(self, one: Occurrence) -> None:
        """Show one date."""
        self._made().edit(one)
        self.fit()

    def fit(self) -> None:
        """Side by side where there is room, else the panel alone."""
        parent = self._beside.parentWidget()
        room = parent.width() if parent is not None else 0
        alone = self.open and room < theme.px(WIDE + LEAST_BESIDE)
        if self._beside.isHidden() != alone:
            self._beside.setHidden(alone)

    def _made(self) -> "ActivityEditor":
        if self.editor is None:
            from familiehus.ui.activity.editor import ActivityEditor

            self.editor = ActivityEditor(self._tasks, self._beside.parentWidget(), may_change=self.may_plan)
            self.editor.hide()
            self._row.addWidget(self.editor)
            self.editor.wanted.connect(self._send)
            self.editor.closed.connect(self._closed)
            if self._period is not None:
                self.editor.show_period(self._period, self._kinds)
        return self.editor

    def _send(self, command: Any) -> None:
        assert self.editor is not None
        editor, activity_id = self.editor, id_of(command)
        known = self._period.activities if self._period is not None else ()
        title = next((one.title for one in known if one.id == activity_id), "")
        task = self._planner.run(command, name_of(command, title), editor.refuse)
        task.then(lambda _change: editor.saved(), editor)
        task.then(lambda _change: self.planned.emit(activity_id), self)

    def _closed(self) -> None:
        self.fit()
        self.closed.emit()
