"""The wizard's first two steps: what the house is called, where it lies, and where families come."""

from datetime import date

from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from familiehus import clock
from familiehus.errors import UserError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.postnumre import Kommune
from familiehus.ui import theme
from familiehus.ui.desk.typed_day import read_day
from familiehus.ui.entrance.kommune_box import KommuneBox
from familiehus.ui.entrance.place_line import PlaceLine
from familiehus.ui.entrance.step import Labelled, Step, name_problem
from familiehus.ui.widgets.buttons import QuietButton
from familiehus.ui.widgets.text import SectionLabel

MOST_PLACES = 30


class HouseStep(Step):
    """Name, kommune, and the day it opened if they know it."""

    def __init__(self) -> None:
        super().__init__()
        self.title = tr("Jeres hus")
        self.about = tr("Navn og kommune står på skærmen og på månedens ark.")
        self.name = Labelled(tr("Husets navn"), placeholder=tr("for eksempel Familiernes Hus"))
        self.kommune_box = KommuneBox()
        self._advice = tr("Dage før den afvises ved indtastning. Lad feltet stå tomt, hvis I ikke ved det.")
        self.opened_box = Labelled(
            tr("Åbnede den (kan springes over)"), self._advice, longest=40, placeholder=tr("1.3.2024")
        )
        self.opened_box.field.textChanged.connect(self._read_back)
        for part in (self.name, self.kommune_box, self.opened_box):
            self.column.addWidget(part)

    @property
    def kommune(self) -> Kommune | None:
        """The one that was found."""
        return self.kommune_box.kommune

    @property
    def opened(self) -> date | None:
        """The day, None when the field is empty."""
        return read_day(self.opened_box.text(), clock.today())

    def entered(self) -> None:
        """The first field that is still empty."""
        fields = (self.name.field, self.kommune_box.field)
        next((field for field in fields if not field.text().strip()), fields[0]).setFocus()

    def problem(self) -> str:
        """Name, kommune and day, in that order."""
        words = name_problem(self.name.field, "house_name", most=120)
        if words:
            return words
        if not self.kommune_box.settle():
            self.kommune_box.field.setFocus()
            return tr("Vælg kommunen på listen: skriv de første bogstaver, og tryk Enter.")
        return self._opened_problem()

    def _opened_problem(self) -> str:
        typed, day = self.opened_box.text().strip(), self.opened
        if not typed or (day is not None and day <= clock.today()):
            return ""
        self.opened_box.field.setFocus()
        if day is None:
            return tr("Dagen kan ikke læses. Skriv den som 1.3.2024, eller lad feltet stå tomt.")
        return sentence(UserError("opened_in_future", day=day))

    def _read_back(self) -> None:
        from familiehus.reports.danish import long_date

        day = self.opened
        self.opened_box.advise(self._advice if day is None else long_date(day))


class PlacesStep(Step):
    """One line per place; a new empty one appears on request."""

    def __init__(self) -> None:
        super().__init__()
        self.title = tr("Steder")
        self.about = tr(
            "Hvor kommer familierne? Huset selv, biblioteket, sundhedsklinikken … "
            "Det første er det, skranken begynder med. Postnummeret kan stå tomt; med det kan statistikken "
            "måle, hvor langt familierne har."
        )
        label = SectionLabel(tr("Husets steder"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(8))
        self.more = QuietButton(tr("Tilføj et sted"), "Insert")
        self.more.clicked.connect(self.add)
        self._lines: list[PlaceLine] = []
        self._kommunekode = ""
        self.column.addWidget(label)
        self.column.addLayout(self._rows)
        self.column.addWidget(self.more)
        self.add(tr("Huset"))

    @property
    def fields(self) -> tuple[QLineEdit, ...]:
        """The lines, top first."""
        return tuple(line.field for line in self._lines)

    @property
    def places(self) -> tuple[str, ...]:
        """Those with a name."""
        return tuple(name for field in self.fields if (name := " ".join(field.text().split())))

    @property
    def postnumre(self) -> tuple[str, ...]:
        """Where they lie, in the order of ``places``; empty where nobody said it."""
        return tuple(line.postnummer.text() for line in self._lines if line.field.text().strip())

    def propose_for(self, kommune: Kommune | None) -> None:
        """The house's kommune is known or was changed."""
        self._kommunekode = kommune.kode if kommune is not None else ""
        for line in self._lines:
            self._propose(line)

    def add(self, name: str | bool = "") -> None:
        """One line more, with the keyboard in it."""
        if len(self._lines) >= MOST_PLACES:
            return
        line = PlaceLine(len(self._lines) + 1)
        line.field.setText(name if isinstance(name, str) else "")
        line.remove.clicked.connect(lambda: self._take_away(line))
        line.field.textChanged.connect(lambda _text: self._propose(line))
        self._lines.append(line)
        self._rows.addWidget(line)
        self._settle()
        self._propose(line)
        line.field.setFocus()

    def entered(self) -> None:
        """The first line, ready to be written over."""
        self.fields[0].setFocus()
        self.fields[0].selectAll()

    def problem(self) -> str:
        """At least one, each a name, no two alike."""
        named = [field for field in self.fields if field.text().strip()] or [self.fields[0]]
        for field in named:
            if words := name_problem(field, "place_name"):
                return words
        seen: set[str] = set()
        for field in named:
            name = " ".join(field.text().split()).casefold()
            if name in seen:
                field.setFocus()
                field.selectAll()
                return sentence(UserError("place_twice"))
            seen.add(name)
        return next((words for line in self._lines if (words := line.wrong_postnummer())), "")

    def _propose(self, line: PlaceLine) -> None:
        from familiehus.services.place_postnummer import proposed_postnummer

        if self._kommunekode and line in self._lines:
            first, name = line is self._lines[0], line.field.text()
            line.propose(proposed_postnummer(self._kommunekode, name, first=first) if name.strip() else "")

    def _take_away(self, line: PlaceLine) -> None:
        at = self._lines.index(line)
        self._lines.remove(line)
        self._rows.removeWidget(line)
        line.hide()
        line.deleteLater()
        self._settle()
        self.fields[max(at - 1, 0)].setFocus()

    def _settle(self) -> None:
        for number, line in enumerate(self._lines, start=1):
            line.set_number(number)
            line.remove.setVisible(len(self._lines) > 1)
