"""A list of names that a house keeps: add, rename, take out of use, take back. Nothing is ever deleted.

Old contacts still point at a name that is out of use, so it stays on the list,
paler, and can be taken back.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.house.field import go_to
from familiehus.ui.house.plain_line import PlainLine
from familiehus.ui.widgets.buttons import LinkButton, QuietButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.row_list import Column, RowList
from familiehus.ui.widgets.row_model import Row
from familiehus.ui.widgets.text import SectionLabel, Text


@dataclass(frozen=True, slots=True)
class Named:
    """One name; ``code`` is what old contacts point at."""

    code: str
    name: str
    active: bool


class NamesCard(Card):
    """``saved`` carries (code or None, name, active): what somebody wants. The owner saves and shows it."""

    saved = Signal(object, str, bool)

    def __init__(self, title: str, new: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self._new, self._renaming = new, ""
        self._names: dict[str, Named] = {}
        self.field, self._label = PlainLine(), SectionLabel(new)
        self.field.setMaxLength(200)
        self.field.setMinimumHeight(theme.px(41))
        self.field.returnPressed.connect(self.commit)
        self._label.setBuddy(self.field)
        self.button, self.cancel = QuietButton(""), LinkButton(tr("Fortryd"), "Esc")
        self.button.clicked.connect(self.commit)
        self.cancel.clicked.connect(self.stop_renaming)
        self.list = FittedList(title, [Column()])
        self.list.opened.connect(self.rename)
        self.list.acted.connect(self.toggle)
        self.list.removed.connect(self.toggle)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        for part, share in ((self.field, 1), (self.button, 0), (self.cancel, 0)):
            row.addWidget(part, share)
        self.body.addWidget(self.list)
        self.body.addWidget(
            Text(
                tr("Enter på en linje omdøber den, Delete tager den ud af brug."), "small", "muted", wrap=True
            )
        )
        self.body.addSpacing(theme.px(6))
        self.body.addWidget(self._label)
        self.body.addLayout(row)
        self._ask()

    @property
    def dirty(self) -> bool:
        """True when a name is half typed."""
        return bool(self.field.text().strip()) and not self._unchanged()

    def show_names(self, names: Sequence[Named]) -> None:
        """Show these in the house's order; what is typed stays."""
        self._names = {one.code: one for one in names}
        self.list.set_rows([_row(one) for one in names])
        self.list.updateGeometry()

    def rename(self, code: object) -> None:
        """The field is for another name of this one now."""
        if isinstance(code, str) and code in self._names:
            self._renaming = code
            self.field.setText(self._names[code].name)
            self._ask()
            self.field.selectAll()
            go_to(self.field)

    def stop_renaming(self) -> None:
        """The field is for new names again."""
        was, self._renaming = self._renaming, ""
        self.field.setText("")
        self._ask()
        if was:
            go_to(self.list)

    def toggle(self, code: object) -> None:
        """Out of use, or back."""
        if isinstance(code, str) and (one := self._names.get(code)) is not None:
            self.saved.emit(code, one.name, not one.active)

    def commit(self) -> None:
        """Enter."""
        text = self.field.text()
        if not text.strip() or self._unchanged():
            self.stop_renaming()
            return
        one = self._names.get(self._renaming)
        self.saved.emit(self._renaming or None, text, one.active if one else True)

    def taken(self) -> None:
        """It was saved: the field is free for the next one."""
        self.stop_renaming()
        go_to(self.field)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 renames, Esc stops."""
        if event.key() == Qt.Key.Key_F2 and self.list.hasFocus():
            self.rename(self.list.current_key())
        elif event.key() == Qt.Key.Key_Escape and self._renaming:
            self.stop_renaming()
        else:
            super().keyPressEvent(event)

    def _unchanged(self) -> bool:
        one = self._names.get(self._renaming)
        return one is not None and one.name == self.field.text()

    def _ask(self) -> None:
        one = self._names.get(self._renaming)
        words = tr("Nyt navn i stedet for {name}", name=one.name) if one else self._new
        self._label.setText(words)
        self.field.setAccessibleName(words)
        self.button.set_label(tr("Omdøb") if one else tr("Tilføj"), "Enter")
        self.cancel.setVisible(one is not None)


class FittedList(RowList):
    """As high as its rows: the page scrolls, not a list inside it."""

    def sizeHint(self) -> QSize:
        """All rows."""
        high = sum(self.sizeHintForRow(row) for row in range(len(self.rows)))
        return QSize(theme.px(200), high + 2)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower rows may be higher."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


def _row(one: Named) -> Row:
    if one.active:
        return Row(one.code, (one.name,), action=tr("Tag ud af brug"))
    return Row(
        one.code,
        (one.name,),
        note=tr("ude af brug, står stadig på gamle henvendelser"),
        action=tr("Tag i brug"),
    )
