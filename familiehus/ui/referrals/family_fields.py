"""Which family: a new one with a calling name, or one that is known. Empty to begin with, always."""

from collections.abc import Sequence
from uuid import UUID, uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus import clock
from familiehus.i18n import danish_order, tr
from familiehus.queries.handover import FamilyRow
from familiehus.services.families import OpenFamily
from familiehus.ui import theme
from familiehus.ui.activity.asked import Asked
from familiehus.ui.activity.chip_row import ChipRow
from familiehus.ui.courses.enrol.private_line import NAME_MOST, PrivateLine, full_name
from familiehus.ui.handover.consent_ideas import IdeaRow
from familiehus.ui.referrals import words

NEW, KNOWN = "new", "known"
SHOWN = 6


class FamilyFields(QWidget):
    """``changed`` with every answer, ``reshaped`` when fields came or went."""

    changed = Signal()
    reshaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: dict[str, FamilyRow] = {}
        self._id = uuid4()
        self._kept: FamilyRow | None = None
        self.which = ChipRow(tr("Familien"), [(NEW, tr("en ny familie")), (KNOWN, tr("en, vi kender"))])
        self.asked = Asked(tr("Hvilken familie?"), self.which)
        self.name = PrivateLine(tr("Kaldenavn"), NAME_MOST, warn=full_name)
        self.phone = PrivateLine(tr("Telefon, hvis de vil ringes op"), 20)
        self.search = PrivateLine(tr("Kaldenavn på en, vi kender"), 80)
        self.found = IdeaRow(tr("Familier"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        for part in (self.asked, self.name, self.phone, self.search, self.found):
            column.addWidget(part)
        self.which.chosen.connect(lambda _value: self._turn())
        self.found.chosen.connect(self._choose)
        self.search.changed.connect(self._look)
        for line in (self.name, self.phone, self.search):
            line.changed.connect(self.changed)

    def begin(self, families: Sequence[FamilyRow], chosen: UUID | None = None) -> None:
        """Empty; or with the family whose page it is wanted from."""
        self._id, self._kept = uuid4(), None
        self._known = _named(families)
        for line in (self.name, self.phone, self.search):
            line.set_text("")
        label = next((label for label, one in self._known.items() if one.id == chosen), "")
        self.which.set_value(KNOWN if label else NEW)
        self.search.set_text(label)
        self._turn()

    def keep(self, row: FamilyRow) -> None:
        """It was new, and is written down now: a consent rests on it."""
        self._known = {**self._known, **_named([row])}
        label = next(label for label, one in self._known.items() if one.id == row.id)
        self.which.set_value(KNOWN)
        self.search.set_text(label)
        self._turn()

    @property
    def new(self) -> bool:
        """A family that is not written down yet."""
        return self.which.value() == NEW

    @property
    def family(self) -> UUID | None:
        """Its id; None while none is chosen."""
        if self.new:
            return self._id
        row = self._known.get(self.search.text())
        return None if row is None else row.id

    def opening(self) -> OpenFamily | None:
        """The command that writes a new one down; None for one that is known."""
        return OpenFamily(self._id, self.name.text(), self.phone.text()) if self.new else None

    def raw(self) -> object:
        """What is typed and chosen."""
        return self.which.value(), self.name.text(), self.phone.text(), self.search.text()

    def complaint(self) -> tuple[Asked, str] | None:
        """What is missing."""
        if self.new and not self.name.text():
            return self.name, tr("Skriv et kaldenavn. Efternavnet er der ikke brug for.")
        if self.family is None:
            return self.search, tr("Vælg familien på listen, eller skriv en ny.")
        return None

    def stop(self) -> QWidget:
        """Where the keyboard begins."""
        return self.name.field if self.new else self.search.field

    def _turn(self) -> None:
        for part in (self.name, self.phone):
            part.setVisible(self.new)
        self.search.setVisible(not self.new)
        self._look()
        self.reshaped.emit()
        self.changed.emit()

    def _look(self) -> None:
        typed = danish_order(self.search.text()).split()
        labels = [w for w in self._known if all(part in danish_order(w) for part in typed)]
        chosen = self.search.text() in self._known
        self.found.show_ideas([] if self.new or chosen else labels[:SHOWN])
        none = not labels and not self.new
        self.search.explain(
            tr("Ingen af dem, du kan se, hedder sådan. Vælg “en ny familie”.") if none else ""
        )

    def _choose(self, label: str) -> None:
        self.search.set_text(label)
        self._look()
        self.search.field.setFocus()
        self.changed.emit()


def _named(families: Sequence[FamilyRow]) -> dict[str, FamilyRow]:
    """Two of the same name are told apart by the day they came, and else by a number."""
    names = [one.name for one in families]
    found: dict[str, FamilyRow] = {}
    for one in families:
        label = one.name
        if names.count(one.name) > 1:
            day = words.near(one.opened_on, clock.today())
            label = tr("{name}, siden {day}", name=one.name, day=day)
        number, plain = 2, label
        while label in found:
            label, number = tr("{name} ({n})", name=plain, n=number), number + 1
        found[label] = one
    return found
