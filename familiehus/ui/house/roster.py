"""A list with the card of one of them beside it: rooms, colleagues, owners.

What is typed on a card and not saved stays while one looks at another card; the bar above saves them all.
Nothing is ever deleted: the calendar still speaks of what is out of use.
"""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr, trn
from familiehus.reports.danish import day_and_month
from familiehus.ui import theme
from familiehus.ui.house.entry_form import CardWords, EntryForm
from familiehus.ui.house.field import go_to
from familiehus.ui.house.house_desk import HouseDesk
from familiehus.ui.house.names_card import FittedList
from familiehus.ui.house.section import Section
from familiehus.ui.widgets.buttons import QuietButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.row_list import Column
from familiehus.ui.widgets.row_model import Row
from familiehus.ui.widgets.side_by_side import SideBySide
from familiehus.ui.widgets.text import Text
from familiehus.values import Change

if TYPE_CHECKING:
    from familiehus.services.house_overview import HouseOverview

NEW = ""
"""The key of the card that belongs to nobody yet."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One of the list: its line, and the command that would save it as it is."""

    row: Row
    command: Any


@dataclass(frozen=True, slots=True)
class RosterWords:
    """What the list is called, what a new one is called, and what stands in an empty list."""

    title: str
    new: str
    empty: str


