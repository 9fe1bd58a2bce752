"""Common concrete words as chips under a question: one stop for Tab, arrows between them, Alt and a digit.

They are stored and printed as they stand, so they are Danish whatever the window speaks, and each is concrete
enough to be said yes to (a test holds them to the rules).
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from familiehus.i18n import danish, tr
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.flow_layout import FlowLayout

MOST = 9
_STEP = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


@danish()
def information_ideas() -> tuple[str, ...]:
    """What is mostly passed on."""
    return (
        tr("hvad familien selv har fortalt om barnets søvn"),
        tr("hvad familien selv har fortalt om amning og mad"),
        tr("hvordan fødslen gik, som forælderen selv har fortalt det"),
        tr("at forælderen har det svært efter fødslen"),
        tr("at forælderen er alene med barnet"),
        tr("hvornår barnet er født eller ventes"),
        tr("telefonnummeret, så de kan ringe til familien"),
    )


@danish()
def purpose_ideas() -> tuple[str, ...]:
    """What it mostly leads to."""
    return (
        tr("så de kan ringe og aftale en tid"),
        tr("så sundhedsplejersken kan komme på besøg"),
        tr("så familien kan få en plads på holdet"),
        tr("så familien ikke skal fortælle det hele forfra"),
    )


class IdeaRow(QWidget):
    """``chosen`` carries the words of the chip that was pressed."""

    chosen = Signal(str)

    def __init__(self, name: str, ideas: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.chips: list[Chip] = []
        self._flow = FlowLayout(self, gap_x=6, gap_y=6)
        self.setAccessibleName(name)
        self.show_ideas(ideas)

    def show_ideas(self, ideas: Sequence[str]) -> None:
        """Offer these; the same ones again change nothing."""
        wanted = list(ideas[:MOST])
        if [chip.text() for chip in self.chips] != wanted:
            self._flow.clear()
            self.chips = [self._chip(words, number) for number, words in enumerate(wanted, 1)]
            self._one_stop(0)
        if not self.chips or self.parentWidget() is not None:  # before that it would open as a window
            self.setVisible(bool(self.chips))

    def choose(self, number: int) -> bool:
        """Alt and a digit; False when there is none with it."""
        if self.isHidden() or not 1 <= number <= len(self.chips):
            return False
        self.chosen.emit(self.chips[number - 1].text())
        return True

    def _chip(self, words: str, number: int) -> Chip:
        chip = Chip(words, f"Alt+{number}")
        chip.setAccessibleName(f"{self._name}: {words}")
        chip.clicked.connect(lambda _on=False: self.chosen.emit(words))
        chip.installEventFilter(self)
        self._flow.addWidget(chip)
        return chip

    def _one_stop(self, at: int) -> None:
        for number, chip in enumerate(self.chips):
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus if number == at else Qt.FocusPolicy.NoFocus)

    def eventFilter(self, chip: QObject, event: QEvent) -> bool:
        """Arrows only go to the neighbour: words are put in by pressing."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEP.get(Qt.Key(event.key()))
            here = next((at for at, one in enumerate(self.chips) if one is chip), None)
            if step is not None and here is not None:
                there = (here + step) % len(self.chips)
                self._one_stop(there)
                self.chips[there].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(chip, event)
