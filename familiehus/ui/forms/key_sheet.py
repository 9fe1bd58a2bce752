"""One recovery sheet on its way to paper, and the question that proves it got there."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.paper.paper_desk import PaperDesk
from familiehus.ui.task import Task
from familiehus.ui.widgets.buttons import QuietButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.text import SectionLabel, Text

_LOOK_ALIKE = str.maketrans({"O": "0", "I": "1", "L": "1"})


class KeySheet(Card):
    """``done`` once it was printed or saved."""

    done_changed = Signal()

    def __init__(
        self,
        desk: PaperDesk,
        house: str,
        holder: str,
        groups: Sequence[str],
        made_on: date,
        practice: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Ark til: {holder}", holder=holder), parent=parent)
        self._desk, self._house, self._holder = desk, house, holder
        self._groups, self._made_on, self._practice = tuple(groups), made_on, practice
        self.done = False
        self.print_button = QuietButton(tr("Udskriv"))
        self.print_button.setAccessibleName(tr("Udskriv arket til {holder}", holder=holder))
        self.print_button.clicked.connect(self.print)
        self.save_button = QuietButton(tr("Gem PDF …"))
        self.save_button.setAccessibleName(tr("Gem arket til {holder} som PDF", holder=holder))
        self.save_button.clicked.connect(self.save)
        self._state = Text(tr("Ikke udskrevet endnu"), "small_strong", "muted", wrap=True)
        buttons = FlowLayout(gap_x=8, gap_y=8)
        buttons.addWidget(self.print_button)
        buttons.addWidget(self.save_button)
        self.body.addLayout(buttons)
        self.body.addWidget(self._state)
        self.body.addStretch(1)

    def print(self) -> None:
        """To a printer."""
        self._desk.make(self._pdf).then(self._to_printer, self)

    def save(self) -> None:
        """To a file, private to this user."""
        title = tr("Gem arket til {holder}", holder=self._holder)
        task = self._desk.save(title, f"{self._name()}.pdf", tr("PDF"), self._pdf, private=True)
        self._mark(task, tr("Gemt. Filen er lige så hemmelig som arket: udskriv den, og slet den bagefter."))

    def forget(self) -> None:
        """The code is gone from here."""
        self._groups = ()

    def _to_printer(self, pdf: bytes) -> None:
        task = self._desk.print(tr("Udskriv gendannelseskode"), self._name(), pdf)
        self._mark(task, tr("Sendt til printeren"))

    def _name(self) -> str:
        holder = "-".join(self._holder.lower().split())
        return tr("gendannelseskode-{holder}", holder=holder)

    def _pdf(self) -> bytes:
        from familiehus.reports.recovery import recovery_sheet

        return recovery_sheet(self._house, self._holder, self._groups, self._made_on, self._practice)

    def _mark(self, task: Task[Any] | None, words: str) -> None:
        if task is not None:
            task.then(lambda _result: self._went_out(words), self)

    def _went_out(self, words: str) -> None:
        self.done = True
        self._state.setText(words)
        self._state.set_tone("ok")
        self.done_changed.emit()


class GroupQuestion(QWidget):
    """ "Gruppe 3 på arket til Leder": right when the field holds that group, however it is typed."""

    submitted = Signal()

    def __init__(self, holder: str, number: int, group: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = group
        asks = tr("Gruppe {number} på arket til {holder}", number=number + 1, holder=holder)
        self.field = QLineEdit()
        self.field.setMaxLength(12)
        self.field.setMinimumHeight(theme.px(41))
        self.field.setAccessibleName(asks)
        self.field.returnPressed.connect(self.submitted)
        label = SectionLabel(asks)
        label.setWordWrap(True)
        label.setBuddy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(label)
        column.addWidget(self.field)
        column.addStretch(1)

    @property
    def right(self) -> bool:
        """True when it is the group on the paper; case, blanks, O for 0 and I or L for 1 do not matter."""
        return bool(self._group) and _plain(self.field.text()) == _plain(self._group)

    def forget(self) -> None:
        """Neither the group nor what was typed stays."""
        self._group = ""
        self.field.clear()


def _plain(text: str) -> str:
    return "".join(sign for sign in text.upper() if sign.isalnum()).translate(_LOOK_ALIKE)
