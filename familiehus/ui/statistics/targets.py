"""Måltal: what was promised, how it stands, and how a target is set, changed and taken away."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.ui import theme
from familiehus.ui.statistics.desk import StatisticsDesk
from familiehus.ui.statistics.reading import Reading
from familiehus.ui.statistics.section import Section
from familiehus.ui.statistics.target_form import TargetForm
from familiehus.ui.statistics.target_words import target_name, target_row
from familiehus.ui.task import Task
from familiehus.ui.undo import Step
from familiehus.ui.widgets.buttons import QuietButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.empty_state import EmptyState
from familiehus.ui.widgets.row_list import Column, RowList
from familiehus.ui.widgets.side_by_side import SideBySide
from familiehus.ui.widgets.text import Text
from familiehus.values import Change, Period

if TYPE_CHECKING:
    from familiehus.queries.targets import SetTarget
    from familiehus.ui.statistics.target_reading import TargetStanding

_COLUMNS = (Column(122, strong=True), Column(150), Column(0))


class Targets(Section):
    """The list of the year that is shown; the card beside it comes when one is opened or made."""

    def __init__(self, desk: StatisticsDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reading: Reading | None = None
        self._asked: Task[Any] | None = None
        self.new, self.form = QuietButton(tr("Nyt måltal …"), "N"), TargetForm()
        self.list = RowList(tr("Måltal"), _COLUMNS, on_card=True)
        self.empty = EmptyState("")
        self._about = Text("", "small", "muted", wrap=True)
        card = Card(tr("Måltal"))
        head = QHBoxLayout()
        head.addWidget(self.new)
        head.addStretch(1)
        card.body.addLayout(head)
        card.body.addWidget(self.list, 1)
        card.body.addWidget(self.empty)
        card.body.addWidget(self._about)
        self.form.hide()
        self.list.setMinimumSize(theme.px(440), theme.px(250))
        self.column.addWidget(SideBySide([(card, 680), (self.form, 400)], gap=12), 1)
        self._connect()

    def _connect(self) -> None:
        self.new.clicked.connect(self.begin)
        self.list.opened.connect(self._open)
        self.list.removed.connect(self._remove_key)
        self.form.wanted.connect(self._save)
        self.form.removed.connect(self._remove)
        self.form.period_typed.connect(self._ask_measures)
        self.form.left.connect(self._leave)

    def show_reading(self, reading: Reading) -> None:
        """Another period; what is being typed stays."""
        self._reading = reading
        year = reading.period.year
        rows = [target_row(reading, one) for one in reading.targets]
        first = bool(rows) and self.list.isHidden() and self.new.hasFocus()
        self.list.set_rows(rows)
        self.list.setVisible(bool(rows))
        if first:
            self.list.setFocus()
        self.empty.setVisible(not rows)
        self.empty.show_words(
            tr("Der er ingen måltal for {year}. Tryk N for at skrive, hvad I har lovet.", year=year)
        )
        self._about.setText(
            tr("Her er de målt på de rigtige tal. I rapporten måles de kun på det, der er offentliggjort.")
        )

    def begin(self) -> None:
        """N."""
        if self._reading is not None:
            self.form.begin(self._reading, None, self._desk.actor_name)

    @property
    def typed_words(self) -> str:
        """What is typed and not saved."""
        return self.form.typed_words

    def _named(self, key: object) -> "TargetStanding | None":
        found = self._reading.targets if self._reading is not None else ()
        return next((one for one in found if one.target.id == key), None)

    def _open(self, key: object) -> None:
        one = self._named(key)
        if one is not None and self._reading is not None:
            self.form.begin(self._reading, one.target, self._desk.actor_name)

    def _leave(self) -> None:
        self.form.hide()
        (self.list if not self.list.isHidden() else self.new).setFocus()

    def _ask_measures(self, period: Period) -> None:
        from familiehus.services.target_measures import measures

        if self._asked is not None:
            self._asked.cancel()
        task = self._desk.tasks.read(measures, period)
        self._asked = task
        task.then(lambda found: self.form.show_measures(found) if self._asked is task else None, self)
        task.failed(self._refused, self)

    # -- writing ------------------------------------------------------------------------------------------

    def _save(self, target: "SetTarget") -> None:
        from familiehus.services.targets import RemoveTarget, SaveTarget, remove_target, save_target

        known = self._named(target.id)
        task = self._desk.tasks.write(save_target, SaveTarget(target)).failed(self._refused, self)
        again = self._again(save_target, SaveTarget(target))
        if known is None:
            back = self._again(remove_target, RemoveTarget(target.id))
        else:
            back = self._again(save_target, SaveTarget(known.target))
        task.then(lambda _change: self._done(tr("måltal"), back, again), self)

    def _remove_key(self, key: object) -> None:
        one = self._named(key)
        if one is not None:
            self._remove(one.target)

    def _remove(self, target: "SetTarget") -> None:
        from familiehus.services.targets import RemoveTarget, SaveTarget, remove_target, save_target

        one, name = self._named(target.id), tr("måltal")
        if one is not None and self._reading is not None:
            name = tr("sletning af måltallet {name}", name=target_name(self._reading, one))
        task = self._desk.tasks.write(remove_target, RemoveTarget(target.id)).failed(self._refused, self)
        back = self._again(save_target, SaveTarget(target))
        again = self._again(remove_target, RemoveTarget(target.id))
        task.then(lambda _change: self._done(name, back, again), self)

    def _again(self, service: Callable[..., Change], command: object) -> Callable[[], Task[Change]]:
        return lambda: self._desk.tasks.write(service, command).failed(self._refused, self)

    def _done(self, name: str, back: Callable[[], Task[Any]], again: Callable[[], Task[Any]]) -> None:
        if self._desk.undo is not None:
            self._desk.undo.push(Step(name, undo=back, redo=again))
        if self.form.isVisible():
            self._leave()

    def _refused(self, error: FamiliehusError) -> None:
        self.form.refuse(sentence(error))
