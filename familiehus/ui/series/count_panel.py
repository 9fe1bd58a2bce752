"""Typing the words of a card, and what came of it: the talk counted, the card used up, the words unknown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui.activity.chip_row import ChipRow
from familiehus.ui.house.field import Field
from familiehus.ui.series import words
from familiehus.ui.series.big_line import BigLine
from familiehus.ui.series.face import Part
from familiehus.ui.series.words_field import WordsField
from familiehus.ui.widgets.banner import Banner
from familiehus.ui.widgets.buttons import LinkButton
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.text import SectionLabel, Text


class CountPanel(Part):
    """``field``, ``result``, ``unknown``, ``reasons``, ``asked``; ``take_back`` is pressed to undo."""

    take_back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self.result, self.unknown = WordsField(), BigLine(), Banner()
        self.take_back = LinkButton(tr("Fortryd"), "Ctrl+Z", strong=True)
        self.take_back.clicked.connect(self.take_back_wanted)
        self.reasons = ChipRow(tr("Grund"), (), make=_numbered)
        self._why = SectionLabel(tr("Hvorfor skal der være en til?"))
        self.asked = Text("", "small_strong", "warm")
        row = QHBoxLayout()
        row.addWidget(self.take_back)
        row.addStretch(1)
        self.result.body.addLayout(row)
        intro = tr("Skriv de to ord på familiens kort. Huset ved ikke, hvem der har det.")
        self._intro, self._words = (
            Text(intro, "body", "muted", wrap=True),
            Field(tr("Kortets ord"), self.field),
        )
        for part in (
            self._intro, self._words, self.unknown, self.result, self._why, self.reasons, self.asked,
        ):  # fmt: skip
            self.column.addWidget(part)
        self.field.textEdited.connect(self._typing)
        self._show(None)

    def _show(self, *shown: QWidget | None) -> None:
        for part in (self.unknown, self.result, self._why, self.reasons, self.asked, self.take_back):
            part.setVisible(part in shown)
        self._intro.setVisible(self.reasons not in shown)
        self._words.setVisible(self.reasons not in shown)  # while a reason is asked for
        self.updateGeometry()

    def _typing(self, _text: str) -> None:
        """Whatever was said of the card before is over."""
        if not self.result.isHidden() or not self.unknown.isHidden():
            self.clear_result()

    def clear_result(self) -> None:
        """Ready for the next card."""
        self.result.forget()
        self._show(None)
        self.resized.emit()

    def forget(self) -> None:
        """Nothing of a card stays."""
        self.field.forget()
        self.clear_result()
        self.reasons.set_value(None)

    # -- what came of it ---------------------------------------------------------------------------------

    def show_counted(self, number: int, limit: int, place: str) -> None:
        """Big: which talk it was. The words go."""
        self.field.forget()
        small = words.left(number, limit)
        small = tr("{said} Sted: {place}.", said=small, place=place) if place else small
        self.result.say(words.talk(number, limit), small, "ok" if number < limit else "gold")
        self._show(self.result, self.take_back)
        self.resized.emit()

    def show_taken_back(self, number: int, limit: int) -> None:
        """As if nothing had been counted."""
        text = tr("{talk} er taget tilbage.", talk=words.talk(number, limit))
        self.result.say(tr("Fortrudt"), text, "ink")
        self._show(self.result)
        self.resized.emit()

    def show_unknown(self, text: str) -> None:
        """Calm: the words stay, so that a slip can be put right."""
        self.unknown.show_words(text, "info")
        self._show(self.unknown)
        self.field.setFocus()
        self.field.selectAll()
        self.resized.emit()

    def show_refused(self, text: str) -> None:
        """The disk, or another window."""
        self.unknown.show_words(text, "warm")
        self._show(self.unknown)
        self.resized.emit()

    def show_over(self, talks: int, limit: int) -> None:
        """The card is used up: one of the fixed reasons, or no talk. The words go out of sight, and wait."""
        from familiehus.services.series_cards import OverReason

        self.reasons.set_choices([(one, words.over(one)) for one in OverReason])
        self.reasons.set_value(None)
        small = tr("Intet er talt endnu. Måske er det tid til det næste tilbud.")
        self.result.say(words.used_up(talks, limit), small, "gold")
        self._show(self.result, self._why, self.reasons)
        self.resized.emit()
        self.reasons.stop().setFocus()

    def ask_reason(self) -> None:
        """Enter without one."""
        self.asked.setText(tr("Vælg en grund med 1 til {n}.", n=len(self.reasons.chips)))
        self.asked.show()
        self.resized.emit()
        self.reasons.stop().setFocus()

    def choose_reason(self, number: int) -> bool:
        """1 is the first; False when there is none."""
        chips = list(self.reasons.chips)
        if not 1 <= number <= len(chips):
            return False
        self.reasons.set_value(chips[number - 1])
        self.reasons.stop().setFocus()
        self.asked.hide()
        return True


def _numbered(value: object, text: str) -> Chip:
    from familiehus.services.series_cards import OverReason

    number = list(OverReason).index(OverReason(str(value))) + 1
    return Chip(text, str(number), checkable=True)
