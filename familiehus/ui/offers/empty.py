"""An empty catalogue: what it is for, and the two ways to begin."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from familiehus.ui.widgets.text import Text


class EmptyCatalogue(QWidget):
    """``starter``, ``fetch`` and ``new`` are pressed by the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = Text(
            tr(
                "Her står, hvad I kan pege familier hen til: kommunens, regionens og foreningernes tilbud. "
                "Husets egne hold og aktiviteter kommer her af sig selv."
            ),
            "body",
            "muted",
            wrap=True,
        )
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.starter = PrimaryButton(tr("Sæt landsdækkende tilbud ind"))
        self.fetch = QuietButton(tr("Hent kommunens katalog"))
        self.new = LinkButton(tr("Skriv det første selv"), "N", strong=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16))
        column.setSpacing(theme.px(12))
        column.addStretch(1)
        column.addWidget(words)
        for button in (self.starter, self.fetch, self.new):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
