"""The postnummer with everything that belongs to it: field, town, the recent ones, the two other answers."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.desk import words
from familiehus.ui.desk.draft import Draft
from familiehus.ui.desk.postnummer_field import PostnummerField
from familiehus.ui.desk.postnummer_hint import Hint
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.text import SectionLabel, Text
from familiehus.values import POSTNUMMER_DECLINED, POSTNUMMER_UNKNOWN

RECENT_KEYS = "QWERT"
NEAREST_KEYS = "ÆØÅ"
"""Side by side on a Danish keyboard, and no fact wants them."""


class PostnummerRow(QWidget):
    """``picked`` carries a postnummer from a chip, ``answered`` one of the two other answers."""

    picked = Signal(str)
    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = PostnummerField()
        self._label = SectionLabel(tr("Postnummer"))
        self._label.setBuddy(self.field)
        self._title, self._detail = Text("", "h2"), Text("", "small", "muted", wrap=True)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self.unknown = self._answer_chip(tr("ukendt"), "0", POSTNUMMER_UNKNOWN)
        self.declined = self._answer_chip(tr("ønsker ikke at oplyse"), "–", POSTNUMMER_DECLINED)
        self.recent: dict[str, Chip] = {}
        self.nearest: dict[str, Chip] = {}
        self._recent_numbers: tuple[str, ...] = ()
        self._nearest_numbers: tuple[str, ...] = ()
        self._make_chips()
        self._build()

    def _build(self) -> None:
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addStretch()
        beside.addWidget(self._title)
        beside.addWidget(self._detail)
        beside.addStretch()
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        row.addWidget(self.field)
        row.addLayout(beside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self._label)
        column.addLayout(row)
        column.addSpacing(theme.px(3))
        column.addWidget(self._chips)

    def _answer_chip(self, text: str, key: str, answer: str) -> Chip:
        chip = Chip(text, key, checkable=True)
        chip.clicked.connect(lambda _on=False: self.answered.emit(answer))
        return chip

    def _make_chips(self) -> None:
        """All of them at once, before anybody unlocks: later only words change."""
        for keys, chips, pick in (
            (RECENT_KEYS, self.recent, self.recent_number),
            (NEAREST_KEYS, self.nearest, self.nearest_number),
        ):
            for key in keys:
                chip = chips[key] = Chip("", key)
                chip.clicked.connect(lambda _on=False, key=key, pick=pick: self.picked.emit(pick(key)))
                chip.hide()
                self._flow.addWidget(chip)
        self._flow.addWidget(self.unknown)
        self._flow.addWidget(self.declined)

    def set_recent(self, numbers: Sequence[str]) -> None:
        """The postnumre with a letter of their own; they stay in place all day."""
        self._recent_numbers = tuple(numbers[: len(RECENT_KEYS)])
        self._label_chips(self.recent, self._recent_numbers)

    def recent_number(self, key: str) -> str:
        """What Q, W, E, R or T stands for; empty when there is none."""
        return self._number(RECENT_KEYS, self._recent_numbers, key)

    def nearest_number(self, key: str) -> str:
        """What Æ, Ø or Å stands for while the digits are no postnummer."""
        return self._number(NEAREST_KEYS, self._nearest_numbers, key)

    @staticmethod
    def _number(keys: str, numbers: tuple[str, ...], key: str) -> str:
        place = keys.find(key)
        return numbers[place] if 0 <= place < len(numbers) else ""

    def show_draft(self, draft: Draft, hint: Hint) -> None:
        """Digits, town and chips for this draft."""
        self.field.put(draft.digits)
        signs = {POSTNUMMER_UNKNOWN: "0", POSTNUMMER_DECLINED: "–"}
        self.field.show_answer(signs.get(draft.answer or "", ""))
        self.unknown.setChecked(draft.answer == POSTNUMMER_UNKNOWN)
        self.declined.setChecked(draft.answer == POSTNUMMER_DECLINED)
        self.say(hint.title, hint.detail, wrong=hint.wrong)
        self._offer(tuple(one.number for one in hint.nearest))

    def say(self, title: str, detail: str, *, wrong: bool = False) -> None:
        """The two lines beside the field; a screen reader hears them as its description."""
        if (title, detail) != (self._title.text(), self._detail.text()):
            self._title.setText(title)
            self._detail.setText(detail)
            self.field.setAccessibleDescription(" · ".join(part for part in (title, detail) if part))
        self._title.setVisible(bool(title))
        self._detail.setVisible(bool(detail))
        self._title.set_tone("warm" if wrong else "ink")

    @property
    def said(self) -> tuple[str, str]:
        """The two lines."""
        return self._title.text(), self._detail.text()

    def _offer(self, numbers: tuple[str, ...]) -> None:
        if numbers == self._nearest_numbers:
            return
        self._chips.setMinimumHeight(self._chips.height() if numbers else 0)
        self._nearest_numbers = numbers
        self._label_chips(self.nearest, numbers)
        self._label_chips(self.recent, () if numbers else self._recent_numbers)

    @staticmethod
    def _label_chips(chips: dict[str, Chip], numbers: Sequence[str]) -> None:
        for place, chip in enumerate(chips.values()):
            if place < len(numbers):
                chip.set_label(words.postnummer(numbers[place]))
            chip.setVisible(place < len(numbers))

    def focus_field(self) -> None:
        """Ready for typing."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
