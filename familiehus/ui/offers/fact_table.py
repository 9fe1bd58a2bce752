"""Facts with their names, one below the other; the words can be marked and copied."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.widgets.text import Text

_LABEL = 96
"""Design pixels of the names."""


class FactTable(QWidget):
    """``show_facts`` replaces what stands there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Oplysninger"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(14))
        self._grid.setVerticalSpacing(theme.px(7))
        self._grid.setColumnMinimumWidth(0, theme.px(_LABEL))
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[Text, Text]] = []

    def show_facts(self, facts: Iterable[tuple[str, str]]) -> None:
        """These; rows that are there are used again."""
        shown = list(facts)
        while len(self._rows) < len(shown):
            self._rows.append(self._row(len(self._rows)))
        for number, (label, value) in enumerate(self._rows):
            here = number < len(shown)
            label.setVisible(here)
            value.setVisible(here)
            if here:
                label.setText(shown[number][0])
                value.setText(shown[number][1])
                value.setAccessibleName(tr("{name}: {value}", name=shown[number][0], value=shown[number][1]))
        self.setVisible(bool(shown))

    def facts(self) -> list[tuple[str, str]]:
        """What is shown."""
        return [(name.text(), value.text()) for name, value in self._rows if not name.isHidden()]

    def _row(self, number: int) -> tuple[Text, Text]:
        label, value = Text("", "small", "muted", wrap=True), Text("", "body", wrap=True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setContentsMargins(0, theme.px(2), 0, 0)
        self._grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, number, 1)
        return label, value
