"""Beside "Det har vi om jer": who asks, and what can be done with the paper once that is answered."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.reports.danish import listed
from familiehus.services.family_extract import AskedBy
from familiehus.ui import theme
from familiehus.ui.activity.asked import Asked
from familiehus.ui.activity.chip_row import ChipRow
from familiehus.ui.desk.notice import Notice
from familiehus.ui.widgets.buttons import PrimaryButton, QuietButton
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.progress_line import ProgressLine
from familiehus.ui.widgets.snug import Snug
from familiehus.ui.widgets.text import Text


class ExtractBeside(Snug):
    """``answered`` when somebody said how they know who asks."""

    answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(250, parent)
        keys = {one: str(number) for number, one in enumerate(AskedBy, 1)}
        self.asks = ChipRow(
            tr("Hvem beder om det?"), _choices(phone=True),
            lambda one, words: Chip(words, keys[AskedBy(str(one))], checkable=True),
        )  # fmt: skip
        self.asked = Asked(tr("Hvem beder om det?"), self.asks)
        self.about, self.others = Text("", "small", "muted", wrap=True), Text("", "small", "warm", wrap=True)
        self.whole = Chip(tr("Hele siden"), "H", checkable=True)
        self.whole.setChecked(True)
        self.print_button = PrimaryButton(tr("Udskriv"), "Ctrl+P")
        self.pdf_button = QuietButton(tr("Gem PDF …"), "Ctrl+S")
        self.notice, self.printing = Notice(), ProgressLine()
        self.asks.chosen.connect(lambda _one: self._answered())
        self._lay_out()
        self.begin((), phone=False)

    @property
    def asked_by(self) -> AskedBy | None:
        """How one knows; None while nobody has said."""
        value = self.asks.value()
        return value if isinstance(value, AskedBy) else None

    def begin(self, people: Sequence[str], *, phone: bool) -> None:
        """The question, and nothing to give away. ``people`` have said yes to something."""
        self.asks.set_value(None)
        self.asks.set_choices(_choices(phone=phone))
        self.notice.clear()
        self.about.setText(tr("Svar først. Arket bliver ikke lavet, før du ved, at det er familien selv."))
        several = len(people) > 1
        self.others.setText(
            tr("Her står også, hvad {people} hver for sig har sagt ja til. Er de ikke enige om at få det "
               "sammen, så spørg lederen, før du giver arket fra dig.", people=listed(list(people)))
            if several else ""
        )  # fmt: skip
        self.others.setVisible(several)
        self.set_ready(ready=False)

    def choose_number(self, number: int) -> bool:
        """A digit was pressed; False when it means nothing here."""
        one = dict(enumerate(AskedBy, 1)).get(number)
        if one not in self.asks.chips:
            return False
        self.asks.chips[one].click()
        return True

    def set_ready(self, *, ready: bool) -> None:
        """Only what is there can be given away."""
        self.print_button.setEnabled(ready)
        self.pdf_button.setEnabled(ready)
        self.whole.setEnabled(ready)

    def _answered(self) -> None:
        self.notice.clear()
        self.about.setText(
            tr("Arket er kun til familien selv. Slet en gemt fil, når den er givet videre. I loggen står, at "
               "arket er lavet, af hvem og hvornår, men ikke, hvad der står på det.")
        )  # fmt: skip
        self.answered.emit()

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, theme.px(4), 0)
        column.setSpacing(theme.px(10))
        row.addWidget(self.whole)
        row.addStretch(1)
        for asked in (self.asked, self.others, self.about):
            column.addWidget(asked)
        column.addLayout(row)
        column.addSpacing(theme.px(8))
        for part in (self.print_button, self.pdf_button, self.notice, self.printing):
            column.addWidget(part)
        column.addStretch(1)


def _choices(*, phone: bool) -> list[tuple[object, str]]:
    """Ringing back needs a number that the family gave itself."""
    words = {
        AskedBy.KNOWN: tr("familien, som jeg kender"),
        AskedBy.SHOWED_ID: tr("familien, som viste legitimation"),
        AskedBy.CALLED_BACK: tr("jeg ringede op på deres nummer"),
        AskedBy.PROXY: tr("en anden, med skriftligt ja"),
    }
    return [(one, said) for one, said in words.items() if phone or one is not AskedBy.CALLED_BACK]
