"""Statistik for reception and coordinator: "Det vi har samlet ind" (S15). No targets, no publishing, no map.

It is never what one colleague has counted: the house does not store who registered a contact.
"""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from familiehus import clock
from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.reports.danish import long_date
from familiehus.ui import theme
from familiehus.ui.actions import Action
from familiehus.ui.charts.table_switch import TableSwitch
from familiehus.ui.pages.page import Page
from familiehus.ui.statistics.collected_view import CollectedView
from familiehus.ui.statistics.truth_row import TruthRow
from familiehus.ui.task import Task
from familiehus.ui.tasks import Tasks
from familiehus.ui.widgets.empty_state import EmptyState
from familiehus.ui.widgets.text import Text
from familiehus.values import Change, ListName

if TYPE_CHECKING:
    from familiehus.queries.statistics.collected import Collected
    from familiehus.storage.cupboard import Cupboard

_COUNTED_HERE = frozenset({"contact", "day", "list", "place", "heads", "hours", "special_day"})


class CollectedPage(Page):
    """``right`` is what the actor needs to see this page."""

    right = "desk"

    def __init__(self, tasks: Tasks, cupboard: "Cupboard", parent: QWidget | None = None) -> None:
        super().__init__("statistics", tr("Statistik"), "bars", parent=parent)
        self._tasks, self._cupboard = tasks, cupboard
        self._task: Task[Any] | None = None
        self.view, self.empty = CollectedView(), EmptyState("", tr("Prøv igen"))
        self.tables = TableSwitch(self, [self.view.days])
        self.truth = TruthRow(self.tables.chip)
        self.whose = Text(
            tr("Det er hele husets tal. Huset gemmer ikke, hvem der har registreret en henvendelse."),
            "small",
            "muted",
            wrap=True,
        )
        self.body.setContentsMargins(theme.px(26), theme.px(12), theme.px(26), theme.px(14))
        self.body.setSpacing(theme.px(10))
        for part in (self.truth, self.whose):
            self.body.addWidget(part)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self.empty, 1)
        self.view.hide()
        self.empty.hide()
        self.empty.acted.connect(lambda: self.refresh(None))
        self.set_heading(tr("Det vi har samlet ind"), long_date(clock.today()))
        self.refresh(None)

    def refresh(self, change: Change | None) -> None:
        """Read again when something changed that is counted here."""
        if change is not None and change.subject not in _COUNTED_HERE:
            return
        if self._task is not None:
            self._task.cancel()
        self.set_heading(tr("Det vi har samlet ind"), long_date(clock.today()))
        cupboard = self._cupboard
        task = self._tasks.cupboard_job(lambda _progress: _read(cupboard))
        self._task = task
        task.then(lambda found: self._came(task, *found), self).failed(self._refused, self)

    def _came(
        self, task: Task[Any], found: "Collected", names: dict[str, str], missing: tuple[date, ...]
    ) -> None:
        if self._task is task:
            self.view.show_collected(found, names, missing)
            self._show(self.view)

    def _refused(self, error: FamiliehusError) -> None:
        self.empty.show_words(sentence(error))
        self._show(self.empty)

    def _show(self, part: QWidget) -> None:
        for one in (self.view, self.empty):
            one.setVisible(one is part)

    def activated(self) -> None:
        """The keyboard stands on the only thing there is to choose."""
        self.tables.chip.setFocus()

    def actions(self) -> Sequence[Action]:  # type: ignore[override]
        """The table."""
        synonyms = (tr("tal"), tr("tegning"))
        return [Action("statistics.tables", tr("Vis alt som tabel"), "T", synonyms, self.tables.turn,
                       group=tr("Statistik"), own_key=True)]  # fmt: skip


def _read(cupboard: "Cupboard") -> "tuple[Collected, dict[str, str], tuple[date, ...]]":
    """On the database thread. NotAllowed without the right to the desk."""
    from familiehus.queries.days import days_of_month
    from familiehus.queries.house import desk_lists
    from familiehus.services.true_figures import collected_for
    from familiehus.values import Month

    found, today = collected_for(cupboard), clock.today()
    with cupboard.read() as session:
        lists = desk_lists(session, today.year)
        missing = days_of_month(session, Month.of(today), today).missing
    names = {one.code: one.label for one in lists.choices if one.list_name is ListName.KIND}
    return found, names | {one.code: one.name for one in lists.places}, missing
