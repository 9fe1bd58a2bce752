"""The wizard's first two steps: what the house is called, where it lies, and where families come."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from familiehus import clock
from familiehus.errors import UserError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.postnumre import Kommune
from familiehus.ui import theme
from familiehus.ui.desk.typed_day import read_day
from familiehus.ui.entrance.kommune_box import KommuneBox
from familiehus.ui.entrance.step import Labelled, Step, name_problem
from familiehus.ui.widgets.buttons import QuietButton
from familiehus.ui.widgets.icon_button import IconButton
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
            "Det første er det, skranken begynder med."
        )
        label = SectionLabel(tr("Husets steder"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(8))
        self.more = QuietButton(tr("Tilføj et sted"), "Insert")
        self.more.clicked.connect(self.add)
        self._lines: list[_PlaceLine] = []
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

    def add(self, name: str | bool = "") -> None:
        """One line more, with the keyboard in it."""
        if len(self._lines) >= MOST_PLACES:
            return
        line = _PlaceLine(len(self._lines) + 1)
        line.field.setText(name if isinstance(name, str) else "")
        line.remove.clicked.connect(lambda: self._take_away(line))
        self._lines.append(line)
        self._rows.addWidget(line)
        self._settle()
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
        return ""

    def _take_away(self, line: "_PlaceLine") -> None:
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


class _PlaceLine(QWidget):
    """A name and the cross that takes it away."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setMaxLength(100)
        self.field.setMinimumHeight(theme.px(41))
        self.remove = IconButton("close", "")
        self.remove.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.field, 1)
        row.addWidget(self.remove)
        self.set_number(number)

    def set_number(self, number: int) -> None:
        """Where it stands, for the screen reader."""
        self.field.setAccessibleName(tr("Sted {number}", number=number))
        self.remove.setAccessibleName(tr("Fjern sted {number}", number=number))
        self.remove.setToolTip(self.remove.accessibleName())
