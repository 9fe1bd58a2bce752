"""Which place is looked at: all of them together, or one. Only a house with several is asked."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.actions import Action

if TYPE_CHECKING:
    from familiehus.queries.house import PlaceRow

_WIDEST = 210


class PlaceChoice(QComboBox):
    """``chosen`` carries the place's code, None for all of them. Letters stay the page's shortcuts."""

    chosen = Signal(object)

    def __init__(self, place: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._offered: tuple[tuple[str | None, str], ...] = ()
        self.setAccessibleName(tr("Sted"))
        self.setToolTip(tr("Hvilket sted (P)"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(lambda _at: self._choose())
        self._dress()
        self.hide()

    @property
    def place(self) -> str | None:
        """The code of the one that is looked at; None: all."""
        return self._place

    def offer(self, places: Sequence["PlaceRow"], place: str | None) -> None:
        """The house's places, and which of them is shown now. Those out of use come last: their old
        contacts are still counted."""
        self._place = place
        found: list[tuple[str | None, str]] = [(None, tr("Alle steder"))]
        found += [(one.code, one.name) for one in places if one.active]
        found += [(one.code, tr("{place} (ude af brug)", place=one.name)) for one in places if not one.active]
        if tuple(found) != self._offered:
            self._offered = tuple(found)
            self.clear()
            for code, name in found:
                self.addItem(name, code)
        self.setCurrentIndex([code for code, _ in found].index(place))
        self.setVisible(len(places) > 1)

    def ask(self) -> None:
        """P: the keyboard into it, and the places in sight."""
        if self.isVisible() and self.isEnabled():
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.showPopup()

    def can_ask(self) -> bool:
        """False in a house with one place."""
        return self.count() > 2 and self.isEnabled()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _choose(self) -> None:
        if self.currentData() != self._place:
            self._place = self.currentData()
            self.chosen.emit(self._place)

    def _dress(self) -> None:
        self.setFixedHeight(theme.px(34))  # one line with the chips beside it
        self.setMaximumWidth(theme.px(_WIDEST))


def place_action(choice: PlaceChoice) -> Action:
    """For the keys, the palette and the sheet."""
    words, group = (tr("hvor"), tr("filter"), tr("alle steder")), tr("Statistik")
    return Action("statistics.place", tr("Vælg sted"), "P", words, choice.ask, choice.can_ask, group)
