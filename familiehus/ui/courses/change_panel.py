"""A course's own name and seats: the two things about it that are not its sessions."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr
from familiehus.queries.courses import CourseRow
from familiehus.ui.activity.asked import Asked
from familiehus.ui.activity.free_text import FreeText
from familiehus.ui.courses.small_panel import SmallPanel
from familiehus.ui.house.plain_line import PlainLine

NAME_MOST = 80


@dataclass(frozen=True, slots=True)
class Wish:
    """What the course shall be."""

    name: str
    seats: int
    least: int


class ChangePanel(SmallPanel):
    """``wanted`` carries a :class:`Wish`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Gem"), parent)
        self.name = FreeText(tr("Navn"), NAME_MOST, tr("Alle i huset kan læse det. Ingen familiers navne."))
        self.seats_field, self.least_field = PlainLine(), PlainLine()
        self.seats = Asked(
            tr("Pladser"), self.seats_field, tr("Nye pladser tilbydes straks til dem, der venter.")
        )
        self.least = Asked(tr("Mindst, for at holdet starter"), self.least_field)
        for part in (self.name, self.seats, self.least):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._row: CourseRow | None = None

    def edit(self, row: CourseRow) -> None:
        """As it is now."""
        self._row = row
        self.name.set_text(row.name)
        for asked, field, number in (
            (self.seats, self.seats_field, row.seats),
            (self.least, self.least_field, row.least),
        ):
            asked.complain("")
            field.setText(str(number))
        taken = tr("{taken} er taget. Bliver de færre, mister ingen sin plads.", taken=row.taken)
        self.seats.explain(taken if row.taken else tr("Nye pladser tilbydes straks til dem, der venter."))
        self.begin(tr("Ret holdet"), row.name, self.name.field)

    @property
    def dirty(self) -> bool:
        """Something typed would be lost."""
        row = self._row
        typed = (self.name.text(), self.seats_field.text().strip(), self.least_field.text().strip())
        return not self.isHidden() and row is not None and typed != (row.name, str(row.seats), str(row.least))

    def save(self) -> None:
        """Read the numbers; say which one is none."""
        numbers = []
        for asked, field in ((self.seats, self.seats_field), (self.least, self.least_field)):
            text = field.text().strip()
            good = text.isascii() and text.isdigit() and int(text) > 0
            asked.complain("" if good else tr("Skriv et helt tal, mindst 1."))
            if not good:
                field.setFocus()
                return
            numbers.append(int(text))
        if not self.name.text():
            self.name.complain(tr("Holdet skal hedde noget."))
            self.name.field.setFocus()
            return
        if numbers[1] > numbers[0]:
            self.least.complain(tr("Det kan ikke være flere, end der er pladser."))
            self.least_field.setFocus()
            return
        self.save_button.setEnabled(False)
        self.wanted.emit(Wish(self.name.text(), numbers[0], numbers[1]))
