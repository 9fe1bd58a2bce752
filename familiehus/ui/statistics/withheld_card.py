"""What does not stand alone in a publication, sentence by sentence, and why."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.i18n import tr, trn
from familiehus.ui import theme
from familiehus.ui.widgets.buttons import LinkButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.text import Text

if TYPE_CHECKING:
    from familiehus.figures import Withheld

_FIRST = 3


class WithheldCard(Card):
    """``show_withheld``. The first few are shown; the others come when they are asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Det vises ikke alene"), "sunk", parent=parent)
        self._words: list[str] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(6))
        self.more = LinkButton("", strong=True)
        self.more.clicked.connect(lambda: self._show(len(self._words)))
        self.body.addLayout(self._lines)
        self.body.addWidget(self.more)

    @property
    def words(self) -> tuple[str, ...]:
        """All sentences, also those that are folded away."""
        return tuple(self._words)

    def show_withheld(self, withheld: "Sequence[Withheld]") -> None:
        """Others."""
        from familiehus.messages.ledger import explained

        self._words = list(dict.fromkeys(explained(one) for one in withheld))
        self._show(_FIRST if len(self._words) > _FIRST + 1 else len(self._words))

    def _show(self, most: int) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        shown = self._words[:most] or [tr("Ingenting. Alle tal er store nok til at stå for sig selv.")]
        for sentence in shown:
            self._lines.addWidget(Text(sentence, "small", wrap=True))
        left = len(self._words) - most
        self.more.setVisible(left > 0)
        self.more.set_label(trn("Vis {n} mere", "Vis {n} mere", left))
