"""Drawing a house's areas: which postnumre belong together, and what each area is called.

Two lists. The areas stand to the left with a digit each; the postnumre of the chosen
one to the right. Mark some and press an area's digit (0: in no area), or use the
buttons. Every step can be taken back until it is saved.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from familiehus import postnumre
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.desk.notice import Notice
from familiehus.ui.forms.area_draft import AreaDraft
from familiehus.ui.forms.area_panes import AreasPane, NumbersPane
from familiehus.ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from familiehus.services.areas import AreaPlan


class AreaEditor(QWidget):
    """``set_areas``, then ``areas()``; ``changed`` after each step. ``problem()``: what saving refuses."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft, self._history = AreaDraft(), list[AreaDraft]()
        self._renaming: int | None = None
        self._kommunekode = ""
        self.areas_pane, self.numbers_pane, self.notice = AreasPane(), NumbersPane(), Notice()
        self.menu: QMenu | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(SideBySide([(self.areas_pane, 1), (self.numbers_pane, 1)], gap=16), 1)
        column.addWidget(self.notice)
        self.setFocusProxy(self.areas_pane.list)
        self._connect()

    def _connect(self) -> None:
        areas, numbers = self.areas_pane, self.numbers_pane
        areas.list.current_changed.connect(lambda _key: self._show_numbers())
        areas.list.removed.connect(lambda _key: self.remove())
        areas.list.opened.connect(lambda _key: self.rename())
        areas.new.clicked.connect(self.add)
        areas.merge.clicked.connect(self.ask_merge)
        areas.remove.clicked.connect(self.remove)
        areas.propose.clicked.connect(self.propose)
        numbers.name.textEdited.connect(self._rename)
        numbers.name.returnPressed.connect(areas.list.setFocus)
        numbers.send.clicked.connect(self.ask_move)
        numbers.list.removed.connect(lambda _key: self.move_marked(None))
        numbers.adding.chosen.connect(self._add_number)
        self.notice.acted.connect(self.undo)

    # -- what it holds ------------------------------------------------------------------------------------

    def set_kommune(self, kommunekode: str) -> None:
        """The house's own kommune (four digits): its postnumre in no area are listed, and it can propose."""
        self._kommunekode = kommunekode
        self.areas_pane.propose.setVisible(bool(kommunekode))
        self._show()

    def set_areas(self, plans: "tuple[AreaPlan, ...]") -> None:
        """Show these; nothing can be taken back any more."""
        self._draft, self._history = AreaDraft.of(plans), []
        self.notice.clear()
        self._show(0)

    def areas(self) -> "tuple[AreaPlan, ...]":
        """As they are drawn now."""
        return self._draft.plans()

    def problem(self) -> str:
        """The first thing that saving would refuse, as a sentence; empty when all is well."""
        from familiehus.errors import UserError
        from familiehus.messages import sentence
        from familiehus.services.areas import check_areas

        try:
            check_areas(self.areas())
        except UserError as error:
            return sentence(error)
        return ""

    # -- steps --------------------------------------------------------------------------------------------

    def add(self) -> None:
        """A new area, and the keyboard in its name."""
        name = self._free_name()
        self._take(self._draft.added(name), tr("{area} er tilføjet.", area=name), len(self._draft.areas))
        self.rename()

    def rename(self) -> None:
        """The keyboard goes into the name."""
        if self.numbers_pane.name.isEnabled():
            self.numbers_pane.name.setFocus(Qt.FocusReason.OtherFocusReason)
            self.numbers_pane.name.selectAll()

    def remove(self) -> None:
        """The chosen area goes; its postnumre lie in none."""
        if (index := self.areas_pane.chosen()) is not None:
            name = self._draft.areas[index][0]
            self._take(self._draft.removed(index), tr("{area} er fjernet.", area=name), index)

    def merge_into(self, target: int) -> None:
        """The chosen area goes into ``target``, which keeps its name."""
        index = self.areas_pane.chosen()
        if index is None or index == target:
            return
        (gone, _), (stays, _) = self._draft.areas[index], self._draft.areas[target]
        words = tr("{gone} er lagt ind under {stays}.", gone=gone, stays=stays)
        self._take(self._draft.merged(index, target), words, target - (index < target))

    def move_marked(self, target: int | None) -> None:
        """The marked postnumre go into ``target`` (None: in no area)."""
        marked = self.numbers_pane.marked()
        if not marked or target == self.areas_pane.chosen():
            return
        where = self._draft.areas[target][0] if target is not None else tr("Udenbys")
        one, many = len(marked) == 1, len(marked)
        words = (
            tr("{number} er flyttet til {area}.", number=marked[0], area=where)
            if one
            else tr("{n} postnumre er flyttet til {area}.", n=many, area=where)
        )
        self._take(self._draft.moved(marked, target), words, self.areas_pane.chosen())

    def propose(self) -> None:
        """One area per town of the kommune, in place of what is drawn."""
        from familiehus.services.areas import propose_areas

        plans = propose_areas(self._kommunekode)
        self._take(AreaDraft.of(plans), tr("Forslaget har ét område for hver by."), 0)

    def undo(self) -> None:
        """Take back the newest step."""
        if self._history:
            self._draft, self._renaming = self._history.pop(), None
            self.notice.clear()
            self._show()
            self.changed.emit()

    # -- asking where -------------------------------------------------------------------------------------

    def ask_merge(self) -> None:
        """A menu with the other areas."""
        self._ask(self.areas_pane.merge, self.merge_into, nowhere=False)

    def ask_move(self) -> None:
        """A menu with the other areas and "udenbys"."""
        if self.numbers_pane.marked():
            self._ask(self.numbers_pane.send, self.move_marked, nowhere=True)

    def _ask(
        self, button: QWidget, run: Callable[[int], None] | Callable[[int | None], None], *, nowhere: bool
    ) -> None:
        self.menu = QMenu(self)
        for index, (name, _) in enumerate(self._draft.areas):
            if index != self.areas_pane.chosen():
                self.menu.addAction(name).triggered.connect(lambda _=False, i=index: run(i))
        if nowhere and self.areas_pane.chosen() is not None:
            self.menu.addAction(tr("Udenbys")).triggered.connect(lambda: self.move_marked(None))
        if actions := self.menu.actions():
            self.menu.setActiveAction(actions[0])
            self.menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    # -- keys ---------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit sends the marked postnumre to an area; F2 names, Insert adds, Alt+arrows order."""
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        digit = event.text()
        if self.numbers_pane.list.hasFocus() and digit.isdecimal() and not alt:
            self._send(int(digit))
        elif key == Qt.Key.Key_F2:
            self.rename()
        elif key == Qt.Key.Key_Insert:
            self.add()
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._shift(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def _send(self, digit: int) -> None:
        if digit == 0:
            self.move_marked(None)
        elif digit <= len(self._draft.areas):
            self.move_marked(digit - 1)

    def _shift(self, steps: int) -> None:
        index = self.areas_pane.chosen()
        if index is not None and 0 <= index + steps < len(self._draft.areas):
            name = self._draft.areas[index][0]
            self._take(self._draft.shifted(index, steps), tr("{area} er flyttet.", area=name), index + steps)

    # -- showing ------------------------------------------------------------------------------------------

    def _take(self, draft: AreaDraft, words: str, choose: int | None) -> None:
        """One step: remember the way back, show, say."""
        self._history.append(self._draft)
        self._draft, self._renaming = draft, None
        self._show(choose)
        self.notice.say(words, "info", action=tr("Tag det tilbage"))
        self.changed.emit()

    def _rename(self, name: str) -> None:
        index = self.areas_pane.chosen()
        if index is not None:
            if self._renaming != index:
                self._history.append(self._draft)
            self._renaming = index
            self._draft = self._draft.renamed(index, name)
            self.areas_pane.show_areas(self._draft, self._outside())
            self.changed.emit()

    def _add_number(self, number: str) -> None:
        target, was = self.areas_pane.chosen(), self._draft.where(number)
        if was == target:
            return
        town = postnumre.all_postnumre()[number].town
        words = tr("{number} {town} er flyttet hertil.", number=number, town=town)
        self._take(self._draft.moved((number,), target), words, target)

    def _free_name(self) -> str:
        taken, number = {name for name, _ in self._draft.areas}, 1
        while (name := tr("Nyt område {number}", number=number)) in taken:
            number += 1
        return name

    def _outside(self) -> tuple[str, ...]:
        own = (one.number for one in postnumre.of_kommune(self._kommunekode)) if self._kommunekode else ()
        return tuple(sorted(self._draft.outside(own)))

    def _show(self, choose: int | None = None) -> None:
        self.areas_pane.show_areas(self._draft, self._outside())
        if choose is not None:
            self.areas_pane.choose(choose)
        self._show_numbers()

    def _show_numbers(self) -> None:
        index = self.areas_pane.chosen()
        if index is None:
            self.numbers_pane.show_outside(self._outside())
        else:
            self.numbers_pane.show_area(*self._draft.areas[index])
        self.areas_pane.enable(is_area=index is not None, several=len(self._draft.areas) > 1)