class Roster(Section):
    """Subclasses say what the entries are, what a fresh one is, and how one is saved."""

    def __init__(
        self, desk: HouseDesk, words: RosterWords, form: EntryForm, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self.form, self.entries = form, dict[Hashable, Entry]()
        self._drafts: dict[Hashable, Any] = {}
        """What is typed and not saved, by key."""
        self._sent: list[Any] = []
        self._before: Hashable = NEW
        self._shown: Hashable = NEW
        self._fresh: Any = None
        self.list = FittedList(words.title, [Column()])
        self.new, self._empty = QuietButton(words.new, "Ins"), Text(words.empty, "body", "muted", wrap=True)
        self.list.current_changed.connect(self._choose)
        self.list.opened.connect(lambda _key: go_to(self.form.first()))
        self.list.acted.connect(self.toggle)
        self.list.removed.connect(self.toggle)
        self.new.clicked.connect(self.begin)
        form.edited.connect(self._typed)
        form.committed.connect(self.commit)
        form.toggled.connect(lambda: self.toggle(self._shown))
        self._lay_out(words.title)

    def _lay_out(self, title: str) -> None:
        everybody = Card(title)
        for part in (self.list, self._empty):
            everybody.body.addWidget(part)
        everybody.body.addSpacing(theme.px(6))
        everybody.body.addWidget(self.new)
        everybody.body.addStretch(1)
        self.column.addWidget(SideBySide([(everybody, 1), (self.form, 1)], gap=14))
        self.column.addStretch(1)

    # -- what the subclass knows --------------------------------------------------------------------------

    def entries_of(self, overview: "HouseOverview") -> dict[Hashable, Entry]:
        """By key, in the order of the list."""
        raise NotImplementedError

    def listed(self, entry: Entry) -> bool:
        """Whether it stands on the list now."""
        return True

    def fresh(self) -> Any:
        """The command of a new one with nothing filled in."""
        raise NotImplementedError

    def words_of(self, key: Hashable) -> CardWords:
        """What stands on the card of this one (``NEW``: nobody yet)."""
        raise NotImplementedError

    def service(self) -> Callable[..., Change]:
        """The verb that saves one."""
        raise NotImplementedError

    def named(self, command: Any) -> str:
        """The step of undo: it continues "Fortryd …"."""
        raise NotImplementedError

    def kept(self, command: Any) -> Any:
        """The command that names a new one once it is there: what takes it out and brings it back."""
        return command

    def key_of(self, command: Any) -> Hashable:
        """The key that a command's entry has."""
        raise NotImplementedError

    # -- the list -----------------------------------------------------------------------------------------

    def show_house(self, overview: "HouseOverview") -> None:
        """The list as it is; a card with something unsaved stays as it is typed."""
        self.entries = self.entries_of(overview)
        self.list.set_rows([one.row for one in self.entries.values() if self.listed(one)])
        self.list.updateGeometry()
        self.list.setVisible(bool(self.list.rows))
        self._empty.setVisible(not self.list.rows)
        self._settle()
        keys = [row.key for row in self.list.rows]
        stays = NEW in self._drafts or not keys if self._shown == NEW else self._shown in keys
        self._stand_on(self._shown if stays else next(iter(keys), NEW))

    def _settle(self) -> None:
        """What was sent is the house's now, which may have written it more neatly."""
        for command in self._sent:
            key = self.key_of(command)
            if NEW in self._drafts and self._drafts[NEW] == command:
                self._forget(NEW)
                self._shown = self.key_of(self.kept(command)) if self._shown == NEW else self._shown
            elif self._drafts.get(key) == command:
                self._forget(key)
        self._sent.clear()

    def _stand_on(self, key: Hashable) -> None:
        rows = [one.key for one in self.list.rows]
        self._shown = key
        if key in rows and self.list.current_key() != key:
            self.list.setCurrentIndex(self.list.model().index(rows.index(key), 0))
        self._show()

    def _choose(self, key: object) -> None:
        if isinstance(key, Hashable) and key in self.entries and key != self._shown:
            self._shown = key
            self.notice.clear()
            self._show()

    def _show(self) -> None:
        if self._fresh is None:
            self._fresh = self.fresh()
        key = self._shown
        self.form.show_words(self.words_of(key), new=key == NEW)
        wanted = self._drafts.get(key, self._saved(key))
        if self.form.filled != wanted or self.form.typed() != wanted:
            self.form.filled = wanted
            self.form.fill(wanted)
        self.dirty_changed.emit()

    def _saved(self, key: Hashable) -> Any:
        return self.entries[key].command if key in self.entries else self._fresh

    # -- unsaved ------------------------------------------------------------------------------------------

    def _typed(self) -> None:
        command = self.form.typed()
        if command == self._saved(self._shown):
            self._drafts.pop(self._shown, None)
        else:
            self._drafts[self._shown] = command
        self.dirty_changed.emit()

    def _forget(self, key: Hashable) -> None:
        self._drafts.pop(key, None)
        if key == NEW:
            self._fresh = None

    @property
    def dirty(self) -> bool:
        """True when any card differs from what is saved."""
        return any(command != self._saved(key) for key, command in self._drafts.items())

    def save(self) -> None:
        """All the cards that were typed on."""
        for command in list(self._drafts.values()):
            self._write(command)

    def revert(self) -> None:
        """Every card as it is saved."""
        self.notice.clear()
        self._drafts.clear()
        self._fresh = None
        self._leave_new()

    def _leave_new(self) -> None:
        keys = [row.key for row in self.list.rows]
        wanted = (self._shown, self._before, *keys, NEW)
        self._stand_on(next(key for key in wanted if key in keys or (key == NEW and not keys)))

    def commit(self) -> None:
        """Enter on the card in front."""
        if self._shown in self._drafts:
            self._write(self._drafts[self._shown])
        elif self._shown in self.entries:
            go_to(self.list)

    def toggle(self, key: object) -> None:
        """Out of use, or back; what is typed on the card is another matter and waits."""
        one = self.entries.get(key) if isinstance(key, Hashable) else None
        if one is not None:
            self._write(replace(one.command, active=not one.command.active))

    def begin(self) -> None:
        """A card for a new one."""
        self.notice.clear()
        self._before = self.list.current_key() or self._before
        self.list.setCurrentIndex(QModelIndex())
        self._shown = NEW
        self._show()
        go_to(self.form.first())

    def _write(self, command: Any) -> None:
        key = self.key_of(command)
        was = self.entries[key].command if key in self.entries else None
        back = was if was is not None else replace(self.kept(command), active=False)
        again = command if was is not None else self.kept(command)
        self.notice.clear()
        task = self.desk.write(
            self.service(), command, self.refuse, back=back, again=again, named=self.named(command)
        )
        task.then(lambda _change: self._sent.append(command), self)

    # -- keys ---------------------------------------------------------------------------------------------

    def first(self) -> QWidget:
        """The list; where it is empty, the name of the first one."""
        return self.list if self.list.rows else self.form.first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Insert is a new one, F2 goes to the name, Esc leaves a new one."""
        if event.key() == Qt.Key.Key_Insert:
            self.begin()
        elif event.key() == Qt.Key.Key_F2 and self.list.hasFocus():
            go_to(self.form.first())
        elif event.key() == Qt.Key.Key_Escape and self._shown == NEW and self.list.rows:
            self._forget(NEW)
            self._leave_new()
            go_to(self.list)
        else:
            super().keyPressEvent(event)


def toggle_words(*, active: bool) -> str:
    """What takes it out of use, or brings it back."""
    return tr("Tag ud af brug") if active else tr("Tag i brug")


def dotted(parts: Sequence[str]) -> str:
    """``20 pladser · pusleplads``."""
    return " · ".join(part for part in parts if part)


def ahead_in_words(overview: "HouseOverview", user: UUID) -> str:
    """How much of the calendar a room or a person still carries; empty when nothing."""
    ahead = overview.ahead.get(user)
    if ahead is None:
        return ""
    first = day_and_month(ahead.first)
    return trn(
        "Står i kalenderen {first}.", "Står i kalenderen {n} gange endnu, første gang {first}.", ahead.dates,
        first=first,
    )  # fmt: skip
