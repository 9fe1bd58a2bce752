"""The three questions beside the text: who is here, how old the child is, what it is about. One key each.

Alt and the key on the chip, so that letters and digits stay with the text. The same key again takes it back.
"""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.offers.target import ChildAge, Who
from familiehus.ui import theme
from familiehus.ui.widgets.buttons import QuietButton
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.text import Text

T = TypeVar("T")
TOPIC_KEYS = "QWERTY"
_LABEL, _HIGH = 62, 34


class FacetRow(QWidget, Generic[T]):
    """Chips of which at most one holds. ``changed`` when another one does."""

    changed = Signal()

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Text(label, "label", "muted")
        self._label.setMinimumSize(theme.px(_LABEL), theme.px(_HIGH))
        self._held, self._flow = QWidget(), FlowLayout(gap_x=8, gap_y=6)
        self._held.setLayout(self._flow)
        self.setAccessibleName(label)
        self.chips: dict[T, Chip] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._held, 1)

    def offer(self, choices: Sequence[tuple[T, str, str]]) -> None:
        """These can be chosen: value, words, key. What was chosen is let go."""
        if [(one, chip.text()) for one, chip in self.chips.items()] == [(v, text) for v, text, _ in choices]:
            return
        for old in self.chips.values():
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.chips = {}
        for value, text, key in choices:
            chip = Chip(text, key, checkable=True)
            chip.clicked.connect(lambda _checked, value=value: self._only(value))
            self.chips[value] = chip
            self._flow.addWidget(chip)
            chip.show()

    @property
    def value(self) -> T | None:
        """What holds."""
        return next((value for value, chip in self.chips.items() if chip.isChecked()), None)

    def press(self, key: str) -> bool:
        """The key of a chip; False when none has it."""
        chip = next((one for one in self.chips.values() if key and one.key == key), None)
        if chip is not None:
            chip.click()
        return chip is not None

    def clear(self) -> None:
        """Nothing holds."""
        for chip in self.chips.values():
            chip.setChecked(False)

    def _only(self, value: T) -> None:
        for one, chip in self.chips.items():
            if one != value:
                chip.setChecked(False)
        self.changed.emit()


class FacetRows(QWidget):
    """All three. ``changed`` when one of the answers does."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.who: FacetRow[Who] = FacetRow(tr("Hvem"))
        self.age: FacetRow[ChildAge] = FacetRow(tr("Barnet"))
        self.topic: FacetRow[str] = FacetRow(tr("Om"))
        self.folded = QuietButton("", "Alt+F")
        self.rows: tuple[FacetRow[Who], FacetRow[ChildAge], FacetRow[str]] = self.who, self.age, self.topic
        self.who.offer([(who, _who_words(who), key) for who, key in zip(Who, "12345", strict=True)])
        self.age.offer([(age, _age_words(age), key) for age, key in zip(ChildAge, "67890", strict=True)])
        self.topic.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.folded, 0, Qt.AlignmentFlag.AlignLeft)
        self.changed.connect(self._name_fold)
        self._topics = self._fold = False
        for row in self.rows:
            row.changed.connect(self.changed)
            column.addWidget(row)
        self.set_folded(folded=False)  # not before they stand in something: they would be windows

    def offer_topics(self, topics: Sequence[str]) -> None:
        """The most used ones; the others are found by typing them."""
        some = list(zip(topics, TOPIC_KEYS, strict=False))
        self.topic.offer([(topic, topic, key) for topic, key in some])
        self._topics = bool(some)
        self.set_folded(folded=self._fold)

    def set_folded(self, *, folded: bool) -> None:
        """Where there is no room for the chips: one line says what holds, and the keys work all the same."""
        self._fold = folded
        self.folded.setVisible(folded)
        for row in self.rows:
            row.setVisible(not folded and (row is not self.topic or self._topics))
        self._name_fold()

    def _name_fold(self) -> None:
        held = [chip.text() for row in self.rows for chip in row.chips.values() if chip.isChecked()]
        words = ", ".join(held) or tr("Hvem, barnet, om")
        self.folded.set_label(words)

    def press(self, key: Qt.Key) -> bool:
        """Alt and this key; False when no chip has it."""
        legend = chr(key) if 0x20 < key < 0x7F else ""
        return any(row.press(legend) for row in self.rows)

    def clear(self) -> None:
        """Nothing is asked."""
        for row in self.rows:
            row.clear()
        self._name_fold()


def _who_words(who: Who) -> str:
    words = {
        Who.MOTHER: tr("Mor"),
        Who.FATHER: tr("Far"),
        Who.PREGNANT: tr("Gravid"),
        Who.BOTH: tr("Begge"),
        Who.SINGLE: tr("Alene med barn"),
    }
    return words[who]


def _age_words(age: ChildAge) -> str:
    words = {
        ChildAge.UNBORN: tr("Ikke født"),
        ChildAge.BABY: tr("Under 1 år"),
        ChildAge.TODDLER: tr("1-2 år"),
        ChildAge.KINDERGARTEN: tr("3-6 år"),
        ChildAge.SCHOOL: tr("7 år og op"),
    }
    return words[age]
