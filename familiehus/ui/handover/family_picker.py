"""Finding a family that one may see: its name as one types, Enter opens it, Ctrl+N writes a new one in."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from familiehus.i18n import tr, trn
from familiehus.queries.handover import FamilyRow
from familiehus.ui.calendar_files.sheet import FileSheet
from familiehus.ui.courses.enrol.private_line import NAME_MOST, PrivateLine
from familiehus.ui.handover.family_words import spaced
from familiehus.ui.widgets.buttons import QuietButton
from familiehus.ui.widgets.text import Text

MOST = 7
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FamilyPicker(FileSheet):
    """``chosen`` carries a family's id, ``new_wanted`` what was typed."""

    chosen = Signal(object)
    new_wanted = Signal(str)
    width_px = 520

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, tr("Samtykker og henvisninger"), tr("Ny familie"))
        self.go.set_label(tr("Ny familie"), "Ctrl+N")
        self.line = PrivateLine(tr("Hvem?"), NAME_MOST, tr("Kaldenavnet. Du ser kun familier, du må se."))
        self.rest = Text("", "small", "muted", wrap=True)
        self.rows: list[QuietButton] = []
        self._known: tuple[FamilyRow, ...] = ()
        self.column.addWidget(self.line)
        self.column.addWidget(self.rest)
        self.column.addStretch(1)
        self.line.changed.connect(self._find)
        self.go.clicked.connect(lambda: self._new())

    def begin(self) -> None:
        """Empty, before the families are read."""
        self._known = ()
        self.line.set_text("")
        self._find()
        self.open()

    def show_families(self, known: Sequence[FamilyRow]) -> None:
        """Those one may see."""
        self._known = tuple(known)
        self._find()

    def take_focus(self) -> None:
        """In the line."""
        self.line.field.setFocus()

    def _find(self) -> None:
        typed = self.line.text().casefold()
        found = [one for one in self._known if _fits(one, typed)]
        for old in self.rows:
            self.column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = [self._row(one) for one in found[:MOST]]
        for place, row in enumerate(self.rows, 1):
            self.column.insertWidget(place, row, 0, Qt.AlignmentFlag.AlignLeft)
            row.show()
        more = len(found) - len(self.rows)
        if not self._known:
            words = tr("Her er ingen endnu. Ctrl+N skriver en familie ind, når den vil kendes.")
        elif not found:
            words = tr("Ingen hedder sådan. Ctrl+N skriver familien ind.")
        else:
            words = (
                trn("1 mere. Skriv lidt af navnet.", "{n} mere. Skriv lidt af navnet.", more) if more else ""
            )
        self.rest.setText(words)
        self.rest.setVisible(bool(words))
        self.fit()

    def _row(self, one: FamilyRow) -> QuietButton:
        words = " · ".join(part for part in (one.name, spaced(one.phone) if one.phone else "") if part)
        row = QuietButton(words)
        row.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row.clicked.connect(lambda: self._choose(one.id))
        return row

    def _choose(self, family: UUID) -> None:
        self.close_quietly()
        self.chosen.emit(family)

    def _new(self) -> None:
        typed = self.line.text()
        if self.line.check():
            self.close_quietly()
            self.new_wanted.emit(typed)

    def close_quietly(self) -> None:
        """Go away; no names stay behind."""
        super().close_quietly()
        self._known = ()
        self.line.set_text("")
        self._find()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the first, arrows go through them, Ctrl+N is a new one."""
        key, here = event.key(), QApplication.focusWidget()
        if key == Qt.Key.Key_N and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._new()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(here, 1 if key == Qt.Key.Key_Down else -1)
        elif key in _ENTER and not isinstance(here, QAbstractButton):
            if self.rows:
                self.rows[0].click()
        else:
            super().keyPressEvent(event)
        event.accept()

    def _step(self, here: QWidget | None, step: int) -> None:
        stops: list[QWidget] = [self.line.field, *self.rows]
        at = stops.index(here) + step if here in stops else 0
        stops[min(max(at, 0), len(stops) - 1)].setFocus()


def _fits(one: FamilyRow, typed: str) -> bool:
    """Every typed word begins a word of the name, or the digits stand in the number."""
    digits = "".join(sign for sign in typed if sign.isdigit())
    if digits and digits == typed.replace(" ", ""):
        return digits in one.phone
    parts = one.name.casefold().split()
    return all(any(part.startswith(word) for part in parts) for word in typed.split())
