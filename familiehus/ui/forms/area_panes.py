"""The two halves of the area editor: the areas with their digits, and the postnumre of the chosen one."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QWidget

from familiehus import postnumre
from familiehus.i18n import tr, trn
from familiehus.ui import theme
from familiehus.ui.forms.area_draft import AreaDraft
from familiehus.ui.forms.postnummer_box import PostnummerBox
from familiehus.ui.widgets.buttons import QuietButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.row_list import Column, RowList
from familiehus.ui.widgets.row_model import Row
from familiehus.ui.widgets.text import SectionLabel, Text

_OUTSIDE = "outside"
_LEAST_HIGH, _LEAST_WIDE = 200, 330
_MOST_IN_A_LINE = 4


class _Pane(Card):
    """Wide enough for its buttons in a row; with large text the two halves lie below each other."""

    def minimumSizeHint(self) -> QSize:
        """Never narrower."""
        return super().minimumSizeHint().expandedTo(QSize(theme.px(_LEAST_WIDE), 0))


class AreasPane(_Pane):
    """The areas in order; the last row is what lies in none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Områder"), parent=parent)
        self.list = TallList(tr("Områder"), [Column(28, muted=True), Column()])
        self.new, self.merge = QuietButton(tr("Nyt område")), QuietButton(tr("Læg ind under …"))
        self.remove, self.propose = QuietButton(tr("Fjern")), QuietButton(tr("Foreslå ud fra byerne"))
        self.propose.hide()
        buttons = FlowLayout(gap_x=8, gap_y=8)
        for button in (self.new, self.merge, self.remove, self.propose):
            buttons.addWidget(button)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(buttons)

    def chosen(self) -> int | None:
        """Which area; None on the row of those in no area, and when nothing is chosen."""
        key = self.list.current_key()
        return key if isinstance(key, int) else None

    def choose(self, index: int) -> None:
        """Stand on an area, or the nearest one there is."""
        last = max(len(self.list.rows) - 2, 0)
        self.list.setCurrentIndex(self.list.model().index(min(index, last), 0))

    def show_areas(self, draft: AreaDraft, outside: Sequence[str]) -> None:
        """Show a draft; the choice stays where it is."""
        rows = [
            Row(index, (_digit(index), name or tr("(uden navn)")), note=_some(numbers))
            for index, (name, numbers) in enumerate(draft.areas)
        ]
        rows.append(
            Row(_OUTSIDE, ("0", tr("Udenbys")), tone="gold" if outside else "plain", note=_some(outside))
        )
        self.list.set_rows(rows)
        if not self.list.currentIndex().isValid():
            self.choose(0)

    def enable(self, *, is_area: bool, several: bool) -> None:
        """What can be done with the chosen row."""
        self.remove.setEnabled(is_area)
        self.merge.setEnabled(is_area and several)


class NumbersPane(_Pane):
    """Name and postnumre of one area. Several rows can be marked (Shift or Ctrl)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.name, self._label = QLineEdit(), SectionLabel(tr("Områdets navn"))
        self.name.setMaxLength(80)
        self.name.setAccessibleName(tr("Områdets navn"))
        self._label.setBuddy(self.name)
        self._about = Text("", "small", "muted", wrap=True)
        self.list = TallList(tr("Postnumre i området"), [Column(64, strong=True), Column()])
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.send = QuietButton(tr("Flyt til …"))
        self.adding = PostnummerBox(tr("Tilføj postnummer"))
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.adding, 1)
        row.addWidget(self.send, 0, Qt.AlignmentFlag.AlignTop)
        for part in (self._label, self.name, self._about):
            self.body.addWidget(part)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(row)

    def marked(self) -> tuple[str, ...]:
        """The postnumre that are marked, else the one the keyboard stands on."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        if not rows and self.list.hasFocus() and self.list.currentIndex().isValid():
            rows = [self.list.currentIndex().row()]
        return tuple(str(self.list.rows[row].key) for row in rows)

    def show_area(self, name: str, numbers: Sequence[str]) -> None:
        """One area."""
        if self.name.text() != name:
            self.name.setText(name)
        self._about.setText(tr("Skriv områdets tal for at flytte de valgte postnumre; 0 er udenbys."))
        self._show(numbers, is_area=True)

    def show_outside(self, numbers: Sequence[str]) -> None:
        """Those that lie in no area."""
        self.name.clear()
        self._about.setText(
            tr("De her postnumre ligger i kommunen, men i intet område. De tælles som udenbys.")
            if numbers
            else tr("Alle kommunens postnumre ligger i et område. Resten af landet tælles som udenbys.")
        )
        self._show(numbers, is_area=False)

    def _show(self, numbers: Sequence[str], *, is_area: bool) -> None:
        table = postnumre.all_postnumre()
        self.list.set_rows(
            [Row(number, (number, table[number].town)) for number in numbers if number in table]
        )
        for part in (self.name, self._label, self.adding):
            part.setVisible(is_area)
        self.name.setEnabled(is_area)
        self.send.setEnabled(bool(numbers))


class TallList(RowList):
    """High enough to be read in, however small the window. Leaves Alt and the arrows to the editor."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and an arrow move the area itself."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Some rows at least."""
        return QSize(theme.px(160), min(theme.px(_LEAST_HIGH), 320))


def _digit(index: int) -> str:
    return str(index + 1) if index < 9 else ""


def _some(numbers: Sequence[str]) -> str:
    """``4760, 4750 og 3 til``: enough to know the area by."""
    if not numbers:
        return tr("ingen postnumre")
    first = ", ".join(numbers[:_MOST_IN_A_LINE])
    more = len(numbers) - _MOST_IN_A_LINE
    if more <= 0:
        return first
    return trn("{first} og 1 til", "{first} og {n} til", more, first=first)
