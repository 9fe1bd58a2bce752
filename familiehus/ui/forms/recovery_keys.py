"""Two recovery keys, printed or saved, and two groups asked back: only then can the house not be lost.

The codes are never shown on the screen, and the form forgets them when it is done.
"""

import secrets
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.errors import UserError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.ui import theme
from familiehus.ui.desk.notice import Notice
from familiehus.ui.forms.key_sheet import GroupQuestion, KeySheet
from familiehus.ui.paper.paper_desk import PaperDesk, Printers
from familiehus.ui.tasks import Tasks
from familiehus.ui.widgets.buttons import PrimaryButton
from familiehus.ui.widgets.side_by_side import SideBySide
from familiehus.ui.widgets.snug import Snug
from familiehus.ui.widgets.text import Text

if TYPE_CHECKING:
    from familiehus.storage.recovery_code import RecoveryCode


class RecoveryKeysForm(Snug):
    """``set_keys`` once; ``confirmed`` when both sheets went out and both groups were right."""

    confirmed = Signal()

    def __init__(
        self, tasks: Tasks, parent: QWidget | None = None, make_printer: Printers | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.desk = PaperDesk(tasks, self, make_printer)
        self.notice = Notice()
        self.sheets: tuple[KeySheet, ...] = ()
        self.questions: tuple[GroupQuestion, ...] = ()
        self.check = PrimaryButton(tr("Bekræft nøglerne"), "Enter")
        self.check.clicked.connect(self.confirm)
        self._why = Text(
            tr(
                "Udskriv begge ark, og læg dem i hver sin lukkede kuvert: én hos husets leder, én hos "
                "kommunens it. De åbner huset, hvis alt andet er glemt. Koderne vises aldrig på skærmen."
            ),
            "body",
            "muted",
            wrap=True,
        )
        self._ask = Text("", "body", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(14))
        self.desk.said.connect(self.notice.say)
        self._inside: list[QWidget] = []
        self._column.addStretch(1)

    def set_keys(
        self, house: str, keys: "Sequence[tuple[str, RecoveryCode]]", made_on: date, practice: bool
    ) -> None:
        """The new keys as (holder, code). What was there before is forgotten."""
        self.forget()
        self.sheets = tuple(
            KeySheet(self.desk, house, holder, code.groups, made_on, practice) for holder, code in keys
        )
        self.questions = tuple(
            GroupQuestion(holder, number, code.groups[number])
            for (holder, code), number in zip(keys, _numbers(keys), strict=True)
        )
        for sheet in self.sheets:
            sheet.done_changed.connect(self._show)
        for question in self.questions:
            question.submitted.connect(self._next_or_confirm)
        self._fill()
        self._show()

    def confirm(self) -> None:
        """Both groups right: done. Otherwise say so and stay."""
        if not self.ready:
            return
        wrong = next((question for question in self.questions if not question.right), None)
        if wrong is None:
            self.forget()
            self.confirmed.emit()
            return
        self.notice.say(sentence(UserError("recovery_not_confirmed")), "warm")
        wrong.field.selectAll()
        wrong.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def ready(self) -> bool:
        """True when both sheets are out of the machine."""
        return bool(self.sheets) and all(sheet.done for sheet in self.sheets)

    def forget(self) -> None:
        """Nothing of the keys stays."""
        for sheet in self.sheets:
            sheet.forget()
        for question in self.questions:
            question.forget()
        for widget in self._inside:
            widget.hide()
            self._column.removeWidget(widget)
            if widget not in (self._why, self._ask, self.notice, self.check):
                widget.deleteLater()
        self._inside, self.sheets, self.questions = [], (), ()
        self.notice.clear()

    def _fill(self) -> None:
        across = SideBySide([(sheet, 1) for sheet in self.sheets], gap=14)
        asked = SideBySide([(question, 1) for question in self.questions], gap=14)
        self._inside = [self._why, across, self.notice, self._ask, asked, self.check]
        for widget in self._inside:
            self._column.insertWidget(self._column.count() - 1, widget)
            if widget is not self.notice:
                widget.show()
        self._column.setAlignment(self.check, Qt.AlignmentFlag.AlignLeft)

    def _show(self) -> None:
        """The second step opens when the first is done."""
        self._ask.setText(
            tr("Skriv de to grupper herunder, som de står på arkene. Så ved huset, at papiret kan læses.")
            if self.ready
            else tr("Når begge ark er udskrevet eller gemt, beder huset om én gruppe fra hvert.")
        )
        self.check.setEnabled(self.ready)
        for question in self.questions:
            question.setEnabled(self.ready)
        if self.ready and not any(question.field.text() for question in self.questions):
            self.questions[0].field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _next_or_confirm(self) -> None:
        for question in self.questions:
            if not question.field.text().strip():
                question.field.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.confirm()


def _numbers(keys: "Sequence[tuple[str, RecoveryCode]]") -> list[int]:
    """Which group to ask for, from each sheet another one."""
    free = list(range(min((len(code.groups) for _, code in keys), default=0)))
    return [free.pop(secrets.randbelow(len(free))) for _ in keys]
