"""Everything that is stored about a family: what it is, why it is there, until when; then what happened."""

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.services.person_extract import PersonExtract, StoredFact
from familiehus.ui import theme
from familiehus.ui.courses.enrol.stored_words import line_words, marks_words, shown, until
from familiehus.ui.courses.record_words import at_words
from familiehus.ui.widgets.side_by_side import SideBySide
from familiehus.ui.widgets.text import Text

_RIGHT = 250
"""Design pixels: with less the reason stands below the name."""


class StoredView(QWidget):
    """Made anew for each family."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[StoredRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(10))

    def show_extract(self, extract: PersonExtract | None) -> None:
        """Show it; None: forget it."""
        self.rows = []
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if extract is None:
            return
        for whom, facts in groupby(extract.facts, key=lambda fact: fact.whom):
            self._add_heading(whom or tr("Tilmeldingen"))
            for fact in facts:
                self._add_row(StoredRow(fact.what, shown(fact), until(fact, extract.erase_on)))
        if extract.marks:
            self._add_heading(tr("Fremmødet"))
            why = StoredFact("", "", "", "", tr("Så vi kan se, om nogen skal ringes op."))
            self._add_row(StoredRow(tr("Mødegange"), "\n".join(marks_words(extract.marks)),
                                    until(why, extract.erase_on)))  # fmt: skip
        self._add_heading(tr("Hvad der er sket"))
        for line in extract.record:
            self._add_row(StoredRow(at_words(line, extract.made_on), line_words(line), ""))

    def _add_heading(self, words: str) -> None:
        self._column.addSpacing(theme.px(6))
        self._column.addWidget(Text(words, "strong", wrap=True))

    def _add_row(self, row: "StoredRow") -> None:
        self.rows.append(row)
        self._column.addWidget(row)


class StoredRow(QWidget):
    """The name to the left, the value and its reason to the right; below each other with large text."""

    def __init__(self, what: str, value: str, why: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label, text = Text(what, "label", "muted", wrap=True), Text(value, "body", wrap=True)
        label.setMinimumWidth(theme.px(150))
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        label.setContentsMargins(0, theme.px(2), 0, 0)
        label.setBuddy(text)
        text.setAccessibleName(f"{what}: {value}")
        self.words = (what, value, why)
        right = QWidget()
        right.setMinimumWidth(theme.px(_RIGHT))
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(1))
        column.addWidget(text)
        if why:
            column.addWidget(Text(why, "small", "muted", wrap=True))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(SideBySide([(label, 0), (right, 1)], gap=2))
