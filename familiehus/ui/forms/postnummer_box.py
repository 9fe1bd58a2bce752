"""Four digits with the town as they are typed: for adding one postnummer to an area."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from familiehus import postnumre
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.widgets.text import Text


class PostnummerBox(QWidget):
    """``chosen`` carries a real postnummer, on Enter."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setMaxLength(4)
        self.field.setPlaceholderText(tr("0000"))
        self.field.setAccessibleName(name)
        self.field.setFixedWidth(theme.px(84))
        self.field.textChanged.connect(self._hint)
        self.field.returnPressed.connect(self._enter)
        self._name = name
        self._town = Text(name, "small", "muted", wrap=True)
        self.setFocusProxy(self.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.field)
        row.addWidget(self._town, 1)

    def _hint(self, typed: str) -> None:
        self._town.set_tone("muted")
        if not typed:
            self._town.setText(self._name)
            return
        found = postnumre.starting_with(typed) if typed.isdecimal() else ()
        if len(typed) == 4 and found:
            self._town.setText(tr("{town}, tryk Enter", town=found[0].town))
        elif len(typed) == 4:
            self._refuse(typed)
        else:
            self._town.setText(", ".join(f"{one.number} {one.town}" for one in found[:2]))

    def _refuse(self, typed: str) -> None:
        near = ", ".join(f"{one.number} {one.town}" for one in postnumre.nearest(typed)[:2])
        self._town.setText(
            tr("Findes ikke. Mente du {near}?", near=near) if near else tr("Et postnummer er fire tal.")
        )
        self._town.set_tone("warm")

    def _enter(self) -> None:
        typed = self.field.text()
        if typed in postnumre.all_postnumre():
            self.field.clear()
            self.chosen.emit(typed)
        elif typed:
            self._refuse(typed)
