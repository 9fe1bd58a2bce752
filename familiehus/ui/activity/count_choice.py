"""Under which kind visitors are counted: the house's own kinds, on its own, or not at all."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from familiehus.calendar.activity import ActivityKind
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.activity.asked import Asked
from familiehus.ui.activity.counting import counted, own_count, usual_count

if TYPE_CHECKING:
    from familiehus.queries.house import ChoiceRow

_NOBODY, _OWN = "\0nobody", "\0own"
"""No code of the house begins so."""


class CountChoice(QWidget):
    """Follows kind and title until somebody chooses; ``changed`` then."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds: tuple[ChoiceRow, ...] = ()
        self._kind, self._title = ActivityKind.CAFE, ""
        self._value: str | None = None
        self._follows = False
        self.box = QComboBox()
        self.box.setMinimumHeight(theme.px(38))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(12)
        self.box.activated.connect(self._choose)
        self.asked = Asked(tr("Besøgende tælles som"), self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.asked)
        self.setFocusProxy(self.box)

    def set_kinds(self, kinds: Sequence["ChoiceRow"]) -> None:
        """The house's kinds; those out of use are offered only where one is in force."""
        self._kinds = tuple(kinds)
        self._fill()

    def set_value(self, value: str | None, *, follows: bool) -> None:
        """Show it. ``follows``: it goes with kind and title until somebody chooses."""
        self._value, self._follows = value, follows
        self._fill()

    def follow(self, kind: ActivityKind, title: str) -> None:
        """Kind or title is another one."""
        self._kind, self._title = kind, title
        if self._follows:
            self._value = usual_count(kind, title, self._kinds)
        self._fill()

    def value(self) -> str | None:
        """The code, or the word that becomes one; None: nobody is counted."""
        return self._value if counted(self._kind) else None

    def words(self) -> str:
        """As it stands in the box."""
        return self.box.currentText()

    def _fill(self) -> None:
        own = own_count(self._title, self._kinds)
        offered = [(tr("Tælles ikke"), _NOBODY)]
        if own and all(own not in (one.code, one.label) for one in self._kinds):
            offered.append((tr("Som sin egen: {title}", title=own), _OWN))
        offered += [(one.label, one.code) for one in self._kinds if one.active or one.code == self._value]
        wanted = self.value() or _NOBODY
        if wanted == own and own not in [data for _, data in offered]:
            wanted = _OWN
        elif wanted not in [data for _, data in offered]:
            offered.append((wanted, wanted))
        if [(self.box.itemText(n), self.box.itemData(n)) for n in range(self.box.count())] != offered:
            self.box.clear()
            for text, data in offered:
                self.box.addItem(text, data)
        self.box.setCurrentIndex([data for _, data in offered].index(wanted))
        self.box.setEnabled(counted(self._kind))

    def _choose(self, _index: int) -> None:
        data = self.box.currentData()
        self._follows = False
        self._value = (
            None if data == _NOBODY else own_count(self._title, self._kinds) if data == _OWN else data
        )
        self.changed.emit()
