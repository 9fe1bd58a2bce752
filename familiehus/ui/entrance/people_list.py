"""Who are you? One big button per colleague, with the number that presses it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.services.who_unlocks import Person
from familiehus.ui import theme
from familiehus.ui.painting import cap_size
from familiehus.ui.widgets.big_choice import BigChoice

_SHOWN = 6
"""More colleagues than this scroll."""
_HIGH = 67
"""A button and the gap below it, in design pixels."""


class PersonButton(BigChoice):
    """A name, shortened with dots when it is longer than the card is wide; whole in the tooltip."""

    def __init__(self, name: str, key: str) -> None:
        super().__init__(name, key)
        self.setCheckable(False)

    def minimumSizeHint(self) -> QSize:
        """A name may be shortened, a key not."""
        return QSize(theme.px(160), self.sizeHint().height())

    def shown(self) -> str:
        """The name as far as there is room."""
        keycap = cap_size(self.key, theme.font(self.cap_role)).width() + theme.px(self.gap) if self.key else 0
        room = self.width() - 2 * theme.px(self.pad_x) - keycap
        metrics = QFontMetrics(self.words())
        return metrics.elidedText(self.accessibleName(), Qt.TextElideMode.ElideRight, room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less of the name."""
        super().resizeEvent(event)
        whole = self.accessibleName()
        self.setText(self.shown())
        self.setToolTip("" if self.text() == whole else whole)


class PeopleList(QScrollArea):
    """Keys 1-9 and a first letter choose; the arrows move."""

    chosen = Signal(object)

    def __init__(self, people: Sequence[Person], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = tuple(people)
        self._buttons: list[PersonButton] = []
        inner = QWidget()
        inner.setObjectName("scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        for number, person in enumerate(self._people, start=1):
            column.addWidget(self._button(number, person))
        column.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(min(len(self._people), _SHOWN) * theme.px(_HIGH))

    def focus_first(self) -> None:
        """Put the keyboard on the first name."""
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.TabFocusReason)

    def press(self, event: QKeyEvent) -> bool:
        """Take a key of the window; True when it meant somebody."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self._move(step)
            return True
        text = event.text()
        if text.isdecimal() and 1 <= int(text) <= len(self._people):
            self.chosen.emit(self._people[int(text) - 1])
            return True
        return bool(text.strip()) and self._go_to_letter(text)

    def _button(self, number: int, person: Person) -> PersonButton:
        button = PersonButton(person.name, str(number) if number <= 9 else "")
        button.setAccessibleDescription(tr("Lås op som {name}", name=person.name))
        button.clicked.connect(lambda: self.chosen.emit(person))
        self._buttons.append(button)
        return button

    def _move(self, step: int) -> None:
        at = next((n for n, button in enumerate(self._buttons) if button.hasFocus()), -step)
        button = self._buttons[max(0, min(len(self._buttons) - 1, at + step))]
        button.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(button)

    def _go_to_letter(self, letter: str) -> bool:
        for button in self._buttons:
            if button.accessibleName().casefold().startswith(letter.casefold()):
                button.setFocus(Qt.FocusReason.TabFocusReason)
                self.ensureWidgetVisible(button)
                return True
        return False
