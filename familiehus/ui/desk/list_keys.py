"""What can be done with the rows of the list: correct, remove, take back, repeat, try again."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject

from familiehus.i18n import tr
from familiehus.ui.desk.core import Desk
from familiehus.ui.desk.draft import draft_of
from familiehus.ui.undo import UndoStack


class ListKeys(QObject):
    """F2, Delete, Ctrl+D, and the words at the right end of a row."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.undo: UndoStack | None = None
        rows = desk.side.rows
        rows.opened.connect(self._opened)
        rows.removed.connect(self._removed)
        rows.acted.connect(self._acted)

    def edit(self) -> None:
        """F2: the selected contact, else the newest."""
        self._desk.edit(self._desk.side.selected())

    def remove(self) -> None:
        """Delete: the selected one; undo brings it back."""
        contact_id = self._desk.side.selected()
        entry = self._desk.book.get(contact_id) if contact_id is not None else None
        if entry is None:
            return
        if self._desk.needs_reason():
            self._desk.ask_reason(self.remove)
            return
        if self._desk.editing is not None and self._desk.editing.entry.id == entry.id:
            self._desk.leave_edit()
        self._desk.writer.remove(entry.id, entry.facts, self._desk.reason(), self._desk.explain)

    def repeat(self) -> None:
        """Ctrl+D: the last one once more, now."""
        last = self._desk.last
        if last is None or self._desk.lists is None:
            self._desk.form.notice.say(
                tr("Der er ikke noget at gentage endnu. Registrér en henvendelse først.")
            )
            return
        draft = draft_of(last, None).touch()
        if self._desk.needs_reason():
            self._desk.ask_reason(self.repeat)
            return
        self._desk.register(draft.facts(*self._desk.when()), draft)

    def take_back(self) -> None:
        """The link over the list: the window's newest step."""
        if self.undo is not None:
            self.undo.undo()
        self._desk.focus()

    def _opened(self, key: Any) -> None:
        if isinstance(key, UUID):
            self._desk.edit(key)

    def _removed(self, key: Any) -> None:
        if isinstance(key, UUID):
            self.remove()

    def _acted(self, key: Any) -> None:
        """ "Fortryd" on the newest row, "Prøv igen" on one that is not saved."""
        if isinstance(key, UUID):
            self.take_back()
        elif isinstance(key, tuple):
            self._desk.retry(key[1])
        self._desk.side.deselect()
        self._desk.focus()
