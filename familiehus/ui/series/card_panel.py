"""A new card: what it is for and how many talks; then its words, shown once, to be printed."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from familiehus.courses.word_pairs import BETWEEN
from familiehus.i18n import tr
from familiehus.ui.activity.chip_row import ChipRow
from familiehus.ui.house.field import Field
from familiehus.ui.series import words
from familiehus.ui.series.big_line import BigLine
from familiehus.ui.series.face import Part
from familiehus.ui.widgets.banner import Banner
from familiehus.ui.widgets.number_field import NumberField
from familiehus.ui.widgets.text import SectionLabel, Text

_LIMIT, _LIMIT_MOST = 5, 20
_LIMIT_WIDE = 120


class KindPanel(Part):
    """``kinds`` (the house's own words) and ``limit``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kinds = ChipRow(tr("Hvad er samtalerne?"))
        self.limit = NumberField(1, _LIMIT_MOST)
        self.trouble = Banner("", "warm")
        self.limit.setValue(_LIMIT)
        promise = tr(
            "Et nyt kort får to tilfældige ord. De er den eneste nøgle: intet navn, intet postnummer."
        )
        self.column.addWidget(Text(promise, "body", "muted", wrap=True))
        self.column.addWidget(SectionLabel(tr("Hvad er samtalerne?")))
        self.column.addWidget(self.kinds)
        self.column.addWidget(
            Text(tr("Mangler der et ord, så føj det til under Huset, Lister."), "small", "muted", wrap=True)
        )
        self.column.addWidget(Field(tr("Hvor mange samtaler?"), self.limit, wide=_LIMIT_WIDE))
        self.column.addWidget(self.trouble)
        self.trouble.hide()
        self.kinds.chosen.connect(lambda _kind: self.complain(""))

    def offer(self, kinds: Sequence[tuple[str, str]], usual: str | None) -> None:
        """Code and label of each kind; ``usual`` is chosen until somebody chooses another."""
        self.kinds.set_choices(kinds)
        codes = [code for code, _ in kinds]
        if self.kinds.value() not in codes:
            self.kinds.set_value(usual if usual in codes else None)

    def complain(self, text: str) -> None:
        """A sentence in place; empty takes it back."""
        self.trouble.show_words(text, "warm")
        self.trouble.setVisible(bool(text))
        self.resized.emit()


class CardPanel(Part):
    """The words of the new card, big."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card, self.counted = BigLine(), BigLine()
        self.trouble = Banner("", "warm")
        once = tr(
            "Udskriv kortet, eller skriv ordene af, før vinduet lukkes: de kan ikke findes igen. Bliver "
            "kortet væk, så lav et nyt."
        )
        for part in (self.card, Text(once, "body", wrap=True), self.counted, self.trouble):
            self.column.addWidget(part)
        self.forget()

    def show_card(self, code: str, kind: str, limit: int) -> None:
        """These words, this once, as they stand on the paper: one beside the other."""
        self.counted.forget()
        self.trouble.hide()
        self.card.say(
            code.replace(BETWEEN, " "),
            tr("{kind}, op til {limit} samtaler", kind=kind, limit=limit),
            "accent",
        )
        self.resized.emit()

    def show_counted(self, number: int, limit: int) -> None:
        """The first talk was today, too."""
        text = tr("{left} Ctrl+Z fortryder.", left=words.left(number, limit))
        self.counted.say(words.talk(number, limit), text, "ok" if number < limit else "gold")
        self.resized.emit()

    def show_taken_back(self) -> None:
        """As before it was counted."""
        self.counted.forget()
        self.resized.emit()

    def show_refused(self, text: str) -> None:
        """The disk, or the printer."""
        self.trouble.show_words(text, "warm")
        self.trouble.show()
        self.resized.emit()

    def forget(self) -> None:
        """The words go."""
        self.card.forget()
        self.counted.forget()
        self.trouble.hide()
