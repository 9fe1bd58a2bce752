"""A chip that opens a list to choose from, for what is too many to stand side by side."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from familiehus.ui import theme
from familiehus.ui.widgets.chip import Chip

Choice = tuple[str, bool, Callable[[], object]]
"""Words, whether it is chosen, and what choosing it does."""


class MenuChip(Chip):
    """``choices`` is asked each time it opens; pressed while something in it is chosen."""

    def __init__(
        self, text: str, choices: Callable[[], Sequence[Choice]], parent: QWidget | None = None
    ) -> None:
        super().__init__(text, checkable=True, parent=parent)
        self.choices = choices
        self._shown = False
        self.clicked.connect(self.open)

    def show_chosen(self, chosen: bool) -> None:
        """Something in it is chosen, or nothing."""
        self._shown = chosen
        self.setChecked(chosen)

    def open(self) -> None:
        """The list, under the chip."""
        self.setChecked(self._shown)
        menu = QMenu(self)
        menu.setFont(theme.font("body"))
        for text, on, run in self.choices():
            action = menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(on)
            action.triggered.connect(lambda _on=False, run=run: run())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + theme.px(4))))
