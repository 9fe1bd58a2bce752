"""Måltal: what was promised, how it stands, and how a target is set, changed and taken away."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from familiehus.errors import FamiliehusError
from familiehus.i18n import tr, trn
from familiehus.messages import sentence
from familiehus.ui import theme
from familiehus.ui.desk.notice import Notice
from familiehus.ui.statistics.desk import StatisticsDesk
from familiehus.ui.statistics.reading import Reading
from familiehus.ui.statistics.section import Section
from familiehus.ui.statistics.target_form import TargetForm
from familiehus.ui.statistics.target_repeat_form import TargetRepeatForm, dropped_words
from familiehus.ui.statistics.target_words import target_name, target_row
from familiehus.ui.task import Task
from familiehus.ui.undo import Step
from familiehus.ui.widgets.buttons import QuietButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.empty_state import EmptyState
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.row_list import Column, RowList
from familiehus.ui.widgets.side_by_side import SideBySide
from familiehus.ui.widgets.text import Text
from familiehus.values import Change, Period

if TYPE_CHECKING:
    from familiehus.queries.targets import SetTarget
    from familiehus.ui.statistics.target_reading import TargetStanding
    from familiehus.ui.statistics.target_repeats import Repeatable

_COLUMNS = (Column(122, strong=True), Column(150), Column(0))


class Targets(Section):
    """The list of the year that is shown; the card beside it comes when one is opened or made."""

    def __init__(self, desk: StatisticsDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reading: Reading | None = None
        self._asked: Task[Any] | None = None
        self.new, self.form = QuietButton(tr("Nyt måltal …"), "N"), TargetForm()
        self.again, self.repeat = QuietButton(tr("Gentag sidste års mål …"), "R"), TargetRepeatForm()
        self._repeats: tuple[Repeatable, ...] = ()
        self._looked: Task[Any] | None = None
        self._wished = False
        self.notice = Notice()
        self.list = RowList(tr("Måltal"), _COLUMNS, on_card=True)
        self.empty = EmptyState("")
        self.dropped = Text("", "small", wrap=True)
        self._about = Text("", "small", "muted", wrap=True)
        card = Card(tr("Måltal"))
        head = FlowLayout(tools := QWidget(), gap_x=8, gap_y=8)
        head.addWidget(self.new)
        head.addWidget(self.again)
        card.body.addWidget(tools)
        card.body.addWidget(self.notice)
        card.body.addWidget(self.list, 1)
        card.body.addWidget(self.empty)
        card.body.addWidget(self.dropped)
        card.body.addWidget(self._about)
        self.form.hide()
        self.repeat.hide()
        self.again.hide()
        self.list.setMinimumSize(theme.px(440), theme.px(250))
        self.column.addWidget(SideBySide([(card, 680), (self.form, 400), (self.repeat, 400)], gap=12), 1)
        self._connect()

    def _connect(self) -> None:
        self.new.clicked.connect(self.begin)
        self.again.clicked.connect(self.begin_repeat)
        self.repeat.wanted.connect(self._save_all)
        self.repeat.left.connect(self._leave)
        self.list.opened.connect(self._open)
        self.list.removed.connect(self._remove_key)
        self.form.wanted.connect(self._save)
        self.form.removed.connect(self._remove)
        self.form.period_typed.connect(self._ask_measures)
        self.form.left.connect(self._leave)

    def show_reading(self, reading: Reading) -> None:
        """Another period; what is being typed stays."""
        year = reading.period.year
        if self._reading is not None and self._reading.period.year != year:
            self._repeats = ()
        self._reading = reading
        self.notice.clear()
        rows = [target_row(reading, one) for one in reading.targets]
        first = bool(rows) and self.list.isHidden() and self.new.hasFocus()
        self.list.set_rows(rows)
        self.list.setVisible(bool(rows))
        if first:
            self.list.setFocus()
        self.empty.setVisible(not rows)
        self.empty.show_words(_nothing_words(year, bool(self._repeats)))
        self._about.setText(
            tr("Her er de målt på de rigtige tal. I rapporten måles de kun på det, der er offentliggjort.")
        )
        self._look_back(year)

    def begin(self) -> None:
        """N."""
        if self._reading is not None and self._repeat_let_go():
            self.form.begin(self._reading, None, self._desk.actor_name)

    def begin_repeat(self) -> None:
        """R: last year's targets that are not set again, as soon as they are read."""
        if self._reading is None or self._looked is not None:
            self._wished = True
        elif self.typed_words:
            (self.form.number if self.form.isVisible() else self.repeat.numbers[0]).setFocus()
        elif self._repeats:
            self.form.hide()
            self.repeat.begin(self._reading, self._repeats)
        else:
            year = self._reading.period.year - 1
            self.notice.say(tr("Der er ingen mål fra {year}, som ikke er sat igen.", year=year))

    def _repeat_let_go(self) -> bool:
        """What is typed there is not lost for another card."""
        if self.repeat.typed_words:
            self.repeat.numbers[0].setFocus()
            return False
        self.repeat.hide()
        return True

    @property
    def typed_words(self) -> str:
        """What is typed and not saved."""
        return self.form.typed_words or self.repeat.typed_words

    # -- last year ----------------------------------------------------------------------------------------

    def _look_back(self, year: int) -> None:
        from familiehus.ui.statistics.target_repeats import read_repeatables

        if self._looked is not None:
            self._looked.cancel()
        self._looked = task = self._desk.tasks.read(read_repeatables, year)
        task.then(lambda found: self._show_repeats(found) if self._looked is task else None, self)
        task.failed(self._not_read, self)

    def _not_read(self, error: FamiliehusError) -> None:
        self._looked, self._wished = None, False
        self.notice.say(sentence(error), "warm")

    def _show_repeats(self, found: "tuple[Repeatable, ...]") -> None:
        self._repeats, self._looked = found, None
        self.again.setVisible(bool(found))
        names = "" if self._reading is None else dropped_words(self._reading, found)
        some = bool(found) and not self.list.isHidden()
        self.dropped.setText(tr("Ikke sat igen i år: {names}.", names=names) if some else "")
        self.dropped.setVisible(some)
        if self._reading is not None and self.list.isHidden():
            self.empty.show_words(_nothing_words(self._reading.period.year, bool(found)))
        if self._wished:
            self._wished = False
            self.begin_repeat()

    def _named(self, key: object) -> "TargetStanding | None":
        found = self._reading.targets if self._reading is not None else ()
        return next((one for one in found if one.target.id == key), None)

    def _open(self, key: object) -> None:
        one = self._named(key)
        if one is not None and self._reading is not None and self._repeat_let_go():
            self.form.begin(self._reading, one.target, self._desk.actor_name)

    def _leave(self) -> None:
        self.form.hide()
        self.repeat.hide()
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

    def _save_all(self, targets: "tuple[SetTarget, ...]") -> None:
        from familiehus.services.targets import RemoveTargets, SaveTargets, remove_targets, save_targets

        task = self._desk.tasks.write(save_targets, SaveTargets(targets)).failed(self._refused, self)
        back = self._again(remove_targets, RemoveTargets(tuple(one.id for one in targets)))
        again = self._again(save_targets, SaveTargets(targets))
        name = trn("{n} gentaget måltal", "{n} gentagne måltal", len(targets))
        task.then(lambda _change: self._done(name, back, again), self)

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
        if self.form.isVisible() or self.repeat.isVisible():
            self._leave()

    def _refused(self, error: FamiliehusError) -> None:
        (self.repeat if self.repeat.isVisible() else self.form).refuse(sentence(error))


def _nothing_words(year: int, last_year: bool) -> str:
    if last_year:
        return tr(
            "Der er ingen måltal for {year}. Tryk R for at gentage sidste års, eller N for at skrive et nyt.",
            year=year,
        )
    return tr("Der er ingen måltal for {year}. Tryk N for at skrive, hvad I har lovet.", year=year)
