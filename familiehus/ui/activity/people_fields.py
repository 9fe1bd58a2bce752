"""Who stands on the plan: a box that finds a colleague by a few letters, and those who are on it."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.calendar.activity import Colleague
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.activity.asked import Asked
from familiehus.ui.activity.tick_row import TickRow
from familiehus.ui.fuzzy import ranked
from familiehus.ui.house.plain_line import PlainLine

_MATCHES = 4


class _Finder(PlainLine):
    """Enter takes the first one found instead of saving the panel."""

    taken = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and self.text().strip():
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.textEdited.emit("")
        else:
            super().keyPressEvent(event)


class PeopleFields(QWidget):
    """``changed`` when somebody comes on the plan or goes. Those who are busy then say with what."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[Colleague, ...] = ()
        self._chosen: tuple[UUID, ...] = ()
        self._taken: Mapping[UUID, str] = {}
        self.rows: dict[UUID, TickRow] = {}
        self.finder = _Finder()
        self.finder.setMaxLength(60)
        self.finder.setPlaceholderText(tr("Skriv et par bogstaver af navnet"))
        self.finder.textEdited.connect(lambda _text: self._show())
        self.finder.taken.connect(self._take_first)
        self.asked = Asked(tr("Hvem"), self.finder)
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.px(4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self.asked)
        column.addLayout(self._column)
        self.setFocusProxy(self.finder)

    def set_people(self, people: Sequence[Colleague]) -> None:
        """Whoever can stand on the plan; former ones only where they already do."""
        if tuple(people) == self._people:
            return
        self._people = tuple(people)
        for row in self.rows.values():
            row.hide()
            row.deleteLater()
        self.rows = {one.id: self._row(one) for one in self._people}
        self._show()

    def set_value(self, people: Sequence[UUID]) -> None:
        """These stand on it."""
        self._chosen = tuple(people)
        self.finder.clear()
        self._show()

    def value(self) -> tuple[UUID, ...]:
        """Who is on it, in the order they came."""
        return self._chosen

    def show_taken(self, taken: Mapping[UUID, str]) -> None:
        """Say what keeps each of them busy."""
        self._taken = taken
        for one, row in self.rows.items():
            row.set_taken(taken.get(one, ""))

    def _row(self, one: Colleague) -> TickRow:
        row = TickRow(one.name, " · ".join(part for part in (one.profession, one.employer) if part))
        row.set_taken(self._taken.get(one.id, ""))
        row.clicked.connect(lambda _on=False, who=one.id: self._toggle(who))
        self._column.addWidget(row)
        return row

    def _toggle(self, who: UUID) -> None:
        if who in self._chosen:
            self._chosen = tuple(one for one in self._chosen if one != who)
            self.finder.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._chosen = (*self._chosen, who)
            self.finder.clear()
            self.finder.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()
        self.changed.emit()

    def _found(self) -> list[UUID]:
        """Who fits what is typed, free ones first."""
        typed = self.finder.text().strip()
        if not typed:
            return []
        others = [one for one in self._people if one.active and one.id not in self._chosen]
        things = [(one.id, one.name, [w for w in (one.profession, one.employer) if w]) for one in others]
        return sorted(ranked(typed, things), key=lambda one: bool(self._taken.get(one)))[:_MATCHES]

    def _take_first(self) -> None:
        found = self._found()
        if found:
            self._toggle(found[0])

    def _show(self) -> None:
        found = self._found()
        typed = bool(self.finder.text().strip())
        for one, row in self.rows.items():
            row.setChecked(one in self._chosen)
            row.setVisible(one in self._chosen or one in found)
        order = [*self._chosen, *found]
        for number, one in enumerate(one for one in order if one in self.rows):
            self._column.insertWidget(number, self.rows[one])
        none = tr("Ingen af dem, der kan stå på planen, hedder det.")
        self.asked.explain(none if typed and not found else tr("Enter tager den øverste.") if typed else "")
        self.setVisible(bool(self._people))
