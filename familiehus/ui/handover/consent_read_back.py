"""What the family says yes to, as one sentence to read aloud. It changes with every key."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.handover.consent import ConsentForm
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.text import SectionLabel, Text


class ReadBack(QWidget):
    """The sentence on the house's own colour, and what to do with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = SectionLabel(tr("Læs højt for familien"))
        self.sentence = Text("", "house", wrap=True)
        self.then = Text("", "small", "muted", wrap=True)
        card = Card(tone="soft")
        for part in (self.label, self.sentence, self.then):
            card.body.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)
        self.setMinimumWidth(theme.px(240))

    def show_sentence(self, words: str, form: ConsentForm, *, ready: bool) -> None:
        """As it reads now; ``ready`` when nothing is missing."""
        self.sentence.setText(words)
        if not ready:
            then = tr("Sætningen bliver hel, når intet mangler.")
        elif form is ConsentForm.WRITTEN:
            then = tr("Er det rigtigt? Udskriv den, lad familien skrive under, og gem.")
        else:
            then = tr("Er det rigtigt? Gem, når familien har sagt ja. Kvitteringen er til familien.")
        self.then.setText(then)
